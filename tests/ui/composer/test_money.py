"""What a post on X will cost stands beside its counter, with what is left of its month."""

from dataclasses import replace

import pytest

from planner.connectors.costs import BUDGET
from planner.domain.account import AccountState
from planner.domain.post import Variant
from planner.domain.times import WallTime
from tests.ui.composer.conftest import settled
from tests.ui.making import BLUESKY, MASTODON, a_post


@pytest.fixture
def charged(making):
    """The Mastodon account stands on X, with a budget of a dollar, of which 0.73 are spent in October."""

    def make(cents=100, state=AccountState.CONNECTED):
        with making.plan.write() as unit:
            account = unit.accounts.get(MASTODON)
            facts = {} if cents is None else {BUDGET: cents}
            unit.accounts.save(replace(account, network="x", handle="@rye", state=state, facts=facts))
            unit.agents.spend(MASTODON, f"{making.clock.now():%Y-%m}", 730)
            unit.commit()

    return make


def costs(sheet):
    return {
        place.counter.account.network: place.cost for place in sheet.text.counters._laid_out() if place.cost
    }


def shows(qtbot, sheet, cost):
    qtbot.waitUntil(lambda: costs(sheet) == ({"x": cost} if cost else {}))


def test_the_cost_follows_the_words(charged, compose, making, qtbot):
    charged()
    making.put(a_post("Loaf", post_id="px"))
    sheet = compose("px")
    shows(qtbot, sheet, "US$ 0.015 of 0.27 left")
    sheet.work.change(sheet.work.draft.with_text("Loaf at rye.shop"))
    shows(qtbot, sheet, "US$ 0.20 of 0.27 left")
    sheet.work.change(sheet.work.draft.with_text("At rye.shop\n---\nAnd rye.shop"))
    shows(qtbot, sheet, "US$ 0.40 of 0.27 left")
    counter = next(one for one in sheet.text.counters._counters if one.cost)
    assert counter.cost.too_much
    assert "US dollars, and 0.27 are left of its month: it will be refused" in counter.spoken
    assert counter.spoken in sheet.text.counters.accessibleName()


def test_a_post_of_another_month_has_that_months_money(charged, compose, making, qtbot):
    charged()
    making.put(a_post("Loaf", post_id="px"))
    sheet = compose("px")
    shows(qtbot, sheet, "US$ 0.015 of 0.27 left")
    when = sheet.work.draft.post.when
    later = WallTime(local=when.local.replace(year=when.local.year + 1), zone=when.zone)
    sheet.work.change(sheet.work.draft.having(when=later))
    shows(qtbot, sheet, "US$ 0.015 of 1.00 left")


def test_without_a_budget_the_cost_stands_alone(charged, compose, making, qtbot):
    charged(cents=None)
    making.put(a_post("Loaf", post_id="px"))
    sheet = compose("px")
    shows(qtbot, sheet, "US$ 0.015")
    settled(qtbot, sheet)
    assert "Publishing it costs 0.015 US dollars." in sheet.text.counters.accessibleName()


def test_where_the_row_has_no_room_the_rest_is_told_by_the_tooltip(charged, compose, making, qtbot):
    charged()
    making.put(a_post("Loaf", post_id="px"))
    sheet = compose("px")
    shows(qtbot, sheet, "US$ 0.015 of 0.27 left")
    counters = sheet.text.counters
    whole = counters._laid_out()[-1].box.right()
    counters.resize(int(whole) - 20, counters.height())
    assert costs(sheet) == {"x": "US$ 0.015"}
    counters.resize(80, counters.height())
    assert costs(sheet) == {}


def test_what_is_only_planned_or_not_chosen_costs_nothing(charged, compose, making, qtbot):
    charged(state=AccountState.PLANNED)
    making.put(a_post("Loaf", post_id="px"))
    sheet = compose("px")
    settled(qtbot, sheet)
    assert costs(sheet) == {}
    charged_now = replace(sheet.work.desk.accounts[MASTODON], state=AccountState.CONNECTED)
    with making.plan.write() as unit:
        unit.accounts.save(replace(charged_now, revision=unit.accounts.get(MASTODON).revision))
        unit.commit()
    sheet = compose("px")
    shows(qtbot, sheet, "US$ 0.015 of 0.27 left")
    sheet.work.change(
        replace(
            sheet.work.draft, post=replace(sheet.work.draft.post, variants=(Variant(account_id=BLUESKY),))
        )
    )
    shows(qtbot, sheet, "")
