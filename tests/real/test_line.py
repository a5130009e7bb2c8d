"""Offline and back, over real connections to a server on this machine that is there or not."""

import threading
from dataclasses import replace
from datetime import timedelta
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from planner.connectors.http import RequestsHttp
from planner.domain.agents import OutageKind
from planner.domain.publication import PublicationState as S
from planner.ports.http import HttpCall
from tests.fakes.clock import START
from tests.fakes.connector import FakeConnector
from tests.fakes.ports import held
from tests.planner.publishing.conftest import room

__all__ = ["room"]


class Answers(BaseHTTPRequestHandler):
    """Takes everything, and counts it by method."""

    def _answer(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.seen.append(self.command)
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    do_GET = do_POST = _answer  # noqa: N815 - the names that http.server calls

    def log_message(self, *_args):
        """Say nothing."""


class Server:
    """One address that can go away and come back."""

    def __init__(self):
        self.seen = []
        self._httpd = None
        self._holder = held()
        self.port = self._holder.getsockname()[1]
        self.up()

    def up(self):
        self._holder.close()
        self._httpd = ThreadingHTTPServer(("127.0.0.1", self.port), Answers)
        self._httpd.seen = self.seen
        threading.Thread(target=self._httpd.serve_forever, args=(0.02,), daemon=True).start()

    def down(self):
        if self._httpd is not None:
            self._httpd.shutdown()
            self._httpd.server_close()
            self._httpd = None
            self._holder = held(self.port)

    def close(self):
        self.down()
        self._holder.close()


class Speaks(FakeConnector):
    def __init__(self, network, key, port):
        super().__init__(network, key)
        self._url = f"http://127.0.0.1:{port}/api"

    def send(self, http, credentials, frozen, read_media):
        http.send(HttpCall(method="POST", url=self._url, json=frozen))
        return super().send(http, credentials, frozen, read_media)


@pytest.fixture
def server():
    made = Server()
    yield made
    made.close()


def test_one_attempt_then_quiet_then_all_of_them(room, server):
    room.services = replace(room.services, http=partial(RequestsHttp, room.clock, connect=2.0))
    room.connectors = {key: Speaks(net, key, server.port) for key, net in room.networks.items()}
    posts = [
        (room.world.post(network, when=f"2026-10-17 10:0{n}"), network)
        for n in range(4)
        for network in ("mastodon", "bluesky")
    ]
    server.down()
    room.go_to(minutes=4)
    publisher = room.publisher(pool=1)
    publisher.run_once()
    for _ in range(8):
        room.clock.tick(seconds=15)
        publisher.run_once()
    with room.services.plan.read() as unit:
        tried = [unit.journal.attempts(one) for post, _ in posts for one in room.world.ids(post)]
        (outage,) = [one for one in unit.agents.outages(START) if one.kind is OutageKind.OFFLINE]
    assert sum(map(len, tried)) == 1
    assert outage.ended_at is None
    assert server.seen == []
    server.up()
    for _ in range(8):
        room.clock.tick(minutes=2)
        publisher.run_once()
    assert {room.world.state(post, network) for post, network in posts} == {S.PUBLISHED}
    assert server.seen.count("POST") == len(posts)
    assert "GET" in server.seen
    with room.services.plan.read() as unit:
        (outage,) = [one for one in unit.agents.outages(START) if one.kind is OutageKind.OFFLINE]
    assert outage.ended_at - outage.started_at < timedelta(minutes=6)
