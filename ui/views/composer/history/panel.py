"""The versions of a post in the composer's right column, in place of the previews while it is asked for."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.ids import AccountId
from planner.domain.writing import MOST, Version, Writing
from planner.languages import tr
from ui.sheets.frame import empty
from ui.theme.theme import current
from ui.views.composer.history.differences import sections, summed
from ui.views.composer.history.row import VersionRow
from ui.views.composer.history.words import title_of, what_words, who_words
from ui.widgets.buttons import Button, IconButton
from ui.widgets.column import Column
from ui.widgets.labels import Label, Paragraph
from ui.widgets.segmented import Segmented
from ui.widgets.themed import follow

THEN, NOW = "then", "now"
NONE = tr("Each time you save other words, what they were is kept here. Nothing is kept yet.")
RULE = tr("Kept with each save of other words: the first version and the {number} newest.", number=MOST - 1)


class HistoryPanel(QWidget):
    """A list of versions, the newest first; one is open at a time.

    Signals:
        closing(): back to the previews. journal(): what became of the post.
        restore(object): the Version to put back.
    """

    closing = Signal()
    journal = Signal()
    restore = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[VersionRow] = []
        self._versions: tuple[Version, ...] = ()
        self._names: Mapping[AccountId, str] = {}
        self._desk, self._reason = Writing(), ""
        self.against = Segmented(
            ((THEN, tr("Changed then")), (NOW, tr("Against now"))),
            THEN,
            name=tr("What a version is compared with"),
        )
        self.against.chosen.connect(self._open_again)
        journal = Button(
            tr("Journal"), "ghost", "small", icon="file", tooltip=tr("What happened to this post")
        )
        journal.clicked.connect(self.journal)
        close = IconButton("x", tr("Back to the preview"))
        close.clicked.connect(self.closing)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 4, 0)
        head.addWidget(Label(tr("Versions"), weight=600))
        head.addStretch(1)
        head.addWidget(journal)
        head.addWidget(close)
        row = QHBoxLayout()
        row.addWidget(self.against)
        row.addStretch(1)
        self._scroll = Column()
        self._list = self._scroll.body
        self._list.setContentsMargins(0, 0, 8, 12)
        self._list.setSpacing(8)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(22, 13, 12, 0)
        outer.setSpacing(10)
        outer.addLayout(head)
        outer.addLayout(row)
        outer.addWidget(self._scroll, 1)
        follow(self)

    def retheme(self) -> None:
        """Read colours from the current theme."""
        self.update()

    def show_versions(
        self,
        versions: Sequence[Version],
        names: Mapping[AccountId, str],
        desk: Writing,
        now: datetime,
        reason: str,
    ) -> None:
        """List versions.

        Args:
            versions: the newest first.
            names: of accounts.
            desk: what the post says as it is typed.
            now: aware.
            reason: why none can be put back, "" when they can.
        """
        opened = next((row.version.id for row in self.rows if row.is_open()), "")
        self._versions, self._names, self._desk, self._reason = tuple(versions), names, desk, reason
        empty(self._list)
        self.rows = []
        older = [*(one.writing for one in versions), Writing()][1:]
        for version, before in zip(versions, older, strict=True):
            change = summed(sections(before, version.writing, names))
            row = VersionRow(version, title_of(version, now), who_words(version), what_words(version), change)
            row.opened.connect(self._open)
            row.restore.connect(self.restore)
            self._list.addWidget(row)
            self.rows.append(row)
        self._list.addWidget(Paragraph(RULE if versions else NONE, size=12, color="tx3"))
        self._list.addStretch(1)
        self.against.setVisible(bool(versions))
        for before_row, after_row in pairwise([self.against, *(row.line for row in self.rows)]):
            QWidget.setTabOrder(before_row, after_row)
        self._open_one(opened)

    def show_desk(self, desk: Writing, reason: str) -> None:
        """The post says something else now, or may no longer be changed."""
        if (desk, reason) != (self._desk, self._reason):
            self._desk, self._reason = desk, reason
            self._open_again()

    def _open(self, version: Version) -> None:
        is_open = any(row.is_open() and row.version.id == version.id for row in self.rows)
        self._open_one("" if is_open else version.id)

    def _open_again(self, *_args: object) -> None:
        self._open_one(next((row.version.id for row in self.rows if row.is_open()), ""))

    def _open_one(self, version_id: str) -> None:
        for index, row in enumerate(self.rows):
            if row.version.id != version_id:
                row.close_up()
                continue
            older = self._versions[index + 1].writing if index + 1 < len(self._versions) else Writing()
            before, after = older, row.version.writing
            if self.against.value() == NOW:
                before, after = self._desk, row.version.writing
            same = row.version.writing == self._desk
            row.open(
                sections(before, after, self._names),
                reason=self._reason or (tr("The post says this now.") if same else ""),
            )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the panel with its hairline at the left."""
        theme = current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.panel)
        painter.fillRect(0, 0, 1, self.height(), theme.line)
