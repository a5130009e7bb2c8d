"""Due times after the tz database changed."""

from datetime import timedelta

import pytest

from planner.domain.moved import MOVED_KEY, moved_in
from planner.domain.publication import PublicationState
from storage.open import open_plan
from storage.zones import VERSION_KEY, installed_version, refresh_zones
from tests.storage.world import World, wall

S = PublicationState
FAR = 300_000  # days ahead: in the future whenever the test runs


@pytest.fixture
def world(sqlite_plan):
    return World(sqlite_plan)


def shift(world, hours: float) -> None:
    """Make every stored instant one that an older tz database would have given."""
    with world.plan.engine.begin() as connection:
        for table, columns in (("post", ("due_at",)), ("publication", ("due_at", "ready_at"))):
            sets = ", ".join(f"{c} = strftime('%Y-%m-%d %H:%M:%f000', {c}, '{hours} hours')" for c in columns)
            connection.exec_driver_sql(f"UPDATE {table} SET {sets}")


def moved_since(world):
    return moved_in(world.read(lambda unit: unit.settings.get(MOVED_KEY)))


def test_a_new_plan_is_made_with_the_installed_version(world):
    assert world.read(lambda unit: unit.settings.get(VERSION_KEY)) == installed_version()
    assert installed_version().startswith("20")


def test_a_plan_without_a_version_gets_one_and_nothing_moves(world):
    with world.writing() as unit:
        unit.settings.drop(VERSION_KEY)
    world.publication(when=wall(FAR))
    shift(world, -1)
    assert refresh_zones(world.plan, "2026f") == moved_since(world) == ()
    assert world.read(lambda unit: unit.settings.get(VERSION_KEY)) == "2026f"


def test_opening_recomputes_before_anybody_reads(world):
    planned = world.publication(when=wall(FAR))
    refresh_zones(world.plan, "1999a")
    shift(world, -1)
    again = open_plan(world.plan.path)
    with again.read() as unit:
        assert unit.publications.get(planned.id).due_at == wall(FAR).instant()
    again.close()
    assert {one.publication_id for one in moved_since(world)} == {None, planned.id}


def test_opening_for_reading_recomputes_nothing(world):
    refresh_zones(world.plan, "1999a")
    open_plan(world.plan.path, read_only=True).close()
    assert world.read(lambda unit: unit.settings.get(VERSION_KEY)) == "1999a"


def test_after_a_new_version_future_instants_follow_their_wall_times(world):
    refresh_zones(world.plan, "2026f")
    planned = world.publication(when=wall(FAR))
    sent = world.publication(when=wall(FAR), state=S.PUBLISHED)
    past = world.publication(when=wall())
    shift(world, -1)
    moved = refresh_zones(world.plan, "2026g")
    assert moved_since(world) == tuple(moved)
    due = wall(FAR).instant()
    assert {(one.post_id, one.publication_id) for one in moved} == {
        (planned.post_id, None),
        (planned.post_id, planned.id),
        (sent.post_id, None),
    }
    assert {(one.before, one.after) for one in moved} == {(due - timedelta(hours=1), due)}
    with world.plan.read() as unit:
        assert unit.publications.get(planned.id).due_at == due
        assert unit.publications.get(planned.id).revision == planned.revision + 1
        assert unit.publications.get(sent.id).due_at == due - timedelta(hours=1)
        assert unit.publications.get(past.id).due_at == wall().instant() - timedelta(hours=1)
        assert unit.publications.next_due(world.client.id).id == past.id
        assert unit.calendar.rows(due, due + timedelta(minutes=1))[0].publication_id == planned.id


def test_it_is_done_once(world):
    refresh_zones(world.plan, "2026f")
    world.publication(when=wall(FAR))
    shift(world, -1)
    assert refresh_zones(world.plan, "2026f") == ()
    assert len(refresh_zones(world.plan, "2026g")) == 2
    assert refresh_zones(world.plan, "2026g") == ()
    shift(world, -1)
    refresh_zones(world.plan, "2026h")
    assert len(moved_since(world)) == 4  # kept until somebody showed them
