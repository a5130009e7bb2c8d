"""Posts that are assembled from containers, through the publisher: waited for, lost, published once, tidied up."""

from planner.domain.errors import NotSent, Unconfirmed
from planner.domain.journal import StepState
from planner.domain.media_host import secrets_of
from planner.domain.publication import PublicationState as S
from planner.publishing.story import story
from tests.planner.publishing.fetching import REFUSES, TOKEN, a_post, state_of


def test_all_of_it_goes_out_and_the_place_is_empty_again(room, server):
    post = a_post(room)
    room.publisher().run_once()
    assert state_of(room, post) is S.PUBLISHED
    _, steps, _ = room.journal(post, "threads")
    assert [step.role.value for step in steps] == [
        "media", "media", "container", "container", "container", "root", "part",
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
    assert room.world.publication(post, "threads").note == ""
    assert "keys of s3.example/shop are not stored" in room.journal(post, "threads")[2][-1].text
