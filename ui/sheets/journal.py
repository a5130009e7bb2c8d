"""The publishing journal of a post, as a drawer: what happened on each account, in order, in plain words."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.domain.account import Account
from planner.domain.changes import Aggregate, Changes
from planner.domain.ids import PostId
from planner.domain.kinds import Kind
from planner.domain.publication import Publication
from planner.editing.edit import Edit
from planner.editing.edits import MarkPosted, PublishNow, SendRest, SkipPublications
from planner.editing.words import moment
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.proof import proof_text
from planner.publishing.story import Story, story
from ui.sheets.frame import Card, empty, order_tabs
from ui.sheets.journal_block import JournalBlock
from ui.sheets.journal_words import blocks, summed
from ui.widgets.buttons import Button, IconButton
from ui.widgets.field import Rule
from ui.widgets.labels import ElidedLabel, Label, Paragraph
from ui.widgets.marks import KindBadge
from ui.widgets.sheet import Sheet
from ui.widgets.themed import px

if TYPE_CHECKING:
    from ui.context import UiContext

WIDTH = 400


@dataclass(frozen=True, slots=True)
class _Known:
    story: Story
    kind: Kind | None
    words: str
    when: str
    proof: str
    accounts: Mapping[str, Account]


class JournalDrawer(Sheet):
    """The drawer; it follows the post while it is open."""

    help_page = "guide/publishing.md#journal"

    def __init__(self, context: "UiContext", post_id: PostId) -> None:
        super().__init__(tr("Publishing journal"))
        self._context, self._post_id = context, post_id
        self._known: _Known | None = None
        self.blocks: list[JournalBlock] = []
        close = IconButton("x", tr("Close"))
        close.clicked.connect(self.done)
        head = QHBoxLayout()
        head.setContentsMargins(20, 12, 12, 12)
        head.addWidget(Label(tr("Publishing journal"), size=15, weight=600))
        head.addStretch(1)
        head.addWidget(close)
        self._post = QVBoxLayout()
        self._post.setContentsMargins(20, 16, 20, 6)
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(20, 10, 20, 20)
        self._lines.setSpacing(16)
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
        scroll.setAccessibleName(tr("What happened"))
        self._sum = ElidedLabel("", size=12, color="tx2", tabular=True)
        self.copy = Button(tr("Copy the proof"), "default", "small", icon="copy")
        self.copy.setToolTip(tr("All of it as plain text: times, answers, hashes and keys; no passwords"))
        self.copy.clicked.connect(self._copy)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self._sum, 1)
        foot.addWidget(self.copy)
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
        if changes.touches(Aggregate.PUBLICATION, Aggregate.POST, Aggregate.ACCOUNT):
            self._load()

    def _load(self) -> None:
        self._context.tasks.read(self._read, self._show, self._failed)

    def _read(self, unit: UnitOfWork) -> _Known:
        post = unit.posts.get(self._post_id)
        told = story(unit, self._post_id)
        accounts = {one.account_id: unit.accounts.get(one.account_id) for one in told.publications}
        when = moment(post.when) if post.when else tr("No time yet")
        return _Known(told, post.kind, post.headline, when, proof_text(unit, told), accounts)

    def _show(self, known: _Known) -> None:
        if known == self._known:
            return
        self._known = known
        empty(self._post)
        card = Card(padding=12)
        card.body.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(7)
        head.addWidget(KindBadge(known.kind))
        head.addWidget(ElidedLabel(known.when, size=12, color="tx2", tabular=True), 1)
        card.body.addLayout(head)
        card.body.addWidget(ElidedLabel(known.words, weight=600))
        self._post.addWidget(card)
        empty(self._lines)
        self.blocks = []
        for index, block in enumerate(blocks(known.story)):
            account = known.accounts.get(block.publication.account_id) if block.publication else None
            part = JournalBlock(block, account, known.story.zone)
            part.asked.connect(self._asked)
            if index:
                self._lines.addWidget(Rule())
            self._lines.addWidget(part)
            self.blocks.append(part)
        self._sum.set_text(summed(known.story))
        order_tabs(self)

    def _asked(self, what: str, publication: Publication) -> None:
        if what == "connect":
            self._context.shell.connect_account(publication.account_id)
            return
        shell = self._context.shell
        if what == "live":
            shell.ask_live(self._post_id)
            return
        if what == "hand":
            shell.post_by_hand(self._post_id, publication.account_id)
            return
        if what == "change":
            shell.change_out(self._post_id, publication.account_id)
            return
        if what == "remove":
            shell.delete_out(self._post_id)
            return
        ids = (publication.id,)
        edits: dict[str, Edit] = {
            "publish": PublishNow(ids),
            "by hand": MarkPosted(ids),
            "skip": SkipPublications(ids),
            "rest": SendRest(ids),
        }
        self._context.shell.do(edits[what])

    def _failed(self, error: Exception) -> None:
        empty(self._lines)
        self._lines.addWidget(Paragraph(str(error), color="crit"))

    def _copy(self) -> None:
        if self._known is not None:
            QGuiApplication.clipboard().setText(self._known.proof)
            self._context.shell.toast(tr("The journal is on the clipboard."))


def open_journal(context: "UiContext", post_id: PostId) -> None:
    """Show the journal of a post at the right."""
    drawer = JournalDrawer(context, post_id)
    drawer.done.connect(context.shell.close_sheet)
    context.shell.open_sheet(drawer, side="right")
