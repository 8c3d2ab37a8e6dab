"""Rows, their scopes, one-row verbs."""

MODULES = (
    "models.accounts",
    "models.factors",
    "models.identities",
    "models.signing_keys",
    "models.projects",
    "models.api_keys",
    "models.invitations",
    "models.secrets",
    "models.seals",
    "models.quotas",
    "models.audits",
    "models.letters",
    "models.tickets",
    "models.attempts",
    "models.operations",
    "models.databases",
    "models.ai",
    "models.rankings",
    "models.workflows",
    "models.events",
)
