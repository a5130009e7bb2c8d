"""The guide in the window: F1, search, links, pictures."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.shell.conftest import make_desk
from ui.help import library
from ui.help.contents import BELOW
from ui.help.library import Library, docs_folder
from ui.help.page import GuidePage
from ui.help.sheet import HelpSheet
from ui.theme.theme import Look

__all__ = ["make_desk"]


@pytest.fixture
def desk(make_desk):
    return make_desk("Rye & Shine")


@pytest.fixture
def page(qtbot):
    made = GuidePage(Library(docs_folder()))
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    return made


def f1(desk):
    with desk.qtbot.waitActive(desk.window):  # offscreen forgets it
        desk.window.activateWindow()
    QTest.keyClick(QApplication.focusWidget() or desk.window, Qt.Key.Key_F1)
    return desk.window.findChild(HelpSheet)


@pytest.mark.parametrize(
    ("view", "title", "heading"),
    [
        ("calendar", "Planning", "The calendar"),
        ("accounts", "Accounts", ""),
        ("settings", "Planning", "Settings"),
    ],
)
def test_f1_opens_the_page_for_the_view(desk, view, title, heading):
    desk.window.workspace.show_view(view)
    sheet = f1(desk)
    assert sheet.title.whole_text() == title
    if heading:
        assert heading in sheet.page.headings()
        assert sheet.page.verticalScrollBar().value() > 0


def test_f1_over_a_sheet_opens_that_sheets_page_and_esc_leads_back(desk):
    desk.window.context.shell.edit_client(desk.clients[0].id)
    desk.qtbot.waitUntil(desk.window.covered)
    sheet = f1(desk)
    assert sheet.page.path == "guide/planning.md"
    assert "Clients" in sheet.page.headings()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert desk.window.top_sheet().accessibleName().startswith("Edit")


def test_the_rail_opens_the_guide_too(desk):
    desk.window.workspace.rail.help.click()
    assert desk.window.findChild(HelpSheet).isVisible()


def test_search_is_used_with_keys_alone(desk, qtbot):
    sheet = f1(desk)
    QTest.keyClick(sheet.page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert sheet.search.hasFocus()
    QTest.keyClicks(sheet.search, "unconfirmed")
    qtbot.waitUntil(lambda: bool(sheet.contents.count() and sheet.contents.item(0).data(BELOW)))
    sheet.contents.setFocus()
    sheet.contents.setCurrentRow(0)
    QTest.keyClick(sheet.contents, Qt.Key.Key_Return)
    assert sheet.page.path == "guide/publishing.md"
    QTest.keyClick(sheet.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert sheet.page.path == "guide/planning.md"
    QTest.keyClick(sheet.page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert sheet.page.path == "guide/publishing.md"
    sheet.search.setFocus()
    QTest.keyClick(sheet.search, Qt.Key.Key_Escape)
    assert sheet.search.text() == ""
    assert sheet.isVisible()  # the first Esc only cleared the search


def test_a_search_without_an_answer_says_so(desk, qtbot):
    sheet = f1(desk)
    sheet.search.setText("zebra")
    qtbot.waitUntil(lambda: sheet.contents.count() == 1)
    assert sheet.contents.item(0).text().startswith("Nothing found")


def test_links_turn_pages_and_those_of_the_web_open_the_browser(desk, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    sheet = f1(desk)
    sheet.page.anchorClicked.emit(QUrl("publishing.md#missed"))
    assert sheet.page.path == "guide/publishing.md"
    assert sheet.contents.currentItem().text() == "Publishing"
    sheet.page.anchorClicked.emit(QUrl("../rules/SAF001.md"))
    assert sheet.title.whole_text().startswith("SAF001")
    sheet.page.anchorClicked.emit(QUrl("https://example.org/"))
    assert opened == ["https://example.org/"]
    assert sheet.page.path == "rules/SAF001.md"


def test_a_rules_page_has_its_place_in_the_guide(desk, qtbot):
    desk.window.context.shell.show_rule("MIX001")
    assert f1(desk).page.path == "rules/MIX001.md"


def test_pictures_fit_the_text_and_come_in_the_theme(page, qtbot):
    page.show_page("guide/planning.md")
    kind = QTextDocument.ResourceType.ImageResource.value
    light = page.loadResource(kind, "../pictures/calendar-light.png")
    assert 0 < light.width() / light.devicePixelRatio() <= page.viewport().width()
    theme = library_theme()
    theme.adopt(Look.DARK, 1.0, high_contrast=False)
    dark = page.loadResource(kind, "../pictures/calendar-light.png")
    assert dark.pixelColor(5, 5).lightness() < light.pixelColor(5, 5).lightness()
    assert page.loadResource(kind, "https://example.org/x.png") is None
    assert page.loadResource(kind, "../../../etc/x.png") is None
    theme.adopt(Look.LIGHT, 1.0, high_contrast=False)


def library_theme():
    from ui.theme.theme import current

    return current()


def test_headings_are_larger_than_text_and_code_has_a_ground(page):
    page.show_page("guide/publishing.md")
    sizes, grounds, block = {}, 0, page.document().begin()
    while block.isValid():
        if block.blockFormat().headingLevel():
            sizes[block.blockFormat().headingLevel()] = block.begin().fragment().charFormat().fontPointSize()
        grounds += block.blockFormat().hasProperty(block.blockFormat().Property.BackgroundBrush.value)
        block = block.next()
    assert sizes[1] > sizes[2] > page.document().defaultFont().pointSizeF()
    assert grounds > 3


def test_without_its_files_the_window_says_so(desk, monkeypatch):
    monkeypatch.setattr("ui.shell.help.docs_folder", lambda: None)
    assert f1(desk) is None
    assert "folder docs is missing" in desk.window.toast.text()


def test_an_installed_parley_finds_the_guide_among_its_shared_files(tmp_path, monkeypatch):
    shared = tmp_path / "share" / "parley" / "docs" / "guide"
    shared.mkdir(parents=True)
    (shared / "README.md").write_text("# Here\n")
    monkeypatch.setattr(library, "__file__", str(tmp_path / "lib" / "ui" / "help" / "library.py"))
    monkeypatch.setattr(library.sys, "prefix", str(tmp_path))
    assert docs_folder() == shared.parent
