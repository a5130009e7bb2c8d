"""Reply windows in the month: their words, their places, how they are painted and said."""

from dataclasses import replace
from datetime import UTC, date, timedelta

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from planner.domain.reply_block import ReplyRow
from tests.ui.calendar.october import october
from tests.ui.calendar.rows import BAKERY, rows
from tests.ui.calendar.test_layout import NOW, cell, fit
from ui.theme.theme import Look, Theme
from ui.views.calendar.layout import Hit, Measures, lay_out
from ui.views.calendar.replies import window_name, windows_of
from ui.views.calendar.reply_art import ReplyArt, hatch
from ui.views.calendar.state import build_month
from ui.views.calendar.words import day_name

LONDON = "Europe/London"


def reply(at: str, post: str | None = None, zone: str = LONDON, **more) -> ReplyRow:
    """A reply row, ``at`` as "2026-10-14 18:30"."""
    [one] = rows(post or "free", at, zone=zone, networks=())
    fields = {"id": f"r-{at}", "client_id": BAKERY, "minutes": 20, "when": one.when, "starts_at": one.due_at}
    return ReplyRow(**(fields | {"post_id": post} | more))


def laid(all_rows, replies, width=904, height=822):
    state = build_month(all_rows, date(2026, 10, 1), LONDON, NOW, replies=replies)
    return lay_out(state, width, height, Measures(), fit)


def labels(*found: ReplyRow, zone=LONDON, **more) -> list[str]:
    return [one.label for one in windows_of(found, zone, NOW, **more)]


def test_what_is_to_come_says_start_and_length_what_is_over_what_became_of_it():
    coming = reply("2026-10-15 12:00")
    over = reply("2026-10-12 08:00")
    assert labels(coming) == ["12:00 · 20 min"]
    assert labels(over) == ["20 min"]
    assert labels(replace(over, kept=True, replies=9)) == ["20 min · 9 replies"]
    assert labels(replace(over, kept=True, replies=1)) == ["20 min · 1 reply"]
    assert labels(replace(over, kept=False)) == ["20 min · not kept"]
    assert labels(coming, half_days=True) == ["12:00 pm · 20 min"]
    assert labels(coming, initials={BAKERY: "RS"}) == ["RS · 12:00 · 20 min"]


def test_one_that_runs_right_now_is_not_over():
    now = reply("2026-10-14 12:50")  # 11:50 UTC, ten minutes ago
    assert labels(now) == ["12:50 · 20 min"]
    assert labels(replace(now, minutes=10)) == ["10 min"]


def test_another_zone_is_shown_on_the_calendars_clock():
    assert labels(reply("2026-10-15 12:00", zone="Europe/Berlin")) == ["11:00 · 20 min"]


def test_a_filter_leaves_what_stands_beside_its_posts():
    both = (reply("2026-10-15 12:00", "a"), reply("2026-10-15 19:00"))
    assert labels(*both, only={"a"}) == ["12:00 · 20 min"]


def test_a_window_lies_under_its_post_and_one_on_its_own_by_its_time():
    posts = rows("a", "2026-10-14 08:00", "short") + rows("b", "2026-10-14 18:30", "short")
    beside, free = reply("2026-10-14 20:00", "a"), reply("2026-10-14 12:00")
    day = cell(laid(posts, [free, beside]), date(2026, 10, 14))
    placed = sorted(
        [(one.y, one.chip.post_id) for one in day.chips] + [(one.y, one.window.id) for one in day.replies]
    )
    assert [name for _, name in placed] == ["a", beside.id, free.id, "b"]
    assert placed[1][0] - placed[0][0] == 38 + 3
    assert placed[2][0] - placed[1][0] == 16 + 3


def test_words_get_shorter_before_a_window_is_left_out():
    posts = rows("a", "2026-10-14 08:00", "two long lines") + rows("b", "2026-10-14 18:30", "two long lines")
    replies = [reply("2026-10-14 08:00", "a"), reply("2026-10-14 18:30", "b")]
    low = cell(laid(posts, replies, height=745), date(2026, 10, 14))
    assert [len(one.lines) for one in low.chips] == [1, 1]
    assert (len(low.replies), low.more) == (2, 0)


def test_posts_are_kept_before_reply_windows():
    full = [row for hour in (8, 9, 10) for row in rows(f"p{hour}", f"2026-10-14 {hour:02}:00")]
    replies = [reply(f"2026-10-14 {hour:02}:00", f"p{hour}") for hour in (8, 9, 10)]
    day = cell(laid(full, replies), date(2026, 10, 14))
    assert (len(day.chips), len(day.replies), day.more, day.unsaid) == (3, 0, 3, False)
    low = cell(laid(full, replies, height=775), date(2026, 10, 14))
    assert (len(low.chips), len(low.replies), low.more, low.unsaid) == (3, 0, 0, True)
    more = cell(laid(full + rows("x", "2026-10-14 11:00"), replies), date(2026, 10, 14))
    assert (len(more.chips), len(more.replies), more.more) == (3, 0, 1 + 3)


def test_a_day_with_windows_alone():
    many = [reply(f"2026-10-14 {hour:02}:00") for hour in range(8, 18)]
    day = cell(laid([], many), date(2026, 10, 14))
    assert day.replies
    assert len(day.replies) + day.more == 10
    assert day.more_y + Measures().more <= day.y + day.height


@pytest.mark.parametrize("height", [300, 560, 690, 822, 1400])
def test_nothing_leaves_its_cell_nor_touches(height):
    replies = [
        reply(f"{row.when.local:%Y-%m-%d %H:%M}", row.post_id)
        for row in {row.post_id: row for row in october()}.values()
    ]
    placed_windows = 0
    for one in laid(october(), replies, height=height).cells:
        boxes = sorted(
            [(chip.y, chip.height) for chip in one.chips] + [(window.y, 16) for window in one.replies]
        )
        placed_windows += len(one.replies)
        bottom = one.y
        for y, tall in boxes:
            assert y > bottom
            bottom = y + tall
            assert bottom <= one.y + one.height
    assert placed_windows or height < 600


def test_a_point_finds_the_window():
    layout = laid(rows("a", "2026-10-14 08:00"), [reply("2026-10-14 08:00", "a")])
    number = next(i for i, one in enumerate(layout.cells) if one.day.date == date(2026, 10, 14))
    placed = layout.cells[number].replies[0]
    assert layout.hit(placed.x + 2, placed.y + 2) == Hit(number, window=0)
    assert layout.hit(placed.x + 2, placed.y + 17) == Hit(number)


def test_a_window_beyond_the_grid_in_another_zone_is_on_its_nearest_day():
    state = build_month([], date(2026, 10, 1), LONDON, NOW, replies=[reply("2026-09-27 23:30")])
    assert len(state.days[0].replies) == 1


def test_days_and_windows_are_said():
    told = replace(reply("2026-10-14 08:00", "a", words="Crust: dark or golden?"), kept=True, replies=3)
    state = build_month(rows("a", "2026-10-14 08:00"), date(2026, 10, 1), LONDON, NOW, replies=[told])
    day = next(one for one in state.days if one.date == date(2026, 10, 14))
    assert day_name(day) == "Wednesday 14 October, today, 1 post, 1 reply window"
    assert window_name(day.replies[0]) == (
        "Wed 14 October, 08:00, time to answer, 20 min, after Crust: dark or golden?, 3 replies"
    )


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
def test_it_is_hatched_in_the_accent_at_45_degrees(qtbot, look):
    theme = Theme(look, bundled_font=True, scale=1.0)
    image = QImage(120, 16, QImage.Format.Format_ARGB32)
    image.fill(theme.canvas)
    painter = QPainter(image)
    ground = hatch(painter, QRectF(0, 0, 120, 16), theme)
    painter.end()

    def striped(x: int, y: int) -> bool:
        return _far(image.pixelColor(x, y), ground) > 12

    middle = [striped(x, 8) for x in range(20, 100)]
    assert 0.15 < sum(middle) / len(middle) < 0.5
    assert [striped(x, 8) for x in range(30, 80)] == [striped(x + 4, 4) for x in range(30, 80)]
    assert 0 < _far(ground, theme.canvas) < 40


def test_what_is_over_is_quieter(qtbot):
    theme = Theme(Look.LIGHT, bundled_font=True, scale=1.0)
    art = ReplyArt(theme, 1.0)
    start = NOW.replace(tzinfo=UTC) + timedelta(days=1)
    coming, over = windows_of(
        [replace(reply("2026-10-15 12:00"), starts_at=start), reply("2026-10-12 12:00")], LONDON, NOW
    )[::-1]
    assert art.height == 16
    darkest = {}
    for window in (coming, over):
        image = QImage(120, 16, QImage.Format.Format_ARGB32)
        image.fill(theme.canvas)
        painter = QPainter(image)
        art.paint(painter, window, 0, 0, 120)
        painter.end()
        darkest[window.over] = max(
            _far(image.pixelColor(x, y), theme.canvas) for x in range(90, 120) for y in range(16)
        )
    assert darkest[True] < darkest[False]


def _far(one: QColor, other: QColor) -> int:
    return sum(abs(a - b) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))
