"""One finding as a card: code, rule, sentence, the days of its posts, and what can be done about it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from planner.languages import tr
from planner.networks.facts import facts_of
from ui.mix.chips import DateChips
from ui.mix.offer_words import fix_words, safe_fix
from ui.mix.rows import Row, spoken
from ui.mix.word_row import fits, lefts
from ui.theme.icons import icon_pixmap
from ui.theme.theme import Theme
from ui.widgets.buttons import Button

PAD_X, PAD_TOP, PAD_BOTTOM = 10, 8, 7
TAG_ROW, BUTTON = 18, 24
GAP = 5
MARK = 13
GHOST_PAD = 8
RADIUS = 8
MAX_LINES = 5
_WRAP = Qt.TextFlag.TextWordWrap


class FindingCard(QWidget):
    """A card of the virtual list; shown for one row after another, so it keeps no state of a finding.

    Signals:
        entered(object), left(object): pointer or focus came to, or went from, the Row.
        pressed(object): clicked, or Enter on the card. stepped(int): arrow up (-1) or down (+1).
        fix(object, object): Row and button. why, ignore, opened, taken_back (object): its other buttons.
        day(object, str): a date chip: the Row and the post id.
    """

    entered = Signal(object)
    left = Signal(object)
    pressed = Signal(object)
    stepped = Signal(int)
    fix = Signal(object, object)
    why = Signal(object)
    ignore = Signal(object)
    opened = Signal(object)
    taken_back = Signal(object)
    day = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row: Row | None = None
        self._lit = self.whose = False
        self._chips = DateChips(theme, self)
        self._chips.chosen.connect(self._day)
        self._fix = self._button(tr("Fix…"), "link", self._ask_fix)
        self._open = self._button(tr("Open post"), "link", self._ask_open)
        self._why = self._button(tr("Why?"), "ghost", self._ask_why)
        self._ignore = self._button(tr("Ignore…"), "ghost", self._ask_ignore)
        self._back = self._button(tr("Take back"), "link", self._ask_back)
        self.setProperty("radius", RADIUS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def _button(self, text: str, kind: str, slot: Callable[[], None]) -> Button:
        button = Button(text, kind, "small", parent=self)
        button.clicked.connect(slot)
        return button

    @property
    def row(self) -> Row | None:
        """What it shows."""
        return self._row

    def show_row(self, row: Row, *, whose: bool = False) -> None:
        """Show another row, or the same one with new numbers; ``whose``: name its client, of several."""
        self._row, self.whose = row, whose
        finding = row.finding
        single = len(finding.posts) == 1
        self._open.set_words(tr("Open post") if single else tr("Show"))
        shown = row.ignored is None
        self._fix.set_words(fix_words(finding))
        safe = safe_fix(finding)
        self._fix.setToolTip(safe.title if safe is not None else "")
        self._fix.setVisible(shown and bool(finding.fixes))
        self._open.setVisible(
            shown and bool(finding.posts) and not (single and finding.fixes and safe is None)
        )
        self._ignore.setVisible(row.ignored is None)
        self._back.setVisible(row.ignored is not None)
        self._chips.show_chips(row.chips, finding.severity.value)
        self.setAccessibleName(spoken(row, whose=whose))
        self.refresh()

    def refresh(self) -> None:
        """Take fonts and colours anew."""
        for button in (self._fix, self._open, self._why, self._ignore, self._back):
            button.retheme()  # its turn may come after this one's
            button.resize(button.sizeHint())
        self._place()
        self.update()

    def set_lit(self, lit: bool) -> None:
        """Draw the edge in the severity's colour: its posts are marked in the calendar."""
        if lit != self._lit:
            self._lit = lit
            self._chips.set_lit(lit)
            self.update()

    @staticmethod
    def height_for(row: Row, width: int, theme: Theme) -> int:
        """How high the card is at ``width`` px; measured without making it."""
        inner = width - 2 * PAD_X
        text = FindingCard._text_height(row, inner, theme)
        chips = DateChips.height_for(row.chips, inner, theme)
        tags = round(TAG_ROW * theme.scale)
        buttons = round(BUTTON * theme.scale)
        return PAD_TOP + tags + 4 + text + (chips + GAP if chips else 0) + GAP + buttons + PAD_BOTTOM

    @staticmethod
    def _text_height(row: Row, inner: int, theme: Theme) -> int:
        metrics = QFontMetrics(theme.font(13))
        lines = metrics.boundingRect(QRect(0, 0, inner, 10_000), _WRAP, row.message).height()
        line = metrics.lineSpacing()
        number = max(1, round(lines / line))  # a px too many is no line
        return max(number * line, lines) if number <= MAX_LINES else MAX_LINES * line

    def _place(self) -> None:
        if self._row is None:
            return
        inner = self.width() - 2 * PAD_X
        y = PAD_TOP + round(TAG_ROW * self._theme.scale) + 4
        y += self._text_height(self._row, inner, self._theme)
        chips = DateChips.height_for(self._row.chips, inner, self._theme)
        self._chips.setVisible(bool(chips))
        if chips:
            y += GAP
            self._chips.setGeometry(PAD_X, y, inner, chips)
            y += chips
        if not fits(self._words(), inner):  # its tooltip has the fix's own words
            self._fix.set_words(tr("Fix…"))
            self._fix.resize(self._fix.sizeHint())
        for (button, _), left in zip(self._words(), lefts(self._words(), inner), strict=True):
            button.move(PAD_X + left, y + GAP)

    def _words(self) -> list[tuple[Button, int]]:
        """The buttons there are; one of the ghost kind has room before and after its words."""
        pads = {self._fix: 0, self._open: 0, self._back: 0, self._why: GHOST_PAD, self._ignore: GHOST_PAD}
        return [(one, pad) for one, pad in pads.items() if not one.isHidden()]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw edge, code tag, rule name and sentence; buttons and chips draw themselves."""
        if self._row is None:
            return
        theme, finding = self._theme, self._row.finding
        strong, soft = theme.severity(finding.severity.value)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 1.5 if self._lit else 1.0
        painter.setPen(QPen(strong if self._lit else theme.line, width))
        painter.setBrush(theme.raised)
        edge = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(edge, RADIUS, RADIUS)
        tags = round(TAG_ROW * theme.scale)
        painter.setFont(theme.font(11, 600, mono=True))
        code_width = painter.fontMetrics().horizontalAdvance(finding.code) + 12
        tag = QRectF(PAD_X, PAD_TOP, code_width, tags)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft)
        painter.drawRoundedRect(tag, 4, 4)
        painter.setPen(strong)
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, finding.code)
        painter.setFont(theme.font(11.5))
        name = QRectF(tag.right() + 7, PAD_TOP, 0, tags)
        name.setRight(self._paint_account(painter, name.left()))
        metrics = painter.fontMetrics()
        words = metrics.elidedText(finding.name, Qt.TextElideMode.ElideRight, round(name.width()) + 1)
        painter.setPen(theme.tx3)
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, words)
        painter.setFont(theme.font(13))
        painter.setPen(theme.tx if self._row.ignored is None else theme.tx2)
        inner = self.width() - 2 * PAD_X
        top = PAD_TOP + tags + 4
        box = QRect(PAD_X, top, inner, self._text_height(self._row, inner, theme))
        painter.drawText(box, _WRAP, self._row.message)
        painter.end()

    def _paint_account(self, painter: QPainter, left: float) -> float:
        """The account's mark at the right, and its handle or client; where the name must end."""
        theme, finding = self._theme, self._row.finding if self._row else None
        right = float(self.width() - PAD_X)
        if finding is None or not (finding.network or self.whose):
            return right
        metrics = painter.fontMetrics()
        mark = MARK if finding.network else 0
        name = 3 * MARK if self.whose else metrics.horizontalAdvance(finding.name)  # the code tells it, too
        room = right - left - name - 10 - mark - 4
        said = finding.client if self.whose else finding.account
        words = metrics.elidedText(said, Qt.TextElideMode.ElideRight, max(round(room), 0))
        wide = metrics.horizontalAdvance(words) if room > 24 else 0
        at = right - wide - (4 if wide else 0) - mark
        if mark:
            top = PAD_TOP + (round(TAG_ROW * theme.scale) - mark) / 2
            picture = icon_pixmap(f"net-{finding.network}", theme.tx3, MARK, self.devicePixelRatioF())
            painter.drawPixmap(round(at), round(top), picture)
        if wide:
            painter.setPen(theme.tx3)
            box = QRectF(at + mark + 4, PAD_TOP, wide + 1, round(TAG_ROW * theme.scale))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        return at - 8

    def event(self, event: QEvent) -> bool:
        """Name the account in full where the pointer rests on the first line, not over the sentence."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._row is not None:
            finding = self._row.finding
            if event.pos().y() <= PAD_TOP + round(TAG_ROW * self._theme.scale):
                facts = facts_of(finding.network) if finding.network else None
                said = (finding.client if self.whose else "", facts.label if facts else finding.network)
                words = " · ".join(part for part in (*said, finding.account) if part)
                QToolTip.showText(event.globalPos() + QPoint(0, 6), words, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Place chips and buttons."""
        self._place()

    def enterEvent(self, _event: QEnterEvent) -> None:
        """Say that the pointer came."""
        self.entered.emit(self._row)

    def leaveEvent(self, _event: QEvent) -> None:
        """Say that the pointer went."""
        self.left.emit(self._row)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Focus marks the posts like the pointer does."""
        self.entered.emit(self._row)
        self.update()

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        """Focus went on."""
        self.left.emit(self._row)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click keeps the posts marked."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit(self._row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk the list, Enter and Space keep the posts marked."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.pressed.emit(self._row)
        else:
            super().keyPressEvent(event)

    def fix_button(self) -> Button:
        """Where the popover with the fixes is anchored."""
        return self._fix

    def ignore_button(self) -> Button:
        """Where the popover that asks for a reason is anchored."""
        return self._ignore

    def _ask_fix(self) -> None:
        self.fix.emit(self._row, self._fix)

    def _ask_open(self) -> None:
        self.opened.emit(self._row)

    def _ask_why(self) -> None:
        self.why.emit(self._row)

    def _ask_ignore(self) -> None:
        self.ignore.emit(self._row)

    def _ask_back(self) -> None:
        self.taken_back.emit(self._row)

    def _day(self, post: str) -> None:
        self.day.emit(self._row, post)
