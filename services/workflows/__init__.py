"""Workflows: saved as immutable versions, started by triggers, driven by the engine."""
