"""The publishing journal of a post, as a drawer: what happened on each account, in order, in plain words."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from planner.domain.changes import Aggregate, Changes
from planner.domain.ids import PostId
from planner.domain.kinds import Kind
from planner.domain.times import zone_of
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.story import Story, StoryLine, Tone, story
from ui.sheets.frame import empty
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.widgets.buttons import Button, IconButton
from ui.widgets.field import Rule
from ui.widgets.labels import ElidedLabel, Label, Paragraph
from ui.widgets.marks import KindBadge
from ui.widgets.sheet import Sheet
from ui.widgets.themed import follow, px

if TYPE_CHECKING:
    from ui.context import UiContext

WIDTH = 400
LOOKS = {
    Tone.QUIET: ("clock", "tx2", "sel"),
    Tone.NOTE: ("search", "note", "notesoft"),
    Tone.OK: ("check", "ok", "oksoft"),
    Tone.WARN: ("ring-help", "warn", "warnsoft"),
    Tone.CRIT: ("octagon-x", "crit", "critsoft"),
}


@dataclass(frozen=True, slots=True)
class _Known:
    story: Story
    kind: Kind | None
    words: str


class LineMark(QWidget):
    """The disc of a line and the thread down to the next one."""

    def __init__(self, tone: Tone, *, last: bool) -> None:
        super().__init__()
        self._tone, self._last = tone, last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        follow(self)

    def retheme(self) -> None:
        """Read colours from the current theme."""
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(22, 30)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        glyph, ink, fill = LOOKS[self._tone]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._last:
            painter.fillRect(QRectF(10, 26, 1, max(0, self.height() - 28)), theme.line2)
        painter.setPen(getattr(theme, fill))
        painter.setBrush(getattr(theme, fill))
        painter.drawEllipse(QRectF(0.5, 0.5, 21, 21))
        painter.drawPixmap(5, 5, icon_pixmap(glyph, getattr(theme, ink), 12, self.devicePixelRatioF(), 2.0))


class JournalDrawer(Sheet):
    """The drawer; it follows the post while it is open."""

    def __init__(self, context: "UiContext", post_id: PostId) -> None:
        super().__init__("Publishing journal")
        self._context, self._post_id = context, post_id
        self._story: Story | None = None
        close = IconButton("x", "Close")
        close.clicked.connect(self.done)
        head = QHBoxLayout()
        head.setContentsMargins(20, 12, 12, 12)
        head.addWidget(Label("Publishing journal", size=15, weight=600))
        head.addStretch(1)
        head.addWidget(close)
        self._post = QVBoxLayout()
        self._post.setContentsMargins(20, 14, 20, 6)
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(20, 8, 20, 20)
        self._lines.setSpacing(0)
        inner = QWidget()
        inner.setProperty("plain", True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._post)
        column.addLayout(self._lines)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        self._sum = ElidedLabel("", size=12, color="tx2", tabular=True)
        self._look = Button("Open the post", "default", "small", icon="external")
        self._look.clicked.connect(self._open)
        self._look.hide()
        copy = Button("Copy as text", "default", "small", icon="copy")
        copy.clicked.connect(self._copy)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self._sum, 1)
        foot.addWidget(self._look)
        foot.addWidget(copy)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(Rule())
        box.addWidget(scroll, 1)
        box.addWidget(Rule())
        box.addLayout(foot)
        context.bridge.changed.connect(self._heard)
        self._load()

    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH), 600)

    def _heard(self, changes: Changes) -> None:
        if changes.touches(Aggregate.PUBLICATION, Aggregate.POST):
            self._load()

    def _load(self) -> None:
        self._context.tasks.read(self._read, self._show, self._failed)

    def _read(self, unit: UnitOfWork) -> _Known:
        post = unit.posts.get(self._post_id)
        return _Known(story(unit, self._post_id), post.kind, post.headline)

    def _show(self, known: _Known) -> None:
        self._story = known.story
        empty(self._post)
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(KindBadge(known.kind, large=True))
        title.addWidget(ElidedLabel(known.words, weight=600), 1)
        self._post.addLayout(title)
        empty(self._lines)
        lines = known.story.lines
        for index, line in enumerate(lines):
            self._lines.addLayout(self._row(line, known.story.zone, last=index == len(lines) - 1))
        sent = sum(one.remote_id != "" for one in known.story.publications)
        tries = sum(one.tries for one in known.story.publications)
        self._sum.set_text(f"Out on {sent} of {len(known.story.publications)} · {tries} publishing calls")
        self._look.setVisible(any(one.remote_url for one in known.story.publications))

    def _row(self, line: StoryLine, zone: str, *, last: bool) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        first = QHBoxLayout()
        first.addWidget(ElidedLabel(line.title, weight=600), 1)
        if line.at is not None:
            first.addWidget(Label(clock(line.at, zone), size=12, color="tx2", tabular=True))
        words.addLayout(first)
        words.addWidget(Paragraph(line.text, color="tx2"))
        if line.detail:
            detail = Paragraph(line.detail, size=11, color="tx3")
            words.addWidget(detail)
        words.addSpacing(14)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(LineMark(line.tone, last=last))
        row.addLayout(words, 1)
        return row

    def _failed(self, error: Exception) -> None:
        empty(self._lines)
        self._lines.addWidget(Paragraph(str(error), color="crit"))

    def _open(self) -> None:
        if self._story is not None:
            url = next((one.remote_url for one in self._story.publications if one.remote_url), "")
            QDesktopServices.openUrl(QUrl(url))

    def _copy(self) -> None:
        if self._story is not None:
            QGuiApplication.clipboard().setText(as_text(self._story))
            self._context.shell.toast("The journal is on the clipboard.")


def clock(at: datetime, zone: str) -> str:
    """Date and time to the second, on the client's clocks."""
    there = at.astimezone(zone_of(zone))
    return f"{there.day} {there:%b, %H:%M:%S}"


def as_text(told: Story) -> str:
    """The journal as lines of text."""
    rows = [told.headline]
    for line in told.lines:
        when = f"{clock(line.at, told.zone)}  " if line.at else ""
        detail = f" ({line.detail})" if line.detail else ""
        rows.append(f"{when}{line.title}. {line.text}{detail}")
    return "\n".join(rows)


def open_journal(context: "UiContext", post_id: PostId) -> None:
    """Show the journal of a post at the right."""
    drawer = JournalDrawer(context, post_id)
    drawer.done.connect(context.shell.close_sheet)
    context.shell.open_sheet(drawer, side="right")
