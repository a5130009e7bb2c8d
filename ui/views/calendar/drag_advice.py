"""Near the mouse while something is dragged: where it would go, and what that does to the plan.

``DragAdvice`` serves any surface: it is shown what is carried with each move of the mouse, asks the linter
beside the GUI thread, and paints what is known. Nothing here waits.
"""

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from planner.languages import tr
from ui.context import UiContext
from ui.mix.effects import NOTHING, Effect, effects_of
from ui.mix.trying import Told, Trials
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.views.calendar.bulk.words import left_words
from ui.views.calendar.carrying import Carried, head_words, warning_of, what_if_of
from ui.views.calendar.locale import half_days
from ui.views.calendar.textfit import TextFit
from ui.widgets.shadow import MARGIN, paint_surface
from ui.widgets.themed import px

WIDTH, WIDEST = 240, 310
PAD_X, PAD_Y = 13, 11
ICON = 14
GAP = 10  # px between the chip in hand and the popover
EDGE = 8  # px kept free at the host's edges
RADIUS = 9
MANY = 20  # chips from which the linter is asked only when the mouse rests
REST_MS = 150
STILL = Effect("clock", "tx3", tr("Hold still to see what that does"))


class AdvicePopover(QLabel):
    """A raised surface that never takes the mouse: a heading, lines, a quiet foot.

    It is drawn when its words change; a move costs no more than a copy.
    """

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.head, self.foot = "", ""
        self.lines: tuple[Effect, ...] = ()
        self.hide()

    def say(self, head: str, lines: tuple[Effect, ...], foot: str) -> None:
        """Show other words; the height follows."""
        if (head, lines, foot) == (self.head, self.lines, self.foot):
            return
        self.head, self.lines, self.foot = head, lines, foot
        self.setPixmap(self._draw())
        self.setAccessibleName(". ".join([head, *(line.words for line in lines)]))
        self.adjustSize()

    def put(self, chip: QRect) -> None:
        """Lie below ``chip`` (in the host's coordinates), above it where there is no room."""
        host = self.parentWidget()
        surface = self.size().shrunkBy(self.contentsMargins()) - QSize(2 * MARGIN, 2 * MARGIN)
        left = min(chip.left() - px(6), host.width() - EDGE - surface.width())
        top = chip.bottom() + GAP
        if top + surface.height() > host.height() - EDGE:
            top = chip.top() - GAP - surface.height()
        self.move(QPoint(max(EDGE, left), max(EDGE, top)) - QPoint(MARGIN, MARGIN))
        if self.isHidden():
            self.show()
        self.raise_()

    def _draw(self) -> QPixmap:
        theme, dpr = current(), self.devicePixelRatioF()
        strong, plain, quiet = theme.font(13, 600, tabular=True), theme.font(12.5), theme.font(11.5)
        step, line, small = theme.line_height(13), theme.line_height(12), theme.line_height(11.5)
        side, fit = px(ICON), TextFit(plain)
        metrics = QFontMetrics(strong)
        longest = [
            metrics.horizontalAdvance(self.head),
            *(fit.width(one.words) + side + 7 for one in self.lines),
        ]
        wide = max(px(WIDTH), min(px(WIDEST), max(longest) + 2 * PAD_X + 2))
        room = wide - 2 * PAD_X - side - 7
        rows = [(one, fit.fit(one.words, room, 2)) for one in self.lines]
        tall = 2 * PAD_Y + step + sum(line * len(words) + 5 for _, words in rows) + (small + 7)
        pixmap = QPixmap(round((wide + 2 * MARGIN) * dpr), round((tall + 2 * MARGIN) * dpr))
        pixmap.setDevicePixelRatio(dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_surface(painter, QRectF(MARGIN, MARGIN, wide, tall), RADIUS, theme, dpr)
        x, y, flags = (
            MARGIN + PAD_X,
            MARGIN + PAD_Y,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
        )
        painter.setFont(strong)
        painter.setPen(theme.tx)
        head = metrics.elidedText(self.head, Qt.TextElideMode.ElideRight, wide - 2 * PAD_X)
        painter.drawText(QRect(x, y, wide - 2 * PAD_X, step), flags, head)
        y += step
        painter.setFont(plain)
        for effect, words in rows:
            y += 5
            if effect.icon:
                icon = icon_pixmap(effect.icon, getattr(theme, effect.color), side, dpr, 1.9)
                painter.drawPixmap(x, y + (line - side) // 2, icon)
            painter.setPen(theme.tx2)
            for text in words:
                painter.drawText(QRect(x + side + 7, y, room, line), flags, text)
                y += line
        painter.setFont(quiet)
        painter.setPen(theme.tx3)
        painter.drawText(QRect(x, y + 7, wide - 2 * PAD_X, small), flags, self.foot)
        painter.end()
        return pixmap


class DragAdvice(QObject):
    """Follows one drag after the other over a surface.

    Args:
        context: of the window.
        host: the widget that the popover lies over and never leaves.
        foot: what the keys do meanwhile: “Ctrl to copy · Esc to cancel”.
    """

    def __init__(self, context: UiContext, host: QWidget, foot: str) -> None:
        super().__init__(host)
        self._context, self._host, self._foot = context, host, foot
        self.popover = AdvicePopover(host)
        self.trials = Trials(context, self)
        self.trials.told.connect(self._told)
        self._carried: Carried | None = None
        self._lines: tuple[Effect, ...] = ()
        self._chip = QRect()  # in the host's coordinates
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._ask)

    def show(self, carried: Carried | None, chip: QRect, surface: QWidget) -> None:
        """Say what a drop would do now.

        Args:
            carried: None where it can be dropped nowhere.
            chip: the chip in hand, in ``surface``'s coordinates.
            surface: a widget in the host.
        """
        if carried is None:
            self._carried = None
            self._rest.stop()
            self.trials.nothing()
            self.popover.hide()
            return
        if carried != self._carried:
            self._carried, self._lines = carried, ()
            self._rest.stop()
            if carried.stays:
                self.trials.nothing()
            elif len(carried.chips) > MANY:  # the answer takes a while, in which frames would take longer too
                self.trials.nothing()
                self._lines = (STILL,)
                self._rest.start()
            else:
                self._ask()  # may answer at once
            self._say()
        elif self._rest.isActive():
            self._rest.start()  # the mouse goes on
        self._chip = QRect(surface.mapTo(self._host, chip.topLeft()), chip.size())
        self.popover.put(self._chip)

    def _ask(self) -> None:
        if self._carried is not None:
            self.trials.ask(what_if_of(self._carried))

    def end(self) -> None:
        """The drag is over."""
        self._rest.stop()
        self._carried = None
        self.trials.forget()
        self.popover.hide()

    def _told(self, told: Told) -> None:
        if self._carried is None or told.consequence is None:
            return
        self._lines = effects_of(told.consequence) or (Effect("check", "tx3", NOTHING),)
        self._say()

    def _say(self) -> None:
        carried = self._carried
        if carried is None:
            return
        words = warning_of(carried, self._context.services.clock.now())
        warning = (Effect("clock", "warn", words),) if words else ()
        if carried.left:
            warning += (Effect("lock", "tx3", left_words(carried.left)),)
        self.popover.say(head_words(carried, half_days=half_days()), warning + self._lines, self._foot)
        if self.popover.isVisible():  # it may have grown
            self.popover.put(self._chip)
