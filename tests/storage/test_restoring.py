"""Putting a copy back: nothing lost on the way, nothing sent twice afterwards."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from planner.domain.agents import Gate
from planner.domain.errors import NewerFile, UserError
from planner.domain.pause import PAUSED_KEY
from planner.domain.publication import CancelledReason
from storage.backups.disk import DiskBackups
from storage.open import open_plan
from tests.fakes.clock import FakeClock
from tests.storage.damage import WAYS, fold
from tests.storage.test_hosted import a_file
from tests.storage.test_migrations import older_plan
from tests.storage.world import NOON, S, World, attempt, client, wall

ROOT = Path(__file__).parents[2]


@pytest.fixture
def backups(plan_file):
    return DiskBackups(plan_file, FakeClock(NOON))


@pytest.fixture
def world(plan_file):
    plan = open_plan(plan_file)
    yield World(plan)
    plan.close()


def names(path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT name FROM client ORDER BY id")]


def setting(path, key) -> str:
    plan = open_plan(path)
    with plan.read() as unit:
        value = unit.settings.get(key)
    plan.close()
    return value


def test_the_copy_takes_the_place_and_the_present_plan_is_kept(backups, plan_file, world):
    copy = backups.make().path
    with world.writing() as unit:
        unit.clients.save(client(name="Kiln & Loom"))
    world.plan.close()
    done = backups.restore(copy)
    assert names(plan_file) == ["Fennel & Rye"]
    assert names(done.kept) == ["Fennel & Rye", "Kiln & Loom"]
    assert done.kept.name == "plan.2026-10-12T120000000Z.replaced.db"
    assert (done.carried, done.paused) == (0, False)
    assert setting(plan_file, PAUSED_KEY) == ""
    assert sorted(one.name for one in plan_file.parent.iterdir()) == ["backups", "plan.db"]
    assert backups.check(copy).whole
    backups.restore(done.kept)  # and back again
    assert names(plan_file) == ["Fennel & Rye", "Kiln & Loom"]


def test_what_went_out_since_stays_out(backups, plan_file, world):
    sent, asked, hand, still = (world.publication(client_key=f"key {n}") for n in range(4))
    copy = backups.make().path
    with world.writing() as unit:
        claimed = unit.publications.claim(sent.id, "worker", 90)
        sending = unit.publications.save_leased(replace(claimed, state=S.SENDING, tries=1), claimed.lease)
        unit.journal.open_attempt(attempt(sent.id))
        out = replace(sending, state=S.PUBLISHED, remote_id="at://1", published_at=NOON)
        unit.publications.save_leased(out, claimed.lease)
        claimed = unit.publications.claim(asked.id, "worker", 90)
        sending = unit.publications.save_leased(replace(claimed, state=S.SENDING), claimed.lease)
        unit.publications.save_leased(
            replace(sending, state=S.UNCONFIRMED, unconfirmed_since=NOON), claimed.lease
        )
        unit.publications.save(replace(hand, state=S.DONE_BY_HAND))
    world.plan.close()
    done = backups.restore(copy)
    assert (done.carried, done.paused) == (3, False)
    plan = open_plan(plan_file)
    with plan.read() as unit:
        there = [unit.publications.get(one.id) for one in (sent, asked, hand, still)]
        assert [one.state for one in there] == [S.PUBLISHED, S.UNCONFIRMED, S.DONE_BY_HAND, S.PLANNED]
        assert (there[0].remote_id, there[0].tries, there[0].lease) == ("at://1", 1, 1)
        assert [one.publication_id for one in unit.journal.attempts(sent.id)] == [sent.id]
        assert there[0].revision > sent.revision
        assert unit.posts.get(sent.post_id).revision > 1
    plan.close()
    assert backups.check().loose == ()


def out(world, publication) -> None:
    """Lead a publication to where it is published."""
    with world.writing() as unit:
        claimed = unit.publications.claim(publication.id, "worker", 90)
        sending = unit.publications.save_leased(replace(claimed, state=S.SENDING, tries=1), claimed.lease)
        unit.journal.open_attempt(attempt(publication.id))
        done = replace(sending, state=S.PUBLISHED, remote_id="at://1", published_at=NOON)
        unit.publications.save_leased(done, claimed.lease)


def test_what_was_called_off_in_doubt_stays_called_off(backups, plan_file, world):
    doubted = world.publication(post=world.post(world.a, when=wall()))
    copy = backups.make().path
    with world.writing() as unit:
        claimed = unit.publications.claim(doubted.id, "worker", 90)
        sending = unit.publications.save_leased(replace(claimed, state=S.SENDING, tries=1), claimed.lease)
        unit.journal.open_attempt(attempt(doubted.id))
        unsure = replace(sending, state=S.UNCONFIRMED, unconfirmed_since=NOON)
        unsure = unit.publications.save_leased(unsure, claimed.lease)
        unit.publications.save(replace(unsure, state=S.CANCELLED, cancelled_reason=CancelledReason.SKIPPED))
    world.plan.close()
    done = backups.restore(copy)
    assert (done.carried, done.paused) == (0, False)
    plan = open_plan(plan_file)
    with plan.read() as unit:
        assert unit.publications.get(doubted.id).state is S.CANCELLED
        assert len(unit.journal.attempts(doubted.id)) == 1
    plan.close()


def test_a_post_that_went_out_is_carried_whole_also_when_the_copy_never_knew_it(backups, plan_file, world):
    old = world.post(world.a, when=wall(), text="As it was")
    before = world.publication(post=old)
    copy = backups.make().path
    with world.writing() as unit:
        unit.posts.save(replace(unit.posts.get(old.id), text="As it went out"))
    new = world.post(world.a, world.b, when=wall(1), text="Written and sent since")
    sent, waits = (world.publication(one, post=new, when=wall(1)) for one in (world.a, world.b))
    still = world.publication(post=world.post(world.a, when=wall(2), text="Written since, not sent"))
    with world.writing() as unit:
        unit.agents.put_gate(Gate(account_id=world.a.id, rest_until=NOON, why="Too many."))
        unit.agents.spend(world.a.id, "2026-10", 110)
        unit.agents.use_units("project", NOON.date(), 400)
    out(world, before)
    out(world, sent)
    world.plan.close()
    done = backups.restore(copy)
    assert done.carried == 2
    plan = open_plan(plan_file)
    with plan.read() as unit:
        assert unit.posts.get(old.id).text == "As it went out"
        assert unit.posts.get(new.id).text == "Written and sent since"
        assert len(unit.posts.get(new.id).variants) == 2
        assert unit.search.matching("went out") == {old.id}
        assert unit.search.matching("sent since") == {new.id}
        assert [unit.publications.get(one.id).state for one in (before, sent, waits)] == [
            S.PUBLISHED,
            S.PUBLISHED,
            S.PLANNED,
        ]
        assert len(unit.journal.attempts(sent.id)) == 1
        assert unit.agents.gate(world.a.id).why == "Too many."
        assert unit.agents.spent(world.a.id, "2026-10") == 110
        assert unit.agents.units("project", NOON.date()) == 400
        with pytest.raises(UserError):
            unit.publications.get(still.id)
    plan.close()
    assert backups.check().loose == ()


def test_what_lies_on_a_place_is_not_forgotten(backups, plan_file, world):
    since, before = a_file(world), a_file(world)
    with world.writing() as unit:
        unit.hosted.drop(since.id)
    copy = backups.make().path
    with world.writing() as unit:
        unit.hosted.save(replace(since, revision=0))
        later = unit.hosted.save(replace(before, wanted=False, ref="41"))
    world.plan.close()
    backups.restore(copy)
    plan = open_plan(plan_file)
    with plan.read() as unit:
        assert unit.hosted.of_client(world.client.id) == [since, later]
    plan.close()


def test_what_was_out_already_when_the_copy_was_made_is_left_as_the_copy_has_it(backups, plan_file, world):
    post = world.post(world.a, when=wall(), text="Out long ago")
    one = world.publication(post=post)
    out(world, one)
    copy = backups.make().path
    with world.writing() as unit:
        unit.posts.save(replace(unit.posts.get(post.id), notes="scribbled later"))
    world.plan.close()
    assert backups.restore(copy).carried == 0
    plan = open_plan(plan_file)
    with plan.read() as unit:
        assert unit.posts.get(post.id).notes == ""
    plan.close()


@pytest.mark.parametrize("damage", WAYS)
def test_a_damaged_plan_is_kept_aside_and_everything_pauses(backups, plan_file, world, damage):
    world.publication()
    copy = backups.daily().path
    world.plan.close()
    fold(plan_file)
    damage(plan_file)
    bad = plan_file.read_bytes()
    done = backups.restore(copy)
    assert done.paused
    assert done.kept.name == "plan.2026-10-12T120000000Z.damaged.db"
    assert done.kept.read_bytes() == bad
    assert names(plan_file) == ["Fennel & Rye"]
    assert setting(plan_file, PAUSED_KEY) == NOON.isoformat()


def test_without_any_copy_a_damaged_plan_makes_room_for_a_new_one(backups, plan_file, world):
    world.plan.close()
    plan_file.write_bytes(b"noise" * 5000)
    kept = backups.set_aside()
    assert kept.read_bytes() == b"noise" * 5000
    assert not plan_file.exists()
    open_plan(plan_file).close()


def test_a_left_over_log_never_gets_into_the_copy(backups, plan_file, world):
    copy = backups.daily().path
    with world.writing() as unit:
        unit.clients.save(client(name="In the log"))
    log = plan_file.with_name("plan.db-wal")
    kept = log.read_bytes()
    world.plan.close()
    plan_file.write_bytes(b"noise" * 5000)
    log.write_bytes(kept)
    done = backups.restore(copy)
    assert names(plan_file) == ["Fennel & Rye"]
    assert done.kept.with_name(f"{done.kept.name}-wal").read_bytes() == kept


def test_on_a_new_computer_it_is_there_and_paused(backups, world, tmp_path):
    world.publication(client_key="key")
    copy = backups.make().path
    new = DiskBackups(tmp_path / "new" / "plan.db", FakeClock(NOON))
    done = new.restore(copy)
    assert (done.kept, done.paused) == (None, True)
    assert names(tmp_path / "new" / "plan.db") == ["Fennel & Rye"]


def test_an_older_copy_is_brought_up_to_date(tmp_path):
    (tmp_path / "then").mkdir()
    old = older_plan(tmp_path / "then", "v0002")
    with closing(sqlite3.connect(old)) as connection:
        connection.execute("INSERT INTO client VALUES ('c', 'Then', 'UTC', '', '', 'en', NULL, 1, '')")
        connection.commit()
    before = old.read_bytes()
    here = tmp_path / "here" / "plan.db"
    open_plan(here).close()
    DiskBackups(here, FakeClock(NOON)).restore(old)
    assert names(here) == ["Then"]
    assert open_plan(here) is not None
    assert old.read_bytes() == before


def test_what_cannot_be_put_back_changes_nothing(backups, plan_file, world, tmp_path):
    copy = backups.make().path
    world.plan.close()
    before = plan_file.read_bytes()
    newer = shutil.copy(copy, tmp_path / "newer.db")
    with closing(sqlite3.connect(newer)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    other = tmp_path / "photos.db"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE photo (id INTEGER)")
        connection.commit()
    for source, kind, told in (
        (tmp_path / "none.db", UserError, "no file"),
        (newer, NewerFile, "newer Parley"),
        (other, UserError, "not a Parley plan"),
        (plan_file, UserError, "the plan itself"),
    ):
        with pytest.raises(kind, match=told):
            backups.restore(source)
    for damage in WAYS:
        bad = Path(shutil.copy(copy, tmp_path / f"{damage.__name__}.db"))
        damage(bad)
        with pytest.raises(UserError, match="Nothing was changed"):
            backups.restore(bad)
    assert plan_file.read_bytes() == before
    assert [one.name for one in plan_file.parent.glob("*coming*")] == []
