"""The browser comes back: heard once, by the right address, from this machine."""

import http.client
import socket

import pytest

from planner.connectors.signin.listener import Listener
from planner.domain.errors import UserError


@pytest.fixture
def heard():
    return []


@pytest.fixture
def listener(heard):
    def hear(address):
        if "state=right" not in address:
            raise UserError("That address belongs to another sign-in.")
        heard.append(address)

    made = Listener(0, "/callback", hear)
    yield made
    made.close()


def get(listener, path, **headers):
    line = http.client.HTTPConnection("127.0.0.1", listener.port, timeout=5)
    line.request("GET", path, headers=headers)
    answered = line.getresponse()
    return answered, answered.read().decode()


def test_the_right_address_is_heard_and_answered_by_a_plain_page(listener, heard):
    answered, page = get(listener, "/callback?code=canary&state=right")
    assert answered.status == 200
    assert "close this page" in page
    assert "canary" not in page
    assert answered.headers["Cache-Control"] == "no-store"
    assert "default-src 'none'" in answered.headers["Content-Security-Policy"]
    assert heard == ["http://127.0.0.1/callback?code=canary&state=right"]


@pytest.mark.parametrize(
    ("path", "host", "status"),
    [
        ("/favicon.ico", "127.0.0.1:1", 404),
        ("/callback/?state=right", "127.0.0.1:1", 404),
        ("/callback?state=right", "evil.example:1", 404),
        ("/callback?state=<b>wrong", "localhost:1", 400),
    ],
)
def test_anything_else_changes_nothing(listener, heard, path, host, status):
    answered, page = get(listener, path, Host=host)
    assert answered.status == status
    assert "<b>" not in page
    assert heard == []


def test_a_browser_that_only_opens_a_line_holds_nothing_up(heard):
    listener = Listener(0, "/callback", heard.append)
    with socket.create_connection(("127.0.0.1", listener.port)) as silent:
        assert get(listener, "/callback?state=right")[0].status == 200
        listener.close()
        silent.sendall(b"G")
    assert len(heard) == 1


def test_it_is_gone_when_closed_and_says_when_a_port_is_taken(heard):
    first = Listener(0, "/", heard.append)
    with pytest.raises(OSError, match="in use"):
        Listener(first.port, "/", heard.append)
    first.close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", first.port), timeout=5)


def test_the_same_port_can_be_listened_at_again_at_once(heard):
    first = Listener(0, "/callback", heard.append)
    get(first, "/callback?state=right")
    first.close()
    Listener(first.port, "/callback", heard.append).close()
