"""Where the embedded servers and their data live, and as whom they run.

PostgreSQL refuses to run as root, so root hands both servers to an unprivileged account. That account may be unable to enter the
checkout (a home of mode 0700). Then `.data/servers` is a link to a folder outside, and programs are copied there.
"""

from __future__ import annotations

import fcntl
import importlib.metadata
import importlib.util
import os
import pwd
import secrets
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

OUTSIDE = Path("/var/lib/assistant-platform")
"""For root only. Lasts over a restart, and only root can write there, so nobody can have prepared it for us."""


class NotStarted(RuntimeError):
    """A server cannot run here and now. The text is one line for a person."""


@dataclass(frozen=True)
class Account:
    uid: int
    gid: int

    def reaches(self, path: Path) -> bool:
        """Whether the mode bits let this account enter (or run) a path and all folders above it."""
        real = path.resolve()
        return all(self._may_enter(step.stat()) for step in (real, *real.parents))

    def _may_enter(self, status: os.stat_result) -> bool:
        if status.st_uid == self.uid:
            return bool(status.st_mode & stat.S_IXUSR)
        if status.st_gid == self.gid:
            return bool(status.st_mode & stat.S_IXGRP)
        return bool(status.st_mode & stat.S_IXOTH)


def account_for(servers: Path) -> Account | None:
    """Whom root must become: the owner of the data if there is any, else nobody. None when we are not root and stay who we are."""
    if os.geteuid() != 0:
        return None
    cluster = servers / "postgres"
    if cluster.exists() and (status := cluster.stat()).st_uid != 0:
        return Account(status.st_uid, status.st_gid)
    nobody = pwd.getpwnam("nobody")
    return Account(nobody.pw_uid, nobody.pw_gid)


@contextmanager
def settled(data_dir: Path, *, lasting: bool) -> Iterator[tuple[Path, Account | None]]:
    """The folder for the servers, held for this process alone, and the account that runs them.

    The folder is `servers` in the data directory, a link where it has to be. The kernel lets go of it however we end. When the data need
    not last, a folder made outside is removed again.
    """
    data_dir.mkdir(mode=0o711, parents=True, exist_ok=True)
    link = data_dir / "servers"
    account = account_for(link)
    outside = None
    if not link.exists():
        link.unlink(missing_ok=True)  # its target is gone
        if account is None or account.reaches(data_dir):
            link.mkdir(exist_ok=True)
        else:
            outside = _outside(lasting=lasting)
            link.symlink_to(outside)
        link.chmod(0o711)
    servers = link.resolve()
    if account is None and servers.stat().st_uid != os.geteuid():
        raise NotStarted(f"{servers} belongs to user id {servers.stat().st_uid}: run as that user, or set DATA_DIR to another folder")
    if account and not account.reaches(servers):
        raise NotStarted(
            f"user id {account.uid}, which runs the servers for root, cannot enter {servers}: look at the modes of the folders above"
        )
    try:
        with _claimed(servers):
            yield servers, account
    finally:
        if outside and not lasting:
            link.unlink()
            shutil.rmtree(outside)


def _outside(*, lasting: bool) -> Path:
    if not lasting:
        return Path(tempfile.mkdtemp(prefix="assistant-platform-"))
    OUTSIDE.mkdir(parents=True, exist_ok=True)
    OUTSIDE.chmod(0o711)
    return Path(tempfile.mkdtemp(prefix="", dir=OUTSIDE))


@contextmanager
def _claimed(servers: Path) -> Iterator[None]:
    with (servers / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise NotStarted(f"servers already run on the data in {servers}: stop them first, or set DATA_DIR to another folder") from None
        yield


def package(name: str) -> Path:
    """The folder of an installed package, which is not imported. Raises LookupError when there is none."""
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        raise LookupError(f"the package {name} is not installed")
    return Path(spec.origin).parent


def within_reach(program: Path, account: Account | None, *, of: str, copies: tuple[Path, ...], servers: Path) -> Path:
    """The program itself, or its like in a copy that `account` can run.

    `copies` are files or folders that are copied side by side, one of which holds the program; `of` is the distribution whose version names the copy.
    """
    if account is None or account.reaches(program):
        return program
    place = servers / f"{of}-{importlib.metadata.version(of)}"
    if not place.exists():
        unfinished = servers / f"{place.name}.new"
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir()
        for source in copies:
            if source.is_dir():
                shutil.copytree(source, unfinished / source.name, symlinks=True)
            else:
                shutil.copy(source, unfinished / source.name)
        for copied in (unfinished, *unfinished.rglob("*")):
            mode = copied.stat().st_mode
            copied.chmod(0o755 if mode & stat.S_IXUSR else 0o644)
        unfinished.rename(place)
    holder = next(source for source in copies if program.is_relative_to(source))
    return place / program.relative_to(holder.parent)


def secret(path: Path) -> str:
    """The password kept in a file that only we can read, made at the first call."""
    if not path.exists():
        unfinished = path.with_suffix(".new")
        unfinished.unlink(missing_ok=True)
        with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(24))
        unfinished.rename(path)
    return path.read_text()
