"""Language models, what was asked of them, and what it cost."""

from models.ai.answers import KeptAnswer, ModelFlight
from models.ai.blinds import BlindCall
from models.ai.budgets import Budget, BudgetPeriod, BudgetWindow, Charge, Reservation
from models.ai.calls import AiCall, AiCallPurpose, AiCallStatus, CacheState
from models.ai.catalogs import LanguageModel, ModelCapability, ModelPricing, ModelProvider, ModelRule, ModelStrategy, ProviderKey
from models.ai.semantics import Judge, SemanticCache, SemanticEntry, SemanticMode, SemanticTrial, TrialVerdict, WrongHit

__all__ = [
    "AiCall",
    "AiCallPurpose",
    "AiCallStatus",
    "BlindCall",
    "Budget",
    "BudgetPeriod",
    "BudgetWindow",
    "CacheState",
    "Charge",
    "Judge",
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
    "SemanticCache",
    "SemanticEntry",
    "SemanticMode",
    "SemanticTrial",
    "TrialVerdict",
    "WrongHit",
]
