"""How a chip looks: prepared once, painted often.

Backgrounds (fill, kind bar, outline) are kept as pixmaps by colour and size, words as static texts, icons as
the theme's tinted pixmaps, so that painting a chip is a handful of copies.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap, QStaticText

from planner.domain.kinds import Kind
from ui.theme.icons import badge_pixmap, icon_pixmap
from ui.theme.theme import Theme
from ui.views.calendar.layout import TEXT_LEFT, TEXT_RIGHT, Measures, PlacedChip
from ui.views.calendar.reply_art import ReplyArt
from ui.views.calendar.state import OVER, Chip, ChipState
from ui.views.calendar.textfit import TextFit, right_to_left

RADIUS = 5.0
BAR = 3
BADGE = 13
MARK = 11
STATUS = 12
REPEAT = 10
STATUS_STROKE = 2.1  # a thin line is lost at 12 px
RTL = "\u200f"  # the right-to-left mark
MOST_MARKS = 2
TINY = 11.0  # px of the "+n" beside them
STATE_ICONS: dict[ChipState, tuple[str, str]] = {
    ChipState.DRAFT: ("dashed-ring", "tx3"),
    ChipState.SCHEDULED: ("clock", "tx3"),
    ChipState.PUBLISHED: ("check", "tx2"),
    ChipState.BY_HAND: ("hand", "tx2"),
    ChipState.REMOVED: ("trash", "tx3"),
    ChipState.HISTORY: ("history", "tx3"),
    ChipState.CANCELLED: ("x", "tx3"),
    ChipState.UNCONFIRMED: ("ring-help", "warn"),
    ChipState.FAILED: ("octagon-x", "crit"),
    ChipState.MISSED: ("triangle", "warn"),
    ChipState.HELD: ("octagon-pause", "warn"),
    ChipState.SENDING: ("dashed-ring", "acc"),  # its ring is painted over, see ``ArtRoom``
}
WRONG = frozenset(
    {ChipState.UNCONFIRMED, ChipState.FAILED, ChipState.MISSED, ChipState.HELD}
)  # states that somebody has to look at


@dataclass(slots=True)
class ChipArt:
    """What to paint of one chip, at offsets from its top left corner.

    Attributes:
        pixmaps: (x, y, pixmap), the background first.
        quiet: static texts of the first line, shared by many chips, with their top left corners.
        words: the lines of the title with their baselines. They differ from chip to chip and are painted a few
            times only, so preparing static texts would cost more than it saves.
        color, font: of the title.
        rest: "+n", the accounts whose marks found no room, with x and y, in ``ArtRoom.tiny``.
    """

    pixmaps: list[tuple[int, int, QPixmap]]
    quiet: list[tuple[int, int, QStaticText]]
    words: list[tuple[int, int, str]]
    color: QColor
    font: QFont
    rest: tuple[int, int, QStaticText] | None = None


class ArtRoom:
    """Prepares and paints chips for one theme and device pixel ratio; made anew when either changes."""

    def __init__(self, theme: Theme, dpr: float) -> None:
        self.theme = theme
        self.dpr = dpr
        self.small = theme.font(11.5, tabular=True)
        self.strong = theme.font(11.5, 500)
        self.plain = theme.font(11.5)
        self.tiny = theme.font(TINY)
        self.fit = TextFit(self.strong)
        self._small_fit = TextFit(self.small)
        line = max(theme.line_height(11.5), 15)
        self._base = 4 + round((line - self.fit.height) / 2 + self.fit.ascent)
        number = theme.line_height(13)
        times = self._small_fit.width("MM 00:00 (00:00)")
        local_from = TEXT_LEFT + BADGE + times + STATUS + TEXT_RIGHT + 8
        self.replies = ReplyArt(theme, dpr)
        self.measures = Measures(
            line=line, head=number + 8, more=line, replies=self.replies.height, local_from=local_from
        )
        self._backs: dict[tuple[Kind | None, int, int, int], QPixmap] = {}
        self._icons: dict[str, QPixmap] = {}
        self._texts: dict[str, tuple[QStaticText, int]] = {}
        self._labels: dict[tuple[str, float, int], tuple[QStaticText, QFont]] = {}

    def paint(self, painter: QPainter, placed: PlacedChip) -> None:
        """Paint a chip where it lies; opacity is the caller's."""
        art = placed.art
        if art is None:
            art = placed.art = self._prepare(placed)
        x, y = placed.x, placed.y
        for dx, dy, pixmap in art.pixmaps:
            painter.drawPixmap(x + dx, y + dy, pixmap)
        painter.setFont(self.small)
        painter.setPen(self.theme.tx2)
        for dx, dy, text in art.quiet:
            painter.drawStaticText(x + dx, y + dy, text)
        if art.rest is not None:
            painter.setFont(self.tiny)
            painter.drawStaticText(x + art.rest[0], y + art.rest[1], art.rest[2])
        painter.setFont(art.font)
        painter.setPen(art.color)
        for dx, dy, words in art.words:
            painter.drawText(x + dx, y + dy, words)

    def edge(self, painter: QPainter, placed: PlacedChip, color: QColor, width: float) -> None:
        """Draw an edge of ``width`` px just inside the chip."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, width))
        half = width / 2
        box = QRectF(placed.x, placed.y, placed.width, placed.height).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, RADIUS - half, RADIUS - half)
        painter.restore()

    def _prepare(self, placed: PlacedChip) -> ChipArt:
        chip, line = placed.chip, self.measures.line
        top = 4 + (line - BADGE) // 2
        middle = 4 + (line - MARK) // 2
        pixmaps = [(0, 0, self._back(chip, placed.width, placed.height))]
        quiet: list[tuple[int, int, QStaticText]] = []
        left, right = TEXT_LEFT, placed.width - TEXT_RIGHT + 1 - STATUS
        wrong, tight = chip.state in WRONG, False
        if chip.initials:
            text, width = self._text(chip.initials)
            tight = left + width + 5 + BADGE > right  # no room for both: whose it is, or what is wrong
            if not (tight and wrong):
                quiet.append((left, 4, text))
                left += width + 5
        pixmaps.append((left, top, self._icon(chip.kind or "")))
        left += BADGE + 3
        text, width = self._text(chip.time)
        narrow = left + width > right + 1  # beside others in a week: what is wrong goes before the time
        fits = left + width < placed.width - 2
        if fits and (not narrow or not wrong):
            quiet.append((left, 4, text))
            left += width + 4
        if chip.local_time and placed.width >= self.measures.local_from:
            text, width = self._text(f"({chip.local_time})")
            quiet.append((left, 4, text))
            left += width + 5
        if chip.repeats and left + REPEAT < right:
            mark = icon_pixmap("repeat", self.theme.tx3, REPEAT, self.dpr, STATUS_STROKE)
            pixmaps.append((left, 4 + (line - REPEAT) // 2, mark))
            left += REPEAT + 3
        rest = self._marks(chip.networks, left, right - 1, middle, pixmaps)
        aside = 2 if rest is not None else 0  # a crowded line gives the state some air
        if wrong or not (tight or (narrow and fits)):
            pixmaps.append((right + aside, middle, self._icon(chip.state)))
        over = chip.state in OVER or chip.state is ChipState.DRAFT
        font, color = (self.plain, self.theme.tx2) if over else (self.strong, self.theme.tx)
        words = []
        for number, part in enumerate(placed.lines):
            x, run = TEXT_LEFT, part
            if right_to_left(part):
                x = placed.width - TEXT_RIGHT - self.fit.width(part)
                run = f"{RTL}{part}{RTL}"  # else the "…" and what has no direction go to the wrong end
            words.append((x, self._base + line * (number + 1), run))
        return ChipArt(pixmaps, quiet, words, color, font, rest)

    def _marks(
        self,
        networks: tuple[str, ...],
        left: int,
        right: int,
        top: int,
        pixmaps: list[tuple[int, int, QPixmap]],
    ) -> tuple[int, int, QStaticText] | None:
        """Add as many marks as fit, two at most; the "+n" of the others, if there is room for it."""
        for shown in range(min(len(networks), MOST_MARKS), -1, -1):
            rest = len(networks) - shown
            text = self.label(f"+{rest}", TINY, 400)[0] if rest else None
            width = round(text.size().width()) if text is not None else 0
            if left + shown * (MARK + 3) + width > right and shown:
                continue
            for network in networks[:shown]:
                pixmaps.append((left, top, self._icon(network)))
                left += MARK + 3
            return (left, 4, text) if text is not None and left + width <= right else None
        return None

    def label(self, words: str, size: float, weight: int) -> tuple[QStaticText, QFont]:
        """A short text that many days share, and the font to paint it with."""
        known = self._labels.get((words, size, weight))
        if known is None:
            font = self.theme.font(size, weight)
            known = self._labels[words, size, weight] = (self._make_text(words, font), font)
        return known

    def _text(self, words: str) -> tuple[QStaticText, int]:
        known = self._texts.get(words)
        if known is None:
            known = self._texts[words] = (self._make_text(words, self.small), self._small_fit.width(words))
        return known

    @staticmethod
    def _make_text(words: str, font: QFont) -> QStaticText:
        text = QStaticText(words)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.prepare(font=font)
        return text

    def mark(self, what: Kind | ChipState | str) -> QPixmap:
        """The badge of a kind, the mark of a state or of a network, as chips have them."""
        return self._icon(what)

    def _icon(self, what: Kind | ChipState | str) -> QPixmap:
        """The badge of a kind ("": not known), the mark of a state or of a network."""
        known = self._icons.get(what)
        if known is None:
            known = self._icons[what] = self._make_icon(what)
        return known

    def _make_icon(self, what: Kind | ChipState | str) -> QPixmap:
        if isinstance(what, Kind) or not what:
            return badge_pixmap(what or None, self.theme, self.dpr)
        if what is ChipState.SENDING:
            return self._ring()
        if isinstance(what, ChipState):
            name, color = STATE_ICONS[what]
            return icon_pixmap(name, getattr(self.theme, color), STATUS, self.dpr, STATUS_STROKE)
        return icon_pixmap(f"net-{what}", self.theme.tx2, MARK, self.dpr)

    def _ring(self) -> QPixmap:
        pixmap = self._blank(STATUS, STATUS)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(1.5, 1.5, STATUS - 3, STATUS - 3)
        painter.setPen(QPen(self.theme.line2, 1.6))
        painter.drawEllipse(box)
        painter.setPen(QPen(self.theme.acc, 1.6))
        painter.drawArc(box, 90 * 16, -240 * 16)
        painter.end()
        return pixmap

    def _blank(self, width: int, height: int) -> QPixmap:
        pixmap = QPixmap(round(width * self.dpr), round(height * self.dpr))
        pixmap.setDevicePixelRatio(self.dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap

    def _back(self, chip: Chip, width: int, height: int) -> QPixmap:
        look = 0 if chip.state is ChipState.DRAFT else 1 if chip.state in OVER else 2
        key = (chip.kind, look, width, height)
        known = self._backs.get(key)
        if known is None:
            if len(self._backs) > 400:  # a window dragged larger leaves old sizes behind
                self._backs.clear()
            known = self._backs[key] = self._make_back(chip.kind, look, width, height)
        return known

    def _make_back(self, kind: Kind | None, look: int, width: int, height: int) -> QPixmap:
        theme = self.theme
        pixmap = self._blank(width, height)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(0, 0, width, height), RADIUS, RADIUS)
        bar = theme.kind(kind) if kind else theme.field
        painter.setClipPath(shape)
        if look == 0:
            painter.fillPath(shape, theme.canvas)
            painter.setPen(QPen(theme.line2, 2))  # half of it is clipped away
            painter.drawPath(shape)
            pen = QPen(bar, BAR)
            pen.setDashPattern([1.0, 0.7])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLine(QPointF(BAR / 2, 0), QPointF(BAR / 2, height))
        else:
            painter.fillPath(shape, theme.chip_fill(kind, published=look == 1))
            painter.fillRect(QRectF(0, 0, BAR, height), bar)
        painter.end()
        return pixmap
