"""Which pause counts."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from planner.domain.account import Account
from planner.domain.client import Client
from planner.domain.pause import Pause, everything_word, pause_of, whole_pause

NOON = datetime(2026, 10, 12, 12, tzinfo=UTC)
CLIENT = Client(id="c", name="Rye", zone="Europe/Berlin")
ACCOUNT = Account(id="a", client_id="c", network="mastodon", handle="rye")


def test_nothing_is_paused():
    assert pause_of(CLIENT, ACCOUNT, "") is None
    assert whole_pause("") is None


def test_any_of_the_three_pauses_and_the_oldest_is_told():
    later = NOON + timedelta(hours=1)
    here, client = replace(ACCOUNT, paused_at=NOON), replace(CLIENT, paused_at=NOON)
    assert pause_of(CLIENT, here, "") == Pause("rye", NOON)
    assert pause_of(client, ACCOUNT, "") == Pause("Rye", NOON)
    assert pause_of(CLIENT, ACCOUNT, NOON.isoformat()) == Pause(everything_word(), NOON)
    assert pause_of(replace(CLIENT, paused_at=later), here, later.isoformat()) == Pause("rye", NOON)
