"""Reads the post on the desk anew when it was changed by undo, by restoring a version, or in another window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.domain.changes import Aggregate, Changes
from planner.domain.post import Post
from planner.domain.publication import Publication
from planner.ports.unit_of_work import UnitOfWork
from ui.context import UiContext
from ui.views.composer.state import Draft

if TYPE_CHECKING:
    from ui.views.composer.sheet import ComposerSheet


class Rereader(QObject):
    """One for each composer. Words that were typed and not saved are never replaced, unless that is expected."""

    def __init__(self, context: UiContext, sheet: "ComposerSheet") -> None:
        super().__init__(sheet)
        self._context, self._sheet = context, sheet
        self._expected = False
        context.bridge.changed.connect(self._heard)  # type: ignore[attr-defined]

    def expect(self, *, expected: bool = True) -> None:
        """What is stored next replaces what is typed: it was asked for, and what was typed is stored first."""
        self._expected = expected

    def _heard(self, changes: Changes) -> None:
        desk = self._sheet.work.desk
        if desk is None or desk.saved is None or desk.saved.id not in changes.ids(Aggregate.POST):
            return
        post_id = desk.saved.id

        def read(unit: UnitOfWork) -> tuple[Post, tuple[Publication, ...]]:
            return unit.posts.get(post_id), tuple(unit.publications.of_post(post_id))

        self._context.tasks.read(read, self._read)

    def _read(self, answer: tuple[Post, tuple[Publication, ...]]) -> None:
        post, publications = answer
        work = self._sheet.work
        if work.desk is None or work.draft is None or work.saving or post.deleted_at is not None:
            return
        if post.revision <= work.draft.post.revision or (work.unsaved and not self._expected):
            return
        self._expected = False
        draft = Draft(post, work.draft.parked)
        self._sheet.text.rewrite(draft)  # so that Ctrl+Z in the text takes the words back there
        work.keeper.drop(work.key)
        work.desk, work.draft = work.desk.stored(post, publications), draft
        work.checker.ask(draft, work.desk)
        work.opened.emit()
