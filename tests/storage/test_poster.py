"""A still of a video, where there is an ffmpeg; a program stands in its place and notes what it is asked."""

import io
import shutil
import sys

import pytest
from PIL import Image

from storage.media import DiskMedia
from tests.storage.pictures import FILMS

STILL = b"\xff\xd8still"


@pytest.fixture
def media(tmp_path):
    return DiskMedia(tmp_path / "media")


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Puts a program into ffmpeg's place that notes its words and ends with a status."""

    def put(status=0):
        path, asked = tmp_path / "ffmpeg", tmp_path / "asked"
        lines = (
            f"#!{sys.executable}",
            "import sys",
            f"open({str(asked)!r}, 'w').write('\\n'.join(sys.argv[1:]))",
            f"sys.stdout.buffer.write({STILL!r})",
            f"sys.exit({status})",
        )
        path.write_text("\n".join(lines), encoding="utf-8")
        path.chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path))
        return asked

    return put


def test_a_frame_near_the_beginning_is_asked_for(media, program):
    asked = program()
    item = media.take(FILMS / "oven.mp4")
    assert media.poster(item) == STILL
    words = asked.read_text(encoding="utf-8").split("\n")
    assert words[words.index("-ss") + 1] == "0.10"
    assert words[words.index("-i") + 1] == str(media.path(item))
    assert words[words.index("-frames:v") + 1] == "1"


@pytest.mark.skipif(not shutil.which("ffmpeg"), reason="ffmpeg is not installed")
@pytest.mark.parametrize(
    ("name", "size"), [("oven.mp4", (64, 48)), ("turned.mov", (48, 64)), ("oven.webm", (64, 48))]
)
def test_a_still_stands_upright(media, name, size):
    with Image.open(io.BytesIO(media.poster(media.take(FILMS / name)))) as still:
        assert (still.format, still.size) == ("JPEG", size)


def test_without_a_program_or_an_answer_there_is_none(media, program, monkeypatch, tmp_path):
    item = media.take(FILMS / "oven.mp4")
    program(status=1)
    assert media.poster(item) == b""
    monkeypatch.setenv("PATH", str(tmp_path / "nowhere"))
    assert media.poster(item) == b""
