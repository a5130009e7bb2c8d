"""Posts that are assembled from containers, through the publisher: waited for, lost, published once, tidied up."""

from dataclasses import replace

import pytest

from planner.connectors.platforms.threads.connector import Threads
from planner.domain.account import Account, AccountState
from planner.domain.errors import NotSent, Unconfirmed
from planner.domain.ids import AccountId
from planner.domain.journal import StepState
from planner.domain.media import MediaUse
from planner.domain.media_host import MediaHost, secrets_of, setting_of
from planner.domain.publication import PublicationState as S
from planner.ports.http import HttpAnswer
from planner.publishing.story import story
from tests.fakes.http import FakeHttp
from tests.fakes.servers.place import SECRET
from tests.fakes.servers.threads import ME, FakeThreads
from tests.planner.connectors.driver import picture

TOKEN = "THAA-canary"
PLACE = MediaHost(
    kind="s3", fields={"endpoint": "https://s3.example/", "bucket": "shop", "region": "", "access": "AK"}
)


@pytest.fixture
def server(room):
    made = FakeThreads(TOKEN)
    room.http = FakeHttp(made.serve)
    room.services = replace(room.services, http=lambda: room.http)
    room.connectors["threads"] = Threads()
    world = room.world
    account = Account(
        id=AccountId("t1"),
        client_id=world.client.id,
        network="threads",
        handle="fennelandrye",
        remote_id=ME,
        state=AccountState.CONNECTED,
    )
    with room.services.plan.write() as unit:
        world.accounts["threads"] = unit.accounts.save(account)
        unit.settings.put(setting_of(world.client.id), PLACE.text())
        unit.commit()
    room.services.secrets.put(account.id, {"token": TOKEN})
    room.services.secrets.put(secrets_of(world.client.id), {"secret": SECRET})
    return made


def a_post(room, text="One\n---\nTwo", pictures=2):
    uses = []
    with room.services.plan.write() as unit:
        for n in range(pictures):
            item = room.services.media.put(picture(colour=f"#9A4F2{n}"), f"{n}.png")
            unit.media.add(item)
            uses.append(MediaUse(media_id=item.id, name=f"{n}.png", alt_text=f"Loaf {n}"))
        unit.commit()
    post = room.world.post("threads", text=text, media=tuple(uses))
    room.go_to()
    return post


def state_of(room, post):
    return room.world.publication(post, "threads").state


def test_all_of_it_goes_out_and_the_place_is_empty_again(room, server):
    post = a_post(room)
    room.publisher().run_once()
    assert state_of(room, post) is S.PUBLISHED
    _, steps, _ = room.journal(post, "threads")
    assert [step.role.value for step in steps] == [
        "media", "media", "container", "container", "container", "root", "part", "tidy",
    ]  # fmt: skip
    assert {step.state for step in steps} == {StepState.DONE}
    assert [one["text"] for one in server.posts] == ["Two", "One"]
    assert (server.shelf.kept, len(server.shelf.taken_down)) == ({}, 2)
    kept = "".join(f"{step.frozen}{step.remote}{step.progress}" for step in steps)
    assert "X-Amz" not in kept
    assert TOKEN not in kept


def test_a_container_that_takes_long_is_waited_for_by_a_later_try(room, server):
    server.states = ["IN_PROGRESS"]
    post = a_post(room, pictures=1)
    publisher = room.publisher()
    publisher.run_once()
    assert (state_of(room, post), server.posts) == (S.PLANNED, [])
    assert len(server.containers) == 1
    server.states = ["FINISHED"]
    room.clock.at = room.world.publication(post, "threads").not_before
    publisher.run_once()
    assert state_of(room, post) is S.PUBLISHED
    assert len(server.containers) == 2, "one for each part: that of the first was gone on with"


def test_an_answer_that_was_lost_is_settled_without_a_second_post(room, server):
    publishes = lambda call: call.url.endswith("/threads_publish")  # noqa: E731
    room.http.fail(publishes, Unconfirmed("No answer."), after=True, times=1)
    post = a_post(room, "One", 1)
    publisher = room.publisher()
    publisher.run_once()
    assert state_of(room, post) is S.UNCONFIRMED
    for _ in range(4):
        room.clock.tick(minutes=10)
        publisher.run_once()
    assert state_of(room, post) is S.PUBLISHED
    assert len(server.posts) == sum(map(publishes, room.http.calls)) == 1


def test_containers_that_were_lost_are_made_anew_of_files_put_up_anew(room, server):
    post = a_post(room, "One")
    serve, asked = server.serve, []

    def losing(call):
        if call.url.endswith("/703"):  # the third container, which is what is published
            asked.append(call)
            if len(asked) == 2:
                server.containers.clear()  # when it is asked for before it is published
        return serve(call)

    room.http.serve = losing
    publisher = room.publisher()
    publisher.run_once()
    assert (state_of(room, post), server.posts) == (S.PLANNED, [])
    room.clock.at = room.world.publication(post, "threads").not_before
    publisher.run_once()
    assert state_of(room, post) is S.PUBLISHED
    assert [one["children"]["data"][1]["alt_text"] for one in server.posts] == ["Loaf 1"]
    assert len(server.containers) == 3


REFUSES = HttpAnswer(status=400, headers={}, body=b'{"error": {"code": 100, "message": "No such words"}}')


def test_a_refused_post_leaves_nothing_on_the_place(room, server):
    room.http.fail(lambda call: call.url.endswith("/threads_publish"), REFUSES)
    post = a_post(room, "One")
    room.publisher().run_once()
    assert (state_of(room, post), server.posts) == (S.REFUSED, [])
    assert (server.shelf.kept, len(server.shelf.taken_down)) == ({}, 2)
    assert [event.name for event in room.journal(post, "threads")[2]][-2:] == ["refused", "taken down"]
    with room.services.plan.read() as unit:
        assert "Threads: pictures taken down" in {line.title for line in story(unit, post.id).lines}


def test_a_refused_post_that_is_tried_again_puts_its_pictures_up_anew(room, server):
    room.http.fail(lambda call: call.url.endswith("/threads_publish"), REFUSES, times=1)
    post = a_post(room, "One")
    publisher = room.publisher()
    publisher.run_once()
    room.world.lead(post, S.PLANNED, network="threads")
    publisher.run_once()
    assert state_of(room, post) is S.PUBLISHED
    assert (server.shelf.kept, len(server.shelf.taken_down)) == ({}, 4)


def test_what_cannot_be_taken_down_is_told(room, server):
    room.http.fail(lambda call: call.url.endswith("/threads_publish"), REFUSES)
    room.http.fail(lambda call: call.method == "DELETE", NotSent("The place does not answer."))
    post = a_post(room, "One", 1)
    room.publisher().run_once()
    assert state_of(room, post) is S.REFUSED
    last = room.journal(post, "threads")[2][-1]
    assert (last.name, last.text) == (
        "left up",
        "Its pictures are still on their place: The place does not answer.",
    )
    assert len(server.shelf.kept) == 1


def test_a_post_that_waits_keeps_its_pictures_up(room, server):
    room.http.fail(lambda call: call.url.endswith("/threads_publish"), NotSent("Offline."))
    post = a_post(room, "One", 1)
    room.publisher().run_once()
    assert state_of(room, post) is S.PLANNED
    assert len(server.shelf.kept) == 1


def test_a_place_that_is_lost_later_stops_no_part_of_a_thread(room, server):
    post = a_post(room)
    lost = []

    def losing(call):
        if call.url.endswith("/threads_publish") and not lost:
            lost.append(room.services.secrets.drop(secrets_of(room.world.client.id)))
        return server.serve(call)

    room.http.serve = losing
    room.publisher().run_once()
    assert [one["text"] for one in server.posts] == ["Two", "One"]
    assert "There is no place for pictures" in room.world.publication(post, "threads").note
