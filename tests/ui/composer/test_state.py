from datetime import UTC, date, datetime, time

import pytest

from planner.domain.account import Account
from planner.domain.client import Client
from planner.domain.ids import AccountId, ClientId, MediaId, PostId, PublicationId
from planner.domain.media import MediaUse
from planner.domain.post import Post, Stage, Variant
from planner.domain.publication import Publication, PublicationState
from planner.domain.times import WallTime
from ui.views.composer.state import (
    Draft,
    entries_of,
    fixed_accounts,
    locked_because,
    new_draft,
    parse_hashtags,
    show_hashtags,
)
from ui.views.composer.uses import with_uses

CLIENT = Client(id=ClientId("c1"), name="Rye & Shine", zone="Europe/London")
A, B = AccountId("a1"), AccountId("a2")
ACCOUNTS = {
    A: Account(id=A, client_id=CLIENT.id, network="mastodon", handle="@rye", facts={"text_limit": 500}),
    B: Account(id=B, client_id=CLIENT.id, network="bluesky", handle="rye.example"),
}


def fresh() -> Draft:
    return new_draft(PostId("p1"), CLIENT.id, None)


def test_an_own_text_stays_when_all_changes_and_goes_with_same_as_all():
    draft = fresh().switched(A).switched(B).with_text("Hello")
    assert draft.text_on(A) == draft.text_on(None) == "Hello"
    draft = draft.with_text("Hello Bluesky", B).with_text("Hello you")
    assert (draft.text_on(A), draft.text_on(B)) == ("Hello you", "Hello Bluesky")
    assert draft.has_own_text(B)
    assert not draft.has_own_text(A)
    assert draft.same_as_all(B).text_on(B) == "Hello you"


def test_switching_an_account_off_and_on_brings_its_own_text_back():
    draft = fresh().switched(A).with_text("mine", A)
    off = draft.switched(A)
    assert off.accounts == ()
    assert off.text_on(A) == ""
    assert off.switched(A).text_on(A) == "mine"


def test_a_time_change_forgets_the_chosen_reading_and_no_day_means_no_time():
    draft = fresh().having(when=WallTime(datetime(2027, 10, 31, 2, 30), "Europe/Berlin", 1))
    same = draft.at(date(2027, 10, 31), time(2, 30), "Europe/Berlin")
    assert same.post.when is not None
    assert same.post.when.fold == 1
    moved = draft.at(date(2027, 10, 31), time(2, 31), "Europe/Berlin")
    assert moved.post.when is not None
    assert moved.post.when.fold is None
    assert draft.at(None, None, "Europe/Berlin").post.when is None


def test_what_each_button_stores():
    timed = fresh().at(date(2026, 10, 15), time(12, 0), "Europe/London")
    assert timed.as_scheduled().stage is Stage.SCHEDULED
    assert timed.as_draft().stage is Stage.DRAFT
    assert fresh().as_draft().stage is Stage.IDEA


def test_differs_looks_at_words_only():
    post = Post(id=PostId("p"), client_id=CLIENT.id, text="a", stage=Stage.SCHEDULED, revision=3)
    draft = Draft(Post(id=PostId("p"), client_id=CLIENT.id, text="a"))
    assert not draft.differs(post)
    assert draft.with_text("b").differs(post)


def test_empty_until_something_would_be_missed():
    assert fresh().switched(A).empty
    assert not fresh().switched(A).with_text("x", A).empty
    use = MediaUse(media_id=MediaId("0" * 64))
    assert not with_uses(fresh(), (use,)).empty
    assert not with_uses(fresh().switched(A), (use,), A).empty


@pytest.mark.parametrize(
    ("typed", "tags"),
    [
        ("", ()),
        ("bread, #Bristol  bread", ("#bread", "#Bristol")),
        ("# ##x;y", ("#x", "#y")),
        ("#Brot #パン", ("#Brot", "#パン")),
    ],
)
def test_hashtags(typed, tags):
    assert parse_hashtags(typed) == tags
    assert parse_hashtags(show_hashtags(tags)) == tags


def publication(state: PublicationState) -> Publication:
    return Publication(
        id=PublicationId(state.value),
        post_id=PostId("p"),
        account_id=A,
        client_id=CLIENT.id,
        state=state,
    )


@pytest.mark.parametrize(
    ("states", "words"),
    [
        ((), ""),
        ((PublicationState.PLANNED, PublicationState.HELD), ""),
        ((PublicationState.SENDING, PublicationState.PLANNED), "being sent right now"),
        ((PublicationState.UNCONFIRMED,), "not confirmed yet"),
        ((PublicationState.PUBLISHED, PublicationState.REFUSED), ""),
        ((PublicationState.PUBLISHED, PublicationState.CANCELLED), "This post is out"),
        ((PublicationState.PUBLISHED,), "This post is out"),
    ],
)
def test_locked_because(states, words):
    sentence = locked_because(tuple(publication(state) for state in states))
    assert words in sentence
    assert bool(sentence) is bool(words)


def test_only_accounts_that_may_have_been_seen_are_fixed():
    assert fixed_accounts((publication(PublicationState.PLANNED),)) == frozenset()
    assert fixed_accounts((publication(PublicationState.UNCONFIRMED),)) == {A}


def test_entries_have_each_accounts_own_words_and_time():
    own = WallTime(datetime(2026, 10, 15, 18, 0), "Europe/London")
    post = Post(
        id=PostId("p"),
        client_id=CLIENT.id,
        text="All",
        stage=Stage.SCHEDULED,
        when=WallTime(datetime(2026, 10, 15, 12, 0), "Europe/London"),
        variants=(Variant(account_id=A), Variant(account_id=B, text="Own", when=own)),
    )
    first, second = entries_of(post, CLIENT, ACCOUNTS)
    assert (first.text, first.state) == ("All", PublicationState.PLANNED)
    assert first.instant == datetime(2026, 10, 15, 11, 0, tzinfo=UTC)
    assert first.facts == (("text_limit", 500),)
    assert (second.text, second.instant) == ("Own", datetime(2026, 10, 15, 17, 0, tzinfo=UTC))
    draft = entries_of(Draft(post).as_draft(), CLIENT, ACCOUNTS)
    assert {entry.state for entry in draft} == {PublicationState.DRAFT}
