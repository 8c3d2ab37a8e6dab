"""The webhook door: accepted once, durably, before the sender hears 202."""

from services.workflows.webhooks.arrivals import Arrivals
from services.workflows.webhooks.bodies import Incoming, Unreadable
from services.workflows.webhooks.doors import Doors, Forged, Gone, Made, Stranger, Taken, TooLarge, Unknown, WrongMethod, WrongType
from services.workflows.webhooks.drafts import REASON_MOST
from services.workflows.webhooks.handshakes import Challenge
from services.workflows.webhooks.options import Options
from services.workflows.webhooks.replays import Replayed
from services.workflows.webhooks.replies import Replies, Reply
from services.workflows.webhooks.rotations import Rotated

__all__ = [
    "REASON_MOST",
    "Arrivals",
    "Challenge",
    "Doors",
    "Forged",
    "Gone",
    "Incoming",
    "Made",
    "Options",
    "Replayed",
    "Replies",
    "Reply",
    "Rotated",
    "Stranger",
    "Taken",
    "TooLarge",
    "Unknown",
    "Unreadable",
    "WrongMethod",
    "WrongType",
]
