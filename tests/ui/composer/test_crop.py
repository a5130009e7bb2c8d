"""Cropping: the frame stays inside and in its form; the sheet is worked by keys and by the mouse."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest

from planner.domain.media import Crop, MediaItem
from planner.domain.media_host import MediaHost, setting_of
from tests.ui.making import BLUESKY, CLIENT, INSTAGRAM, a_post
from ui.views.composer.crop.canvas import HANDLES
from ui.views.composer.crop.shape import ALL, LEAST, Frame, fitted, frame_of, pulled, scaled, shifted
from ui.views.composer.crop.sheet import CropSheet
from ui.views.composer.crop.words import AS_IT_IS, FREE, cut_further, forms_for
from ui.views.composer.pictures import Added

LOAF = Path("/pictures/loaf.jpg")
PICTURES = Path(__file__).parents[2] / "data" / "plans" / "media"

shares = st.floats(0.1, 1.0)
frames = st.tuples(shares, shares, st.floats(0, 1), st.floats(0, 1)).map(
    lambda four: Frame((1 - four[0]) * four[2], (1 - four[1]) * four[3], four[0], four[1])
)
moves = st.floats(-2, 2)


def inside(frame: Frame) -> bool:
    near = 1e-9
    return frame.left >= -near and frame.top >= -near and frame.right <= 1 + near and frame.bottom <= 1 + near


@given(frames, moves, moves, st.sampled_from(HANDLES), st.none() | st.floats(0.4, 2.5), st.floats(0.2, 3))
def test_a_frame_never_leaves_the_picture(frame, right, down, handle, ratio, factor):
    for one in (shifted(frame, right, down), scaled(frame, factor), pulled(frame, handle, right, down, None)):
        assert inside(one)
        assert min(one.width, one.height) > LEAST / 3
    if ratio is not None:
        held = fitted(ratio, 1.5, frame)
        assert inside(held)
        again = pulled(held, handle, right, down, ratio / 1.5)
        assert inside(again)
        assert again.ratio(1.5) == pytest.approx(ratio, rel=1e-6)
    assert inside(frame_of(frame.crop()))


def test_what_lies_opposite_the_handle_stays():
    frame = Frame(0.2, 0.2, 0.5, 0.5)
    assert pulled(frame, (1, 1), 0.1, 0.2, None) == Frame(0.2, 0.2, 0.6, 0.7)
    up_left = pulled(frame, (-1, -1), -0.1, -0.1, None)
    assert (up_left.right, up_left.bottom) == pytest.approx((0.7, 0.7))
    assert ALL.crop() is None
    assert fitted(1.0, 2.0).crop() == Crop(2500, 0, 5000, 10_000)


def test_the_forms_are_those_of_the_posts_networks():
    keys = [form.key for form in forms_for(["instagram", "facebook"])]
    assert keys == [AS_IT_IS, FREE, "4:5", "1:1", "1.91:1"]
    assert forms_for(["instagram", "facebook"])[2].whose == "Instagram and Facebook"
    assert [form.key for form in forms_for([])] == [AS_IT_IS, FREE]
    assert cut_further(["instagram", "mastodon"], 2.5) == "Instagram cuts this form further."
    assert cut_further(["instagram", "facebook"], 0.5) == "Instagram and Facebook cut this form further."
    assert cut_further(["instagram"], 0.8) == ""


@pytest.fixture
def cropping(qtbot):
    image = QImage(800, 400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.gray)
    item = MediaItem(id="loaf", mime="image/jpeg", size=9, width=800, height=400, name="loaf.jpg")

    def make(crop=None):
        sheet = CropSheet(image, item, crop, ["instagram"], "for all accounts")
        qtbot.addWidget(sheet)
        sheet.resize(sheet.sizeHint())
        sheet.show()
        return sheet

    return make


def test_a_form_is_chosen_and_given(cropping, qtbot):
    sheet = cropping()
    assert sheet.form().key == AS_IT_IS
    assert "cuts this form further" in sheet.canvas.accessibleDescription()
    sheet.choose("1:1")
    assert sheet.canvas.accessibleDescription() == "400 × 400 px, 50 % of the picture."
    with qtbot.waitSignal(sheet.chosen) as told:
        qtbot.mouseClick(sheet.default_button, Qt.MouseButton.LeftButton)
    assert told.args == [Crop(2500, 0, 5000, 10_000)]
    sheet.choose(AS_IT_IS)
    with qtbot.waitSignal(sheet.chosen) as told:
        sheet.default_button.click()
    assert told.args == [None]


def test_keys_move_and_size_the_frame(cropping):
    sheet = cropping(Crop(2500, 0, 5000, 10_000))
    assert sheet.form().key == "1:1"
    canvas = sheet.canvas
    QTest.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.frame.left == pytest.approx(0.2)
    QTest.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.frame.height < 1
    assert canvas.frame.ratio(2.0) == pytest.approx(1.0)
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    QTest.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert canvas.frame.ratio(2.0) == pytest.approx(1.0)


def test_a_handle_is_pulled_with_the_mouse(cropping, qtbot):
    sheet = cropping()
    canvas = sheet.canvas
    corner = canvas._box().bottomRight().toPoint()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=corner)
    qtbot.mouseMove(canvas, corner - QPoint(round(canvas._picture().width() / 2), 0))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton)
    assert canvas.frame.width == pytest.approx(0.5, abs=0.01)
    assert sheet.form().key == FREE


def test_a_crop_on_one_tab_is_that_accounts_alone(compose, making, qtbot):
    making.files.kept[LOAF] = (PICTURES / "cake.jpg").read_bytes()
    making.put(a_post("Hello", post_id="pc", accounts=(INSTAGRAM, BLUESKY)))
    sheet = compose("pc")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(LOAF))])
    sheet.media.add(mime)
    qtbot.waitUntil(lambda: len(sheet.work.draft.post.media) == 1)
    qtbot.waitUntil(lambda: sheet.pictures.image(sheet.work.draft.post.media[0].media_id) is not None)
    sheet.text.show_tab(INSTAGRAM)
    assert sheet.media.account == INSTAGRAM
    QTest.keyClick(sheet.media.strip, Qt.Key.Key_Return)
    _, crop = making.shell.sheets
    qtbot.addWidget(crop)
    assert {"4:5", "1:1", "1.91:1"} <= set(crop.buttons)
    crop.choose("1:1")
    crop.default_button.click()
    assert making.shell.closed == 1
    assert sheet.work.draft.post.media[0].crop is None
    assert sheet.work.draft.post.variant(INSTAGRAM).media[0].crop is not None
    assert sheet.media._own.isVisible()
    sheet.work.save()
    qtbot.waitUntil(
        lambda: not sheet.work.saving and sheet.work.desk.saved.variant(INSTAGRAM).media is not None
    )
    with making.plan.read() as unit:
        [use] = unit.posts.get("pc").variant(INSTAGRAM).media
    assert use.crop == sheet.work.draft.post.variant(INSTAGRAM).media[0].crop
    qtbot.mouseClick(sheet.media._same, Qt.MouseButton.LeftButton)
    assert sheet.work.draft.post.variant(INSTAGRAM).media is None


def test_a_form_that_a_network_does_not_take_is_cut_for_it(compose, making, qtbot):
    """One press on the hint below the pictures leads to the crop, on that account's tab, with the nearest form."""
    with making.plan.write() as unit:  # without a place that would be said first
        unit.settings.put(setting_of(CLIENT), MediaHost(kind="s3", fields={"bucket": "shop"}).text())
        unit.commit()
    making.put(a_post("Hello", post_id="pw", accounts=(BLUESKY, INSTAGRAM)))
    sheet = compose("pw")
    wide = MediaItem(id="w" * 64, mime="image/jpeg", size=9, width=4000, height=1000, name="wide.jpg")
    image = QImage(400, 100, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.gray)
    sheet.pictures._items[wide.id], sheet.pictures._images[wide.id] = wide, image
    sheet.pictures._asked.add(wide.id)
    sheet.work.took(Added((wide,)))
    sheet.media._added(Added((wide,)))
    hints = sheet.media.hints
    assert hints.words.text() == "wide.jpg is 4.00 times as wide as high, which Instagram does not take."
    assert hints.button.text() == "Crop for Instagram…"
    qtbot.mouseClick(hints.button, Qt.MouseButton.LeftButton)
    crop = making.shell.sheets[-1]
    qtbot.addWidget(crop)
    assert (sheet.media.account, crop.form().key) == (INSTAGRAM, "1.91:1")
    crop.default_button.click()
    assert not hints.isVisible()
    assert sheet.work.draft.post.media[0].crop is None


def test_pictures_may_be_dropped_anywhere_on_the_composer(compose, making, qtbot):
    making.files.kept[LOAF] = (PICTURES / "cake.jpg").read_bytes()
    sheet = compose()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(LOAF))])
    spot, copy = QPointF(900, 400), Qt.DropAction.CopyAction
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(spot.toPoint(), copy, mime, left, none)
    QCoreApplication.sendEvent(sheet, enter)
    assert enter.isAccepted()
    QCoreApplication.sendEvent(sheet, QDropEvent(spot, copy, mime, left, none))
    qtbot.waitUntil(lambda: len(sheet.work.draft.post.media) == 1)
