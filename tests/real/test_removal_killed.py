"""The command ``remove`` is killed while its request is on the way: the journal knows, and asking again ends it."""

import os
import signal
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

import main as entry
from planner.domain.ids import PostId, new_id
from planner.domain.journal import Outcome, StepRole
from planner.domain.post import Post, Stage, Variant
from planner.domain.times import wall_at
from planner.editing.edit import Editor
from planner.editing.posts import PutPost
from planner.ports.clock import FixedClock
from planner.publishing.find import client_named
from tests.real.story import CLIENT, Terminal
from tests.real.wire.test_removing import removes
from tests.real.wire.truth import SERVERS, count
from tests.real.wire.wire import Wire

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(params=["wordpress", "bluesky"])
def server(request):
    return SERVERS[request.param](request.getfixturevalue(f"{request.param}_server"))


@pytest.fixture
def wire(server):
    made = Wire(server.base)
    yield made
    made.close()


@pytest.fixture
def terminal(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("PARLEY_PASSPHRASE", "the-passphrase-of-this-test")
    start = datetime.now(UTC).replace(second=0, microsecond=0)
    return Terminal(tmp_path / "data", FixedClock(start), capsys, monkeypatch)


def put_out(terminal, wire, server) -> tuple[Post, str]:
    """A post of the account behind the wire, published; and the words by which the server knows it."""
    person = server.people[0]
    name = person.fields.get("login") or person.fields["handle"]
    secret = person.fields["password"]
    typed = f"{name}:{secret}" if "login" in person.fields else secret
    words = (
        "accounts",
        "add",
        server.network,
        "--client",
        CLIENT,
        "--server",
        wire.address,
        "--handle",
        name,
    )
    assert terminal(*words, typed=typed)[0] == 0
    services = entry.outside_of(str(terminal.data), terminal.clock).open(False)
    with services.plan.read() as unit:
        client = client_named(unit, CLIENT)
        (account,) = unit.accounts.all(client.id)
    marker = f"mark{new_id().replace('-', '')}"
    post = Post(
        id=PostId(new_id()),
        client_id=client.id,
        title=f"Rye {marker}",
        text=f"Rye {marker} at four.",
        stage=Stage.SCHEDULED,
        when=wall_at(terminal.clock.now(), client.zone),
        variants=(Variant(account_id=account.id),),
    )
    Editor(services.plan, services.clock).do(PutPost(post))
    services.plan.close()
    assert terminal("publish", "--once")[0] == 0
    return post, marker


def removals(terminal, post):
    services = entry.outside_of(str(terminal.data), terminal.clock).open(False)
    with services.plan.read() as unit:
        one = unit.publications.of_post(post.id)[0]
        found = [each for each in unit.journal.attempts(one.id) if each.role is StepRole.REMOVAL]
    services.plan.close()
    return one, found


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("arrived", [False, True], ids=["before it arrives", "before the answer leaves"])
def test_killed_on_its_way_it_is_settled_by_looking(terminal, wire, server, arrived):
    post, marker = put_out(terminal, wire, server)
    killed = threading.Event()

    def kill(passage):
        if arrived:
            passage.forward()
        running.send_signal(signal.SIGKILL)
        running.wait()
        killed.set()

    wire.order(removes, kill)
    command = [
        sys.executable,
        str(ROOT / "main.py"),
        "--data",
        str(terminal.data),
        "remove",
        post.id,
        "--sure",
    ]
    running = subprocess.Popen(command, cwd=ROOT, env=os.environ, stdout=subprocess.DEVNULL)
    assert killed.wait(60)
    wire.wait_idle()

    one, (attempt,) = removals(terminal, post)
    assert (attempt.outcome, one.removed_at) == (None, None)  # written down before it left, and no more
    assert count(server, marker) == int(not arrived)

    status, out = terminal("remove", post.id, "--sure")
    assert (status, "Removed from" in out) == (0, True)
    one, (first, *more) = removals(terminal, post)
    assert first.outcome is Outcome.UNCONFIRMED
    assert len(more) == int(not arrived)  # what had arrived is not asked for a second time
    assert one.removed_at is not None
    assert count(server, marker) == 0
