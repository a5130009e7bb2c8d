"""Videos: what they say of themselves, added without being held whole, sent out without place and title."""

import json
import shutil
import stat
import sys
import tracemalloc

import pytest

from planner.domain.errors import UserError
from storage.film import Film, film_mime, film_of
from storage.media import DiskMedia
from tests.storage import pictures
from tests.storage.pictures import FILMS, SECRET, box, film

SHOWN = {
    "oven.mp4": ("video/mp4", Film(64, 48, 1.0, "h264 aac")),
    "turned.mov": ("video/quicktime", Film(48, 64, 1.0, "h264 aac")),
    "phone.mov": ("video/quicktime", Film(64, 48, 1.0, "hevc")),
    "oven.webm": ("video/webm", Film(64, 48, 1.008, "vp9 opus")),
}


@pytest.fixture
def media(tmp_path):
    return DiskMedia(tmp_path / "media")


@pytest.fixture
def no_programs(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))


@pytest.mark.usefixtures("no_programs")
@pytest.mark.parametrize("name", SHOWN)
def test_a_video_is_added_with_what_is_known_of_it(media, name):
    mime, shown = SHOWN[name]
    item = media.take(FILMS / name)
    assert (item.mime, item.name, item.size) == (mime, name, len(film(name)))
    assert Film(item.width, item.height, item.seconds, item.codecs) == shown
    assert media.read(item) == film(name)
    assert media.put(film(name), name) == item
    assert media.stored() == {item.id: item.size}


@pytest.mark.parametrize("name", SHOWN)
def test_it_goes_out_without_place_and_title_and_is_the_same_film(media, name, no_programs):
    item = media.take(FILMS / name)
    sent = media.outgoing(item)
    out = sent.body.read()
    assert len(out) == item.size
    assert SECRET not in out
    assert b"+51.4545" not in out
    again = DiskMedia(media._folder.parent / "again")
    kept = again.put(out, name)
    assert Film(kept.width, kept.height, kept.seconds, kept.codecs) == SHOWN[name][1]
    assert again.outgoing(kept).body.read() == out


def test_the_films_here_have_something_to_take_off():
    assert all(SECRET in film(name) for name in ("oven.mp4", "turned.mov", "oven.webm"))


@pytest.mark.parametrize("name", SHOWN)
@pytest.mark.parametrize("share", [0.3, 0.9])
def test_half_a_film_is_damaged(media, name, share):
    data = film(name)
    with pytest.raises(UserError, match=rf"{name} is damaged") as told:
        media.put(data[: int(len(data) * share)], name)
    assert told.value.mend == "Save the video again and add it anew."
    assert media.stored() == {}
    assert list(media._folder.iterdir()) == []


def test_sound_alone_is_no_film(media):
    with pytest.raises(UserError, match=r"voice\.mp4 holds no moving picture"):
        media.take(FILMS / "voice.mp4")
    with pytest.raises(UserError, match="no moving picture"):
        media.put(box(b"ftyp", b"isom\0\0\2\0isom") + box(b"mdat", b"film" * 9), "voice.mp4")


@pytest.mark.parametrize(
    ("head", "mime"),
    [
        (b"\0\0\0\x18ftypisom", "video/mp4"),
        (b"\0\0\0\x18ftypqt  ", "video/quicktime"),
        (b"\0\0\0\x18ftypheic", ""),
        (b"\x1aE\xdf\xa3\x9fB\x82\x84webm", "video/webm"),
        (b"\x1aE\xdf\xa3\xa3B\x82\x88matroska", ""),
        (b"\x89PNG", ""),
        (b"", ""),
    ],
)
def test_a_video_is_known_by_its_beginning(head, mime):
    assert film_mime(head) == mime


def test_a_picture_named_as_a_file_is_taken_as_ever(media, tmp_path):
    path = tmp_path / "oven.png"
    path.write_bytes(pictures.png())
    assert media.take(path) == media.put(pictures.png(), "oven.png")
    with pytest.raises(UserError, match="There is no file"):
        media.take(tmp_path / "gone.mp4")


def test_a_large_video_is_added_a_little_at_a_time(media, tmp_path):
    path = tmp_path / "film.mp4"
    path.write_bytes(film("oven.mp4") + box(b"mdat", bytes(60_000_000)))
    tracemalloc.start()
    item = media.take(path)
    sum(map(len, media.outgoing(item).body.chunks()))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert item.size == path.stat().st_size
    assert peak < 6_000_000


@pytest.mark.skipif(not shutil.which("ffprobe"), reason="ffprobe is not installed")
@pytest.mark.parametrize("name", [*SHOWN, "voice.mp4"])
def test_ffprobe_and_the_library_say_the_same(name, monkeypatch, tmp_path):
    by_program = film_of(FILMS / name)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert by_program == film_of(FILMS / name)


class TestWithFfprobe:
    """What ffprobe says goes before; a program stands in its place that says what ffprobe 5.1 says."""

    @pytest.fixture
    def says(self, tmp_path, monkeypatch):
        def put(words):
            answer = tmp_path / "answer.json"
            answer.write_text(words, encoding="utf-8")
            program = tmp_path / "ffprobe"
            lines = f"#!{sys.executable}\nprint(open({str(answer)!r}).read())\n"
            program.write_text(lines, encoding="utf-8")
            program.chmod(program.stat().st_mode | stat.S_IXUSR)
            monkeypatch.setenv("PATH", str(tmp_path))

        return put

    def test_its_answer_is_taken(self, says):
        video = {"codec_type": "video", "codec_name": "h264", "width": 1920, "height": 1080}
        turned = {**video, "duration": "2.500000", "side_data_list": [{"rotation": -90}]}
        sound = {"codec_type": "audio", "codec_name": "aac", "duration": "2.51"}
        says(json.dumps({"streams": [sound, turned], "format": {"duration": "2.52"}}))
        assert film_of(FILMS / "oven.mp4") == Film(1080, 1920, 2.51, "h264 aac")
        says(json.dumps({"streams": [video], "format": {"duration": "2.52"}}))
        assert film_of(FILMS / "oven.webm") == Film(1920, 1080, 2.52, "h264")

    def test_the_picture_on_the_box_is_no_film(self, says):
        cover = {"codec_type": "video", "codec_name": "mjpeg", "disposition": {"attached_pic": 1}}
        says(json.dumps({"streams": [cover, {"codec_type": "audio"}], "format": {}}))
        assert film_of(FILMS / "oven.mp4") is None

    @pytest.mark.parametrize("words", ["", "not json", "[]", "{}"])
    def test_without_an_answer_the_library_is_asked(self, says, words):
        says(words)
        assert film_of(FILMS / "oven.mp4") == SHOWN["oven.mp4"][1]
