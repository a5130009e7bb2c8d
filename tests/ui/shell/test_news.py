"""What is told of a publication, and how several are told at once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.publication import HeldReason, Publication
from planner.domain.publication import PublicationState as S
from tests.ui.making import NOW
from ui.shell.news import News, Topic, message_of, topic_of


def one(state, **more):
    return Publication(id="u1", post_id="p1", account_id="a1", client_id="c1", state=state, **more)


@pytest.mark.parametrize(
    ("publication", "topic"),
    [
        (one(S.HELD, held_reason=HeldReason.BY_HAND), Topic.BY_HAND),
        (one(S.HELD, held_reason=HeldReason.NEEDS_SIGN_IN), Topic.SIGN_IN),
        (one(S.HELD, held_reason=HeldReason.FINDING), None),
        (one(S.REFUSED), Topic.FAILED),
        (one(S.MISSED), Topic.MISSED),
        (one(S.PUBLISHED, published_at=NOW), Topic.PUBLISHED),
        (one(S.PUBLISHED, published_at=NOW - timedelta(days=1)), None),
        (one(S.DONE_BY_HAND), None),
    ],
)
def test_what_is_told_of_a_publication(publication, topic):
    assert topic_of(publication, NOW - timedelta(minutes=1)) is topic


def test_what_the_person_posts_is_told_loudly():
    news = News(
        topic=Topic.BY_HAND,
        key=("u1", "held"),
        client_id="c1",
        client="Rye & Shine",
        headline="“Weekend bake list”",
        place="Instagram",
        post_id="p1",
    )
    said = message_of([news])
    assert (said.title, said.body) == ("Rye & Shine: yours to post", "“Weekend bake list” on Instagram")
    assert said.loud
    assert not said.wrong
    assert message_of([news, replace(news, topic=Topic.FAILED)]).wrong


def test_of_many_posts_some_are_named():
    news = [
        News(
            topic=Topic.MISSED,
            key=(f"u{n}", "missed"),
            client_id="c1",
            client="Rye & Shine",
            headline=f"“Post {n}”",
            post_id=f"p{n}",
        )
        for n in range(1500)
    ]
    said = message_of(news)
    assert said.body == "Rye & Shine: “Post 0”, “Post 1”, “Post 2” and 1497 more"
    assert message_of(news[:3]).body == "Rye & Shine: “Post 0”, “Post 1”, “Post 2”"
