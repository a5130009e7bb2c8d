from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
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
    assert "what would you say on the phone?" in sheet.media.side.label.whole_text()
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
    qtbot.mouseClick(sheet.media.side.decorative, Qt.MouseButton.LeftButton)
    assert sheet.work.draft.post.media[0].decorative
    assert not sheet.media.side.edit.isEnabled()
    qtbot.mouseClick(sheet.media.side.remove_button, Qt.MouseButton.LeftButton)
    assert sheet.work.draft.post.media == ()
    assert not sheet.media.side.isVisible()


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


@pytest.fixture
def three(sheet, making, qtbot):
    """A composer with three pictures."""
    for name in ("advent", "boots", "cake"):
        found = next(PICTURES.glob(f"{name}*"))
        making.files.kept[Path(f"/pictures/{name}.jpg")] = found.read_bytes()
    sheet.media.add(files("/pictures/advent.jpg", "/pictures/boots.jpg", "/pictures/cake.jpg"))
    qtbot.waitUntil(lambda: len(sheet.work.draft.post.media) == 3)
    return sheet


def names(sheet) -> list[str]:
    return [use.name[0] for use in sheet.work.draft.post.media]


def test_pictures_change_places_by_keys(three):
    strip = three.media.strip
    assert names(three) == ["a", "b", "c"]
    assert strip.accessibleName() == "Picture 3 of 3: cake.jpg, Add alt"
    QTest.keyClick(strip, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert names(three) == ["a", "c", "b"]
    assert strip.accessibleName() == "Picture 2 of 3: cake.jpg, Add alt"
    QTest.keyClick(strip, Qt.Key.Key_Left)
    QTest.keyClick(strip, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert names(three) == ["c", "a", "b"]
    QTest.keyClick(strip, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(three) == ["a", "c", "b"]
    QTest.keyClick(strip, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert names(three) == ["c", "a", "b"]


def test_pictures_change_places_by_dragging(three, qtbot):
    strip = three.media.strip
    start, end = strip.box(0).center().toPoint(), strip.box(2).center().toPoint()
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(strip, (start + end) / 2)
    qtbot.mouseMove(strip, end)
    assert names(three) == ["a", "b", "c"]
    qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=end)
    assert names(three) == ["b", "c", "a"]
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(strip, end)
    QTest.keyClick(strip, Qt.Key.Key_Escape)
    qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=end)
    assert names(three) == ["b", "c", "a"]


def test_a_picture_that_was_taken_out_is_put_back(three, qtbot):
    QTest.keyClicks(three.media.alt, "A cake")
    QTest.keyClick(three.media.strip, Qt.Key.Key_Delete)
    assert names(three) == ["a", "b"]
    assert three.media.back.text() == "Put cake.jpg back"
    qtbot.mouseClick(three.media.back, Qt.MouseButton.LeftButton)
    assert three.work.draft.post.media[2].alt_text == "A cake"
    assert not three.media.back.isVisible()


def test_what_was_copied_is_pasted_on_the_strip(sheet, qtbot):
    image = QImage(8, 6, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    QGuiApplication.clipboard().setImage(image)
    QTest.keyClick(sheet.media.strip, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(sheet.work.draft.post.media) == 1)


def test_a_damaged_file_says_so(sheet, making, qtbot):
    sheet.media.add(files(LOAF))
    qtbot.waitUntil(lambda: len(sheet.work.draft.post.media) == 1)
    use = sheet.work.draft.post.media[0]
    qtbot.waitUntil(lambda: sheet.pictures.image(use.media_id) is not None)
    sheet.pictures._read((use.media_id, QImage()))
    sheet.media.choose(0)
    assert sheet.media.strip.accessibleDescription() == "loaf.jpg: Damaged"
    assert sheet.media.side.crop_button.isHidden()
