from datetime import date

from planner.domain.account import Account
from planner.domain.client import Client
from planner.domain.kinds import Kind
from tests.ui.making import BLUESKY, CLIENT, MASTODON, NOW, a_post, leaning_plan
from ui.mix.looking import Range, count, span_of
from ui.views.composer.state import entries_of

OWNER = Client(id=CLIENT, name="Rye & Shine", zone="Europe/London")
ACCOUNTS = {
    key: Account(id=key, client_id=CLIENT, network=network, handle="x")
    for key, network in ((MASTODON, "mastodon"), (BLUESKY, "bluesky"))
}


def entries(*posts):
    return [entry for post in posts for entry in entries_of(post, OWNER, ACCOUNTS)]


def test_spans():
    month = span_of(Range.MONTH, NOW, "Europe/London", date(2026, 12, 9))
    assert (month.first, month.last) == (date(2026, 12, 1), date(2026, 12, 31))
    here = span_of(Range.MONTH, NOW, "Europe/London", None)
    assert (here.first, here.last) == (date(2026, 10, 1), date(2026, 10, 31))
    fortnight = span_of(Range.DAYS_14, NOW, "Europe/London", None)
    assert (fortnight.first, fortnight.last) == (date(2026, 10, 14), date(2026, 10, 27))
    assert span_of(Range.DAYS_30, NOW, "Europe/London", None).last == date(2026, 11, 12)
    # the clocks go back inside: the span is still whole days of the zone
    assert (month.end - month.start).days == 31
    assert (here.end - here.start).total_seconds() == 31 * 86400 + 3600


def test_counts_agree_with_a_plain_count():
    plan = leaning_plan(20)
    span = span_of(Range.DAYS_14, NOW, "Europe/London", None)
    seen = count(entries(*plan), span)
    inside = [p for p in plan if p.when and span.first <= p.when.local.date() <= span.last]
    assert seen.posts == len(inside)
    assert seen.promo == sum(p.kind is Kind.PROMOTE for p in inside)
    assert seen.kinds["promote"] == seen.promo
    assert set(seen.post_ids["promote"]) == {p.id for p in inside if p.kind is Kind.PROMOTE}
    assert not seen.judged


def test_a_cross_post_counts_once_and_a_hard_ask_sells():
    twice = a_post("Come by", accounts=(MASTODON, BLUESKY))
    sale = a_post("Order now with code SPRING, 20 % off", kind=Kind.STORY, days=2)
    seen = count(entries(twice, sale), span_of(Range.DAYS_14, NOW, "Europe/London", None))
    assert (seen.posts, seen.promo) == (2, 1)
    assert seen.kinds["promote"] == 1


def test_outside_is_left_out():
    seen = count(entries(a_post(days=40)), span_of(Range.DAYS_14, NOW, "Europe/London", None))
    assert (seen.posts, seen.promo, seen.kinds["story"]) == (0, 0, 0)
