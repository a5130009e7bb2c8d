"""The composer's work without its widgets: what is loaded, typed, checked, kept and stored."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from planner.domain.changes import Changes
from planner.domain.errors import UserError
from planner.domain.ids import ClientId, PostId, new_id
from planner.domain.post import Post, Stage
from planner.domain.publication import Publication
from planner.domain.times import WallTime
from planner.editing.edits import PutPost, RemovePosts
from planner.editing.words import day_and_time
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from ui.context import UiContext
from ui.views.composer.around import Around, is_around, read_around
from ui.views.composer.checker import Checker
from ui.views.composer.checks import Verdict
from ui.views.composer.edits import SendNow, copy_of
from ui.views.composer.keeper import Keeper
from ui.views.composer.loading import Desk, load
from ui.views.composer.memory import NOTHING_SAID, remembering
from ui.views.composer.safekeep import key_of
from ui.views.composer.state import Draft, locked_because

NOTHING = Verdict()


class Work(QObject):
    """One post on the desk.

    Attributes:
        key: settings key under which its unsaved text is kept. said: what the person decided of its words.

    Signals:
        opened(): the desk is laid out, or laid out anew. changed(): the draft is another one.
        around(): accounts or publications are other ones, the words are not.
        checked(): there is a new verdict. stored(bool): saved; True: the sheet may close.
        refused(str): it was not saved; why. gone(): there is nothing to write on any more.
    """

    opened = Signal()
    around = Signal()
    changed = Signal()
    checked = Signal()
    stored = Signal(bool)
    refused = Signal(str)
    gone = Signal()

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.keeper = Keeper(context, self)
        self.checker = Checker(context, self)
        self.checker.checked.connect(self._verdict)
        self.desk: Desk | None = None
        self.draft: Draft | None = None
        self.verdict = NOTHING
        self.said = NOTHING_SAID
        self.saving = False
        self._copy: Post | None = None
        self.key = ""
        self._closing = False
        self._asked: tuple[PostId | None, WallTime | None, ClientId | None] = (None, None, None)

    def open(self, post_id: PostId | None, when: WallTime | None, client_id: ClientId | None) -> None:
        """Read the post, or lay out a new one; ``opened`` tells when it is there."""
        self._asked = (post_id, when, client_id)

        def work(unit: UnitOfWork) -> Desk:
            return load(unit, post_id, when, client_id)

        self._context.tasks.read(work, self._loaded, self._not_loaded)

    def plan_changed(self, changes: Changes) -> None:
        """Something was stored, here or elsewhere: read what stands around the post, and check it again."""
        if self.desk is None or not is_around(changes):
            return
        self.checker.plan_changed(changes)
        client, saved = self.desk.client.id, self.desk.saved

        def work(unit: UnitOfWork) -> Around:
            return read_around(unit, client, saved.id if saved else None)

        self._context.tasks.read(work, self._read_around)

    def check_again(self) -> None:
        """The rules or their numbers are other ones."""
        if self.desk is not None and self.draft is not None:
            self.checker.ask(self.draft, self.desk)

    def _read_around(self, answer: Around) -> None:
        if self.desk is None or self.draft is None:
            return
        if answer.gone and not self.saving and self.locked:
            self.gone.emit()
            return
        accounts, publications = answer.accounts, answer.publications
        known = {account.id: account for account in accounts}
        for key in self.draft.accounts:  # one that was removed meanwhile is still shown, and checked
            if key in self.desk.accounts:
                known.setdefault(key, self.desk.accounts[key])
        fresh = replace(self.desk, accounts=known, publications=tuple(publications))
        if fresh != self.desk:
            self.desk = fresh
            self.around.emit()
        self.checker.ask(self.draft, self.desk)

    def for_client(self, client_id: ClientId) -> None:
        """Write the new post for another client: its accounts and zone; what was typed so far stays."""
        if self.draft is not None and self.desk is not None and self.desk.saved is None:
            self.keeper.drop(self.key)
            self._typed_for_other = self.draft
            post_id, when, _ = self._asked
            self.open(post_id, when, client_id)

    _typed_for_other: Draft | None = None

    @property
    def unsaved(self) -> bool:
        """Whether there are words that the plan does not have."""
        if self.desk is None or self.draft is None:
            return False
        saved = self.desk.saved
        return self.draft.differs(saved) if saved else not self.draft.empty

    @property
    def locked(self) -> str:
        """Why nothing may be changed, "" when it may."""
        return locked_because(self.desk.publications) if self.desk else ""

    def change(self, draft: Draft) -> None:
        """The person changed something."""
        if self.desk is None or draft == self.draft or self.locked:
            return
        self.draft = draft
        self.keeper.note(self.key, draft)
        self.checker.ask(draft, self.desk)
        self.changed.emit()

    def took(self, added: object) -> None:
        """Files were stored for this post: the rules may look at their size and type."""
        if self.desk is not None:
            fresh = {item.id: item for item in added.items}  # type: ignore[attr-defined]
            self.desk = replace(self.desk, media=self.desk.media | fresh)

    def take_kept(self) -> None:
        """Go on with the unsaved text of an earlier time."""
        if self.desk is None or self.desk.kept is None:
            return
        kept = self.desk.kept.draft
        self.key = self.desk.kept.key
        self.desk = replace(self.desk, kept=None)
        saved = self.desk.saved
        if saved is not None:
            kept = kept.having(revision=saved.revision, stage=saved.stage)
        self.draft = kept
        self.checker.ask(kept, self.desk)
        self.opened.emit()

    def forget_kept(self) -> None:
        """Throw the unsaved text of an earlier time away."""
        if self.desk is not None and self.desk.kept is not None:
            self.keeper.drop(self.desk.kept.key)
            self.desk = replace(self.desk, kept=None)

    def save(self) -> None:
        """Save as it stands: a draft stays one, a scheduled post stays scheduled. The sheet stays open."""
        if self.draft is None:
            return
        scheduled = self.draft.post.stage is Stage.SCHEDULED
        self._put(self.draft.as_scheduled() if scheduled else self.draft.as_draft(), tr("Saved"), close=False)

    def to_draft(self) -> None:
        """Take a scheduled post back to draft."""
        if self.draft is not None:
            self._put(self.draft.as_draft(), tr("Back to draft"), close=False)

    def schedule(self, label: str) -> None:
        """Schedule it and let the sheet close."""
        if self.draft is not None:
            self._put(self.draft.as_scheduled(), label, close=True)

    def send_now(self) -> None:
        """Store it and let it go out now."""
        if self.draft is None or self.desk is None or self.saving:
            return
        self._start(close=True)
        post = self.draft.post
        zone = post.when.zone if post.when else self.desk.client.zone
        self._context.shell.do(SendNow(post, zone, self.said), done=self._stored, failed=self._not_stored)

    def copy(self) -> None:
        """Plan it once more: a draft of its own, opened in place of this one."""
        if self.draft is None or self.saving:
            return
        self._start(close=True)
        self._copy = copy_of(self.draft.post, self._context.services.clock.now())
        words = (
            tr("Copied as a draft to {time}", time=day_and_time(self._copy.when.local))
            if self._copy.when
            else tr("Copied as an idea")
        )
        self._context.shell.do(PutPost(self._copy, words), done=self._copied, failed=self._not_stored)

    def _copied(self, _changes: Changes) -> None:
        self.saving = False
        self.stored.emit(True)
        if self._copy is not None:
            self._context.shell.compose(self._copy.id)

    def delete(self) -> None:
        """Put the post into the bin, or throw a new one away."""
        if self.desk is None:
            return
        if self.desk.saved is None:
            self.keeper.drop(self.key)
            self.draft = self.desk.draft
            self.gone.emit()
            return
        if any(one.on_show for one in self.desk.publications):
            self._context.shell.delete_out(self.desk.saved.id)  # asks; once it is gone here, so is the sheet
            return
        self._start(close=True)
        edit = RemovePosts((self.desk.saved.id,), out_too=bool(self.locked))
        self._context.shell.do(edit, done=self._stored, failed=self._not_stored)

    def leave(self) -> None:
        """The sheet closes: keep what is not saved."""
        if self.unsaved and not self.locked and self.draft is not None:
            self.keeper.note(self.key, self.draft)
            self.keeper.flush()

    def _put(self, post: Post, label: str, *, close: bool) -> None:
        if self.saving:
            return
        self._start(close=close)
        edit = remembering(PutPost(post, label), post, self.said)
        self._context.shell.do(edit, toast=close, done=self._stored, failed=self._not_stored)

    def _start(self, *, close: bool) -> None:
        self.saving = True
        self._closing = close
        self.changed.emit()

    def _stored(self, _changes: Changes) -> None:
        self.said = NOTHING_SAID
        self.keeper.drop(self.key)
        if self._closing or self.draft is None:
            self.saving = False
            self.stored.emit(True)
            return
        post_id = self.draft.post.id

        def work(unit: UnitOfWork) -> tuple[Post, tuple[Publication, ...]]:
            return unit.posts.get(post_id), tuple(unit.publications.of_post(post_id))

        self._context.tasks.read(work, self._read_again, self._not_stored)

    def _read_again(self, answer: tuple[Post, tuple[Publication, ...]]) -> None:
        self.saving = False
        post, publications = answer
        if self.desk is None or self.draft is None:
            return
        self.desk = self.desk.stored(post, publications)
        self.draft = self.draft.having(revision=post.revision, stage=post.stage)
        if self.unsaved:  # typed while it was being saved
            self.keeper.note(self.key, self.draft)
        self.stored.emit(False)
        self.changed.emit()

    def _not_stored(self, error: Exception) -> None:
        self.saving = False
        mend = error.mend if isinstance(error, UserError) else ""
        self.refused.emit(f"{error} {mend}".strip())
        self.changed.emit()

    def _loaded(self, desk: Desk) -> None:
        self.desk = desk
        self.draft = desk.draft
        base = key_of(desk.saved.id if desk.saved else None, desk.client.id)
        self.key = f"{base}:{new_id()}" if desk.kept else base  # what is on offer is never written over
        typed, self._typed_for_other = self._typed_for_other, None
        if typed is not None:
            words = {name: getattr(typed.post, name) for name in ("text", "title", "link", "kind", "media")}
            self.draft = desk.draft.having(**words)
        self.checker.ask(self.draft, desk)
        self.checker.run()
        self.opened.emit()

    def _not_loaded(self, error: Exception) -> None:
        self._context.shell.toast(str(error), error=True)
        self.gone.emit()

    def _verdict(self, verdict: Verdict) -> None:
        self.verdict = verdict
        self.checked.emit()
