"""Missed, held, in order, and two publishers on one plan."""

import threading
from dataclasses import replace
from datetime import timedelta

import pytest

from planner import languages
from planner.domain.account import AccountState
from planner.domain.client import Client
from planner.domain.errors import EnvironmentFault, Unconfirmed
from planner.domain.ids import ClientId, new_id
from planner.domain.journal import StepRole
from planner.domain.media import MediaUse
from planner.domain.publication import HeldReason
from planner.domain.publication import PublicationState as S
from planner.editing.edits import ArchiveClient, PublishNow, PutAccount, PutPost
from planner.lint.finding import Finding, Severity
from planner.publishing.setup import sending_findings
from tests.planner.languages.shouting import Shouting
from tests.planner.publishing.conftest import StillHttp
from tests.planner.world import wall


def test_late_beyond_the_grace_is_missed_and_nothing_bursts_out(room):
    posts = [room.world.post(when=f"2026-10-17 10:{minute:02}") for minute in range(0, 60, 20)]
    room.go_to("2026-10-17 10:51")
    report = room.publisher().run_once()
    assert [room.world.state(post) for post in posts] == [S.MISSED, S.MISSED, S.PUBLISHED]
    assert report.missed == room.world.ids(posts[0]) + room.world.ids(posts[1])
    assert room.world.publication(posts[0]).note == "It was noticed 51 min after its time. Nothing was sent."


def test_a_post_has_its_own_grace(room):
    patient, strict = room.world.post(grace_minutes=120), room.world.post(grace_minutes=0)
    room.go_to(minutes=90)
    room.publisher().run_once()
    assert room.world.state(patient) is S.PUBLISHED
    assert room.world.state(strict) is S.MISSED


def test_a_changed_grace_counts_without_a_new_time(room):
    post = room.world.post()
    room.world.do(PutPost(replace(room.world.stored(post), grace_minutes=120)))
    room.go_to(minutes=90)
    room.publisher().run_once()
    assert room.world.state(post) is S.PUBLISHED


def test_exactly_at_the_end_of_the_grace_it_still_goes_out(room):
    post = room.world.post()
    room.go_to(minutes=30)
    room.publisher().run_once()
    assert room.world.state(post) is S.PUBLISHED


def test_a_missed_one_goes_out_when_the_person_says_so(room):
    post = room.world.post()
    room.go_to(hours=5)
    publisher = room.publisher()
    publisher.run_once()
    room.world.do(PublishNow(room.world.ids(post)))
    publisher.run_once()
    assert room.world.state(post) is S.PUBLISHED


def _account(room, state):
    with room.services.plan.read() as unit:
        account = unit.accounts.get(room.world.accounts["mastodon"].id)
    room.world.do(PutAccount(replace(account, state=state)))


def _not_connected(room, post):
    _account(room, AccountState.PLANNED)


def _sign_in(room, post):
    _account(room, AccountState.NEEDS_SIGN_IN)


def _no_connector(room, post):
    del room.connectors["mastodon"]


def _no_picture(room, post):
    room.world.do(PutPost(replace(post, media=(MediaUse(media_id=None, name="cake.jpg"),))))


def _finding(room, post):
    said = {"code": "TXT001", "name": "text-too-long", "message": "The text is 12 too long."}
    told = Finding(severity=Severity.ERROR, client="", client_key="", blocks=True, **said)
    room.findings.append(told)


HOLDS = [
    (_not_connected, HeldReason.NOT_CONNECTED, "is not connected yet"),
    (_sign_in, HeldReason.NEEDS_SIGN_IN, "sign in again"),
    (_no_connector, HeldReason.BY_HAND, "post it by hand"),
    (_no_picture, HeldReason.PICTURE_MISSING, "The picture cake.jpg is missing"),
    (_finding, HeldReason.FINDING, "TXT001: The text is 12 too long."),
]


@pytest.mark.parametrize(("cause", "reason", "words"), HOLDS)
def test_held_with_its_reason_then_missed_after_the_grace(room, cause, reason, words):
    post = room.world.post()
    cause(room, post)
    room.go_to()
    publisher = room.publisher()
    assert publisher.run_once().held == room.world.ids(post)
    one = room.world.publication(post)
    assert (one.state, one.held_reason) == (S.HELD, reason)
    assert words in one.note
    assert publisher.run_once().held == (), "held once, told once"
    room.clock.tick(minutes=31)
    publisher.run_once()
    one = room.world.publication(post)
    assert (one.state, one.held_reason) == (S.MISSED, None)
    assert one.note.startswith("It waited 31 min: ")
    assert room.network.arrived == []


@pytest.mark.parametrize(("cause", "reason", "words"), HOLDS)
def test_a_publisher_that_speaks_another_language_holds_nothing_anew(room, monkeypatch, cause, reason, words):
    post = room.world.post()
    cause(room, post)
    room.go_to()
    room.publisher().run_once()
    monkeypatch.setattr(languages, "_chosen", Shouting())
    assert room.publisher().run_once().held == ()
    one = room.world.publication(post)
    assert (one.held_reason, words in one.note) == (reason, True)


def test_a_text_that_is_too_long_holds_by_the_linters_own_rule(room):
    post = room.world.post(text="long " * 200)
    room.go_to()
    publisher = room.publisher()
    publisher.setup = replace(publisher.setup, blocking=sending_findings)
    publisher.run_once()
    one = room.world.publication(post)
    assert (one.state, one.held_reason) == (S.HELD, HeldReason.FINDING)
    assert one.note.startswith("TXT001: ")
    room.world.do(PutPost(replace(room.world.stored(post), text="short")))
    publisher.run_once()
    assert room.world.state(post) is S.PUBLISHED


def test_a_post_that_names_another_client_never_goes_out(room):
    with room.services.plan.write() as unit:
        unit.clients.save(Client(id=ClientId(new_id()), name="Kiln & Loom", zone="Europe/London"))
        unit.commit()
    post = room.world.post(text="Fresh mugs at Kiln & Loom today.")
    room.go_to()
    publisher = room.publisher()
    publisher.setup = replace(publisher.setup, blocking=sending_findings)
    publisher.run_once()
    one = room.world.publication(post)
    assert (one.state, one.held_reason) == (S.HELD, HeldReason.FINDING)
    assert one.note.startswith("SAF004: ")
    assert room.network.arrived == []


def test_held_goes_out_when_what_held_it_is_mended_in_time(room):
    post = room.world.post()
    _not_connected(room, post)
    room.go_to()
    publisher = room.publisher()
    publisher.run_once()
    _account(room, AccountState.CONNECTED)
    room.clock.tick(minutes=10)
    publisher.run_once()
    assert room.world.state(post) is S.PUBLISHED


def test_an_archived_client_never_publishes(room):
    post = room.world.post()
    room.world.do(ArchiveClient(room.world.client.id))
    room.go_to()
    publisher = room.publisher()
    publisher.run_once()
    assert publisher.deliver(room.world.publication(post).id) is S.HELD
    assert room.network.arrived == []


def test_one_at_a_time_per_account_in_due_order(room):
    room.go_to("2026-10-17 09:00")
    posts = [room.world.post(when=f"2026-10-17 10:0{minute}") for minute in (3, 1, 2)]
    other = room.world.post("bluesky", when="2026-10-17 10:04")
    room.go_to("2026-10-17 10:05")
    free = threading.Event()
    room.network.waits = lambda: free.wait(20)
    publisher = room.publisher(spacing=timedelta(0))
    report = publisher.tick()
    assert report.started == room.world.ids(posts[1]) + room.world.ids(other)
    assert publisher.tick().started == ()
    free.set()
    publisher.run_once()
    by_time = sorted(posts, key=lambda post: room.world.publication(post).due_at)
    assert room.network.posts() == [room.world.publication(post).client_key for post in by_time]


def test_the_tick_does_not_wait_for_the_network(room):
    post = room.world.post()
    room.go_to()
    free, ended = threading.Event(), threading.Event()
    room.network.waits = lambda: free.wait(20)
    publisher = room.publisher(on_done=lambda _: ended.set())
    assert publisher.tick().started == room.world.ids(post)
    assert publisher.under_way == room.world.ids(post)
    assert room.world.state(post) in {S.CLAIMED, S.SENDING}
    free.set()
    assert ended.wait(20)
    assert publisher.tick().finished == room.world.ids(post)


def test_closing_breaks_off_what_hangs_and_keeps_how_it_ended(room):
    post = room.world.post()
    room.go_to()
    http = StillHttp()
    room.services = replace(room.services, http=lambda: http)
    begun = threading.Event()
    room.network.waits = lambda: begun.set() or http.cancelled.wait(20)
    room.network.after[StepRole.ROOT].append(Unconfirmed("Parley was closed."))
    publisher = room.publisher()
    publisher.tick()
    assert begun.wait(20)  # what has not begun is given back instead
    publisher.close(timeout=0)
    assert publisher.under_way == ()
    assert room.world.state(post) is S.UNCONFIRMED
    assert publisher.tick().started == (), "a closed publisher takes nothing new"


def test_an_edit_between_reading_and_claiming_is_judged_anew(room):
    """The tick decided on other words: it leaves the post for the next tick, and nothing overtakes it."""
    post = room.world.post()
    later = room.world.post(when="2026-10-17 10:01")
    room.go_to(minutes=2)
    edited = []

    def edit_meanwhile(*_):
        if not edited:
            edited.append(True)
            room.world.do(PutPost(replace(room.world.stored(post), text="Changed meanwhile")))
        return ()

    publisher = room.publisher()
    publisher.setup = replace(publisher.setup, blocking=edit_meanwhile)
    assert publisher.tick().started == ()
    publisher.run_once()
    assert "Changed meanwhile" in room.journal(post)[1][0].frozen
    assert room.network.posts() == [room.world.publication(one).client_key for one in (post, later)]


def test_a_plan_that_cannot_be_read_is_said_by_the_tick(room):
    publisher = room.publisher()
    room.services.plan.fault = EnvironmentFault("The disk is full.")
    with pytest.raises(EnvironmentFault):
        publisher.tick()
    room.services.plan.fault = None


def test_two_publishers_deliver_each_post_once(shared):
    posts = [
        shared.world.post("mastodon", "bluesky", "wordpress", when=f"2026-10-17 10:{minute:02}")
        for minute in range(8)
    ]
    shared.go_to("2026-10-17 10:15")
    publishers = [shared.publisher(spacing=timedelta(0)) for _ in range(2)]
    start = threading.Barrier(len(publishers))

    def work(publisher):
        start.wait(20)
        publisher.run_once()

    threads = [threading.Thread(target=work, args=(publisher,)) for publisher in publishers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    publishers[0].run_once()
    for network, fake in shared.networks.items():
        keys = [shared.world.publication(post, network).client_key for post in posts]
        assert sorted(fake.posts()) == sorted(keys)
        assert all(shared.world.state(post, network) is S.PUBLISHED for post in posts)


def test_own_times_are_kept(room):
    post = room.world.post("mastodon", "bluesky")
    variants = (post.variants[0], replace(post.variants[1], when=wall("2026-10-17 12:00")))
    room.world.do(PutPost(replace(post, variants=variants)))
    room.go_to()
    room.publisher().run_once()
    assert room.world.state(post) is S.PUBLISHED
    assert room.world.state(post, "bluesky") is S.PLANNED
