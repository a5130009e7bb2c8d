"""The list of the catch-up screen: rows are made as they come into view, so that a thousand cost what eight cost."""

from collections.abc import Mapping, Sequence
from math import ceil

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from planner.publishing.catchup.item import Item, Way
from ui.sheets.catchup.row import ItemRow
from ui.sheets.frame import empty, order_tabs
from ui.widgets.column import Column
from ui.widgets.field import Rule
from ui.widgets.themed import px

TALL = 131  # px of a row that is not made yet: its meta, its headline, its ways and one line of words
AT_ONCE = 4  # rows made in one turn of the event loop, once the view is filled


class Rows(Column):
    """Shows items; a row that was made stays, and says what is new when the items are read again.

    Signals:
        made: an ItemRow, not yet told what to expect of its choice.
    """

    made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, ItemRow] = {}
        self._items: Sequence[Item] = ()
        self._choices: Mapping[str, Way] = {}
        self._all_clients = False
        self._rules: dict[str, Rule] = {}
        self._unread = 0
        self._rest = QWidget()
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(0)
        self._waiting.timeout.connect(self._more)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_items(
        self, items: Sequence[Item], choices: Mapping[str, Way], *, all_clients: bool, unread: int = 0
    ) -> None:
        """Show ``items``; ``unread``: so many others that are still being read, for the scroll bar's length."""
        kept = {item.key: self.rows[item.key] for item in items if item.key in self.rows}
        if not self.rows or not kept or self._all_clients != all_clients:
            self.drop_all()
            self.body.addWidget(self._rest)
            kept = {}
        self._items, self._choices, self._all_clients, self._unread = items, choices, all_clients, unread
        for key in [key for key in self.rows if key not in kept]:
            self._drop(key)
        last = max((place for place, item in enumerate(items) if item.key in kept), default=-1)
        self.rows = {}
        for place, item in enumerate(items[: last + 1]):
            self._put(place, item, kept.get(item.key))
        self._fill()

    def drop_all(self) -> None:
        """Make room for something else in ``body``."""
        empty(self.body)
        self._rest = QWidget()
        self.rows, self._rules, self._items, self._unread = {}, {}, (), 0

    def reach(self, place: int) -> ItemRow | None:
        """The row of the item at ``place``, made if it was not; None without items."""
        if not self._items:
            return None
        place = min(max(place, 0), len(self._items) - 1)
        for here in range(len(self.rows), place + 1):
            self._put(here, self._items[here], None)
        self._settle()
        return self.rows[self._items[place].key]

    def place_of(self, row: ItemRow) -> int:
        """Where the row's item stands among the items."""
        return next((place for place, item in enumerate(self._items) if item.key == row.item.key), 0)

    def total_height(self, width: int) -> int:
        """Px that all need at ``width``, those not made yet by estimate."""
        return self.body.totalHeightForWidth(width) if self.rows else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A higher view has room for more."""
        super().resizeEvent(event)
        self._fill()

    def _put(self, place: int, item: Item, row: ItemRow | None) -> None:
        """Show ``item`` at ``place``, in its own row if that can say it, else in a new one."""
        choice = self._choices.get(item.key)
        if row is not None and not row.renew(item, choice):
            self._drop(item.key, row)
            row = None
        if row is None:
            row = ItemRow(item, choice, all_clients=self._all_clients)
            rule = Rule()
            self._rules[item.key] = rule
            self.body.insertWidget(2 * place, rule)
            self.body.insertWidget(2 * place + 1, row)
            row.show()  # Qt would in the next turn: till then it has no place to scroll to
            self.made.emit(row)
        self._rules[item.key].setVisible(place > 0)
        self.rows[item.key] = row

    def _drop(self, key: str, row: ItemRow | None = None) -> None:
        for part in (row or self.rows.pop(key), self._rules.pop(key)):
            self.body.removeWidget(part)
            part.hide()
            part.deleteLater()

    def _fill(self) -> None:
        """Make the rows that the view has room for, and one more."""
        wanted = ceil((self.verticalScrollBar().value() + self.viewport().height()) / px(TALL)) + 1
        self._make(wanted - len(self.rows) if not self.rows else AT_ONCE, wanted)

    def _more(self) -> None:
        if self._short():
            self._make(AT_ONCE, len(self._items))

    def _make(self, many: int, wanted: int) -> None:
        """Make ``many`` rows at most and ``wanted`` in all; others follow in the next turns while they are in view."""
        made = len(self.rows)
        for place in range(made, min(len(self._items), wanted, made + many)):
            self._put(place, self._items[place], None)
        self._settle()
        self._waiting.start()  # once these have their heights

    def _scrolled(self, _value: int) -> None:
        if self._short():
            self._waiting.start()

    def _short(self) -> bool:
        """Whether the view shows, or nearly shows, where rows are not made yet."""
        if len(self.rows) >= len(self._items):
            return False
        top = self._rest.mapTo(self.viewport(), QPoint(0, 0)).y()
        return top < self.viewport().height() + px(TALL)

    def _settle(self) -> None:
        """Keep the room of the rows that are not made yet, and Tab's way through those that are."""
        left = len(self._items) - len(self.rows) + self._unread
        self._rest.setFixedHeight(left * px(TALL))
        order_tabs(self)
        self._fit()
        self.body.activate()

    def focused(self) -> str:
        """The key of the row whose ways have the focus, "" when none has."""
        return next((key for key, row in self.rows.items() if row.ways.hasFocus()), "")

    def focus(self, row: ItemRow) -> None:
        """Put the focus on a row's ways, and bring all of the row into view."""
        row.ways.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(row, 0, 0)
