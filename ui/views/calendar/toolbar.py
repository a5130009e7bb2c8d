"""The line above the calendar: where we are, the way around, and a new post."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from planner.languages import tr
from ui.theme.theme import current
from ui.views.calendar.face import Heading
from ui.widgets.buttons import Button, IconButton
from ui.widgets.labels import Label
from ui.widgets.segmented import Segmented
from ui.widgets.themed import follow, px

HEIGHT = 52
TITLE_PAD = 6  # px around the title, filled under the mouse
COUNT_FROM = 1040  # px of width from which the number of posts is said


class RangeTitle(QAbstractButton):
    """Where we are in strong letters, its year in quiet ones; as wide as the widest, so nothing jumps.

    A click opens a small month to pick a day from.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._aside = "", ""
        self._widest = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("radius", 7)
        self.setToolTip(tr("Pick a day (G)"))
        follow(self)

    def show_heading(self, heading: Heading) -> None:
        """Say “October 2026”."""
        self._title, self._aside, self._widest = heading.title, heading.aside, heading.widest
        self.setAccessibleName(tr("{month}, pick a day", month=self.text()))
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """What it says."""
        return f"{self._title} {self._aside}".strip()

    def retheme(self) -> None:
        """Read fonts and colours from the current theme."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the widest title."""
        strong, quiet = self._fonts()
        width = max(
            strong.horizontalAdvance(title) + quiet.horizontalAdvance(f" {aside}" if aside else "")
            for title, aside in (self._widest, (self._title, self._aside))
        )
        return QSize(width + 2 + 2 * TITLE_PAD, strong.height() + 4)

    def minimumSizeHint(self) -> QSize:
        """With large text the year goes first."""
        strong, _ = self._fonts()
        return QSize(strong.horizontalAdvance(self._title) + 2 + 2 * TITLE_PAD, strong.height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint title and year."""
        del event
        theme = current()
        strong, _ = self._fonts()
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.sel)
            painter.drawRoundedRect(self.rect(), 7, 7)
        painter.setFont(theme.font(19, 600))
        painter.setPen(theme.tx)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        box = self.rect().adjusted(TITLE_PAD, 0, 0, 0)
        painter.drawText(box, flags, self._title)
        painter.setFont(theme.font(19))
        painter.setPen(theme.tx2)
        left = strong.horizontalAdvance(self._title + " ")
        if left + painter.fontMetrics().horizontalAdvance(self._aside) <= box.width():
            painter.drawText(box.adjusted(left, 0, 0, 0), flags, self._aside)
        painter.end()

    @staticmethod
    def _fonts() -> tuple[QFontMetrics, QFontMetrics]:
        theme = current()
        return QFontMetrics(theme.font(19, 600)), QFontMetrics(theme.font(19))


class CalendarToolbar(QWidget):
    """Title, Today, arrows, the switch of faces, the number of posts, New post.

    Args:
        faces: (key, title, order) of each; the switch is there from two on.

    Signals:
        stepped: ranges to go, -1 or 1. face_chosen: the key of a face. today: go to today. new: a new post.
        mix: show the mix drawer, asked by the findings' button of a narrow window.
    """

    stepped = Signal(int)
    today = Signal()
    new = Signal()
    mix = Signal()
    face_chosen = Signal(str)

    def __init__(self, faces: Sequence[tuple[str, str, int]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = RangeTitle()
        self.today_button = Button(tr("Today"))
        self.today_button.setToolTip(tr("Today (T)"))
        self.previous = IconButton("left", tr("Previous month (Page Up)"))
        self.next = IconButton("right", tr("Next month (Page Down)"))
        self.faces = Segmented([face[:2] for face in faces], name=tr("Show", "how: month, week"))
        self.faces.setToolTip(", ".join(f"{title} ({number})" for _, title, number in faces))
        if len(faces) < 2:
            self.faces.hide()  # showing a widget without a parent would open a window
        self.count = Label(size=12, color="tx2", tabular=True)
        self.findings = Button(tr("Mix"), "ghost", icon="chart", tooltip=tr("Mix and findings (F8)"))
        self.findings.hide()
        self._found = 0
        self.search_button = Button(
            tr("Search", "a button"), icon="search", keycap="/", tooltip=tr("Search posts (/)")
        )
        self.filter_button = Button(tr("Filter"), icon="filter", tooltip=tr("Filter (F)"))
        self.new_button = Button(tr("New post"), "primary", icon="plus")
        self.new_button.setToolTip(tr("New post (N)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(18 - TITLE_PAD, 0, 14, 0)
        row.setSpacing(4)
        row.addWidget(self.title)
        row.addSpacing(8 - TITLE_PAD)
        row.addWidget(self.today_button)
        row.addSpacing(4)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addSpacing(8)
        row.addWidget(self.faces)
        row.addStretch(1)
        row.addWidget(self.count)
        row.addSpacing(6)
        row.addWidget(self.findings)
        row.addSpacing(4)
        row.addWidget(self.search_button)
        row.addSpacing(6)
        row.addWidget(self.filter_button)
        row.addSpacing(6)
        row.addWidget(self.new_button)
        self.faces.chosen.connect(self.face_chosen)
        self.previous.clicked.connect(self._back)
        self.next.clicked.connect(self._forth)
        self.today_button.clicked.connect(self._to_today)
        self.new_button.clicked.connect(self._new)
        self.findings.clicked.connect(self._mix)
        follow(self)

    def show_heading(self, heading: Heading) -> None:
        """Say which month or week this is, and how many posts it has."""
        self.title.show_heading(heading)
        self.count.setText(tr("{n} post|{n} posts", "", heading.own_posts))
        for button, words in (
            (self.previous, heading.back),
            (self.next, heading.forth),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)

    def show_findings(self, errors: int, warnings: int) -> None:
        """Count the findings, for windows too narrow for the mix panel."""
        words = [tr("{n} error|{n} errors", "", errors)] if errors else []
        words += [tr("{n} warning|{n} warnings", "", warnings)] if warnings else []
        self.findings.set_icon("triangle" if words else "chart")
        self.findings.set_words(", ".join(words) or tr("Mix"))
        self._found = errors + warnings
        self._fit()

    def set_narrow(self, narrow: bool) -> None:
        """Show or hide the findings' button."""
        self.findings.setVisible(narrow)
        self._fit()

    def retheme(self) -> None:
        """Keep the height at the text scale."""
        self.setFixedHeight(px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Let the window be as narrow as it may: what has no room is left out."""
        return QSize(320, px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what has no room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """First the number goes, then the words of search and filter, then those of the findings."""
        self.findings.set_count(0)
        self.findings.setText(self.findings.accessibleName())
        self.count.setVisible(self.width() >= px(COUNT_FROM))
        self._shorten(short=False)
        if self.layout().sizeHint().width() > self.width():
            self.count.hide()
            self._shorten(short=self.layout().sizeHint().width() > self.width())
        if self.layout().sizeHint().width() > self.width():
            self.findings.setText("")
            self.findings.set_count(self._found)

    def _shorten(self, *, short: bool) -> None:
        for button, words, keycap in (
            (self.search_button, tr("Search", "a button"), "/"),
            (self.filter_button, tr("Filter"), ""),
        ):
            button.set_short(short, words, keycap)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairline below."""
        del event
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, current().line)
        painter.end()

    def _back(self) -> None:
        self.stepped.emit(-1)

    def _forth(self) -> None:
        self.stepped.emit(1)

    def _to_today(self) -> None:
        self.today.emit()

    def _new(self) -> None:
        self.new.emit()

    def _mix(self) -> None:
        self.mix.emit()
