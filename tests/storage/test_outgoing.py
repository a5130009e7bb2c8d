"""What goes out is read from a file: the original where nothing has to be taken off, else a clean copy."""

import os
import tracemalloc

import pytest

from planner.domain.errors import EnvironmentFault
from planner.domain.media import Crop
from storage.media import OUTGOING, DiskMedia
from tests.storage import pictures

LEFT = Crop(0, 0, 5000, 10_000)


@pytest.fixture
def media(tmp_path):
    return DiskMedia(tmp_path / "media")


def copies(media):
    folder = media._folder / OUTGOING
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def test_a_film_that_tells_nothing_goes_out_as_it_lies(media):
    data = media.outgoing(media.put(pictures.mp4(), "film.mp4")).body.read()
    media = DiskMedia(media._folder.parent / "other")
    sent = media.outgoing(media.put(data, "film.mp4"))
    assert (sent.body.read(), copies(media)) == (data, [])


def test_a_clean_copy_of_a_film_is_made_once(media):
    item = media.put(pictures.mp4(), "film.mp4")
    first = media.outgoing(item)
    (name,) = copies(media)
    copy = media._folder / OUTGOING / name
    made = copy.stat().st_ino
    assert media.outgoing(item).body.read() == first.body.read()
    assert (copies(media), copy.stat().st_ino) == ([name], made)
    assert (first.item, first.body.size) == (item, item.size)


def test_a_copy_of_a_picture_that_may_be_on_its_way_is_left_alone(media):
    item = media.put(pictures.jpeg(), "oven.jpg")
    first = media.outgoing(item)
    with first.body.opens() as stream:
        begun = stream.read(10)
        again = media.outgoing(item)
        assert begun + stream.read() == again.body.read()
    (name,) = copies(media)
    copy = media._folder / OUTGOING / name
    made = copy.stat().st_ino
    media.outgoing(item)
    assert copy.stat().st_ino == made
    copy.write_bytes(b"cut short")
    assert media.outgoing(item).body.read() == again.body.read()


def test_what_is_known_of_a_piece_is_told_with_it(media):
    item = media.put(pictures.jpeg(), "oven.jpg")
    sent = media.outgoing(item, LEFT)
    assert (sent.item.width, sent.item.height) == (item.width // 2, item.height)
    assert sent.item.size == sent.body.size == len(sent.body.read())
    assert (sent.item.id, sent.item.name, sent.note) == (item.id, "oven.jpg", "")
    assert media.outgoing(item).body.read() != sent.body.read()


def test_copies_that_nobody_asked_for_since_a_day_are_thrown_away(media):
    item = media.put(pictures.jpeg(), "oven.jpg")
    media.outgoing(item)
    (old,) = copies(media)
    os.utime(media._folder / OUTGOING / old, (1, 1))
    media.outgoing(item, LEFT)
    assert old not in copies(media)
    assert len(copies(media)) == 1
    assert media.outgoing(item).body.read()


def test_copies_are_no_stored_files(media):
    item = media.put(pictures.jpeg(), "oven.jpg")
    media.outgoing(item)
    assert list(media.stored()) == [item.id]


def test_a_disk_that_is_full_is_one_sentence(media, monkeypatch):
    item = media.put(pictures.jpeg(), "oven.jpg")

    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tempfile.mkstemp", full)
    with pytest.raises(EnvironmentFault, match="The disk is full"):
        media.outgoing(item)
    assert copies(media) == []


def test_a_large_film_is_never_held_whole(media):
    film = pictures.mp4() + pictures.box(b"mdat", bytes(40_000_000))
    item = media.put(film, "film.mp4")
    del film
    tracemalloc.start()
    sent = media.outgoing(item)
    sum(map(len, sent.body.chunks()))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(copies(media)) == 1
    assert peak < 4_000_000
