"""“Stay for replies”: time set aside to answer the post being written, in one click."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.changes import Aggregate, Changes
from planner.domain.ids import PostId
from planner.domain.post import Post
from planner.domain.reply_block import ReplyBlock, start_after
from planner.domain.times import WallTime, wall_at
from planner.editing.edits import PutReplyBlock, RemoveReplyBlocks
from planner.editing.replying import beside
from planner.editing.words import day_and_time
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from ui.context import UiContext
from ui.dates import clock
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.views.composer.work import Work
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.reply_box import ReplyBox, ReplyTime, length_words
from ui.widgets.themed import follow

ICON = 13


class StayRow(QWidget):
    """One line under the time of the post.

    What is set aside beside a stored post is stored at once, as a step of its own; beside a new one it waits for
    the post and is stored in the same step.
    """

    def __init__(
        self, context: UiContext, work: Work, aside: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        """``aside``: stands at the right of the line."""
        super().__init__(parent)
        self._context, self._work = context, work
        self._stored: tuple[ReplyBlock, ...] = ()
        self._of: PostId | None = None
        self.box: ReplyBox | None = None
        self.icon = Label("")
        self.words = Label("", size=12, color="tx2")
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.add = Button(tr("Add to calendar"), "link", "small", tooltip=tr("Set time aside to answer"))
        self.change = Button(tr("Change"), "link", "small", tooltip=tr("Change the time set aside to answer"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.icon, self.words, self.add, self.change):
            row.addWidget(part)
        row.addStretch(1)
        if aside is not None:
            row.addWidget(aside)
        self.add.clicked.connect(self._add)
        self.change.clicked.connect(self._open)
        work.opened.connect(self._opened)
        for told in (work.changed, work.around, work.checked, work.opened):
            told.connect(self.show_state)
        context.bridge.changed.connect(self._plan_changed)
        follow(self)
        self.hide()

    def retheme(self) -> None:
        """Tint the arrow."""
        self.icon.setPixmap(icon_pixmap("reply", current().acctx, ICON, self.devicePixelRatioF()))

    @property
    def block(self) -> ReplyBlock | None:
        """What is set aside: beside the stored post the first of its blocks, else what goes along with the new one."""
        return min(self._stored, key=lambda one: one.after) if self._stored else self._work.said.replies

    @Slot()
    def show_state(self) -> None:
        """Show what is set aside, or offer it; nothing for a post without a time."""
        post, when = self._post(), self._when()
        self.setVisible(when is not None)
        if post is None or when is None:
            return
        offered = self._offered(when)
        self.icon.setVisible(offered)
        self.words.setVisible(offered)
        block = self.block
        minutes = block.minutes if block else self._usual()
        start = start_after(when, block.after if block else 0)
        same_day = start.local.date() == when.local.date()
        said = clock(start.local) if same_day else day_and_time(start.local)
        self.words.setText(self._sentence(block, length_words(minutes), said))
        self.add.setVisible(block is None and offered)
        self.change.setVisible(block is not None)

    def _sentence(self, block: ReplyBlock | None, length: str, start: str) -> str:
        if block is None:
            return tr("Stay for replies: {length} from {start}", length=length, start=start)
        if self._stored:
            return tr(
                "Stay for replies: <b>{length}</b> from {start}, added to your calendar",
                length=length,
                start=start,
            )
        return tr(
            "Stay for replies: <b>{length}</b> from {start}, goes into your calendar with the post",
            length=length,
            start=start,
        )

    def _offered(self, when: WallTime) -> bool:
        """Whether there is something to show: set aside already, or still to come."""
        now = self._context.services.clock.now()
        return self.block is not None or when.instant() + timedelta(minutes=self._usual()) > now

    def _usual(self) -> int:
        desk = self._work.desk
        return desk.client.brief.reply_minutes if desk else 0

    def _post(self) -> Post | None:
        return self._work.draft.post if self._work.draft else None

    def _when(self) -> WallTime | None:
        post = self._post()
        return post.when if post else None

    # What is stored

    @Slot()
    def _opened(self) -> None:
        desk, said = self._work.desk, self._work.said
        if desk is None:
            return
        if said.replies is not None and said.replies.client_id != desk.client.id:
            self._work.said = replace(said, replies=None)  # the new post is for another client now
        self._of, self._stored = (desk.saved.id if desk.saved else None), ()
        self._read()

    @Slot(object)
    def _plan_changed(self, changes: Changes) -> None:
        desk = self._work.desk
        if desk is not None and changes.touches(Aggregate.REPLY_BLOCK):
            self._of = desk.draft.post.id
            self._read()

    def _read(self) -> None:
        post_id = self._of
        if post_id is None:
            return

        def work(unit: UnitOfWork) -> tuple[ReplyBlock, ...]:
            return tuple(unit.reply_blocks.of_posts([post_id]))

        self._context.tasks.read(work, self._got)

    def _got(self, blocks: tuple[ReplyBlock, ...]) -> None:
        self._stored = blocks
        if blocks or self._work.said.replies is None:
            self._judge(blocks)
        self.show_state()

    # What the person does

    @Slot()
    def _add(self) -> None:
        self.add_time(self._usual())

    def add_time(self, minutes: int) -> None:
        """Set time aside from when the post goes out."""
        post, desk = self._post(), self._work.desk
        if post is None or desk is None:
            return
        block = beside(post, minutes)
        if desk.saved is not None:
            self._context.shell.do(PutReplyBlock(block))
        else:
            self._wish(block)

    def _wish(self, block: ReplyBlock | None) -> None:
        """What is to be stored with the new post."""
        self._work.said = replace(self._work.said, replies=block)
        self._judge((block,) if block is not None else ())
        self.show_state()

    def _judge(self, blocks: tuple[ReplyBlock, ...]) -> None:
        """Let the rules know what stands beside the post."""
        draft = self._work.draft
        if draft is not None and draft.replies != blocks:
            self._work.draft = replace(draft, replies=blocks)
            self._work.check_again()

    @Slot()
    def _open(self) -> None:
        when, block = self._when(), self.block
        if when is None or block is None:
            return
        now = self._context.services.clock.now()
        start = start_after(when, block.after)
        shown = ReplyTime(
            start=start,
            minutes=block.minutes,
            kept=block.kept,
            replies=block.replies,
            earliest=when.local,
            over=start.instant() + timedelta(minutes=block.minutes) <= now,
        )
        self.box = ReplyBox(self, tr("Stay for replies"), shown, today=wall_at(now, when.zone).local.date())
        self.box.chosen.connect(self._changed)
        self.box.removed.connect(self._remove)
        self.box.open_at(self.change)

    @Slot(object)
    def _changed(self, answer: ReplyTime) -> None:
        when, block = self._when(), self.block
        if when is None or block is None:
            return
        after = (answer.start.local - when.local) // timedelta(minutes=1)
        changed = replace(
            block, minutes=answer.minutes, after=after, kept=answer.kept, replies=answer.replies
        )
        if changed == block:
            return
        if not self._stored:
            self._wish(changed)
        else:
            self._context.shell.do(PutReplyBlock(changed, tr("Time to answer changed")))

    @Slot()
    def _remove(self) -> None:
        block = self.block
        if block is None:
            return
        if not self._stored:
            self._wish(None)
        else:
            self._context.shell.do(RemoveReplyBlocks((block.id,)))
