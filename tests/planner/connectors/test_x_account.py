"""An account on X: what it is charged, what it may spend, how long its posts may be."""

from dataclasses import replace

import pytest

from planner.connectors.connector import Found
from planner.connectors.platforms.x.connector import CONNECTOR
from planner.connectors.platforms.x.upload import PIECE
from planner.domain.errors import Refused
from planner.networks.facts import facts_of
from planner.ports.http import HttpCall
from tests.fakes.http import AT, answer
from tests.planner.connectors.cases.x import make
from tests.planner.connectors.driver import Album, frozen_root, publish, rendered_for


@pytest.fixture
def case():
    return make()


def post(case, text="Bread at four.", **more):
    return rendered_for(case.credentials.account, text, **more)


def test_an_address_in_a_part_costs_most_of_it(case):
    album = Album()
    uses = (album.add("1.png", "A loaf"), album.add("2.png", "A line", decorative=True))
    rendered = post(case, "One rye.shop\n---\nTwo", media=uses)
    assert CONNECTOR.estimate(rendered) == 200 + 15 + 5
    sent = publish(CONNECTOR, case.http, case.credentials, rendered, album)
    assert sum(CONNECTOR.price(one) for one in sent.frozen.values()) == 220


def test_a_video_has_no_alt_text_that_could_cost_anything(case):
    album = Album()
    rendered = post(case, "Two", media=(album.film("oven.mp4", "Flames"),))
    assert CONNECTOR.estimate(rendered) == 15
    sent = publish(CONNECTOR, case.http, case.credentials, rendered, album)
    assert sum(CONNECTOR.price(one) for one in sent.frozen.values()) == 15
    assert not [call for call in case.http.calls if call.url.endswith("/2/media/metadata")]


def test_what_is_asked_costs_by_what_comes(case):
    for number in range(1, 4):
        case.server.say(number, "@fennelandrye #rye", answers="7")
    publish(CONNECTOR, case.http, case.credentials, post(case))
    priced = []

    def serve(call):
        told = case.server.serve(call)
        priced.append((CONNECTOR.most(call), CONNECTOR.cost(call, told)))
        return told

    case.http.serve = serve
    frozen = CONNECTOR.freeze_reply(
        case.credentials.account,
        CONNECTOR.remarks(case.http, case.credentials).remarks[0],
        "rye.shop",
        "",
        AT,
    )
    CONNECTOR.tagged(case.http, case.credentials, "rye")
    mine = case.server.posts[0]["id"]
    CONNECTOR.count_posts(case.http, case.credentials, [mine])
    CONNECTOR.count_account(case.http, case.credentials)
    CONNECTOR.hide(case.http, case.credentials, case.server.said[0]["id"])
    CONNECTOR.reply(case.http, case.credentials, frozen)
    CONNECTOR.delete(case.http, case.credentials, mine)
    CONNECTOR.is_there(case.http, case.credentials, mine)
    same = (10, 10)
    assert priced == [(110, 13), (150, 25), (5, 1), same, same, same, same, (5, 0)]
    assert CONNECTOR.cost(case.http.calls[0], answer(500)) == 0
    free = HttpCall(method="POST", url="https://api.x.com/2/media/upload/initialize")
    assert (CONNECTOR.most(free), CONNECTOR.cost(free, answer(200))) == (0, 0)


@pytest.mark.parametrize(
    ("told", "chosen", "limit"),
    [
        ("Premium", "", 25_000),
        ("PremiumPlus", "told", 25_000),
        ("Basic", "told", 25_000),
        ("None", "told", ""),
        (None, "", ""),
        ("Platinum", "", ""),
        ("Premium", "short", ""),
        ("None", "long", 25_000),
    ],
)
def test_who_pays_may_write_longer(case, told, chosen, limit):
    case.server.subscription = told
    credentials = replace(case.credentials, secrets={**case.credentials.secrets, "posts_up_to": chosen})
    assert CONNECTOR.verify(case.http, credentials).facts["text_limit"] == limit


@pytest.mark.parametrize(
    ("chosen", "seconds"), [("", ""), ("usual", ""), ("long", 1200), ("longest", 7500), ("endless", "")]
)
def test_who_has_longer_videos_may_say_so(case, chosen, seconds):
    credentials = replace(case.credentials, secrets={**case.credentials.secrets, "videos_up_to": chosen})
    facts = CONNECTOR.verify(case.http, credentials).facts
    assert facts["video_seconds"] == seconds
    assert facts["video_bytes"] == (1000 * PIECE if seconds else "")
    assert facts_of("x").on(facts).video_seconds == (seconds or 140)


def test_a_long_post_goes_out_whole_and_is_found(case):
    words = "Rye and oats, and what else is in the loaf. " * 20
    with pytest.raises(Refused, match="too long"):
        frozen_root(CONNECTOR, post(case, words), case.credentials.account, AT)
    account = replace(case.credentials.account, facts={"text_limit": 25_000})
    case.credentials = replace(case.credentials, account=account)
    sent = publish(CONNECTOR, case.http, case.credentials, post(case, words), now=AT)
    assert case.server.posts[0]["asked"]["text"] == words.strip()
    assert isinstance(CONNECTOR.look(case.http, case.credentials, sent.root_frozen, AT), Found)
    back = CONNECTOR.read_back(case.http, case.credentials, sent.root.remote_id)
    assert back["text"] == words.strip()
    with pytest.raises(Refused, match="too long"):
        frozen_root(CONNECTOR, post(case, "x" * 25_001), account, AT)


@pytest.mark.parametrize(("typed", "cents"), [("5", 500), (" 7,5 ", 750), ("0.40", 40), ("", "")])
def test_the_monthly_budget_is_kept_with_the_account(case, typed, cents):
    credentials = replace(case.credentials, secrets={**case.credentials.secrets, "budget": typed})
    assert CONNECTOR.verify(case.http, credentials).facts["budget_cents"] == cents
