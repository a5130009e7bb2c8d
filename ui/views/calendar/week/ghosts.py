"""Free posting slots as a week shows them: the times of the client's rhythm that nothing is planned for."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from planner.domain.entry import CalendarRow
from planner.domain.ids import ClientId
from planner.domain.rhythm import free_slots
from planner.domain.slot import SlotRow, SlotTime
from planner.domain.times import zone_of
from planner.languages import tr
from ui.views.calendar.dates import ONE_DAY, time_words
from ui.views.calendar.week.axis import Axis
from ui.views.calendar.words import kind_name, network_names


@dataclass(frozen=True, slots=True)
class Ghost:
    """A free slot on a day.

    Attributes:
        day: index in the week. place: on the axis. time: in words. initials: of the client in "All clients".
    """

    day: int
    place: int
    time: str
    slot: SlotTime
    initials: str = ""

    @property
    def role(self) -> str:
        """The kind of post that belongs there: “Teach”, “Any kind”."""
        return kind_name(self.slot.kind) if self.slot.kind else tr("Any kind")

    @property
    def name(self) -> str:
        """Say all of it: “free slot, 08:00, Community, Facebook and Instagram”."""
        return tr(
            "free slot, {time}, {kind}, {networks}",
            time=self.time,
            kind=self.role,
            networks=network_names(self.slot.networks),
        )


def ghosts_of(
    rhythm: Sequence[SlotRow],
    posts: Iterable[CalendarRow],
    days: Sequence[date],
    zone: str,
    axis: Axis,
    now: datetime,
    *,
    initials: Mapping[ClientId, str] | None = None,
    half_days: bool = False,
) -> tuple[tuple[Ghost, ...], ...]:
    """The free slots of each day, in order of time.

    Args:
        rhythm: as ``calendar.slots`` gives it.
        posts: all of the week, also those that a filter hides.
        days: of the week, in ``zone``.
        zone: IANA zone whose days are drawn.
        axis: of the week.
        now: aware UTC; what is over is no free slot.
        initials: by client, in "All clients".
        half_days: times read "6:30 pm".
    """
    found: list[list[Ghost]] = [[] for _ in days]
    if not rhythm:
        return tuple(tuple(one) for one in found)
    tz = zone_of(zone)
    for one in free_slots(rhythm, days[0] - ONE_DAY, days[-1] + ONE_DAY, posts, now):
        there = one.at.astimezone(tz)
        day = (there.date() - days[0]).days
        if not 0 <= day < len(days):
            continue
        place = axis.place(there.hour * 60 + there.minute, again=bool(there.fold))
        mark = initials.get(one.client_id, "") if initials else ""
        found[day].append(Ghost(day, place, time_words(there, half_days=half_days), one, mark))
    return tuple(tuple(one) for one in found)
