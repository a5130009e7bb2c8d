"""The Http port against servers of bytes: what certainly did not arrive is NotSent, all else Unconfirmed."""

import datetime as dt
import socket
import ssl
import threading

import pytest
import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from planner.connectors.conformance import leaks
from planner.connectors.http import RequestsHttp, why_not_sent
from planner.domain.errors import NotSent, Refused, Unconfirmed
from planner.ports.http import HttpCall
from tests.fakes.clock import FakeClock
from tests.planner.connectors.raw import PATIENCE, RawServer, says

CANARY = "canary-token-1f9e77"


def made(**limits):
    """Patient, for a machine that stands still for a moment proves nothing; a test of a limit sets it."""
    return RequestsHttp(FakeClock(), **{"connect": PATIENCE, "read": PATIENCE, "total": PATIENCE, **limits})


def post(url, **changes):
    given = {
        "method": "POST",
        "url": url,
        "json": {"text": "hi"},
        "headers": {"Authorization": f"Bearer {CANARY}"},
    }
    return HttpCall(**{**given, **changes})


def nothing(line, request):
    """Read the request and hang up."""


def test_a_call_arrives_as_it_was_meant(tmp_path):
    with RawServer(says("201 Created", b'{"id": 1}', "X-RateLimit-Limit: 300")) as server:
        answer = made().send(post(f"{server.url}/api?rest_route=/wp", params={"a": "b c"}))
    assert (answer.status, answer.json()) == (201, {"id": 1})
    assert answer.headers["x-ratelimit-limit"] == "300"
    assert answer.received_at == FakeClock().now()
    head = server.seen[0].decode()
    assert head.startswith("POST /api?rest_route=/wp&a=b+c HTTP/1.1")
    assert "User-Agent: Parley\r\n" in head
    assert head.endswith('{"text": "hi"}')


def test_a_connection_that_stands_too_late_carries_nothing():
    """The computer slept while it reached for the server."""

    class Sleepy(FakeClock):
        def now(self):
            return self.tick(minutes=3)

    with RawServer(says("201 Created")) as server:
        with pytest.raises(NotSent, match="stood still before it could be sent"):
            RequestsHttp(Sleepy()).send(post(server.url))
        assert server.seen in ([], [b""])


def test_a_file_goes_out_as_multipart_with_its_fields():
    with RawServer(says("200 OK")) as server:
        files = {"file": ("a.png", b"\x89PNG", "image/png")}
        made().send(post(server.url, json=None, files=files, form={"alt_text": "Größe"}))
    body = server.seen[0]
    assert b'name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n\x89PNG' in body
    assert "Größe".encode() in body


def test_a_large_body_may_take_longer_than_connecting():
    hold = threading.Event()
    timer = threading.Timer(0.6, hold.set)
    with RawServer(says("200 OK"), hold=hold) as server:
        timer.start()
        body = b"x" * 8_000_000
        made(connect=0.2).send(post(server.url, json=None, data=body))
    assert server.seen[0].endswith(body[:1000])
    assert len(server.seen[0]) > len(body)


def test_a_refused_connection_was_not_sent():
    with socket.socket() as silent:  # it has the port, so that no other test's server gets it meanwhile
        silent.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        with pytest.raises(NotSent, match=r"could not be reached. Check the address and the connection\."):
            made().send(post(url))


def test_an_unknown_name_was_not_sent():
    with pytest.raises(NotSent, match="was not found") as told:
        made().send(post("https://parley-nowhere.invalid/"))
    assert leaks(told.value, [CANARY]) == []


def test_no_answer_in_time_is_unconfirmed():
    release = threading.Event()
    with RawServer(lambda *_: release.wait(PATIENCE)) as server:
        with pytest.raises(Unconfirmed, match="did not answer in time") as told:
            made(read=0.3).send(post(server.url))
        release.set()
    assert leaks(told.value, [CANARY]) == []


def test_a_connection_that_breaks_after_the_request_is_unconfirmed():
    with RawServer(nothing) as server, pytest.raises(Unconfirmed, match="broke"):
        made().send(post(server.url))


def reset(line, _):
    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")


@pytest.mark.parametrize(
    "serve",
    [
        reset,
        lambda line, _: line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"),
        lambda line, _: line.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
        lambda line, _: line.sendall(
            b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc"
        ),
        lambda line, _: line.sendall(b"SSH-2.0-OpenSSH_9.2\r\n"),
    ],
    ids=["reset", "short body", "broken chunks", "broken gzip", "no HTTP"],
)
def test_a_broken_answer_is_unconfirmed(serve):
    with RawServer(serve) as server, pytest.raises(Unconfirmed):
        made().send(post(server.url))


def test_an_answer_that_never_ends_is_cut():
    def drip(line, _):
        line.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            line.sendall(b"x" * 1000)

    with RawServer(drip) as server, pytest.raises(Unconfirmed, match="more than 1 MB"):
        made(max_answer=1_048_576).send(post(server.url))


def test_the_whole_call_is_bounded_however_slowly_it_drips():
    stop = threading.Event()

    def drip(line, _):
        line.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while not stop.wait(0.05):
            line.sendall(b"x")

    with RawServer(drip) as server:
        with pytest.raises(Unconfirmed):
            made(total=1.0).send(post(server.url))
        stop.set()


def test_cancelling_ends_what_is_under_way_and_refuses_the_rest():
    http = made()
    release = threading.Event()
    with RawServer(lambda *_: release.wait(PATIENCE)) as server:
        told = []

        def work():
            try:
                http.send(post(server.url))
            except Unconfirmed as fault:
                told.append(fault)

        thread = threading.Thread(target=work)
        thread.start()
        assert server.arrived.wait(PATIENCE)
        http.cancel()
        thread.join(PATIENCE)
        release.set()
        assert len(told) == 1
        with pytest.raises(NotSent, match="closing"):
            http.send(post(server.url))
        with pytest.raises(NotSent):
            http.pause(20)


def certificate(folder, name):
    key = ec.generate_private_key(ec.SECP256R1())
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    start = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    built = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(who)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(start)
        .not_valid_after(start + dt.timedelta(days=36500))
        .sign(key, hashes.SHA256())
    )
    pem = folder / "server.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    pem.write_bytes(private + built.public_bytes(serialization.Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    return context


def test_a_certificate_that_nobody_vouches_for_means_not_sent(tmp_path):
    with RawServer(says("200 OK"), context=certificate(tmp_path, "127.0.0.1")) as server:
        with pytest.raises(NotSent, match="no certificate that can be trusted"):
            made().send(post(server.url))
        assert server.seen == []


@pytest.mark.parametrize(
    ("words", "says_clock"),
    [
        ("certificate verify failed: certificate is not yet valid (_ssl.c:1002)", True),
        ("certificate verify failed: certificate has expired (_ssl.c:1002)", True),
        ("certificate verify failed: unable to get local issuer certificate", False),
    ],
)
def test_a_wrong_clock_is_thought_of_before_the_server_is_accused(words, says_clock):
    told = why_not_sent(requests.exceptions.SSLError(words), "kiln.example", words)
    assert ("Check date and time" in told) is says_clock
    assert "Nothing was sent" in told


def test_a_server_that_speaks_no_tls_means_not_sent():
    with RawServer(says("200 OK")) as server, pytest.raises(NotSent):
        made(connect=0.5).send(post(server.url.replace("http://", "https://")))


def test_a_write_never_follows_a_redirect():
    with RawServer(says("307 Temporary Redirect", b"", "Location: /elsewhere")) as server:
        answer = made().send(post(server.url))
    assert (answer.status, len(server.seen)) == (307, 1)


def test_a_question_follows_on_the_same_host_with_its_credentials():
    def serve(line, request):
        moved = b" /old " in request.split(b"\r\n")[0]
        (says("301 Moved", b"", "Location: /new") if moved else says("200 OK", b'"here"'))(line, request)

    with RawServer(serve) as server:
        answer = made().send(post(f"{server.url}/old", method="GET", json=None))
    assert answer.json() == "here"
    assert CANARY.encode() in server.seen[1]


def test_a_question_never_follows_to_another_host_or_round_in_circles():
    with RawServer(says("200 OK")) as other:
        away = f"Location: http://localhost:{other.port}/"
        with RawServer(says("302 Found", b"", away)) as server:
            answer = made().send(post(server.url, method="GET", json=None))
        assert answer.status == 302
        assert other.seen == []
    with RawServer(says("302 Found", b"", "Location: /again?")) as server:
        assert made().send(post(server.url, method="GET", json=None)).status == 302
        assert len(server.seen) <= 6


def test_a_broken_secret_is_refused_without_being_shown():
    with RawServer(says("200 OK")) as server:
        with pytest.raises(NotSent) as told:
            made().send(post(server.url, headers={"Authorization": f"Bearer {CANARY}\r\nX: y"}))
        assert server.seen == []
    assert leaks(told.value, [CANARY]) == []


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/",
        "http://10.0.0.7/",
        "https://192.168.1.9/",
        "ftp://example.com/",
        "x",
        "http://[::",
    ],
)
def test_an_address_that_is_not_allowed_is_refused(url):
    with pytest.raises(Refused) as told:
        made().send(post(url))
    assert told.value.field == "server"


def test_the_persons_own_proxy_and_netrc_are_not_used_for_this_machine(monkeypatch, tmp_path):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login eve password spy\n", encoding="utf-8")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    with RawServer(says("200 OK")) as server:
        made().send(post(server.url, headers={}))
    assert b"Authorization" not in server.seen[0]
