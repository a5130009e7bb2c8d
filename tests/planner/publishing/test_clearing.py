"""What lies on a place comes down, whatever becomes of the post for which it was put up."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.account import AccountState
from planner.domain.errors import NotSent, Unconfirmed
from planner.domain.post import Stage
from planner.domain.publication import PublicationState as S
from planner.editing.accounts import RemoveAccount
from planner.editing.bulk import AddAccount, TakeAccountOff
from planner.editing.clients import ArchiveClient
from planner.editing.moving import MovePosts
from planner.editing.outcomes import MarkPosted, PublishNow, SkipPublications
from planner.editing.posts import RemovePosts
from planner.editing.stages import SetStage
from planner.ports.http import HttpAnswer
from planner.publishing.clearing import sweep
from planner.publishing.story import story
from tests.planner.publishing.fetching import REFUSES, a_post, state_of
from tests.planner.world import wall

DELETES = lambda call: call.method == "DELETE"  # noqa: E731
PUBLISHES = lambda call: call.url.endswith("/threads_publish")  # noqa: E731


@pytest.fixture
def up(room, server):
    """A post that could not be published: its picture is up while it waits for another try."""
    room.http.fail(PUBLISHES, NotSent("Offline."), times=1)
    post = a_post(room, "One", 1)
    room.publisher().run_once()
    assert (state_of(room, post), len(server.shelf.kept)) == (S.PLANNED, 1)
    return post


def later(room, **span):
    """Time goes by, and the publisher looks around."""
    room.clock.tick(**(span or {"minutes": 16}))
    room.publishers[0].run_once()


def files(room):
    with room.services.plan.read() as unit:
        return unit.hosted.of_client(room.world.client.id)


def lines(room, post):
    return [(one.name, one.text) for one in room.journal(post, "threads")[2]]


def test_the_journal_says_what_was_put_up_and_taken_down(room, server):
    post = a_post(room, "One", 2)
    room.publisher().run_once()
    assert server.shelf.kept == {}
    names = [path.rpartition("/")[2] for path in server.shelf.taken_down]
    told = [line for line in lines(room, post) if line[0] in {"put up", "taken down"}]
    assert told == [
        *(("put up", f"{name} lies on s3.example/shop now, for the network to fetch.") for name in names),
        ("taken down", f"Taken off s3.example/shop again: {names[0]} and {names[1]}."),
    ]
    assert files(room) == []
    with room.services.plan.read() as unit:
        titles = [line.title for line in story(unit, post.id).lines]
    assert {"Threads: pictures put up", "Threads: pictures taken down"} <= set(titles)


def test_what_a_post_needs_for_its_next_try_stays_up(room, server, up):
    room.clock.at = room.world.publication(up, "threads").not_before
    room.publishers[0].run_once()
    assert state_of(room, up) is S.PUBLISHED
    assert (server.shelf.kept, len(server.shelf.taken_down)) == ({}, 1)
    assert sum(call.method == "PUT" for call in room.http.calls) == 1


EDITS = {
    "skipped": lambda one: SkipPublications((one.id,)),
    "deleted": lambda one: RemovePosts((one.post_id,)),
    "to draft": lambda one: SetStage((one.post_id,), Stage.DRAFT),
    "by hand": lambda one: MarkPosted((one.id,)),
    "much later": lambda one: MovePosts(((one.post_id, wall("2026-11-17 10:00")),)),
    "archived": lambda one: ArchiveClient(one.client_id),
    "account removed": lambda one: RemoveAccount(one.account_id),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_it_comes_down_when_its_post_goes_on_no_more(room, server, up, edit):
    room.world.do(edit(room.world.publication(up, "threads")))
    later(room)
    later(room)
    assert (server.shelf.kept, files(room)) == ({}, [])
    assert lines(room, up)[-1][0] == "taken down"


def test_it_comes_down_when_its_post_is_taken_off_the_account(room, server, up):
    room.world.do(AddAccount((up.id,), room.world.accounts["mastodon"].id))
    room.world.do(TakeAccountOff((up.id,), room.world.accounts["threads"].id))
    later(room)
    assert (server.shelf.kept, files(room)) == ({}, [])


def test_it_comes_down_when_its_post_is_missed_and_goes_up_anew_when_that_goes_out_after_all(
    room, server, up
):
    later(room, minutes=40)
    later(room)
    assert (state_of(room, up), server.shelf.kept) == (S.MISSED, {})
    room.world.do(PublishNow((room.world.publication(up, "threads").id,)))
    later(room, seconds=1)
    assert state_of(room, up) is S.PUBLISHED
    assert (server.shelf.kept, len(server.shelf.taken_down)) == ({}, 2)
    assert len(server.posts) == 1


def test_a_refused_one_is_down_at_once(room, server):
    room.http.fail(PUBLISHES, REFUSES)
    post = a_post(room, "One", 1)
    room.publisher().run_once()
    assert (state_of(room, post), server.shelf.kept) == (S.REFUSED, {})


def test_a_post_that_is_looked_for_keeps_its_pictures_and_one_that_is_asked_about_does_so_for_a_day(
    room, server
):
    room.http.fail(PUBLISHES, Unconfirmed("No answer."), times=1)
    room.http.fail(lambda call: call.method == "GET" and call.url.endswith("/threads"), NotSent("Offline."))
    post = a_post(room, "One", 1)
    room.publisher().run_once()
    later(room, minutes=20)
    assert (state_of(room, post), len(server.shelf.kept)) == (S.UNCONFIRMED, 1)
    room.world.lead(post, network="threads", looks=2, not_before=None)
    later(room, hours=20)
    assert len(server.shelf.kept) == 1
    later(room, hours=5)
    assert (state_of(room, post), server.shelf.kept) == (S.UNCONFIRMED, {})


def test_a_held_post_keeps_its_pictures_until_it_is_missed(room, server, up):
    account = room.world.accounts["threads"]
    with room.services.plan.write() as unit:
        current = unit.accounts.get(account.id)
        unit.accounts.save(replace(current, state=AccountState.NEEDS_SIGN_IN))
        unit.commit()
    later(room)
    assert (state_of(room, up), len(server.shelf.kept)) == (S.HELD, 1)
    later(room, minutes=20)
    later(room)
    assert (state_of(room, up), server.shelf.kept) == (S.MISSED, {})


def test_a_file_whose_upload_got_no_answer_is_found_by_its_name(room, server):
    room.http.fail(lambda call: call.method == "PUT", Unconfirmed("No answer."), after=True, times=1)
    post = a_post(room, "One", 1)
    room.publisher().run_once()
    assert (state_of(room, post), len(server.shelf.kept)) == (S.PLANNED, 1)
    later(room, minutes=2)
    assert state_of(room, post) is S.PUBLISHED
    assert len(server.shelf.kept) == 1, "its upload may run on: it is not looked for yet"
    later(room)
    assert (server.shelf.kept, files(room)) == ({}, [])


def test_a_place_that_does_not_answer_is_tried_again_less_and_less_often(room, server, up):
    room.world.do(SkipPublications((room.world.publication(up, "threads").id,)))
    room.http.fail(DELETES, HttpAnswer(status=503, headers={}, body=b""), times=3)
    waits = []
    later(room)
    while files(room):
        (file,) = files(room)
        waits.append((file.due_at - room.clock.at).total_seconds())
        assert (file.tries, file.why) == (len(waits), "S3-compatible storage is in trouble.")
        room.clock.at = file.due_at
        room.publishers[0].run_once()
    assert server.shelf.kept == {}
    assert 48 <= waits[0] <= 72
    assert 96 <= waits[1] <= 144
    assert 192 <= waits[2] <= 288
    name = server.shelf.taken_down[0].rpartition("/")[2]
    assert lines(room, up)[-2:] == [
        (
            "left up",
            f"Still on s3.example/shop: {name}. S3-compatible storage is in trouble. Parley tries again by itself.",
        ),
        ("taken down", f"Taken off s3.example/shop again: {name}."),
    ]


def test_after_two_weeks_the_person_is_asked_and_after_half_a_year_it_is_let_go(room, server, up):
    room.world.do(SkipPublications((room.world.publication(up, "threads").id,)))
    room.http.fail(DELETES, HttpAnswer(status=503, headers={}, body=b""))
    later(room)
    began = room.clock.at
    later(room, days=15)
    (file,) = files(room)
    assert timedelta(days=5) < file.due_at - room.clock.at < timedelta(days=9)
    for _ in range(2):
        later(room, days=9)
    asked = [text for name, text in lines(room, up) if name == "stays up"]
    assert asked == [
        f"Still on s3.example/shop: {file.name}. S3-compatible storage is in trouble. It has been so for 15 days: delete it there yourself."
    ]
    room.clock.at = began + timedelta(days=181)
    room.publishers[0].run_once()
    assert files(room) == []
    assert lines(room, up)[-1][1].endswith("Parley does not try any more.")


def test_nothing_is_tried_while_the_line_is_down(room, server, up):
    room.world.do(SkipPublications((room.world.publication(up, "threads").id,)))
    publisher = room.publishers[0]
    publisher._line._failed_at = room.clock.at
    publisher._line._next = room.clock.at + timedelta(minutes=17)
    room.clock.tick(minutes=16)
    calls = len(room.http.calls)
    publisher.tick()
    publisher._sweeper.wait()
    assert len(room.http.calls) == calls
    assert len(server.shelf.kept) == 1


def test_each_round_takes_on_so_many_and_no_more(room, server, up):
    (file,) = files(room)
    with room.services.plan.write() as unit:
        for n in range(30):
            name = f"parley-{n:02}.png"
            server.shelf.kept[f"/shop/{name}"] = (b"", "image/png")
            unit.hosted.save(
                replace(file, id=f"f{n:02}", name=name, ref=name, publication_id=None, revision=0)
            )
        unit.commit()
    room.clock.tick(minutes=16)
    for taken_down in (19, 30):  # one of the first twenty is needed
        sweep(room.services, room.http)
        assert len(server.shelf.taken_down) == taken_down
    assert [one.name for one in files(room)] == [file.name]
