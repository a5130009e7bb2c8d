"""Which pause counts."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from planner.domain.account import Account
from planner.domain.client import Client
from planner.domain.pause import paused_since

NOON = datetime(2026, 10, 12, 12, tzinfo=UTC)
CLIENT = Client(id="c", name="Rye", zone="Europe/Berlin")
ACCOUNT = Account(id="a", client_id="c", network="mastodon", handle="rye")


def test_nothing_is_paused():
    assert paused_since(CLIENT, ACCOUNT, "") is None


def test_any_of_the_three_pauses_and_the_oldest_is_told():
    later = NOON + timedelta(hours=1)
    here, client = replace(ACCOUNT, paused_at=NOON), replace(CLIENT, paused_at=NOON)
    assert paused_since(CLIENT, here, "") == NOON
    assert paused_since(client, ACCOUNT, "") == NOON
    assert paused_since(CLIENT, ACCOUNT, NOON.isoformat()) == NOON
    assert paused_since(replace(CLIENT, paused_at=later), here, later.isoformat()) == NOON
