"""Every control of the sheets and pages has a name and is reached by Tab in the order it is read."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QScrollArea, QWidget

from planner.connectors.registry import connector_for
from planner.domain.publication import PublicationState as S
from planner.lint.registry import rule_named
from tests.fakes.told import told
from tests.ui.making import CLIENT, MASTODON, a_post
from ui.mix.rulebook.sheet import RulesSheet
from ui.mix.why import RuleSheet
from ui.sheets.client import ClientSheet
from ui.sheets.delete_client import DeleteSheet
from ui.sheets.importing.sheet import ImportSheet
from ui.sheets.journal import JournalDrawer
from ui.sheets.live import LiveSheet
from ui.sheets.online.changing import ChangingSheet
from ui.sheets.online.deleting import DeletingSheet
from ui.views.accounts.form import ConnectForm
from ui.views.accounts.page import AccountsPage
from ui.views.accounts.sheet import RemoveSheet
from ui.views.ideas.page import IdeasPage
from ui.views.practice.page import PracticePage


def new_client(making):
    return ClientSheet(making.context, None, zone="Europe/London", colour="#9A4F2B")


def edit_client(making):
    return ClientSheet(making.context, the_client(making), zone="Europe/London", colour="#9A4F2B")


def agreed(making):
    sheet = edit_client(making)
    sheet.pages.set_value("agreed", tell=True)
    sheet.brief.dates.more.click()
    return sheet


def the_client(making):
    with making.plan.read() as unit:
        return unit.clients.get(CLIENT)


def import_sheet(making):
    making.files.kept[Path("/plans/b.csv")] = b"Text,Image URL,Tags,Posting Time\nHello,,,2027-01-05 09:00\n"
    return ImportSheet(making.context, "/plans/b.csv")


def remove_sheet(making):
    with making.plan.read() as unit:
        return RemoveSheet(making.context, unit.accounts.get(MASTODON), "Europe/London")


def journal(making):
    making.put(a_post("Hello", post_id="p1"))
    return JournalDrawer(making.context, "p1")


def in_question(making):
    making.put(a_post("Hello", post_id="p1"))
    stands(making, S.UNCONFIRMED)
    return LiveSheet(making.context, "p1")


def out(sheet):
    def made(making):
        making.put(a_post("Hello", post_id="p1"))
        stands(making, S.PUBLISHED)
        return sheet(making.context, "p1")

    return made


def stands(making, state):
    """Let the post have left, and stand so."""
    with making.plan.write() as unit:
        claimed = unit.publications.claim(unit.publications.of_post("p1")[0].id, "w", 60)
        sending = unit.publications.save(replace(claimed, state=S.SENDING, leased_until=None))
        unit.publications.save(replace(sending, **told(state), remote_url="https://social.example/1"))
        unit.commit()


MADE = {
    "new client": new_client,
    "edit client": edit_client,
    "what is agreed": agreed,
    "rules": lambda making: RulesSheet(making.context, "MIX001"),
    "why": lambda making: RuleSheet(making.context, rule_named("MIX001")),
    "delete client": lambda making: DeleteSheet(making.context, the_client(making)),
    "import": import_sheet,
    "journal": journal,
    "is this live": in_question,
    "delete what is out": out(DeletingSheet),
    "change what is out": out(ChangingSheet),
    "remove account": remove_sheet,
    "connect": lambda making: ConnectForm(making.context, connector_for("wordpress"), CLIENT),
    "accounts": lambda making: AccountsPage(making.context),
    "ideas": lambda making: IdeasPage(making.context),
    "practice": lambda making: PracticePage(making.context),
}


@pytest.mark.parametrize("name", MADE)
def test_every_control_has_a_name(making, show, settle, name):
    widget = show(MADE[name](making))
    settle()
    controls = [
        one
        for kind in (QAbstractButton, QLineEdit, QComboBox)
        for one in widget.findChildren(kind)
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert controls or name == "practice"
    assert [one for one in controls if not (one.accessibleName() or getattr(one, "text", str)())] == []


def top_of(one: QWidget, widget: QWidget) -> int:
    """Where it begins; what has to be scrolled to begins at the lower end of what scrolls."""
    top = one.mapTo(widget, one.rect().topLeft()).y()
    area = one.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is None or not widget.isAncestorOf(area):
        return top
    return min(top, area.mapTo(widget, area.rect().bottomLeft()).y())


@pytest.mark.parametrize(
    "name",
    [
        "new client",
        "edit client",
        "what is agreed",
        "rules",
        "why",
        "delete client",
        "import",
        "journal",
        "is this live",
        "delete what is out",
        "change what is out",
        "connect",
        "accounts",
    ],
)
def test_tab_goes_from_top_to_bottom(making, show, settle, name):
    widget = show(MADE[name](making))
    settle()
    stops: list[QWidget] = []
    at = widget.nextInFocusChain()
    while at is not widget and at not in stops:
        if at.isVisible() and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stops.append(at)
        at = at.nextInFocusChain()
    stops = [one for one in stops if widget.isAncestorOf(one)]
    close = [one for one in stops if one.accessibleName() == "Close"]
    tops = [top_of(one, widget) for one in stops if one not in close]
    assert all(after >= before - 8 for before, after in pairwise(tops)), tops
