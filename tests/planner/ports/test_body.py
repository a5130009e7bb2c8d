"""Bytes that go out, wherever they lie."""

import pytest

from planner.ports.body import PIECE, Body

DATA = bytes(range(256)) * 10_000


@pytest.fixture(params=["memory", "file"])
def body(request, tmp_path):
    if request.param == "memory":
        return Body.of(DATA)
    path = tmp_path / "film.mp4"
    path.write_bytes(DATA)
    return Body.of_file(path)


def test_it_is_read_as_often_as_it_is_asked_for(body):
    assert (body.size, body.read(), body.read()) == (len(DATA), DATA, DATA)


def test_little_of_it_is_held_at_once(body):
    assert [len(chunk) for chunk in body.chunks()] == [PIECE, PIECE, len(DATA) - 2 * PIECE]


def test_a_piece_is_a_body_of_its_own(body):
    assert body.piece(1000, 300_000).read() == DATA[1000:301_000]
    assert body.piece(1000, 300_000).piece(10, 5).read() == DATA[1010:1015]


def test_a_piece_ends_where_all_of_it_ends(body):
    last = body.piece(len(DATA) - 7, 500_000)
    assert (last.size, last.read()) == (7, DATA[-7:])
    assert body.piece(len(DATA) + 5, 10).read() == b""
    assert b"".join(body.piece(n, 100_000).read() for n in range(0, body.size, 100_000)) == DATA


def test_a_file_that_became_shorter_is_no_whole_body(tmp_path):
    path = tmp_path / "film.mp4"
    path.write_bytes(DATA)
    body = Body.of_file(path)
    path.write_bytes(DATA[:100])
    with pytest.raises(OSError, match="bytes are missing"):
        body.read()


def test_there_is_no_body_of_a_file_that_is_not_there(tmp_path):
    with pytest.raises(OSError, match="film"):
        Body.of_file(tmp_path / "film.mp4")
