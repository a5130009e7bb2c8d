"""Starting and stopping a server of our own, and never anybody else's.

A process is remembered by its id and its kernel start time, so that a recycled id is never hit; it runs in
a session of its own, so that a stop reaches its children too.
"""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HOME = Path(os.environ.get("PARLEY_SERVERS", ROOT / ".servers"))
RUN = HOME / "run"


class NotInstallable(RuntimeError):  # noqa: N818 - says what it is
    """The server cannot be installed here; the message says what is missing."""


def log(name: str, text: str) -> None:
    """One line for people, on stderr."""
    print(f"{name}: {text}", file=sys.stderr, flush=True)


def start_time(pid: int) -> str:
    """The kernel's start time of a process, "" when it is gone."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[19]
    except (OSError, IndexError):
        return ""


def alive(pidfile: Path) -> bool:
    """Whether the process recorded in ``pidfile`` still runs."""
    try:
        pid, started = pidfile.read_text(encoding="ascii").split()
    except (OSError, ValueError):
        return False
    return start_time(int(pid)) == started


def spawn(pidfile: Path, command: Sequence[str], *, env: Mapping[str, str] | None = None) -> None:
    """Start ``command`` in a session of its own; its output goes beside the pid file."""
    with pidfile.with_suffix(".log").open("ab") as output:
        process = subprocess.Popen(
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
            env={**os.environ, **(env or {})},
        )
    pidfile.write_text(f"{process.pid} {start_time(process.pid)}", encoding="ascii")


def finish(pidfile: Path) -> None:
    """End the recorded process and its children; nothing happens when it is not ours any more."""
    if alive(pidfile):
        pid = int(pidfile.read_text(encoding="ascii").split()[0])
        for kind, patience in ((signal.SIGTERM, 100), (signal.SIGKILL, 20)):
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(pid, kind)
            for _ in range(patience):
                with contextlib.suppress(ChildProcessError):
                    os.waitpid(pid, os.WNOHANG)
                if not alive(pidfile):
                    break
                time.sleep(0.1)
    pidfile.unlink(missing_ok=True)


def wait_until(ready: Callable[[], bool], pidfile: Path, seconds: float, name: str) -> None:
    """Wait until the server answers. Raises RuntimeError with the end of its log when it does not."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if ready():
            return
        if not alive(pidfile):
            break
        time.sleep(0.1)
    text = pidfile.with_suffix(".log").read_text(encoding="utf-8", errors="replace")
    raise RuntimeError(f"{name} did not answer.\n" + "\n".join(text.splitlines()[-20:]))


def answers(url: str) -> bool:
    """Whether anything answers HTTP at ``url``."""
    try:
        with urllib.request.urlopen(url, timeout=5):  # noqa: S310 - loopback addresses only
            return True
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False


def write_info(folder: Path, info: Mapping[str, object]) -> None:
    """Write info.json whole, readable by its owner only: it holds passwords of the throw-away server."""
    partial = folder / "info.json.new"
    partial.touch(mode=0o600)
    partial.write_text(json.dumps(info), encoding="utf-8")
    partial.replace(folder / "info.json")


def apt_install(name: str, packages: Sequence[str]) -> None:
    """Install what is missing of Debian's ``packages``.

    Raises:
        NotInstallable: no apt here, or not root; the message is the one command to run.
    """
    if not shutil.which("dpkg-query"):
        raise NotInstallable(f"needs the Debian packages {' '.join(packages)}")
    missing = [p for p in packages if not _installed(p)]
    if not missing:
        return
    if os.geteuid() != 0:
        raise NotInstallable(f"run: sudo apt-get install {' '.join(missing)}")
    log(name, f"installing {' '.join(missing)}")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], check=True, env=env, stdout=sys.stderr)
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing]
    subprocess.run(command, check=True, env=env, stdout=sys.stderr)


def _installed(package: str) -> bool:
    query = ["dpkg-query", "-W", "-f=${db:Status-Status}", package]
    return subprocess.run(query, check=False, capture_output=True, text=True).stdout == "installed"
