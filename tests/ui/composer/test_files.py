"""Files of all kinds on the real store: what is taken, what is made into something else, what is refused and why."""

import io
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest

from planner.networks.facts import facts_of
from storage.media import DiskMedia
from tests.storage.pictures import FILMS, box
from tests.ui.making import Making
from ui.views.composer import hints
from ui.views.composer.thumbs import length_words


@pytest.fixture
def making(qtbot, tmp_path):
    made = Making(media=DiskMedia(tmp_path / "media"))
    yield made
    made.close()


@pytest.fixture
def sheet(compose):
    return compose()


def files(*paths) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


@pytest.fixture
def pictures_only(monkeypatch):
    """As if Parley sent no videos to any network."""
    monkeypatch.setattr(hints, "facts_of", lambda key: replace(facts_of(key), sends_videos=False))


@pytest.mark.usefixtures("pictures_only")
def test_a_video_says_where_it_cannot_be_sent(sheet, qtbot):
    """It is kept with the post; the composer tells at once what would be refused when it goes out."""
    sheet.media.add(files(FILMS / "oven.mp4"))
    qtbot.waitUntil(lambda: len(sheet.work.draft.post.media) == 1)
    assert "but no videos yet" in sheet.media.hints.words.text()
    assert not sheet.media.hints.button.isVisible()
    assert sheet.media.strip.accessibleDescription() == "oven.mp4: No captions"
    assert sheet.media.side.captioned.isVisibleTo(sheet)
    QTest.keyClick(sheet.media.strip, Qt.Key.Key_Delete)
    assert not sheet.media.hints.isVisible()


def still(tmp_path, monkeypatch):
    """An ffmpeg in whose stead a program gives a red picture."""
    Image.new("RGB", (64, 48), "red").save(tmp_path / "still.jpg")
    program = tmp_path / "ffmpeg"
    program.write_text(
        f"#!{sys.executable}\nimport sys\nsys.stdout.buffer.write(open({str(tmp_path / 'still.jpg')!r}, 'rb').read())\n",
        encoding="utf-8",
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))


@pytest.mark.parametrize("ffmpeg", [True, False])
def test_a_video_stands_in_the_row_with_its_length_and_a_still_where_there_is_one(
    sheet, making, qtbot, tmp_path, monkeypatch, ffmpeg
):
    monkeypatch.setenv("PATH", str(tmp_path))
    if ffmpeg:
        still(tmp_path, monkeypatch)
    sheet.media.add(files(FILMS / "oven.mp4"))
    qtbot.waitUntil(lambda: len(sheet.work.draft.post.media) == 1)
    (use,) = sheet.work.draft.post.media
    with making.plan.read() as unit:
        item = unit.media.get(use.media_id)
    assert (item.width, item.height, item.seconds, item.codecs) == (64, 48, 1.0, "h264 aac")
    qtbot.waitUntil(lambda: sheet.pictures.image(use.media_id) is not None)
    assert sheet.pictures.image(use.media_id).isNull() is not ffmpeg
    assert sheet.media.side.crop_button.isHidden()  # a video is not cut
    assert length_words(item.seconds) == "0:01"
    assert sheet.media.strip.accessibleDescription() == "oven.mp4: No captions"


def test_half_a_video_is_told_by_its_name(sheet, making, qtbot, tmp_path):
    path = tmp_path / "half.mp4"
    path.write_bytes((FILMS / "oven.mp4").read_bytes()[:3000])
    sheet.media.add(files(path))
    qtbot.waitUntil(lambda: len(making.shell.errors) == 1)
    assert "half.mp4 is damaged. Save the video again and add it anew." in making.shell.errors[0]


def test_a_foreign_type_is_kept_as_one_that_networks_take(sheet, making, qtbot):
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "red").save(out, "AVIF")
    making.files.kept[Path("/pictures/oven.avif")] = out.getvalue()
    sheet.media.add(files("/pictures/oven.avif"))
    qtbot.waitUntil(lambda: len(sheet.work.draft.post.media) == 1)
    assert sheet.work.draft.post.media[0].name == "oven.jpg"
    assert "oven.avif is kept as oven.jpg, which networks take." in making.shell.said


def test_a_heic_photo_says_what_to_do(sheet, making, qtbot, monkeypatch):
    monkeypatch.setitem(sys.modules, "pillow_heif", None)  # as where it is not installed
    making.files.kept[Path("/pictures/oven.heic")] = box(b"ftyp", b"heic\0\0\0\0mif1") + b"\0" * 40
    sheet.media.add(files("/pictures/oven.heic"))
    qtbot.waitUntil(lambda: len(making.shell.errors) == 1)
    assert "HEIC" in making.shell.errors[0]
    assert "JPEG" in making.shell.errors[0]


def test_one_bad_file_among_good_ones_loses_nothing(sheet, making, qtbot):
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "red").save(out, "PNG")
    good = out.getvalue()
    for name, data in (
        ("a.png", good),
        ("half.png", good[:60]),
        ("notes.txt", b"text"),
        ("b.gif", good + b"x"),
    ):
        making.files.kept[Path(f"/pictures/{name}")] = data
    sheet.media.add(files("/pictures/a.png", "/pictures/half.png", "/pictures/notes.txt", "/pictures/b.gif"))
    qtbot.waitUntil(lambda: len(making.shell.errors) == 2)
    assert [use.name for use in sheet.work.draft.post.media] == ["a.png", "b.gif"]
    assert making.shell.errors[0].startswith("half.png is")
    assert making.shell.errors[1].startswith("notes.txt is no picture")
