"""What can be done about a finding, in a small popover: changes to choose from, each with before and after."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.languages import tr
from planner.lint.finding import Finding
from ui.mix.before_after import MOST, Change, more_words
from ui.mix.offer_row import OfferRow
from ui.mix.offering import Offer
from ui.mix.wrapped import wrapped
from ui.theme.theme import current
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.marks import Tag
from ui.widgets.popover import GAP, Popover
from ui.widgets.themed import px

WIDTH, PAD, RING = 372, 14, 4  # px; the ring of the focus stands out of a row
TONES = {"error": "crit", "warning": "warn", "info": "note"}
NAME = 44  # px of the word "Before" at least
LEAST = 80  # px of what scrolls, however small the window is


def wide_in(window: QWidget) -> int:
    """Px that the popover takes: more with larger text, as far as the window has room."""
    return max(WIDTH, min(px(WIDTH), window.window().width() - 2 * GAP))


class FixPopover(Popover):
    """The finding, one row for each fix, what the chosen one changes, and Apply.

    Signals:
        chosen(object): the Offer to make so. opens(object): the Offer whose editor shall open.
    """

    chosen = Signal(object)
    opens = Signal(object)

    def __init__(self, window: QWidget, finding: Finding) -> None:
        wide = wide_in(window)
        super().__init__(window, name=tr("Fix {code}", code=finding.code), width=WIDTH)
        self._inner = wide - 2 * PAD
        self.body.setContentsMargins(PAD - RING, 12, PAD - RING, 12)
        self._finding = finding
        self._offers: tuple[Offer, ...] = ()
        self._shown: QWidget | None = None
        head = QHBoxLayout()
        head.setSpacing(7)
        head.setContentsMargins(RING, 0, RING, 0)
        head.addWidget(Tag(finding.code, TONES[finding.severity.value], code=True))
        head.addWidget(Label(finding.name, size=11.5, color="tx3"))
        head.addStretch(1)
        self.body.addLayout(head)
        message = QVBoxLayout()
        message.setContentsMargins(RING, 0, RING, 0)
        message.addWidget(wrapped(finding.message, self._inner))
        self.body.addLayout(message)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(6)
        self.waiting = Label(tr("Working out what helps"), size=12, color="tx3")
        self.preview = QVBoxLayout()
        self.preview.setSpacing(4)
        self.body.addWidget(self._middle())
        foot = QHBoxLayout()
        foot.setContentsMargins(RING, 0, RING, 0)
        foot.setSpacing(8)
        self.undo = Label(tr("You can undo this."), size=12, color="tx3")
        foot.addWidget(self.undo)
        foot.addStretch(1)
        cancel, self.apply = Button(tr("Cancel")), Button(tr("Apply"), "primary")
        cancel.clicked.connect(self.close_now)
        self.apply.clicked.connect(self._apply)
        self.apply.setEnabled(False)
        foot.addWidget(cancel)
        foot.addWidget(self.apply)
        self.body.addLayout(foot)
        self._group = QButtonGroup(self)
        self._anchor: tuple[QWidget, QRect | None] | None = None

    def _middle(self) -> QScrollArea:
        """What can be chosen and what it changes: it scrolls where the window is too low for all of it."""
        self._choices = QWidget()
        self._choices.setProperty("plain", True)
        column = QVBoxLayout(self._choices)
        column.setContentsMargins(RING, RING, RING, RING)
        column.setSpacing(8)
        column.addLayout(self.rows)
        column.addWidget(self.waiting)
        column.addLayout(self.preview)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidget(self._choices)
        return self._scroll

    def open_under(self, anchor: QWidget, rect: QRect | None = None) -> None:
        """Open at the button that asked; what is offered may come later."""
        self._anchor = (anchor, rect)
        self._fit()
        self.open_at(anchor, rect)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show what was worked out; the first one is chosen."""
        self._offers = tuple(offers)
        self.waiting.setVisible(not offers)
        if not offers:
            self.waiting.setText(tr("Nothing of it can be changed any more."))
            self._fit()
            return
        for index, offer in enumerate(self._offers):
            button = OfferRow(offer.fix, self._inner)
            button.setChecked(index == 0)
            button.toggled.connect(partial(self._turned, index))
            button.wanted.connect(self._apply)
            self._group.addButton(button, index)
            self.rows.addWidget(button)
            button.show()  # a layout counts only what is shown
        self.apply.setEnabled(True)
        self._show(0)
        first = self._group.button(0)
        if first is not None:
            first.setFocus()

    @property
    def offer(self) -> Offer | None:
        """The one that is chosen."""
        index = self._group.checkedId()
        return self._offers[index] if 0 <= index < len(self._offers) else None

    def _turned(self, index: int, on: bool) -> None:
        if on:
            self._show(index)

    def _show(self, index: int) -> None:
        offer = self._offers[index]
        if self._shown is not None:
            self.preview.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = Changes(offer.changes, self._inner) if offer.changes else None
        if self._shown is not None:
            self.preview.addWidget(self._shown)
            self._shown.show()
        writes = offer.edit is not None
        self.undo.setVisible(writes)
        self.apply.set_words(tr("Apply") if writes else tr("Open"))
        self._fit()

    def _fit(self) -> None:
        """Take the height that is needed now, and stay where there is room for it."""
        column, room = self._choices.layout(), self.parentWidget().height() - 16
        column.activate()
        needed = column.sizeHint().height()
        over = self._high_with(needed) - room
        if over > 0:
            self._high_with(max(needed - over, LEAST))
        if self._anchor is not None:
            self.place_at(*self._anchor)

    def _high_with(self, middle: int) -> int:
        """Px of the surface when what scrolls has ``middle`` px."""
        self._scroll.setFixedHeight(middle)
        self.layout().activate()
        self.adjustSize()
        return self.surface().height()

    def _apply(self) -> None:
        offer = self.offer
        if offer is None:
            return
        self.close_now()
        (self.chosen if offer.edit is not None else self.opens).emit(offer)


class Changes(QWidget):
    """Before and after of each change, under each other, as high as they need to be."""

    def __init__(self, changes: Sequence[Change], width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 4, 0, 2)
        rows.setSpacing(3)
        for change in changes[:MOST]:
            rows.addWidget(wrapped(change.of, width, size=11.5, color="tx3"))
            rows.addLayout(_said(change.before, "tx2", tr("Before"), width))
            rows.addLayout(_said(change.after, "tx", tr("After"), width))
            rows.addSpacing(4)
        more = more_words(changes)
        if more:
            rows.addWidget(Label(more, size=12, color="tx3"))


def _said(text: str, color: str, name: str, width: int) -> QHBoxLayout:
    """A line with its name at the left: "Before", "After"."""
    row = QHBoxLayout()
    row.setSpacing(8)
    label = Label(name, size=11.5, color="tx3")
    metrics = QFontMetrics(current().font(11.5))
    wide = max(px(NAME), *(metrics.horizontalAdvance(one) + 2 for one in (tr("Before"), tr("After"))))
    label.setFixedWidth(wide)
    row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    words = wrapped(text, width - wide - 8, size=12.5, color=color)
    words.setAccessibleName(f"{name}: {text}")
    row.addWidget(words, 1)
    return row
