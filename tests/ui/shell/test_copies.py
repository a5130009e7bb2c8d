"""Copies of the plan in the window: made, listed, put back; a damaged plan offers its newest good one."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from planner.domain.backups import Backup, BackupKind, Soundness
from planner.domain.errors import DamagedFile, EnvironmentFault, UserError
from planner.ports.clock import FixedClock
from planner.ports.services import Outside
from planner.publishing.report import TickReport
from tests.fakes.backups import FakeBackups
from tests.fakes.files import FakeFiles
from tests.ui.shell.desk import NOW, add_client, services
from ui.arguments import parse_window
from ui.sheets.damaged import DamagedSheet, open_damaged
from ui.sheets.doctor import DoctorSheet
from ui.sheets.restore import RestoreSheet
from ui.shell.fronts import Damaged
from ui.shell.opening import Opening, open_plan
from ui.shell.settings_page import SettingsPage
from ui.shell.welcome import Welcome
from ui.shell.wiring import App

GOOD = Backup(
    path=Path("/nowhere/backups/plan.2026-10-13.daily.db"),
    kind=BackupKind.DAILY,
    at=NOW - timedelta(hours=20),
    size=242_000,
)


class Start:
    """The window as it starts on a plan in memory, whose file the test may damage.

    Attributes:
        fault: raised when the plan is opened. backups: its copies.
    """

    def __init__(self, qtbot, data: Path) -> None:
        self.qtbot, self.data = qtbot, data
        self.fault: Exception | None = None
        self.backups = FakeBackups(FixedClock(NOW))
        self.backups.copies = [GOOD]
        self.services = replace(services(), backups=self.backups)
        add_client(self.services.plan, "Kiln & Loom")

    def open(self, _create: bool):
        if self.fault is not None:
            raise self.fault
        self.services.plan.closed = False
        return self.services

    def app(self, view: str = "settings") -> App:
        outside = Outside(
            clock=FixedClock(NOW),
            files=FakeFiles(),
            data_dir=self.data,
            open=self.open,
            open_sample=self.open,
            open_file=lambda _path: None,
            backups=lambda: self.backups,
        )
        self.made = App(outside, parse_window(["--view", view, "--now", NOW.isoformat(), "--shot", "x.png"]))
        self.made._arguments.shot = None
        opening = Opening(lambda: open_plan(self.open, True, sample=False))
        self.made._await(opening)
        opening.start()
        return self.made

    def page(self) -> SettingsPage:
        app = self.app()
        self.qtbot.waitUntil(app.window.working)
        page = app.window.findChild(SettingsPage)
        self.qtbot.waitUntil(lambda: bool(page.copies.last.text()))
        return page

    def press(self, words: str) -> None:
        buttons = self.made.window.findChildren(QAbstractButton)
        next(one for one in buttons if words in (one.text(), one.accessibleName())).click()


@pytest.fixture
def start(qtbot, tmp_path):
    start = Start(qtbot, tmp_path)
    yield start
    start.made.window.end()
    start.made.window.deleteLater()


def test_the_copies_are_listed_and_one_is_made(start, qtbot):
    page = start.page()
    assert page.copies.last.text().startswith("The last is from Tue 13 Oct,")
    start.press("Make a copy now")
    qtbot.waitUntil(lambda: len(start.backups.copies) == 2)
    qtbot.waitUntil(lambda: "14 Oct" in page.copies.last.text())
    assert page.copies.now.isEnabled()


def test_the_key_that_made_a_copy_does_not_put_one_back_next(start, qtbot):
    page = start.page()
    page.copies.now.setFocus()
    start.press("Make a copy now")
    assert not page.copies.now.isEnabled()
    qtbot.waitUntil(page.copies.now.isEnabled)
    assert start.made.window.focusWidget() is page.copies.now


def test_no_room_for_a_copy_is_told_where_it_was_asked_for(start, qtbot):
    page = start.page()
    start.backups.trouble = EnvironmentFault("There is no room for a copy of the plan.")
    start.press("Make a copy now")
    qtbot.waitUntil(lambda: page.copies.now.isEnabled() and start.made.window.toast.isVisible())
    assert "no room" in start.made.window.toast.accessibleName()


def test_a_copy_is_checked_then_put_back_and_the_plan_opens_again(start, qtbot):
    start.page()
    first = start.made.window.session()
    start.press("Put back the copy of Tue 13 Oct, " + GOOD.at.astimezone().strftime("%H:%M"))
    sheet = start.made.window.findChild(RestoreSheet)
    assert sheet.title.text() == sheet.title.whole_text()  # what is asked is not cut off
    assert not sheet.go.isEnabled()
    qtbot.waitUntil(sheet.go.isEnabled)
    assert sheet.found.text() == "It is whole, with 1 client and 7 posts in it."
    sheet.go.click()
    qtbot.waitUntil(lambda: start.made.window.session() not in (None, first))
    assert first.closed()
    assert start.backups.restored == [GOOD.path]
    assert "The copy is in place" in start.made.window.toast.accessibleName()


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (Soundness(known="0003", damage="it is not a database"), "damaged: it is not a database"),
        (Soundness(schema="9000", known="0003"), "newer Parley"),
    ],
)
def test_a_copy_that_is_not_whole_cannot_be_put_back(start, qtbot, found, words):
    start.page()
    start.backups.found = found
    start.press("Put back the copy of Tue 13 Oct, " + GOOD.at.astimezone().strftime("%H:%M"))
    sheet = start.made.window.findChild(RestoreSheet)
    qtbot.waitUntil(lambda: words in sheet.found.text())
    assert not sheet.go.isEnabled()


def test_a_copy_that_is_refused_leaves_the_plan_open_as_it_was(start, qtbot):
    start.page()
    first = start.made.window.session()
    start.backups.trouble = UserError("The plan is open in parley@attic:7.", mend="Stop it.")
    start.made.window.context.shell.put_back(GOOD.path)
    qtbot.waitUntil(lambda: start.made.window.session() not in (None, first))
    assert "open in parley@attic:7. Stop it." in start.made.window.toast.accessibleName()


def test_an_empty_plan_leads_to_its_copies_too(start, qtbot, monkeypatch):
    with start.services.plan.write() as unit:
        for client in unit.clients.all():
            unit.clients.delete(client.id)
        unit.commit()
    app = start.app("")
    qtbot.waitUntil(lambda: app.window.findChild(Welcome) is not None)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(GOOD.path), ""))
    app.window.findChild(Welcome).put_back.click()
    sheet = app.window.findChild(RestoreSheet)
    assert sheet.title.whole_text() == "Put back plan.2026-10-13.daily.db?"
    qtbot.waitUntil(sheet.go.isEnabled)


def test_a_damaged_plan_offers_the_newest_good_copy_at_the_start(start, qtbot):
    start.fault = DamagedFile("The plan file is damaged.", good=GOOD)
    app = start.app()
    qtbot.waitUntil(lambda: app.window.findChild(Damaged) is not None)
    front = app.window.findChild(Damaged)
    assert "is from Tue 13 Oct" in front.fact.text()
    assert app.status == 3
    start.backups.trouble = UserError("The damaged plan is still open in another window or agent.")
    front.button.click()
    qtbot.waitUntil(app.window.toast.isVisible)
    assert "still open" in app.window.toast.accessibleName()
    start.backups.trouble = start.fault = None
    app.window.findChildren(Damaged)[-1].button.click()
    qtbot.waitUntil(app.window.working)
    assert start.backups.restored == [GOOD.path]


def test_without_a_good_copy_one_chooses_a_file_or_begins_anew(start, qtbot, monkeypatch):
    start.fault = DamagedFile("The plan file is damaged.")
    app = start.app()
    qtbot.waitUntil(lambda: app.window.findChild(Damaged) is not None)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    app.window.findChild(Damaged).button.click()
    assert start.backups.restored == []
    start.fault = None
    app.window.findChild(Damaged).anew.click()
    qtbot.waitUntil(app.window.working)
    assert start.backups.aside is not None
    assert start.backups.aside.name in app.window.toast.accessibleName()


def test_damage_that_is_found_later_is_told_with_the_way_out(start, qtbot):
    start.page()
    start.backups.found = Soundness(known="0003", damage="Page 5: never used")
    start.made._look_for_damage()
    qtbot.waitUntil(lambda: start.made.window.findChild(DamagedSheet) is not None)
    sheet = start.made.window.findChild(DamagedSheet)
    assert "Page 5" in sheet.lead.text()
    qtbot.waitUntil(sheet.go.isEnabled)
    sheet.go.click()
    qtbot.waitUntil(lambda: start.backups.restored == [GOOD.path])
    qtbot.waitUntil(start.made.window.working)


def test_damage_without_a_copy_says_so(start, qtbot):
    start.page()
    start.backups.copies = []
    open_damaged(start.made.window.context, DamagedFile("The plan file is damaged."))
    sheet = start.made.window.findChild(DamagedSheet)
    qtbot.waitUntil(lambda: "no copy" in sheet.offer.text())
    assert not sheet.go.isEnabled()


def test_the_doctor_tells_what_is_to_be_looked_at_first(start, qtbot):
    start.page()
    start.backups.free = 1_000_000
    start.press("Check everything")
    sheet = start.made.window.findChild(DoctorSheet)
    qtbot.waitUntil(lambda: "to look at" in sheet.lead.text())
    assert sheet.rows.itemAtPosition(0, 1).widget().text() == "Disk"


def test_a_full_disk_is_said_for_as_long_as_nothing_is_sent(make_desk, qtbot):
    desk = make_desk("Rye & Shine")
    status = desk.window.workspace.rail.status
    before = status.accessibleName()
    full = "The disk is full ({} kB free): nothing is sent."
    for free in (240, 236):
        desk.session.bridge.tick_done.emit(TickReport(at=NOW, faults=(full.format(free),), stuck=True))
        assert status.accessibleName() == f"Nothing is sent. {full.format(free)}"
    assert full.format(240) in desk.window.toast.accessibleName()  # said once, not at each tick
    desk.session.bridge.tick_done.emit(TickReport(at=NOW))
    assert status.accessibleName() == before
    desk.session.bridge.tick_done.emit(
        TickReport(at=NOW, faults=("There is no room for a copy of the plan.",))
    )
    assert "no room for a copy" in desk.window.toast.accessibleName()
    assert status.accessibleName() == before
