"""Spelling in the composer: marked apart from findings, mended from the menu, learnt for one client."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest

from planner.domain.publication import PublicationState
from tests.fakes.speller import FakeSpeller
from tests.ui.composer.conftest import settled
from tests.ui.making import CLIENT, MASTODON, a_post
from ui.views.composer.marks import MarkKind


@pytest.fixture
def speller(making):
    fake = FakeSpeller()
    making.context = replace(making.context, services=replace(making.context.services, speller=fake))
    return fake


@pytest.fixture
def write(compose, making, speller):
    def make(text="Braed from the Ofen"):
        making.put(a_post(text, post_id="p1", accounts=(MASTODON,)))
        return compose("p1")

    return make


def marked(sheet):
    text = sheet.text.editor.text()
    return [text[one.start : one.end] for one in sheet.text.marks() if one.kind is MarkKind.SPELLING]


def words(menu):
    return [action.text() for action in menu.actions() if action.text()]


def test_wrong_words_are_dotted_and_not_waved(write, qtbot):
    sheet = write()
    qtbot.waitUntil(lambda: marked(sheet) == ["Braed", "Ofen"])
    looks = [one.format.underlineStyle() for one in sheet.text.editor.extraSelections()]
    assert looks.count(QTextCharFormat.UnderlineStyle.DotLine) == 2


def test_of_a_word_with_hyphens_only_the_wrong_part_is_marked_when_no_form_is_right(write, making, qtbot):
    fake = FakeSpeller(wrong=("Wi", "Fi", "WiFi", "Braed", "Braed-like", "Braedlike", "ops", "co-ops"))
    making.context = replace(making.context, services=replace(making.context.services, speller=fake))
    sheet = write("Wi-Fi, pre-order, co-ops and Braed-like")
    qtbot.waitUntil(lambda: marked(sheet) == ["Braed"])


def test_a_word_is_asked_about_once_and_the_one_being_written_is_left_alone(write, speller, qtbot):
    sheet = write("Hot")
    qtbot.waitUntil(lambda: speller.asked == [("en_GB", ("Hot",))])
    sheet.text.editor.setFocus()
    sheet.text.editor.go_to_end()
    QTest.keyClicks(sheet.text.editor, " Braed")
    qtbot.waitUntil(lambda: bool(speller.asked) and speller.asked[-1] == ("en_GB", ("Braed",)))
    settled(qtbot, sheet)
    assert marked(sheet) == []
    QTest.keyClicks(sheet.text.editor, " ")
    qtbot.waitUntil(lambda: marked(sheet) == ["Braed"])
    assert sum("Hot" in asked for _, asked in speller.asked) == 1


def test_the_menu_writes_what_was_meant_and_ctrl_z_takes_it_back(write, qtbot):
    sheet = write()
    qtbot.waitUntil(lambda: marked(sheet) == ["Braed", "Ofen"])
    spelling = sheet.texts.spelling
    menu = spelling.menu_for(spelling.checking.at(2))
    assert words(menu)[0] == "Looking for words…"
    qtbot.waitUntil(lambda: words(menu)[:2] == ["Bread", "Bred"])
    menu.actions()[0].trigger()
    assert sheet.work.draft.post.text == "Bread from the Ofen"
    sheet.text.editor.undo()
    assert sheet.work.draft.post.text == "Braed from the Ofen"


def test_where_nothing_is_wrong_the_menu_is_the_usual_one(write, qtbot):
    sheet = write()
    qtbot.waitUntil(lambda: marked(sheet) == ["Braed", "Ofen"])
    assert words(sheet.texts.spelling.menu_for(None))[0].startswith("Undo")
    other = sheet.texts.spelling.menu_for(sheet.texts.spelling.checking.at(16))
    qtbot.waitUntil(lambda: words(other)[0] == "No suggestion")
    assert not other.actions()[0].isEnabled()


def test_a_word_is_learnt_for_this_client_and_can_be_forgotten(write, making, qtbot):
    sheet = write()
    qtbot.waitUntil(lambda: marked(sheet) == ["Braed", "Ofen"])
    spelling = sheet.texts.spelling
    menu = spelling.menu_for(spelling.checking.at(16))
    next(one for one in menu.actions() if one.text() == "Learn for Rye && Shine").trigger()
    qtbot.waitUntil(lambda: marked(sheet) == ["Braed"])
    with making.plan.read() as unit:
        assert unit.clients.get(CLIENT).brief.learnt_words == ("Ofen",)
    making.bridge.changed.emit(making.shell.editor.undo())
    qtbot.waitUntil(lambda: marked(sheet) == ["Braed", "Ofen"])


def test_ignored_here_is_not_learnt(write, making, qtbot):
    sheet = write()
    qtbot.waitUntil(lambda: marked(sheet) == ["Braed", "Ofen"])
    menu = sheet.texts.spelling.menu_for(sheet.texts.spelling.checking.at(2))
    next(one for one in menu.actions() if one.text() == "Ignore here").trigger()
    qtbot.waitUntil(lambda: marked(sheet) == ["Ofen"])
    with making.plan.read() as unit:
        assert unit.clients.get(CLIENT).brief.learnt_words == ()


def test_a_post_may_be_in_another_language(write, speller, qtbot):
    sheet = write()
    qtbot.waitUntil(lambda: sheet.texts.spelling.checking.language == "en_GB")
    menu = sheet.texts.spelling.languages_menu()
    assert [one.text() for one in menu.actions() if one.isChecked()] == [
        "As the client: English (United Kingdom)"
    ]
    next(one for one in menu.actions() if one.text() == "Deutsch (Deutschland)").trigger()
    assert sheet.work.draft.post.language == "de-DE"
    qtbot.waitUntil(lambda: bool(speller.asked) and speller.asked[-1][0] == "de_DE")
    sheet.texts.spelling.languages_menu().actions()[-1].trigger()
    assert (marked(sheet), sheet.texts.spelling.checking.language) == ([], "")


def test_a_language_without_a_dictionary_is_said_once(write, making, speller, qtbot):
    sheet = write()
    sheet.work.change(sheet.work.draft.having(language="it"))
    sheet.work.change(sheet.work.draft.having(language="it", notes="again"))
    said = [one for one in making.shell.said if "dictionary" in one]
    assert len(said) == 1
    assert said[0].startswith("There is no Italiano dictionary here")
    assert marked(sheet) == []


def test_a_broken_dictionary_is_said_and_writing_goes_on(write, making, speller, qtbot):
    speller.broken = True
    sheet = write()
    qtbot.waitUntil(lambda: bool(making.shell.errors))
    assert "could not be read" in making.shell.errors[-1]
    assert marked(sheet) == []


def test_a_post_that_is_out_is_not_changed_by_the_menu(write, making, qtbot):
    sheet = write()
    qtbot.waitUntil(lambda: marked(sheet) == ["Braed", "Ofen"])
    desk = sheet.work.desk
    out = tuple(replace(one, state=PublicationState.PUBLISHED) for one in desk.publications)
    sheet.work.desk = replace(desk, publications=out)
    assert "Bread" not in words(sheet.texts.spelling.menu_for(sheet.texts.spelling.checking.at(2)))
