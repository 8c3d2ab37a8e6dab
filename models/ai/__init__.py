"""Language models, what was asked of them, and what it cost."""

from models.ai.answers import KeptAnswer, ModelFlight
from models.ai.blinds import BlindCall
from models.ai.budgets import Budget, BudgetPeriod, BudgetWindow, Charge, Reservation
from models.ai.calls import AiCall, AiCallStatus, CacheState
from models.ai.catalogs import LanguageModel, ModelCapability, ModelPricing, ModelProvider, ModelRule, ModelStrategy, ProviderKey

__all__ = [
    "AiCall",
    "AiCallStatus",
    "BlindCall",
    "Budget",
    "BudgetPeriod",
    "BudgetWindow",
    "CacheState",
    "Charge",
    "KeptAnswer",
    "LanguageModel",
    "ModelCapability",
    "ModelFlight",
    "ModelPricing",
    "ModelProvider",
    "ModelRule",
    "ModelStrategy",
    "ProviderKey",
    "Reservation",
]
