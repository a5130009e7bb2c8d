"""A line over the text: what weighs most, why nothing may be changed, unsaved text that may come back."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.theme import current
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, Paragraph
from ui.widgets.marks import IconMark
from ui.widgets.themed import follow

ICONS = {"error": "octagon-x", "warning": "triangle", "info": "info", "locked": "lock", "kept": "history"}
TONES = {"error": ("crit", "critsoft"), "warning": ("warn", "warnsoft")}
QUIET = ("note", "notesoft")


class Banner(QWidget):
    """An icon, a code if there is one, a sentence, and up to two buttons.

    Signals:
        first(), second(): the buttons, from left to right.
    """

    first = Signal()
    second = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = QUIET
        self._said: tuple[object, ...] = ()
        self._icon = IconMark("info", "note", 15)
        self._code = Label("", size=12, weight=600, mono=True)
        self.sentence = Paragraph("", size=12.5)
        self._buttons = (Button("", "link", "small"), Button("", "link", "small"))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._code)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.sentence)
        middle.addStretch(1)
        row.addLayout(middle, 1)
        for button in self._buttons:
            row.addWidget(button)
        self._buttons[0].clicked.connect(self.first)
        self._buttons[1].clicked.connect(self.second)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.update()

    def say(self, tone: str, sentence: str, *buttons: str, code: str = "") -> None:
        """Show a sentence; ``tone``: error, warning, info, locked or kept. "" hides the line."""
        if (tone, sentence, buttons, code) == self._said:
            return
        self._said = (tone, sentence, buttons, code)
        self.setVisible(bool(sentence))
        if not sentence:
            return
        self._tone = TONES.get(tone, QUIET)
        self._icon.set(ICONS[tone], self._tone[0])
        self._code.setText(code)
        self._code.setVisible(bool(code))
        self._code.set_color(self._tone[0])
        self.sentence.setText(sentence)
        for button, words in zip(self._buttons, (*buttons, "", "")[:2], strict=True):
            button.set_words(words)
            button.setVisible(bool(words))
        self.setAccessibleName(f"{code} {sentence}".strip())
        self.update()

    def focus_first(self) -> None:
        """Give its first button the focus."""
        self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def button(self) -> Button:
        """Its first button: where a popover opens."""
        return self._buttons[0]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the soft fill."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(getattr(current(), self._tone[1]))
        painter.setBrush(getattr(current(), self._tone[1]))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
