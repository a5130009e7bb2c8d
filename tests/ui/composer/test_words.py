from dataclasses import replace
from datetime import datetime

import pytest

from planner.domain.account import Account
from planner.domain.post import Stage, Variant
from planner.domain.publication import PublicationState
from planner.domain.times import WallTime
from planner.lint.finding import Finding, Severity
from tests.ui.composer.test_state import publication
from tests.ui.making import BLUESKY, CLIENT, MASTODON, NOW, a_post
from ui.views.composer.checks import Verdict
from ui.views.composer.state import Draft
from ui.views.composer.words import in_the_way, own_times, stored_words, waiting_words, without_this

TOO_LONG = Finding(
    code="TXT001",
    name="too-long",
    severity=Severity.ERROR,
    message="301 of 300.",
    client="Rye",
    client_key=CLIENT,
    blocks=True,
)
PAST = replace(TOO_LONG, code="TIM001", message="That was an hour ago.")


@pytest.mark.parametrize(
    ("change", "blocking", "timeless", "words"),
    [
        ({}, (), False, ""),
        ({"text": " "}, (), False, "There is nothing to send yet."),
        ({"variants": ()}, (), False, "Choose at least one account."),
        ({"when": None}, (), False, "Choose a day and a time."),
        ({"when": None}, (), True, ""),
        ({}, (TOO_LONG,), False, "301 of 300. (TXT001)"),
        ({}, (TOO_LONG,), True, "301 of 300. (TXT001)"),
        ({}, (PAST,), False, "That was an hour ago. (TIM001)"),
        ({}, (PAST,), True, ""),
        ({}, (PAST, TOO_LONG), True, "301 of 300. (TXT001)"),
    ],
)
def test_in_the_way(change, blocking, timeless, words):
    draft = Draft(replace(a_post("Hello"), **change))
    assert in_the_way(draft, Verdict(blocking=blocking), timeless=timeless) == words


def test_waiting_words():
    assert waiting_words(a_post(days=1), NOW) == "Parley must be running Thu 15 Oct, 10:41"
    assert waiting_words(a_post(days=-3), NOW) == ""
    assert waiting_words(replace(a_post(), stage=Stage.IDEA, when=None), NOW) == ""


def test_stored_words_tell_the_weightiest_state():
    assert stored_words(()) == ""
    assert stored_words((publication(PublicationState.PLANNED),)) == ""
    both = (publication(PublicationState.PUBLISHED), publication(PublicationState.UNCONFIRMED))
    assert stored_words(both) == "Not confirmed"


def test_without_this():
    mix = replace(
        TOO_LONG, code="MIX001", posts=("a", "b"), numbers={"promo": 6, "posts": 13, "share": 6 / 13}
    )
    assert without_this(mix, "a").startswith("If this post did not sell: 38")
    assert without_this(mix, "z") == ""
    assert without_this(TOO_LONG, "a") == ""


def test_own_times_names_accounts_that_differ():
    accounts = {MASTODON: Account(id=MASTODON, client_id=CLIENT, network="mastodon", handle="@rye")}
    own = WallTime(datetime(2026, 10, 16, 18, 0), "Europe/London")
    post = replace(
        a_post(),
        variants=(Variant(account_id=MASTODON, when=own), Variant(account_id=BLUESKY)),
    )
    assert own_times(Draft(post), accounts) == "Own times: @rye Fri 16 Oct, 18:00."
    assert own_times(Draft(replace(post, when=own)), accounts) == ""
