"""Boards and playlists are read right where one is looked for, in the composer and in what is usual."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from planner.domain.account import Account, AccountState
from planner.domain.ids import AccountId
from planner.domain.media import MediaUse
from planner.networks.options import Choice
from planner.networks.remote_choices import choices_kept
from tests.fakes.http import FakeHttp
from tests.fakes.servers.pinterest import BOARDS, FakePinterest
from tests.ui.composer.conftest import settled
from tests.ui.making import CLIENT, a_post
from ui.views.accounts.usual import UsualSheet
from ui.views.composer import open_composer

PINS = AccountId("p1")
TOKEN = "a-token-of-pinterest"


@pytest.fixture
def pins(making):
    """A board account, and a way to have other facts, another state or another token on the network."""

    def make(*, facts=None, state=AccountState.CONNECTED, token=TOKEN):
        account = Account(
            id=PINS,
            client_id=CLIENT,
            network="pinterest",
            handle="rye",
            remote_id="7",
            state=state,
            facts=facts or {},
        )
        with making.plan.write() as unit:
            saved = unit.accounts.save(account)
            unit.commit()
        making.context.services.secrets.put(PINS, {"token": TOKEN})
        http = FakeHttp(FakePinterest(token).serve)
        return saved, replace(making.context, services=replace(making.context.services, http=lambda: http))

    return make


@pytest.fixture
def form(making, qtbot):
    """The form of the board account in a composer."""

    def make(context):
        media = (MediaUse(media_id=None, name="oven.jpg"),)
        making.put(a_post("Pin", post_id="p0", accounts=(PINS,), media=media))
        sheet = open_composer(context, "p0")
        qtbot.addWidget(sheet)
        sheet.resize(1160, 852)
        with qtbot.waitExposed(sheet):
            sheet.show()
        qtbot.waitUntil(lambda: sheet.work.draft is not None)
        settled(qtbot, sheet)
        sheet.text.show_tab(PINS)
        qtbot.mouseClick(sheet.options.more, Qt.MouseButton.LeftButton)
        return sheet.options.form

    return make


def names(control):
    return [control.combo.itemText(index) for index in range(control.combo.count())]


def test_a_missing_list_is_read_in_place(pins, form, making, qtbot):
    _, context = pins()
    shown = form(context)
    board = shown.controls["board_id"]
    assert board.field.note.text() == "There is none to choose yet."
    assert board.read.text() == "Read from Pinterest"
    assert board.focusProxy() is board.read
    qtbot.mouseClick(board.read, Qt.MouseButton.LeftButton)
    assert board.read.text() == "Reading…"
    assert not board.read.isEnabled()
    wanted = ["Choose…", *(one["name"] for one in BOARDS)]
    qtbot.waitUntil(lambda: names(shown.controls["board_id"]) == wanted)
    assert shown.controls["board_id"].read.text() == "Read anew"
    assert making.shell.said[-1] == "Read anew from Pinterest."


def test_what_was_refused_is_said_and_can_be_tried_again(pins, form, making, qtbot):
    _, context = pins(facts=choices_kept("board_id", [Choice("7", "Old")]), token="another-token")
    shown = form(context)
    board = shown.controls["board_id"]
    assert names(board) == ["Choose…", "Old"]
    qtbot.mouseClick(board.read, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(making.shell.errors))
    again = shown.controls["board_id"].read
    assert (again.text(), again.isEnabled()) == ("Read anew", True)
    assert again.window().focusWidget() is again  # Enter asks again, and opens nothing beside it
    assert names(shown.controls["board_id"]) == ["Choose…", "Old"]


@pytest.mark.parametrize("state", [AccountState.PLANNED, AccountState.BY_HAND])
def test_an_account_that_is_not_connected_says_what_reads_them(pins, form, state):
    board = form(pins(state=state)[1]).controls["board_id"]
    assert board.read.isHidden()
    assert board.field.note.text() == "There is none to choose yet. Connecting the account reads them."


def test_what_is_usual_reads_them_too_and_keeps_what_was_chosen(pins, qtbot):
    account, context = pins()
    sheet = UsualSheet(context, account)
    qtbot.addWidget(sheet)
    with qtbot.waitExposed(sheet):
        sheet.show()
    qtbot.mouseClick(sheet.form.controls["board_id"].read, Qt.MouseButton.LeftButton)
    wanted = ["Choose…", *(one["name"] for one in BOARDS)]
    qtbot.waitUntil(lambda: names(sheet.form.controls["board_id"]) == wanted)


def test_other_lists_have_no_such_link(pins, form):
    sections = form(pins()[1]).controls["board_section_id"]
    assert sections.read.text() == "Read from Pinterest"
    from planner.networks.facts import facts_of
    from ui.options.controls import control_for

    plain = control_for(facts_of("mastodon").option("visibility"), "Mastodon", {})
    plain.offer_reading(able=True)
    assert plain.read.isHidden()
