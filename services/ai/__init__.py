"""Language models behind one router."""

from services.ai.errors import ModelError, ModelErrorCode
from services.ai.prompts import Answer, CacheMode, Completion, Image, Message, Models, OnText, Origin, Prompt, Provider, Tool, ToolCall
from services.ai.routers import Router

__all__ = [
    "Answer",
    "CacheMode",
    "Completion",
    "Image",
    "Message",
    "ModelError",
    "ModelErrorCode",
    "Models",
    "OnText",
    "Origin",
    "Prompt",
    "Provider",
    "Router",
    "Tool",
    "ToolCall",
]
