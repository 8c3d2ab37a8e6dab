"""Rows, their scopes, one-row verbs."""

MODULES = (
    "models.accounts",
    "models.signing_keys",
    "models.projects",
    "models.api_keys",
    "models.audits",
    "models.letters",
    "models.databases",
    "models.workflows",
    "models.events",
)
