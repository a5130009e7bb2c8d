"""The publisher is killed around an upload to a place, or a taking down: another one leaves nothing there."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from planner.domain.media_host import secrets_of
from storage.open import open_plan
from tests.fakes.clock import FakeClock
from tests.fakes.plan import FakePlan
from tests.fakes.servers.place import SECRET
from tests.planner.publishing.conftest import make_room
from tests.planner.publishing.fetching import a_post, lent
from tests.planner.publishing.test_clearing import files

ROOT = Path(__file__).parents[3]
MOMENTS = ("before the file", "after the file", "before it is gone", "after it is gone")


def reopened(folder):
    """The bakery afterwards, on the same plan file, an hour later by the clock."""
    clock = FakeClock()
    room = make_room(FakePlan(clock), clock)
    server = lent(room)
    room.go_to(hours=1)
    room.services = replace(room.services, plan=open_plan(folder / "plan.db"))
    with room.services.plan.read() as unit:
        (room.world.client,) = unit.clients.all()
    room.services.secrets.put(secrets_of(room.world.client.id), {"secret": SECRET})
    room.publisher()
    return room, server


def keep(folder, server):
    """Write down what lies on the place, as a storage elsewhere would keep it."""
    there = folder / "shelf"
    there.mkdir(exist_ok=True)
    for path in there.iterdir():
        path.unlink()
    for path in server.shelf.kept:
        (there / path.rpartition("/")[2]).touch()


def kill_at(folder, moment):
    """In a process of its own: send a post, and be killed at that moment."""
    clock = FakeClock()
    room = make_room(open_plan(folder / "plan.db"), clock)
    server = lent(room)
    serve, method = server.serve, "PUT" if moment.endswith("the file") else "DELETE"

    def killing(call):
        if call.method == method and moment.startswith("before"):
            os.kill(os.getpid(), signal.SIGKILL)
        answer = serve(call)
        if urlsplit(call.url).netloc == "s3.example":
            keep(folder, server)
        if call.method == method:
            os.kill(os.getpid(), signal.SIGKILL)
        return answer

    room.http.serve = killing
    a_post(room, "One", 1)
    room.publisher(lease_seconds=0.01).run_once()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("moment", MOMENTS)
def test_nothing_stays_on_the_place(tmp_path, moment):
    said = f"from tests.planner.publishing.test_clearing_killed import *; kill_at(Path({str(tmp_path)!r}), {moment!r})"
    done = subprocess.run([sys.executable, "-c", said], cwd=ROOT, check=False, capture_output=True)
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    room, server = reopened(tmp_path)
    lying = {f"/shop/{path.name}": (b"", "image/png") for path in (tmp_path / "shelf").glob("*")}
    assert len(lying) == (moment in {"after the file", "before it is gone"})
    server.shelf.kept = lying
    assert len(files(room)) == 1
    for _ in range(3):
        room.clock.tick(minutes=16)
        room.publishers[0].run_once()
    assert (server.shelf.kept, files(room)) == ({}, [])
    room.publishers[0].close()
    room.services.plan.close()
