"""Looking for what was never confirmed."""

import threading
from dataclasses import replace
from datetime import timedelta

import pytest

from planner.connectors.connector import Found, NotThere, StepResult
from planner.domain.account import AccountState
from planner.domain.errors import NotSent, SignInNeeded, Unconfirmed
from planner.domain.journal import StepRole
from planner.domain.publication import PublicationState as S
from planner.editing.edits import PutAccount, RemoveAccount
from planner.networks.facts import facts_of


def unconfirmed(room, *, arrived, network="mastodon"):
    post = room.world.post(network)
    room.go_to()
    faults = room.networks[network].after if arrived else room.networks[network].before
    faults[StepRole.ROOT].append(Unconfirmed("The answer never came."))
    publisher = room.publisher()
    publisher.run_once()
    one = room.world.publication(post, network)
    settle = timedelta(seconds=facts_of(network).settle)
    assert (one.state, one.not_before) == (S.UNCONFIRMED, room.clock.now() + settle)
    assert "It may be on" in one.note
    return post, publisher


def test_found_is_adopted(room):
    post, publisher = unconfirmed(room, arrived=True)
    room.clock.tick(seconds=599)
    assert publisher.run_once().looked == ()
    room.clock.tick(seconds=1)
    publisher.run_once()
    one = room.world.publication(post)
    assert (one.state, one.remote_id) == (S.PUBLISHED, f"{one.client_key}-root-0")
    assert one.remote_url.startswith("https://")
    assert one.confirmed_at == room.clock.now()
    assert len(room.network.arrived) == 1


def test_two_looks_at_least_settle_apart_then_the_very_same_request_is_sent_again(room):
    post, publisher = unconfirmed(room, arrived=False)
    before = room.journal(post)[1][0].frozen
    room.clock.tick(minutes=10)
    publisher.run_once()
    one = room.world.publication(post)
    assert (one.looks, one.not_before) == (1, room.clock.now() + timedelta(minutes=10))
    assert one.note == "Not seen on Mastodon yet. Looking again Sat 17 Oct, 10:20."
    publisher.run_once()
    assert room.world.publication(post).looks == 1
    assert room.network.arrived == []
    room.clock.tick(minutes=10)
    publisher.run_once()
    one = room.world.publication(post)
    assert (one.state, room.network.posts()) == (S.PUBLISHED, [one.client_key])
    attempts, steps, events = room.journal(post)
    assert attempts[0].request_hash == attempts[1].request_hash
    assert steps[0].frozen == before
    assert "Looked twice on Mastodon: it is not there. The same post is sent again." in [
        event.text for event in events
    ]


def test_what_was_learned_joins_the_look_and_is_forgotten_with_the_next_try(room):
    """The number of an order that the network told: the next order has another one, or none that is known."""
    post = room.world.post("mastodon")
    room.go_to()
    learned = Unconfirmed("It is still working on it.", learned={"order": "7"})
    room.network.before[StepRole.ROOT] += [learned, Unconfirmed("No answer.")]
    connector, publisher, seen = room.connectors["mastodon"], room.publisher(), []
    look = connector.look
    connector.look = lambda *told: seen.append(told[2].get("order")) or look(*told)
    for _ in range(2):
        publisher.run_once()
        room.clock.tick(minutes=10)
    assert seen == ["7"]
    assert "order" not in room.journal(post)[1][0].frozen
    for _ in range(4):
        publisher.run_once()
        room.clock.tick(minutes=10)
    assert seen == ["7", "7", None, None]
    assert len(room.journal(post)[0]) == 2


def test_a_look_that_comes_too_early_counts_for_nothing(room):
    """Somebody else's clock is ahead, or a person asked: the first request may still be running."""
    post, publisher = unconfirmed(room, arrived=False)
    free = room.world.publication(post).not_before
    room.world.lead(post, not_before=room.clock.now())
    publisher.run_once()
    one = room.world.publication(post)
    assert (one.state, one.looks, one.not_before) == (S.UNCONFIRMED, 0, free)


def test_not_there_and_too_late_is_missed(room):
    post, publisher = unconfirmed(room, arrived=False)
    for _ in range(2):
        room.clock.tick(minutes=40)
        publisher.run_once()
    assert (room.world.state(post), room.network.arrived) == (S.MISSED, [])


def test_what_is_lost_again_and_again_is_not_sent_in_a_circle(room):
    post = room.world.post()
    room.go_to()
    room.network.before[StepRole.ROOT] += [Unconfirmed("reset")] * 9
    room.publisher(settle=0).run_once()
    one = room.world.publication(post)
    assert (one.state, one.tries) == (S.PLANNED, 2)
    assert one.not_before > room.clock.now()


def test_a_late_arrival_is_found_by_the_second_look(room):
    post, publisher = unconfirmed(room, arrived=False)
    room.clock.tick(minutes=10)
    publisher.run_once()
    room.network.arrived.append((room.world.publication(post).client_key, StepRole.ROOT, 0))
    room.clock.tick(minutes=10)
    publisher.run_once()
    assert room.world.state(post) is S.PUBLISHED


def test_a_harmless_repeat_sends_the_very_same_request(room):
    post, publisher = unconfirmed(room, arrived=False, network="bluesky")
    before = room.journal(post, "bluesky")[1][0].frozen
    room.clock.tick(minutes=15)
    publisher.run_once()
    attempts, steps, _ = room.journal(post, "bluesky")
    assert room.world.state(post, "bluesky") is S.PUBLISHED
    assert steps[0].frozen == before
    assert attempts[0].request_hash == attempts[1].request_hash
    assert len(room.networks["bluesky"].arrived) == 1


def test_a_harmless_repeat_that_comes_too_late_is_missed(room):
    post, publisher = unconfirmed(room, arrived=False, network="bluesky")
    room.clock.tick(hours=3)
    publisher.run_once()
    assert room.world.state(post, "bluesky") is S.MISSED
    assert room.networks["bluesky"].arrived == []


def test_a_network_that_cannot_tell_asks_at_once(room):
    post, publisher = unconfirmed(room, arrived=True)
    room.connectors["mastodon"].can_look = False
    room.clock.tick(minutes=10)
    publisher.run_once()
    one = room.world.publication(post)
    assert one.state is S.UNCONFIRMED
    assert "answer “Is this live?”: https://social.example/@bakery" in one.note
    room.clock.tick(hours=1)
    assert publisher.run_once().looked == ()


@pytest.mark.parametrize("fault", [NotSent("offline"), Unconfirmed("reset"), RuntimeError("bug")])
def test_a_look_that_fails_is_no_verdict(room, fault):
    post, publisher = unconfirmed(room, arrived=True)
    room.connectors["mastodon"].look_faults.append(fault)
    room.clock.tick(minutes=10)
    publisher.run_once()
    one = room.world.publication(post)
    assert (one.state, one.looks) == (S.UNCONFIRMED, 0)
    assert "Looking on Mastodon did not work" in one.note
    room.clock.tick(minutes=10)
    publisher.run_once()
    assert room.world.state(post) is S.PUBLISHED


def test_a_sign_in_that_is_not_accepted_while_looking_marks_the_account(room):
    post, publisher = unconfirmed(room, arrived=True)
    room.connectors["mastodon"].look_faults.append(SignInNeeded("no"))
    room.clock.tick(minutes=10)
    publisher.run_once()
    with room.services.plan.read() as unit:
        account = unit.accounts.get(room.world.accounts["mastodon"].id)
    assert account.state is AccountState.NEEDS_SIGN_IN
    room.clock.tick(minutes=10)
    publisher.run_once()
    assert "is not signed in" in room.world.publication(post).note
    room.world.do(PutAccount(replace(account, state=AccountState.CONNECTED)))
    room.clock.tick(minutes=10)
    publisher.run_once()
    assert room.world.state(post) is S.PUBLISHED


def test_a_removed_account_leaves_the_question_to_the_person(room):
    post, publisher = unconfirmed(room, arrived=True)
    room.world.do(RemoveAccount(room.world.accounts["mastodon"].id))
    room.clock.tick(minutes=10)
    publisher.run_once()
    one = room.world.publication(post)
    assert (one.state, one.looks) == (S.UNCONFIRMED, 2)


def test_settle_can_be_lowered_by_who_owns_the_server(room):
    post = room.world.post()
    room.go_to()
    room.network.after[StepRole.ROOT].append(Unconfirmed("reset"))
    publisher = room.publisher(settle=0)
    publisher.run_once()
    assert room.world.state(post) is S.PUBLISHED
    assert len(room.network.arrived) == 1


def test_a_network_that_cannot_be_asked_is_not_asked_in_a_circle(room):
    room.world.post()
    room.go_to()
    room.network.after[StepRole.ROOT].append(Unconfirmed("reset"))
    room.connectors["mastodon"].look_faults += [NotSent("offline")] * 9
    report = room.publisher(settle=0).run_once()
    assert len(report.looked) == 1


def test_a_look_under_way_is_not_started_twice(room):
    post, publisher = unconfirmed(room, arrived=True)
    free = threading.Event()
    look = room.connectors["mastodon"].look
    room.connectors["mastodon"].look = lambda *more: free.wait(20) and look(*more)
    room.clock.tick(minutes=10)
    assert publisher.tick().looked == room.world.ids(post)
    assert publisher.tick().looked == ()
    free.set()
    publisher.run_once()
    assert room.world.state(post) is S.PUBLISHED


def test_a_look_without_a_password_store_waits_instead_of_going_in_a_circle(room):
    post, publisher = unconfirmed(room, arrived=True)
    room.clock.tick(minutes=10)
    room.services.secrets.available = False
    report = publisher.run_once()
    assert (len(report.looked), report.no_secrets) == (1, True)
    assert publisher.run_once().looked == ()
    room.services.secrets.available = True
    room.clock.tick(minutes=1)
    publisher.run_once()
    assert room.world.state(post) is S.PUBLISHED


def test_another_post_with_the_very_same_words_is_not_taken_for_this_one(room):
    """Two posts say the same; only the first arrived. A look by words must not count it twice."""
    first, second = room.world.post(), room.world.post(when="2026-10-17 10:01")
    room.network.before[StepRole.ROOT] += [None, Unconfirmed("The answer never came.")]
    publisher = room.publisher()
    room.go_to()
    publisher.run_once()
    room.go_to(minutes=1)
    publisher.run_once()
    assert [room.world.state(post) for post in (first, second)] == [S.PUBLISHED, S.UNCONFIRMED]
    its_id = room.world.publication(first).remote_id
    told = []

    def by_words(_http, _credentials, _frozen, _since, others):
        told.append(set(others))
        there = StepResult(remote_id=its_id, remote_url="https://social.example/1")
        return NotThere() if its_id in others and len(told) == 1 else Found(result=there)

    room.connectors["mastodon"].look = by_words
    for _ in range(2):  # also a connector that does not heed the ids cannot make it published
        room.clock.tick(minutes=10)
        publisher.run_once()
    one = room.world.publication(second)
    assert (one.state, one.looks, told) == (S.UNCONFIRMED, 1, [{its_id}] * 2)
    assert "another post of this plan" in one.note


def test_a_harmless_repeat_that_never_arrives_is_not_repeated_in_a_circle(room):
    post = room.world.post("bluesky")
    room.go_to()
    room.networks["bluesky"].before[StepRole.ROOT] += [Unconfirmed("reset")] * 9
    room.publisher(settle=0).run_once()
    one = room.world.publication(post, "bluesky")
    assert (one.state, one.tries) == (S.PLANNED, 2)
    assert timedelta(seconds=20) < one.not_before - room.clock.now() < timedelta(seconds=40)
