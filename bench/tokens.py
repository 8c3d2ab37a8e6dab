"""Access tokens: ours, signed by the key that our API has in a stage, and the same with a shared secret for those we are compared with."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID, uuid4

import jwt

from bench.stages import Stage
from core import keys
from core.clock import now
from core.database import Database
from core.sealing import Sealing
from core.settings import Settings
from core.viewers import Viewer
from models import MODULES
from services.accounts.signing_keys import ALGORITHM, Key, SigningKeys
from services.accounts.tokens import AUDIENCE, CLAIMS, ISSUER, TYPE

LIFETIME = timedelta(minutes=15)  # as our API ships


async def signing_key(stage: Stage) -> Key:
    """Made now, if our API has not yet been asked for one."""
    settings = Settings(_env_file=None, data_dir=stage.folder, jwt_secret=stage.jwt_secret)
    database = await Database.open(stage.database_url, MODULES)
    try:
        return await SigningKeys(Sealing(keys.load(settings).sealing_keys), LIFETIME).signing()
    finally:
        await database.close()


def token(user_id: UUID, session_id: UUID, by: Key | str) -> str:
    """`by` our key, or by a secret."""
    start = now().replace(microsecond=0)
    claims = {"sub": str(user_id), "sid": str(session_id), "iat": start, "exp": start + LIFETIME, "jti": uuid4().hex}
    claims |= {"aud": AUDIENCE, "iss": ISSUER}
    if isinstance(by, str):
        return jwt.encode(claims, by, "HS256", headers={"typ": TYPE})
    return jwt.encode(claims, by.private, ALGORITHM, headers={"typ": TYPE, "kid": by.id})


class SharedSecret:
    """Verifies what is signed with it, and remembers what it has verified, as our API does."""

    def __init__(self, secret: str) -> None:
        self._secret, self._known = secret, dict[str, Viewer]()

    def viewer(self, token: str) -> Viewer:
        known = self._known.get(token)
        if known is not None and known.expires_at is not None and known.expires_at > now():
            return known
        claims = jwt.decode(token, self._secret, ["HS256"], options={"require": CLAIMS}, audience=AUDIENCE, issuer=ISSUER)
        ends = datetime.fromtimestamp(claims["exp"], tz=now().tzinfo)
        viewer = self._known[token] = Viewer(UUID(claims["sub"]), UUID(claims["sid"]), ends)
        return viewer
