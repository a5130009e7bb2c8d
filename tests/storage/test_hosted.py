"""The contract of what lies on places for media."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.errors import ChangedElsewhere
from planner.domain.hosted import HostedFile
from planner.domain.ids import new_id
from planner.domain.media_host import MediaHost
from planner.domain.publication import Pulse
from tests.storage.world import NOON

PLACE = MediaHost(kind="s3", fields={"endpoint": "https://s3.example", "bucket": "shop"})


def a_file(world, **changes):
    given = {
        "id": new_id(),
        "client_id": world.client.id,
        "publication_id": new_id(),
        "name": f"parley-{new_id()}.jpg",
        "place": PLACE,
        "spot": "s3.example/shop",
        "put_at": NOON,
        "due_at": NOON + timedelta(minutes=15),
    }
    file = HostedFile(**(given | changes))
    with world.writing() as unit:
        return unit.hosted.save(file)


def known(world, file):
    return world.read(lambda unit: unit.hosted.get(file.id))


def test_a_file_is_kept_as_it_was_noted(world):
    file = a_file(world)
    assert file.revision == 1
    assert known(world, file) == file
    with world.writing() as unit:
        later = unit.hosted.save(
            replace(
                file,
                ref="41 https://shop.example/a.jpg",
                kept_as="media-left-c-1",
                wanted=False,
                tries=3,
                failing_since=NOON + timedelta(seconds=1),
                why="It does not answer.",
            )
        )
    assert known(world, file) == later
    with world.writing() as unit:
        unit.hosted.drop(file.id)
    assert known(world, file) is None


def test_of_two_who_take_a_file_on_one_has_it(world):
    file = a_file(world)
    with world.writing() as unit:
        unit.hosted.save(replace(file, wanted=False))
    with world.plan.write() as unit, pytest.raises(ChangedElsewhere):
        unit.hosted.save(replace(file, wanted=False))


def test_what_is_down_is_not_noted_again_by_who_took_too_long(world):
    file = a_file(world)
    with world.writing() as unit:
        unit.hosted.drop(file.id)
    with world.plan.write() as unit, pytest.raises(ChangedElsewhere):
        unit.hosted.save(replace(file, tries=1))


def test_those_whose_time_has_come_are_due_the_earliest_first(world):
    late, first = a_file(world, due_at=NOON + timedelta(minutes=2)), a_file(world, due_at=NOON)
    a_file(world)
    at = NOON + timedelta(minutes=2)
    assert world.read(lambda unit: unit.hosted.due(at, 9)) == [first, late]
    assert world.read(lambda unit: unit.hosted.due(at, 1)) == [first]
    assert world.read(lambda unit: unit.publications.pulse(NOON)) == Pulse(files=True)
    assert world.read(lambda unit: unit.publications.pulse(NOON - timedelta(seconds=1))) == Pulse()


def test_they_are_found_by_publication_and_client_and_outlive_both(world):
    one = world.publication()
    mine, others = a_file(world, publication_id=one.id), a_file(world, client_id="another")
    assert world.read(lambda unit: unit.hosted.of_publication(one.id)) == [mine]
    assert world.read(lambda unit: unit.hosted.of_client("another")) == [others]
    with world.writing() as unit:
        unit.clients.delete(world.client.id)
    assert world.read(lambda unit: unit.hosted.of_client(world.client.id)) == [mine]


def test_those_that_cannot_be_taken_down_are_told_the_longest_first(world):
    a_file(world)
    new, old = (
        a_file(world, failing_since=NOON + timedelta(hours=hours), publication_id=None) for hours in (2, 1)
    )
    assert world.read(lambda unit: unit.hosted.failing()) == [old, new]
    assert world.read(lambda unit: unit.hosted.failing(1)) == [old]


def test_nothing_of_them_wakes_a_window(world):
    file = a_file(world)
    with world.plan.write() as unit:
        unit.hosted.save(replace(file, tries=1))
        unit.hosted.drop(file.id)
        assert unit.commit().rows == ()
    with world.plan.read() as unit, pytest.raises(RuntimeError):
        unit.hosted.drop(file.id)
