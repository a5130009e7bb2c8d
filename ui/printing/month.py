"""A month or a week as a calendar on paper: each week as high as its fullest day, continued where a page ends."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF, QPainter

from planner.languages import tr
from ui.naming import naming
from ui.printing.ink import BADGE, FOOT, HEAD, Ink
from ui.views.calendar.items import Item, items_of
from ui.views.calendar.replies import ReplyWindow
from ui.views.calendar.reply_art import hatch
from ui.views.calendar.state import Chip, DayState, MonthState
from ui.views.calendar.week.state import DAYS, WeekState
from ui.views.calendar.words import network_names

WEEK_HEAD = 20.0
DAY_HEAD = 20.0
SHORTEST_WEEK = 76.0
PAD = 5.0
FIRST, LINE = 16.0, 13.5  # heights of a post's first line, and of each line of its words
OF_A_MONTH = ((1.0, 3), (1.0, 2), (1.0, 1))
OF_A_WEEK = ((1.25, 8), (1.25, 5), (1.0, 8), (1.0, 5), *OF_A_MONTH)
"""How large, and so many lines of a post's words at most: the first with which all is on one page."""
USUAL = (1.0, 2)  # where it takes several pages anyhow
GAP = 4.0
STAY = 16.0


@dataclass(frozen=True, slots=True)
class Row:
    """A week, or what of it stands on one page: each day's items, how high it is, whether it is continued."""

    days: tuple[DayState, ...]
    items: tuple[tuple[Item, ...], ...]
    height: float
    continued: bool = False


class MonthPages:
    """``ui.printing.paper.Pages`` of whole weeks: those of a month, or one.

    Args:
        state: as the calendar shows it, with its filter.
        title: "October 2026". aside: whose it is.
        size: of a page's printed area, px.
    """

    def __init__(self, state: MonthState | WeekState, title: str, aside: str, size: QSizeF) -> None:
        self.size, self.title = size, title
        self._state, self._aside, self._ink = state, aside, Ink()
        self._week = len(state.days) == DAYS  # there the networks have a line of their own
        for zoom, lines in OF_A_WEEK if self._week else OF_A_MONTH:
            self._lay_out(zoom, lines)  # rather fewer words than a second page
            if len(self._pages) == 1:
                return
        self._lay_out(*USUAL)

    def _lay_out(self, zoom: float, lines: int) -> None:
        """Break the weeks on pages, everything ``zoom`` times as large, so many lines of a post's words at most."""
        self._zoom, self._most = zoom, lines
        self._size = self.size / zoom
        self._column = self._size.width() / 7
        self._pages = self._break()

    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint one page: the weeks share what room is left."""
        ink, width, height = self._ink, self._size.width(), self._size.height()
        painter.scale(self._zoom, self._zoom)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink.head(painter, width, self.title, self._aside)
        for column in range(7):
            name = naming().weekdays[(column + self._state.first_weekday) % 7]
            box = QRectF(column * self._column + PAD, HEAD, self._column, WEEK_HEAD)
            ink.say(painter, box, name, 11, 600, color="tx2")
        rows = self._pages[number]
        y = HEAD + WEEK_HEAD
        whole = len(self._pages) == 1
        room = height - FOOT - y - sum(row.height for row in rows)
        more = max(0.0, room / len(rows)) if whole else 0.0
        ink.line(painter, 0, y, width, y, strong=True)
        for row in rows:
            self._row(painter, row, y, row.height + more)
            y += row.height + more
        for column in range(8):
            ink.line(painter, column * self._column, HEAD + WEEK_HEAD, column * self._column, y)
        ink.foot(painter, width, height, number, self.count())

    def _break(self) -> list[list[Row]]:
        """Weeks on pages; a week that is higher than what is left of a page goes on with the next one."""
        full = self._size.height() - HEAD - WEEK_HEAD - FOOT
        pages: list[list[Row]] = [[]]
        left = full
        for start in range(0, len(self._state.days), 7):
            days = self._state.days[start : start + 7]
            rest = tuple(items_of(day) for day in days)
            continued = False
            while True:
                height = self._height(rest)
                if height > left and height <= full and left < full:
                    pages.append([])
                    left = full
                if height <= left:
                    pages[-1].append(Row(days, rest, height, continued))
                    left -= height
                    break
                here, rest = self._split(rest, left)
                if any(here):
                    pages[-1].append(Row(days, here, left, continued))
                    continued = True
                pages.append([])
                left = full
        return [page for page in pages if page]

    def _height(self, items: tuple[tuple[Item, ...], ...]) -> float:
        tallest = max(sum(self._tall(one) + GAP for one in day) for day in items)
        return max(SHORTEST_WEEK, DAY_HEAD + tallest + PAD)

    def _split(
        self, items: tuple[tuple[Item, ...], ...], room: float
    ) -> tuple[tuple[tuple[Item, ...], ...], tuple[tuple[Item, ...], ...]]:
        """What of each day has ``room``, and the rest."""
        here, rest = [], []
        for day in items:
            y, count = DAY_HEAD + PAD, 0
            for one in day:
                y += self._tall(one) + GAP
                if y > room:
                    break
                count += 1
            here.append(day[:count])
            rest.append(day[count:])
        return tuple(here), tuple(rest)

    def _tall(self, item: Item) -> float:
        if isinstance(item, ReplyWindow):
            return STAY
        return FIRST + LINE * (len(self._lines(item)) + self._week) + 2

    def _lines(self, chip: Chip) -> list[str]:
        """The words of a post, wrapped, so many lines at most as all have."""
        metrics = QFontMetricsF(self._ink.font(10.5))
        width = self._column - 2 * PAD - 8
        lines: list[str] = []
        line = ""
        for word in chip.words.split():
            longer = f"{line} {word}".strip()
            if line and metrics.horizontalAdvance(longer) > width:
                lines.append(line)
                line = word
                if len(lines) == self._most:
                    lines[-1] += " …"
                    return lines
            else:
                line = longer
        return [*lines, line] if line else lines

    def _row(self, painter: QPainter, row: Row, top: float, height: float) -> None:
        ink = self._ink
        for column, (day, items) in enumerate(zip(row.days, row.items, strict=True)):
            x = column * self._column
            head = QRectF(x + PAD, top + 2, self._column - 2 * PAD, DAY_HEAD - 2)
            label = tr("{day} (continued)", day=day.label) if row.continued and items else day.label
            ink.say(
                painter, head, label, 12, 600 if day.in_month else 400, color="tx" if day.in_month else "tx2"
            )
            if day.aside and not row.continued:
                box = head.adjusted(ink.width(day.label, 12, 600) + 10, 0, 0, 0)
                ink.say(painter, box, day.aside, 9.5, color="tx2")
            y = top + DAY_HEAD
            for item in items:
                if isinstance(item, ReplyWindow):
                    self._stay(painter, item, x + PAD, y)
                else:
                    self._chip(painter, item, x + PAD, y)
                y += self._tall(item) + GAP
        ink.line(painter, 0, top + height, self._size.width(), top + height)

    def _chip(self, painter: QPainter, chip: Chip, x: float, y: float) -> None:
        ink, width = self._ink, self._column - 2 * PAD
        tall = self._tall(chip)
        bar = ink.theme.kind(chip.kind) if chip.kind else ink.theme.field
        painter.fillRect(QRectF(x, y, 2.5, tall), bar)
        left = x + 8
        left += ink.kind(painter, left, y + 1, chip.kind)
        first = chip.time if not chip.initials else f"{chip.initials} {chip.time}"
        ink.say(painter, QRectF(left, y, x + width - left, FIRST), first, 10.5, 600)
        left += ink.width(first, 10.5, 600) + 6
        where, lines = network_names(chip.networks), self._lines(chip)
        box = QRectF(left, y, x + width - left, FIRST)
        if self._week:
            box = QRectF(x + 8, y + FIRST + len(lines) * LINE, width - 8, LINE)
        ink.say(painter, box, where, 9.5, color="tx2")
        for number, words in enumerate(lines):
            box = QRectF(x + 8, y + FIRST + number * LINE, width - 8, LINE)
            ink.say(painter, box, words, 10.5)

    def _stay(self, painter: QPainter, window: ReplyWindow, x: float, y: float) -> None:
        ink, width = self._ink, self._column - 2 * PAD
        box = QRectF(x, y, width, STAY)
        ground = hatch(painter, box, ink.theme)
        words = window.label
        painter.fillRect(QRectF(x + 4, y + 1, BADGE + ink.width(words, 10, 500) + 8, STAY - 2), ground)
        ink.mark(painter, "reply", x + 5, y + 2.5, 11, "acctx")
        ink.say(painter, QRectF(x + 19, y, width - 21, STAY), words, 10, 500, color="acctx")
