"""Where nothing can go out twice or unasked, a copy is put back without a pause."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.ids import new_id
from planner.domain.journal import Event
from planner.domain.pause import PAUSED_KEY
from planner.domain.publication import ON_REQUEST, HeldReason
from storage.backups.disk import DiskBackups
from storage.open import open_plan
from storage.version import SCHEMA
from tests.fakes.clock import FakeClock
from tests.storage.damage import fold, random_bytes
from tests.storage.test_migrations import older_plan
from tests.storage.test_restoring import out, setting
from tests.storage.world import NOON, S, World, attempt


@pytest.fixture
def backups(plan_file):
    return DiskBackups(plan_file, FakeClock(NOON))


@pytest.fixture
def world(plan_file):
    plan = open_plan(plan_file)
    yield World(plan)
    plan.close()


def sending(world, one):
    """Lead it to where it is on its way, its attempt written down."""
    with world.writing() as unit:
        claimed = unit.publications.claim(one.id, "worker", 90)
        unit.journal.open_attempt(attempt(one.id))
        return unit.publications.save_leased(replace(claimed, state=S.SENDING, tries=1), claimed.lease)


def save(world, one, **changes):
    with world.writing() as unit:
        current = unit.publications.get(one.id)
        return unit.publications.save(replace(current, leased_by="", leased_until=None, **changes))


@pytest.mark.parametrize("present", ["none", "damaged", "another's"])
def test_a_plan_of_which_nothing_goes_out_by_itself(backups, plan_file, world, tmp_path, present):
    out(world, world.publication(client_key="key"))
    world.publication(state=S.MISSED)
    world.publication(state=S.DRAFT)
    world.publication(state=S.PUBLISHED, remote_id="1", follow_up_at=ON_REQUEST)
    copy = backups.make().path
    world.plan.close()
    if present == "damaged":
        fold(plan_file)
        random_bytes(plan_file)
    elif present == "none":
        plan_file.unlink()
    else:
        plan_file = tmp_path / "new" / "plan.db"
        World(fresh := open_plan(plan_file))
        fresh.close()
    assert not DiskBackups(plan_file, FakeClock(NOON)).restore(copy).paused
    assert setting(plan_file, PAUSED_KEY) == ""


@pytest.mark.parametrize(
    "state",
    [
        {"state": S.PLANNED},
        {"state": S.THROTTLED, "not_before": NOON},
        {"state": S.HELD, "held_reason": HeldReason.PAUSED},
        {"state": S.UNCONFIRMED, "unconfirmed_since": NOON},
        {"state": S.PUBLISHED, "remote_id": "1", "follow_up_at": NOON},
    ],
    ids=lambda one: one["state"].value,
)
def test_whatever_goes_out_by_itself_is_paused(backups, plan_file, world, state):
    world.publication(**state)
    copy = backups.make().path
    world.plan.close()
    plan_file.unlink()
    assert backups.restore(copy).paused
    assert setting(plan_file, PAUSED_KEY) == NOON.isoformat()


@pytest.mark.parametrize("after", [S.PLANNED, S.REFUSED, S.HELD])
def test_what_was_on_its_way_and_did_not_arrive_is_known(backups, plan_file, world, after):
    """A copy that was made in the middle says that it may be out; the plan knows better."""
    one = sending(world, world.publication(client_key="key"))
    world.publication(client_key="to come")
    copy = backups.make().path
    save(world, one, state=after, held_reason=HeldReason.NEEDS_SIGN_IN if after is S.HELD else None)
    world.plan.close()
    assert not backups.restore(copy).paused
    assert setting(plan_file, PAUSED_KEY) == ""


def test_what_was_marked_as_posted_and_taken_back_is_known(backups, plan_file, world):
    one = world.publication(client_key="key")
    with world.writing() as unit:
        unit.publications.save(replace(one, state=S.DONE_BY_HAND, published_at=NOON))
        unit.journal.add_event(
            Event(id=new_id(), publication_id=one.id, at=NOON, name="by hand", text="Marked.")
        )
    copy = backups.make().path
    save(world, one, state=S.PLANNED, published_at=None)
    world.plan.close()
    assert not backups.restore(copy).paused
    plan = open_plan(plan_file)
    with plan.read() as unit:
        assert unit.publications.get(one.id).state is S.DONE_BY_HAND
    plan.close()


def test_what_another_computer_did_with_the_same_post_is_not_known(backups, world, tmp_path):
    here = tmp_path / "here" / "plan.db"
    here.parent.mkdir()
    hand, way = world.publication(client_key="key"), world.publication(client_key="way")
    shutil.copy(backups.make().path, here)
    save(world, hand, state=S.DONE_BY_HAND, published_at=NOON)
    theirs = backups.make(tmp_path / "hand.db").path
    assert DiskBackups(here, FakeClock(NOON)).restore(theirs).paused
    sending(world, way)
    theirs = backups.make(tmp_path / "way.db").path
    assert DiskBackups(here, FakeClock(NOON + timedelta(hours=1))).restore(theirs).paused


def test_a_whole_plan_of_an_older_parley_tells_what_went_out(tmp_path):
    """Right after an update ``restore`` may come before the first window."""
    (tmp_path / "now").mkdir()
    plan_file = older_plan(tmp_path / "now", f"v{int(SCHEMA) - 1:04}")
    elsewhere = tmp_path / "copy.db"
    world = World(plan := open_plan(elsewhere))
    world.publication(client_key="key")
    plan.close()
    backups = DiskBackups(plan_file, FakeClock(NOON))
    done = backups.restore(elsewhere)
    assert done.kept.name.endswith(".replaced.db"), "it was whole, and is not called damaged"
    with closing(sqlite3.connect(done.kept)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (SCHEMA,)
    assert any(one.path.name.endswith(f"schema-{int(SCHEMA) - 1:04}.db") for one in backups.all())


def test_what_an_older_plan_has_out_stays_out(backups, plan_file, world, monkeypatch):
    one, _ = world.publication(client_key="key"), world.publication(client_key="to come")
    copy = backups.make().path
    out(world, one)
    world.plan.close()
    from storage.backups import restoring

    brought = []
    check = restoring.check_file

    def older(path, **how):
        found = check(path, **how)
        return replace(found, schema="0001") if path == plan_file and not brought else found

    monkeypatch.setattr(restoring, "check_file", older)
    monkeypatch.setattr("storage.migrations.upgrade.upgrade", lambda path, **_: brought.append(path))
    done = backups.restore(copy)
    assert brought == [plan_file]
    assert (done.paused, done.carried) == (False, 1)
