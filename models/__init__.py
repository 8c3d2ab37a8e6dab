"""Rows, their scopes, one-row verbs."""

MODULES = ("models.accounts", "models.projects", "models.databases", "models.workflows", "models.events")
