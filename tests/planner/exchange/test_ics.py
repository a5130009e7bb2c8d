"""The plan as a calendar file, read back by the library that others read it with."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Calendar

from planner.domain.client import Client
from planner.domain.ids import AccountId, ClientId, PostId, ReplyBlockId
from planner.domain.kinds import Kind
from planner.domain.post import Post, Stage, Variant
from planner.domain.publication import CancelledReason
from planner.domain.publication import PublicationState as S
from planner.domain.reply_block import ReplyBlock
from planner.domain.times import WallTime
from planner.editing.edit import Editor
from planner.editing.edits import PutPost
from planner.exchange.ics import calendar_file
from tests.ui.making import BLUESKY, CLIENT, MASTODON, NOW, Making, a_post


@pytest.fixture
def made(qapp):
    making = Making()
    yield making
    making.close()


def read(made, client_id=CLIENT):
    with made.plan.read() as unit:
        file = calendar_file(unit, NOW, client_id)
    return file, list(Calendar.from_ical(file.data).events)


def test_a_post_is_an_event_at_its_moment_with_its_words_and_where_it_goes(made):
    post = a_post("Rye, at last; crusty, too\nSecond line ünd so", days=1, accounts=(MASTODON, BLUESKY))
    made.put(replace(post, link="https://rye.example/bread", notes="ask Tomasz"))
    file, (event,) = read(made)
    assert (file.posts, file.blocks) == (1, 0)
    assert event["summary"] == "Rye, at last; crusty, too"
    assert event.start == datetime(2026, 10, 15, 9, 41, tzinfo=UTC)
    assert event.end - event.start == timedelta(minutes=15)
    assert event["description"] == (
        "Mastodon @ryeandshine, Bluesky ryeandshine\n\n"
        "Rye, at last; crusty, too\nSecond line ünd so\n\nhttps://rye.example/bread"
    )
    assert (event["uid"], event["status"], event["transp"]) == (
        f"{post.id}@parley",
        "CONFIRMED",
        "TRANSPARENT",
    )
    assert event.categories == ["Story"]
    assert b"Tomasz" not in file.data
    assert max(len(line) for line in file.data.split(b"\r\n")) <= 75


def test_an_account_with_its_own_time_has_its_own_event(made):
    post = a_post("Twice", days=1, accounts=(MASTODON, BLUESKY))
    later = WallTime(post.when.local + timedelta(hours=3), post.when.zone)
    made.put(replace(post, variants=(post.variants[0], replace(post.variants[1], when=later))))
    file, events = read(made)
    assert file.posts == 1
    assert {event["uid"]: event.start.hour for event in events} == {
        f"{post.id}@parley": 9,
        f"{post.id}.{BLUESKY}@parley": 12,
    }


def test_drafts_say_so_ideas_and_what_is_skipped_are_left_out(made):
    made.put(a_post("Sketch", days=2, stage=Stage.DRAFT))
    made.put(Post(id=PostId("idea"), client_id=CLIENT, text="Some day", stage=Stage.IDEA))
    skipped = a_post("Skipped", days=3)
    made.put(skipped)
    with made.plan.write() as unit:
        for one in unit.publications.of_post(skipped.id):
            unit.publications.save(replace(one, state=S.CANCELLED, cancelled_reason=CancelledReason.SKIPPED))
        unit.commit()
    file, (event,) = read(made)
    assert file.posts == 1
    assert (event["summary"], event["status"]) == ("Draft: Sketch", "TENTATIVE")


def test_time_to_answer_is_in_it_and_keeps_one_busy(made):
    post = a_post("Which bread?", days=1, kind=Kind.CONVERSE)
    made.put(post)
    with made.plan.write() as unit:
        unit.reply_blocks.save(
            ReplyBlock(id=ReplyBlockId("b1"), client_id=CLIENT, minutes=20, post_id=post.id, after=30)
        )
        unit.commit()
    file, events = read(made)
    block = next(event for event in events if event["uid"] == "b1@parley")
    assert file.blocks == 1
    assert block["summary"] == "Time to answer: Which bread?"
    assert (block.start.minute, block.end - block.start) == (11, timedelta(minutes=20))
    assert block["transp"] == "OPAQUE"


def test_several_clients_are_named(made):
    made.put(a_post("Bread", days=1))
    with made.plan.write() as unit:
        unit.clients.save(Client(id=ClientId("c2"), name="Kiln & Loom", zone="Europe/Berlin"))
        unit.accounts.save(
            replace(
                unit.accounts.get(MASTODON),
                id=AccountId("k"),
                client_id=ClientId("c2"),
                handle="kiln",
                label="",
                revision=0,
            )
        )
        unit.commit()
    clay = Post(
        id=PostId("clay"),
        client_id=ClientId("c2"),
        text="Clay",
        stage=Stage.SCHEDULED,
        when=WallTime(datetime(2026, 12, 1, 9, 0), "Europe/Berlin"),
        variants=(Variant(account_id=AccountId("k")),),
    )
    Editor(made.plan, made.clock).do(PutPost(clay))
    _, events = read(made, None)
    assert [event["summary"] for event in events] == ["Rye & Shine: Bread", "Kiln & Loom: Clay"]
    assert len(read(made)[1]) == 1


def test_the_same_plan_gives_the_same_events_again(made):
    made.put(a_post("Bread", post_id="p1", days=1))
    first, _ = read(made)
    assert read(made)[0].data == first.data
