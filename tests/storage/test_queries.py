"""The contract of the reads that cross aggregates."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.brief import Disclosure
from planner.domain.entry import CalendarRow, PlanEntry
from planner.domain.ids import MediaId
from planner.domain.kinds import Ask, Kind
from planner.domain.media import MediaItem, MediaUse
from planner.domain.options import Options
from planner.domain.post import Stage, Variant
from planner.domain.publication import COUNTED, HeldReason, PublicationState
from tests.storage.world import NOON, client, wall

S = PublicationState
START = wall().instant()
END = START + timedelta(days=30)


def calendar(world, start=START, end=END, client_id=None):
    return world.read(lambda unit: unit.calendar.rows(start, end, client_id))


def test_a_calendar_row_tells_the_accounts_own_words_and_state(world):
    own = Variant(account_id=world.a.id, text="Own words")
    post = world.post(
        when=wall(), kind=Kind.STORY, text="Words", variants=(own,), campaign="Autumn", offer="Loaf £4"
    )
    row = world.publication(post=post, state=S.HELD, held_reason=HeldReason.PAUSED, note="Paused.")
    assert calendar(world) == [
        CalendarRow(
            post_id=post.id,
            client_id=world.client.id,
            stage=Stage.SCHEDULED,
            kind=Kind.STORY,
            words="Own words",
            when=wall(),
            due_at=START,
            publication_id=row.id,
            account_id=world.a.id,
            network="mastodon",
            handle="fennelandrye",
            state=S.HELD,
            held_reason=HeldReason.PAUSED,
            note="Paused.",
            campaign="Autumn",
            offer="Loaf £4",
        )
    ]


def test_the_title_goes_before_the_text_and_a_long_text_is_cut(world):
    world.publication(post=world.post(world.a, title="Title", text="Text"))
    world.publication(post=world.post(world.a, text="é" * 500), when=wall(hour=10))
    assert [row.words for row in calendar(world)] == ["Title", "é" * 120]


def test_the_range_takes_its_start_in_and_leaves_its_end_out(world):
    for moment in (wall(hour=8), wall(hour=9), wall(days=30, hour=9), wall(days=29, hour=23)):
        world.publication(when=moment)
    assert [row.when for row in calendar(world)] == [wall(hour=9), wall(days=29, hour=23)]


def test_rows_are_in_order_of_time_post_and_network(world):
    late = world.publication(when=wall(hour=12))
    post = world.post(world.a, world.b, when=wall(hour=10))
    mastodon = world.publication(world.a, post=post, when=wall(hour=10))
    bluesky = world.publication(world.b, post=post, when=wall(hour=10))
    assert [row.publication_id for row in calendar(world)] == [bluesky.id, mastodon.id, late.id]


def test_posts_without_accounts_are_shown_once_at_their_own_time(world):
    bare = world.post(when=wall(), stage=Stage.DRAFT, title="No account yet")
    world.post(stage=Stage.IDEA)
    world.post(when=wall(), deleted_at=NOON)
    world.post(when=wall(days=40))
    publication = world.publication()  # went to an account once: its post is not shown a second time
    with world.writing() as unit:
        unit.posts.save(replace(unit.posts.get(publication.post_id), variants=()))
    rows = calendar(world)
    assert [row.post_id for row in rows] == sorted([bare.id, publication.post_id])
    shown = next(row for row in rows if row.post_id == bare.id)
    assert (shown.words, shown.due_at, shown.publication_id, shown.state) == (
        "No account yet",
        START,
        None,
        None,
    )


def test_a_skipped_post_is_not_shown_but_one_that_lost_its_account_is(world):
    world.publication(state=S.CANCELLED)
    lost = world.publication(state=S.CANCELLED)
    with world.writing() as unit:
        unit.posts.save(replace(unit.posts.get(lost.post_id), variants=(), when=wall()))
    assert [(row.post_id, row.network) for row in calendar(world)] == [(lost.post_id, "")]


def test_what_was_removed_there_is_shown_as_such_and_counts_no_more(world):
    there = world.publication(state=S.PUBLISHED, remote_id="1")
    removed = world.publication(state=S.PUBLISHED, remote_id="2", removed_at=NOON)
    assert {row.publication_id: row.removed for row in calendar(world)} == {there.id: False, removed.id: True}
    assert [entry.post for entry in world.read(lambda unit: unit.lint.entries())] == [there.post_id]
    assert world.read(lambda unit: unit.lint.of_posts([removed.post_id])) == []


def test_other_clients_archived_ones_and_the_bin_are_left_out(world):
    world.publication()
    world.publication(post=world.post(world.a, deleted_at=NOON))
    with world.writing() as unit:
        archived = unit.clients.save(client(archived_at=NOON))
    world.post(client_id=archived.id, when=wall())
    assert len(calendar(world)) == len(calendar(world, client_id=world.client.id)) == 1
    assert calendar(world, client_id=archived.id) == []


FILE = MediaItem(id=MediaId("a" * 64), mime="video/mp4", size=1, seconds=12.5)


def entry_of(world, post, publication, **fields) -> PlanEntry:
    common = {
        "post": post.id,
        "order": post.id,
        "client_key": world.client.id,
        "client": world.client.name,
        "account_key": world.a.id,
        "network": "mastodon",
        "account": "fennelandrye",
        "state": publication.state,
        "stage": post.stage,
        "when": publication.when,
        "instant": publication.due_at,
        "facts": (("text_limit", 500),),
    }
    return PlanEntry(**(common | fields))


@pytest.fixture
def uses(world):
    with world.writing() as unit:
        unit.media.add(FILE)
    return (
        MediaUse(media_id=FILE.id, alt_text="Loaf", captioned=True),
        MediaUse(media_id=None, name="lost.jpg"),
    )


def test_an_entry_is_the_posts_words_unless_the_account_has_its_own(world, uses):
    words = {
        "title": "T",
        "text": "Text",
        "first_comment": "C",
        "link": "https://l.example",
        "hashtags": ("tag",),
        "media": uses,
    }
    post_only = {
        "kind": Kind.PROMOTE,
        "ask": Ask.HARD,
        "not_selling": True,
        "series": "s",
        "campaign": "c",
        "offer": "box",
        "disclosure": Disclosure.GIFT,
        "deadline": wall(days=5, hour=18),
        "claim_source": "https://proof.example",
        "utm": True,
        "numbered": True,
    }
    post = world.post(when=wall(), variants=(Variant(account_id=world.a.id),), **words, **post_only)
    publication = world.publication(post=post)
    options = Options({"visibility": "unlisted"})
    own = {"title": "", "text": "Own", "first_comment": "", "link": "", "hashtags": (), "media": ()}
    other = world.post(
        when=wall(), variants=(Variant(account_id=world.a.id, options=options, **own),), **words
    )
    second = world.publication(post=other, when=wall(hour=10))
    only = world.post(when=wall(), variants=(Variant(account_id=world.a.id, media=uses[1:]),), media=uses[:1])
    third = world.publication(post=only, when=wall(hour=11))
    expected = [
        entry_of(world, post, publication, files=(FILE,), **words, **post_only),
        entry_of(world, other, second, options=options, **own),
        entry_of(world, only, third, text="Bread", media=uses[1:]),
    ]
    assert world.read(lambda unit: unit.lint.entries()) == expected
    assert world.read(lambda unit: unit.lint.sequence(world.a.id, START)) == expected
    assert world.read(lambda unit: unit.lint.of_posts([post.id, other.id, only.id])) == expected


def test_counted_states_with_a_time_are_entries_and_no_others(world):
    for state in S:
        world.publication(state=state)
    world.publication(state=S.DRAFT, due_at=None, when=None, post=world.post(world.a))
    world.publication(post=world.post(world.a, deleted_at=NOON))
    entries = world.read(lambda unit: unit.lint.entries())
    assert sorted(entry.state for entry in entries) == sorted([*COUNTED])


def test_a_sequence_is_what_comes_from_a_time_on_and_twenty_before(world):
    rows = [world.publication(when=wall(days=day)) for day in range(30)]
    world.publication(world.b, when=wall(days=25))
    with world.plan.read() as unit:
        found = unit.lint.sequence(world.a.id, rows[25].due_at)
        assert [entry.post for entry in found] == [row.post_id for row in rows[5:]]
        found = unit.lint.sequence(world.a.id, rows[1].due_at, before=3)
        assert [entry.post for entry in found] == [row.post_id for row in rows]
        assert unit.lint.sequence(world.a.id, END, before=0) == []
        assert unit.lint.sequence("nobody", START) == []


def test_entries_are_in_order_of_account_time_and_post(world):
    late = world.publication(when=wall(days=1))
    first = world.publication(when=wall())
    second = world.publication(when=wall())
    other = world.publication(world.b, when=wall(days=-5))
    with world.plan.read() as unit:
        ids = [entry.post for entry in unit.lint.entries()]
        assert ids == [row.post_id for row in (first, second, late, other)]
        assert [entry.post for entry in unit.lint.entries(start=late.due_at)] == [late.post_id]
        assert unit.lint.entries("other") == []
        assert len(unit.lint.entries(world.client.id, start=START)) == 3


def test_accounts_that_have_counted_posts(world):
    world.publication(world.b)
    world.publication(world.a, state=S.MISSED)
    with world.plan.read() as unit:
        assert unit.lint.accounts() == unit.lint.accounts(world.client.id) == [world.b.id]
        assert unit.lint.accounts("other") == []
    with world.writing() as unit:
        unit.clients.save(replace(world.client, archived_at=NOON))
    with world.plan.read() as unit:
        assert unit.lint.accounts() == unit.lint.entries() == unit.lint.sequence(world.b.id, START) == []


def test_the_posts_behind_publications_are_named_once_and_none_for_those_that_are_gone(world):
    post = world.post(world.a)
    first, second = world.publication(post=post), world.publication(world.b, post=post)
    other = world.publication()
    with world.plan.read() as unit:
        assert unit.lint.posts_behind([other.id, second.id, "gone", first.id]) == [post.id, other.post_id]
        assert unit.lint.posts_behind([]) == []


def test_entries_of_posts_take_ideas_and_missed_ones_in(world):
    idea = world.publication(state=S.DRAFT, due_at=None, when=None, post=world.post(world.a))
    missed = world.publication(state=S.MISSED)
    world.publication()
    cancelled = world.publication(state=S.CANCELLED)
    asked = [missed.post_id, cancelled.post_id, idea.post_id]
    with world.plan.read() as unit:
        found = unit.lint.of_posts(asked)
        assert [(entry.post, entry.instant) for entry in found][1:] == [(missed.post_id, missed.due_at)]
        assert found[0].post == idea.post_id
        assert unit.lint.of_posts([]) == []
