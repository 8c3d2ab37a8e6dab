"""Which models do well, by our own evidence; and, apart from it, what others publish."""
