"""Nothing is sent anywhere but to the person's own accounts: watched while window, agent and commands really run."""

import os
import re
import shutil
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path

import pytest

from planner.domain.account import Account, AccountState
from planner.domain.client import Client
from planner.domain.ids import AccountId, ClientId, PostId, new_id
from planner.domain.post import Post, Stage, Variant
from planner.domain.times import wall_at
from planner.editing.edit import Editor
from planner.editing.posts import PutPost
from planner.ports.clock import SystemClock
from storage.open import open_plan
from storage.vault import Vault
from tests.planner.connectors.raw import RawServer, says

ROOT = Path(__file__).resolve().parents[1]
PASSPHRASE = "long enough for a test"
WATCHED = {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.sendmsg"}
GUARD = f"""
import os, sys
log = os.open(sys.argv.pop(1), os.O_WRONLY | os.O_APPEND | os.O_CREAT)
def watch(event, arguments):
    if event in {WATCHED!r}:
        os.write(log, (event + " " + repr(arguments[-1] if event == "socket.connect" else arguments) + chr(10)).encode())
sys.addaudithook(watch)
sys.path.insert(0, {str(ROOT)!r})
import main
sys.exit(main.run(sys.argv[1:]))
"""


@pytest.fixture
def server():
    """The account's own server, which answers that it is busy; ``asked`` is set with the first request."""
    with RawServer(says("503 Busy", b"{}")) as server:
        yield server


@pytest.fixture
def data(tmp_path, server):
    """A plan with an account there and a post that is due."""
    folder, clock = tmp_path / "data", SystemClock()
    plan = open_plan(folder / "plan.db")
    client = Client(id=ClientId(new_id()), name="Fennel & Rye", zone="Europe/Berlin")
    account = Account(
        id=AccountId(new_id()), client_id=client.id, network="mastodon", handle="rye@social.example", remote_id="7",
        server=server.url, state=AccountState.CONNECTED,
    )  # fmt: skip
    with plan.write() as unit:
        unit.clients.save(client)
        unit.accounts.save(account)
        unit.commit()
    post = Post(
        id=PostId(new_id()), client_id=client.id, text="Bread at four. How do you like it?", stage=Stage.SCHEDULED,
        when=wall_at(clock.now(), client.zone), variants=(Variant(account_id=account.id),),
    )  # fmt: skip
    Editor(plan, clock).do(PutPost(post))
    plan.close()
    Vault(folder / "secrets", PASSPHRASE).put(account.id, {"token": "right-token-123"})
    return folder


def start(data: Path, tmp_path: Path, *words: str, before: tuple[str, ...] = ()) -> subprocess.Popen:
    """Start the program as it is, with every connection that Python makes written to ``connections``."""
    own = {
        "PARLEY_PASSPHRASE": PASSPHRASE,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "no_proxy": "*",
    }
    command = [
        *before,
        sys.executable,
        "-c",
        GUARD,
        str(tmp_path / "connections"),
        "--data",
        str(data),
        *words,
    ]
    return subprocess.Popen(
        command, env={**os.environ, **own}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def connections(tmp_path: Path) -> set[str]:
    file = tmp_path / "connections"
    return set(file.read_text().splitlines()) if file.exists() else set()


def strangers(tmp_path: Path, port: int) -> set[str]:
    """Every connection that is not to the account's own server, nor inside this machine's own sockets of files."""
    own = (f"socket.connect ('127.0.0.1', {port})", f"socket.getaddrinfo ('127.0.0.1', {port}")
    return {
        one
        for one in connections(tmp_path)
        if not one.startswith(own) and not re.match(r"socket\.connect '", one)
    }


@pytest.mark.parametrize("words", [("agent",), ("window",)], ids=["agent", "window"])
def test_while_it_publishes_only_the_accounts_own_server_hears_of_it(data, tmp_path, server, words):
    with start(data, tmp_path, *words) as process:
        said: list[str] = []
        reader = threading.Thread(target=lambda: said.extend(process.stdout), daemon=True)
        reader.start()
        try:
            assert server.arrived.wait(60), said
        finally:
            with suppress(ProcessLookupError):
                process.send_signal(signal.SIGTERM)
            process.wait(60)
            reader.join(10)
    assert strangers(tmp_path, server.port) == set()
    assert any("socket.connect" in one for one in connections(tmp_path))
    assert all(b"right-token-123" in seen for seen in server.seen)


@pytest.mark.parametrize(
    "words",
    [
        ("doctor",),
        ("status",),
        ("lint",),
        ("backup",),
        ("window", "--sample", "--shot", "sample.png"),
        ("window", "--view", "settings", "--shot", "settings.png"),
    ],
    ids=lambda words: " ".join(words[:2]),
)
def test_what_publishes_nothing_talks_to_nobody(data, tmp_path, server, words):
    said = [str(tmp_path / one) if one.endswith(".png") else one for one in words]
    with start(data, tmp_path, *said) as process:
        told = process.communicate(timeout=100)[0]
    assert process.returncode in {0, 1, 2}, told  # status tells a monitor that nobody publishes
    assert "Traceback" not in told
    assert {one for one in connections(tmp_path) if not re.match(r"socket\.connect '", one)} == set()
    assert server.seen == []


@pytest.mark.skipif(
    shutil.which("strace") is None, reason="needs strace: it sees what Qt itself would connect to"
)
def test_neither_does_qt_nor_any_library(data, tmp_path, server):
    trace = tmp_path / "trace"
    before = ("strace", "-f", "-qq", "-e", "trace=connect,sendto,sendmsg", "-o", str(trace))
    with start(data, tmp_path, "window", before=before) as process:
        reader = threading.Thread(target=process.stdout.read, daemon=True)
        reader.start()
        try:
            assert server.arrived.wait(100)
        finally:
            watched = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
            for child in watched:
                os.kill(int(child), signal.SIGTERM)
            process.wait(60)
            reader.join(10)
    lines = [line for line in trace.read_text().splitlines() if "AF_INET" in line]
    own = f'sin_port=htons({server.port}), sin_addr=inet_addr("127.0.0.1")'
    assert lines
    assert [line for line in lines if own not in line] == []
