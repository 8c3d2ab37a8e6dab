"""Rows, their scopes, one-row verbs."""

MODULES = (
    "models.accounts",
    "models.projects",
    "models.audits",
    "models.letters",
    "models.operations",
    "models.databases",
    "models.workflows",
    "models.events",
)
