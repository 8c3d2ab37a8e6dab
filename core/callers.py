"""Where a request came from, as far as a server can tell."""

from __future__ import annotations

from typing import NamedTuple

from core.viewers import Viewer

AGENT_CHARACTERS = 300


class Caller(NamedTuple):
    """Never a proof of anything: addresses are shared and change, and an agent says of itself what it likes."""

    address: str = ""  # of the client; what proxies say counts only from TRUSTED_PROXIES. Empty: not known
    agent: str = ""  # its User-Agent, cut


class Actor(NamedTuple):
    """Who does something, and from where: what the audit log tells."""

    viewer: Viewer | None  # None: nobody who has signed in, or the server itself
    caller: Caller = Caller()

    @property
    def signed_in(self) -> Viewer:
        """Of whom `acting` made."""
        assert self.viewer is not None
        return self.viewer


def of(client: tuple[str, int] | None, agent: bytes | str) -> Caller:
    text = agent if isinstance(agent, str) else agent.decode("latin-1")
    return Caller("" if client is None else client[0], text[:AGENT_CHARACTERS])
