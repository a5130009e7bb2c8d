"""What a week shows, as plain records: no widgets, no storage. ``build_week`` is its month's sister."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from types import MappingProxyType

from planner.domain.entry import CalendarRow
from planner.domain.ids import ClientId
from planner.domain.reply_block import ReplyRow
from planner.domain.slot import SlotRow
from planner.domain.times import zone_of
from ui.views.calendar.dates import ONE_DAY, clock_change_words, day_start
from ui.views.calendar.replies import ReplyWindow, by_day, windows_of
from ui.views.calendar.state import Chip, DayState, chips_of
from ui.views.calendar.week.axis import Axis, DayClock, axis_of, day_clock
from ui.views.calendar.week.ghosts import Ghost, ghosts_of

DAYS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekState:
    """Seven days on one axis.

    Attributes:
        zone: in which days and hours are counted. own_zone: the person's, "" where its clocks read the same.
        clocks: what each day's clocks do. ghosts: each day's free posting slots.
        posts, shown: posts of the week without and with the filter.
    """

    zone: str
    own_zone: str
    first_weekday: int
    days: tuple[DayState, ...]
    clocks: tuple[DayClock, ...]
    axis: Axis
    ghosts: tuple[tuple[Ghost, ...], ...] = ((),) * DAYS
    posts: int = 0
    shown: int = 0

    @property
    def first(self) -> date:
        """The first day."""
        return self.days[0].date

    @property
    def last(self) -> date:
        """The last day."""
        return self.days[-1].date

    def index_of(self, day: date) -> int:
        """The position of ``day`` among ``days``, -1 when it is in another week."""
        offset = (day - self.first).days
        return offset if 0 <= offset < len(self.days) else -1


def week_days(day: date, first_weekday: int = 0) -> tuple[date, ...]:
    """The seven days of the week that ``day`` is in.

    Args:
        day: any day from year 1 on; the last days of year 9999 show the last whole week.
        first_weekday: 0 Monday to 6 Sunday.
    """
    behind = (day.weekday() - first_weekday) % DAYS
    start = max(day.toordinal() - behind, 1)
    start = min(start, date.max.toordinal() - DAYS)
    return tuple(date.fromordinal(start + offset) for offset in range(DAYS))


def week_range(day: date, zone: str, first_weekday: int = 0) -> tuple[datetime, datetime]:
    """The aware UTC instants ``[start, end)`` that the week of ``day`` covers in ``zone``."""
    days = week_days(day, first_weekday)
    return day_start(days[0], zone), day_start(days[-1] + ONE_DAY, zone)


def minute_of(moment: datetime) -> int:
    """Minutes since midnight on the clock."""
    return moment.hour * 60 + moment.minute


def chip_place(axis: Axis, chip: Chip) -> int:
    """Where a chip's time lies on the axis."""
    return axis.place(minute_of(chip.shown), again=chip.again)


def window_place(axis: Axis, window: ReplyWindow) -> int:
    """Where the start of time set aside lies on the axis."""
    return axis.place(minute_of(window.shown), again=bool(window.when.fold))


def other_clocks(zone: str, own_zone: str, start: datetime, end: datetime) -> bool:
    """Whether the two zones' clocks ever differ in a range of instants."""
    if not own_zone or zone == own_zone:
        return False
    one, other, moment = zone_of(zone), zone_of(own_zone), start
    while moment < end:
        if moment.astimezone(one).utcoffset() != moment.astimezone(other).utcoffset():
            return True
        moment += timedelta(hours=12)
    return False


def build_week(
    rows: Sequence[CalendarRow],
    day: date,
    zone: str,
    now: datetime,
    *,
    own_zone: str = "",
    first_weekday: int = 0,
    weekend: Collection[int] = (5, 6),
    initials: Mapping[ClientId, str] | None = None,
    passes: Callable[[Chip], bool] | None = None,
    half_days: bool = False,
    replies: Sequence[ReplyRow] = (),
    rhythm: Sequence[SlotRow] = (),
    names: Mapping[date, str] = MappingProxyType({}),
) -> WeekState:
    """Lay the rows of a week on its days.

    Args:
        rows: as ``calendar.rows`` gives them for ``week_range(day, zone, first_weekday)``.
        day: any day of the week.
        zone: IANA zone whose days are drawn.
        now: aware UTC, for today's mark.
        own_zone: the person's; its hours stand beside where they differ.
        first_weekday: 0 Monday to 6 Sunday.
        weekend: weekdays that are tinted.
        initials: by client, in "All clients"; None on one client's calendar.
        passes: whether a chip is shown; None: all are.
        half_days: times read "6:30 pm".
        replies: as ``calendar.replies`` gives them for the same range.
        rhythm: as ``calendar.slots`` gives it; its free slots stand on the axis while no filter is on.
        names: of days that have one.
    """
    days = week_days(day, first_weekday)
    clocks = tuple(day_clock(one, zone) for one in days)
    chips: dict[date, list[Chip]] = {one: [] for one in days}
    left: set[str] = set()
    for chip in chips_of(rows, zone, initials=initials, half_days=half_days):
        if passes is None or passes(chip):
            left.add(chip.post_id)
            chips[min(max(chip.shown.date(), days[0]), days[-1])].append(chip)
    beside = None if passes is None else left
    aside = windows_of(replies, zone, now, initials=initials, only=beside, half_days=half_days)
    windows = by_day(aside, days[0], days[-1])
    today = now.astimezone(zone_of(zone)).date()
    states = tuple(
        DayState(
            date=one,
            label=str(one.day),
            in_month=True,
            weekend=one.weekday() in weekend,
            today=one == today,
            aside=_aside(clock),
            name=names.get(one, ""),
            chips=tuple(chips[one]),
            replies=windows.get(one, ()),
        )
        for one, clock in zip(days, clocks, strict=True)
    )
    differs = other_clocks(zone, own_zone, *week_range(day, zone, first_weekday))
    axis = axis_of(clocks)
    free = () if passes is not None else rhythm
    return WeekState(
        zone=zone,
        own_zone=own_zone if differs else "",
        first_weekday=first_weekday,
        days=states,
        clocks=clocks,
        axis=axis,
        ghosts=ghosts_of(free, rows, days, zone, axis, now, initials=initials, half_days=half_days),
        posts=len({row.post_id for row in rows}),
        shown=len(left),
    )


def _aside(clock: DayClock) -> str:
    forward, back = clock.skipped, clock.twice
    change = timedelta(hours=1) if forward else timedelta(hours=-1) if back else timedelta()
    return clock_change_words(change)
