"""Conversations with models: what is asked is a row, and a worker answers it."""
