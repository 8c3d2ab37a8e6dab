"""How models do, by our own evidence: what their calls came to, what people say of answers, and which of two they prefer. And what others
say, apart from it."""

from models.rankings.boards import BoardRow, PublicBoard
from models.rankings.comparisons import ComparisonStatus, ComparisonVerdict, ModelComparison
from models.rankings.days import ModelDay, RollUp
from models.rankings.ratings import AnswerRating, Thumb

__all__ = [
    "AnswerRating",
    "BoardRow",
    "ComparisonStatus",
    "ComparisonVerdict",
    "ModelComparison",
    "ModelDay",
    "PublicBoard",
    "RollUp",
    "Thumb",
]
