"""Reads the versions of the post on the desk, and puts one back when that is asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from planner.domain.changes import Aggregate, Changes
from planner.domain.errors import UserError
from planner.domain.writing import Version, writing_of
from planner.editing.edit import Batch, Edit
from planner.editing.edits import PutPost, RestoreVersion
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from ui.context import UiContext
from ui.views.composer.accounts import network_label
from ui.views.composer.history.panel import HistoryPanel
from ui.views.composer.history.words import restored_words
from ui.views.composer.rereading import Rereader

if TYPE_CHECKING:
    from ui.views.composer.sheet import ComposerSheet


class History(QObject):
    """One for each composer.

    Attributes:
        side: the right column: the previews, or the versions in their place.
    """

    def __init__(self, context: UiContext, sheet: "ComposerSheet") -> None:
        super().__init__(sheet)
        self._context, self._sheet = context, sheet
        self.panel, self.rereader = HistoryPanel(), Rereader(context, sheet)
        self.side = QStackedWidget()
        self.side.addWidget(sheet.previews)
        self.side.addWidget(self.panel)
        sheet.head.versions.connect(self.toggle)
        self.panel.closing.connect(self.toggle)
        self.panel.restore.connect(self.restore)
        sheet.work.changed.connect(self._changed)
        context.bridge.changed.connect(self._heard)  # type: ignore[attr-defined]

    @property
    def shown(self) -> bool:
        """Whether the versions are in view."""
        return self.side.currentWidget() is self.panel

    def toggle(self) -> None:
        """Show the versions, or the previews again."""
        self.side.setCurrentWidget(self._sheet.previews if self.shown else self.panel)
        self._sheet.head.history.setToolTip(
            tr("Back to the preview") if self.shown else tr("Versions of this post")
        )
        self._load()

    def restore(self, version: Version) -> None:
        """Let the post say again what it said then; what is typed and not saved becomes a version first."""
        work = self._sheet.work
        if work.draft is None or work.saving or work.locked:
            return
        label = restored_words(version, self._context.services.clock.now())
        edit: Edit = RestoreVersion(version.post_id, version.id, label)
        if work.unsaved:
            edit = Batch(label, (PutPost(work.draft.post, tr("Kept before restoring")), edit))
        self.rereader.expect()
        self._context.shell.do(edit, failed=self._failed)

    def _load(self) -> None:
        desk = self._sheet.work.desk
        if not self.shown or desk is None or desk.saved is None:
            return
        post_id = desk.saved.id

        def work(unit: UnitOfWork) -> list[Version]:
            return list(unit.versions.of(post_id))

        self._context.tasks.read(work, self._show)

    def _show(self, versions: list[Version]) -> None:
        work = self._sheet.work
        if work.desk is None or work.draft is None:
            return
        names = {key: f"{network_label(one.network)}, {one.name}" for key, one in work.desk.accounts.items()}
        now = self._context.services.clock.now()
        self.panel.show_versions(versions, names, writing_of(work.draft.post), now, work.locked)

    def _changed(self) -> None:
        work = self._sheet.work
        if self.shown and work.draft is not None:
            self.panel.show_desk(writing_of(work.draft.post), work.locked)

    def _heard(self, changes: Changes) -> None:
        desk = self._sheet.work.desk
        if desk is not None and desk.saved is not None and desk.saved.id in changes.ids(Aggregate.POST):
            self._load()

    def _failed(self, error: Exception) -> None:
        self.rereader.expect(expected=False)
        mend = error.mend if isinstance(error, UserError) else ""
        self._context.shell.toast(f"{error} {mend}".strip(), error=True)
