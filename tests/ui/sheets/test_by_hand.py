"""The sheet that helps to post by hand."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication

from planner.domain.account import Account, AccountState
from planner.domain.options import Options
from planner.domain.publication import HeldReason
from planner.domain.publication import PublicationState as S
from tests.fakes.told import told
from tests.ui.making import CLIENT, a_post
from ui.sheets.by_hand import HandSheet
from ui.widgets.labels import Paragraph

NETWORKS = {"h1": "reddit", "h2": "whatsapp", "h3": "google-plus", "h4": "threads"}


@pytest.fixture
def opened(monkeypatch):
    """Addresses that were opened."""
    found = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(url.toString()) or True)
    return found


@pytest.fixture
def asked(making, show, settle, opened):
    """Opens the sheet on a post that waits for the person on these accounts."""

    def shown(*accounts, text="Three days for one loaf"):
        with making.plan.write() as unit:
            for key in accounts:
                one = Account(
                    id=key,
                    client_id=CLIENT,
                    network=NETWORKS[key],
                    handle="rye",
                    state=AccountState.BY_HAND,
                    usual=Options({"reply_control": "followers_only"} if key == "h4" else {}),
                )
                unit.accounts.save(one)
            unit.commit()
        making.put(a_post(text, post_id="p1", accounts=accounts))
        with making.plan.write() as unit:
            for one in unit.publications.of_post("p1"):
                more = {**told(S.HELD), "held_reason": HeldReason.BY_HAND}
                unit.publications.save(replace(one, **more))
            unit.commit()
        sheet = HandSheet(making.context, "p1")
        show(sheet, (580, 460))
        settle()
        return sheet

    return shown


def said_in(sheet):
    return " ".join(one.text() for one in sheet.findChildren(Paragraph) if one.isVisible())


def states(making):
    with making.plan.read() as unit:
        return [one.state for one in unit.publications.of_post("p1")]


def test_one_press_copies_the_words_and_opens_the_page(asked, opened):
    sheet = asked("h2")
    assert sheet.title.whole_text() == "Post on WhatsApp status by hand"
    assert sheet.go.text() == "Copy the words and open WhatsApp status"
    sheet.go.click()
    assert QGuiApplication.clipboard().text() == "Three days for one loaf"
    assert opened == ["https://web.whatsapp.com/"]


def test_where_nothing_opens_the_words_stay_copied(asked, monkeypatch):
    sheet = asked("h2")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    sheet.go.click()
    assert QGuiApplication.clipboard().text() == "Three days for one loaf"
    assert "Open https://web.whatsapp.com/ in one yourself" in said_in(sheet)


def test_the_pasted_address_is_kept(asked, making, settle, qtbot):
    sheet = asked("h1")
    sheet.address.set_text("https://www.reddit.com/r/bristol/comments/1abc23/bread/")
    with qtbot.waitSignal(sheet.done):
        sheet.buttons["posted"].click()
        settle()
    with making.plan.read() as unit:
        one = unit.publications.of_post("p1")[0]
    assert (one.state, one.remote_id) == (S.DONE_BY_HAND, "1abc23")


def test_an_address_of_another_place_is_told_at_the_field(asked, making, settle):
    sheet = asked("h1")
    sheet.address.set_text("https://x.com/rye/status/1")
    sheet.buttons["posted"].click()
    settle()
    assert "no address of Reddit" in sheet.address.error()
    assert states(making) == [S.HELD]


def test_not_yet_and_skip(asked, making, settle):
    sheet = asked("h1", "h2")
    assert "1 more account after this one" in sheet.lead.text()
    sheet.buttons["later"].click()
    settle()
    assert states(making) == [S.PLANNED, S.HELD]
    sheet.buttons["skip"].click()
    settle()
    assert S.CANCELLED in states(making)


def test_a_closed_network_leads_to_the_post(asked, making):
    sheet = asked("h3")
    assert not sheet.go.isVisible()
    assert set(sheet.buttons) == {"skip", "open"}
    sheet.buttons["open"].click()
    assert ("compose", "p1") in making.shell.calls


def test_what_is_set_for_the_network_is_told(asked):
    sheet = asked("h4")
    assert sheet.settings.text() == "Set there: Who may reply: Your followers."
    assert sheet.settings.isVisible()


def test_nothing_is_told_where_nothing_is_set(asked):
    assert not asked("h2").settings.isVisible()
