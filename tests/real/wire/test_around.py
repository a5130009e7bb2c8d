"""What goes wrong around the publishing request: before it, in uploads, in looking and in signing in."""

import threading

import pytest

from planner.domain.account import AccountState
from planner.domain.journal import Outcome, StepRole
from planner.domain.publication import HeldReason
from planner.domain.publication import PublicationState as S
from planner.publishing.accounts import check
from tests.real.wire.certificates import self_signed
from tests.real.wire.faults import LOOKING, UPLOADING, instead, moved, then
from tests.real.wire.stand import publishes, uploads
from tests.real.wire.wire import Answer, Wire, plain

EXPIRED = Answer(400, b'{"error": "ExpiredToken"}', {"Content-Type": "application/json"})
UNKNOWN = Answer(401, b'{"error": "who are you"}', {"Content-Type": "application/json"})


@pytest.fixture
def elsewhere(server):
    """Another host, which must never hear of anything that is secret."""
    made = Wire(server.base)
    made.order(lambda _: True, instead(Answer(200, b"{}")), times=100)
    yield made
    made.close()


def test_a_refused_connection_is_not_sent_and_tried_again(stand):
    marker = stand.post()
    stand.wire.shut()
    tried = stand.deliver()
    assert (stand.outcomes, tried.state) == ([Outcome.NOT_SENT], S.PLANNED)
    assert tried.not_before > stand.clock.now()
    stand.wire.open()
    assert stand.on_server(marker) == 0
    assert stand.bring_to_an_end().state is S.PUBLISHED
    assert stand.on_server(marker) == 1


def test_a_certificate_that_nobody_vouches_for_gets_nothing(stand, server):
    marker = stand.post()
    with self_signed(server.base) as front:
        stand.move_to(front.address)
        tried = stand.deliver()
        assert (stand.outcomes, tried.state) == ([Outcome.NOT_SENT], S.PLANNED)
        assert "certificate" in tried.note
        assert front.seen == []
    stand.move_to(stand.wire.address)
    assert stand.on_server(marker) == 0
    assert stand.bring_to_an_end().state is S.PUBLISHED
    assert stand.on_server(marker) == 1


@pytest.mark.parametrize("status", [301, 307, 308])
def test_a_site_that_has_moved_is_told_and_gets_no_password(stand, elsewhere, status):
    marker = stand.post()
    stand.wire.order(publishes(marker), instead(moved(status, f"{elsewhere.address}/new")))
    tried = stand.deliver()
    assert (stand.outcomes, tried.state) == ([Outcome.REFUSED], S.REFUSED)
    assert elsewhere.netloc in tried.note
    assert stand.bring_to_an_end().state is S.REFUSED
    assert stand.on_server(marker) == 0
    assert elsewhere.seen == []


@pytest.mark.parametrize("status", [302, 303])
@pytest.mark.parametrize("done", [False, True], ids=["nothing", "done"])
def test_an_answer_that_sends_on_is_no_answer(stand, elsewhere, status, done):
    marker = stand.post()
    answer = moved(status, f"{elsewhere.address}/thanks")
    stand.wire.order(publishes(marker), then(lambda p: p.reply(answer)) if done else instead(answer))
    tried = stand.deliver()
    assert (stand.outcomes, tried.state) == ([Outcome.UNCONFIRMED], S.UNCONFIRMED)
    assert stand.on_server(marker) == int(done)
    stand.ends_well(marker)
    assert elsewhere.seen == []


def test_a_request_that_the_server_gets_late_is_out_once(stand, network):
    """It is still somewhere on its way when the first look finds nothing."""
    marker, arrives = stand.post(), threading.Event()

    def held(passage):
        passage.reset()
        arrives.wait(60)
        passage.forward()

    stand.wire.order(publishes(marker), held)
    stand.settle(60)
    assert stand.deliver().state is S.UNCONFIRMED
    stand.next_look()
    looked = stand.publication
    if network == "bluesky":  # the very same record again, which the late one cannot double
        assert looked.state is S.PUBLISHED
    else:
        assert (looked.state, looked.looks) == (S.UNCONFIRMED, 1)
    arrives.set()
    stand.ends_well(marker)
    assert stand.publication.tries == (2 if network == "bluesky" else 1)


@pytest.mark.parametrize("trouble", LOOKING, ids=lambda trouble: trouble.name)
def test_a_look_that_goes_wrong_is_no_verdict(stand, elsewhere, trouble):
    marker = stand.post()
    stand.wire.order(publishes(marker), then(lambda passage: passage.reset()))
    assert stand.deliver().state is S.UNCONFIRMED
    fault = trouble.fault or instead(moved(302, f"{elsewhere.address}/look"))
    stand.patience = trouble.patience or stand.patience
    stand.wire.order(lambda seen: seen.method == "GET", fault)
    stand.publisher.run_once()
    looked = stand.publication
    assert looked.state is S.UNCONFIRMED
    assert looked.looks == 0
    assert stand.bring_to_an_end().state is S.PUBLISHED
    assert stand.on_server(marker) == 1
    assert elsewhere.seen == []


@pytest.mark.parametrize("trouble", UPLOADING, ids=lambda trouble: trouble.name)
def test_an_upload_may_go_wrong_and_the_post_is_out_once_with_its_picture(stand, trouble):
    marker = stand.post(pictures=1)
    stand.patience = trouble.patience or stand.patience
    stand.wire.order(uploads, trouble.fault)
    tried = stand.deliver()
    assert tried.state in {S.PLANNED, S.THROTTLED}
    assert stand.attempts(StepRole.MEDIA)[0].outcome in {Outcome.NOT_SENT, Outcome.THROTTLED}
    assert stand.outcomes == []
    assert stand.on_server(marker) == 0
    assert stand.bring_to_an_end().state is S.PUBLISHED
    assert stand.on_server(marker) == 1


@pytest.mark.parametrize("network", ["bluesky"])  # only its tokens expire; others are withdrawn, see below
def test_an_expired_token_is_renewed_once_and_the_post_is_out(stand):
    marker = stand.post()
    stand.wire.order(publishes(marker), instead(EXPIRED))
    assert stand.deliver().state is S.PUBLISHED
    assert stand.outcomes == [Outcome.DONE]
    assert sum("refreshSession" in seen.path for seen in stand.wire.seen) == 1
    assert stand.on_server(marker) == 1


def test_a_sign_in_that_is_not_accepted_holds_the_post_until_it_is(stand, network):
    marker = stand.post()
    stand.wire.order(publishes(marker), instead(UNKNOWN), times=9)
    tried = stand.deliver()
    assert (stand.outcomes, tried.state) == ([Outcome.SIGN_IN_NEEDED], S.HELD)
    assert tried.held_reason is HeldReason.NEEDS_SIGN_IN
    assert stand.stored_account.state is AccountState.NEEDS_SIGN_IN
    stand.publisher.run_once()
    tries = sum(publishes(marker)(seen) for seen in stand.wire.seen)
    assert tries == (2 if network == "bluesky" else 1), "no password is tried again and again"
    stand.wire.withdraw()
    check(stand.services, stand.account.id)
    assert stand.bring_to_an_end().state is S.PUBLISHED
    assert stand.on_server(marker) == 1


@pytest.mark.parametrize("network", ["wordpress", "mastodon"])  # Bluesky is not asked once more
def test_a_site_that_takes_a_post_and_does_not_show_it_is_looked_at_again(stand):
    marker = stand.post()
    gone = Answer(404, b'{"error": "not found"}', {"Content-Type": "application/json"})

    def hidden(passage):
        stand.wire.order(lambda seen: seen.method == "GET", instead(gone))
        plain(passage)

    stand.wire.order(publishes(marker), hidden)
    assert stand.deliver().state is S.UNCONFIRMED
    assert stand.bring_to_an_end().state is S.PUBLISHED
    assert stand.on_server(marker) == 1
