"""Every power over the talk and the figures, on every network in memory, against every failure.

A reply is a post: what may be out is Unconfirmed. Nothing else ever is.
"""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.connectors.answers import Meaning
from planner.connectors.conformance import failures, leaks, puzzling
from planner.connectors.connector import CannotTell, Found, NotThere
from planner.connectors.conversing import Heard, ListsReplies, Replies, SearchesTag
from planner.connectors.measuring import Measures
from planner.connectors.signin.flow import SignsIn
from planner.domain.errors import (
    ConnectorFault,
    NotOffered,
    NotSent,
    Refused,
    RightMissing,
    SignInNeeded,
    Throttled,
    Unconfirmed,
)
from tests.fakes.http import AT, answer
from tests.folded import each
from tests.planner.connectors.cases import CASES
from tests.planner.connectors.driver import NOW
from tests.planner.connectors.dying import SECRETS, dying, renewals
from tests.planner.connectors.talks import TALKS, Talk
from tests.planner.connectors.talks.talk import ALL, DOES, KEY

HARMLESS = {Meaning.SIGN_IN: SignInNeeded, Meaning.THROTTLED: Throttled, Meaning.REFUSED: Refused}
ROWS = [
    (key, row, code)
    for key in TALKS
    for row in TALKS[key]().case.connector.answers.rows
    for code in sorted(row.codes) or [""]
]
ENDING = [
    key for key, make in TALKS.items() if isinstance(make().case.connector, SignsIn) and not make().endless
]
"""Those whose tokens end."""
DEEDS = frozenset({"like", "unlike", "hide", "unhide", "withdraw", "remove"})


def those(power: type) -> list[str]:
    return [key for key, make in TALKS.items() if make().can(power)]


@pytest.fixture
def talk(request) -> Talk:
    return TALKS[request.param]()


def all_that(power: type):
    return pytest.mark.parametrize("talk", those(power), indirect=True)


every = pytest.mark.parametrize("talk", TALKS, indirect=True)
each_that_replies = pytest.mark.parametrize("make", [*map(TALKS.get, those(Replies))], ids=those(Replies))
each_talk = pytest.mark.parametrize("make", TALKS.values(), ids=TALKS)  # anew for each case of a test
each_failure = each("failure", failures(AT), ids=lambda failure: failure.name)
each_puzzle = each("number", range(len(puzzling(AT))), ids=str)


def fault_of(talk, *power):
    name, *arguments = power
    with pytest.raises(ConnectorFault) as told:
        talk.do(name, *arguments)
    assert leaks(told.value, talk.case.canaries) == [], name
    return told.value


def test_every_network_with_a_power_is_here():
    able = {
        make().connector.key
        for make in CASES.values()
        if any(isinstance(make().connector, one) for one in ALL)
    }
    assert able == {make().case.connector.key for make in TALKS.values()}


@all_that(ListsReplies)
def test_only_what_is_new_since_the_mark_is_heard(talk):
    for number in (1, 2, 3):
        talk.say(number, f"Nice {number}")
    first = talk.do("remarks")
    assert first.remarks[-1].text == "Nice 3"
    assert talk.do("remarks", first.mark) == Heard(remarks=(), mark=first.mark)
    said = [talk.say(number, f"Nice {number}") for number in range(4, 9)]
    later = talk.do("remarks", first.mark)
    assert [(one.id, one.text) for one in later.remarks] == [
        (one, f"Nice {number}") for number, one in enumerate(said, 4)
    ]
    assert talk.do("remarks", later.mark).remarks == ()


@all_that(ListsReplies)
def test_nothing_said_is_no_remark(talk):
    heard = talk.do("remarks")
    assert heard.remarks == ()
    talk.say(1, "Nice 1")
    assert [one.text for one in talk.do("remarks", heard.mark).remarks] == ["Nice 1"]


@all_that(Replies)
def test_a_reply_goes_out_and_is_found(talk):
    talk.say(1, "Vegan?")
    frozen, since = talk.frozen(), NOW - timedelta(days=1)
    before = talk.do("find_reply", frozen, since)
    assert isinstance(before, NotThere if talk.looks else CannotTell)
    first = talk.do("reply", frozen)
    assert first.remote_id
    if talk.once:
        assert talk.do("reply", frozen).remote_id == first.remote_id
    if talk.looks:
        found = talk.do("find_reply", frozen, since)
        assert isinstance(found, Found)
        assert found.result.remote_id == first.remote_id
    assert leaks((frozen, first, talk.case.http.calls), talk.case.canaries) == []


@all_that(Replies)
def test_a_reply_whose_answer_was_lost_is_looked_for(talk):
    talk.say(1, "Vegan?")
    frozen = talk.frozen()
    talk.case.http.fail(talk.replies, Unconfirmed("No answer."), after=True, times=1)
    assert type(fault_of(talk, "reply", frozen)) is Unconfirmed
    look = talk.do("find_reply", frozen, NOW - timedelta(days=1))
    assert isinstance(look, Found if talk.looks else CannotTell)


@each_that_replies
def test_an_answer_that_would_be_refused_is_refused_before_anything_is_sent(make):
    talk = make()
    talk.say(1, "Vegan?")
    remark = talk.remark() if talk.remark else talk.do("remarks").remarks[-1]
    talk.case.http.calls.clear()
    for wrong in [" \n", *(["x" * 5_000] if talk.posts else [])]:
        with pytest.raises(Refused) as told:
            talk.case.connector.freeze_reply(talk.case.credentials.account, remark, wrong, KEY, NOW)
        assert (told.value.field, talk.case.http.calls) == ("text", [])


@each_that_replies
@each_failure
def test_a_reply_that_goes_wrong_is_a_post_that_goes_wrong(make, failure):
    talk = make()
    talk.say(1, "Vegan?")
    frozen = talk.frozen()
    talk.case.http.fail(talk.replies, failure.outcome)
    fault = fault_of(talk, "reply", frozen)
    assert type(fault) is failure.publishing
    assert fault.rest_until == (AT + failure.wait if failure.wait is not None else None)


@each_that_replies
@each_puzzle
def test_a_reply_answered_with_nonsense_is_not_believed(make, number):
    talk = make()
    talk.say(1, "Vegan?")
    frozen = talk.frozen()
    talk.case.http.fail(talk.replies, puzzling(AT)[number])
    assert type(fault_of(talk, "reply", frozen)) is Unconfirmed


@each_talk
@each_failure
def test_nothing_else_is_ever_unconfirmed(make, failure):
    talk = make()
    powers = list(talk.powers(talk.say(1, "Vegan?")))
    talk.do(*powers[0])  # signed in before it goes wrong
    talk.case.http.fail(lambda call: not talk.signs_in(call), failure.outcome)
    for power in powers:
        fault = fault_of(talk, *power)
        assert isinstance(fault, failure.harmless | Refused), power[0]
        assert not isinstance(fault, Unconfirmed), power[0]
        if failure.harmless is Throttled:
            assert fault.rest_until == AT + failure.wait, power[0]


@each_talk
@each_puzzle
def test_nonsense_is_neither_a_number_nor_a_deed_nor_moves_the_mark(make, number):
    talk = make()
    powers = list(talk.powers(talk.say(1, "Vegan?")))
    talk.do(*powers[0])
    talk.case.http.fail(lambda call: not talk.signs_in(call), puzzling(AT)[number])
    for name, *arguments in powers:
        try:
            found = talk.do(name, *arguments)
        except (NotSent, Refused):  # Refused: as who cannot find what is to be liked
            continue
        if name == "remarks":
            assert found == Heard(remarks=(), mark="")
        elif name in DEEDS:
            assert talk.silent, name
        else:
            assert not found, name


@each("key, row, code", ROWS, ids=[f"{key}-{min(row.status)}-{code}" for key, row, code in ROWS])
def test_every_row_of_a_networks_own_table_means_the_same_to_a_power(key, row, code):
    talk = TALKS[key]()
    powers = list(talk.powers(talk.say(1, "Vegan?")))
    talk.do(*powers[0])
    told = answer(min(row.status), talk.case.connector.answers.with_code(code))
    talk.case.http.fail(lambda call: not talk.signs_in(call), told)
    for power in powers:
        fault = fault_of(talk, *power)
        assert isinstance(fault, HARMLESS.get(row.meaning, NotSent) | RightMissing | NotOffered), power[0]


@every
def test_a_power_leaves_no_secret_behind(talk):
    for name, *arguments in talk.powers(talk.say(1, f"Vegan? #{talk.tag}")):
        assert leaks(talk.do(name, *arguments), talk.case.canaries) == [], name
    assert leaks(talk.case.http.calls, talk.case.canaries) == []


@every
def test_a_dead_secret_needs_a_person(talk):
    powers = list(talk.powers(talk.say(1, "Vegan?")))
    secrets = dict.fromkeys(talk.case.credentials.secrets, talk.case.refuses_secret)
    talk.case.credentials = replace(talk.case.credentials, secrets=secrets)
    for power in powers:
        assert isinstance(fault_of(talk, *power), RightMissing if talk.apart else SignInNeeded), power[0]


@pytest.mark.parametrize("known", [True, False], ids=["known to have ended", "found out by asking"])
@pytest.mark.parametrize("key", ENDING)
def test_a_token_that_ended_is_renewed_once_and_kept(key, known):
    until = AT - timedelta(minutes=1) if known else AT + timedelta(days=1)
    for index, _ in enumerate(TALKS[key]().powers("")):
        talk = TALKS[key]()
        power = list(talk.powers(talk.say(1, "Vegan?")))[index]
        talk.case.credentials, store = dying(talk.case, until)
        talk.do(*power)
        assert store.get(talk.case.credentials.account.id)["token"] == "a-new-token-canary", power[0]
        assert renewals(talk.case.http.calls, talk.case) == 1, power[0]
        assert leaks((talk.case.http.calls, talk.case.credentials), SECRETS) == []


@every
def test_who_closes_the_window_stops_a_power(talk):
    powers = list(talk.powers(talk.say(1, "Vegan?")))
    talk.case.http.cancel()
    for power in powers:
        assert type(fault_of(talk, *power)) is NotSent, power[0]


@all_that(SearchesTag)
@pytest.mark.parametrize("mark", ["", "#"])
def test_a_hashtag_finds_what_others_say(talk, mark):
    shows = talk.shows or talk.say
    shows(1, f"Good #{talk.tag}")
    shows(2, "No tag")
    (found,) = talk.do("tagged", mark + talk.tag)
    assert (found.text, found.kind) == (f"Good #{talk.tag}", "tagged")


@all_that(Measures)
def test_counts_hold_what_is_told_and_nothing_else(talk):
    if talk.counts_account:
        assert dict(talk.do("count_account")) == talk.of_account
    else:
        assert type(fault_of(talk, "count_account")) is NotOffered
    wanted = [one for one in (talk.post, talk.gone) if one]
    if not talk.counts_posts:
        assert type(fault_of(talk, "count_posts", wanted)) is NotOffered
        return
    counts = talk.do("count_posts", wanted)
    assert {one: dict(found) for one, found in counts.items()} == {talk.post: talk.counted}
    with pytest.raises(TypeError):
        counts[talk.post]["likes"] = 1


@pytest.mark.parametrize("talk", [key for key, make in TALKS.items() if make().lacks], indirect=True)
def test_what_this_very_account_does_not_have_is_told_as_that(talk):
    said = talk.say(1, "Vegan?")
    has, whole = list(talk.powers(said)), replace(talk, lacks=frozenset())
    for power in whole.powers(said):
        if power not in has:
            assert type(fault_of(talk, *power)) is NotOffered


@pytest.mark.parametrize("talk", [key for key in TALKS if any(map(TALKS[key]().can, DOES))], indirect=True)
def test_doing_it_twice_is_no_error(talk):
    said = talk.say(1, "Yum")
    for power in [one for one in talk.powers(said) if one[0] in DEEDS]:
        assert talk.do(*power) == talk.do(*power), power[0]


def test_each_power_is_run_somewhere():
    assert all(those(power) for power in ALL)
