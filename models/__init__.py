"""Rows, their scopes, one-row verbs."""

MODULES = (
    "models.accounts",
    "models.projects",
    "models.invitations",
    "models.secrets",
    "models.seals",
    "models.quotas",
    "models.audits",
    "models.letters",
    "models.databases",
    "models.workflows",
    "models.events",
)
