"""What the page says of an account."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from planner.domain.account import Account, AccountState
from planner.domain.ids import AccountId, ClientId
from ui.views.accounts.words import called, needs_confirming, standing, warning

NOW = datetime(2026, 10, 14, 9, 41, tzinfo=UTC)
ACCOUNT = Account(id=AccountId("a1"), client_id=ClientId("c1"), network="bluesky", handle="rye.example")


def stands(account, *, connectable=True, waiting=0, sample=False):
    return standing(
        account, connectable=connectable, waiting=waiting, sample=sample, zone="Europe/London", now=NOW
    )


def test_a_planned_account_with_posts_asks_to_be_connected():
    how = stands(ACCOUNT, waiting=3)
    assert (how.text, how.detail, how.action) == (
        "Planned, not connected",
        "3 planned posts wait",
        "Connect…",
    )
    assert how.urgent
    assert not stands(ACCOUNT).urgent


def test_a_network_without_connector_is_posted_by_hand():
    how = stands(ACCOUNT, connectable=False, waiting=1)
    assert (how.text, how.detail, how.action) == ("You post by hand", "1 planned post waits for you", "")


def test_a_refused_sign_in_says_so():
    how = stands(replace(ACCOUNT, state=AccountState.NEEDS_SIGN_IN), waiting=2)
    assert (how.text, how.color, how.action) == ("Not accepted", "crit", "Sign in again…")


def test_a_connected_account_says_when_it_was_checked():
    account = replace(ACCOUNT, state=AccountState.CONNECTED, checked_at=NOW - timedelta(hours=1))
    assert stands(account).detail == "Checked 09:41"
    older = replace(account, checked_at=NOW - timedelta(days=3))
    assert stands(older).detail == "Checked 11 Oct, 10:41"


def test_the_sample_cannot_be_connected():
    assert stands(ACCOUNT, sample=True).action == ""


@pytest.mark.parametrize(
    ("server", "asks"),
    [
        ("https://social.example", False),
        ("social.example", False),
        ("http://social.example", True),
        ("http://127.0.0.1:3000", False),
        ("localhost:3000", False),
        ("https://192.168.1.5", True),
        ("192.168.1.5", True),
        ("http://[", False),
        ("", False),
    ],
)
def test_when_the_own_network_must_be_confirmed(server, asks):
    assert needs_confirming(server) is asks


def test_names_of_plan_and_network_stand_together():
    assert called(ACCOUNT) == "rye.example"
    assert called(replace(ACCOUNT, label="Rye & Shine")) == "rye.example · Rye & Shine"
    assert called(replace(ACCOUNT, network="practice", handle="practice")) == "Practice feed"


def test_the_warning_counts_what_waits():
    out = replace(ACCOUNT, state=AccountState.NEEDS_SIGN_IN)
    assert warning([(ACCOUNT, "Bluesky", 4)]) == ("", "")
    assert warning([(out, "Bluesky", 4)]) == ("Bluesky needs a new sign-in.", "4 planned posts wait for it.")
    assert warning([(out, "Bluesky", 1), (out, "X", 0)])[0] == "2 accounts need a new sign-in."


def test_a_paused_account_says_since_when_and_what_waits():
    account = replace(ACCOUNT, state=AccountState.CONNECTED, paused_at=NOW - timedelta(days=1))
    how = stands(account, waiting=2)
    assert (how.text, how.detail, how.action) == (
        "Paused since 13 Oct, 10:41",
        "2 planned posts wait",
        "Resume",
    )


@pytest.mark.parametrize(
    ("days", "text"), [(13, "Signed in until 27 Oct"), (15, "Connected"), (-1, "Signed in until 13 Oct")]
)
def test_a_sign_in_that_nothing_renews_says_when_it_ends(days, text):
    until = (NOW + timedelta(days=days)).isoformat()
    how = stands(replace(ACCOUNT, state=AccountState.CONNECTED, facts={"signed_in_until": until}))
    assert how.text == text
    assert how.action == ("Check" if days == 15 else "Sign in again…")


@pytest.mark.parametrize("told", ["", "soon", "2026-10-20T10:00:00"])
def test_one_without_an_end_is_connected(told):
    assert (
        stands(replace(ACCOUNT, state=AccountState.CONNECTED, facts={"signed_in_until": told})).text
        == "Connected"
    )
