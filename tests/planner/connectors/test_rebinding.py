"""A name that leads elsewhere than when it was looked up: found at the other end, before anything is said."""

import socket
from urllib.parse import urlsplit

import pytest

from planner.connectors.address import demand_peer
from planner.connectors.http import RequestsHttp
from planner.domain.errors import Refused
from planner.ports.clock import SystemClock
from planner.ports.http import HttpCall
from tests.planner.connectors.raw import RawServer, says


def led_to(monkeypatch, **names: str) -> None:
    """Names lead to these addresses when a connection is made."""
    ask = socket.getaddrinfo

    def answer(host, port, *more, **named):
        return ask(names.get(host.replace(".", "_"), host), port, *more, **named)

    monkeypatch.setattr(socket, "getaddrinfo", answer)


@pytest.mark.parametrize("scheme", ["https", "http"])
def test_a_public_name_that_leads_to_this_machine_gets_nothing(monkeypatch, scheme):
    led_to(monkeypatch, kiln_example="127.0.0.1")
    monkeypatch.setattr(
        "planner.connectors.address._resolve", lambda _: []
    )  # it was elsewhere when looked up
    with RawServer(says("200 OK", b"{}")) as server:
        call = HttpCall(
            method="POST",
            url=f"{scheme}://kiln.example:{server.port}/post",
            headers={"Authorization": "Bearer canary-token"},
            json={"status": "Bread"},
            private_ok=scheme == "http",
        )
        monkeypatch.setattr("planner.connectors.address._is_private", lambda _: scheme == "https")
        with pytest.raises(Refused, match="Nothing was sent") as caught:
            RequestsHttp(SystemClock()).send(call)
        assert caught.value.field == "server"
    assert all(seen == b"" for seen in server.seen)


@pytest.mark.parametrize(
    ("url", "peer", "private_ok", "allowed"),
    [
        ("https://kiln.example/", "93.184.215.14", False, True),
        ("https://kiln.example/", "10.0.0.5", False, False),
        ("https://kiln.example/", "10.0.0.5", True, True),
        ("https://kiln.example/", "::ffff:10.0.0.5", False, False),
        ("https://kiln.example/", "::ffff:93.184.215.14", False, True),
        ("https://kiln.example/", "fe80::1%eth0", False, False),
        ("https://kiln.example/", "169.254.169.254", False, False),
        ("http://nas.local/", "192.168.1.9", True, True),
        ("http://nas.local/", "93.184.215.14", True, False),
        ("http://localhost:8080/", "127.0.0.1", False, True),
        ("http://localhost:8080/", "::1", False, True),
        ("http://localhost:8080/", "93.184.215.14", False, False),
        ("http://127.0.0.1/", "127.0.0.1", False, True),
    ],
)
def test_where_a_connection_may_have_led(url, peer, private_ok, allowed):
    if allowed:
        demand_peer(urlsplit(url), peer, private_ok=private_ok)
    else:
        with pytest.raises(Refused):
            demand_peer(urlsplit(url), peer, private_ok=private_ok)
