"""What is agreed with a client: shown, changed, stored with the client, and empty when nothing is told."""

from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import QDate, Qt

from planner.domain.brief import NO_BRIEF, Brief, DayNature, OwnDate
from tests.ui.making import CLIENT
from ui.sheets.brief import PAGE, BriefForm, countries
from ui.sheets.client import ClientSheet, zones

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
FULL = Brief(
    region="DE",
    audience_zone="Asia/Tokyo",
    quiet_from=time(21, 30),
    quiet_to=time(6, 15),
    posts_per_week=3,
    subdivision="BY",
    voice="Warm and plain.\nFirst names.",
    reply_minutes=45,
    own_dates=(
        OwnDate(day=date(2026, 11, 22), name="Totensonntag", nature=DayNature.MEMORIAL),
        OwnDate(day=date(2026, 12, 24), name="Christmas Eve", nature=DayNature.HOLIDAY, yearly=True),
    ),
    denied_words=("cheap", "best in town"),
    own_domains=("rye.example",),
    own_hashtags=("RyeAndShine",),
    may_name=("Kiln & Loom",),
    counts_from=datetime(2026, 11, 1, 10, 30, tzinfo=UTC),
)


@pytest.fixture
def form(show):
    def opened(brief):
        return show(BriefForm(brief, zones(), "Europe/Berlin", NOW))

    return opened


@pytest.mark.parametrize("brief", [NO_BRIEF, FULL])
def test_what_is_shown_and_not_touched_is_the_same_brief(form, brief):
    assert form(brief).value() == brief


def test_days_keep_their_nature_as_the_plan_knows_it(form):
    assert all(isinstance(one.nature, DayNature) for one in form(FULL).value().own_dates)


def test_addresses_and_tags_are_taken_as_people_paste_them(form):
    box = form(NO_BRIEF)
    box.domains.set_text("https://www.rye.example/shop, rye.example , mill.example")
    box.tags.set_text("RyeAndShine #Bakers")
    box.denied.set_text(" cheap ,, best  in town,cheap")
    brief = box.value()
    assert brief.own_domains == ("rye.example", "mill.example")
    assert brief.own_hashtags == ("RyeAndShine", "Bakers")
    assert brief.denied_words == ("cheap", "best in town")


def test_quiet_hours_and_counting_are_told_only_when_ticked(form, qtbot):
    box = form(NO_BRIEF)
    assert not box.quiet_from.isEnabled()
    assert not box.since_day.isEnabled()
    qtbot.mouseClick(box.quiet, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(box.since, Qt.MouseButton.LeftButton)
    brief = box.value()
    assert (brief.quiet_from, brief.quiet_to) == (time(22), time(7))
    assert brief.counts_from == datetime(2026, 11, 20, 23, 0, tzinfo=UTC)  # midnight in Berlin
    box.since_day.setDate(QDate(2026, 10, 1))
    assert box.value().counts_from == datetime(2026, 9, 30, 22, 0, tzinfo=UTC)


def test_days_are_added_named_and_taken_out(form, qtbot):
    box = form(FULL)
    qtbot.mouseClick(box.dates.more, Qt.MouseButton.LeftButton)
    assert len(box.value().own_dates) == 2  # it has no name yet
    box.dates.rows[-1].name.setText("Inventory")
    assert [one.name for one in box.value().own_dates] == ["Inventory", "Totensonntag", "Christmas Eve"]
    qtbot.mouseClick(box.dates.rows[0].remove, Qt.MouseButton.LeftButton)
    assert [one.name for one in box.value().own_dates] == ["Inventory", "Christmas Eve"]


def test_every_country_has_its_two_letters_once():
    codes = [code for _, code in countries()]
    assert len(codes) == len(set(codes)) > 200
    assert {"DE", "AT", "GB", "US", "JP"} <= set(codes)


def test_saving_the_client_stores_it(making, show, settle):
    with making.plan.read() as unit:
        client = unit.clients.get(CLIENT)
    sheet = show(ClientSheet(making.context, client, zone="Europe/London", colour="#9A4F2B"))
    sheet.pages.set_value("agreed", tell=True)
    sheet.brief.a_week.choose(5)
    sheet.brief.language.choose("de")
    sheet.save.click()
    settle()
    with making.plan.read() as unit:
        stored = unit.clients.get(CLIENT)
    assert (stored.brief.posts_per_week, stored.language) == (5, "de")


def test_turning_the_page_leaves_the_sheet_as_high_as_it_was(making, show):
    with making.plan.read() as unit:
        client = unit.clients.get(CLIENT)
    sheet = show(ClientSheet(making.context, client, zone="Europe/London", colour="#9A4F2B"))
    before = sheet.sizeHint()
    sheet.pages.set_value("agreed", tell=True)
    assert sheet.sizeHint() == before
    assert before.height() > PAGE


def test_without_quiet_hours_of_its_own_the_usual_ones_are_named(form, qtbot):
    box = form(NO_BRIEF)
    assert box.usual.text() == "Not ticked: 22:00 to 07:00."
    qtbot.mouseClick(box.quiet, Qt.MouseButton.LeftButton)
    assert not box.usual.isVisible()
