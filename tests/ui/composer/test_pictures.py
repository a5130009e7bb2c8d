from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

LOAF = Path("/pictures/loaf.jpg")
PICTURES = Path(__file__).parents[2] / "data" / "plans" / "media"


@pytest.fixture
def sheet(compose, making):
    making.files.kept[LOAF] = (PICTURES / "cake.jpg").read_bytes()
    making.files.kept[Path("/pictures/notes.txt")] = b"no picture"
    return compose()


def files(*paths) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_a_dropped_picture_asks_for_its_alt_text(sheet, making, qtbot):
    sheet.media.add(files(LOAF))
    qtbot.waitUntil(lambda: len(sheet.work.draft.post.media) == 1)
    use = sheet.work.draft.post.media[0]
    assert use.name == "loaf.jpg"
    with making.plan.read() as unit:
        assert unit.media.get(use.media_id).mime == "image/jpeg"
    qtbot.waitUntil(lambda: sheet.pictures.image(use.media_id) is not None)
    assert not sheet.pictures.image(use.media_id).isNull()
    assert "what would you say on the phone?" in sheet.media._label.whole_text()
    QTest.keyClicks(sheet.media.alt, "A loaf")
    assert sheet.work.draft.post.media[0].alt_text == "A loaf"


def test_one_bad_file_does_not_stop_the_others(sheet, making, qtbot):
    sheet.media.add(files("/pictures/notes.txt", LOAF, "/pictures/gone.jpg"))
    qtbot.waitUntil(lambda: len(making.shell.errors) == 2)
    assert len(sheet.work.draft.post.media) == 1
    assert "notes.txt" in making.shell.errors[0]


def test_a_pasted_picture(sheet, qtbot):
    image = QImage(8, 6, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    mime = QMimeData()
    mime.setImageData(image)
    sheet.text.editor.insertFromMimeData(mime)
    qtbot.waitUntil(lambda: len(sheet.work.draft.post.media) == 1)
    assert sheet.text.editor.text() == ""


def test_pasted_words_are_plain(sheet):
    mime = QMimeData()
    mime.setText("one\r\ntwo")
    mime.setHtml("<b>one</b>")
    sheet.text.editor.insertFromMimeData(mime)
    assert sheet.work.draft.post.text == "one\ntwo"


def test_decorative_and_remove(sheet, qtbot):
    sheet.media.add(files(LOAF))
    qtbot.waitUntil(lambda: len(sheet.work.draft.post.media) == 1)
    qtbot.mouseClick(sheet.media.decorative, Qt.MouseButton.LeftButton)
    assert sheet.work.draft.post.media[0].decorative
    assert not sheet.media.alt.isEnabled()
    qtbot.mouseClick(sheet.media._remove, Qt.MouseButton.LeftButton)
    assert sheet.work.draft.post.media == ()
    assert not sheet.media._side.isVisible()


def test_the_keyboard_alone(sheet, qtbot):
    sheet.media.add(files(LOAF))
    qtbot.waitUntil(lambda: len(sheet.work.draft.post.media) == 1)
    sheet.media.strip.setFocus()
    QTest.keyClick(sheet.media.strip, Qt.Key.Key_Delete)
    assert sheet.work.draft.post.media == ()


def test_a_post_keeps_its_pictures_when_saved(sheet, making, qtbot):
    sheet.media.add(files(LOAF))
    qtbot.waitUntil(lambda: len(sheet.work.draft.post.media) == 1)
    sheet.work.save()
    qtbot.waitUntil(lambda: sheet.work.desk.saved is not None)
    assert sheet.work.desk.saved.media[0].name == "loaf.jpg"
