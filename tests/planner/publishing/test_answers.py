"""What answers say besides, and what follows: lost uploads, rests, the words kept in the journal."""

from datetime import timedelta

from planner.domain.errors import NotSent, Refused, Throttled, Unconfirmed, UploadsGone
from planner.domain.journal import StepRole
from planner.domain.media import MediaUse
from planner.domain.publication import PublicationState as S
from planner.publishing.gates import close_gate

PNG = b"\x89PNG small picture"


def test_uploads_that_the_network_lost_are_sent_again_before_the_post(room):
    item = room.services.media.put(PNG, "rye.png")
    with room.services.plan.write() as unit:
        unit.media.add(item)
        unit.commit()
    post = room.world.post(media=(MediaUse(media_id=item.id, name="rye.png"),))
    room.go_to()
    room.network.before[StepRole.ROOT].append(UploadsGone("It does not have the picture any more."))
    publisher = room.publisher()
    publisher.run_once()
    room.clock.tick(minutes=1)
    publisher.run_once()
    roles = [role for _, role, _ in room.network.arrived]
    assert roles == [StepRole.MEDIA, StepRole.MEDIA, StepRole.ROOT]
    assert room.world.state(post) is S.PUBLISHED


def test_a_lost_upload_is_prepared_anew_as_it_may_name_what_was_lost_with_it(room):
    """A container names files and other containers by numbers that change when those are sent again."""
    item = room.services.media.put(PNG, "rye.png")
    with room.services.plan.write() as unit:
        unit.media.add(item)
        unit.commit()
    post = room.world.post(media=(MediaUse(media_id=item.id, name="rye.png"),))
    room.go_to()
    room.network.before[StepRole.ROOT].append(UploadsGone("It does not have the picture any more."))
    room.publisher().run_once()
    _, steps, _ = room.journal(post)
    upload = next(step for step in steps if step.role is StepRole.MEDIA)
    assert (upload.frozen, upload.remote, upload.progress) == ("", "", "")


def test_the_journal_keeps_what_was_answered(room):
    post = room.world.post()
    room.go_to()
    fault = Refused("Mastodon did not accept it.", status=422, answer="Text is too long", detail="HTTP 422")
    room.network.before[StepRole.ROOT].append(fault)
    room.publisher().run_once()
    (attempt,), _, _ = room.journal(post)
    assert (attempt.status, attempt.answer, attempt.detail) == (422, "Text is too long", "HTTP 422")


def test_a_server_in_trouble_that_asks_for_rest_gets_it_for_the_whole_account(room):
    post, later = room.world.post(), room.world.post(when="2026-10-17 10:01")
    room.go_to(minutes=1)
    until = room.clock.now() + timedelta(minutes=9)
    room.network.before[StepRole.ROOT].append(NotSent("Maintenance.", rest_until=until))
    publisher = room.publisher()
    publisher.run_once()
    assert room.world.publication(post).not_before == until
    assert (room.world.state(later), room.network.arrived) == (S.PLANNED, [])
    room.clock.at = until
    publisher.run_once()
    assert room.world.state(post) is S.PUBLISHED


def test_an_answer_that_was_the_last_for_now_closes_the_gate(room):
    """The network's own headers said so: the next post waits instead of running into a refusal."""
    first, second = room.world.post(), room.world.post(when="2026-10-17 10:01")
    room.go_to(minutes=1)
    until = room.clock.now() + timedelta(minutes=5)
    room.network.says = {"status": 200, "confirmed": True, "rest_until": until}
    publisher = room.publisher()
    publisher.run_once()
    one = room.world.publication(first)
    assert (one.state, one.confirmed_at) == (S.PUBLISHED, room.clock.now())
    assert room.world.state(second) is S.PLANNED
    assert room.journal(first)[0][0].status == 200
    room.clock.at = until
    publisher.run_once()
    assert room.world.state(second) is S.PUBLISHED


def test_a_closed_gate_stops_looks_and_the_rest_of_a_thread_too(room):
    """One account, three matters: nobody asks its network again before the time it named."""
    thread = room.world.post(text="One\n---\nTwo")
    doubtful = room.world.post(when="2026-10-17 10:01", grace_minutes=600)
    waiting = room.world.post(when="2026-10-17 10:20", grace_minutes=600)
    room.go_to(minutes=1)
    room.network.before[StepRole.PART].append(NotSent("offline"))
    room.network.after[StepRole.ROOT] += [None, Unconfirmed("The answer never came.")]
    publisher = room.publisher()
    publisher.run_once()
    states = [room.world.state(post) for post in (thread, doubtful, waiting)]
    assert states == [S.PUBLISHED, S.UNCONFIRMED, S.PLANNED]
    until = room.clock.now() + timedelta(minutes=40)
    with room.services.plan.write() as unit:
        close_gate(unit, room.world.accounts["mastodon"].id, until, "Too many.")
        unit.commit()
    asked, look = [], room.connectors["mastodon"].look
    room.connectors["mastodon"].look = lambda *given: asked.append(True) or look(*given)
    before = list(room.network.arrived)
    while room.clock.now() < until:
        assert publisher.run_once().started == ()
        for post in (thread, doubtful, waiting):
            publisher.deliver(room.world.publication(post).id)
        room.clock.tick(minutes=4)
    assert (room.network.arrived, asked) == (before, [])
    publisher.run_once()
    assert room.world.state(doubtful) is S.PUBLISHED
    assert [role for _, role, _ in room.network.arrived[len(before) :]] == [StepRole.PART, StepRole.ROOT]


def test_a_look_that_is_asked_to_wait_closes_the_gate(room):
    post = room.world.post()
    room.go_to()
    room.network.after[StepRole.ROOT].append(Unconfirmed("The answer never came."))
    publisher = room.publisher()
    publisher.run_once()
    room.clock.tick(minutes=10)
    until = room.clock.now() + timedelta(minutes=25)
    room.connectors["mastodon"].look_faults.append(Throttled("Too many.", until=until))
    publisher.run_once()
    assert room.world.publication(post).not_before == until
    with room.services.plan.read() as unit:
        assert unit.agents.gate(room.world.accounts["mastodon"].id).rest_until == until
    room.clock.at = until
    publisher.run_once()
    assert room.world.state(post) is S.PUBLISHED
