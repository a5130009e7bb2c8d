"""The form of a network's options under its account's tab: built from data, calm while nothing is set."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.domain.account import Account, AccountState
from planner.domain.ids import AccountId
from planner.domain.media import MediaUse
from planner.domain.options import Options
from planner.domain.times import WallTime
from planner.networks.options import Choice
from planner.networks.remote_choices import choices_kept
from tests.ui.composer.conftest import settled
from tests.ui.making import BLOG, BLUESKY, CLIENT, MASTODON, a_post
from ui.context import Prefill
from ui.options.controls import OneOf, SomeOf, Switch
from ui.views.composer import open_composer

NOON = WallTime(datetime(2026, 10, 15, 12, 0), "Europe/London")
PINS = AccountId("p1")
PICTURE = MediaUse(media_id=None, name="oven.jpg")


@pytest.fixture
def known(making):
    """Mastodon with something usual, and a board account."""

    def change(account, **fields):
        with making.plan.write() as unit:
            unit.accounts.save(replace(unit.accounts.get(account), **fields))
            unit.commit()

    with making.plan.write() as unit:
        facts = choices_kept("board_id", [Choice("7", "Recipes"), Choice("8", "Shop")])
        unit.accounts.save(
            Account(
                id=PINS,
                client_id=CLIENT,
                network="pinterest",
                handle="rye",
                state=AccountState.PLANNED,
                facts=facts,
            )
        )
        unit.commit()
    return change


def on(sheet, account):
    variant = sheet.work.draft.post.variant(account)
    return dict(variant.options)


def unfold(sheet, qtbot, account):
    sheet.text.show_tab(account)
    qtbot.mouseClick(sheet.options.more, Qt.MouseButton.LeftButton)
    assert sheet.options.form.isVisible()
    return sheet.options.form.controls


def choose(control, value):
    control.combo.choose(value)
    control.combo.activated.emit(control.combo.currentIndex())


def test_it_is_closed_and_says_nothing_while_nothing_is_set(compose):
    sheet = compose(when=NOON)
    assert not sheet.options.isVisible()  # the tab "All": nothing to tell
    sheet.text.show_tab(MASTODON)
    assert sheet.options.more.text() == "More for Mastodon"
    assert not sheet.options.form.isVisible()
    assert sheet.options.summary.whole_text() == ""


def test_what_is_chosen_is_stored_with_the_account_alone(compose, making, qtbot):
    sheet = compose(when=NOON)
    sheet.text.editor.setFocus()
    QTest.keyClicks(sheet.text.editor, "Raw")
    controls = unfold(sheet, qtbot, MASTODON)
    assert set(controls) == {"visibility", "spoiler_text"}  # no pictures, and quoting is not known here
    choose(controls["visibility"], "unlisted")
    controls["spoiler_text"].setFocus()
    QTest.keyClicks(controls["spoiler_text"].field.control, "Food, raw")
    assert on(sheet, MASTODON) == {"visibility": "unlisted", "spoiler_text": "Food, raw"}
    assert on(sheet, BLUESKY) == {}
    assert sheet.text.counters.accessibleDescription() is not None
    qtbot.mouseClick(sheet.options.more, Qt.MouseButton.LeftButton)
    assert sheet.options.summary.whole_text() == "Everyone, but not in public timelines · Food, raw"
    QTest.keyClick(sheet.text.editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: sheet.work.desk.saved is not None)
    saved = making.post(sheet.work.draft.post.id)
    assert saved.variant(MASTODON).options == Options({"visibility": "unlisted", "spoiler_text": "Food, raw"})


def test_choosing_what_holds_anyway_sets_nothing(compose, qtbot):
    sheet = compose(when=NOON)
    controls = unfold(sheet, qtbot, MASTODON)
    choose(controls["visibility"], "private")
    choose(controls["visibility"], "public")
    assert on(sheet, MASTODON) == {}


def test_what_is_usual_for_the_account_stands_there_and_can_be_said_otherwise(compose, known, making, qtbot):
    known(MASTODON, usual=Options({"visibility": "unlisted", "spoiler_text": "Food"}))
    making.put(a_post("Bread", post_id="p0"))
    sheet = compose("p0")
    sheet.text.show_tab(MASTODON)
    assert sheet.options.summary.whole_text() == "Everyone, but not in public timelines · Food"
    controls = unfold(sheet, qtbot, MASTODON) if not sheet.options.form.isVisible() else None
    assert controls["visibility"].combo.currentData() == "unlisted"
    controls["spoiler_text"].field.control.clear()
    choose(controls["visibility"], "public")
    assert on(sheet, MASTODON) == {"spoiler_text": "", "visibility": "public"}


def test_pictures_bring_the_options_that_are_about_them(compose, making, qtbot):
    making.put(a_post("Cut", post_id="p0", accounts=(BLUESKY,), media=(PICTURE,)))
    sheet = compose("p0")
    controls = unfold(sheet, qtbot, BLUESKY)
    assert list(controls) == ["reply", "label", "languages", "no_quotes"]
    assert isinstance(controls["no_quotes"], Switch)
    qtbot.mouseClick(controls["no_quotes"].box, Qt.MouseButton.LeftButton)
    choose(controls["label"], "nudity")
    assert on(sheet, BLUESKY) == {"no_quotes": "yes", "label": "nudity"}
    qtbot.mouseClick(controls["no_quotes"].box, Qt.MouseButton.LeftButton)
    choose(controls["label"], "")
    assert on(sheet, BLUESKY) == {}


def test_a_switch_that_is_usually_on_can_be_switched_off(compose, making, qtbot):
    making.put(a_post("Cut", post_id="p0", accounts=(BLOG,), title="Cut", media=(PICTURE,)))
    sheet = compose("p0")
    controls = unfold(sheet, qtbot, BLOG)
    assert controls["featured"].box.isChecked()
    qtbot.mouseClick(controls["featured"].box, Qt.MouseButton.LeftButton)
    assert on(sheet, BLOG) == {"featured": "no"}


def test_a_wrong_value_is_told_at_its_field_and_keeps_it_from_being_scheduled(compose, qtbot):
    sheet = compose(when=NOON)
    QTest.keyClicks(sheet.text.editor, "Bread")
    controls = unfold(sheet, qtbot, BLUESKY)
    QTest.keyClicks(controls["languages"].field.control, "german!")
    settled(qtbot, sheet)
    assert "“german!” is not understood" in controls["languages"].field.error()
    assert "Write codes of languages" in controls["languages"].field.error()
    assert not sheet.footer.schedule_button.isEnabled()
    assert "german!" in sheet.footer.schedule_button.toolTip()
    sheet.text.show_tab("")
    assert "german!" in sheet.options.elsewhere.layout().itemAt(0).widget().text()
    sheet.text.show_tab(BLUESKY)
    controls["languages"].field.control.setText("de, fr")
    settled(qtbot, sheet)
    assert sheet.footer.schedule_button.toolTip() == ""
    assert sheet.footer.schedule_button.isEnabled()


def test_all_says_what_is_set_anywhere_and_leads_there(compose, making, qtbot):
    own = Options({"spoiler_text": "Food"})
    post = a_post("Raw", post_id="p0", accounts=(MASTODON, BLUESKY))
    making.put(replace(post, variants=(replace(post.variants[0], options=own), post.variants[1])))
    sheet = compose("p0")
    link = sheet.options.elsewhere.layout().itemAt(0).widget()
    assert link.text() == "Mastodon: Food"
    assert sheet.options.elsewhere.layout().count() == 1
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert sheet.text.tabs.value() == MASTODON
    assert sheet.options.form.isVisible()


def test_a_board_is_chosen_among_those_the_account_has(compose, known, making, qtbot):
    making.put(a_post("Pin", post_id="p0", accounts=(PINS,), media=(PICTURE,)))
    sheet = compose("p0")
    controls = unfold(sheet, qtbot, PINS)
    combo = controls["board_id"].combo
    assert [combo.itemText(index) for index in range(combo.count())] == ["Choose…", "Recipes", "Shop"]
    assert sheet.options.summary.whole_text() == "Pinterest needs this: Board."
    choose(controls["board_id"], "8")
    assert on(sheet, PINS) == {"board_id": "8"}
    section = controls["board_section_id"]
    assert not section.combo.isEnabled()
    assert section.field.note.text() == "There is none to choose yet. Connecting the account reads them."


def test_the_preview_shows_the_warning_and_a_screen_reader_hears_it(compose, making, qtbot):
    own = Options({"spoiler_text": "Food", "sensitive": "yes"})
    post = a_post("Raw", post_id="p0", media=(PICTURE,))
    making.put(replace(post, variants=(replace(post.variants[0], options=own),)))
    sheet = compose("p0")
    sheet.previews.refresh()
    card = sheet.previews.cards[MASTODON]
    assert "Content warning: Food" in card.accessibleDescription()
    assert "Hidden until somebody presses it" in card.accessibleDescription()


def test_every_control_has_a_name_and_the_keyboard_reaches_it(compose, making, qtbot):
    making.put(a_post("Cut", post_id="p0", accounts=(BLOG,), title="Cut", media=(PICTURE,)))
    sheet = compose("p0")
    sheet.text.show_tab(BLOG)
    sheet.options.more.setFocus()
    QTest.keyClick(sheet.options.more, Qt.Key.Key_Return)
    controls = sheet.options.form.controls
    first = next(iter(controls.values()))
    assert isinstance(first, OneOf)
    assert first.combo.hasFocus()
    for control in controls.values():
        widget = control.focusProxy()
        assert widget.accessibleName()
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_post_that_is_out_shows_them_and_takes_nothing(compose, making, qtbot):
    own = Options({"spoiler_text": "Food"})
    post = a_post("Raw", post_id="p0", days=-3)
    making.put(replace(post, variants=(replace(post.variants[0], options=own),)))
    sheet = compose("p0")
    controls = unfold(sheet, qtbot, MASTODON)
    assert all(not control.isEnabled() for control in controls.values()) is bool(sheet.work.locked)


def test_several_of_what_an_account_has_are_ticked(qtbot):
    from planner.networks.options import Option, OptionKind

    option = Option(key="to", kind=OptionKind.REMOTE, label="Also to", several=True)
    facts = choices_kept("to", [Choice("https://a.example", "A"), Choice("https://b.example", "B")])
    control = SomeOf(option, "Micropub", facts)
    qtbot.addWidget(control)
    control.fill("https://b.example", "", "")
    with qtbot.waitSignal(control.edited) as told:
        control.boxes["https://a.example"].click()
    assert told.args == ["to", "https://a.example\nhttps://b.example"]


def test_many_accounts_leave_the_tab_all_its_word(qtbot):
    from ui.views.composer.tabs import Tab, Tabs

    tabs = Tabs()
    qtbot.addWidget(tabs)
    tabs.show_tabs((Tab("", "All"), *(Tab(str(n), "A long name", "net-mastodon") for n in range(8))), "")
    tabs.resize(400, 30)
    wide = dict(zip(("all", *range(8)), (width for _, width in tabs._laid_out()), strict=True))
    assert sum(wide.values()) <= 400.5
    tabs.resize(4000, 30)
    assert wide["all"] == tabs._laid_out()[0][1]


def test_the_tab_in_view_keeps_its_whole_name_among_many(qtbot):
    from ui.views.composer.tabs import Tab, Tabs

    tabs = Tabs()
    qtbot.addWidget(tabs)
    several = (Tab("", "All"), *(Tab(str(n), "A long name", "net-mastodon") for n in range(8)))
    tabs.resize(4000, 30)
    tabs.show_tabs(several, "3")
    whole = {tab.key: width for tab, width in tabs._laid_out()}
    tabs.resize(400, 30)
    short = {tab.key: width for tab, width in tabs._laid_out()}
    assert short["3"] == whole["3"]
    assert short["4"] < whole["4"]
    assert sum(short.values()) <= 400.5


def test_where_names_do_not_fit_the_first_ones_keep_theirs(qtbot):
    from ui.views.composer.tabs import Tab, Tabs

    tabs = Tabs()
    qtbot.addWidget(tabs)
    several = (Tab("", "All"), *(Tab(str(n), "Some network", "net-mastodon") for n in range(4)))
    tabs.resize(4000, 30)
    tabs.show_tabs(several, "3")
    whole = {tab.key: width for tab, width in tabs._laid_out()}
    tabs.resize(round(sum(whole.values()) - 1.2 * whole["0"]), 30)
    fits = {tab.key: width for tab, width in tabs._laid_out()}
    assert [key for key in fits if fits[key] < whole[key]] == ["1", "2"]
    assert sum(fits.values()) <= tabs.width()


def test_an_advice_leads_into_the_option_it_means(known, making, qtbot):
    making.put(replace(a_post("Raw", post_id="p9", accounts=(MASTODON, PINS)), media=(PICTURE,)))
    sheet = open_composer(making.context, "p9", prefill=Prefill(account=PINS, option="board_id"))
    qtbot.addWidget(sheet)
    sheet.resize(1160, 852)
    with qtbot.waitExposed(sheet):
        sheet.show()
    qtbot.waitUntil(lambda: sheet.work.draft is not None)
    settled(qtbot, sheet)
    assert sheet.text.tabs.value() == PINS
    assert sheet.options.form.isVisible()
    control = sheet.options.form.controls["board_id"]
    qtbot.waitUntil(lambda: control.isAncestorOf(sheet.window().focusWidget()))
