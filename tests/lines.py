"""What this process logs."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO

import structlog

from core import logs


@contextmanager
def heard(level: str = "info") -> Iterator[StringIO]:
    """All of it meanwhile, as a server writes it; afterwards lines go where they went before."""
    root, stream = logging.getLogger(), StringIO()
    before, config = (root.handlers[:], root.level, logs._stream), structlog.get_config()
    structlog.reset_defaults()
    logs.configure(level, stream=stream)
    try:
        yield stream
    finally:
        structlog.configure(**config)
        root.handlers[:], level_before, logs._stream = before
        root.setLevel(level_before)
