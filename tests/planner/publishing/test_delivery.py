"""What becomes of a post whose time has come: every answer a network can give."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.account import AccountState
from planner.domain.errors import NotSent, Refused, SignInNeeded, Throttled, Unconfirmed
from planner.domain.journal import Outcome, StepRole, StepState
from planner.domain.media import MediaUse
from planner.domain.publication import HeldReason
from planner.domain.publication import PublicationState as S
from planner.editing.edits import PublishNow, PutAccount, PutPost

PNG = b"\x89PNG small picture"


def test_a_due_post_goes_out_once_and_says_where(room):
    post = room.world.post()
    room.go_to()
    publisher = room.publisher()
    for _ in range(3):
        publisher.run_once()
    one = room.world.publication(post)
    assert (one.state, one.tries, one.published_at) == (S.PUBLISHED, 1, room.clock.now())
    assert one.remote_url == f"https://social.example/{one.client_key}-root-0"
    assert room.network.posts() == [one.client_key]
    attempts, steps, events = room.journal(post)
    assert [(one.number, one.outcome) for one in attempts] == [(1, Outcome.DONE)]
    assert [step.state for step in steps] == [StepState.DONE]
    assert [event.name for event in events] == ["planned", "due", "published"]


def test_nothing_goes_out_before_its_time(room):
    post = room.world.post()
    room.go_to(seconds=-1)
    report = room.publisher().run_once()
    assert report.started == ()
    assert report.next_due == room.world.publication(post).due_at
    assert room.network.arrived == []


def test_the_attempt_is_written_before_the_request_leaves(room):
    post = room.world.post()
    room.go_to()
    seen = []

    def look():
        attempts, steps, _ = room.journal(post)
        seen.append((room.world.state(post), attempts[0].outcome, steps[0].frozen != ""))

    room.network.waits = look
    room.publisher().run_once()
    assert seen == [(S.SENDING, None, True)]


def test_not_sent_is_tried_again_later_and_later(room):
    post = room.world.post()
    room.go_to()
    room.network.before[StepRole.ROOT] += [NotSent("The server could not be reached.")] * 2
    publisher = room.publisher()
    publisher.run_once()
    first = room.world.publication(post)
    assert first.state is S.PLANNED
    assert first.note.startswith(
        "It did not go out: The server could not be reached. Next try Sat 17 Oct, 10:00"
    )
    wait = first.not_before - room.clock.now()
    assert timedelta(seconds=24) <= wait <= timedelta(seconds=36)
    room.clock.at = first.not_before
    publisher.run_once()
    second = room.world.publication(post)
    assert timedelta(seconds=48) <= second.not_before - room.clock.now() <= timedelta(seconds=72)
    room.clock.at = second.not_before
    publisher.run_once()
    assert room.world.state(post) is S.PUBLISHED
    assert len(room.network.arrived) == 1
    assert room.connectors["mastodon"].frozen == 1


def test_offline_for_too_long_is_missed(room):
    post = room.world.post()
    room.go_to()
    room.network.before[StepRole.ROOT] += [NotSent("offline")] * 50
    publisher = room.publisher()
    while room.world.state(post) is S.PLANNED:
        room.clock.at = max(room.clock.at, room.world.publication(post).not_before or room.clock.at)
        publisher.run_once()
    assert room.world.state(post) is S.MISSED
    assert room.clock.now() - room.world.publication(post).due_at < timedelta(minutes=45)
    assert room.network.arrived == []


def test_throttled_waits_until_the_network_says_and_so_do_the_accounts_other_posts(room):
    post, later = room.world.post(), room.world.post(when="2026-10-17 10:01")
    other = room.world.post("bluesky", when="2026-10-17 10:02")
    room.go_to(minutes=3)
    until = room.clock.now() + timedelta(minutes=12)
    room.network.before[StepRole.ROOT].append(Throttled("Too many.", until=until))
    publisher = room.publisher()
    publisher.run_once()
    one = room.world.publication(post)
    assert (one.state, one.not_before) == (S.THROTTLED, until)
    assert room.world.state(later) is S.PLANNED
    assert room.world.state(other, "bluesky") is S.PUBLISHED
    assert room.network.arrived == []
    with room.services.plan.read() as unit:
        (gate,) = unit.agents.gates(room.clock.now())
    assert (gate.account_id, gate.rest_until, gate.why) == (one.account_id, until, "Too many.")
    assert publisher.deliver(room.world.publication(later).id) is S.PLANNED, "no second question"
    room.clock.at = until
    publisher.run_once()
    assert (room.world.state(post), room.world.state(later)) == (S.PUBLISHED, S.PLANNED)
    room.clock.tick(minutes=2)
    publisher.run_once()
    assert room.world.state(later) is S.PUBLISHED


def test_a_wait_beyond_the_grace_promises_no_next_try(room):
    post = room.world.post()
    room.go_to()
    until = room.clock.now() + timedelta(minutes=31)
    room.network.before[StepRole.ROOT].append(Throttled("Too many.", until=until))
    publisher = room.publisher()
    publisher.run_once()
    assert "it will wait for your decision" in room.world.publication(post).note
    room.clock.at = until
    publisher.run_once()
    assert (room.world.state(post), room.network.arrived) == (S.MISSED, [])


def test_refused_is_not_tried_again_until_the_person_says(room):
    post = room.world.post()
    room.go_to()
    room.network.before[StepRole.ROOT].append(Refused("The text is too long.", field="text", detail="422"))
    publisher = room.publisher()
    publisher.run_once()
    publisher.run_once()
    one = room.world.publication(post)
    assert (one.state, one.note) == (S.REFUSED, "Mastodon refused it: The text is too long.")
    attempts, _, events = room.journal(post)
    assert [(one.outcome, one.detail) for one in attempts] == [(Outcome.REFUSED, "422")]
    assert events[-1].detail == "422"
    room.world.do(PublishNow(room.world.ids(post)))
    publisher.run_once()
    assert room.world.state(post) is S.PUBLISHED


def test_a_refused_sign_in_holds_every_post_of_the_account_until_it_is_mended(room):
    first, second = room.world.post(), room.world.post(when="2026-10-17 10:05")
    room.go_to(minutes=5)
    room.network.before[StepRole.ROOT].append(SignInNeeded("The token is not accepted any more."))
    publisher = room.publisher()
    publisher.run_once()
    for post in (first, second):
        one = room.world.publication(post)
        assert (one.state, one.held_reason) == (S.HELD, HeldReason.NEEDS_SIGN_IN)
    with room.services.plan.read() as unit:
        account = unit.accounts.get(room.world.accounts["mastodon"].id)
    assert account.state is AccountState.NEEDS_SIGN_IN
    room.world.do(PutAccount(replace(account, state=AccountState.CONNECTED)))
    publisher.run_once()
    assert len(room.network.posts()) == 2


def test_a_picture_is_uploaded_once_even_when_the_post_is_tried_again(room):
    item = room.services.media.put(PNG, "rye.png")
    with room.services.plan.write() as unit:
        unit.media.add(item)
        unit.commit()
    post = room.world.post(media=(MediaUse(media_id=item.id, name="rye.png", alt_text="A loaf"),))
    room.go_to()
    room.network.before[StepRole.MEDIA].append(Unconfirmed("The answer never came."))
    room.network.before[StepRole.ROOT].append(NotSent("offline"))
    publisher = room.publisher()
    for expected in (S.PLANNED, S.PLANNED, S.PUBLISHED):
        publisher.run_once()
        assert room.world.state(post) is expected
        room.clock.tick(minutes=2)
    assert [role for _, role, _ in room.network.arrived] == [StepRole.MEDIA, StepRole.ROOT]


def test_a_later_step_never_touches_the_post(room):
    room.connectors["mastodon"].steps = _with_comment(room.connectors["mastodon"].steps)
    post = room.world.post(text="One\n---\nTwo\n---\nThree")
    room.go_to()
    room.network.before[StepRole.PART].append(Refused("The text is too long."))
    publisher = room.publisher()
    publisher.run_once()
    publisher.run_once()
    one = room.world.publication(post)
    assert one.state is S.PUBLISHED
    assert one.note == (
        "The post is out. Part 2 of 3 was not sent: The text is too long. "
        "The parts after it were not sent either."
    )
    assert [role for _, role, _ in room.network.arrived] == [StepRole.ROOT, StepRole.COMMENT]


def test_a_part_whose_answer_never_came_is_told_as_unknown(room):
    post = room.world.post(text="One\n---\nTwo")
    room.go_to()
    room.network.after[StepRole.PART].append(Unconfirmed("The answer never came."))
    room.publisher().run_once()
    one = room.world.publication(post)
    assert one.state is S.PUBLISHED
    assert "Part 2 of 2 may have arrived or not" in one.note
    assert len(room.network.arrived) == 2


@pytest.mark.parametrize("place", ["steps", "freeze"])
def test_our_own_bug_stops_one_post_and_not_the_publisher(room, place):
    def broken(*_):
        raise KeyError("bug")

    good = room.world.post("bluesky")
    bad = room.world.post("mastodon")
    setattr(room.connectors["mastodon"], place, broken)
    room.go_to()
    room.publisher().run_once()
    assert room.world.state(good, "bluesky") is S.PUBLISHED
    one = room.world.publication(bad)
    assert one.state is S.REFUSED
    assert "Parley could not prepare this post" in one.note
    assert "KeyError" in room.journal(bad)[2][-1].detail


def test_a_closed_password_store_plans_it_again_and_is_said(room):
    post = room.world.post()
    room.go_to()
    room.services.secrets.available = False
    report = room.publisher().run_once()
    assert report.no_secrets
    assert room.world.state(post) is S.PLANNED
    assert room.network.arrived == []


def test_a_changed_text_is_what_goes_out_after_a_failed_try(room):
    post = room.world.post()
    room.go_to()
    room.network.before[StepRole.ROOT].append(NotSent("offline"))
    publisher = room.publisher()
    publisher.run_once()
    room.world.do(PutPost(replace(room.world.stored(post), text="Other words")))
    room.clock.tick(minutes=1)
    publisher.run_once()
    assert "Other words" in room.journal(post)[1][0].frozen


def _with_comment(steps):
    def planned(rendered):
        return steps(replace(rendered, first_comment="Recipe in the shop"))

    return planned


def test_a_picture_whose_file_is_gone_holds_and_is_not_tried_in_a_circle(room):
    item = room.services.media.put(PNG, "cake.png")
    with room.services.plan.write() as unit:
        unit.media.add(item)
        unit.commit()
    post = room.world.post(media=(MediaUse(media_id=item.id, name="cake.png"),))
    room.services.media.drop([item.id])
    room.go_to()
    report = room.publisher().run_once()
    one = room.world.publication(post)
    assert (one.state, one.held_reason, len(report.started)) == (S.HELD, HeldReason.PICTURE_MISSING, 1)
    assert "is gone. Next try Sat 17 Oct, 10:05." in one.note
    room.services.media.put(PNG, "cake.png")
    room.clock.tick(minutes=5)
    room.publishers[0].run_once()
    assert room.world.state(post) is S.PUBLISHED
