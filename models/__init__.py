"""Rows, their scopes, one-row verbs."""

MODULES = (
    "models.accounts",
    "models.projects",
    "models.audits",
    "models.letters",
    "models.databases",
    "models.ai",
    "models.workflows",
    "models.events",
)
