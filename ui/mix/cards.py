"""The list of findings: only the cards in sight exist, so that 200 scroll like 5."""

from bisect import bisect_right, insort
from itertools import accumulate

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from ui.mix.card import FindingCard
from ui.mix.rows import Row
from ui.theme.theme import Theme
from ui.widgets.buttons import Button

GAP = 7
SIDE, TOP = 10, 4  # px around the cards, so that the ring of the focus is not cut
MARGIN = 60  # px beyond the view that are kept ready


class FindingList(QScrollArea):
    """A scrolled column of cards, each known by its row's key.

    When rows come and go, the card at the top of the view stays where it is, and the focus stays with
    its finding.

    Signals:
        entered(object), left(object), pressed(object), opened(object), taken_back(object), why(object):
            what the card of a Row reports.
        fix(object, object), ignore(object, object): Row and the button to anchor the popover at.
        day(object, str): Row and post id of a date chip.
    """

    entered = Signal(object)
    left = Signal(object)
    pressed = Signal(object)
    opened = Signal(object)
    taken_back = Signal(object)
    why = Signal(object)
    fix = Signal(object, object)
    ignore = Signal(object, object)
    day = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[Row, ...] = ()
        self._tops: list[int] = []
        self._heights: dict[tuple[str, int], int] = {}
        self._cards: dict[str, FindingCard] = {}
        self._spare: list[FindingCard] = []
        self._lit, self._whose = "", False
        self._column = QWidget()
        self._column.setProperty("plain", True)
        self.setWidget(self._column)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().valueChanged.connect(self._fill)
        self.verticalScrollBar().setSingleStep(24)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What the list holds, shown or not."""
        return self._rows

    def show_rows(self, rows: tuple[Row, ...], *, whose: bool = False) -> None:
        """Show other rows without a jump; ``whose``: each card names its client."""
        self._whose = whose
        anchor, offset = self._anchor()
        old_place = self._place_of_focus()
        self._rows = rows
        self._heights = {}
        self._layout()
        keys = {row.key: index for index, row in enumerate(rows)}
        if anchor in keys:
            self.verticalScrollBar().setValue(self._tops[keys[anchor]] - offset)
        self._fill()
        now = self._place_of_focus()
        if old_place is None or not rows or (now is not None and now[0] == old_place[0]):
            return
        # The card that had the focus went, and Qt gave it to whatever comes next in the window.
        key, place = old_place
        self.focus_row(keys.get(key, min(place, len(rows) - 1)))

    def set_lit(self, key: str) -> None:
        """Give one card the edge of its severity, "" none."""
        self._lit = key
        for name, card in self._cards.items():
            card.set_lit(name == key)

    def card(self, key: str) -> FindingCard | None:
        """The card of a row, when it is in sight."""
        return self._cards.get(key)

    def focus_row(self, index: int) -> None:
        """Scroll to a row and give its card the focus."""
        if 0 <= index < len(self._rows):
            self._reveal(index)
            self._cards[self._rows[index].key].setFocus(Qt.FocusReason.OtherFocusReason)

    def focused_fix(self) -> tuple[Row, Button] | None:
        """Row and fix button of the card that has the focus, or is lit; None where nothing is offered."""
        place = self._place_of_focus()
        card = self._cards.get(place[0] if place else self._lit)
        if card is None or card.row is None or not card.row.finding.fixes or card.row.ignored is not None:
            return None
        return card.row, card.fix_button()

    def refresh(self) -> None:
        """Take fonts and colours anew."""
        self._heights = {}
        for card in self._cards.values():
            card.refresh()
        self._layout()
        self._fill()

    def _anchor(self) -> tuple[str, int]:
        top = self.verticalScrollBar().value()
        index = bisect_right(self._tops, top) - 1
        if top == 0 or not 0 <= index < len(self._rows):
            return "", 0
        return self._rows[index].key, self._tops[index] - top

    def _focused(self) -> str:
        return next((key for key, card in self._cards.items() if card.hasFocus()), "")

    def _place_of_focus(self) -> tuple[str, int] | None:
        """Key and place of the card that has the focus, itself or in one of its buttons."""
        focus = QApplication.focusWidget()
        if focus is None or not self._column.isAncestorOf(focus):
            return None
        for index, row in enumerate(self._rows):
            card = self._cards.get(row.key)
            if card is not None and (card is focus or card.isAncestorOf(focus)):
                return row.key, index
        return None

    def _height(self, row: Row, width: int) -> int:
        found = self._heights.get((row.key, width))
        if found is None:
            found = FindingCard.height_for(row, width, self._theme)
            self._heights[row.key, width] = found
        return found

    def _card_width(self) -> int:
        return max(self.viewport().width() - 2 * SIDE, 80)

    def _layout(self) -> None:
        width = self._card_width()
        steps = [self._height(row, width) + GAP for row in self._rows]
        self._tops = list(accumulate(steps, initial=TOP))
        total = self._tops[-1] + 4 if self._rows else 0
        self._column.resize(self.viewport().width(), max(total, 1))

    def _fill(self) -> None:
        """Make cards for the rows in sight and give the others back."""
        top = self.verticalScrollBar().value() - MARGIN
        bottom = top + self.viewport().height() + 2 * MARGIN
        first = max(bisect_right(self._tops, top) - 1, 0)
        seen: list[int] = []
        for index in range(first, len(self._rows)):
            if self._tops[index] > bottom:
                break
            seen.append(index)
        held = self._place_of_focus()
        if held is not None and held[1] not in seen:  # its buttons must not become another finding's
            insort(seen, held[1])
        wanted = {self._rows[index].key for index in seen}
        for key in [key for key, card in self._cards.items() if key not in wanted]:
            card = self._cards.pop(key)
            card.hide()
            self._spare.append(card)
        previous: QWidget | None = None
        width = self._card_width()
        for index in seen:
            row = self._rows[index]
            card = self._cards.get(row.key) or self._take(row.key)
            if (card.row, card.whose) != (row, self._whose):
                card.show_row(row, whose=self._whose)
            card.setGeometry(SIDE, self._tops[index], width, self._height(row, width))
            card.set_lit(row.key == self._lit)
            card.show()
            if previous is not None:
                QWidget.setTabOrder(previous, card)
            previous = card

    def _take(self, key: str) -> FindingCard:
        card = self._spare.pop() if self._spare else self._make()
        self._cards[key] = card
        return card

    def _make(self) -> FindingCard:
        card = FindingCard(self._theme, self._column)
        for name in ("entered", "left", "pressed", "opened", "taken_back", "why", "day"):
            getattr(card, name).connect(getattr(self, name))
        card.fix.connect(self.fix)
        card.ignore.connect(self._ignore)
        card.stepped.connect(self._step)
        card.installEventFilter(self)
        return card

    def _ignore(self, row: Row) -> None:
        card = self._cards.get(row.key)
        if card is not None:
            self.ignore.emit(row, card.ignore_button())

    def _step(self, by: int) -> None:
        key = self._focused()
        index = next((i for i, row in enumerate(self._rows) if row.key == key), None)
        if index is not None:
            self.focus_row(index + by)

    def _reveal(self, index: int) -> None:
        bar = self.verticalScrollBar()
        top, bottom = self._tops[index], self._tops[index + 1]
        if top < bar.value():
            bar.setValue(top - TOP)
        elif bottom > bar.value() + self.viewport().height():
            bar.setValue(bottom - self.viewport().height())
        self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring a card that gets the focus by Tab into sight."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, FindingCard) and watched.row:
            key = watched.row.key
            index = next((i for i, row in enumerate(self._rows) if row.key == key), -1)
            if index >= 0:
                self._reveal(index)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out for the new width."""
        super().resizeEvent(event)
        self._layout()
        self._fill()
