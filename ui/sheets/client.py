"""The sheet of a client: name, colour, time zone; archive and delete for one that is there already."""

import zoneinfo
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from planner.domain.changes import Changes
from planner.domain.client import Client
from planner.domain.errors import UserError
from planner.domain.ids import ClientId, new_id
from planner.editing.edit import Batch, Edit
from planner.editing.edits import ArchiveClient, ChangeZone, PutAccount, PutClient
from planner.languages import tr
from ui.sheets.archived import ArchivedList
from ui.sheets.brief import Agreed, BriefForm
from ui.sheets.delete_client import open_delete
from ui.sheets.frame import TaskSheet
from ui.sheets.rhythm.form import RhythmForm
from ui.sheets.rhythm.often import OftenChoice, practice_of
from ui.sheets.swatches import Swatches
from ui.widgets.buttons import Button
from ui.widgets.choices import RadioButton
from ui.widgets.column import Column
from ui.widgets.field import Field
from ui.widgets.finding_combo import FindingCombo
from ui.widgets.labels import Label, Paragraph
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from ui.context import UiContext

NEW = tr("One business whose posts you plan. Its posts, accounts and findings stay apart.")
ARCHIVED = tr("Archived: it is hidden and nothing of it is published. Everything is kept.")
PAGES = (("client", tr("Client")), ("agreed", tr("What is agreed")), ("rhythm", tr("Weekly rhythm")))
UNSAVED = tr("This is not saved yet. Press Esc again to leave without saving.")


def zones() -> list[tuple[str, object]]:
    """Every zone that a person would choose, as combo entries."""
    names = sorted(
        name for name in zoneinfo.available_timezones() if "/" in name and not name.startswith("Etc/")
    )
    return [(name.replace("_", " "), name) for name in [*names, "UTC"]]


class ClientSheet(TaskSheet):
    """Makes a client, or changes one. A new one's sheet also brings archived ones back."""

    help_page = "guide/planning.md#clients"

    def __init__(
        self,
        context: "UiContext",
        client: Client | None,
        *,
        zone: str,
        colour: str,
        archived: Sequence[Client] = (),
        account: str = "",
    ) -> None:
        lead = ARCHIVED if client and client.archived_at else "" if client else NEW
        super().__init__(tr("Edit {name}", name=client.name) if client else tr("New client"), lead, width=680)
        self._context, self._client = context, client
        self._warned = False
        known = client or Client(id=ClientId(new_id()), name="", zone=zone, colour=colour)
        self._draft = known
        self.name = Field(tr("Name"), text=known.name, placeholder=tr("Rye & Shine"))
        self.name.left.connect(self._check)
        self.tagline = Field(
            tr("What and where"),
            text=known.tagline,
            placeholder=tr("Bakery · Bristol"),
            help=tr("Shown under the name; may stay empty."),
        )
        self.colour = Swatches(known.colour)
        colour_box = QVBoxLayout()
        colour_box.setSpacing(5)
        colour_box.addWidget(Label(tr("Colour"), size=12, weight=500, color="tx2"))
        colour_box.addWidget(self.colour)
        self.zone = FindingCombo(zones(), name=tr("Time zone"), icon="globe")
        self.zone.choose(known.zone)
        self.zone.currentIndexChanged.connect(self._zone_chosen)
        self._keep = self._keep_choice()
        self.brief = BriefForm(known.brief, zones(), known.zone, context.services.clock.now(), known.language)
        self._practice = practice_of(context, known.id)
        self.rhythm = RhythmForm(context, known, self.brief.value)
        self.often = OftenChoice(self.rhythm)
        if client is None:
            self.rhythm.show_rhythm([self._practice], ())
            self.often.begin()
        else:
            self.rhythm.load(account)
        self.pages = Segmented(PAGES, name=tr("Page"))
        self.pages.chosen.connect(self._turn)
        self.body.addWidget(self.pages)
        self._stack = QStackedLayout()
        for page in (self._first_page(colour_box, archived), Agreed(self.brief), self.rhythm):
            self._stack.addWidget(page)
        self.body.addLayout(self._stack, 1)
        self._buttons()

    def _first_page(self, colour_box: QVBoxLayout, archived: Sequence[Client]) -> QWidget:
        self._first = Column(self)  # a stack shows its first page: without a parent that would open a window
        first = self._first.body
        first.setContentsMargins(0, 0, 0, 0)
        first.setSpacing(14)
        for part in (self.name, self.tagline):
            first.addWidget(part)
        first.addLayout(colour_box)
        first.addWidget(Field(tr("Time zone"), self.zone, help=tr("Its posts are planned on these clocks.")))
        first.addWidget(self._keep)
        first.addWidget(Field(tr("Weekly rhythm"), self.often, help=self.often.help))
        self.often.parentWidget().setVisible(self._client is None)
        self.archived = ArchivedList(archived)
        self.archived.wanted.connect(self._bring_back)
        first.addWidget(self.archived)
        self.archived.setVisible(bool(archived) and self._client is None)
        first.addStretch(1)
        return self._first

    def _keep_choice(self) -> QWidget:
        box = QWidget()
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(Paragraph(tr("What should happen to posts that are already planned?"), weight=500))
        self.keep_wall = RadioButton(tr("Keep their clock times: 09:00 stays 09:00"), checked=True)
        self.keep_instant = RadioButton(tr("Keep the moments: 09:00 becomes another clock time"))
        rows.addWidget(self.keep_wall)
        rows.addWidget(self.keep_instant)
        box.hide()
        return box

    def _buttons(self) -> None:
        if self._client is not None:
            self.archive = Button(
                tr("Bring back") if self._client.archived_at else tr("Archive"),
                tooltip="" if self._client.archived_at else tr("Hidden, nothing published, everything kept"),
            )
            self.archive.clicked.connect(self._archive)
            self.delete = Button(tr("Delete…"), "danger")
            self.delete.clicked.connect(self._delete)
            self.foot.addWidget(self.archive)
            self.foot.addWidget(self.delete)
        self.foot.addStretch(1)
        cancel = Button(tr("Cancel"))
        cancel.clicked.connect(self.done)
        self.save = Button(tr("Save client") if self._client else tr("Add client"), "primary")
        self.default_button = self.save
        self.save.clicked.connect(self._save)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self.save)

    def may_close(self) -> bool:
        """Ask once when something was typed and not saved."""
        drawn = self._client is not None and self.rhythm.edit() is not None
        if self._warned or (self._filled() == self._draft and not drawn):
            return True
        self._warned = True
        self.say_lead(UNSAVED)
        return False

    def _filled(self) -> Client:
        return replace(
            self._draft,
            name=self.name.text().strip(),
            tagline=self.tagline.text().strip(),
            colour=self.colour.value(),
            zone=str(self.zone.currentData()),
            language=str(self.brief.language.currentData()),
            brief=self.brief.value(),
        )

    def _turn(self, page: str) -> None:
        self._stack.setCurrentIndex([key for key, _ in PAGES].index(page))

    def _zone_chosen(self) -> None:
        changed = self._client is not None and self.zone.currentData() != self._client.zone
        self._keep.setVisible(changed)

    def _check(self) -> bool:
        empty = not self.name.text().strip()
        self.name.set_error(tr("A client needs a name. Type the business’s name.") if empty else "")
        return not empty

    def _save(self) -> None:
        if not self._check():
            self.pages.set_value("client", tell=True)
            self.name.control.setFocus()
            return
        changed = self._filled()
        if self._client is not None:
            changed = replace(changed, zone=self._client.zone)  # that is an edit of its own
        self._context.shell.do(self._edit(changed), done=self._saved, failed=self._failed)

    def _edit(self, changed: Client) -> Edit:
        if self._client is None:
            made: list[Edit] = [PutClient(changed), PutAccount(self._practice)]
            return Batch(tr("Added {name}", name=changed.name), (*made, *self._rhythm()))
        edits: list[Edit] = [PutClient(changed), *self._rhythm()]
        zone = str(self.zone.currentData())
        if zone != self._client.zone:
            keep: Literal["wall", "instant"] = "wall" if self.keep_wall.isChecked() else "instant"
            edits.append(ChangeZone(changed.id, zone, keep))
        return Batch(tr("Saved {name}", name=changed.name), tuple(edits))

    def _rhythm(self) -> list[Edit]:
        edit = self.rhythm.edit()
        return [edit] if edit else []

    def _saved(self, _changes: Changes) -> None:
        if self._client is None:
            self._context.bridge.choose_client(self._draft.id)
        self.done.emit()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError) and error.place in {"name", ""}:
            self.pages.set_value("client", tell=True)
            self.name.set_error(f"{error} {error.mend}".strip())
            self.name.control.setFocus()
        else:
            self._context.shell.toast(str(error), error=True)

    def _archive(self) -> None:
        client = self._client
        if client is not None and client.archived_at is not None:
            self._bring_back(client)
        elif client is not None:
            edit = ArchiveClient(client.id, archived=True)
            self._context.shell.do(Batch(tr("Archived {name}", name=client.name), (edit,)), done=self._hidden)

    def _hidden(self, _changes: Changes) -> None:
        self._context.bridge.choose_client(None)
        self.done.emit()

    def _bring_back(self, client: Client) -> None:
        self._returning = client.id
        edit = Batch(tr("Brought back {name}", name=client.name), (ArchiveClient(client.id, archived=False),))
        self._context.shell.do(edit, done=self._back)

    def _back(self, _changes: Changes) -> None:
        self._context.bridge.choose_client(self._returning)
        self.done.emit()

    def _delete(self) -> None:
        if self._client is not None:
            context, client = self._context, self._client
            self.done.emit()  # one sheet at a time: this one may be gone after the next
            open_delete(context, client)
