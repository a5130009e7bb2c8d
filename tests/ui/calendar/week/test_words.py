"""The week's few words."""

from datetime import UTC, date, datetime

from tests.ui.calendar.rows import rows
from ui.views.calendar.dates import days_from_to, hour_words
from ui.views.calendar.layout import Measures
from ui.views.calendar.week.filling import lay_out
from ui.views.calendar.week.state import build_week, week_days
from ui.views.calendar.week.words import offset_words, row_name, span_words

NOW = datetime(2026, 10, 14, 12, tzinfo=UTC)


def week(found=(), day=date(2026, 10, 14), zone="Europe/London", **options):
    return build_week(list(found), day, zone, NOW, **options)


def test_hours_read_as_the_locale_has_them():
    assert [hour_words(minute) for minute in (0, 420, 1050)] == ["00:00", "07:00", "17:30"]
    said = [hour_words(minute, half_days=True) for minute in (0, 420, 720, 1050)]
    assert said == ["12 am", "7 am", "12 pm", "5:30 pm"]
    assert span_words(week(), 600, 690) == "10:00–11:30"
    assert span_words(week(), 600, 1440, half_days=True) == "10:00 am–12:00 am"


def test_zones_say_how_far_they_are():
    said = [offset_words(zone, NOW) for zone in ("Europe/London", "Asia/Kolkata", "America/St_Johns", "UTC")]
    assert said == ["GMT+1", "GMT+5:30", "GMT−2:30", "GMT"]


def test_a_week_is_named_by_its_ends():
    assert days_from_to(date(2026, 10, 12), date(2026, 10, 18)) == "12–18 October"
    assert days_from_to(date(2026, 12, 28), date(2027, 1, 3)) == "28 Dec – 3 Jan"


def test_weeks_begin_on_the_day_that_is_chosen_and_stay_inside_the_calendar():
    assert week_days(date(2026, 10, 14), 6)[0] == date(2026, 10, 11)
    assert week_days(date(2026, 10, 14), 0)[-1] == date(2026, 10, 18)
    assert week_days(date.max, 0)[-1] < date.max
    assert week_days(date.min, 3)[0] == date.min


def test_the_hour_that_comes_twice_is_told_apart():
    state = week(day=date(2026, 10, 25))
    assert [row_name(state, row) for row in (2, 3, 4, 5, 6)] == [
        "01:00",
        "01:30",
        "01:00 again",
        "01:30 again",
        "02:00",
    ]
    assert [day.aside for day in state.days][-1] == "Clocks back"


def test_a_post_of_another_zone_lies_at_the_calendars_hour():
    state = week(rows("a", "2026-10-14 18:30", zone="America/New_York"))
    (chip,) = state.days[2].chips
    assert (chip.time, chip.local_time) == ("23:30", "18:30")


def place(found, width=7 * 120):
    return lay_out(week(found), width, 53, Measures(), lambda words, _width, _lines: (words,))


def test_posts_at_one_time_stand_side_by_side_and_too_many_become_a_crowd():
    two = rows("a", "2026-10-14 12:00") + rows("b", "2026-10-14 12:15")
    first, second = place(two).days[2].chips.values()
    assert first.x + first.width < second.x
    assert second.y > first.y
    many = [row for number in range(5) for row in rows(f"p{number}", f"2026-10-14 12:{number:02d}")]
    column = place(many).days[2]
    (crowd,) = column.crowds
    assert crowd.count + len(column.chips) == 5
    assert crowd.x + crowd.width <= column.x + column.width


def test_posts_one_after_the_other_have_the_whole_day_each():
    after = rows("a", "2026-10-14 12:00") + rows("b", "2026-10-14 13:30")
    assert len({placed.width for placed in place(after).days[2].chips.values()}) == 1


def test_the_last_post_of_a_day_stays_inside_it():
    layout = place(rows("a", "2026-10-14 23:55"))
    (placed,) = layout.days[2].chips.values()
    assert placed.y + placed.height <= layout.height
