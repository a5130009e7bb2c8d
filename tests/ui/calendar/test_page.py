"""The page: what it reads, when it reads again, and what it says above the month."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QDate

from planner.domain.changes import Aggregate, Change, Changes
from planner.domain.client import Client
from planner.domain.errors import EnvironmentFault
from planner.domain.ids import ClientId
from planner.domain.publication import PublicationState
from planner.lint.finding import Finding, Report, Severity
from tests.ui.calendar.desk import BAKERY, NOW
from tests.ui.calendar.october import PUMPKIN
from tests.ui.calendar.rows import rows

_P = PublicationState


def test_the_month_says_its_name_and_posts(desk):
    assert desk.page.toolbar.title.text() == "October 2026"
    assert desk.page.toolbar.count.text() == "33 posts"
    assert not desk.page.filter_bar.isVisible()
    assert not desk.month.empty.isVisible()


def test_a_filter_leaves_a_bar_that_clears_it(desk):
    desk.page.filter_posts(PUMPKIN)
    assert desk.page.filter_bar.words.text() == "6 of 36 shown"
    assert desk.words(31) == []
    desk.page.filter_bar.clear.click()
    assert not desk.page.filter_bar.isVisible()
    assert len(desk.words(31)) == 6


def test_an_empty_month_is_open_and_a_past_one_was_quiet(desk):
    desk.page.step(1)
    assert desk.month.empty.isVisible()
    assert desk.month.empty.state.sentence.text() == "November is open"
    desk.month.empty.state.button.click()
    assert desk.shell.planned == [date(2026, 11, 1)]
    desk.month.empty.write.click()
    assert desk.shell.composed == [(None, None)]
    desk.page.step(-3)
    assert desk.month.empty.state.sentence.text() == "August 2026 was quiet"
    assert not desk.month.empty.state.button.isVisible()


def test_go_to_shows_the_month_and_selects(desk):
    desk.page.step(5)
    desk.page.go_to(QDate(2026, 10, 16), "10-16 12:00")
    assert desk.grid.chosen_chip().words == "One loaf, five bakers"
    desk.page.go_to(QDate(2027, 2, 3))
    assert desk.grid.chosen_day().date == date(2027, 2, 3)
    assert desk.page.default_when().local == datetime(2027, 2, 3, 9)
    desk.page.go_to(QDate(2026, 10, 1))
    assert desk.page.default_when() is None


def test_a_finding_marks_its_posts_and_repaints_only_what_changes(desk):
    painted = []
    update = desk.grid.update_chip
    desk.grid.update_chip = lambda placed: (painted.append(placed.chip.post_id), update(placed))
    desk.page.highlight(PUMPKIN, "error")
    assert len(painted) == sum(len(cell.chips) for cell in desk.grid.laid_out.cells)
    painted.clear()
    desk.page.highlight((*PUMPKIN[:-1], "10-14 08:00"), "error")
    assert sorted(painted) == sorted(["10-14 08:00", PUMPKIN[-1]])
    painted.clear()
    desk.page.highlight((), "")
    assert desk.grid.marks.named == frozenset()
    assert len(painted) > 30


def test_findings_are_said_with_their_posts_and_counted_in_a_narrow_window(desk):
    common = {"name": "promo-share", "message": "Too much.", "client": "Rye & Shine"}
    findings = (
        Finding(code="MIX001", severity=Severity.ERROR, posts=PUMPKIN, client_key=BAKERY, **common),
        Finding(code="TIM001", severity=Severity.WARNING, posts=PUMPKIN[:1], client_key=BAKERY, **common),
        Finding(code="TIM001", severity=Severity.WARNING, posts=("x",), client_key="other", **common),
    )
    desk.bridge.report_ready.emit(Report(now=NOW, profile="thirds", findings=findings))
    assert desk.grid.month_model.findings[PUMPKIN[0]] == 2
    button = desk.page.toolbar.findings
    assert button.isVisible()  # the window is narrower than 1200
    assert button.accessibleName() == "1 error, 1 warning"
    button.click()
    assert desk.shell.toasts == ["panel"]


def test_only_changes_that_concern_the_month_are_read(desk):
    before = desk.tasks.reads

    def hear(aggregate, name):
        desk.bridge.changed.emit(Changes((Change(aggregate, name),), 9))

    hear(Aggregate.PUBLICATION, "somewhere-else")
    hear(Aggregate.MEDIA, "picture")
    hear(Aggregate.SUPPRESSION, "one")
    assert desk.tasks.reads == before + 1  # not the month: only what waits is counted again
    hear(Aggregate.PUBLICATION, "10-14 18:30-facebook")
    assert desk.tasks.reads == before + 3  # the month, and what waits


def test_a_hidden_page_reads_when_it_is_shown_again(desk):
    desk.page.hide()
    before = desk.tasks.reads
    desk.keep(rows("new", "2026-10-20 10:00", "While away"))
    desk.bridge.changed.emit(Changes((Change(Aggregate.POST, "new"),), 9))
    assert desk.tasks.reads == before
    desk.page.show()
    assert desk.words(20) == ["While away"]


def test_what_is_shown_stays_when_reading_fails(desk):
    desk.plan.fault = EnvironmentFault("The disk is full.")
    desk.page.reload()
    assert len(desk.words(31)) == 6
    assert any("The disk is full." in toast for toast in desk.shell.toasts)
    desk.plan.fault = None
    desk.page.step(1)
    assert desk.page.toolbar.title.text() == "November 2026"


def test_midnight_moves_todays_mark(desk):
    desk.clock.at = datetime(2026, 10, 14, 23, 30, tzinfo=UTC)  # 00:30 on the 15th in London
    desk.bridge.tick_done.emit(None)
    assert desk.day(15).today


def test_all_clients_count_own_days_and_start_with_initials(make_desk):
    desk = make_desk(rows=rows("uk", "2026-10-14 18:30"), own_zone="Asia/Tokyo")
    with desk.plan.write() as unit:
        unit.clients.save(Client(id=ClientId("k"), name="Kin Lamps", zone="Asia/Tokyo"))
        unit.commit()
    desk.keep(rows("jp", "2026-10-15 09:00", client="k", zone="Asia/Tokyo"))
    desk.bridge.choose_client(None)
    chips = desk.day(15).chips
    assert [(chip.initials, chip.time, chip.local_time) for chip in chips] == [
        ("RS", "02:30", "18:30"),
        ("KL", "09:00", ""),
    ]
    desk.bridge.choose_client(BAKERY)
    assert [(chip.initials, chip.time, chip.local_time) for chip in desk.day(14).chips] == [("", "18:30", "")]


def test_quick_add_in_all_clients_asks_for_whom(make_desk):
    desk = make_desk(rows=[])
    with desk.plan.write() as unit:
        unit.clients.save(Client(id=ClientId("k"), name="Kin Lamps", zone="Asia/Tokyo"))
        unit.commit()
    desk.bridge.choose_client(None)
    desk.month.menus.quick_add(date(2026, 10, 20))
    popover = desk.month.menus.popover
    assert popover.client.isVisible()
    popover.client.choose(ClientId("k"))
    popover.line.setText("Lamps of the month")
    popover.save.click()
    with desk.plan.read() as unit:
        (post,) = unit.posts.of_client(ClientId("k"))
    assert (post.when.zone, post.when.local) == ("Asia/Tokyo", datetime(2026, 10, 20, 9))
