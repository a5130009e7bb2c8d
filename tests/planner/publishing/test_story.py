"""The journal in plain language, and where the plan stands."""

from datetime import timedelta

from planner.domain.agents import Heartbeat
from planner.domain.errors import NotSent, Throttled, Unconfirmed
from planner.domain.journal import StepRole
from planner.domain.post import Stage
from planner.domain.publication import PublicationState as S
from planner.editing.edits import PutPost
from planner.publishing.overview import due_before, overview
from planner.publishing.proof import journal_text, proof_text
from planner.publishing.report import line_json, line_text
from planner.publishing.story import Tone, story


def told(room, post):
    with room.services.plan.read() as unit:
        return story(unit, post.id)


def test_the_whole_story_in_order(room):
    post = room.world.post()
    room.go_to()
    room.network.before[StepRole.ROOT].append(NotSent("The server could not be reached."))
    room.network.after[StepRole.ROOT].append(Unconfirmed("The answer never came.", detail="ReadTimeout"))
    publisher = room.publisher()
    for _ in range(3):
        publisher.run_once()
        room.clock.tick(minutes=10)
    lines = told(room, post).lines
    assert [line.title for line in lines] == [
        "Mastodon: planned",
        "Mastodon: due",
        "Mastodon: sending, attempt 1",
        "Mastodon: not sent",
        "Mastodon: due",
        "Mastodon: sending, attempt 2",
        "Mastodon: not confirmed",
        "Mastodon: looked up",
    ]
    with room.services.plan.read() as unit:
        attempts = unit.journal.attempts(room.world.publication(post).id)
    sent = [(one.role, one.worker, one.lease) for one in attempts]
    assert sent == [(StepRole.ROOT, publisher.worker, 1), (StepRole.ROOT, publisher.worker, 2)]
    assert lines[0].text == "Planned for Sat 17 Oct, 10:00."
    assert lines[5].text.startswith("The post was written down, then sent. No certain answer came after")
    proof = dict(lines[5].proof)
    assert proof["Detail"] == "ReadTimeout"
    assert proof["Key"] == room.world.publication(post).client_key
    assert proof["Sent by"] == f"{publisher.worker}, lease 2"
    assert (proof["Ended as"], len(proof["Request"])) == ("unconfirmed", 64)
    assert (lines[6].tone, lines[7].text) == (Tone.WARN, "Found on Mastodon: it is out.")


def test_a_draft_an_idea_and_history_have_a_beginning(room):
    draft = room.world.post(stage=Stage.DRAFT)
    idea = room.world.post(when=None, stage=Stage.IDEA)
    assert told(room, draft).lines[0].text == "Its time is Sat 17 Oct, 10:00."
    assert told(room, idea).lines[0].text == "It has no time yet."
    room.world.do(
        PutPost(room.world.stored(idea).__class__(id="p", client_id=room.world.client.id, text="x"))
    )
    with room.services.plan.read() as unit:
        assert story(unit, "p").lines[0].text == "This post goes to no account yet."


def test_the_overview_lists_what_waits_and_what_comes(room):
    late = room.world.post()
    coming = room.world.post("bluesky", when="2026-10-17 14:00")
    room.go_to(hours=2)
    room.publisher().run_once()
    with room.services.plan.write() as unit:
        unit.agents.beat(Heartbeat(name="agent@here", at=room.clock.now()))
        unit.agents.beat(Heartbeat(name="gone", at=room.clock.now() - timedelta(minutes=5)))
        unit.commit()
    with room.services.plan.read() as unit:
        now = overview(unit, room.clock.now())
        soon = due_before(unit, room.clock.now() + timedelta(hours=3))
        assert due_before(unit, room.clock.now()) == ()
    assert now.counts == {S.MISSED: 1, S.PLANNED: 1}
    assert [line.post_id for line in now.decide] == [late.id]
    assert [line.post_id for line in soon] == [coming.id]
    assert now.next_line.post_id == coming.id
    assert [one.name for one in now.publishers] == ["agent@here"]
    assert line_text(now.decide[0]).startswith(
        "missed: Mastodon bakery.mastodon, “Why our rye takes three days”. "
    )
    assert line_json(now.next_line)["due"] == "2026-10-17T12:00:00+00:00"


def test_a_network_that_wants_rest_is_named_by_every_post_that_waits_for_it(room):
    first, second = room.world.post(), room.world.post(when="2026-10-17 10:05")
    later = room.world.post(when="2026-10-17 11:00")
    room.go_to()
    until = room.clock.now() + timedelta(minutes=20)
    room.network.before[StepRole.ROOT].append(Throttled("Too many.", until=until))
    room.publisher().run_once()
    words = "Mastodon asked to be left alone until Sat 17 Oct, 10:20; nothing of the account is sent before."
    assert told(room, first).waits[0].text.startswith("The next try is Sat 17 Oct, 10:20.")
    assert told(room, second).waits[0].text.startswith(words)
    assert told(room, later).waits[0].text.startswith("It goes out Sat 17 Oct, 11:00.")


def test_what_is_waited_for_and_until_when(room):
    post = room.world.post()
    assert told(room, post).waits[0].text == (
        "It goes out Sat 17 Oct, 10:00. Later than Sat 17 Oct, 10:30 it is not sent by itself."
    )
    room.go_to()
    room.network.before[StepRole.ROOT].append(Unconfirmed("The answer never came."))
    room.publisher(settle=600).run_once()
    waits = told(room, post).waits[0]
    assert waits.title == "Mastodon: now"
    assert waits.text == "Parley looks on Mastodon Sat 17 Oct, 10:10, look 1 of 2. Nothing is sent before."


def test_the_proof_has_it_all_and_no_secret(room):
    post = room.world.post()
    room.go_to()
    room.publisher().run_once()
    with room.services.plan.read() as unit:
        story_told = story(unit, post.id)
        proof, plain = proof_text(unit, story_told), journal_text(story_told)
        attempt = unit.journal.attempts(room.world.publication(post).id)[0]
    assert f"Request    {attempt.request_hash}" in proof
    assert attempt.request_hash not in plain
    assert f"Id there   {room.world.publication(post).remote_id}" in proof
    assert "2026-10-17 10:00:00  Mastodon: out" in plain
    assert "secret" not in proof
