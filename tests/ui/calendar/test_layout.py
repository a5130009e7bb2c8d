"""Places and sizes, without painting."""

from datetime import UTC, date, datetime

import pytest

from tests.ui.calendar.october import october
from tests.ui.calendar.rows import rows
from ui.views.calendar.layout import Hit, Measures, edges, lay_out
from ui.views.calendar.state import build_month

NOW = datetime(2026, 10, 14, 12, tzinfo=UTC)


def fit(words, width, most):
    """Ten letters a line."""
    return (words,) if most == 1 or len(words) <= 10 else (words[:10], words[10:])


def laid(all_rows, width=904, height=822):
    state = build_month(all_rows, date(2026, 10, 1), "Europe/London", NOW)
    return lay_out(state, width, height, Measures(), fit)


def cell(layout, day):
    return next(one for one in layout.cells if one.day.date == day)


def test_edges_cover_the_length_to_the_pixel():
    assert edges(904, 7)[0] == 0
    assert edges(904, 7)[-1] == 904
    assert {b - a for a, b in zip(edges(904, 7), edges(904, 7)[1:], strict=False)} <= {129, 130}


def test_chips_are_38_high_and_53_with_two_lines():
    layout = laid(rows("a", "2026-10-14 08:00", "short") + rows("b", "2026-10-15 08:00", "two long lines"))
    assert cell(layout, date(2026, 10, 14)).chips[0].height == 38
    assert cell(layout, date(2026, 10, 15)).chips[0].height == 53


def test_two_lines_only_up_to_two_posts():
    busy = [
        row for hour in (8, 9, 10) for row in rows(f"p{hour}", f"2026-10-14 {hour:02}:00", "two long lines")
    ]
    assert {len(placed.lines) for placed in cell(laid(busy), date(2026, 10, 14)).chips} == {1}


def test_what_finds_no_room_is_counted():
    halloween = cell(laid(october()), date(2026, 10, 31))
    assert (len(halloween.chips), halloween.more) == (3, 3)
    low = cell(laid(october(), height=690), date(2026, 10, 31))
    assert (len(low.chips), low.more) == (2, 4)
    assert low.more_y + Measures().more <= low.y + low.height


def test_a_cell_too_low_for_any_chip_says_how_many():
    tiny = cell(laid(october(), height=300), date(2026, 10, 31))
    assert (tiny.chips, tiny.more) == ([], 6)


@pytest.mark.parametrize("height", [300, 560, 690, 822, 1400])
def test_chips_never_leave_their_cell_nor_touch(height):
    for one in laid(october(), height=height).cells:
        bottom = one.y
        for placed in one.chips:
            assert placed.y > bottom
            bottom = placed.y + placed.height
            assert bottom <= one.y + one.height
            assert one.x < placed.x
            assert placed.x + placed.width < one.x + one.width


def test_points_find_day_chip_and_more():
    layout = laid(october())
    number = next(i for i, one in enumerate(layout.cells) if one.day.date == date(2026, 10, 31))
    placed = layout.cells[number].chips[1]
    assert layout.hit(placed.x + 2, placed.y + 2) == Hit(number, 1)
    assert layout.hit(placed.x + 2, layout.cells[number].more_y + 3) == Hit(number, -1, more=True)
    assert layout.hit(placed.x + 2, layout.cells[number].y + 3) == Hit(number)
    assert layout.hit(-1, 5) is None


def test_a_narrow_chip_says_its_local_time_before_its_words():
    state = build_month(rows("p", "2026-10-14 18:30", "Loaf"), date(2026, 10, 1), "Europe/Berlin", NOW)

    def lines(width):
        return cell(lay_out(state, width, 822, Measures(), fit), date(2026, 10, 14)).chips[0].lines

    assert "".join(lines(904)) == "(18:30) Loaf"
    assert "".join(lines(2024)) == "Loaf"
