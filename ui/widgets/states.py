"""Empty and error states: a round icon, one sentence, one line of fact, at most one button."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.widgets.buttons import Button
from ui.widgets.labels import Paragraph
from ui.widgets.marks import Mark
from ui.widgets.themed import follow

SIDE = 40


class RoundIcon(Mark):
    """An icon on a soft disc of 40 px; ``tone`` is "acc" or "crit"."""

    def __init__(self, name: str, tone: str = "acc", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._tone = name, tone
        follow(self)

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.critsoft if self._tone == "crit" else theme.accsoft)
        painter.drawEllipse(0, 0, SIDE, SIDE)
        ink = theme.crit if self._tone == "crit" else theme.acctx
        painter.drawPixmap(QPointF(10, 10), icon_pixmap(self._name, ink, 20, self.devicePixelRatioF()))


class EmptyState(QWidget):
    """What a place says while nothing is in it. ``pressed`` is sent by its button."""

    pressed = Signal()
    tone = "acc"

    def __init__(
        self, icon: str, sentence: str, fact: str = "", button: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.sentence = Paragraph(sentence, weight=600, center=True)
        self.fact = Paragraph(fact, color="tx2", center=True)
        if not fact:
            self.fact.hide()  # showing a widget without a parent would open a window
        self.sentence.setMinimumWidth(240)
        self.fact.setMinimumWidth(240)
        box = QVBoxLayout(self)
        box.setContentsMargins(22, 22, 22, 22)
        box.setSpacing(4)
        box.addStretch(1)
        disc = QHBoxLayout()
        disc.addWidget(RoundIcon(icon, self.tone), 0, Qt.AlignmentFlag.AlignCenter)
        box.addLayout(disc)
        box.addSpacing(8)
        box.addWidget(self.sentence)
        box.addWidget(self.fact)
        self.button: Button | None = None
        if button:
            self.button = Button(button, "primary", "small")
            self.button.clicked.connect(self._press)
            box.addSpacing(10)
            box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)
        self.setAccessibleName(f"{sentence} {fact}".strip())

    def add_below(self, *widgets: QWidget) -> None:
        """Put more ways on under the button."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        for widget in widgets:
            layout.insertWidget(layout.count() - 1, widget, 0, Qt.AlignmentFlag.AlignHCenter)

    def say(self, sentence: str, fact: str = "") -> None:
        """Say something else."""
        self.sentence.setText(sentence)
        self.fact.setText(fact)
        self.fact.setVisible(bool(fact))
        self.setAccessibleName(f"{sentence} {fact}".strip())

    def _press(self) -> None:
        self.pressed.emit()


class ErrorState(EmptyState):
    """The same in crit: what happened, what was not done, one way on."""

    tone = "crit"

    def __init__(
        self, sentence: str, fact: str = "", button: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__("octagon-x", sentence, fact, button, parent=parent)
