"""What a month shows, as plain records: no widgets, no storage, nothing that waits.

``build_month`` turns the rows of the visible range into days and chips. A chip is what goes out of one post at
one wall time: its accounts are marks on it, the worst of their states is its state.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from planner.domain.entry import CalendarRow
from planner.domain.ids import AccountId, ClientId, PostId, PublicationId
from planner.domain.kinds import Kind
from planner.domain.post import Stage
from planner.domain.publication import EDITABLE, PublicationState
from planner.domain.reply_block import ReplyRow
from planner.domain.times import WallTime, zone_of
from planner.languages import tr
from ui.views.calendar import dates
from ui.views.calendar.dates import day_of_month, first_of_month, grid_days, month_name, time_words
from ui.views.calendar.replies import ReplyWindow, by_day, windows_of


class ChipState(StrEnum):
    """How a chip stands: what its mark at the right says."""

    UNCONFIRMED = "not confirmed"
    FAILED = "refused"
    MISSED = "missed"
    HELD = "held"
    SENDING = "being sent"
    SCHEDULED = "scheduled"
    DRAFT = "draft"
    PUBLISHED = "published"
    BY_HAND = "posted by hand"
    REMOVED = "removed there"
    HISTORY = "history"
    CANCELLED = "cancelled"


_P = PublicationState
_STATES: dict[PublicationState, ChipState] = {
    _P.UNCONFIRMED: ChipState.UNCONFIRMED,
    _P.REFUSED: ChipState.FAILED,
    _P.MISSED: ChipState.MISSED,
    _P.HELD: ChipState.HELD,
    _P.CLAIMED: ChipState.SENDING,
    _P.SENDING: ChipState.SENDING,
    _P.PLANNED: ChipState.SCHEDULED,
    _P.THROTTLED: ChipState.SCHEDULED,
    _P.DRAFT: ChipState.DRAFT,
    _P.PUBLISHED: ChipState.PUBLISHED,
    _P.DONE_BY_HAND: ChipState.BY_HAND,
    _P.HISTORY: ChipState.HISTORY,
    _P.CANCELLED: ChipState.CANCELLED,
}
_WEIGHT = {state: weight for weight, state in enumerate(ChipState)}
OVER = frozenset(
    {ChipState.PUBLISHED, ChipState.BY_HAND, ChipState.REMOVED, ChipState.HISTORY, ChipState.CANCELLED}
)
"""States of chips that are past: painted paler."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """One post at one wall time.

    Attributes:
        shown: naive local time in the calendar's zone, by which the chip lies on its day.
        time: ``shown`` in words. local_time: the post's own wall time when its zone reads another, else "".
        networks: keys, each once, in the order of the rows.
        initials: of the client in "All clients", else "".
        note: what happened last, one sentence, of the publication that gives the state.
        movable: whether at least one account's time may still change.
        campaign, offer: as the post has them, "" for none. repeats: it is one of a repeated post's.
        again: ``shown`` comes twice that day, and the second time is meant.
    """

    post_id: PostId
    client_id: ClientId
    kind: Kind | None
    words: str
    when: WallTime
    shown: datetime
    time: str
    state: ChipState
    local_time: str = ""
    networks: tuple[str, ...] = ()
    account_ids: tuple[AccountId, ...] = ()
    publication_ids: tuple[PublicationId, ...] = ()
    initials: str = ""
    note: str = ""
    movable: bool = True
    campaign: str = ""
    offer: str = ""
    again: bool = False
    repeats: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """What makes this chip one, also after a refresh: its post and its wall time."""
        return self.post_id, f"{self.when.local.isoformat()}@{self.when.zone}"


@dataclass(frozen=True, slots=True, kw_only=True)
class DayState:
    """One cell. ``label``: "14", or "1 Oct" on the first of a month. ``aside``: "Clocks back" or "".

    ``name``: of a holiday or a date of the client's own, "" mostly.
    """

    date: date
    label: str
    in_month: bool
    weekend: bool
    today: bool
    aside: str = ""
    name: str = ""
    chips: tuple[Chip, ...] = ()
    replies: tuple[ReplyWindow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthState:
    """A month's grid.

    Attributes:
        month: its first day. zone: in which the days are counted. days: whole weeks, by date.
        posts: posts in the grid. shown: those the filter lets through (equal without a filter).
        own_posts: posts of the month itself, outside days left out, before the filter.
    """

    month: date
    zone: str
    first_weekday: int
    days: tuple[DayState, ...]
    posts: int = 0
    shown: int = 0
    own_posts: int = 0

    @property
    def weeks(self) -> int:
        """Rows of the grid: four to six."""
        return len(self.days) // 7

    @property
    def name(self) -> str:
        """The month's name: "October"."""
        return month_name(self.month)

    def index_of(self, day: date) -> int:
        """The position of ``day`` among ``days``, -1 when the grid does not show it."""
        offset = (day - self.days[0].date).days
        return offset if 0 <= offset < len(self.days) else -1


def row_state(row: CalendarRow) -> ChipState:
    """How one row stands; a post that goes to no account holds once it is scheduled."""
    if row.state is None:
        return ChipState.HELD if row.stage is Stage.SCHEDULED else ChipState.DRAFT
    if row.removed:
        return ChipState.REMOVED
    return _STATES[row.state]


def _chip(
    rows: Sequence[CalendarRow], shown: datetime, initials: str, *, half_days: bool, again: bool
) -> Chip:
    first = lead = rows[0]
    state = row_state(first)
    for row in rows[1:]:
        other = row_state(row)
        if _WEIGHT[other] < _WEIGHT[state]:
            lead, state = row, other
    note = lead.note
    if not note and state is ChipState.HELD:
        note = str(lead.held_reason or "") if lead.account_id else tr("goes to no account yet")
    return Chip(
        post_id=first.post_id,
        client_id=first.client_id,
        kind=first.kind,
        words=" ".join(first.words.split()) or tr("Untitled"),
        when=first.when,
        shown=shown,
        time=time_words(shown, half_days=half_days),
        local_time="" if shown == first.when.local else time_words(first.when.local, half_days=half_days),
        state=state,
        networks=tuple({row.network: None for row in rows if row.network}),
        account_ids=tuple([row.account_id for row in rows if row.account_id is not None]),
        publication_ids=tuple([row.publication_id for row in rows if row.publication_id is not None]),
        initials=initials,
        note=note,
        movable=any(row.state is None or row.state in EDITABLE for row in rows),
        campaign=first.campaign,
        offer=first.offer,
        again=again,
        repeats=first.repeats,
    )


def chips_of(
    rows: Sequence[CalendarRow],
    zone: str,
    *,
    initials: Mapping[ClientId, str] | None = None,
    half_days: bool = False,
) -> list[Chip]:
    """The chips of ``rows`` in order of time; rows of a post at one wall time become one."""
    groups: dict[tuple[str, datetime, str], list[CalendarRow]] = {}
    for row in rows:
        groups.setdefault((row.post_id, row.when.local, row.when.zone), []).append(row)
    tz = zone_of(zone)
    chips = []
    for group in groups.values():
        first = group[0]
        # In its own zone a planned time is shown as planned, also where the clocks skip it.
        if first.when.zone == zone:
            shown, again = first.when.local, bool(first.when.fold)
        else:
            there = first.due_at.astimezone(tz)
            shown, again = there.replace(tzinfo=None, fold=0), bool(there.fold)
        mark = initials.get(first.client_id, "") if initials else ""
        chips.append(_chip(group, shown, mark, half_days=half_days, again=again))
    chips.sort(key=lambda chip: (chip.shown, chip.post_id))
    return chips


def build_month(
    rows: Sequence[CalendarRow],
    month: date,
    zone: str,
    now: datetime,
    *,
    first_weekday: int = 0,
    weekend: Collection[int] = (5, 6),
    initials: Mapping[ClientId, str] | None = None,
    passes: Callable[[Chip], bool] | None = None,
    half_days: bool = False,
    replies: Sequence[ReplyRow] = (),
    names: Mapping[date, str] = MappingProxyType({}),
) -> MonthState:
    """Lay the rows of the visible range on the days of a month.

    Args:
        rows: as ``calendar.rows`` gives them for ``shown_range(month, zone, first_weekday)``.
        month: any day of the month.
        zone: IANA zone whose days are drawn.
        now: aware UTC, for today's mark.
        first_weekday: 0 Monday to 6 Sunday.
        weekend: weekdays that are tinted.
        initials: by client, in "All clients"; None on one client's calendar.
        passes: whether a chip is shown; None: all are.
        half_days: times read "6:30 pm".
        replies: as ``calendar.replies`` gives them for the same range.
        names: of days that have one.
    """
    days = grid_days(month, first_weekday)
    first = first_of_month(month)
    chips: dict[date, list[Chip]] = {day: [] for day in days}
    for chip in chips_of(rows, zone, initials=initials, half_days=half_days):
        day = min(max(chip.shown.date(), days[0]), days[-1])
        chips[day].append(chip)
    posts = {row.post_id for row in rows}
    own = {chip.post_id for day in days if day.month == first.month for chip in chips[day]}
    if passes is not None:
        chips = {day: [chip for chip in those if passes(chip)] for day, those in chips.items()}
    left = {chip.post_id for those in chips.values() for chip in those}
    today = now.astimezone(zone_of(zone)).date()
    only = None if passes is None else left
    stays = windows_of(replies, zone, now, initials=initials, only=only, half_days=half_days)
    windows = by_day(stays, days[0], days[-1])
    states = tuple(
        DayState(
            date=day,
            label=day_of_month(day) if day.day == 1 else str(day.day),
            in_month=day.month == first.month,
            weekend=day.weekday() in weekend,
            today=day == today,
            aside=dates.clock_change_words(dates.clock_change(day, zone)),
            name=names.get(day, ""),
            chips=tuple(chips[day]),
            replies=windows.get(day, ()),
        )
        for day in days
    )
    return MonthState(
        month=first,
        zone=zone,
        first_weekday=first_weekday,
        days=states,
        posts=len(posts),
        shown=len(left),
        own_posts=len(own),
    )
