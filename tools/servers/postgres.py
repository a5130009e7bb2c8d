"""PostgreSQL (Debian's package), new and empty at every start, on loopback with a random password.

The server refuses to run as root. There it runs as the user postgres, with its data in the system's folder for
temporary files: that user need not be able to enter ours.
"""

import hashlib
import json
import os
import secrets
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from tools.servers.process import (
    RUN,
    NotInstallable,
    alive,
    apt_install,
    finish,
    log,
    spawn,
    wait_until,
    write_info,
)

NAME = "postgres"
USER = "parley"
DATA = RUN / NAME
VERSIONS = Path("/usr/lib/postgresql")
CLUSTER = Path("/etc/postgresql-common/createcluster.conf")
AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "timezone": "UTC",
    "max_connections": "200",
    "fsync": "off",  # throw-away data: what is measured and tested is Parley, not this disk
    "synchronous_commit": "off",
    "full_page_writes": "off",
}


def installed() -> bool:
    """Whether a server's programs are there."""
    return _programs() is not None


def install() -> None:
    """Install Debian's package. Raises NotInstallable."""
    if installed():
        return
    if AS_ROOT and not CLUSTER.exists():  # or the package makes, and starts, a server of its own
        CLUSTER.parent.mkdir(parents=True, exist_ok=True)
        CLUSTER.write_text("create_main_cluster = false\n", encoding="utf-8")
    apt_install(NAME, ["postgresql"])
    if not installed():
        raise NotInstallable(f"no server under {VERSIONS}")


def start(port: int) -> None:
    """Start a new, empty server; info.json holds the address that Parley takes, password included."""
    pidfile = DATA / "server.pid"
    if alive(pidfile) and (DATA / "info.json").exists():
        return
    stop()
    DATA.mkdir(parents=True, mode=0o700)
    programs = _programs()
    assert programs is not None  # ``installed`` was asked
    password = secrets.token_urlsafe(18)
    cluster = _make(programs, password)
    given = [part for name, value in SETTINGS.items() for part in ("-c", f"{name}={value}")]
    spawn(pidfile, _as_its_user([str(programs / "postgres"), "-D", str(cluster), "-p", str(port), *given]))
    ready = [str(programs / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(port)]
    wait_until(lambda: subprocess.run(ready, check=False).returncode == 0, pidfile, 30, NAME)
    info = {"host": "127.0.0.1", "port": port, "user": USER, "password": password, "database": "postgres"}
    address = f"postgresql+psycopg://{USER}:{password}@127.0.0.1:{port}/postgres"
    write_info(DATA, {"server": NAME, **info, "url": address})


def address() -> str:
    """Of the server that runs here, as other programs than Parley take it; "" where none does."""
    if not alive(DATA / "server.pid") or not (DATA / "info.json").exists():
        return ""
    url: str = json.loads((DATA / "info.json").read_text(encoding="utf-8"))["url"]
    return url.replace("+psycopg", "", 1)


def stop() -> None:
    """Stop and delete its data."""
    pidfile = DATA / "server.pid"
    if alive(pidfile):
        with suppress(ProcessLookupError, PermissionError):  # ends at once, without waiting for its clients
            os.kill(int(pidfile.read_text(encoding="ascii").split()[0]), signal.SIGINT)
    finish(pidfile)
    shutil.rmtree(_home(), ignore_errors=True)
    shutil.rmtree(DATA, ignore_errors=True)


def _programs() -> Path | None:
    """The newest server's folder of programs."""
    found = [path.parent for path in VERSIONS.glob("*/bin/postgres")]
    on_path = shutil.which("postgres")
    if on_path:
        found.append(Path(on_path).resolve().parent)
    return max(found, key=lambda folder: (len(folder.parts), folder.parts), default=None)


def _home() -> Path:
    """Where the data lies: with ours, or where the server's own user can enter."""
    if not AS_ROOT:
        return DATA / "cluster"
    mine = hashlib.sha256(str(RUN).encode()).hexdigest()[:12]
    return Path(tempfile.gettempdir()) / f"parley-postgres-{mine}"


def _make(programs: Path, password: str) -> Path:
    """Make the cluster, sorted by a language's rules as most servers are: plain bytes would hide mistakes."""
    home = _home()
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(mode=0o700)
    told = home / "password"
    told.touch(mode=0o600)
    told.write_text(password, encoding="ascii")
    if AS_ROOT:
        for path in (home, told):
            shutil.chown(path, NAME, NAME)
    make = [str(programs / "initdb"), "-D", str(home / "cluster"), "-U", USER, "-A", "scram-sha-256",
            f"--pwfile={told}", "-E", "UTF8", "--locale=C", "--no-sync"]  # fmt: skip
    sorted_ = ["--locale-provider=icu", "--icu-locale=en-US"]
    log(NAME, "making an empty server")
    for command in ([*make, *sorted_], make):  # one built without the sorting rules takes plain bytes
        shutil.rmtree(home / "cluster", ignore_errors=True)
        done = subprocess.run(_as_its_user(command), check=False, capture_output=True, text=True, cwd="/")
        if done.returncode == 0:
            break
    else:
        raise RuntimeError(f"no empty server could be made: {done.stderr}")
    told.unlink()
    return home / "cluster"


def _as_its_user(command: Sequence[str]) -> list[str]:
    """The command as a user that is not root."""
    if not AS_ROOT:
        return list(command)
    return ["setpriv", f"--reuid={NAME}", f"--regid={NAME}", "--clear-groups", "--", *command]
