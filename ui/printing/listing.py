"""A month or a week as a list on paper: days as headings, a line for each post and each time to answer."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from planner.languages import tr
from ui.printing.ink import FOOT, HEAD, RIGHT, Ink
from ui.views.calendar.dates import long_day
from ui.views.calendar.items import Item, items_of
from ui.views.calendar.replies import ReplyWindow
from ui.views.calendar.state import Chip, DayState, MonthState
from ui.views.calendar.week.state import WeekState
from ui.views.calendar.words import kind_name, network_names, state_words

DAY, LINE = 30.0, 21.0
TIME, KIND, WHERE, STATE = 62.0, 112.0, 150.0, 96.0  # widths of the columns; the words have the rest


@dataclass(frozen=True, slots=True)
class Entry:
    """A line: of a day's item, or the day's heading without one; ``again``: continued from the page before."""

    day: DayState
    item: Item | None = None
    again: bool = False


class ListPages:
    """``ui.printing.paper.Pages`` of the days on which something is."""

    def __init__(self, state: MonthState | WeekState, title: str, aside: str, size: QSizeF) -> None:
        self.size, self.title = size, title
        self._aside, self._ink = aside, Ink()
        self._pages = _break(state, size.height() - HEAD - FOOT)

    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint one page."""
        ink, width = self._ink, self.size.width()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink.head(painter, width, self.title, self._aside)
        y = HEAD
        entries = self._pages[number]
        if not entries:
            ink.say(painter, QRectF(0, y, width, LINE), tr("Nothing is planned."), 12, color="tx2")
        for entry in entries:
            if entry.item is None:
                words = (
                    tr("{day} (continued)", day=long_day(entry.day.date))
                    if entry.again
                    else long_day(entry.day.date)
                )
                ink.say(painter, QRectF(0, y + 6, width * 0.6, DAY - 8), words, 13, 600)
                if entry.day.aside:
                    aside = QRectF(width * 0.6, y + 6, width * 0.4, DAY - 8)
                    ink.say(painter, aside, entry.day.aside, 10.5, color="tx2", align=RIGHT)
                ink.line(painter, 0, y + DAY - 2, width, y + DAY - 2, strong=True)
                y += DAY
            else:
                self._line(painter, entry.item, y)
                y += LINE
        ink.foot(painter, width, self.size.height(), number, self.count())

    def _line(self, painter: QPainter, item: Item, y: float) -> None:
        ink, width = self._ink, self.size.width()
        ink.say(painter, QRectF(0, y, TIME, LINE), item.time, 11.5, 600)
        words = width - TIME - KIND - WHERE - STATE
        if isinstance(item, ReplyWindow):
            ink.mark(painter, "reply", TIME, y + 4, 12, "acctx")
            said = tr("Time to answer, {minutes} min", minutes=item.minutes)
            if item.words:
                said = tr("Time to answer, {minutes} min: {words}", minutes=item.minutes, words=item.words)
            ink.say(painter, QRectF(TIME + 19, y, width - TIME - 19, LINE), said, 11.5, color="acctx")
            return
        self._post(painter, item, y, words)

    def _post(self, painter: QPainter, chip: Chip, y: float, words: float) -> None:
        ink = self._ink
        left = TIME + ink.kind(painter, TIME, y + 4, chip.kind)
        ink.say(painter, QRectF(left, y, TIME + KIND - left, LINE), kind_name(chip.kind), 10.5, color="tx2")
        x = TIME + KIND
        who = f"{chip.initials}: " if chip.initials else ""
        ink.say(painter, QRectF(x, y, words - 8, LINE), who + chip.words, 11.5)
        x += words
        ink.say(painter, QRectF(x, y, WHERE - 8, LINE), network_names(chip.networks), 10.5, color="tx2")
        ink.say(painter, QRectF(x + WHERE, y, STATE, LINE), state_words(chip.state), 10.5, color="tx2")


def _break(state: MonthState | WeekState, room: float) -> list[list[Entry]]:
    """Lines on pages; a heading never stands alone at a page's end, and is told again on the next."""
    pages: list[list[Entry]] = [[]]
    left = room
    for day in state.days:
        items = items_of(day) if day.in_month else ()
        for number, item in enumerate(items):
            needed = LINE if number else DAY + LINE
            if needed > left:
                pages.append([])
                left = room
            if number == 0 or not pages[-1]:
                pages[-1].append(Entry(day, again=number > 0))
                left -= DAY
            pages[-1].append(Entry(day, item))
            left -= LINE
    return pages
