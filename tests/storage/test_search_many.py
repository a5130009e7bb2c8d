"""Many posts stored together are found as those stored one by one, in both databases."""

from dataclasses import replace

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from planner.domain.post import Post
from storage.stores import posts as stores_posts
from storage.stores.bulk import AT_ONCE
from storage.tables.post_words import POST_WORDS
from tests.storage.world import NOON, World

TEXTS = ("Crème brûlée", "Zum Kürbisbrot", "東京でパンを焼く", "الخبز الطازج", "Хлеб", "🎃 season")


@pytest.fixture(params=["sqlite_plan", "server_plan"])
def plan(request):
    """A plan in a database: the fake keeps no terms."""
    return request.getfixturevalue(request.param)


def kept(plan):
    """The terms of each post in the order in which the posts came."""
    with plan.read() as unit:
        rows = unit.posts._connection.execute(
            select(POST_WORDS.c.post_id, POST_WORDS.c.terms).order_by(POST_WORDS.c.number)
        )
        return [tuple(row) for row in rows]


def many(client_id):
    """More posts than one statement takes, every seventh in the bin."""
    return [
        Post(
            id=f"{number:04}",
            client_id=client_id,
            text=f"{TEXTS[number % len(TEXTS)]} no. {number}, it's 'quoted'; ?",
            deleted_at=None if number % 7 else NOON,
        )
        for number in range(AT_ONCE + 20)
    ]


def test_many_at_once_are_found_as_those_saved_one_by_one(world):
    world.post(text="One that is there before")
    before = kept(world.plan)
    posts = many(world.client.id)
    asked = ("creme", "kurb", "京", "خبز", "44", "quoted no", "before")
    with world.plan.write() as unit:  # and never committed: to compare with
        for post in posts:
            unit.posts.save(post)
        alone = [unit.search.matching(words) for words in asked]
        rows = unit.posts._connection.execute(select(POST_WORDS.c.post_id, POST_WORDS.c.terms)).all()
    with world.writing() as unit:
        unit.posts.add_many(posts)
    assert world.read(lambda unit: [unit.search.matching(words) for words in asked]) == alone
    assert [len(one) > 0 for one in alone] == [True] * len(asked)
    assert [one for one, _ in kept(world.plan)] == [before[0][0], *(post.id for post in posts)]
    assert sorted(kept(world.plan)) == sorted(map(tuple, rows))
    with world.writing() as unit:  # what was written at once changes and goes like any other
        unit.posts.save(replace(posts[1], revision=1, text="Quite another"))
    assert world.read(lambda unit: unit.search.matching("another")) == {posts[1].id}
    assert posts[1].id not in world.read(lambda unit: unit.search.matching("quoted"))


def test_many_of_which_one_cannot_be_kept_leave_nothing(world, monkeypatch):
    posts = many(world.client.id)
    terms = {posts[-1].id: None}
    monkeypatch.setattr(stores_posts, "kept_terms", lambda post: terms.get(post.id, "quoted"))
    with pytest.raises(IntegrityError), world.plan.write() as unit:
        unit.posts.add_many(posts)
    assert kept(world.plan) == []
    assert world.read(lambda unit: unit.search.matching("quoted")) == frozenset()
    assert world.read(lambda unit: unit.posts.many(post.id for post in posts)) == []


def test_an_index_filled_at_once_holds_what_the_terms_say(sqlite_plan):
    world = World(sqlite_plan)
    with world.writing() as unit:
        unit.posts.add_many(many(world.client.id))
    with sqlite_plan.engine.connect() as connection:  # raises when index and terms differ
        connection.exec_driver_sql(
            "INSERT INTO post_search (post_search, rank) VALUES ('integrity-check', 1)"
        )
