"""What lies on a place comes down also when the place, its keys, its account or its client are gone since."""

import threading
from dataclasses import replace

import pytest

from planner.domain.errors import EnvironmentFault, NotSent, PlaceLost
from planner.domain.hosted import HostedFile, HostedId
from planner.domain.ids import new_id
from planner.domain.media_host import secrets_of, setting_of
from planner.domain.publication import PublicationState as S
from planner.editing.outcomes import SkipPublications
from planner.publishing.clearing import sweep
from planner.publishing.clients import delete_client
from planner.publishing.places import give_up_place, place_under, set_up_place
from tests.fakes.hosted import FakeHosted
from tests.fakes.servers.place import SECRET
from tests.planner.publishing.fetching import PLACE, a_post, lent, state_of
from tests.planner.publishing.test_clearing import DELETES, PUBLISHES, files, later, lines, up  # noqa: F401

KEYS = {"secret": SECRET}


@pytest.fixture
def skipped(room, server, up):  # noqa: F811
    """A picture that nobody needs any more, and whose time has not come."""
    room.world.do(SkipPublications((room.world.publication(up, "threads").id,)))
    return up


def left_keys(room):
    return [name for name in room.services.secrets.kept if name.startswith("media-left-")]


def test_of_a_place_that_is_given_up_with_its_keys_kept_aside_till_then(room, server, skipped):
    give_up_place(room.services, room.world.client.id)
    assert not room.services.secrets.get(secrets_of(room.world.client.id))
    assert len(left_keys(room)) == 1
    later(room)
    assert (server.shelf.kept, files(room), left_keys(room)) == ({}, [], [])


def test_of_the_place_before_the_one_of_today(room, server, skipped):
    new = replace(PLACE, fields={**PLACE.fields, "bucket": "new"})
    set_up_place(room.services, room.world.client.id, new, {"secret": "another"}, http=room.http)
    assert [path.split("/")[1] for path in server.shelf.kept] == ["shop"]
    later(room)
    assert (server.shelf.kept, files(room), left_keys(room)) == ({}, [], [])
    assert room.services.secrets.get(secrets_of(room.world.client.id)) == {"secret": "another"}


def test_with_the_new_keys_of_the_same_place(room, server, skipped):
    set_up_place(room.services, room.world.client.id, PLACE, {"secret": "new keys"}, http=room.http)
    (file,) = files(room)
    assert place_under(room.services, file).keys["secret"] == "new keys"
    later(room)
    assert (server.shelf.kept, left_keys(room)) == ({}, [])


def test_of_a_client_that_is_deleted(room, server, skipped):
    client = room.world.client
    delete_client(room.services, client.id, client.name)
    assert not room.services.secrets.get(secrets_of(client.id))
    with room.services.plan.read() as unit:
        assert not unit.settings.get(setting_of(client.id))
    later(room)
    assert (server.shelf.kept, files(room), left_keys(room)) == ({}, [], [])


def test_keys_that_are_gone_are_told(room, server, skipped):
    room.services.secrets.drop(secrets_of(room.world.client.id))
    (file,) = files(room)
    with pytest.raises(PlaceLost):
        place_under(room.services, file)
    later(room)
    assert len(server.shelf.kept) == 1
    assert "The keys of s3.example/shop are not stored any more." in lines(room, skipped)[-1][1]


def test_a_trial_that_was_killed_in_between_is_taken_down(room, server):
    room.http.fail(DELETES, NotSent("Offline."), times=1)
    with pytest.raises(NotSent):
        set_up_place(room.services, room.world.client.id, PLACE, KEYS, http=room.http)
    assert len(server.shelf.kept) == 1
    room.publisher()
    later(room)
    assert (server.shelf.kept, files(room)) == ({}, [])


def test_two_who_look_after_it_do_not_do_it_twice(room, server, skipped):
    room.clock.tick(minutes=16)
    serve, inside, may_go = server.serve, threading.Event(), threading.Event()

    def slow(call):
        if call.method == "DELETE":
            inside.set()
            assert may_go.wait(10)
        return serve(call)

    room.http.serve = slow
    first = threading.Thread(target=sweep, args=(room.services, room.http))
    first.start()
    assert inside.wait(10)
    sweep(room.services, room.http)
    may_go.set()
    first.join()
    assert len(server.shelf.taken_down) == 1
    assert files(room) == []


def test_who_died_on_the_way_is_followed_by_another(room, server, skipped):
    class Killed(BaseException):
        """As a kill would end it."""

    room.clock.tick(minutes=16)
    room.http.fail(DELETES, Killed(), times=1)
    with pytest.raises(Killed):
        sweep(room.services, room.http)
    sweep(room.services, room.http)
    assert len(server.shelf.kept) == 1, "it is another one's for a while"
    room.clock.tick(minutes=15)
    sweep(room.services, room.http)
    assert (server.shelf.kept, files(room)) == ({}, [])


@pytest.mark.parametrize("after", [False, True], ids=["before it is up", "before that is written down"])
def test_a_kill_between_the_note_and_the_end_of_an_upload_loses_nothing(room, server, after):
    class Killed(BaseException):
        """As a kill would end it."""

    room.http.fail(lambda call: call.method == "PUT", Killed(), after=after, times=1)
    post = a_post(room, "One", 1)
    one = room.world.publication(post, "threads")
    with pytest.raises(Killed):
        room.publisher().deliver(one.id)
    assert (len(server.shelf.kept), len(files(room))) == (int(after), 1)
    later(room, minutes=2)  # its lease has run out
    room.publishers[0].run_once()
    assert state_of(room, post) is S.PUBLISHED
    later(room)
    assert (server.shelf.kept, files(room)) == ({}, [])


def test_what_cannot_be_noted_is_not_put_up(room, server, monkeypatch):
    def full(*_):
        raise EnvironmentFault("The disk is full.")

    post = a_post(room, "One", 1)
    with monkeypatch.context() as patch:
        patch.setattr(FakeHosted, "save", full)
        room.publisher().run_once()
    assert not any(call.method == "PUT" for call in room.http.calls)
    one = room.world.publication(post, "threads")
    assert (one.state, "The disk is full." in one.note) == (S.PLANNED, True)
    later(room, minutes=2)
    assert (state_of(room, post), server.shelf.kept) == (S.PUBLISHED, {})


def test_a_machine_without_the_keys_leaves_it_to_another_for_a_day(room, server, skipped):
    kept = room.services.secrets.get(secrets_of(room.world.client.id))
    room.services.secrets.drop(secrets_of(room.world.client.id))
    here = replace(room.services, server="parley on db.example")
    room.clock.tick(minutes=16)
    sweep(here, room.http)
    (file,) = files(room)
    assert (file.tries, lines(room, skipped)[-1][0] == "left up") == (0, False)
    assert 4 <= (file.due_at - room.clock.at).total_seconds() / 60 <= 6
    room.clock.tick(hours=24)
    sweep(here, room.http)
    assert "are not stored on this machine." in lines(room, skipped)[-1][1]
    room.services.secrets.put(secrets_of(room.world.client.id), kept)  # on another machine
    room.clock.tick(minutes=2)
    sweep(here, room.http)
    assert (server.shelf.kept, files(room)) == ({}, [])


def test_many_who_look_after_many_take_each_down_once(shared):
    server = lent(shared)
    noon = shared.clock.now()
    with shared.services.plan.write() as unit:
        for n in range(12):
            name = f"parley-{n:02}.png"
            server.shelf.kept[f"/shop/{name}"] = (b"", "image/png")
            file = HostedFile(
                id=HostedId(new_id()), client_id=shared.world.client.id, publication_id=None, name=name,
                place=PLACE, spot="s3.example/shop", ref=name, put_at=noon, due_at=noon,
            )  # fmt: skip
            unit.hosted.save(file)
        unit.commit()
    shared.clock.tick(minutes=16)
    crowd = [threading.Thread(target=sweep, args=(shared.services, shared.http)) for _ in range(4)]
    for one in crowd:
        one.start()
    for one in crowd:
        one.join()
    assert sorted(server.shelf.taken_down) == [f"/shop/parley-{n:02}.png" for n in range(12)]
    assert files(shared) == []


def test_a_place_is_not_blamed_for_parley_closing(room, server, skipped):
    room.clock.tick(minutes=16)
    serve = server.serve

    def closing(call):
        if call.method == "DELETE":
            room.http.cancel()
            raise NotSent("Parley is closing.")
        return serve(call)

    room.http.serve = closing
    sweep(room.services, room.http)
    (file,) = files(room)
    assert (file.tries, file.failing_since) == (0, None)
    assert lines(room, skipped)[-1][0] != "left up"
    room.http.cancelled, room.http.serve = False, serve
    room.clock.tick(minutes=15)
    sweep(room.services, room.http)
    assert (server.shelf.kept, files(room)) == ({}, [])
