"""Everything that can be set, read once at start from the environment (and `.env`), frozen, and passed down."""

from __future__ import annotations

import re
from email.utils import parseaddr
from ipaddress import ip_network
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationInfo, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

_ORIGIN = re.compile(r"https?://(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9.-]+)(:\d{1,5})?")


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
    attempts_per_caller: int = 60  # of one address, at once; then one each 3 seconds
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
    tool_seconds: float = Field(default=20, gt=0)  # that a call at /mcp waits for its run; then it is told how to ask for the rest


class Rate(BaseModel):
    """Of a token bucket: how much may be asked at once, and how quickly that comes back."""

    model_config = ConfigDict(frozen=True)

    capacity: float = Field(ge=1)
    per_second: float = Field(gt=0)


class Rates(BaseModel):
    """How much somebody may ask, in points of the cost analyser. Strangers share what their address has."""

    model_config = ConfigDict(frozen=True)

    enabled: bool = True
    read: Rate = Rate(capacity=60_000, per_second=1000)
    write: Rate = Rate(capacity=6000, per_second=100)
    start: Rate = Rate(capacity=3000, per_second=50)  # mutations that start or spend
    sign_in: Rate = Rate(capacity=120, per_second=2)  # of an address
    bad_token: Rate = Rate(capacity=120, per_second=2)  # of an address: tokens and API keys that are none
    stranger_read: Rate = Rate(capacity=6000, per_second=100)
    stranger_write: Rate = Rate(capacity=120, per_second=2)


class Engine(BaseModel):
    """How durable runs are kept alive. Seconds unless the name says otherwise."""

    model_config = ConfigDict(frozen=True)

    lease_seconds: float = 10
    heartbeat_seconds: float = 3
    sweep_seconds: float = 1
    drain_seconds: float = 25
    max_recoveries: int = 3
    runs_at_once: int = 200  # of one worker
    runs_most: int | None = Field(default=None, ge=1)  # of all workers together
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
    project_days: int = Field(default=30, ge=1, le=3650)  # after it was deleted, for who restores it
    purge_seconds: float = 600  # from one look to the next


class OidcProvider(BaseModel):
    """Who else may say who somebody is. `google` needs no issuer."""

    model_config = ConfigDict(frozen=True)

    id: str = Field(pattern=r"^[a-z][a-z0-9-]{0,29}$")  # stands in the address that it sends people back to: /oauth/<id>/callback
    issuer: str = Field(default="", validate_default=True)
    client_id: str = Field(min_length=1)
    client_secret: SecretStr = Field(min_length=1)

    @model_validator(mode="before")
    @classmethod
    def _preset(cls, value: object) -> object:
        if isinstance(value, dict) and not value.get("issuer") and value.get("id") in OIDC_PRESETS:
            return {**value, "issuer": OIDC_PRESETS[value["id"]]}
        return value

    @field_validator("issuer")
    @classmethod
    def _secure(cls, value: str) -> str:
        """OpenID Connect Discovery 1.0, 3: https, without query or fragment. Plain http is for a provider on this machine."""
        parts = urlsplit(value)
        is_local = parts.scheme == "http" and parts.hostname in ("127.0.0.1", "::1", "localhost")
        if not (parts.scheme == "https" or is_local) or not parts.netloc or parts.query or parts.fragment:
            raise ValueError("an issuer is an https URL without query or fragment")
        return value


class McpProgram(BaseModel):
    """An MCP server that is a program on this machine. Only who runs the installation says which there are."""

    model_config = ConfigDict(frozen=True)

    id: str = Field(pattern=r"^[a-z][a-z0-9-]{0,29}$")
    argv: tuple[str, ...] = Field(min_length=1)  # the program by its whole path, then its arguments: no shell reads them
    env: dict[str, SecretStr] = Field(default_factory=dict)  # and nothing else
    memory_bytes: int = Field(default=2_000_000_000, ge=1_000_000)
    cpu_seconds: int = Field(default=60, ge=1)
    files: int = Field(default=256, ge=16)  # that it may have open

    @field_validator("argv")
    @classmethod
    def _whole(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if not Path(value[0]).is_absolute() or any("\0" in word for word in value):
            raise ValueError("a program is named by its whole path")
        return value


OIDC_PRESETS = {"google": "https://accounts.google.com"}


class Quotas(BaseModel):
    """What each project may use; null is without limit. An operator may say otherwise of one (`python -m server quota`)."""

    model_config = ConfigDict(frozen=True)

    records: int | None = 1_000_000
    runs_a_day: int | None = 1_000_000
    storage_bytes: int | None = 20_000_000_000
    spend_micros: int | None = None
    measure_seconds: float = Field(default=10, gt=0)  # between two measurements of a project: it can go over by what it makes meanwhile


class Ai(BaseModel):
    """How models are asked. Money is in millionths of a dollar; a budget that is not set does not hold."""

    model_config = ConfigDict(frozen=True)

    first_token_seconds: float = Field(default=60, gt=0)  # of a stream
    repairs: int = Field(default=2, ge=0, le=5)  # of an answer that does not fit its schema or its choices
    cache_seconds: int = Field(default=86_400, ge=0)  # where no rule of the project says otherwise
    day_budget_micros: int | None = Field(default=None, ge=0)  # of the whole installation
    month_budget_micros: int | None = Field(default=None, ge=0)
    day_soft_budget_micros: int | None = Field(default=None, ge=0)  # the same, but it refuses nothing: the log tells that it is exceeded
    month_soft_budget_micros: int | None = Field(default=None, ge=0)
    receipt_days: int = Field(default=90, ge=1, le=3650)


class Conversations(BaseModel):
    """How answers in conversations are made. Seconds unless the name says otherwise."""

    model_config = ConfigDict(frozen=True)

    lease_seconds: float = Field(default=10, gt=0)
    heartbeat_seconds: float = Field(default=3, gt=0)
    sweep_seconds: float = Field(default=1, gt=0)  # behind the news
    drain_seconds: float = Field(default=25, ge=0)
    gather_seconds: float = Field(default=0.075, ge=0)  # for which the pieces of all answers are gathered before they are written
    answers_at_once: int = Field(default=500, ge=1)  # of one worker
    seeing_at_once: int = Field(default=16, ge=1)  # of those the ones whose images are in its memory
    unfinished_most: int = Field(default=5, ge=1)  # answers of one conversation
    answer_seconds: float = Field(default=300, gt=0)  # of one call of a model
    answer_tokens: int = Field(default=4096, ge=1)
    rounds: int = Field(default=10, ge=1)  # calls of models for one answer
    calls_most: int = Field(default=8, ge=1)  # uses of tools that one round may ask for
    tool_seconds: float = Field(default=60, gt=0)
    tool_characters: int = Field(default=32_000, ge=1000)  # of what a tool answers
    source_characters: int = Field(default=20_000, ge=1000)  # of one attached record or run
    prompt_bytes: int = Field(default=4_000_000, ge=1000)  # of a branch that is still sent to a model
    image_bytes: int = Field(default=20_000_000, ge=1000)  # of all images of a branch
    takeovers_most: int = Field(default=3, ge=1)
    temporary_hours: float = Field(default=24, gt=0)
    purge_seconds: float = Field(default=60, gt=0)


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
    signing_key_days: int = Field(default=30, ge=1)  # from one key for access tokens to the next

    introspection: bool | None = None  # None: in development only, as production refuses it
    graphiql: bool | None = None  # as `introspection`
    trusted_documents_only: bool = False  # what `python -m server documents allow` was given, and nothing else
    compiled_reads: bool = True  # false: graphql-core answers everything, which is slower and means the same
    allowed_origins: Annotated[tuple[str, ...], NoDecode] = ()
    database_connections: int = Field(default=10, ge=2)

    trusted_proxies: Annotated[tuple[str, ...], NoDecode] = ()  # addresses and networks whose X-Forwarded-For is believed

    oidc_providers: tuple[OidcProvider, ...] = ()  # in the environment a JSON list of objects
    oidc_return_paths: Annotated[tuple[str, ...], NoDecode] = ("/",)  # where a browser may land after it has been at a provider

    outgoing_allow: Annotated[tuple[str, ...], NoDecode] = ()
    mcp_programs: tuple[McpProgram, ...] = ()  # in the environment a JSON list of objects
    smtp_url: SecretStr | None = None  # smtps:// (TLS), smtp:// (STARTTLS) or smtp+plain://; without it mail goes into files
    mail_from: str = Field(default="", validate_default=True)

    openai_api_key: SecretStr | None = None
    openai_base_url: str = ""
    openai_model: str = ""
    openai_embedding_model: str = ""  # at the same address: makes vectors, for semantic caches
    openai_price: str = ""  # of its own server: `free`, or dollars for a million tokens in and out, such as 0.15/0.60
    anthropic_api_key: SecretStr | None = None
    anthropic_model: str = ""
    google_api_key: SecretStr | None = None
    google_model: str = ""
    local_model: bool = True
    fake_model: bool = False  # says again what it was asked: for tests and demonstrations

    limits: Limits = Limits()
    rates: Rates = Rates()
    engine: Engine = Engine()
    retention: Retention = Retention()
    quotas: Quotas = Quotas()
    ai: Ai = Ai()
    conversations: Conversations = Conversations()

    @field_validator("outgoing_allow", "allowed_origins", "trusted_proxies", "oidc_return_paths", mode="before")
    @classmethod
    def _words(cls, value: object) -> object:
        return tuple(value.replace(",", " ").split()) if isinstance(value, str) else value

    @field_validator("allowed_origins")
    @classmethod
    def _origins(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for one in value:
            if not _ORIGIN.fullmatch(one):
                raise ValueError(f"{one} is not an origin such as https://app.example.com: no *, no null, no path")
        return value

    @field_validator("trusted_proxies")
    @classmethod
    def _networks(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(str(ip_network(one)) for one in value)

    @field_validator("smtp_url")
    @classmethod
    def _smtp(cls, value: SecretStr | None) -> SecretStr | None:
        """The message never holds the URL, which has a password in it."""
        if value is not None:
            try:
                parts = urlsplit(value.get_secret_value())
                is_good = parts.scheme in ("smtps", "smtp", "smtp+plain") and bool(parts.hostname) and parts.port != 0
            except ValueError:
                is_good = False
            if not is_good:
                raise ValueError("must be smtps://, smtp:// or smtp+plain://, then user:password@ if need be, and host:port")
        return value

    @field_validator("mail_from")
    @classmethod
    def _mail_from(cls, value: str, info: ValidationInfo) -> str:
        if not value and info.data.get("smtp_url") is not None:
            raise ValueError("must be set when SMTP_URL is")
        address = parseaddr(value)[1]
        if value and (not value.isprintable() or "@" not in address[1:-1] or not address.isascii() or " " in address):
            raise ValueError("must be an address, or a name and an address: Platform <mail@example.com>")
        return value or "no-reply@localhost"

    @field_validator("oidc_providers", "mcp_programs")
    @classmethod
    def _distinct(cls, value: tuple[OidcProvider | McpProgram, ...]) -> tuple[OidcProvider | McpProgram, ...]:
        if len({one.id for one in value}) < len(value):
            raise ValueError("two have the same id")
        return value

    @field_validator("oidc_return_paths")
    @classmethod
    def _paths(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if not all(re.fullmatch(r"/|(/[A-Za-z0-9_~.-]+)+/?", path) for path in value):
            raise ValueError("a path is relative to this server, such as /app")
        return value

    @property
    def secrets(self) -> list[str]:
        """That no log may show."""
        given = [provider.client_secret for provider in self.oidc_providers]
        given += [value for program in self.mcp_programs for value in program.env.values()]
        return [secret.get_secret_value() for secret in given]

    @property
    def shows_schema(self) -> bool:
        return self._in_development(self.introspection) and not self.trusted_documents_only

    @property
    def shows_graphiql(self) -> bool:
        return self._in_development(self.graphiql) and not self.trusted_documents_only

    def _in_development(self, value: bool | None) -> bool:
        return self.environment == "development" if value is None else value

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
