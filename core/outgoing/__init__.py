"""The one way out: a guarded HTTP client for every call that leaves this process."""

from core.outgoing import holds
from core.outgoing.clients import Answer, Outgoing, explained
from core.outgoing.connections import Resolver
from core.outgoing.errors import OutgoingCode, OutgoingError
from core.outgoing.urls import host_of

__all__ = ["Answer", "Outgoing", "OutgoingCode", "OutgoingError", "Resolver", "explained", "holds", "host_of"]
