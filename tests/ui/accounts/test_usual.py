"""What is usual for an account: set in a sheet, had by its posts, taken back by undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.domain.options import Options
from tests.ui.making import BLOG, CLIENT, MASTODON, a_post
from ui.views.accounts.page import AccountsPage
from ui.views.accounts.usual import UsualOpener, UsualSheet


@pytest.fixture
def sheet(making, show, settle):
    def opened(account):
        UsualOpener(making.context, account)
        settle()
        found = show(making.shell.sheets[-1])
        assert isinstance(found, UsualSheet)
        return found

    return opened


def choose(control, value):
    control.combo.choose(value)
    control.combo.activated.emit(control.combo.currentIndex())


def usual(making, account):
    with making.plan.read() as unit:
        return unit.accounts.get(account).usual


def test_it_is_kept_and_its_posts_have_it(making, sheet, qtbot, settle):
    making.put(a_post("Bread", post_id="p0"))
    form = sheet(MASTODON)
    choose(form.form.controls["visibility"], "unlisted")
    QTest.keyClicks(form.form.controls["spoiler_text"].field.control, "Food")
    assert "sensitive" in form.form.controls  # posts may have pictures
    with qtbot.waitSignal(form.done):
        qtbot.mouseClick(form.keep, Qt.MouseButton.LeftButton)
    assert usual(making, MASTODON) == Options({"visibility": "unlisted", "spoiler_text": "Food"})
    with making.plan.read() as unit:
        (entry,) = unit.lint.of_posts(["p0"])
    assert entry.options == Options({"visibility": "unlisted", "spoiler_text": "Food"})
    assert making.shell.editor.undo_label == "Set what is usual for an account"
    making.shell.editor.undo()
    assert usual(making, MASTODON) == Options()


def test_what_is_wrong_cannot_be_kept_and_says_why(making, sheet, qtbot):
    form = sheet(BLOG)
    assert form.form.controls["featured"].box.isChecked()
    choose(form.form.controls["status"], "draft")
    assert form.keep.isEnabled()
    choose(form.form.controls["status"], "publish")
    assert form.keep.isEnabled()
    assert usual(making, BLOG) == Options()


def test_the_menu_of_an_account_leads_there_where_its_network_has_any(making, show, settle):
    making.bridge.client = CLIENT
    page = show(AccountsPage(making.context))
    settle()
    page._rows[MASTODON]._usual()
    settle()
    assert isinstance(making.shell.sheets[-1], UsualSheet)
