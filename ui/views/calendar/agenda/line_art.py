"""Draws what a line of the agenda says, each once: scrolling costs no more than copies."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap

from planner.languages import tr
from planner.lint.finding import Severity
from ui.naming import naming
from ui.theme.icons import badge_pixmap, icon_pixmap
from ui.theme.theme import Theme
from ui.views.calendar.agenda.state import Line
from ui.views.calendar.art import ArtRoom
from ui.views.calendar.dates import long_day
from ui.views.calendar.judged import Judged
from ui.views.calendar.reply_art import hatch
from ui.views.calendar.state import OVER, Chip, ChipState
from ui.views.calendar.textfit import right_to_left
from ui.views.calendar.words import state_words, widest_state
from ui.widgets.themed import px

LEFT, RIGHT = 18, 16
BADGE, MARK, STATUS = 18, 13, 13
MOST_MARKS = 4
WORDS_FROM = 600  # px of width from which states are said in words
_ICONS = {Severity.ERROR: "octagon-x", Severity.WARNING: "triangle", Severity.INFO: "info"}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(slots=True)
class _Fonts:
    """The theme's fonts, with the widths that columns need."""

    head: QFont
    strong: QFont
    plain: QFont
    time: QFont
    small: QFont

    @classmethod
    def of(cls, theme: Theme) -> "_Fonts":
        return cls(
            head=theme.font(13, 600),
            strong=theme.font(13, 500),
            plain=theme.font(13),
            time=theme.font(13, tabular=True),
            small=theme.font(12, tabular=True),
        )


class LineArt:
    """Draws for one theme and device pixel ratio.

    Attributes:
        line, head: heights of a line and of a heading, in px.
    """

    def __init__(self, theme: Theme, room: ArtRoom, *, half_days: bool, year: int) -> None:
        self._theme, self._room, self._year = theme, room, year
        self._fonts = _Fonts.of(theme)
        self.line, self.head = theme.line_height(13) + 16, theme.line_height(13) + 24
        sample = f"00:00 {max(naming().halves, key=len)}" if half_days else "00:00"
        self._time = QFontMetrics(self._fonts.time).horizontalAdvance(sample) + 12
        self._state = QFontMetrics(self._fonts.small).horizontalAdvance(widest_state()) + STATUS + 8

    def draw(self, line: Line, size: QSize, findings: Judged) -> QPixmap:
        """A line of ``size`` px with all it says, on a clear ground."""
        dpr = self._room.dpr
        pixmap = QPixmap(round(size.width() * dpr), round(size.height() * dpr))
        pixmap.setDevicePixelRatio(dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter, box = QPainter(pixmap), QRect(0, 0, size.width(), size.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.chip is not None:
            self._post(painter, box, line.chip, findings)
        elif line.window is not None:
            self._window(painter, box, line)
        elif line.day is not None:
            self._day(painter, box, line)
        else:
            painter.setFont(self._fonts.small)
            painter.setPen(self._theme.tx3)
            painter.drawText(box.adjusted(LEFT, 0, -RIGHT, 0), _LEFT, line.words)
        painter.end()
        return pixmap

    def _day(self, painter: QPainter, box: QRect, line: Line) -> None:
        theme, day = self._theme, line.day
        if day is None:
            return
        text = QRect(LEFT, box.bottom() - self.line + 2, box.width() - LEFT - RIGHT, self.line - 2)
        words = long_day(day.date) + ("" if day.date.year == self._year else f" {day.date.year}")
        painter.setFont(self._fonts.head)
        painter.setPen(theme.acctx if day.today else theme.tx)
        painter.drawText(text, _LEFT, words)
        left = text.left() + QFontMetrics(self._fonts.head).horizontalAdvance(words) + 8
        painter.setFont(theme.font(11, 600))
        if day.today:
            wide = QFontMetrics(painter.font()).horizontalAdvance(tr("Today")) + 14
            pill = QRectF(left, text.center().y() - px(8) + 1, wide, px(17))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.acc)
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            painter.setPen(theme.acct)
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, tr("Today"))
        parts = [said for said in (day.name, day.aside) if said]
        parts.append(tr("{n} post|{n} posts", "", len(day.chips)) if day.chips else tr("no posts"))
        painter.setFont(self._fonts.small)
        painter.setPen(theme.tx3)
        painter.drawText(text, _RIGHT, " · ".join(parts))
        painter.fillRect(LEFT, box.bottom(), box.width() - LEFT - RIGHT, 1, theme.line)

    def _post(self, painter: QPainter, box: QRect, chip: Chip, findings: Judged) -> None:
        theme, middle = self._theme, box.center().y()
        left, right = LEFT, box.width() - RIGHT
        quiet = chip.state in OVER
        painter.setFont(self._fonts.time)
        painter.setPen(theme.tx2)
        painter.drawText(QRect(left, box.top(), self._time, box.height()), _LEFT, chip.time)
        left += self._time
        badge = badge_pixmap(chip.kind, theme, self._room.dpr, large=True)
        painter.drawPixmap(QPointF(left, middle - BADGE // 2), badge)
        left += BADGE + 10
        right = self._standing(painter, box, chip, right)
        right = self._counted(
            painter, box, findings.get(chip.post_id, 0), findings.worst(chip.post_id), right
        )
        left = self._networks(painter, box, chip, left)
        if chip.initials:
            left = self._said(painter, box, chip.initials, left)
        if chip.local_time:
            left = self._said(painter, box, f"({chip.local_time})", left)
        painter.setFont(self._fonts.plain if quiet else self._fonts.strong)
        painter.setPen(theme.tx2 if quiet else theme.tx)
        room = QRect(left, box.top(), max(0, right - left - 12), box.height())
        words = painter.fontMetrics().elidedText(chip.words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _RIGHT if right_to_left(chip.words) else _LEFT, words)

    def _standing(self, painter: QPainter, box: QRect, chip: Chip, right: int) -> int:
        """How it stands, as a mark and in a word; where the column begins."""
        words = box.width() >= WORDS_FROM
        left = right - (self._state if words else STATUS)
        icon = self._room.mark(chip.state)
        painter.drawPixmap(QPointF(left, box.center().y() - STATUS // 2), icon)
        if words:
            painter.setFont(self._fonts.small)
            wrong = chip.state in {ChipState.FAILED, ChipState.MISSED, ChipState.HELD, ChipState.UNCONFIRMED}
            crit = chip.state is ChipState.FAILED
            painter.setPen(self._theme.crit if crit else self._theme.warn if wrong else self._theme.tx3)
            place = QRect(left + STATUS + 6, box.top(), self._state, box.height())
            painter.drawText(place, _LEFT, state_words(chip.state))
        return left - 10

    def _counted(
        self, painter: QPainter, box: QRect, findings: int, worst: Severity | None, right: int
    ) -> int:
        """How many findings name it; where the column begins, which is kept free without any."""
        wide = STATUS + 5 + QFontMetrics(self._fonts.small).horizontalAdvance("00")
        left = right - wide
        if worst is not None:
            color = self._theme.severity(worst.value)[0]
            icon = icon_pixmap(_ICONS[worst], color, STATUS, self._room.dpr, 2.0)
            painter.drawPixmap(QPointF(left, box.center().y() - STATUS // 2), icon)
            painter.setFont(self._fonts.small)
            painter.setPen(color)
            place = QRect(left + STATUS + 5, box.top(), wide, box.height())
            painter.drawText(place, _LEFT, str(findings))
        return left - 6

    def _networks(self, painter: QPainter, box: QRect, chip: Chip, left: int) -> int:
        """The marks of its networks, in a column of one width; where the words begin."""
        shown = chip.networks[: MOST_MARKS if len(chip.networks) <= MOST_MARKS else MOST_MARKS - 1]
        end = left + MOST_MARKS * (MARK + 4) + 8
        for network in shown:
            icon = icon_pixmap(f"net-{network}", self._theme.tx2, MARK, self._room.dpr)
            painter.drawPixmap(QPointF(left, box.center().y() - MARK // 2), icon)
            left += MARK + 4
        if len(shown) < len(chip.networks):
            painter.setFont(self._theme.font(11))
            painter.setPen(self._theme.tx2)
            rest = QRect(left, box.top(), end - left, box.height())
            painter.drawText(rest, _LEFT, f"+{len(chip.networks) - len(shown)}")
        return end

    def _said(self, painter: QPainter, box: QRect, words: str, left: int) -> int:
        painter.setFont(self._fonts.small)
        painter.setPen(self._theme.tx2)
        wide = painter.fontMetrics().horizontalAdvance(words)
        painter.drawText(QRect(left, box.top(), wide + 2, box.height()), _LEFT, words)
        return left + wide + 8

    def _window(self, painter: QPainter, box: QRect, line: Line) -> None:
        theme, window = self._theme, line.window
        if window is None:
            return
        painter.setFont(self._fonts.time)
        painter.setPen(theme.tx2)
        painter.drawText(QRect(LEFT, box.top(), self._time, box.height()), _LEFT, window.time)
        left = LEFT + self._time
        hatch(painter, QRectF(left, box.center().y() - BADGE // 2, BADGE, BADGE), theme, over=window.over)
        icon = icon_pixmap("reply", theme.acctx, 11, self._room.dpr, 2.0)
        painter.drawPixmap(QPointF(left + 4, box.center().y() - 5), icon)
        left += BADGE + 10 + MOST_MARKS * (MARK + 4) + 8
        painter.setFont(self._fonts.plain)
        painter.setPen(theme.tx2 if window.over else theme.acctx)
        words = window_words(line)
        room = QRect(left, box.top(), box.width() - RIGHT - left, box.height())
        painter.drawText(
            room, _LEFT, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        )


def window_words(line: Line) -> str:
    """Say “Time to answer, 20 min, after What goes on your toast?”."""
    window = line.window
    if window is None:
        return ""
    after, minutes = window.words, window.minutes
    if not after:
        said = tr("Time to answer, {minutes} min", minutes=minutes)
    else:
        said = tr("Time to answer, {minutes} min, after “{post}”", minutes=minutes, post=after)
    if window.over and window.kept is False:
        return f"{said} · {tr('not kept')}"
    if window.over and window.replies is not None:
        return f"{said} · {tr('{n} reply|{n} replies', '', window.replies)}"
    return said
