"""Everything that can be set, read once at start from the environment (and `.env`), frozen, and passed down."""

from __future__ import annotations

import re
from ipaddress import ip_network
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict


class Limits(BaseModel):
    """What one request, document or socket may ask for. Defaults are the ones that ship (facts/graphql.md)."""

    model_config = ConfigDict(frozen=True)

    body_bytes: int = 1_000_000
    body_seconds: float = 10
    document_characters: int = 100_000
    tokens: int = 2000
    depth: int = 12
    introspection_depth: int = 20
    cost: int = 10_000
    aliases: int = 30
    directives: int = 8
    root_mutations: int = 5
    sign_ins: int = 1
    input_list: int = 250
    reported_errors: int = 5
    query_seconds: float = 5
    answer_bytes: int = 16_000_000
    mutation_seconds: float = 30
    message_bytes: int = 256_000
    init_seconds: float = 3
    send_seconds: float = 30
    subscriptions_per_socket: int = 20
    sockets_per_viewer: int = 10
    messages_per_second: int = 50
    documents: int = 10_000
    recheck_seconds: float = 5
    hook_bytes: int = 1_000_000


class Engine(BaseModel):
    """How durable runs are kept alive. Seconds unless the name says otherwise."""

    model_config = ConfigDict(frozen=True)

    lease_seconds: float = 10
    heartbeat_seconds: float = 3
    sweep_seconds: float = 1
    drain_seconds: float = 25
    max_recoveries: int = 3
    runs_at_once: int = 200
    definition_bytes: int = 256_000
    definition_steps: int = 500
    output_bytes: int = 4_000_000
    run_bytes: int = 32_000_000
    held_bytes: int = 512_000_000


class Retention(BaseModel):
    """How long what happened is kept. Projects and workflows may say otherwise of their runs."""

    model_config = ConfigDict(frozen=True)

    run_days: int = Field(default=30, ge=1, le=3650)  # after a run's end
    slot_days: int = Field(default=400, ge=31, le=3650)  # of the ledgers of schedules
    purge_seconds: float = 600  # from one look to the next


class Ai(BaseModel):
    """How models are asked. Money is in millionths of a dollar; a budget that is not set does not hold."""

    model_config = ConfigDict(frozen=True)

    first_token_seconds: float = Field(default=60, gt=0)  # of a stream
    repairs: int = Field(default=2, ge=0, le=5)  # of an answer that does not fit its schema or its choices
    cache_seconds: int = Field(default=86_400, ge=0)  # where no rule of the project says otherwise
    day_budget_micros: int | None = Field(default=None, ge=0)  # of the whole installation
    month_budget_micros: int | None = Field(default=None, ge=0)
    receipt_days: int = Field(default=90, ge=1, le=3650)


class Settings(BaseSettings):
    """`DATABASE_URL` and `REDIS_URL` point at real servers; without them `python -m server dev` starts its own."""

    model_config = SettingsConfigDict(frozen=True, env_file=".env", env_nested_delimiter="__", extra="ignore", env_ignore_empty=True)

    environment: Literal["development", "production"] = "development"
    database_url: str = ""
    redis_url: str = ""
    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    public_url: str = ""
    data_dir: Path = Path(".data")
    log_level: Literal["debug", "info", "warning", "error"] = "info"

    jwt_secret: SecretStr | None = None
    sealing_keys: SecretStr | None = None
    operations_token: SecretStr | None = None
    access_token_minutes: int = Field(default=15, ge=1, le=15)
    refresh_token_days: int = Field(default=30, ge=1)

    introspection: bool = True
    graphiql: bool = True
    compiled_reads: bool = True  # false: graphql-core answers everything, which is slower and means the same
    allowed_origins: Annotated[tuple[str, ...], NoDecode] = ()
    database_connections: int = Field(default=10, ge=2)

    trusted_proxies: Annotated[tuple[str, ...], NoDecode] = ()  # addresses and networks whose X-Forwarded-For is believed

    outgoing_allow: Annotated[tuple[str, ...], NoDecode] = ()
    openai_api_key: SecretStr | None = None
    openai_base_url: str = ""
    openai_model: str = ""
    openai_price: str = ""  # of its own server: `free`, or dollars for a million tokens in and out, such as 0.15/0.60
    anthropic_api_key: SecretStr | None = None
    anthropic_model: str = ""
    google_api_key: SecretStr | None = None
    google_model: str = ""
    local_model: bool = True

    limits: Limits = Limits()
    engine: Engine = Engine()
    retention: Retention = Retention()
    ai: Ai = Ai()

    @field_validator("outgoing_allow", "allowed_origins", "trusted_proxies", mode="before")
    @classmethod
    def _words(cls, value: object) -> object:
        return tuple(value.replace(",", " ").split()) if isinstance(value, str) else value

    @field_validator("trusted_proxies")
    @classmethod
    def _networks(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(str(ip_network(one)) for one in value)

    @field_validator("openai_price")
    @classmethod
    def _price(cls, value: str) -> str:
        if value not in ("", "free") and not re.fullmatch(r"[0-9]{1,6}([.][0-9]{1,6})?/[0-9]{1,6}([.][0-9]{1,6})?", value):
            raise ValueError("write `free`, or dollars for a million tokens in and out, such as 0.15/0.60")
        return value

    @property
    def url(self) -> str:
        """Where clients reach this server: `PUBLIC_URL`, else the local address. Links are never made from a Host header."""
        return self.public_url.rstrip("/") or f"http://localhost:{self.port}"
