"""What every face of the calendar (month, week, agenda) is, and what it is handed.

A face shows the plan in its own way and says what the person wants; the page around it has the toolbar, the
filter and the strips. ``ui/views/calendar/faces/<name>.py`` exports a ``Face`` as ``FACE``: that is all there
is to adding one.
"""

import importlib
import pkgutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.times import WallTime, zone_of
from planner.languages import tr
from ui.context import UiContext
from ui.views.calendar import faces
from ui.views.calendar.actions import Actions
from ui.views.calendar.filtering.keeper import Filters
from ui.views.calendar.judged import Judged
from ui.views.calendar.locale import half_days, weekend
from ui.views.calendar.reading import Shown, Wanted
from ui.views.calendar.several import Several
from ui.views.calendar.state import Chip

if TYPE_CHECKING:
    from ui.views.calendar.menus import Menus


@dataclass(slots=True, kw_only=True)
class Frame:
    """What the page shares with its faces.

    Attributes:
        filters: which posts are shown. findings: what the linter said last, by post.
        holidays: public ones are learned by now.
        several: the chips selected together, and what can be done with them.
    """

    context: UiContext
    actions: Actions
    filters: Filters
    several: Several
    findings: Judged = field(default_factory=Judged)
    holidays: bool = False


def _back() -> str:
    return tr("Previous month (Page Up)")


def _forth() -> str:
    return tr("Next month (Page Down)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What the toolbar and the filter's bar say of a face.

    Attributes:
        title, aside: “October” in strong and “2026” in quiet letters; aside "" for none.
        widest: the longest title of this face, so that nothing jumps when one goes on.
        back, forth: what the arrows say; “Previous month (Page Up)” where a face does not say otherwise.
        own_posts: posts of the range itself. shown, posts: of all that is on the face, with and without filter.
    """

    title: str
    aside: str = ""
    widest: tuple[str, str] = ("", "")
    back: str = field(default_factory=_back)
    forth: str = field(default_factory=_forth)
    own_posts: int = 0
    shown: int = 0
    posts: int = 0


class FacePage(QWidget):
    """One way to show the plan.

    Attributes:
        day: a day of the range that is shown; the range is the one that holds it.
        stale: the plan changed while another page was shown.
        menus: what floats over the face.

    Signals:
        shown: what is on show now (Heading), after each reading.
        commanded: a ``keys.Command`` of the keyboard.
    """

    shown = Signal(object)
    commanded = Signal(str)
    menus: "Menus"

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frame = frame
        self.answer: Shown | None = None
        self.day = self.today()
        self.stale = False

    # What each face does in its own way, and must

    def reload(self) -> None:
        """Read again; what is shown stays until the answer is there."""
        raise NotImplementedError

    def step(self, by: int) -> None:
        """Show the range ``by`` ranges on."""
        raise NotImplementedError

    def go(self, day: date, post_id: str = "") -> None:
        """Show the range of ``day``; select the post there, else the day."""
        raise NotImplementedError

    # What a face may do beside that

    def chosen_chip(self) -> Chip | None:
        """The selected chip."""
        return None

    def chosen_day(self) -> date | None:
        """The day the keyboard is on."""
        return None

    def default_when(self) -> WallTime | None:
        """When a new post goes out if nobody says otherwise; None: no wish."""
        return None

    def highlight(self, post_ids: Sequence[str], severity: str) -> None:
        """Mark the posts of a finding; none: as before."""

    def tell_findings(self) -> None:
        """``frame.findings`` has new numbers."""

    # What is the same for all

    def wanted(self) -> Wanted:
        """What to read for the range of ``day``."""
        context = self.frame.context
        return Wanted(
            day=self.day,
            client_id=context.bridge.client,
            own_zone=context.preferences.own_zone,
            now=context.services.clock.now(),
            first_weekday=context.preferences.week_start,
            weekend=weekend(),
            filter=self.frame.filters.now,
            half_days=half_days(),
            holidays=self.frame.holidays,
        )

    def today(self) -> date:
        """Today in the zone whose days are shown."""
        context = self.frame.context
        zone = self.answer.state.zone if self.answer else context.preferences.own_zone
        return context.services.clock.now().astimezone(zone_of(zone)).date()

    def marked_today(self) -> date | None:
        """The day that stands out as today, None when today is not on show."""
        days = self.answer.state.days if self.answer else ()
        return next((day.date for day in days if day.today), None)

    def midnight_passed(self) -> bool:
        """Whether another day than the marked one is today by now."""
        marked, today = self.marked_today(), self.today()
        if self.answer is None or marked == today:
            return False
        return marked is not None or self.answer.state.index_of(today) >= 0

    def shows(self, publication_ids: frozenset[str]) -> bool:
        """Whether one of these is on the face; also before anything was read."""
        return self.answer is None or bool(publication_ids & self.answer.publication_ids)


class Face(Protocol):
    """An entry of the switch, as a module-level ``FACE``.

    ``order`` is also its key: 1, 2, 3.
    """

    key: str
    title: str
    order: int

    def build(self, frame: Frame) -> FacePage:
        """Make the face; called when it is first shown."""
        ...


@cache
def all_faces() -> tuple[Face, ...]:
    """The faces in the order of the switch."""
    modules = (
        importlib.import_module(f"{faces.__name__}.{one.name}")
        for one in pkgutil.iter_modules(faces.__path__)
    )
    found: list[Face] = [module.FACE for module in modules]
    return tuple(sorted(found, key=lambda face: face.order))
