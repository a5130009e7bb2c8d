"""The fake and SQLite answer alike, whatever is done to them: random edits on both, all reads compared."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.domain.errors import ChangedElsewhere
from planner.domain.ids import new_id
from planner.domain.post import Post, Stage, Variant
from planner.domain.publication import Publication, PublicationState
from planner.domain.times import WallTime
from tests.fakes.plan import FakePlan
from tests.storage.world import account, client

S = PublicationState
ZONES = ("Europe/Berlin", "America/New_York", "Pacific/Apia", "Australia/Lord_Howe", "UTC")
START = datetime(2026, 10, 1)
WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)
WHENS = st.none() | st.builds(
    lambda minutes, zone, fold: WallTime(START + timedelta(minutes=minutes), zone, fold),
    st.integers(0, 60 * 24 * 60),
    st.sampled_from(ZONES),
    st.sampled_from([None, 0, 1]),
)


@st.composite
def edits(draw):
    """One post with its publications, and what is done to it afterwards."""
    when = draw(WHENS)
    variants = draw(st.lists(st.integers(0, 2), unique=True, max_size=3))
    return {
        "text": draw(WORDS),
        "title": draw(WORDS | st.just("")),
        "hashtags": tuple(draw(st.lists(WORDS, max_size=2))),
        "when": when,
        "own": [(number, draw(st.none() | WORDS), draw(WHENS)) for number in variants],
        "states": [draw(st.sampled_from(list(S))) for _ in variants],
        "key": draw(st.sampled_from(["", "a", "b"])),
        "deleted": draw(st.booleans()) and draw(st.booleans()),
        "client": draw(st.integers(0, 1)),
        "later": draw(st.booleans()),
    }


def fill(plan, clients, accounts, posts) -> None:
    with plan.write() as unit:
        for one in clients:
            unit.clients.save(one)
        for one in accounts:
            unit.accounts.save(one)
        for post, publications in posts:
            saved = unit.posts.save(replace(post, deleted_at=None))
            unit.publications.add_many(publications)
            if post.deleted_at:
                unit.posts.save(replace(saved, deleted_at=post.deleted_at))
            with pytest.raises(ChangedElsewhere):
                unit.posts.save(replace(post, revision=7))
        unit.commit()


def everything(plan, now, clients, accounts):
    """Every read of the plan."""
    with plan.read() as unit:
        posts = unit.posts.of_client()
        ids = [post.id for post in posts]
        return [
            posts,
            unit.posts.ideas(),
            unit.posts.by_source_keys(["a", "b", "c"]),
            unit.publications.of_posts(ids),
            unit.publications.held(now, 9),
            unit.publications.pulse(now),
            unit.publications.in_states(list(S)),
            unit.publications.counts(),
            unit.publications.unconfirmed_due(now),
            *(unit.publications.of_account(one.id, [S.PLANNED, S.HELD]) for one in accounts),
            *(unit.lint.sequence(one.id, now, before=2) for one in accounts),
            unit.lint.accounts(),
            unit.lint.entries(),
            unit.lint.entries(clients[0].id, start=now),
            unit.lint.of_posts(ids),
            unit.lint.posts_behind(one.id for one in unit.publications.of_posts(ids)),
            unit.calendar.rows(now, now + timedelta(days=20)),
            unit.calendar.rows(now - timedelta(days=20), now, clients[1].id),
        ]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made=st.lists(edits(), max_size=8), day=st.integers(0, 60))
def test_both_plans_answer_alike(sqlite_plan, made, day):
    with sqlite_plan.write() as unit:
        for one in unit.clients.all():
            unit.clients.delete(one.id)
        unit.commit()
    now = WallTime(START + timedelta(days=day), "UTC").instant()
    clients = [client(name="One"), client(name="Two")]
    accounts = [account(clients[0].id, handle=f"h{number}", facts={"n": number}) for number in range(3)]
    posts = []
    for one in made:
        post = Post(
            id=new_id(),
            client_id=clients[one["client"]].id,
            text=one["text"],
            title=one["title"],
            hashtags=one["hashtags"],
            stage=Stage.SCHEDULED if one["when"] else Stage.IDEA,
            when=one["when"],
            source_key=one["key"],
            deleted_at=now if one["deleted"] else None,
            variants=tuple(
                Variant(account_id=accounts[number].id, text=text, when=own)
                for number, text, own in one["own"]
            ),
        )
        publications = [
            Publication(
                id=new_id(),
                post_id=post.id,
                account_id=variant.account_id,
                client_id=post.client_id,
                state=state,
                when=post.when_on(variant),
                due_at=post.when_on(variant).instant() if post.when_on(variant) else None,
                not_before=now if one["later"] else None,
            )
            for variant, state in zip(post.variants, one["states"], strict=True)
        ]
        posts.append((post, publications))
    fake = FakePlan()
    fill(fake, clients, accounts, posts)
    fill(sqlite_plan, clients, accounts, posts)
    assert everything(sqlite_plan, now, clients, accounts) == everything(fake, now, clients, accounts)
