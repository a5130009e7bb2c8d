"""What the person said of texts that were read wrongly is kept with the post, and taken back with it."""

from PySide6.QtCore import Qt

from planner.domain.kinds import Ask, Kind
from planner.lint.kinds.corrections import corrections_from
from tests.ui.composer.conftest import settled
from tests.ui.making import CLIENT, a_post
from ui.views.composer.memory import KEY, Remember, Said, corrections_in

SELLS = "Order now with code SPRING, 20 % off"


def kept(making):
    return corrections_from(making.setting(KEY)).all


def save(sheet, qtbot):
    sheet.work.save()
    settled(qtbot, sheet)


def test_another_kind_than_the_guess_is_remembered_when_the_post_is_saved(compose, making, qtbot):
    making.put(a_post(SELLS, post_id="px", kind=None), a_post(f"{SELLS}!", post_id="py", kind=None, days=3))
    sheet = compose("px")
    assert "A guess from the words" in sheet.kinds.button(Kind.PROMOTE).toolTip()
    qtbot.mouseClick(sheet.kinds.button(Kind.STORY), Qt.MouseButton.LeftButton)
    assert kept(making) == ()
    save(sheet, qtbot)
    (one,) = kept(making)
    assert (one.client, one.kind, one.read_kind) == (CLIENT, Kind.STORY, Kind.PROMOTE)
    other = compose("py")
    assert other.kinds.button(Kind.STORY).toolTip() == "You said “Story” for these words. Click to say so."
    assert other.work.verdict.guess is Kind.STORY
    assert making.post("py").kind is None


def test_undo_of_the_save_forgets_it_and_redo_knows_it_again(compose, making, qtbot):
    making.put(a_post(SELLS, post_id="px", kind=None))
    sheet = compose("px")
    qtbot.mouseClick(sheet.kinds.button(Kind.STORY), Qt.MouseButton.LeftButton)
    save(sheet, qtbot)
    making.shell.editor.undo()
    assert kept(making) == ()
    assert making.post("px").kind is None
    making.shell.editor.redo()
    assert len(kept(making)) == 1


def test_a_kind_taken_back_is_forgotten(compose, making, qtbot):
    making.put(a_post(SELLS, post_id="px", kind=None))
    sheet = compose("px")
    for number in (1, 0):
        qtbot.mouseClick(sheet.kinds.button(Kind.STORY), Qt.MouseButton.LeftButton)
        save(sheet, qtbot)
        assert len(kept(making)) == number


def test_the_guess_itself_and_what_was_not_clicked_are_no_corrections(compose, making, qtbot):
    making.put(a_post(SELLS, post_id="px", kind=Kind.STORY), a_post(SELLS, post_id="py", kind=None))
    sheet = compose("px")
    sheet.work.change(sheet.work.draft.with_text(f"{SELLS} today"))
    save(sheet, qtbot)
    sheet = compose("py")
    qtbot.mouseClick(sheet.kinds.button(Kind.PROMOTE), Qt.MouseButton.LeftButton)
    save(sheet, qtbot)
    assert kept(making) == ()


def test_not_selling_is_remembered_and_told_of_the_same_words(compose, making, qtbot):
    making.put(a_post(SELLS, post_id="px"), a_post(SELLS, post_id="py", days=4))
    sheet = compose("px")
    sheet.advice.selling.first.emit()
    save(sheet, qtbot)
    (one,) = kept(making)
    assert (one.kind, one.ask, one.read_ask) == (None, Ask.SOFT, Ask.HARD)
    other = compose("py")
    assert "You said of these words before that they do not sell." in other.advice.selling.sentence.text()
    assert other.work.verdict.sells is not None  # it is told, never decided
    sheet.advice.selling.first.emit()  # taken back
    save(sheet, qtbot)
    assert kept(making) == ()


def test_memory_is_bounded_and_survives_what_cannot_be_read(making, monkeypatch):
    monkeypatch.setattr("ui.views.composer.memory.MOST", 2)
    with making.plan.write() as unit:
        unit.settings.put(KEY, "{broken")
        assert corrections_in(unit).all == ()
        for word in ("one", "two", "three"):
            Remember(a_post(f"{SELLS} {word}", kind=Kind.STORY), Said(kind=True)).apply(unit, making.clock)
        assert [one.text_key.split()[-1] for one in corrections_in(unit).all] == ["two", "three"]
