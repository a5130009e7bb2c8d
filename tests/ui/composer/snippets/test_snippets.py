"""The menu at the tabs, the letters that are typed, and the small manager."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.domain.client import Client
from planner.domain.ids import ClientId, new_id
from planner.domain.snippet import Snippet, SnippetKind
from planner.domain.writing import Writing
from tests.ui.making import CLIENT, MASTODON, a_post


@pytest.fixture
def kept(making):
    """Three of this client's, and one of another's."""
    rows = (
        (CLIENT, SnippetKind.WORDS, "Opening hours", "oh", "Tue to Sat, 8 to 14", None),
        (CLIENT, SnippetKind.TAGS, "Bristol", "bris", "#BristolBakers #Bedminster", None),
        (
            CLIENT,
            SnippetKind.TEMPLATE,
            "Weekend list",
            "wl",
            "",
            Writing(text="This weekend:", link="rye.example"),
        ),
        (ClientId("c2"), SnippetKind.WORDS, "Secret of another", "oh", "Not ours", None),
    )
    with making.plan.write() as unit:
        unit.clients.save(Client(id=ClientId("c2"), name="Kiln", zone="Europe/London"))
        for client, kind, name, shortcut, text, writing in rows:
            unit.snippets.save(
                Snippet(
                    id=new_id(),
                    client_id=client,
                    kind=kind,
                    name=name,
                    shortcut=shortcut,
                    text=text,
                    writing=writing,
                )
            )
        unit.commit()


@pytest.fixture
def sheet(compose, making, kept, qtbot):
    making.put(a_post("Fresh bread", post_id="p1", accounts=(MASTODON,)))
    opened = compose("p1")
    qtbot.waitUntil(lambda: len(opened.texts.snippets.all) == 3)
    return opened


def entries(sheet):
    return {one.text().split("\t")[0]: one for one in sheet.texts.snippets.menu().actions() if one.text()}


def said(sheet):
    return sheet.work.draft.post.text


def test_the_menu_has_this_clients_alone_by_kind(sheet):
    names = list(entries(sheet))
    assert names[:6] == ["Hashtag sets", "Bristol", "Snippets", "Opening hours", "Templates", "Weekend list"]
    assert "Secret of another" not in names


def test_words_go_to_the_caret_and_hashtags_to_the_end(sheet):
    sheet.text.editor.select_words(5, 5)
    entries(sheet)["Opening hours"].trigger()
    assert said(sheet) == "FreshTue to Sat, 8 to 14 bread"
    entries(sheet)["Bristol"].trigger()
    assert said(sheet).endswith("bread\n\n#BristolBakers #Bedminster")
    sheet.text.editor.undo()
    sheet.text.editor.undo()
    assert said(sheet) == "Fresh bread"


def test_typed_letters_become_the_words_and_ctrl_z_brings_them_back(sheet, qtbot):
    sheet.text.editor.setFocus()
    sheet.text.editor.go_to_end()
    QTest.keyClicks(sheet.text.editor, ". Open ;oh ")
    qtbot.waitUntil(lambda: said(sheet) == "Fresh bread. Open Tue to Sat, 8 to 14 ")
    sheet.text.editor.undo()
    assert said(sheet) == "Fresh bread. Open ;oh "


def test_a_template_begins_an_empty_post(compose, kept, qtbot):
    sheet = compose()
    qtbot.waitUntil(lambda: len(sheet.texts.snippets.all) == 3)
    sheet.text.editor.setFocus()
    QTest.keyClicks(sheet.text.editor, ";wl ")
    qtbot.waitUntil(lambda: said(sheet) == "This weekend:")
    post = sheet.work.draft.post
    assert (post.text, post.link) == ("This weekend:", "rye.example")


def manager_of(sheet, making, entry, qtbot):
    entries(sheet)[entry].trigger()
    manager = making.shell.sheets[-1]
    qtbot.addWidget(manager)
    manager.show()
    return manager


def test_selected_words_are_kept_and_can_be_used_at_once(sheet, making, qtbot):
    sheet.text.editor.select_words(0, 5)
    manager = manager_of(sheet, making, "Keep the selected words…", qtbot)
    assert manager.words.toPlainText() == "Fresh"
    qtbot.mouseClick(manager.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "needs a name" in manager.name.error())
    manager.name.set_text("Freshness")
    manager.shortcut.set_text("OH")
    qtbot.mouseClick(manager.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "“Opening hours” has that shortcut" in manager.shortcut.error())
    manager.shortcut.set_text("fr")
    qtbot.mouseClick(manager.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Freshness" in entries(sheet))
    qtbot.waitUntil(lambda: [row.text() for row in manager.rows][-1] == "Freshness")


def test_a_post_becomes_a_template_without_its_accounts(sheet, making, qtbot):
    sheet.work.change(sheet.work.draft.having(link="https://l.example").with_text("Own", MASTODON))
    manager = manager_of(sheet, making, "Keep this post as a template…", qtbot)
    assert manager.name.text() == "Fresh bread"
    qtbot.mouseClick(manager.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Fresh bread" in entries(sheet))
    made = next(one for one in sheet.texts.snippets.all if one.name == "Fresh bread")
    assert made.writing == Writing(text="Fresh bread", link="https://l.example")


def test_one_is_changed_and_deleted_in_the_manager(sheet, making, qtbot):
    manager = manager_of(sheet, making, "Manage…", qtbot)
    assert [row.text() for row in manager.rows] == ["Opening hours", "Bristol", "Weekend list"]
    qtbot.mouseClick(manager.rows[1], Qt.MouseButton.LeftButton)
    manager.words.setPlainText("#Bristol")
    qtbot.mouseClick(manager.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [one.text for one in sheet.texts.snippets.all][1] == "#Bristol")
    qtbot.mouseClick(manager.delete, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [row.text() for row in manager.rows] == ["Opening hours", "Weekend list"])
    qtbot.mouseClick(manager.add, Qt.MouseButton.LeftButton)
    assert (manager.name.text(), manager.delete.isVisible()) == ("", False)
