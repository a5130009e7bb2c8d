"""The clear band over the pages while something is paused, with the way on."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.languages import tr
from ui.theme.theme import current
from ui.widgets.buttons import Button
from ui.widgets.choices import Menu
from ui.widgets.labels import ElidedLabel
from ui.widgets.marks import IconMark
from ui.widgets.themed import follow, px

if TYPE_CHECKING:
    from planner.publishing.pausing import Paused


class PauseBand(QWidget):
    """Says what is paused since when, and how many posts wait. ``resume`` sends the ``Paused`` to end."""

    resume = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pauses: tuple[Paused, ...] = ()
        self.words = ElidedLabel("", size=13, weight=600)
        self.button = Button(tr("Resume"), "default", "small")
        self.button.clicked.connect(self._pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 14, 0)
        row.setSpacing(9)
        row.addWidget(IconMark("octagon-pause", "warn", 16))
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.hide()
        follow(self)

    def show_pauses(self, pauses: "Sequence[Paused]", now: datetime) -> bool:
        """Show them, none hides the band; whether it came or went."""
        if not pauses and not self.pauses:
            return False
        from planner.publishing.pausing import paused_words

        before = self.isHidden()
        self.pauses = tuple(pauses)
        words = paused_words(self.pauses[0], now) if self.pauses else ""
        if len(self.pauses) > 1:
            words += " " + tr("{n} more paused.|{n} more paused.", "", len(self.pauses) - 1)
        self.words.set_text(words)
        self.button.set_words(tr("Resume") if len(self.pauses) < 2 else tr("Resume…"))
        self.setAccessibleName(words)
        self.setVisible(bool(self.pauses))
        return before != self.isHidden()

    def menu(self) -> Menu:
        """One entry for each pause."""
        menu = Menu(self)
        for one in self.pauses:
            menu.add(
                tr("Resume: {what}", what=one.pause.what), partial(self.resume.emit, one), icon_name="send"
            )
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def retheme(self) -> None:
        """Read colours and text sizes from the current theme."""
        self.setFixedHeight(px(38))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.warnsoft)
        painter.fillRect(0, 0, 3, self.height(), theme.warn)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.line)

    def _pressed(self) -> None:
        if len(self.pauses) == 1:
            self.resume.emit(self.pauses[0])
        elif self.pauses:
            self.menu().popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))
