"""What others see and say on Bluesky, on its real server for that: heard, looked at by hashtag, counted."""

from datetime import UTC, datetime, timedelta

import pytest

from planner.connectors.conversing import RemarkKind
from planner.connectors.measuring import Metric
from planner.connectors.platforms.bluesky.connector import Bluesky
from planner.domain.ids import new_id
from tests.planner.connectors.driver import publish, rendered_for
from tests.real.conftest import sign_in
from tests.real.test_conversing import replied
from tests.servers import REQUIRED


@pytest.fixture(scope="module")
def bluesky():
    return Bluesky()


@pytest.fixture
def people(http, bluesky_server):
    if not bluesky_server.get("shows"):
        told = "the Bluesky server runs without the one that shows posts: start it beside PostgreSQL"
        pytest.fail(told) if REQUIRED else pytest.skip(told)

    def person(name):
        one = bluesky_server["users"][name]
        secrets = {"password": one["app_password"]}
        return sign_in("bluesky", http, secrets, server=bluesky_server["base_url"], handle=one["handle"])

    return person("alice"), person("bob")


def soon(http, ask):
    """What is asked for, once it is there: the server takes posts up by and by."""
    for _ in range(60):
        found = ask()
        if found:
            return found
        http.pause(0.5)
    pytest.fail("it was never shown")


def test_an_answer_and_a_mention_are_heard_and_answered_once(http, bluesky, people):
    alice, bob = people
    since = bluesky.remarks(http, alice).mark
    marker = new_id()
    own = publish(bluesky, http, alice, rendered_for(alice.account, f"Rye today {marker}")).root
    theirs = publish(bluesky, http, bob, rendered_for(bob.account, f"@alice.test bakes {marker}")).root
    mention = soon(
        http, lambda: [one for one in bluesky.remarks(http, alice, since).remarks if marker in one.text]
    )
    assert [(one.id, one.kind, one.handle) for one in mention] == [
        (theirs.remote_id, RemarkKind.MENTION, "bob.test")
    ]
    _, reply = replied(bluesky, http, alice, mention[0], f"Until noon {marker}")
    (answer,) = soon(
        http, lambda: [one for one in bluesky.remarks(http, bob).remarks if one.id == reply.remote_id]
    )
    assert (answer.kind, answer.text) == (RemarkKind.REPLY, f"Until noon {marker}")
    counted = soon(http, lambda: bluesky.count_posts(http, alice, [own.remote_id, theirs.remote_id]))
    assert set(counted) <= {own.remote_id, theirs.remote_id}
    mark = bluesky.remarks(http, alice, since).mark
    assert bluesky.remarks(http, alice, mark).remarks == ()


def test_likes_and_answers_are_counted_and_a_post_that_is_gone_is_absent(http, bluesky, people):
    alice, bob = people
    own = publish(bluesky, http, alice, rendered_for(alice.account, f"Loaf {new_id()}")).root.remote_id
    bluesky.like(http, bob, own, datetime.now(UTC) + timedelta(seconds=1))

    def liked():
        counts = bluesky.count_posts(http, alice, [own]).get(own, {})
        return counts if counts.get(Metric.LIKES) else None

    counts = soon(http, liked)
    assert (counts[Metric.LIKES], counts[Metric.REPLIES], counts[Metric.REPOSTS]) == (1, 0, 0)
    assert bluesky.count_account(http, alice)[Metric.POSTS] > 0
    bluesky.delete(http, alice, own)
    soon(http, lambda: own not in bluesky.count_posts(http, alice, [own]))


def test_a_hashtag_is_looked_at_without_the_accounts_own_posts(http, bluesky, people):
    alice, _ = people
    tag = f"rye{new_id().replace('-', '')[-8:]}"
    for one in people:
        publish(bluesky, http, one, rendered_for(one.account, f"Good #{tag}"))
    found = soon(http, lambda: bluesky.tagged(http, alice, tag))
    assert [(one.text, one.handle) for one in found] == [(f"Good #{tag}", "bob.test")]
