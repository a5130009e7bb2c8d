"""What the calendar says aloud."""

from datetime import UTC, date, datetime

from planner.domain.publication import HeldReason, PublicationState
from planner.lint.finding import Finding, Severity
from tests.ui.calendar.rows import rows
from ui.views.calendar import words
from ui.views.calendar.judged import Judged
from ui.views.calendar.state import build_month

NOW = datetime(2026, 10, 14, 12, tzinfo=UTC)


def day(all_rows, when, zone="Europe/London"):
    state = build_month(all_rows, date(2026, 10, 1), zone, NOW)
    return state.days[state.index_of(when)]


def test_a_chip_says_all_of_itself():
    pumpkin = rows("p", "2026-10-14 18:30", "Pumpkin loaf pre-orders", ("facebook", "instagram"))
    (chip,) = day(pumpkin, date(2026, 10, 14)).chips
    assert words.chip_name(chip, 2) == (
        "Wed 14 October, 18:30, Promote, Pumpkin loaf pre-orders, Facebook and Instagram, scheduled, 2 findings"
    )


def test_a_chip_says_why_it_is_held_and_its_own_clock():
    held = rows("p", "2026-10-14 18:30", state=PublicationState.HELD, held=HeldReason.NEEDS_SIGN_IN)
    (chip,) = day(held, date(2026, 10, 14), "Europe/Berlin").chips
    assert words.chip_name(chip) == (
        "Wed 14 October, 19:30, 18:30 in London, Promote, Weekend bake list, Instagram, held: needs sign-in"
    )
    assert "18:30 in London, 19:30 in this calendar" in words.chip_hint(chip)


def a_finding(post, severity):
    return Finding(
        code="X1", name="x", severity=severity, message="", client="", client_key="", posts=(post, "a")
    )


def test_a_day_counts_a_finding_on_two_of_its_posts_once():
    found = Judged([a_finding("b", Severity.ERROR), a_finding("c", Severity.INFO)])
    assert found.counts(["a", "b"]) == ["1 error", "1 note"]
    assert (found["a"], found.counts(["b"]), found.counts(["q"])) == (2, ["1 error"], [])


def test_a_day_says_its_posts():
    two = rows("a", "2026-10-16 07:30") + rows("b", "2026-10-16 12:00")
    assert words.day_name(day(two, date(2026, 10, 16))) == "Friday 16 October, 2 posts"
    assert words.day_name(day([], date(2026, 10, 14))) == "Wednesday 14 October, today, no posts"
    assert words.day_name(day([], date(2026, 10, 25))) == "Sunday 25 October, Clocks back, no posts"
    found = Judged([a_finding("b", Severity.WARNING)])
    said = words.day_and_chips(day(two, date(2026, 10, 16)), found)
    assert said.startswith("Friday 16 October, 2 posts, 1 warning. 07:30, ")
    assert said.endswith("12:00, Promote, Weekend bake list, Instagram, scheduled, 1 finding")


def test_a_tooltip_shows_markup_as_the_text_it_is():
    (chip,) = day(rows("p", "2026-10-14 18:30", "<b>Sale</b> & more"), date(2026, 10, 14)).chips
    assert words.chip_hint(chip) == "<span>&lt;b&gt;Sale&lt;/b&gt; &amp; more<br>Instagram · Scheduled</span>"
