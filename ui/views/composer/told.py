"""The post's findings in a popover: code, sentence, the fix as a button, Why? and Ignore…."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.languages import tr
from planner.lint.finding import Finding
from planner.lint.fix import Fix
from ui.mix.wrapped import wrapped
from ui.views.composer.fixes import first_fix, short_words, words_of
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.marks import Tag
from ui.widgets.motion import fade_in
from ui.widgets.popover import Popover
from ui.widgets.themed import px

WIDTH = 330
INNER = WIDTH - 28
MOST = 4
BAR = 14  # px of the scroll bar and its gap
TONES = {"error": "crit", "warning": "warn", "info": "note"}
LOOK_MS = 150
STAY = 2  # looks at the pointer, between which it may be elsewhere


class Told(QWidget):
    """One finding in the popover.

    Signals:
        fix(object, object): the Finding and the Fix, None when there is a choice to make first.
        why(object): the Finding whose rule shall be explained. ignore(object, object): Finding, button.
    """

    fix = Signal(object, object)
    why = Signal(object)
    ignore = Signal(object, object)

    def __init__(
        self, finding: Finding, fixes: Sequence[Fix] = (), *, first: bool = True, inner: int = INNER
    ) -> None:
        super().__init__()
        self._finding, self._fix = finding, first_fix(fixes)
        head = QHBoxLayout()
        head.setSpacing(7)
        head.addWidget(Tag(finding.code, TONES[finding.severity.value], code=True))
        head.addWidget(Label(finding.name, size=11.5, color="tx3"))
        head.addStretch(1)
        self.mend = Button(
            words_of(fixes, first=True), "primary" if first else "default", "small", parent=self
        )
        self.more = Button(
            tr("More…"), "ghost", "small", tooltip=tr("Other things that can be done"), parent=self
        )
        why = Button(tr("Why?"), "ghost", "small", parent=self)
        ignore = Button(tr("Ignore…"), "ghost", "small", parent=self)
        if not fixes:
            self.mend.hide()
        if self._fix is None or len(fixes) < 2:
            self.more.hide()
        self.mend.clicked.connect(self._mend)
        self.more.clicked.connect(self._choose)
        why.clicked.connect(self._why)
        ignore.clicked.connect(self._ignore)
        self._button = ignore
        shown = [one for one in (self.mend, self.more, why, ignore) if not one.isHidden()]
        if sum(one.sizeHint().width() + 2 for one in shown) > inner:
            self.mend.setToolTip(self.mend.text())
            self.mend.setText(short_words(fixes))  # its accessible name stays the whole title
        row = QHBoxLayout()
        row.setSpacing(2)
        for one in (self.mend, self.more, why, ignore):
            row.addWidget(one)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(wrapped(finding.message, inner))
        column.addLayout(row)

    def _mend(self) -> None:
        self.fix.emit(self._finding, self._fix)

    def _choose(self) -> None:
        self.fix.emit(self._finding, None)

    def _why(self) -> None:
        self.why.emit(self._finding)

    def _ignore(self) -> None:
        self.ignore.emit(self._finding, self._button)


class ToldPopover(Popover):
    """Findings under each other, each with what can be done; more than a few scroll.

    Signals:
        fix(object, object), why(object), ignore(object, object): as of ``Told``.
    """

    fix = Signal(object, object)
    why = Signal(object)
    ignore = Signal(object, object)

    def __init__(self, window: QWidget, told: Sequence[tuple[Finding, Sequence[Fix]]]) -> None:
        super().__init__(window, name=tr("Findings for this post"), width=WIDTH)
        self._looks = 0
        self._place = QRect()
        holder = QWidget()
        holder.setProperty("plain", True)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        many = len(told) > MOST
        inner = px(INNER) - BAR if many else px(INNER)
        self.told = [
            Told(finding, fixes, first=index == 0, inner=inner) for index, (finding, fixes) in enumerate(told)
        ]
        for one in self.told:
            for name in ("fix", "why", "ignore"):
                getattr(one, name).connect(
                    self.close_now
                )  # first, so that the focus goes back before the next
                getattr(one, name).connect(getattr(self, name))
            column.addWidget(one)
        if not many:
            self.body.addWidget(holder)
            return
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(holder)
        scroll.setFixedHeight(380)
        self.body.addWidget(scroll)

    def open_under(self, anchor: QWidget, rect: QRect | None = None) -> None:
        """Open below ``anchor``, with the focus on the first fix."""
        self.open_at(anchor, rect)

    def hover_under(self, anchor: QWidget, rect: QRect) -> None:
        """Open below words while the pointer is on them or on the popover; the focus stays where it is."""
        self._before = QApplication.focusWidget()
        self._place = QRect(anchor.mapToGlobal(rect.topLeft()), rect.size()).adjusted(-4, -4, 4, 10)
        self.adjustSize()
        self.place_at(anchor, rect)
        self.show()
        self.raise_()
        self._open = True
        QApplication.instance().installEventFilter(self)
        fade_in(self)
        timer = QTimer(self)
        timer.timeout.connect(self._look)
        timer.start(LOOK_MS)

    def _look(self) -> None:
        spot = QCursor.pos()
        focus = QApplication.focusWidget()
        inside = self._place.contains(spot) or self.surface().contains(self.mapFromGlobal(spot))
        if inside or (focus is not None and self.isAncestorOf(focus)):
            self._looks = 0
            return
        self._looks += 1
        if self._looks > STAY:
            self.close_now()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Typing on closes one that the pointer opened."""
        if event.type() == QEvent.Type.KeyPress and not self._place.isNull():
            focus = QApplication.focusWidget()
            if focus is None or not self.isAncestorOf(focus):
                self.close_now()
        return super().eventFilter(watched, event)
