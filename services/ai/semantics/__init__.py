"""A cache that answers a question with what was answered to another one: off unless somebody wants it, and measured before it serves."""
