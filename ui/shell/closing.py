"""Closing: says which posts are due and when, and offers to keep running; asked once."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.languages import tr
from ui.shell.status import Due, Outlook, closing_words
from ui.widgets.buttons import Button
from ui.widgets.choices import CheckBox
from ui.widgets.labels import Label, Paragraph
from ui.widgets.marks import IconMark
from ui.widgets.sheet import Sheet
from ui.widgets.themed import px

AHEAD = timedelta(hours=24)
WIDE = 480
NOTHING_DUE = tr("Keep Parley running?")
NOTHING_LINES = (
    tr("Nothing is due in the next 24 hours. Parley can wait in the tray and tell you what happens."),
)


def would_wait(outlook: Outlook, now: datetime, *, publishes: bool) -> tuple[Due, ...]:
    """The posts of the next 24 hours that nobody would send while this window is closed."""
    if outlook.others or not publishes:
        return ()
    return tuple(item for item in outlook.due if item.at - now <= AHEAD)


class ClosingSheet(Sheet):
    """Three ways on: keep running, close all the same, stay."""

    help_page = "guide/publishing.md"

    keep_running = Signal()
    close_now = Signal()
    stay = Signal()

    def __init__(
        self, due: Sequence[Due], now: datetime, *, tray: bool = False, parent: QWidget | None = None
    ) -> None:
        headline, lines = closing_words(due, now) if due else (NOTHING_DUE, NOTHING_LINES)
        super().__init__(headline, parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(22, 20, 22, 18)
        box.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconMark("clock", "acctx", 18))
        head.addWidget(Label(headline, size=15, weight=600))
        head.addStretch(1)
        box.addLayout(head)
        box.addWidget(Paragraph("\n".join(lines), color="tx"))
        box.addWidget(
            Paragraph(
                tr(
                    "Posts go out only while Parley runs. What is missed is never sent late by itself: you decide "
                    "about it when you are back."
                ),
                color="tx2",
            )
        )
        self.remember = CheckBox(tr("Do this from now on, without asking"), checked=True)
        self.remember.setToolTip(tr("Settings changes it again: In the background."))
        box.addWidget(self.remember)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.anyway = Button(tr("Close all the same") if due else tr("Close"), "ghost")
        self.anyway.clicked.connect(self.close_now)
        self.back = Button(tr("Stay"))
        self.back.clicked.connect(self.stay)
        self.keep = Button(
            tr("Keep running in the tray") if tray else tr("Keep running minimised"), "primary"
        )
        self.keep.clicked.connect(self.keep_running)
        row.addWidget(self.anyway)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.keep)
        box.addSpacing(4)
        box.addLayout(row)

    def sizeHint(self) -> QSize:
        return QSize(px(WIDE), self.layout().heightForWidth(px(WIDE)))
