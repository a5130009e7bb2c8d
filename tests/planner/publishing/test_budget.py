"""A month's money: what would cost more is refused before anything is sent, with the numbers."""

from dataclasses import replace

import pytest

from planner.connectors.costs import BUDGET
from planner.domain.publication import PublicationState as S
from tests.fakes.connector import FakeConnector


class Dear(FakeConnector):
    """A network where each post costs 20 US cents."""

    def estimate(self, rendered):
        return 200 * len(rendered.parts)

    def price(self, frozen):
        return 200 if frozen else 0

    def most(self, call):
        return 110 if call.method == "GET" else 0

    def cost(self, call, answer):
        return len(answer.json()) if call.method == "GET" else 0


@pytest.fixture
def room(room):
    room.connectors["mastodon"] = Dear(room.networks["mastodon"], "mastodon")
    return room


def allow(room, cents):
    with room.services.plan.write() as unit:
        account = unit.accounts.get(room.world.accounts["mastodon"].id)
        unit.accounts.save(replace(account, facts={**account.facts, BUDGET: cents}))
        unit.commit()


def run(room, count):
    posts = [room.world.post(text=f"Loaf {number}") for number in range(count)]
    room.go_to()
    publisher = room.publisher()
    for _ in range(count):
        publisher.run_once()
        room.clock.tick(minutes=3)
    return [room.world.state(post) for post in posts], posts


def test_what_the_month_has_left_is_spent_and_no_more(room):
    allow(room, 45)
    states, posts = run(room, 3)
    assert states == [S.PUBLISHED, S.PUBLISHED, S.REFUSED]
    assert len(room.network.posts()) == 2
    _, _, events = room.journal(posts[2])
    assert "0.20 US dollars for this post and 0.40 spent this month are more than the 0.45" in events[-1].text


def test_without_a_budget_nothing_is_counted(room):
    assert run(room, 2)[0] == [S.PUBLISHED, S.PUBLISHED]


def test_the_next_month_begins_anew(room):
    allow(room, 20)
    assert run(room, 1)[0] == [S.PUBLISHED]
    room.clock.tick(days=20)
    post = room.world.post(text="Loaf", when="2026-11-10 10:00")
    room.go_to("2026-11-10 10:00")
    room.publisher().run_once()
    assert room.world.state(post) is S.PUBLISHED
