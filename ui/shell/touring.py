"""The stops of the tour, and when it is offered: on the sample until it was seen, in the guide always."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from planner.languages import tr
from ui.help.tour import AROUND, Step, Tour
from ui.views.calendar.grid import MonthGrid

if TYPE_CHECKING:
    from ui.shell.window import MainWindow

SEEN = "tour_seen"
"""Preference: "yes" once the tour was seen or ended; then it is no longer offered by itself."""
FIRST_DAY, LAST_DAY = 7, 20  # cells of the month: its second and third week


def start_tour(window: "MainWindow") -> Tour | None:
    """Begin the tour over the calendar; None while there is no plan to show."""
    if not window.working():
        return None
    while window.top_sheet() is not None:
        window.close_sheet()
    window.workspace.show_view("calendar")
    tour = Tour(window, steps_of(window))
    tour.ended.connect(window.actions_.toured)
    tour.start()
    return tour


def steps_of(window: "MainWindow") -> list[Step]:
    """The stops; those whose control is not there are left out by the tour."""
    place = _Places(window)
    return [
        Step(
            tr("Your plan"),
            tr(
                "Each post is a small card on its day. Colour and sign say what kind it is, the sign at its right how it "
                "stands. Drag one to another day, or select it and press Alt with an arrow key."
            ),
            place.grid,
        ),
        Step(
            tr("How much of it sells"),
            tr(
                "The Mix counts the posts that want something from people. People follow for the others: stories, tips, "
                "questions. The mark on the bar is your limit."
            ),
            place.mix,
        ),
        Step(
            tr("What to look at"),
            tr(
                "Each card says one thing with its numbers. “Why?” explains it and says how sure that is. “Fix…” offers "
                "changes with what they lead to. F8 goes from one to the next."
            ),
            place.finding,
        ),
        Step(
            tr("Ask something"),
            tr(
                "New post, or the key N. The composer shows how each network cuts the words, counts as the network counts, "
                "and says what a question would change."
            ),
            partial(place.tool, "new_button"),
        ),
        Step(
            tr("Month, week, agenda"),
            tr("Keys 1, 2 and 3. In the week you see when you have set time aside to answer."),
            partial(place.tool, "faces"),
        ),
        Step(
            tr("What goes out next"),
            tr(
                "Parley sends each post once, while it runs. Click here to see what comes, and to pause. In the sample "
                "everything goes to a practice feed on this computer."
            ),
            place.status,
        ),
        Step(
            tr("Help is here"),
            tr(
                "F1 opens the guide at the page for where you are, “?” lists all keys, and Ctrl+Z takes anything back."
            ),
            place.guide,
        ),
    ]


class _Places:
    """Finds the real controls; each answers None when its control is not shown."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def grid(self) -> tuple[QWidget, QRect] | None:
        """Two weeks in the middle of the month, else all of what the calendar shows."""
        page = self._window.workspace.page("calendar")
        if page is None or not page.isVisible():
            return None
        month = page.findChild(MonthGrid)
        if month is None or not month.isVisible():
            return _whole(page)
        weeks = month.cell_rect(FIRST_DAY).united(month.cell_rect(LAST_DAY))
        return month.viewport(), weeks.adjusted(AROUND, 0, -AROUND, 0)

    def mix(self) -> tuple[QWidget, QRect] | None:
        """Headline and bar, or the toolbar's count in a narrow window."""
        panel = self._window.workspace.panel()
        if panel is None or not panel.isVisible():
            return self.tool("findings")
        return _whole(getattr(panel, "summary", panel))

    def finding(self) -> tuple[QWidget, QRect] | None:
        """The first finding's card."""
        panel = self._window.workspace.panel()
        if panel is None or not panel.isVisible():
            return None
        found = getattr(panel, "list", None)
        if found is None or not found.rows:
            return None
        card = found.card(found.rows[0].key)
        return _whole(card)

    def tool(self, name: str) -> tuple[QWidget, QRect] | None:
        """A control of the calendar's toolbar."""
        toolbar = getattr(self._window.workspace.page("calendar"), "toolbar", None)
        return _whole(getattr(toolbar, name, None))

    def status(self) -> tuple[QWidget, QRect] | None:
        """The line at the rail's foot."""
        return _whole(self._window.workspace.rail.status)

    def guide(self) -> tuple[QWidget, QRect] | None:
        """The guide's entry in the rail."""
        return _whole(self._window.workspace.rail.help)


def _whole(widget: QWidget | None) -> tuple[QWidget, QRect] | None:
    return (widget, widget.rect()) if widget is not None and widget.isVisible() else None
