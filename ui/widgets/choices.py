"""Combo boxes, check boxes, radio buttons and menus."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QListView,
    QMenu,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from ui.theme.icons import icon, icon_pixmap
from ui.theme.theme import current
from ui.widgets.marks import paint_avatar
from ui.widgets.rounding import RoundCorners
from ui.widgets.themed import follow, px, repaint

BOX = 16  # px of a check box's square and a radio button's ring, at a text size of 100 %

POPUP_RADIUS = 9.0  # px, as in ui/theme/qss.py

MENU_MOST = 300  # px of an entry's words, of longer ones the middle is left out


class Combo(QComboBox):
    """One of several in a drop-down, 30 high (24 when small), with an icon at its left if wanted."""

    def __init__(
        self,
        choices: Iterable[tuple[str, object]] = (),
        *,
        name: str = "",
        icon: str = "",
        size: str = "normal",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._size = icon, size
        self._typing = QElapsedTimer()
        self.setAccessibleName(name)
        self.setProperty("radius", 7)
        view = QListView(self)
        self.setView(view)
        popup = view.window()
        popup.setWindowFlags(
            Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        )
        RoundCorners(popup, POPUP_RADIUS)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(14)
        for text, data in choices:
            self.addItem(text, data)
        follow(self)

    def choose(self, data: object) -> None:
        """Choose the item with ``data``; nothing happens when there is none."""
        index = self.findData(data)
        if index >= 0:
            self.setCurrentIndex(index)

    def event(self, event: QEvent) -> bool:
        """A letter that finds a choice is typed here: the window's single letters wait until it finds none."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not event.modifiers()
            & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
            and event.text().isalnum()
            and self.finds(event.text())
        ):
            self._typing.start()
            event.accept()
            return True
        return super().event(event)

    def finds(self, letter: str) -> bool:
        """Whether ``letter`` begins a choice, or goes on with what is being typed."""
        pause = QApplication.keyboardInputInterval()
        if self._typing.isValid() and not self._typing.hasExpired(pause):
            return True
        start = letter.casefold()
        return any(self.itemText(row).casefold().startswith(start) for row in range(self.count()))

    def showPopup(self) -> None:
        view = self.view()
        view.setMinimumWidth(max(self.width(), view.sizeHintForColumn(0) + 28))  # no choice is cut
        super().showPopup()

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.setFont(current().font(13 if self._size == "normal" else 12, 500))
        self.setFixedHeight(px(30 if self._size == "normal" else 24))
        repaint(self)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        widest = max(
            (metrics.horizontalAdvance(self.itemText(i)) for i in range(min(self.count(), 60))), default=40
        )
        return QSize(round(widest) + px(14) + 24 + (px(14) + 8 if self._icon else 0), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(64, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isEnabled()
        edge = theme.acc if self.hasFocus() else theme.field if self.underMouse() and on else theme.line2
        if self.property("wrong"):
            edge = theme.crit
        painter.setPen(edge)
        painter.setBrush(theme.raised if on else theme.sunken)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        dpr = self.devicePixelRatioF()
        ink = theme.tx if on else theme.tx3
        left, side = 10, px(14)
        if self._icon:
            mark = icon_pixmap(self._icon, theme.tx2, side, dpr)
            painter.drawPixmap(QPointF(left, (self.height() - side) // 2), mark)
            left += side + 6
        down = icon_pixmap("down", theme.tx2, side, dpr)
        painter.drawPixmap(QPointF(self.width() - side - 8, (self.height() - side) // 2), down)
        painter.setFont(self.font())
        painter.setPen(ink if self.currentText() else theme.tx3)
        room = self.width() - left - side - 12
        words = self.fontMetrics().elidedText(
            self.currentText() or self.placeholderText(), Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(QRectF(left, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, words)


def _paint_words(painter: QPainter, button: QAbstractButton) -> None:
    theme = current()
    painter.setFont(button.font())
    painter.setPen(theme.tx if button.isEnabled() else theme.tx3)
    left = px(BOX) + 8
    box = QRectF(left, 0, button.width() - left, button.height())
    words = painter.fontMetrics().elidedText(
        button.text(), Qt.TextElideMode.ElideRight, round(box.width()) + 1
    )
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)


def _words_size(button: QAbstractButton) -> QSize:
    metrics = QFontMetricsF(button.font())
    return QSize(round(metrics.horizontalAdvance(button.text())) + px(BOX) + 10, max(24, px(20)))


class CheckBox(QCheckBox):
    """A tick and a sentence."""

    def __init__(self, text: str, *, checked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setChecked(checked)
        self.setAccessibleName(text)
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.setFont(current().font(13))
        repaint(self)

    def sizeHint(self) -> QSize:
        return _words_size(self)

    def hitButton(self, position: object) -> bool:  # noqa: ARG002 - the whole row is the target
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, mark = px(BOX), px(12)
        box = QRectF(0.5, (self.height() - side) / 2 + 0.5, side - 1, side - 1)
        on = self.isChecked() and self.isEnabled()
        painter.setPen(theme.acc if on else theme.field)
        painter.setBrush(theme.acc if on else theme.raised if self.isEnabled() else theme.sunken)
        painter.drawRoundedRect(box, 4, 4)
        if self.isChecked():
            tick = icon_pixmap("check", theme.acct if on else theme.tx3, mark, self.devicePixelRatioF(), 3.0)
            painter.drawPixmap(QPointF((side - mark) / 2, box.top() + (side - mark) / 2 - 0.5), tick)
        _paint_words(painter, self)


class RadioButton(QRadioButton):
    """One of several, each with a sentence."""

    def __init__(self, text: str, *, checked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setChecked(checked)
        self.setAccessibleName(text)
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.setFont(current().font(13))
        repaint(self)

    def sizeHint(self) -> QSize:
        return _words_size(self)

    def hitButton(self, position: object) -> bool:  # noqa: ARG002 - the whole row is the target
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = px(BOX)
        middle = QPointF(side / 2, self.height() / 2)
        on = self.isChecked()
        color: QColor = theme.acc if self.isEnabled() else theme.tx3
        painter.setPen(QPen(color if on else theme.field, 1))
        painter.setBrush(color if on else theme.raised)
        painter.drawEllipse(middle, side / 2 - 0.5, side / 2 - 0.5)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.acct)
            painter.drawEllipse(middle, side * 3 / 16, side * 3 / 16)
        _paint_words(painter, self)


class Menu(QMenu):
    """A menu with round corners. Add entries with ``add``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlags(
            self.windowFlags() | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        )
        RoundCorners(self, POPUP_RADIUS)
        self.setFont(current().font(13))

    def add(
        self,
        text: str,
        slot: object,
        *,
        icon_name: str = "",
        enabled: bool = True,
        danger: bool = False,
        keys: str = "",
    ) -> None:
        """Add an entry; ``slot`` is called without arguments. ``keys`` are shown at the right, not listened for."""
        theme = current()
        words = self._short(text).replace("&", "&&")
        action = self.addAction(f"{words}\t{keys}" if keys else words)
        if icon_name:
            tint = theme.crit if danger else theme.tx2
            action.setIcon(icon(icon_name, tint, 16, theme.tx3, self.devicePixelRatioF()))
        action.setEnabled(enabled)
        action.triggered.connect(slot)

    def add_avatar(
        self, text: str, initials: str, color: str, data: object, slot: Callable[[Any], None]
    ) -> None:
        """Add an entry with an avatar; ``slot`` is called with ``data``."""
        side, dpr = 18, self.devicePixelRatioF()
        pixmap = QPixmap(round(side * dpr), round(side * dpr))
        pixmap.setDevicePixelRatio(dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_avatar(painter, QRectF(0, 0, side, side), initials, color)
        painter.end()
        action = self.addAction(QIcon(pixmap), self._short(text).replace("&", "&&"))
        action.triggered.connect(partial(slot, data))

    def _short(self, text: str) -> str:
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, px(MENU_MOST))
