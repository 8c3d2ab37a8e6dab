"""The demo: an account with a project to start from (`prepare`), and the main job done once for all to see (`main`)."""

from server.demo.jobs import main
from server.demo.projects import Account, prepare

__all__ = ["Account", "main", "prepare"]
