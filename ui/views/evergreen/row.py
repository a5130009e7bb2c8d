"""One post that comes again: what it is, when it was out and comes next, how often, and what can be done."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.editing.pool import Pooled
from planner.languages import tr
from ui.views.evergreen.words import (
    accessible,
    last_words,
    next_words,
    often_words,
    texts_words,
    where_words,
)
from ui.widgets.buttons import Button, IconButton
from ui.widgets.choices import Menu
from ui.widgets.labels import ElidedLabel
from ui.widgets.marks import Avatar, KindBadge
from ui.widgets.themed import follow, px

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class PoolRow(QWidget):
    """A row of the list; each signal sends what it shows.

    Signals:
        opened: its post. planned: one more of it. changed: how it repeats. kept, dropped: it stops, its posts stay or go.
    """

    opened = Signal(object)
    planned = Signal(object, object)
    changed = Signal(object, object)
    kept = Signal(object)
    dropped = Signal(object)

    def __init__(
        self, one: Pooled, today: date, *, all_clients: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.one = one
        headline = " ".join(one.repeat.pattern.headline.split())
        self.setAccessibleName(accessible(one, today, all_clients=all_clients))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(14)
        if all_clients:
            row.addWidget(Avatar(one.client.initials, one.client.colour, 22, name=one.client.name))
        row.addWidget(KindBadge(one.repeat.pattern.kind))
        waits = one.next is None and not one.repeat.ended
        row.addLayout(_lines(headline, where_words(one, all_clients=all_clients), strong=True), 5)
        row.addLayout(_lines(next_words(one, today), last_words(one), quiet=waits), 4)
        row.addLayout(_lines(often_words(one), texts_words(one.repeat)), 4)
        self.plan = Button(tr("Plan one…"), size="small")
        self.plan.setAccessibleName(tr("Plan one more of {post}", post=headline))
        self.plan.clicked.connect(self._plan)
        self.more = IconButton("dots", tr("More for {post}", post=headline), size="small")
        self.more.clicked.connect(self._menu)
        if one.repeat.ended:
            self.plan.hide()
        row.addWidget(self.plan)
        row.addWidget(self.more)
        follow(self)

    def retheme(self) -> None:
        """Read text sizes from the current theme."""
        self.setFixedHeight(px(58))

    def menu(self) -> Menu:
        """What can be done with it."""
        menu = Menu(self)
        if self.one.next_id is not None:
            menu.add(tr("Open the next one"), self._open, icon_name="pencil")
        elif self.one.newest_id is not None:
            menu.add(tr("Open the newest one"), self._open, icon_name="pencil")
        if not self.one.repeat.ended:
            menu.add(tr("Change how it repeats…"), self._change, icon_name="repeat")
            menu.addSeparator()
            menu.add(tr("Stop, keep what is planned"), self._keep, icon_name="octagon-pause")
            if self.one.planned:
                words = tr(
                    "Stop, delete {n} planned post|Stop, delete {n} planned posts", "", self.one.planned
                )
                menu.add(words, self._drop, icon_name="trash", danger=True)
        return menu

    def mouseDoubleClickEvent(self, _event: object) -> None:  # type: ignore[override]
        """Open it."""
        self._open()

    def _menu(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _plan(self) -> None:
        self.planned.emit(self.one, self.plan)

    def _open(self) -> None:
        self.opened.emit(self.one)

    def _change(self) -> None:
        self.changed.emit(self.one, self.more)

    def _keep(self) -> None:
        self.kept.emit(self.one)

    def _drop(self) -> None:
        self.dropped.emit(self.one)


def _lines(first: str, second: str, *, strong: bool = False, quiet: bool = False) -> QVBoxLayout:
    box = QVBoxLayout()
    box.setSpacing(1)
    box.addStretch(1)
    for label in (
        ElidedLabel(
            first, size=13, weight=600 if strong else 400, color="tx2" if quiet else "tx", tabular=True
        ),
        ElidedLabel(second, size=12, color="tx2", tabular=True),
    ):
        label.setAlignment(_LEFT)  # beside its mark, in whichever script its words are
        box.addWidget(label)
    box.addStretch(1)
    return box
