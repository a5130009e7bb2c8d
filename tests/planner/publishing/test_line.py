"""Offline is found out once for all posts and then waited for; nobody but the plan's own servers is asked."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.agents import Heartbeat, Outage, OutageKind
from planner.domain.errors import NotSent, Unconfirmed
from planner.domain.publication import MissedReason
from planner.domain.publication import PublicationState as S
from planner.ports.http import HttpAnswer, HttpCall
from planner.publishing.story import story
from planner.publishing.watch import Watch
from tests.fakes.clock import START
from tests.fakes.connector import FakeConnector
from tests.fakes.http import FakeHttp
from tests.fakes.meters import FakeMeters


class Wired(FakeConnector):
    """Speaks with its server before anything else, as a real one does."""

    def send(self, http, credentials, frozen, read_media):
        http.send(HttpCall(method="POST", url=f"https://{self.key}.example/api/posts"))
        return super().send(http, credentials, frozen, read_media)


class Wires:
    """All servers: those in ``cut`` cannot be reached."""

    def __init__(self):
        self.cut = set()
        self.calls = []

    def http(self):
        return FakeHttp(self.serve)

    def serve(self, call):
        self.calls.append((call.method, call.url))
        host = call.url.split("/")[2].split(".")[0]
        if host in self.cut:
            raise NotSent(f"{host} was not found.")
        return HttpAnswer(status=404 if call.method == "GET" else 200, headers={}, body=b"")

    @property
    def asked(self):
        return [url for method, url in self.calls if method == "GET"]


@pytest.fixture
def wires(room):
    made = Wires()
    room.services = replace(room.services, http=made.http)
    room.connectors = {key: Wired(net, key) for key, net in room.networks.items()}
    with room.services.plan.write() as unit:
        for account in unit.accounts.all():
            unit.accounts.save(replace(account, server=f"https://{account.network}.example"))
        unit.commit()
    return made


ALL = {"mastodon", "bluesky", "wordpress"}


def outages(room):
    with room.services.plan.read() as unit:
        return [one for one in unit.agents.outages(START) if one.kind is OutageKind.OFFLINE]


def tries(room, *posts):
    with room.services.plan.read() as unit:
        return sum(len(unit.journal.attempts(one)) for post in posts for one in room.world.ids(post))


def test_one_attempt_tells_and_all_others_wait(room, wires):
    posts = [room.world.post("mastodon", when=f"2026-10-17 10:0{n}") for n in range(5)]
    posts += [room.world.post("bluesky", when=f"2026-10-17 10:0{n}") for n in range(5)]
    room.go_to(minutes=5)
    wires.cut = ALL
    publisher = room.publisher(pool=1)
    publisher.run_once()
    assert tries(room, *posts) == 1
    (outage,) = outages(room)
    assert (outage.started_at, outage.ended_at) == (room.clock.now(), None)
    for _ in range(20):
        room.clock.tick(seconds=15)
        publisher.run_once()
    assert tries(room, *posts) == 1
    assert len(outages(room)) == 1
    asked = len(wires.asked)  # each time all three
    assert set(wires.asked) == {f"https://{host}.example/" for host in ALL}
    assert asked <= 3 * 8
    wires.cut = set()
    for _ in range(12):
        room.clock.tick(minutes=2)
        publisher.run_once()
    assert [room.world.state(post) for post in posts[:5]] == [S.PUBLISHED] * 5
    assert outages(room)[0].ended_at is not None


def test_a_single_server_that_is_down_keeps_nobody_else_back(room, wires):
    down, well = room.world.post("mastodon"), room.world.post("bluesky")
    room.go_to()
    wires.cut = {"mastodon"}
    room.publisher(pool=1).run_once()
    assert room.world.state(well, "bluesky") is S.PUBLISHED
    assert room.world.state(down) is S.PLANNED
    assert outages(room) == []


def test_what_waited_too_long_was_missed_for_being_offline(room, wires):
    first, second = room.world.post("mastodon"), room.world.post("mastodon", when="2026-10-17 10:05")
    room.go_to(minutes=5)
    wires.cut = ALL
    told = FakeMeters(room.clock)
    watch = Watch(room.services.plan, room.clock, "laptop", meters=told)
    publisher = room.publisher(pool=1, watch=watch)
    publisher.run_once()
    for _ in range(40):
        told.run(minutes=1)
        publisher.run_once()
    assert {room.world.publication(post).missed_reason for post in (first, second)} == {MissedReason.OFFLINE}
    assert "This computer was offline since Sat 17 Oct, 10:05." in room.world.publication(second).note


def test_a_broken_answer_is_no_sign_of_being_offline(room, wires, monkeypatch):
    post = room.world.post("mastodon")
    other = room.world.post("bluesky")
    room.go_to()

    def serve(call):
        if "mastodon" in call.url:
            raise Unconfirmed("reset")
        return HttpAnswer(status=200, headers={}, body=b"")

    monkeypatch.setattr(wires, "serve", serve)
    room.publisher(pool=1).run_once()
    assert room.world.state(post) is S.UNCONFIRMED
    assert room.world.state(other, "bluesky") is S.PUBLISHED


def test_practice_needs_no_line(room, wires):
    with room.services.plan.write() as unit:
        account = room.world.accounts["wordpress"]
        unit.accounts.save(replace(unit.accounts.get(account.id), network="practice", server="/here"))
        unit.commit()
    room.connectors["practice"] = FakeConnector(room.networks["wordpress"], "practice")
    out, local = room.world.post("mastodon"), room.world.post("wordpress", when="2026-10-17 10:01")
    room.go_to(minutes=2)
    wires.cut = ALL
    room.publisher(pool=1).run_once()
    assert room.world.state(out) is S.PLANNED
    assert room.world.state(local, "wordpress") is S.PUBLISHED
    assert all("here" not in url for url in wires.asked)


def test_giving_up_at_closing_tells_nothing(room, wires):
    publisher = room.publisher()
    http = publisher.services.http()
    http.cancel()
    with pytest.raises(NotSent):
        http.send(HttpCall(method="GET", url="https://mastodon.example/"))
    publisher.tick()
    assert wires.asked == []


def test_an_outage_left_open_by_a_publisher_that_is_gone_is_closed(room):
    with room.services.plan.write() as unit:
        unit.agents.beat(Heartbeat(name="gone", at=START + timedelta(minutes=3)))
        unit.agents.put_outage(Outage(id="o", worker="gone", kind=OutageKind.OFFLINE, started_at=START))
        unit.commit()
    room.clock.tick(hours=2)
    Watch(room.services.plan, room.clock, "here", meters=FakeMeters(room.clock)).look()
    (closed,) = outages(room)
    assert closed.ended_at == START + timedelta(minutes=3)


def test_the_journal_says_that_a_post_waits_for_a_server_to_be_reached(room, wires):
    wires.cut = {*ALL}
    post, second = room.world.post(), room.world.post()
    room.go_to()
    publisher = room.publisher()
    agent = Heartbeat(name=publisher.worker, at=room.clock.now())
    publisher.run_once()
    with room.services.plan.write() as unit:
        unit.agents.beat(agent)
        unit.commit()
    later = room.world.post(when="2026-10-17 12:00")
    with room.services.plan.read() as unit:
        told = [story(unit, one.id).waits[0].text for one in (post, second, later)]
    waits = "No server is reached since Sat 17 Oct, 10:00. It goes out as soon as one is. Later than"
    assert [text.startswith(waits) for text in told] == [True, True, False]
    with room.services.plan.write() as unit:  # another machine's line is up
        unit.agents.beat(replace(agent, name="nas"))
        unit.commit()
    with room.services.plan.read() as unit:
        assert story(unit, post.id).waits[0].text.startswith("The next try is")
