"""The browser comes back: heard once, by the right address, from this machine."""

import http.client
import socket

import pytest

from planner.connectors.signin.listener import Listener
from planner.domain.errors import UserError
from tests.fakes.browser import come_back


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
    line = http.client.HTTPConnection("127.0.0.1", listener.port, timeout=60)
    line.request("GET", path, headers=headers)
    answered = line.getresponse()
    return answered, answered.read().decode()


def test_the_right_address_is_heard_and_answered_by_a_plain_page(listener, heard):
    shown = come_back(f"http://127.0.0.1:{listener.port}/callback?code=canary&state=right")
    assert shown.status == 200
    assert "close this page" in shown.page
    assert shown.address == f"http://127.0.0.1:{listener.port}/done"
    assert shown.headers["Cache-Control"] == "no-store"
    assert shown.headers["Referrer-Policy"] == "no-referrer"
    assert "default-src 'none'" in shown.headers["Content-Security-Policy"]
    assert heard == ["http://127.0.0.1/callback?code=canary&state=right"]


def test_the_answer_to_the_right_address_says_nothing_but_where_to_go_on(listener):
    sent = come_back(f"http://127.0.0.1:{listener.port}/callback?code=canary&state=right", on=False)
    assert (sent.status, sent.headers["Location"]) == (303, "/done")
    assert (sent.headers["Cache-Control"], sent.headers["Referrer-Policy"]) == ("no-store", "no-referrer")
    assert "canary" not in f"{sent.page}{sent.headers}"


def test_the_last_page_is_shown_though_it_was_closed_meanwhile_and_to_nobody_before(heard):
    listener = Listener(0, "/callback", heard.append)
    there = f"http://127.0.0.1:{listener.port}"
    assert come_back(f"{there}/done").status == 404
    come_back(f"{there}/callback?state=right", on=False)
    listener.close()
    assert come_back(f"{there}/done").status == 200
    assert listener.gone.wait(60)
    with pytest.raises(ConnectionRefusedError):
        come_back(f"{there}/done")


@pytest.mark.parametrize(
    ("path", "host", "status"),
    [
        ("/favicon.ico", "127.0.0.1:1", 404),
        ("/callback/?state=right", "127.0.0.1:1", 404),
        ("/done", "127.0.0.1:1", 404),
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
        assert come_back(f"http://127.0.0.1:{listener.port}/callback?state=right").status == 200
        listener.close()
        silent.sendall(b"G")
    assert len(heard) == 1


def test_it_is_gone_when_closed_and_says_when_a_port_is_taken(heard):
    first = Listener(0, "/", heard.append)
    with pytest.raises(OSError, match="in use"):
        Listener(first.port, "/", heard.append)
    first.close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", first.port), timeout=60)


def test_the_same_port_can_be_listened_at_again_at_once(heard):
    first = Listener(0, "/callback", heard.append)
    come_back(f"http://127.0.0.1:{first.port}/callback?state=right")
    first.close()
    Listener(first.port, "/callback", heard.append).close()


def test_a_browser_that_never_goes_on_does_not_keep_the_port(heard):
    first = Listener(0, "/callback", heard.append)
    come_back(f"http://127.0.0.1:{first.port}/callback?state=right", on=False)
    first.close()
    assert not first.gone.is_set()
    Listener(first.port, "/callback", heard.append).close()
    assert first.gone.is_set()
