import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.buttons import Button, IconButton
from ui.widgets.choices import CheckBox, Combo, Menu
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import ElidedLabel, Label, Paragraph
from ui.widgets.marks import Tag
from ui.widgets.segmented import Segmented
from ui.widgets.states import EmptyState, ErrorState


def test_buttons_have_the_heights_of_the_design(qtbot):
    assert Button("Apply").sizeHint().height() == 30
    assert Button("Apply", size="small").sizeHint().height() == 24
    with pytest.raises(ValueError, match="no button kind"):
        Button("Apply", "loud")


def test_a_disabled_button_says_why(qtbot):
    button = Button("Schedule", "primary")
    button.set_reason("Bluesky allows 300 characters.")
    assert not button.isEnabled()
    assert button.toolTip() == "Bluesky allows 300 characters."
    button.set_reason("")
    assert button.isEnabled()


def test_a_button_that_waits_takes_its_focus_back_unless_it_was_moved_on(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    asking, neighbour, other = Button("Read"), Button("Choose a file…"), Button("Save")
    column = QVBoxLayout(window)
    for button in (asking, neighbour, other):
        column.addWidget(button)
    with qtbot.waitExposed(window):
        window.show()
    asking.setFocus()
    asking.begin_waiting("Reading…")
    assert (asking.isEnabled(), asking.toolTip()) == (False, "Reading…")
    assert window.focusWidget() is neighbour
    asking.end_waiting()
    assert (asking.isEnabled(), asking.toolTip()) == (True, "")
    assert window.focusWidget() is asking
    asking.begin_waiting()
    other.setFocus()
    asking.end_waiting()
    assert window.focusWidget() is other


def test_an_icon_button_is_square_and_has_a_name(qtbot):
    button = IconButton("left", "Previous month")
    assert button.sizeHint().width() == button.sizeHint().height() == 30
    assert button.accessibleName() == button.toolTip() == "Previous month"


def test_segments_are_chosen_by_key_and_click(qtbot):
    control = Segmented([("month", "Month"), ("week", "Week")], name="View")
    qtbot.addWidget(control)
    control.resize(control.sizeHint())
    with qtbot.waitSignal(control.chosen, check_params_cb=lambda key: key == "week"):
        qtbot.keyClick(control, Qt.Key.Key_Right)
    assert control.accessibleName() == "View: Week"
    with qtbot.waitSignal(control.chosen, check_params_cb=lambda key: key == "month"):
        qtbot.mouseClick(control, Qt.MouseButton.LeftButton, pos=control.rect().center() * 0.3)


def test_a_field_shows_one_sentence_until_the_text_changes(qtbot):
    field = Field("App password", help="Four groups of four")
    qtbot.addWidget(field)
    field.set_error("This has ten characters.")
    assert field.error() == "This has ten characters."
    assert field.control.accessibleDescription() == "This has ten characters."
    field.set_text("abcd-abcd-abcd-abcd")
    assert field.error() == ""
    assert field.note.text() == "Four groups of four"


def test_text_is_never_read_as_markup(qtbot):
    label = Label("<b>5 < 6</b>")
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>5 < 6</b>"


def test_a_long_line_is_shortened_and_told_whole(qtbot):
    label = ElidedLabel("A man bought one roll every day for thirty years")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.text().endswith("…")
    assert label.toolTip() == label.accessibleName() == label.whole_text()


@pytest.mark.parametrize("words", ["الفرن الحجري القديم الذي بناه جدي", "ขนมปังที่นี่ ปู่", "今日のパン"])
def test_a_line_shows_its_letters_whole_in_every_script(qtbot, words):
    """Arabic lost the dots below its letters, which are what tells them apart."""
    inks = []
    for extra in (0, 40):
        label = ElidedLabel(words, size=14, weight=600)
        qtbot.addWidget(label)
        label.resize(600, label.sizeHint().height() + extra)
        shot = label.grab().toImage()
        paper, across = shot.pixel(300, 0), range(shot.width())
        rows = [y for y in range(shot.height()) if any(shot.pixel(x, y) != paper for x in across)]
        inks.append(rows[-1] - rows[0] + 1)
    assert inks[0] == inks[1]


def test_a_paragraph_grows_with_its_words(qtbot):
    words = Paragraph("Promotion is 46 % of 8–21 Oct: 6 of 13 posts. Your limit is 20 %.", size=13)
    assert words.heightForWidth(2000) == 18
    assert words.heightForWidth(150) >= 3 * 18


def test_a_combo_chooses_by_its_data(qtbot):
    combo = Combo([("Europe/London", "a"), ("Europe/Berlin", "b")], name="Time zone")
    combo.choose("b")
    assert combo.currentText() == "Europe/Berlin"
    combo.choose("nowhere")
    assert combo.currentData() == "b"


def test_the_whole_row_of_a_check_box_is_its_target(qtbot):
    box = CheckBox("Skip rows with problems")
    qtbot.addWidget(box)
    box.resize(300, 24)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    assert box.isChecked()


def test_a_menu_entry_keeps_its_ampersand(qtbot):
    menu = Menu()
    qtbot.addWidget(menu)
    pressed = []
    menu.add_avatar("Fennel & Rye", "FR", "#9A4F2B", "id-1", pressed.append)
    menu.actions()[0].trigger()
    assert menu.actions()[0].text() == "Fennel && Rye"
    assert pressed == ["id-1"]


def test_states_say_all_to_screen_readers(qtbot):
    state = EmptyState("calendar", "November is open", "Fill it from your rhythm.", "Place 12 slots")
    qtbot.addWidget(state)
    assert state.accessibleName() == "November is open Fill it from your rhythm."
    with qtbot.waitSignal(state.pressed):
        state.button.click()
    assert ErrorState("It did not open").button is None


def test_a_flow_wraps_like_words(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, gap=6)
    for day in ("Thu 8", "Fri 9", "Tue 13", "Wed 14"):
        flow.addWidget(Tag(day))
    assert flow.heightForWidth(1000) == 17
    assert flow.heightForWidth(110) == 2 * 17 + 6


def test_a_menu_shortens_the_middle_of_a_long_entry(qtbot):
    menu = Menu()
    qtbot.addWidget(menu)
    menu.add(f"{'Donaudampfschifffahrt' * 5} & Söhne, archived…", menu.close)
    words = menu.actions()[0].text()
    assert words.startswith("Donau")
    assert words.endswith(" && Söhne, archived…")
    assert menu.sizeHint().width() < 400


def test_words_that_go_on_below_the_last_line_say_so(qtbot):
    words = Paragraph("Folding\n\nWhich loaf?", max_lines=2)
    qtbot.addWidget(words)
    words.resize(400, 40)
    assert [line for line, _ in words.shown_lines()] == ["Folding", "…"]
    words = Paragraph("Folding\nWhich loaf?\nRye", max_lines=2)
    qtbot.addWidget(words)
    words.resize(400, 40)
    assert [line for line, _ in words.shown_lines()] == ["Folding", "Which loaf? …"]


def test_a_letter_that_finds_a_choice_is_no_shortcut(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    combo = Combo([("Facebook", 1), ("Nextdoor", 2), ("Reddit", 3)], name="Network")
    QVBoxLayout(window).addWidget(combo)
    pressed = []
    for letter in "NTF":
        shortcut = QShortcut(QKeySequence(letter), window)
        shortcut.activated.connect(lambda letter=letter: pressed.append(letter))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    combo.setFocus()
    handle = window.windowHandle()
    for letter in "next":
        QTest.keyClick(handle, letter)
    assert (combo.currentText(), pressed) == ("Nextdoor", [])
    qtbot.waitUntil(lambda: not combo.finds("t"))
    QTest.keyClick(handle, "t")  # nothing begins with it
    assert pressed == ["T"]
