"""“Export the plan”: as a table with its pictures, or as a calendar; into a file, with how far it is and a way to stop."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from planner.domain.client import Client
from planner.domain.errors import Cancelled
from planner.domain.ids import ClientId
from planner.exchange.saving import MEDIA_FOLDER, Form, Saved, There, form_of, save_plan, what_is_there
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from ui.sheets.exporting_words import done_words, far_words, form_words, there_words, whose_words
from ui.sheets.frame import TaskSheet
from ui.sheets.running import Running
from ui.shell.words import sentence
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.choices import CheckBox
from ui.widgets.field import Field
from ui.widgets.labels import Paragraph
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from ui.context import UiContext

ALL, ONE = "all", "one"
_FILTERS = {Form.CSV: tr("Table (*.csv)"), Form.CALENDAR: tr("Calendar (*.ics)")}


class ExportSheet(TaskSheet):
    """Writes nothing before a file is named, and replaces none without asking."""

    snug = True
    help_page = "guide/importing.md#exporting"

    def __init__(self, context: "UiContext") -> None:
        super().__init__(tr("Export the plan"), width=520)
        self._context = context
        self._client: Client | None = None
        self._target: Path | None = None
        self.whose = Segmented([(ONE, ""), (ALL, tr("All clients"))], ALL, name=tr("Whose posts"))
        self._whose = Field(tr("Whose posts"), self.whose)
        self._whose.hide()
        self.form = Segmented(
            [(Form.CSV.value, tr("Table (CSV)")), (Form.CALENDAR.value, tr("Calendar (.ics)"))],
            name=tr("As what"),
        )
        self.form.chosen.connect(self._renew)
        self.about = Paragraph("", color="tx2")
        self.pictures = CheckBox(
            tr("The pictures too, in a folder {folder} beside it", folder=MEDIA_FOLDER), checked=True
        )
        self.question = Paragraph("", color="warn")
        self.replace = Button(tr("Replace"), "danger")
        self.replace.clicked.connect(self._go)
        self.other = Button(tr("Choose another name…"))
        self.other.clicked.connect(self._ask_file)
        self._asking = QWidget()
        asking = QHBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.addWidget(self.question, 1)
        asking.addWidget(self.other)
        asking.addWidget(self.replace)
        self._asking.hide()
        for part in (self._whose, Field(tr("As"), self.form), self.about, self.pictures, self._asking):
            self.body.addWidget(part)
        self._make_foot()
        self._renew()
        context.tasks.read(self._read_client, self._got_client)

    def _make_foot(self) -> None:
        too_late = tr("Everything is written: this cannot be cancelled any more")
        self.running = Running(self._context.tasks, tr("Posts and pictures written"), far_words, too_late)
        self.cancel = Button(tr("Cancel"))
        self.cancel.clicked.connect(self.leave)
        self.running.too_late.connect(self.cancel.set_reason)
        self.save = Button(tr("Save as…"), "primary", icon="download")
        self.save.clicked.connect(self._ask_file)
        self.default_button = self.save
        self.foot.addWidget(self.running, 1)
        self.foot.addStretch(0)
        self.foot.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignRight)
        self.foot.addWidget(self.save)

    def take(self, path: Path) -> None:
        """Write into ``path``, which gets the end of its form; what is there is asked about first."""
        form = Form(self.form.value())
        if form_of(path) is not form or path.suffix.casefold() != form.value:
            path = path.with_name(path.name + form.value)
        self._target = path
        services, client_id, pictures = self._context.services, self._client_id(), self._with_pictures()

        def look() -> There:
            return what_is_there(services, path, client_id, pictures=pictures)

        self._context.tasks.run(look, self._looked, self._failed)

    def may_close(self) -> bool:
        return not self.running.active

    def leave(self) -> None:
        """Stop what is under way, else close."""
        if self.running.active:
            self.running.stop()
        else:
            super().leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _read_client(self, unit: UnitOfWork) -> Client | None:
        client_id = self._context.bridge.client
        return unit.clients.get(client_id) if client_id is not None else None

    def _got_client(self, client: Client | None) -> None:
        self._client = client
        if client is not None:
            self.whose.set_text(ONE, whose_words(client.name))
            self.whose.set_value(ONE)
            self._whose.show()
            self.updateGeometry()

    def _client_id(self) -> ClientId | None:
        return self._client.id if self._client is not None and self.whose.value() == ONE else None

    def _with_pictures(self) -> bool:
        return self.form.value() == Form.CSV and self.pictures.isChecked()

    def _renew(self, _key: str = "") -> None:
        form = Form(self.form.value())
        self.about.setText(form_words(form))
        self.pictures.setVisible(form is Form.CSV)
        self._asking.hide()
        self.updateGeometry()

    def _ask_file(self) -> None:
        form = Form(self.form.value())
        where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        whose = self._client.name if self._client is not None and self._client_id() else tr("All clients")
        name = "".join(letter for letter in whose if letter not in '\\/:*?"<>|').strip() or "plan"
        start = str(self._target or Path(where) / f"{name}{form.value}")
        path, _ = QFileDialog.getSaveFileName(
            self,
            tr("Save as"),
            start,
            _FILTERS[form],
            options=QFileDialog.Option.DontConfirmOverwrite,  # asked here, with the pictures
        )
        if path:
            self.take(Path(path))

    def _looked(self, there: There) -> None:
        if not there:
            self._go()
            return
        assert self._target is not None
        self.question.setText(there_words(self._target.name, there))
        self._asking.show()
        self.updateGeometry()
        self.other.setFocus()  # Enter replaces nothing
        announce(self, self.question.text())

    def _go(self) -> None:
        path = self._target
        if path is None or self.running.active:
            return
        self._asking.hide()
        self._freeze(True)
        progress = self.running.begin(0)
        services, client_id, pictures = self._context.services, self._client_id(), self._with_pictures()

        def work() -> Saved:
            return save_plan(services, path, client_id, pictures=pictures, progress=progress)

        self._context.tasks.run(work, self._done, self._failed)

    def _done(self, saved: Saved) -> None:
        self._freeze(False)
        assert self._target is not None
        self._context.shell.toast(done_words(self._target.name, saved, pictures=self._with_pictures()))
        self.done.emit()

    def _failed(self, error: Exception) -> None:
        self._freeze(False)
        self._context.shell.toast(
            str(error) if isinstance(error, Cancelled) else sentence(error),
            error=not isinstance(error, Cancelled),
        )
        self.save.setFocus()

    def _freeze(self, busy: bool) -> None:
        self.save.set_reason(tr("Being written…") if busy else "")
        for part in (self.whose, self.form, self.pictures):
            part.setEnabled(not busy)
        if busy:
            self.setFocus()  # not on Cancel, where an Enter held down would press it
        else:
            self.running.end()
            self.cancel.set_reason("")


def open_export(context: "UiContext") -> None:
    """Show the sheet; the client in hand is chosen, if there is one."""
    sheet = ExportSheet(context)
    sheet.done.connect(context.shell.close_sheet)
    context.shell.open_sheet(sheet)
