"""What the agenda shows, as plain records: the days on which something is, in lines. No Qt."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from operator import itemgetter
from types import MappingProxyType

from planner.domain.entry import CalendarRow
from planner.domain.ids import ClientId
from planner.domain.reply_block import ReplyRow
from planner.domain.times import zone_of
from planner.languages import tr
from ui.views.calendar.dates import clock_change, clock_change_words
from ui.views.calendar.replies import ReplyWindow, by_day, windows_of
from ui.views.calendar.state import Chip, DayState, chips_of

Key = tuple[str, ...]
"""What makes a line one, also after a refresh: its day, and of what it is."""


@dataclass(frozen=True, slots=True)
class AgendaState:
    """A stretch of whole months.

    Attributes:
        zone: in which the days are counted. first, last: its first and last day.
        days: those with a post or a reply window, and today, in order.
        begins, ends: nothing is planned before ``first``, or after ``last``, as far as was looked.
        posts: posts in the stretch. shown: those the filter lets through.
    """

    zone: str
    first: date
    last: date
    days: tuple[DayState, ...]
    begins: bool = False
    ends: bool = False
    posts: int = 0
    shown: int = 0

    def index_of(self, day: date) -> int:
        """The position of ``day`` among ``days``, -1 when nothing is on it or it is not in the stretch."""
        return next((index for index, one in enumerate(self.days) if one.date == day), -1)

    def own_posts(self, month: date) -> int:
        """How many of the posts shown are in the month of ``month``."""
        mine = (day for day in self.days if (day.date.year, day.date.month) == (month.year, month.month))
        return len({chip.post_id for day in mine for chip in day.chips})


BEFORE, AFTER = tr("Nothing is planned before this."), tr("Nothing is planned after this.")
NO_MATCH_BEFORE, NO_MATCH_AFTER = tr("No other match before this."), tr("No other match after this.")


@dataclass(frozen=True, slots=True)
class Line:
    """One line. Neither ``chip`` nor ``window``: the heading of its day, or ``words`` at an end of the list."""

    day: DayState | None = None
    chip: Chip | None = None
    window: ReplyWindow | None = None
    words: str = ""

    @property
    def heading(self) -> bool:
        """Whether it is the heading of its day."""
        return self.day is not None and self.chip is None and self.window is None

    @property
    def key(self) -> Key:
        """What makes it one."""
        day = self.day.date.isoformat() if self.day is not None else self.words
        if self.chip is not None:
            return ("post", *self.chip.key)
        return ("window", self.window.id) if self.window is not None else ("day", day)


def lines_of(state: AgendaState) -> Iterator[Line]:
    """The lines of a stretch, posts and reply windows of a day by their time."""
    all_shown = state.shown == state.posts
    if state.begins and state.days:
        yield Line(words=BEFORE if all_shown else NO_MATCH_BEFORE)
    for day in state.days:
        yield Line(day)
        both = [(chip.shown, 0, Line(day, chip=chip)) for chip in day.chips]
        both += [(one.shown, 1, Line(day, window=one)) for one in day.replies]
        yield from (line for *_, line in sorted(both, key=itemgetter(0, 1)))
    if state.ends and state.days:
        yield Line(words=AFTER if all_shown else NO_MATCH_AFTER)


def build_agenda(
    rows: Sequence[CalendarRow],
    first: date,
    last: date,
    zone: str,
    now: datetime,
    *,
    weekend: Collection[int] = (5, 6),
    initials: Mapping[ClientId, str] | None = None,
    passes: Callable[[Chip], bool] | None = None,
    half_days: bool = False,
    replies: Sequence[ReplyRow] = (),
    names: Mapping[date, str] = MappingProxyType({}),
    begins: bool = False,
    ends: bool = False,
) -> AgendaState:
    """Lay rows on the days from ``first`` to ``last``; arguments as for ``build_month``."""
    by_date: dict[date, list[Chip]] = {}
    for chip in chips_of(rows, zone, initials=initials, half_days=half_days):
        if passes is None or passes(chip):
            by_date.setdefault(min(max(chip.shown.date(), first), last), []).append(chip)
    left = {chip.post_id for chips in by_date.values() for chip in chips}
    beside = None if passes is None else left
    windows = by_day(
        windows_of(replies, zone, now, initials=initials, only=beside, half_days=half_days), first, last
    )
    today = now.astimezone(zone_of(zone)).date()
    there = {*by_date, *windows} | ({today} if first <= today <= last else set())
    days = tuple(
        DayState(
            date=day,
            label=str(day.day),
            in_month=True,
            weekend=day.weekday() in weekend,
            today=day == today,
            aside=clock_change_words(clock_change(day, zone)),
            name=names.get(day, ""),
            chips=tuple(by_date.get(day, ())),
            replies=tuple(windows.get(day, ())),
        )
        for day in sorted(there)
    )
    posts = len({row.post_id for row in rows})
    return AgendaState(zone, first, last, days, begins, ends, posts, len(left))
