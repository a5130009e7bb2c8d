"""The rest of what is out: each part and the comment with its own tries, waits and looks."""

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.account import AccountState
from planner.domain.errors import NotSent, Refused, SignInNeeded, Throttled, Unconfirmed
from planner.domain.journal import Outcome, StepRole, StepState
from planner.domain.publication import PublicationState as S
from planner.editing.edits import PutAccount
from tests.fakes.connector import Killed

PART, ROOT, COMMENT = StepRole.PART, StepRole.ROOT, StepRole.COMMENT


@pytest.fixture
def thread(room):
    """Three parts and a first comment, due now."""
    connector = room.connectors["mastodon"]
    steps = connector.steps
    connector.steps = lambda rendered: steps(replace(rendered, first_comment="Recipe in the shop"))
    post = room.world.post(text="One\n---\nTwo\n---\nThree")
    room.go_to()
    return post


def arrived(room):
    return [role for _, role, _ in room.network.arrived]


def test_all_of_it_goes_out_at_once_when_nothing_goes_wrong(room, thread):
    room.publisher().run_once()
    assert arrived(room) == [ROOT, PART, PART, COMMENT]
    one = room.world.publication(thread)
    assert (one.state, one.note, one.follow_up_at, one.leased_until) == (S.PUBLISHED, "", None, None)


def test_a_part_that_did_not_arrive_is_tried_later_and_the_next_ones_wait(room, thread):
    fault = NotSent("offline")
    room.network.before[PART].append(fault)
    publisher = room.publisher()
    publisher.run_once()
    one = room.world.publication(thread)
    assert arrived(room) == [ROOT, COMMENT]
    assert one.state is S.PUBLISHED
    assert one.note.startswith(f"The post is out. Part 2 of 3 was not sent: {fault} Next try Sat 17 Oct, 10:")
    assert one.follow_up_at > room.clock.now()
    publisher.run_once()
    assert arrived(room) == [ROOT, COMMENT], "not before its time"
    room.clock.at = one.follow_up_at
    publisher.run_once()
    assert arrived(room) == [ROOT, COMMENT, PART, PART]
    one = room.world.publication(thread)
    assert (one.note, one.follow_up_at) == ("", None)
    assert room.journal(thread)[2][-1].text == "The rest of it is out as well."


def test_nothing_more_is_sent_while_the_network_wants_rest(room, thread):
    fault = Throttled("Too many.", until=room.clock.now() + timedelta(minutes=20))
    room.network.before[PART].append(fault)
    publisher = room.publisher()
    publisher.run_once()
    one = room.world.publication(thread)
    assert arrived(room) == [ROOT], "the comment waits for no part, but for the network"
    assert one.note.startswith(
        "The post is out. Part 2 of 3 was not sent: Too many. Next try Sat 17 Oct, 10:"
    )
    assert one.follow_up_at >= fault.until
    room.clock.at = one.follow_up_at
    publisher.run_once()
    assert arrived(room) == [ROOT, PART, PART, COMMENT]


def test_nothing_more_is_sent_when_a_part_was_the_last_that_the_network_takes(room, thread):
    until = room.clock.now() + timedelta(minutes=20)
    root_sent = room.connectors["mastodon"].send

    def send(http, credentials, frozen, read_media):
        result = root_sent(http, credentials, frozen, read_media)
        return replace(result, rest_until=until) if frozen["part"] == 1 else result

    room.connectors["mastodon"].send = send
    room.publisher().run_once()
    assert arrived(room) == [ROOT, PART]
    assert room.world.publication(thread).follow_up_at == until


def test_a_sign_in_that_ended_is_not_tried_with_the_comment(room, thread):
    room.network.before[PART].append(SignInNeeded("Not accepted."))
    room.publisher().run_once()
    assert arrived(room) == [ROOT]
    assert [one.role for one in room.journal(thread)[0]] == [ROOT, PART]


def test_the_back_off_of_a_part_is_its_own_and_grows(room, thread):
    room.network.before[PART] += [NotSent("offline")] * 3
    publisher = room.publisher()
    waits = []
    for _ in range(3):
        publisher.run_once()
        at = room.world.publication(thread).follow_up_at
        waits.append((at - room.clock.now()).total_seconds())
        room.clock.at = at
    assert waits[0] < 40 < waits[1] < 80 < waits[2]
    attempts, steps, _ = room.journal(thread)
    tried = [(one.number, one.outcome) for one in attempts if one.ordinal == 1]
    assert tried == [(number, Outcome.NOT_SENT) for number in (1, 2, 3)]
    assert [one.number for one in attempts if one.role is ROOT] == [1]
    assert steps[1].not_before == at


def test_a_part_that_may_be_there_is_looked_for_and_not_repeated(room, thread):
    room.network.after[PART].append(Unconfirmed("The answer never came."))
    publisher = room.publisher()
    publisher.run_once()
    assert "Part 2 of 3 may have arrived or not" in room.world.publication(thread).note
    assert arrived(room) == [ROOT, PART, COMMENT], "the part after it waits"
    room.clock.tick(minutes=10)
    publisher.run_once()
    assert arrived(room) == [ROOT, PART, COMMENT, PART]
    assert room.world.publication(thread).note == ""


def test_a_part_that_two_looks_do_not_find_is_sent_again_word_by_word(room, thread):
    room.network.before[PART].append(Unconfirmed("The answer never came."))
    publisher = room.publisher()
    publisher.run_once()
    room.clock.tick(minutes=10)
    publisher.run_once()
    assert arrived(room) == [ROOT, COMMENT], "one look alone proves nothing"
    assert "Looking again Sat 17 Oct, 10:20." in room.world.publication(thread).note
    room.clock.tick(minutes=10)
    publisher.run_once()
    assert arrived(room) == [ROOT, COMMENT, PART, PART]
    hashes = {one.request_hash for one in room.journal(thread)[0] if one.ordinal == 1}
    assert len(hashes) == 1


def test_where_nobody_can_look_the_person_is_asked_and_nothing_follows(room, thread):
    room.connectors["mastodon"].can_look = False
    room.network.before[PART].append(Unconfirmed("The answer never came."))
    publisher = room.publisher()
    publisher.run_once()
    room.clock.tick(minutes=10)
    publisher.run_once()
    one = room.world.publication(thread)
    assert "Look there: https://social.example/@bakery" in one.note
    assert one.follow_up_at is None
    room.clock.tick(hours=1)
    publisher.run_once()
    assert arrived(room) == [ROOT, COMMENT]


def test_a_refused_part_ends_the_thread_and_not_the_comment(room, thread):
    room.network.before[PART].append(Refused("The text is too long."))
    publisher = room.publisher()
    publisher.run_once()
    one = room.world.publication(thread)
    assert one.note == (
        "The post is out. Part 2 of 3 was not sent: The text is too long. "
        "The parts after it were not sent either."
    )
    assert (one.follow_up_at, arrived(room)) == (None, [ROOT, COMMENT])


def test_a_lost_sign_in_waits_for_a_new_one(room, thread):
    room.network.before[PART].append(SignInNeeded("The token is not accepted any more."))
    publisher = room.publisher()
    publisher.run_once()
    with room.services.plan.read() as unit:
        account = unit.accounts.get(room.world.accounts["mastodon"].id)
    assert account.state is AccountState.NEEDS_SIGN_IN
    for _ in range(3):
        room.clock.tick(minutes=5)
        publisher.run_once()
    assert "sign in again" in room.world.publication(thread).note
    assert PART not in arrived(room)
    room.world.do(PutAccount(replace(account, state=AccountState.CONNECTED)))
    room.clock.tick(minutes=5)
    publisher.run_once()
    assert sorted(arrived(room)) == sorted([ROOT, PART, PART, COMMENT])


def test_a_day_later_nothing_is_sent_by_itself_any_more(room, thread):
    room.network.before[PART].append(NotSent("offline"))
    publisher = room.publisher()
    publisher.run_once()
    room.clock.tick(hours=25)
    publisher.run_once()
    one = room.world.publication(thread)
    assert "a day has passed" in one.note
    assert (one.follow_up_at, arrived(room)) == (None, [ROOT, COMMENT])


def test_what_was_taken_off_the_network_gets_no_rest(room, thread):
    room.network.before[PART].append(NotSent("offline"))
    publisher = room.publisher()
    publisher.run_once()
    with room.services.plan.write() as unit:
        one = unit.publications.get(room.world.publication(thread).id)
        unit.publications.save(replace(one, removed_at=room.clock.now()))
        unit.commit()
    room.clock.tick(minutes=10)
    publisher.run_once()
    assert (room.world.publication(thread).follow_up_at, arrived(room)) == (None, [ROOT, COMMENT])


def test_the_rest_of_one_that_was_found_goes_out_too(room, thread):
    room.network.after[ROOT].append(Unconfirmed("The answer never came."))
    publisher = room.publisher()
    publisher.run_once()
    assert arrived(room) == [ROOT]
    room.clock.tick(minutes=10)
    publisher.run_once()
    assert arrived(room) == [ROOT, PART, PART, COMMENT]
    assert all(step.state is StepState.DONE for step in room.journal(thread)[1])


def test_what_another_publisher_still_holds_is_not_begun_over_and_over(shared):
    """It died while it sent the rest, or sends another post of the account: its lease runs, and each beginning woke the next."""
    other, room = shared.publisher(), shared
    post = room.world.post(text="One\n---\nTwo")
    room.go_to()
    room.network.before[PART].append(Killed())
    with suppress(Killed):
        other.tick()
        other.close(timeout=5)
    assert room.world.state(post) is S.PUBLISHED
    report = room.publisher().tick()
    assert (report.started, arrived(room)) == ((), [ROOT])
