"""Questions and answers on a network that charges: counted before they leave, refused when the money is spent."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.connectors.costs import BUDGET
from planner.domain.errors import NotSent, Refused, Unconfirmed
from planner.ports.http import HttpCall
from planner.publishing.accounts import check, connect
from planner.publishing.budget import purse_of
from planner.publishing.metered import metered
from tests.fakes.http import FakeHttp, answer
from tests.planner.connectors.cases.x import make
from tests.planner.publishing.test_budget import Dear

ASK = HttpCall(method="GET", url="https://dear.example/said")
FREE = HttpCall(method="POST", url="https://dear.example/look")


@pytest.fixture
def line(room):
    room.connectors["mastodon"] = Dear(room.networks["mastodon"], "mastodon")
    return FakeHttp(lambda _: answer(200, [1, 2, 3]))


def send(room, line, call=ASK, **more):
    account = account_of(room)
    return metered(room.services, room.connectors["mastodon"], account, line, **more).send(call)


def account_of(room):
    with room.services.plan.read() as unit:
        return unit.accounts.get(room.world.accounts["mastodon"].id)


def allow(room, cents):
    with room.services.plan.write() as unit:
        account = unit.accounts.get(room.world.accounts["mastodon"].id)
        unit.accounts.save(replace(account, facts={**account.facts, BUDGET: cents}))
        unit.commit()


def purse(room):
    with room.services.plan.read() as unit:
        connector = room.connectors["mastodon"]
        return purse_of(unit, connector, account_of(room), "Europe/Berlin", room.clock.now())


def test_what_came_is_counted(room, line):
    send(room, line)
    send(room, line, FREE)
    assert (purse(room).spent, purse(room).allowed) == (3, None)


def test_what_may_cost_more_than_is_left_is_not_asked(room, line):
    allow(room, 11)
    send(room, line)
    with pytest.raises(
        Refused, match=r"0\.003 of the 0\.11 US dollars .* this may cost 0\.11\. Nothing was asked"
    ):
        send(room, line)
    assert len(line.calls) == 1
    assert purse(room).spent == 3
    send(room, line, FREE)
    send(room, line, refuses=False)
    assert (len(line.calls), purse(room).spent) == (3, 6)


def test_posts_and_questions_are_one_budget(room, line):
    room.world.post(text="Loaf")
    room.go_to()
    room.publisher().run_once()
    assert purse(room).spent == 200
    allow(room, 30)
    with pytest.raises(Refused, match=r"0\.20 of the 0\.30"):
        send(room, line)
    allow(room, 31)
    send(room, line)
    assert purse(room).spent == 203
    room.world.post(text="Another")
    allow(room, 40)
    room.clock.tick(minutes=5)
    room.publisher().run_once()
    assert len(room.network.posts()) == 1


@pytest.mark.parametrize(
    ("fault", "spent"), [(NotSent("No way."), 0), (Refused("No."), 0), (Unconfirmed("No answer."), 110)]
)
def test_what_may_have_arrived_stays_counted(room, line, fault, spent):
    line.fail(lambda call: call.method == "GET", fault)
    with pytest.raises(type(fault)):
        send(room, line)
    assert purse(room).spent == spent


def test_what_is_counted_is_the_clients_month(room, line):
    send(room, line)
    before = purse(room).month
    room.clock.tick(days=31)
    assert purse(room).spent == 0
    assert purse(room).month > before
    assert purse(room).month == f"{room.clock.now() + timedelta(hours=2):%Y-%m}"


def test_a_network_without_a_price_is_not_counted(room, line):
    room.connectors["mastodon"] = type(room.connectors["bluesky"])(room.networks["mastodon"], "mastodon")
    account = account_of(room)
    assert metered(room.services, room.connectors["mastodon"], account, line) is line


@pytest.fixture
def on_x(room):
    """An account on X with a network in memory, beside the room's own."""
    case = make()
    with room.services.plan.write() as unit:
        account = unit.accounts.get(room.world.accounts["mastodon"].id)
        account = unit.accounts.save(replace(account, network="x", remote_id="99", facts={BUDGET: 13}))
        unit.commit()
    case.credentials = replace(case.credentials, account=account)
    room.connectors["mastodon"] = case.connector
    case.http = metered(room.services, case.connector, account, case.http)
    return case


def on(case, what, *arguments):
    return getattr(case.connector, what)(case.http, case.credentials, *arguments)


def test_the_powers_of_x_spend_and_stop(room, on_x):
    on_x.server.say(1, "@fennelandrye vegan?")
    (remark,) = on(on_x, "remarks").remarks
    assert purse(room).spent == 11
    frozen = on_x.connector.freeze_reply(on_x.credentials.account, remark, "It is.", "key", room.clock.now())
    on(on_x, "reply", frozen)
    assert purse(room).spent == 21
    with pytest.raises(Refused, match=r"0\.021 of the 0\.13 US dollars .* this may cost 0\.11"):
        on(on_x, "remarks")
    with pytest.raises(Refused, match=r"may cost 0\.15"):
        on(on_x, "tagged", "rye")
    assert len(on_x.server.posts) == 1
    on(on_x, "count_account")
    assert purse(room).spent == 31
    on(on_x, "delete", on_x.server.posts[0]["id"])
    assert purse(room).spent == 41


def test_what_a_new_account_is_checked_with_is_counted_when_it_is_there(room):
    case = make()
    fields = {"token": case.credentials.secrets["token"], "budget": "5"}
    saved = connect(
        room.services,
        room.world.client.id,
        "x",
        fields,
        http=case.http,
        connectors=lambda _: case.connector,
    )
    with room.services.plan.read() as unit:
        found = purse_of(unit, case.connector, saved, "Europe/Berlin", room.clock.now())
    assert (found.spent, found.allowed) == (10, 5000)
    check(room.services, saved.id, http=case.http, connectors=lambda _: case.connector)
    with room.services.plan.read() as unit:
        assert purse_of(unit, case.connector, saved, "Europe/Berlin", room.clock.now()).spent == 20
