"""Fields: a label above, the control, one sentence under it when something is wrong."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.widgets.labels import Label, Paragraph
from ui.widgets.themed import follow, px

PASSING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)  # it will be back

_LOOK_AGAIN = 30
"""Milliseconds until the mouse is asked again whether its button is up."""


class LineEdit(QLineEdit):
    """A line of text, 30 high, with an icon at its left if wanted."""

    left = Signal()

    def __init__(
        self,
        text: str = "",
        *,
        icon: str = "",
        placeholder: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon = icon
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("radius", 7)
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.setFont(current().font(13))
        self.setFixedHeight(px(30))
        if self._icon:
            self.setTextMargins(px(15) + 7, 0, 0, 0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in PASSING:
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._icon:
            theme = current()
            side = px(15)
            pixmap = icon_pixmap(self._icon, theme.tx3, side, self.devicePixelRatioF())
            QPainter(self).drawPixmap(QPointF(9, (self.height() - side) // 2), pixmap)


class Field(QWidget):
    """A labelled control. ``control`` defaults to a ``LineEdit``; the label is its buddy.

    ``set_error`` shows a sentence and the crit edge; call it when the field is left (``left``), and it goes
    away as soon as the text changes. It stands in the place of ``help``; with ``keep_help`` above it, where that
    says what the person needs in order to mend it.
    """

    changed = Signal(str)
    left = Signal()

    def __init__(
        self,
        label: str,
        control: QWidget | None = None,
        *,
        text: str = "",
        placeholder: str = "",
        help: str = "",  # noqa: A002 - the word people know
        keep_help: bool = False,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._help, self._keep_help = help, keep_help
        self.label = Label(label, size=12, weight=500, color="tx2")
        self.control = control or LineEdit(text, icon=icon, placeholder=placeholder)
        self.control.setAccessibleName(label)
        self.label.setBuddy(self.control)
        self.label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.note = Paragraph(help, size=11.5, color="tx3")
        if not help:
            self.note.hide()  # showing a widget without a parent would open a window
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(5)
        box.addWidget(self.label)
        box.addWidget(self.control)
        box.addWidget(self.note)
        if keep_help:
            self.kept = Paragraph("", size=11.5, color="tx3")
            self.kept.hide()
            box.addWidget(self.kept)
        box.addStretch(0)
        if isinstance(self.control, QLineEdit):
            self.control.textChanged.connect(self._edited)
        self.control.installEventFilter(self)

    def text(self) -> str:
        """What stands in the field."""
        return self.control.text() if isinstance(self.control, QLineEdit) else ""

    def set_text(self, text: str) -> None:
        """Put ``text`` into the field; where nobody writes, its beginning is what is seen of a long one."""
        if isinstance(self.control, QLineEdit):
            self.control.setText(text)
            if not self.control.hasFocus():
                self.control.setCursorPosition(0)

    def set_help(self, words: str) -> None:
        """Say another sentence under it; one about what is wrong stays."""
        if words != self._help:
            wrong = self.error()
            self._help = words
            self.set_error(wrong)

    def error(self) -> str:
        """The sentence under it, "" when nothing is wrong."""
        return self.note.text() if self.control.property("wrong") else ""

    def set_error(self, sentence: str) -> None:
        """Say what is wrong and how to mend it; "" when all is well."""
        self.note.setText(sentence or self._help)
        self.note.set_color("crit" if sentence else "tx3")
        self.note.setVisible(bool(sentence or self._help))
        kept = self._help if sentence and self._keep_help else ""
        if self._keep_help:
            self.kept.setText(kept)
            self.kept.setVisible(bool(kept))
        self.control.setProperty("wrong", bool(sentence))
        self.control.setAccessibleDescription(f"{sentence or self._help} {kept}".strip())
        style = self.control.style()
        style.unpolish(self.control)
        style.polish(self.control)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        out = watched is self.control and event.type() == QEvent.Type.FocusOut
        if out and isinstance(event, QFocusEvent) and event.reason() not in PASSING:
            self._tell_left()
        return super().eventFilter(watched, event)

    def _tell_left(self) -> None:
        """Say ``left`` once no button of the mouse is down.

        A sentence that comes up under a press would move away what was pressed, and the click be lost.
        """
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.left.emit()
        else:
            QTimer.singleShot(_LOOK_AGAIN, self, self._tell_left)

    def _edited(self, text: str) -> None:
        if self.control.property("wrong"):
            self.set_error("")
        self.changed.emit(text)


class Rule(QWidget):
    """A hairline, lying or standing."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(event.rect(), current().line)
