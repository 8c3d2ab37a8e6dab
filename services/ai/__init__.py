"""Language models behind one router."""

from services.ai.errors import ModelError, ModelErrorCode
from services.ai.prompts import Completion, OnText, Prompt, Provider
from services.ai.routers import Router

__all__ = ["Completion", "ModelError", "ModelErrorCode", "OnText", "Prompt", "Provider", "Router"]
