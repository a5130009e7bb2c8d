"""What an empty month or week says, on a card over its days."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.languages import tr
from ui.theme.theme import current
from ui.views.calendar.dates import month_name
from ui.widgets.buttons import Button
from ui.widgets.states import EmptyState

WIDTH = 320
QUIET = tr("No post was planned and none went out.")


class EmptyRange(QWidget):
    """“November is open” in the middle of the grid; the days around it can be clicked.

    ``state.pressed`` is sent by “Place slots”; ``write`` is the button beside it.
    """

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.state = EmptyState("calendar", "", "", tr("Place slots"))
        self.write = Button(tr("Write one post"), "ghost", "small")
        self.state.add_below(self.write)
        self._over = over
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.state)
        self.setFixedWidth(WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        over.installEventFilter(self)
        current().changed.connect(self.update)
        self.hide()

    def say(self, month: date, today: date) -> None:
        """Speak of a month: open, or over without a post."""
        name = month_name(month)
        over = (month.year, month.month) < (today.year, today.month)
        if over:
            self._say(tr("{month} {year} was quiet", month=name, year=month.year), QUIET, over=True)
        else:
            self._say(
                tr("{month} is open", month=name),
                tr("No posts yet. Fill its slots a week at a time, or click a day."),
                over=False,
            )

    def say_week(self, title: str, last: date, today: date) -> None:
        """Speak of the week that ends on ``last``; ``title``: “12–18 October”."""
        if last < today:
            self._say(tr("{week} was quiet", week=title), QUIET, over=True)
        else:
            fact = tr("No posts yet. Fill its slots, or click a time.")
            self._say(tr("{week} is open", week=title), fact, over=False)

    def _say(self, sentence: str, fact: str, *, over: bool) -> None:
        self.state.say(sentence, fact)
        if self.state.button is not None:
            self.state.button.setVisible(not over)
        self.write.setVisible(not over)
        self._box.activate()
        self.setFixedHeight(self._box.totalHeightForWidth(WIDTH))
        self._centre()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        del event
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.line2, 1))
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle."""
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self._centre()
        return super().eventFilter(watched, event)

    def _centre(self) -> None:
        room = self._over.rect()
        self.move((room.width() - self.width()) // 2, max(8, round((room.height() - self.height()) * 0.42)))
