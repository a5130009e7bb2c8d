"""The contract of units of work: nothing is lost, nothing half done, and every commit is told."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from planner.domain.changes import Aggregate, Change, Changes
from planner.domain.errors import NotFound
from planner.domain.ids import new_id
from planner.domain.post import Post
from tests.storage.world import client, wall


def test_two_threads_that_read_and_add_lose_nothing(world):
    start = threading.Barrier(2)

    def count() -> None:
        start.wait()
        for _ in range(100):
            with world.writing() as unit:
                unit.settings.put("count", str(int(unit.settings.get("count", "0")) + 1))

    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(count), pool.submit(count)]:
            done.result()
    assert world.read(lambda unit: unit.settings.get("count")) == "200"


def test_leaving_without_commit_rolls_back(world):
    fresh = client()
    with world.plan.write() as unit:
        unit.clients.save(fresh)
    with world.plan.read() as unit, pytest.raises(NotFound):
        unit.clients.get(fresh.id)


def test_an_error_inside_rolls_everything_back(world):
    fresh = client()

    def fail() -> None:
        with world.plan.write() as unit:
            unit.clients.save(fresh)
            unit.posts.save(Post(id=new_id(), client_id=fresh.id))
            raise KeyError("bug")

    before = world.plan.changes_since(0)
    with pytest.raises(KeyError):
        fail()
    assert world.plan.changes_since(0) == before
    with world.writing() as unit:
        unit.clients.save(fresh)


def test_a_commit_tells_what_changed(world):
    before = world.plan.changes_since(0).sequence
    with world.plan.write() as unit:
        unit.clients.save(replace(world.client, name="Rye"))
        post = unit.posts.save(Post(id=new_id(), client_id=world.client.id))
        unit.posts.save(replace(post, text="twice in one commit"))
        unit.settings.put("theme", "dark")
        changes = unit.commit()
    assert set(changes.rows) == {
        Change(Aggregate.CLIENT, world.client.id),
        Change(Aggregate.POST, post.id),
        Change(Aggregate.SETTING, "theme"),
    }
    assert changes.sequence > before
    assert world.plan.changes_since(before) == changes
    assert world.plan.changes_since(changes.sequence) == Changes((), changes.sequence)


def test_changes_of_several_commits_are_told_once_each(world):
    start = world.plan.changes_since(0).sequence
    for value in ("a", "b", "c"):
        with world.writing() as unit:
            unit.settings.put("theme", value)
    with world.writing() as unit:
        unit.settings.put("zoom", "2")
    told = world.plan.changes_since(start)
    assert told.rows == (Change(Aggregate.SETTING, "theme"), Change(Aggregate.SETTING, "zoom"))


def test_a_big_commit_is_told_whole(world):
    start = world.plan.changes_since(0).sequence
    posts = [Post(id=new_id(), client_id=world.client.id) for _ in range(1234)]
    with world.writing() as unit:
        unit.posts.add_many(posts)
    assert world.plan.changes_since(start).ids(Aggregate.POST) == {post.id for post in posts}


def test_a_commit_of_nothing_has_no_number(world):
    with world.plan.write() as unit:
        assert unit.commit() == Changes((), 0)


def test_a_reading_unit_does_not_write(world):
    with world.plan.read() as unit:
        for write in (
            lambda: unit.clients.save(client()),
            lambda: unit.settings.put("a", "b"),
            lambda: unit.posts.add_many([Post(id=new_id(), client_id=world.client.id)]),
            lambda: unit.publications.claim("x", "w", 1),
            unit.commit,
        ):
            with pytest.raises(RuntimeError):
                write()


def test_a_reader_sees_one_picture_while_a_writer_commits(world):
    with world.plan.read() as reader:
        before = reader.clients.all()
        with world.writing() as unit:
            unit.clients.save(client(name="New"))
        assert reader.clients.all() == before
    assert len(world.read(lambda unit: unit.clients.all())) == len(before) + 1


def test_a_writing_unit_inside_another_is_refused_at_once(world):
    with world.plan.write(), pytest.raises(RuntimeError, match="wait for itself"), world.plan.write():
        pass
    with world.writing() as unit:
        unit.settings.put("still", "works")


def test_a_writer_reads_its_own_writes(world):
    with world.plan.write() as unit:
        post = unit.posts.save(Post(id=new_id(), client_id=world.client.id, when=wall()))
        assert unit.posts.get(post.id) == post
        assert [row.post_id for row in unit.calendar.rows(wall().instant(), wall(days=1).instant())] == [
            post.id
        ]
