"""Large bodies leave as they are read: pictures and videos, in one piece, in ranges and as forms."""

import io
import threading
import tracemalloc
from email import message_from_bytes
from email.policy import HTTP

import pytest

from planner.connectors.http import RequestsHttp
from planner.connectors.uploading import multipart
from planner.domain.errors import NotSent, Unconfirmed
from planner.ports.body import PIECE, Body
from planner.ports.http import HttpCall
from tests.fakes.clock import FakeClock
from tests.planner.connectors.raw import PATIENCE, RawServer, says

FILM = b"film" * 1_000_000


def made(**limits):
    return RequestsHttp(FakeClock(), **{"connect": PATIENCE, "read": PATIENCE, "total": PATIENCE, **limits})


def post(url, **changes):
    return HttpCall(**{"method": "POST", "url": url, **changes})


@pytest.fixture
def film(tmp_path):
    path = tmp_path / "film.mp4"
    path.write_bytes(FILM)
    return path


def split(request):
    head, _, body = request.partition(b"\r\n\r\n")
    return head.decode().casefold(), body


def test_a_file_goes_out_whole_with_its_length(film):
    with RawServer(says("200 OK")) as server:
        made().send(post(server.url, data=Body.of_file(film), headers={"Content-Type": "video/mp4"}))
    head, body = split(server.seen[0])
    assert body == FILM
    assert f"content-length: {len(FILM)}" in head
    assert "content-type: video/mp4" in head
    assert "transfer-encoding" not in head


def test_a_range_of_it_is_a_request_of_its_own(film):
    with RawServer(says("200 OK")) as server:
        made().send(post(server.url, method="PUT", data=Body.of_file(film).piece(1_000_001, 500_000)))
    assert split(server.seen[0])[1] == FILM[1_000_001:1_500_001]


def test_a_form_is_read_by_others_as_it_was_meant(film):
    """The standard library's own reader of MIME takes it apart."""
    files = {
        "file": ("Käse „frisch“.mp4", Body.of_file(film), "video/mp4"),
        "thumb": ("t.png", b"\x89PNG\r\n--x", "image/png"),
    }
    with RawServer(says("200 OK")) as server:
        made().send(post(server.url, files=files, form={"description": "Brot\r\nund Käse", "empty": ""}))
    head, body = server.seen[0].partition(b"\r\n\r\n")[::2]
    kind = next(line for line in head.split(b"\r\n") if line.lower().startswith(b"content-type:"))
    parts = list(message_from_bytes(kind + b"\r\n\r\n" + body, policy=HTTP).iter_parts())
    names = [part.get_param("name", header="content-disposition") for part in parts]
    assert names == ["description", "empty", "file", "thumb"]
    told, empty, sent, thumb = (part.get_payload(decode=True) for part in parts)
    assert (told.decode(), empty, sent, thumb) == ("Brot\r\nund Käse", b"", FILM, b"\x89PNG\r\n--x")
    assert parts[2].get_content_type() == "video/mp4"


def test_an_empty_body_and_an_empty_form_are_sent_as_such():
    with RawServer(says("200 OK")) as server:
        made().send(post(server.url, data=b""))
        made().send(post(server.url, files={}, form={}))
    assert "content-length: 0" in split(server.seen[0])[0]
    assert split(server.seen[1])[1].endswith(b"--\r\n")


def test_the_length_is_told_before_anything_is_read():
    opened = []

    def opens():
        opened.append(1)
        return io.BytesIO(FILM)

    upload = multipart({}, {"file": ("film.mp4", Body(len(FILM), opens), "video/mp4")})
    assert len(upload) > len(FILM)
    assert opened == []
    upload.open()
    assert sum(map(len, upload)) == len(upload)
    assert max(map(len, upload)) <= PIECE
    upload.close()


def test_a_file_that_is_gone_is_told_before_anything_leaves(film):
    body = Body.of_file(film)
    film.unlink()
    with RawServer(says("200 OK")) as server, pytest.raises(NotSent, match="cannot be read any more"):
        made().send(post(server.url, files={"file": ("film.mp4", body, "video/mp4")}))
    assert server.seen == []


def test_a_file_that_ends_too_soon_breaks_the_request_off(film):
    body = Body.of_file(film)
    film.write_bytes(FILM[:2_000_000])
    with RawServer(says("200 OK")) as server, pytest.raises(Unconfirmed, match="broke"):
        made().send(post(server.url, data=body))
    assert all(len(request) < len(FILM) for request in server.seen)


def test_its_files_are_closed_whatever_comes():
    kept = []

    def opens():
        kept.append(io.BytesIO(FILM))
        return kept[-1]

    body = Body(len(FILM), opens)
    with RawServer(lambda *_: None) as server:
        with pytest.raises(Unconfirmed):
            made().send(post(server.url, data=body))
        with pytest.raises(NotSent):
            made().send(post("https://parley-nowhere.invalid/", data=body))
    assert [one.closed for one in kept] == [True, True]


def test_cancelling_ends_an_upload_half_way(film):
    hold, told, http = threading.Event(), [], made()
    reading = threading.Event()

    class Noticed(io.BytesIO):
        def read(self, size=-1):
            reading.set()
            return super().read(size)

    body = Body(len(FILM) * 10, lambda: Noticed(FILM * 10))
    with RawServer(says("200 OK"), hold=hold) as server:

        def work():
            try:
                http.send(post(server.url, data=body))
            except Unconfirmed as fault:
                told.append(fault)

        thread = threading.Thread(target=work)
        thread.start()
        assert reading.wait(PATIENCE)
        http.cancel()
        thread.join(PATIENCE)
        hold.set()
    assert len(told) == 1


def test_a_large_file_is_never_held_whole(tmp_path):
    path = tmp_path / "film.mp4"
    with path.open("wb") as file:
        file.truncate(64_000_000)

    with Sink() as sink:
        tracemalloc.start()
        answer = made().send(post(sink.url, files={"file": ("f.mp4", Body.of_file(path), "video/mp4")}))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert (answer.status, sink.got > 64_000_000) == (200, True)
    assert peak < 8_000_000


class Sink(RawServer):
    """Counts what arrives in one request and keeps none of it; answers when it is whole."""

    def __init__(self):
        self.got = 0
        super().__init__(says("200 OK"))

    def _run(self):
        line, _ = self._listener.accept()
        with line:
            line.settimeout(PATIENCE)
            head, _, body = line.recv(4096).partition(b"\r\n\r\n")
            rows = [row.split(b":") for row in head.lower().split(b"\r\n")]
            length = next(int(row[1]) for row in rows if row[0] == b"content-length")
            self.got = len(body)
            while self.got < length:
                self.got += len(line.recv(65_536))
            self._serve(line, head)
