"""Days, weeks and words of time for the calendar; names and order as the locale has them."""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache

from planner.domain.brief import Brief
from planner.domain.rhythm import after_quiet
from planner.domain.times import WallTime, zone_of
from planner.languages import tr
from planner.languages.shaping import clock_as
from ui.naming import naming

ONE_DAY = timedelta(days=1)


def first_of_month(day: date) -> date:
    """The first day of the month that ``day`` is in."""
    return day.replace(day=1)


def shift_month(month: date, by: int) -> date:
    """The first day of the month ``by`` months after ``month``; stays inside years 1 to 9999."""
    index = min(max(month.year * 12 + month.month - 1 + by, 12), 9999 * 12 + 11)
    return date(index // 12, index % 12 + 1, 1)


def grid_days(month: date, first_weekday: int = 0) -> tuple[date, ...]:
    """The days that a month's grid shows: whole weeks, four to six of them.

    Args:
        month: any day of the month.
        first_weekday: 0 Monday to 6 Sunday.
    """
    first = first_of_month(month)
    start = first - timedelta(days=(first.weekday() - first_weekday) % 7)
    last = shift_month(first, 1) - ONE_DAY if (first.year, first.month) < (9999, 12) else date(9999, 12, 31)
    weeks = ((last - start).days // 7) + 1
    return tuple(start + timedelta(days=offset) for offset in range(weeks * 7))


def day_start(day: date, zone: str) -> datetime:
    """The aware UTC instant at which ``day`` begins in ``zone``, also where midnight does not exist."""
    return datetime.combine(day, time(), tzinfo=zone_of(zone)).astimezone(UTC)


def shown_range(month: date, zone: str, first_weekday: int = 0) -> tuple[datetime, datetime]:
    """The aware UTC instants ``[start, end)`` that a month's grid covers in ``zone``."""
    days = grid_days(month, first_weekday)
    return day_start(days[0], zone), day_start(days[-1] + ONE_DAY, zone)


def clock_change(day: date, zone: str) -> timedelta:
    """By how much the clocks of ``zone`` go forward (above zero) or back within ``day``; zero: not."""
    tz = zone_of(zone)
    before = datetime.combine(day, time(), tzinfo=tz).utcoffset()
    after = datetime.combine(day + ONE_DAY, time(), tzinfo=tz).utcoffset()
    return (after or timedelta()) - (before or timedelta())


def clock_change_words(change: timedelta) -> str:
    """Say “Clocks back” or “Clocks forward”, "" when nothing changes."""
    if not change:
        return ""
    return tr("Clocks forward") if change > timedelta() else tr("Clocks back")


def time_words(moment: datetime, *, half_days: bool = False) -> str:
    """Say “18:30”, or “6:30 pm” where the locale counts half days."""
    if not half_days:
        return _clock(moment.hour, moment.minute)
    return clock_as(moment, naming().halves)


@cache
def _clock(hour: int, minute: int) -> str:
    return f"{hour:02d}:{minute:02d}"


def hour_words(minute: int, *, half_days: bool = False) -> str:
    """Say a full hour of an axis, in minutes after midnight: “07:00”, “7 am”; with minutes where there are any."""
    hour, rest = divmod(minute % (24 * 60), 60)
    if not half_days:
        return _clock(hour, rest)
    shown, half = (hour + 11) % 12 + 1, naming().halves[hour >= 12]
    return f"{shown}:{rest:02d} {half}" if rest else f"{shown} {half}"


def spoken_day(day: date) -> str:
    """Say a day as it is read aloud: “Tuesday 24 November”."""
    return naming().spoken_day(day)


def short_day(day: date) -> str:
    """Say “Sat 17 Oct”."""
    return naming().short_day(day)


def long_day(day: date) -> str:
    """Say “Wed 14 October”."""
    return naming().long_day(day)


def day_of_month(day: date) -> str:
    """Say “1 Oct”."""
    return naming().day_of_month(day)


def month_name(day: date) -> str:
    """Say “October”."""
    return naming().months[day.month - 1]


def widest_month() -> str:
    """The longest name of a month: “September”."""
    return max(naming().months, key=len)


def widest_days() -> str:
    """The longest words of ``days_from_to`` within one month."""
    month = naming().months.index(widest_month()) + 1
    return days_from_to(date(2026, month, 20), date(2026, month, 28))


def days_from_to(first: date, last: date) -> str:
    """Say “12–18 October”, “28 Sep – 4 Oct”; “October 12–18” where the month comes first."""
    month_first = naming().day_month.index("{day}") > 0
    if (first.year, first.month) == (last.year, last.month):
        places = {"first": first.day, "last": last.day, "month": month_name(first)}
        if month_first:
            return "{month} {first}–{last}".format_map(places)
        return tr("{first}–{last} {month}", "a week", **places)
    return f"{day_of_month(first)} – {day_of_month(last)}"


def next_sensible_time(
    day: date, now: datetime, zone: str, *, usual: int = 9, brief: Brief | None = None
) -> WallTime:
    """When a new post on ``day`` goes out if nobody says otherwise.

    The ``usual`` hour; on the day of ``now`` itself the next full hour at least 15 minutes away, 23:30 late
    in the evening. A gap of the clocks moves it forward as every planned time. With ``brief`` not in the quiet hours
    of that client's readers: at their end, and late in the evening on the next day.
    """
    there = now.astimezone(zone_of(zone)).replace(tzinfo=None)
    local = datetime.combine(day, time(usual))
    soon = there + timedelta(minutes=15)
    if day == there.date() and local < soon:
        full = soon.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
        local = full if full.date() == day else datetime.combine(day, time(23, 30))
    when = WallTime(local, zone)
    return when if brief is None else _outside_quiet(when, brief, usual)


def _outside_quiet(when: WallTime, brief: Brief, usual: int) -> WallTime:
    awake = after_quiet(when, brief)
    if awake.local.date() == when.local.date():
        return awake
    next_day = WallTime(datetime.combine(awake.local.date(), time(usual)), when.zone)
    return max(awake, after_quiet(next_day, brief), key=WallTime.instant)
