"""The sheet of a client: name, colour, time zone; archive and delete for one that is there already."""

import zoneinfo
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.changes import Changes
from planner.domain.client import CLIENT_COLOURS, Client
from planner.domain.errors import UserError
from planner.domain.ids import ClientId, new_id
from planner.editing.edit import Batch, Edit
from planner.editing.edits import ArchiveClient, ChangeZone, PutAccount, PutClient
from planner.ports.unit_of_work import UnitOfWork
from ui.sheets.delete_client import open_delete
from ui.sheets.frame import TaskSheet
from ui.sheets.swatches import Swatches
from ui.widgets.buttons import Button
from ui.widgets.choices import Combo, RadioButton
from ui.widgets.field import Field
from ui.widgets.labels import Label, Paragraph

if TYPE_CHECKING:
    from ui.context import UiContext


def zones() -> list[tuple[str, object]]:
    """Every zone that a person would choose, as combo entries."""
    names = sorted(
        name for name in zoneinfo.available_timezones() if "/" in name and not name.startswith("Etc/")
    )
    return [(name.replace("_", " "), name) for name in [*names, "UTC"]]


class ClientSheet(TaskSheet):
    """Makes a client, or changes one."""

    def __init__(self, context: "UiContext", client: Client | None, zone: str, colour: str) -> None:
        title = f"Edit {client.name}" if client else "New client"
        lead = (
            ""
            if client
            else "One business whose posts you plan. Its posts, accounts and findings stay apart."
        )
        super().__init__(title, lead, width=520)
        self._context, self._client = context, client
        known = client or Client(id=ClientId(new_id()), name="", zone=zone, colour=colour)
        self._draft = known
        self.name = Field("Name", text=known.name, placeholder="Rye & Shine")
        self.name.left.connect(self._check)
        self.tagline = Field(
            "What and where",
            text=known.tagline,
            placeholder="Bakery · Bristol",
            help="Shown under the name; may stay empty.",
        )
        self.colour = Swatches(known.colour)
        colour_box = QVBoxLayout()
        colour_box.setSpacing(5)
        colour_box.addWidget(Label("Colour", size=12, weight=500, color="tx2"))
        colour_box.addWidget(self.colour)
        self.zone = Combo(zones(), name="Time zone", icon="globe")
        self.zone.choose(known.zone)
        self.zone.currentIndexChanged.connect(self._zone_chosen)
        self._keep = self._keep_choice()
        for part in (self.name, self.tagline):
            self.body.addWidget(part)
        self.body.addLayout(colour_box)
        self.body.addWidget(Field("Time zone", self.zone, help="Its posts are planned on these clocks."))
        self.body.addWidget(self._keep)
        self.body.addStretch(1)
        self._buttons()

    def _keep_choice(self) -> QWidget:
        box = QWidget()
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(Paragraph("What should happen to posts that are already planned?", weight=500))
        self.keep_wall = RadioButton("Keep their clock times: 09:00 stays 09:00", checked=True)
        self.keep_instant = RadioButton("Keep the moments: 09:00 becomes another time on the new clocks")
        rows.addWidget(self.keep_wall)
        rows.addWidget(self.keep_instant)
        box.hide()
        return box

    def _buttons(self) -> None:
        if self._client is not None:
            archive = Button(
                "Bring back" if self._client.archived_at else "Archive",
                tooltip="Hidden, nothing published, everything kept",
            )
            archive.clicked.connect(self._archive)
            delete = Button("Delete…", "danger")
            delete.clicked.connect(self._delete)
            self.foot.addWidget(archive)
            self.foot.addWidget(delete)
        self.foot.addStretch(1)
        cancel = Button("Cancel")
        cancel.clicked.connect(self.done)
        self.save = Button("Save client" if self._client else "Add client", "primary")
        self.default_button = self.save
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self.save)

    def _zone_chosen(self) -> None:
        changed = self._client is not None and self.zone.currentData() != self._client.zone
        self._keep.setVisible(changed)
        self.updateGeometry()

    def _check(self) -> bool:
        empty = not self.name.text().strip()
        self.name.set_error("A client needs a name. Type the business's name." if empty else "")
        return not empty

    def _save(self) -> None:
        if not self._check():
            self.name.control.setFocus()
            return
        changed = replace(
            self._draft,
            name=self.name.text().strip(),
            tagline=self.tagline.text().strip(),
            colour=self.colour.value(),
            zone=self._draft.zone if self._client else str(self.zone.currentData()),
        )
        self._context.shell.do(self._edit(changed), done=self._saved, failed=self._failed)

    def _edit(self, changed: Client) -> Edit:
        if self._client is None:
            from planner.publishing.practice import practice_account

            practice = practice_account(changed.id, self._context.services.data_dir)
            return Batch(f"Added {changed.name}", (PutClient(changed), PutAccount(practice)))
        edits: list[Edit] = [PutClient(changed)]
        zone = str(self.zone.currentData())
        if zone != self._client.zone:
            keep: Literal["wall", "instant"] = "wall" if self.keep_wall.isChecked() else "instant"
            edits.append(ChangeZone(changed.id, zone, keep))
        return Batch(f"Saved {changed.name}", tuple(edits))

    def _saved(self, _changes: Changes) -> None:
        if self._client is None:
            self._context.bridge.choose_client(self._draft.id)
        self.done.emit()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError) and error.place in {"name", ""}:
            self.name.set_error(f"{error} {error.mend}".strip())
        else:
            self._context.shell.toast(str(error), error=True)

    def _archive(self) -> None:
        if self._client is not None:
            edit = ArchiveClient(self._client.id, archived=self._client.archived_at is None)
            self._context.shell.do(edit, done=self._archived)

    def _archived(self, _changes: Changes) -> None:
        self._context.bridge.choose_client(None)
        self.done.emit()

    def _delete(self) -> None:
        if self._client is not None:
            open_delete(self._context, self._client)


class _Opener(QWidget):
    """Reads what the sheet needs, then shows it. Lives as a hidden child of the window until then."""

    def __init__(self, context: "UiContext", client_id: ClientId | None) -> None:
        super().__init__()
        self._context, self._id = context, client_id
        context.tasks.read(self._read, self._open)

    def _read(self, unit: UnitOfWork) -> list[Client]:
        return list(unit.clients.all(archived=True))

    def _open(self, clients: list[Client]) -> None:
        client = next((one for one in clients if one.id == self._id), None)
        used = {one.colour for one in clients}
        colour = next((one for one in CLIENT_COLOURS if one not in used), CLIENT_COLOURS[0])
        sheet = ClientSheet(self._context, client, self._context.preferences.own_zone, colour)
        sheet.done.connect(self._context.shell.close_sheet)
        self._context.shell.open_sheet(sheet)
        sheet.name.control.setFocus()
        _openers.discard(self)
        self.deleteLater()


_openers: set[_Opener] = set()


def open_client(context: "UiContext", client_id: ClientId | None) -> None:
    """Show the sheet of a client, or of a new one."""
    _openers.add(_Opener(context, client_id))
