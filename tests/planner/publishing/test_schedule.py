"""What is decided at a tick, and what a tick leaves alone."""

from dataclasses import replace
from datetime import timedelta

from planner.domain.account import AccountState
from planner.domain.errors import NotSent
from planner.domain.ids import PublicationId
from planner.domain.journal import StepRole
from planner.domain.media import MediaUse
from planner.domain.publication import PublicationState as S
from planner.editing.edits import PublishNow, PutAccount
from planner.publishing import schedule
from planner.publishing.schedule import Judges, carry_out, decide


def test_publish_now_means_now_and_not_some_day(room):
    """Said while offline or signed out: days later nobody expects it any more."""
    post = room.world.post()
    room.go_to(hours=5)
    publisher = room.publisher()
    room.network.before[StepRole.ROOT].append(NotSent("offline"))
    room.world.do(PublishNow(room.world.ids(post)))
    publisher.run_once()
    assert room.world.state(post) is S.PLANNED
    room.clock.tick(days=2)
    publisher.run_once()
    assert (room.world.state(post), room.network.arrived) == (S.MISSED, [])


def test_a_client_deleted_between_decision_and_claim_does_not_stop_the_others(room):
    gone, stays = room.world.post(), room.world.post("bluesky")
    room.go_to()
    now = room.clock.now()
    with room.services.plan.read() as unit:
        decisions = decide(unit, now, Judges(connectors=room.connectors.get, blocking=room.blocking), room=9)
    ghost = replace(decisions[0].job.publication, id=PublicationId("no such"))
    ghosts = (replace(decisions[0], job=replace(decisions[0].job, publication=ghost)), *decisions[1:])
    done = carry_out(room.services.plan, ghosts, now, worker="w", lease_seconds=60)
    assert [job.publication.id for job in done.claimed] == list(room.world.ids(stays))
    assert room.world.state(gone) is S.PLANNED


def test_a_crowd_on_one_account_is_not_read_through_at_every_tick(room, monkeypatch):
    for minute in range(9):
        room.world.post(when=f"2026-10-17 10:0{minute}")
    room.go_to(minutes=10)
    read = []
    whole = schedule.gather_all
    monkeypatch.setattr(
        schedule, "gather_all", lambda unit, some, around: read.extend(some) or whole(unit, some, around)
    )
    report = room.publisher().tick()
    assert (len(report.started), len(read)) == (1, 1)


def test_a_publisher_without_a_password_store_leaves_the_post_to_another(room):
    post = room.world.post()
    room.go_to()
    poor, able = room.publisher(), room.publisher()
    room.services.secrets.available = False
    assert poor.run_once().no_secrets
    assert len(poor.run_once().started) == 0  # it rests
    room.services.secrets.available = True
    able.run_once()
    assert room.world.state(post) is S.PUBLISHED


def test_what_is_claimed_in_the_moment_of_closing_is_left_to_its_lease(room, monkeypatch):
    post = room.world.post()
    room.go_to()
    publisher = room.publisher()
    claim = schedule.carry_out

    def closing(*given, **more):
        done = claim(*given, **more)
        publisher.close(timeout=0)
        return done

    monkeypatch.setattr("planner.publishing.publisher.carry_out", closing)
    assert publisher.tick().started == room.world.ids(post)
    assert (room.world.state(post), room.network.arrived) == (S.CLAIMED, [])
    room.clock.tick(seconds=91)
    room.publisher().run_once()
    assert room.world.state(post) is S.PUBLISHED


def test_what_catches_up_goes_out_one_by_one(room):
    """Twenty minutes asleep: three posts of one account, one every two minutes, the next on its time."""
    posts = [room.world.post(when=f"2026-10-17 10:{minute:02}") for minute in (0, 4, 8, 22)]
    room.go_to(minutes=20)
    publisher = room.publisher()
    seen = []
    for _ in range(5):
        publisher.run_once()
        seen.append(sum(room.world.state(post) is S.PUBLISHED for post in posts))
        room.clock.tick(minutes=1)
    assert seen == [1, 1, 2, 2, 4]
    assert room.network.posts() == [room.world.publication(post).client_key for post in posts]


def test_a_crowd_of_an_account_that_is_signed_out_is_held_at_once_and_goes_on_after_signing_in(room):
    posts = [room.world.post(when=f"2026-10-17 10:0{minute}") for minute in range(5)]
    account = room.world.accounts["mastodon"]
    room.world.do(PutAccount(replace(account, state=AccountState.NEEDS_SIGN_IN)))
    room.go_to(minutes=4)
    publisher = room.publisher(spacing=timedelta(0))
    report = publisher.tick()
    assert set(report.held) == {one for post in posts for one in room.world.ids(post)}
    with room.services.plan.read() as unit:
        account = unit.accounts.get(account.id)
    room.world.do(PutAccount(replace(account, state=AccountState.CONNECTED)))
    publisher.run_once()
    assert [room.world.state(post) for post in posts] == [S.PUBLISHED] * 5
    assert room.network.posts() == [room.world.publication(post).client_key for post in posts]


def test_a_held_one_stands_in_nobodys_way(room):
    """The first names a picture that is missing; what comes after it goes out in the same tick."""
    first = room.world.post(media=(MediaUse(media_id=None, name="cake.jpg"),))
    second = room.world.post(when="2026-10-17 10:01")
    room.go_to(minutes=1)
    report = room.publisher().tick()
    assert (report.held, report.started) == (room.world.ids(first), room.world.ids(second))
