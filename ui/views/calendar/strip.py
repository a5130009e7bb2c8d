"""The strip above the month: posts that were missed, or whose sending nobody can confirm, each with its ways on.

Nothing is decided for the person, and nothing is sent twice: a post that is not confirmed cannot be
published again from here.
"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.domain.publication import PublicationState
from ui.theme.theme import current
from ui.views.calendar.dates import counted, short_day, time_words
from ui.views.calendar.reading import Waiting
from ui.views.calendar.words import network_names
from ui.widgets.buttons import Button
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.marks import KindBadge
from ui.widgets.themed import follow, px

SHOWN = 3  # rows before “Show all”


def headline(waiting: Sequence[Waiting]) -> str:
    """Say how many posts wait, and what was not done."""
    missed = len({one.post_id for one in waiting if one.state is PublicationState.MISSED})
    unsure = len({one.post_id for one in waiting if one.state is PublicationState.UNCONFIRMED})
    said = []
    if missed:
        were = "was" if missed == 1 else "were"
        said.append(f"{counted(missed, 'post')} {were} missed and not sent.")
    if unsure:
        are = "is" if unsure == 1 else "are"
        said.append(f"{counted(unsure, 'post')} {are} not confirmed: sent, but no answer came.")
    return " ".join(said)


class WaitingRow(QWidget):
    """One post with its decisions.

    Signals:
        asked: (what, row): "publish", "move", "by hand", "skip", "not live" or "journal".
    """

    asked = Signal(str, object)

    def __init__(self, waiting: Waiting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.waiting = waiting
        self.buttons: dict[str, Button] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        if waiting.client:
            row.addWidget(Label(waiting.client, size=12, weight=600, color="tx2"))
        row.addWidget(KindBadge(waiting.kind))
        title = ElidedLabel(waiting.words, size=12, weight=500)
        title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.addWidget(title, 3)
        self.when = Label(self._when(), size=12, color="tx2", tabular=True)
        self.when.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)  # whole in any window
        row.addWidget(self.when)
        self.detail = ElidedLabel(self._where(), size=12, color="tx2")
        self.detail.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.addWidget(self.detail, 3)
        self.ways = QWidget()
        ways = QHBoxLayout(self.ways)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.setSpacing(8)
        row.addWidget(self.ways)
        if waiting.state is PublicationState.MISSED:
            for what, words in (("publish", "Publish now"), ("move", "Move…")):
                self._add(ways, what, words)
            self._add(ways, "by hand", "Posted by hand")
            self._add(ways, "skip", "Skip")
        else:
            ways.addWidget(Label("Is this live?", size=12, weight=500, color="warn"))
            self._add(ways, "by hand", "Yes, posted")
            self._add(ways, "not live", "No, copy as draft")
            self._add(ways, "journal", "Journal")
        ways.addStretch(1)
        self.setAccessibleName(f"{waiting.words}, {self._detail()}")

    def _add(self, row: QHBoxLayout, what: str, words: str) -> None:
        button = Button(words, "default" if what == "publish" else "ghost", "small")
        button.setProperty("what", what)
        button.setAccessibleName(f"{words}: {self.waiting.words}")
        button.clicked.connect(self._pressed)
        self.buttons[what] = button
        row.addWidget(button)

    def _pressed(self) -> None:
        self.asked.emit(str(self.sender().property("what")), self.waiting)

    def _when(self) -> str:
        when = self.waiting.when
        return "" if when is None else f"{short_day(when.local.date())}, {time_words(when.local)}"

    def _where(self) -> str:
        return " · ".join(part for part in (network_names(self.waiting.networks), self.waiting.note) if part)

    def _detail(self) -> str:
        return " · ".join(part for part in (self._when(), self._where()) if part)


class WaitingStrip(QWidget):
    """All that waits for a decision; hidden when nothing does.

    Signals:
        asked: (what, Waiting), see ``WaitingRow``.
    """

    asked = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.waiting: tuple[Waiting, ...] = ()
        self._all = False
        self.rows: list[WaitingRow] = []
        self.headline = Label(size=13, weight=600)
        self.more = Button("", "link", "small")
        self.more.clicked.connect(self._toggle)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.headline)
        head.addWidget(self.more)
        head.addStretch(1)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 8, 14, 9)
        box.setSpacing(6)
        box.addLayout(head)
        box.addLayout(self._list)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()
        follow(self)

    def show_waiting(self, waiting: tuple[Waiting, ...]) -> None:
        """Show these posts; none hides the strip."""
        if waiting != self.waiting:
            self.waiting = waiting
            self._fill()
        self.setVisible(bool(waiting))

    def minimumSizeHint(self) -> QSize:
        """Let the window be as narrow as it may; titles elide."""
        return QSize(320, super().minimumSizeHint().height())

    def retheme(self) -> None:
        """Read colours from the current theme, and make room for its text sizes."""
        if self.waiting:
            self._fill()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a soft ground with a band at the left and a hairline below."""
        del event
        theme = current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.warnsoft)
        painter.fillRect(0, 0, 3, self.height(), theme.warn)
        painter.fillRect(0, self.height() - 1, self.width(), px(1), theme.line)
        painter.end()

    def _fill(self) -> None:
        focus = QApplication.focusWidget()
        what = str(focus.property("what")) if focus is not None and self.isAncestorOf(focus) else ""
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.headline.setText(headline(self.waiting))
        self.setAccessibleName(headline(self.waiting))
        shown = self.waiting if self._all else self.waiting[:SHOWN]
        self.rows = [WaitingRow(one) for one in shown]
        for row in self.rows:
            row.asked.connect(self.asked)
            self._list.addWidget(row)
        wide = max((row.ways.sizeHint().width() for row in self.rows), default=0)
        for row in self.rows:
            row.ways.setFixedWidth(wide)
        rest = len(self.waiting) - SHOWN
        self.more.setVisible(rest > 0)
        self.more.set_words("Show fewer" if self._all else f"Show all {len(self.waiting)}")
        self.updateGeometry()
        if what:  # the next decision, else on to the month: the pressed button is gone
            following = self.rows[0].buttons.get(what) if self.rows else None
            (following or self).setFocus(Qt.FocusReason.OtherFocusReason)
            if following is None:
                self.focusNextChild()

    def _toggle(self) -> None:
        self._all = not self._all
        self._fill()
