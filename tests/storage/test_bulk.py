"""Rows that are told column by column lie in the file as SQLAlchemy writes them one by one, each value of its type."""

import sqlite3
from dataclasses import replace
from datetime import datetime, timedelta, timezone

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Table

from planner.domain.ids import new_id
from planner.domain.kinds import Kind
from planner.domain.media import Crop, MediaUse
from planner.domain.options import NO_OPTIONS, Options
from planner.domain.post import Post, Stage, Variant
from planner.domain.publication import HeldReason, Publication, PublicationState
from planner.domain.times import WallTime
from storage.tables.post import MEDIA_USE, POST, VARIANT
from storage.tables.post_words import POST_WORDS
from storage.tables.publication import PUBLICATION
from tests.storage.world import NOON, World

LOCAL = datetime(2026, 10, 25, 2, 30)
WORDS = st.sampled_from(["", "Bread", 'it\'s "quoted" ?', "NULL", "Crème 🍞"])
MAYBE_WORDS = st.none() | WORDS
ELSEWHERE = timezone(timedelta(hours=2))
MOMENTS = (
    NOON,
    NOON + timedelta(seconds=7),
    NOON + timedelta(microseconds=1),
    datetime(987, 6, 5, tzinfo=ELSEWHERE),
)
TIMES = st.none() | st.sampled_from(MOMENTS)
WHENS = st.none() | st.builds(
    WallTime, st.just(LOCAL), st.sampled_from(["Europe/Berlin", "UTC"]), st.sampled_from([None, 0, 1])
)
PICTURES = st.builds(
    MediaUse,
    media_id=st.none(),
    name=WORDS,
    decorative=st.booleans(),
    crop=st.sampled_from([None, Crop(0, 1250, 10_000, 7500)]),
)
VARIANTS = st.fixed_dictionaries(
    {
        "title": MAYBE_WORDS,
        "hashtags": st.none() | st.lists(WORDS, max_size=2).map(tuple),
        "media": st.none() | st.lists(PICTURES, max_size=2).map(tuple),
        "when": WHENS,
        "options": st.sampled_from([NO_OPTIONS, Options({"visibility": "unlisted"})]),
    }
)
POSTS = st.fixed_dictionaries(
    {
        "text": WORDS,
        "stage": st.sampled_from(Stage),
        "kind": st.sampled_from([None, *Kind]),
        "not_selling": st.booleans(),
        "media": st.lists(PICTURES, max_size=2).map(tuple),
        "hashtags": st.lists(WORDS, max_size=2).map(tuple),
        "deadline": WHENS,
        "grace_minutes": st.sampled_from([None, 5, 90]),
        "utm": st.booleans(),
        "repeat_on": st.sampled_from([None, LOCAL]),
        "when": WHENS,
        "deleted_at": TIMES,
    }
)
PUBLICATIONS = st.fixed_dictionaries(
    {
        "state": st.sampled_from(PublicationState),
        "held_reason": st.sampled_from([None, *HeldReason]),
        "when": WHENS,
        "due_at": TIMES,
        "not_before": TIMES,
        "client_key": WORDS,
        "tries": st.integers(0, 2),
        "grace_minutes": st.sampled_from([None, 5, 90]),
        "note": WORDS,
    }
)


def lying(unit, table: Table):
    """Every row as SQLite would write it in a statement: that tells 0 from '0', and NULL from ''."""
    values = ", ".join(f"quote({column.name})" for column in table.columns if column.name != "number")
    connection = unit.posts._connection
    return sorted(map(tuple, connection.exec_driver_sql(f"SELECT {values} FROM {table.name}")))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made=st.lists(st.tuples(POSTS, VARIANTS, PUBLICATIONS), min_size=1, max_size=6))
def test_rows_told_column_by_column_lie_as_those_written_one_by_one(sqlite_plan, made):
    world = World(sqlite_plan)
    posts, publications = [], []
    for fields, own, rest in made:
        variants = (Variant(account_id=world.b.id), Variant(account_id=world.a.id, **own))
        post = Post(id=new_id(), client_id=world.client.id, variants=variants, **fields)
        posts.append(replace(post, repeat_id=post.id))
        publications.append(
            Publication(
                id=new_id(), post_id=post.id, account_id=world.a.id, client_id=world.client.id, **rest
            )
        )
    tables = (POST, VARIANT, MEDIA_USE, POST_WORDS, PUBLICATION)
    with sqlite_plan.write() as unit:  # and never committed: to compare with
        for post, publication in zip(posts, publications, strict=True):
            unit.posts.save(post)
            unit.publications.save(publication)
        alone = [lying(unit, table) for table in tables]
    with sqlite_plan.write() as unit:
        unit.posts.add_many(posts)
        unit.publications.add_many(publications)
        assert [lying(unit, table) for table in tables] == alone


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made=st.lists(st.tuples(POSTS, PUBLICATIONS), min_size=1, max_size=6))
def test_rows_changed_together_lie_as_those_changed_one_by_one(sqlite_plan, made):
    world = World(sqlite_plan)
    posts = [world.post(world.a) for _ in made]
    drafts = [world.publication(post=post, state=PublicationState.CANCELLED) for post in posts]
    changed = [
        replace(post, repeat_id=post.id, **fields) for post, (fields, _) in zip(posts, made, strict=True)
    ]
    told = [replace(one, **rest | {"state": one.state}) for one, (_, rest) in zip(drafts, made, strict=True)]
    with sqlite_plan.write() as unit:
        for post, publication in zip(changed, told, strict=True):
            unit.posts.save(post)
            unit.publications.save(publication)
        alone = {table: lying(unit, table) for table in (MEDIA_USE, POST_WORDS, PUBLICATION, POST)}
    with sqlite_plan.write() as unit:
        unit.posts.save_many(list(zip(posts, changed, strict=True)))
        unit.publications.save_many(list(zip(drafts, told, strict=True)))
        together = {table: lying(unit, table) for table in alone}
    for table, rows in alone.items():
        assert [without_revision(table, row) for row in together[table]] == [
            without_revision(table, row) for row in rows
        ]


def without_revision(table: Table, row):
    """What was changed in nothing is not written again."""
    names = [column.name for column in table.columns if column.name != "number"]
    return [value for name, value in zip(names, row, strict=True) if name != "revision"]


def test_an_old_sqlite_that_takes_fewer_values_at_once_gets_fewer(sqlite_plan):
    world = World(sqlite_plan)
    posts = [Post(id=new_id(), client_id=world.client.id, text=f"Post {number}") for number in range(1200)]
    with world.writing() as unit:
        driver = unit.posts._connection.connection.driver_connection
        driver.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 999)
        unit.posts.add_many(posts)
    assert [post.text for post in world.read(lambda unit: unit.posts.of_client())] == [
        post.text for post in posts
    ]
