"""Asks what becomes of a post that is out when it is deleted: here only, or on its networks too."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from planner.connectors.registry import connector_for
from planner.domain.changes import Changes
from planner.domain.ids import PostId
from planner.editing.edits import RemovePosts
from planner.editing.words import joined, quoted
from planner.languages import tr
from planner.publishing.online import Connectors, Power, Reach
from planner.publishing.removal import Told, remove_there
from ui.sheets.frame import order_tabs
from ui.sheets.online.base import Found, OnlineSheet
from ui.widgets.buttons import Button
from ui.widgets.labels import Paragraph

if TYPE_CHECKING:
    from ui.context import UiContext

STAYS = tr("Here it leaves your plan; its journal stays on this computer as the proof of what was out.")
SHORT = 2  # networks that a button has room to name


class DeletingSheet(OnlineSheet):
    """The question. On the networks first: here it is deleted once it is gone where it shall be gone."""

    def __init__(self, context: "UiContext", post_id: PostId, connectors: Connectors = connector_for) -> None:
        super().__init__(context, post_id, tr("Delete this post?"), Power.DELETE, connectors)
        self.keep = Button(tr("Keep it"))
        self.keep.clicked.connect(self.done)
        self.here = Button(tr("Delete here only"))
        self.here.clicked.connect(self._here)
        self.both = Button("", "danger")
        self.both.clicked.connect(self._both)
        self.both.hide()
        self.foot.addWidget(self.keep)
        self.foot.addStretch(1)
        self.foot.addWidget(self.here)
        self.foot.addWidget(self.both)
        self._words = ""

    def filled(self, found: Found) -> None:
        """The accounts, and what stays."""
        self._words = quoted(found.post)
        shown = sum(one.publication.removed_at is None for one in found.reaches)
        self.say_lead(
            tr(
                "{n} account may show {words} to people.|{n} accounts may show {words} to people.",
                "",
                shown,
                words=self._words,
            )
        )
        for row in self.rows:
            self.body.addWidget(row)
        self.body.addWidget(Paragraph(STAYS, size=12.5, color="tx3"))
        self.body.addStretch(1)
        order_tabs(self)
        self.keep.setFocus()

    def choice(self) -> None:
        """Name the networks on the button."""
        names = list(dict.fromkeys(row.reach.network for row in self.chosen))
        able = any(row.reach.able for row in self.rows)
        if not names:
            self.both.set_words(tr("Delete there too"))
        elif len(names) <= SHORT:
            self.both.set_words(tr("Delete here and on {networks}", networks=joined(names)))
        else:
            words = tr("Delete here and on {n} network|Delete here and on {n} networks", "", len(names))
            self.both.set_words(words)
        self.both.setVisible(able)
        why = tr("Deleting…") if self.busy else "" if names else tr("Choose where it shall be deleted too")
        self.both.set_reason(why)
        self.here.set_reason(tr("Deleting…") if self.busy else "")
        self.here.set_kind("default" if able else "danger")

    def answered(self, told: Sequence[Told]) -> None:
        """All gone there: delete it here. Else it stays, and the rows say why."""
        left = sum(not one.done for one in told)
        if not left:
            self._here()
            return
        self.say_lead(
            tr(
                "{left} of {number} could not be deleted, so {words} stays here.",
                left=left,
                number=len(told),
                words=self._words,
            )
        )
        self.choice()

    def _both(self) -> None:
        self.ask(partial(_remove, self._context, self._connectors))

    def _here(self) -> None:
        edit = RemovePosts((self._post_id,), out_too=True)
        self._context.shell.do(edit, done=self._gone, failed=self._failed)

    def _gone(self, _changes: Changes) -> None:
        self.done.emit()


def _remove(context: "UiContext", connectors: Connectors, reach: Reach) -> Told:
    return remove_there(context.services, reach.publication.id, connectors=connectors)


def open_deleting(context: "UiContext", post_id: PostId) -> None:
    """Ask what becomes of a post that is out."""
    sheet = DeletingSheet(context, post_id)
    sheet.done.connect(context.shell.close_sheet)
    context.shell.open_sheet(sheet)
