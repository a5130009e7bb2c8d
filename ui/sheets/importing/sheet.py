"""The sheet: choose a file, answer what it does not say, look at every row, import."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from planner.exchange.importing import apply_import, read_plan
from planner.exchange.pictures import FolderPictures
from planner.exchange.verdicts import ImportPreview, ImportResult, Verdict
from ui.sheets.frame import TaskSheet
from ui.sheets.importing.model import VerdictModel
from ui.sheets.importing.questions import Answers, Questions
from ui.sheets.importing.table import VerdictTable
from ui.widgets.buttons import Button
from ui.widgets.choices import CheckBox
from ui.widgets.labels import ElidedLabel, Paragraph
from ui.widgets.segmented import Segmented
from ui.widgets.sheet import centred
from ui.widgets.states import EmptyState, ErrorState

if TYPE_CHECKING:
    from ui.context import UiContext

FILTER = "Plans (*.csv *.txt *.tsv);;All files (*)"


class ImportSheet(TaskSheet):
    """Nothing is written before Import is pressed."""

    def __init__(self, context: "UiContext", path: str = "") -> None:
        lead = "A CSV of Parley, Buffer or Hootsuite. You see every row before it counts."
        super().__init__("Import a plan", lead, width=980)
        self._context = context
        self._path = Path(path) if path else None
        self._answers = Answers()
        self._preview: ImportPreview | None = None
        self.file = ElidedLabel("No file chosen", color="tx2")
        self.choose = Button("Choose a file…", icon="file")
        self.choose.clicked.connect(self._choose)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.choose)
        top.addWidget(self.file, 1)
        self.shown = Segmented([("all", "All"), ("problem", "Problems")], name="Rows shown")
        self.shown.chosen.connect(self._filter)
        self.shown.hide()
        top.addWidget(self.shown)
        self.questions = Questions(context.preferences.own_zone)
        self.questions.answered.connect(self._answered)
        self.notes = Paragraph("", size=12, color="tx2")
        self.model = VerdictModel(self)
        self.table = VerdictTable(self.model)
        self.blank = EmptyState(
            "file",
            "Choose the file of your plan",
            "Past rows become history; nothing in the file is ever sent twice.",
        )
        self.error = ErrorState("", "")
        for widget in (self.questions, self.notes, self.table, self.error):
            widget.hide()
        self.body.addLayout(top)
        self.body.addWidget(self.questions)
        self.body.addWidget(self.notes)
        for widget in (self.table, self.blank, self.error):
            self.body.addWidget(widget, 1)
        self._make_foot()
        if self._path:
            self._read()

    def wanted(self, room: QRect) -> QRect:
        return centred(room.size().boundedTo(self.sizeHint().expandedTo(room.size() * 0.82)), room)

    def _make_foot(self) -> None:
        self.counts = ElidedLabel("", color="tx2", tabular=True)
        self.skip = CheckBox("Leave the problem rows out")
        self.skip.toggled.connect(self._renew_button)
        self.skip.hide()
        cancel = Button("Cancel")
        cancel.clicked.connect(self.done)
        self.go = Button("Import", "primary")
        self.go.set_reason("Choose a file first")
        self.go.clicked.connect(self._import)
        self.foot.addWidget(self.counts, 1)
        for widget in (self.skip, cancel, self.go):
            self.foot.addWidget(widget)

    def _choose(self) -> None:
        start = str(self._path.parent if self._path else Path.home())
        name, _ = QFileDialog.getOpenFileName(self, "Choose the file of your plan", start, FILTER)
        if name:
            self._path, self._answers = Path(name), Answers()
            self._read()

    def _answered(self, answers: Answers) -> None:
        self._answers = answers
        self._read()

    def _read(self) -> None:
        path, answers, services = self._path, self._answers, self._context.services
        if path is None:
            return
        self.file.set_text(path.name)
        self.go.set_reason("Reading the file…")

        def work() -> ImportPreview:
            return read_plan(
                services.files.read(path),
                now=services.clock.now(),
                existing=services.plan,
                folder_files=FolderPictures(path.parent, services.files),
                client=answers.client or None,
                accounts=answers.accounts,
                zone=answers.zone or None,
                dates=answers.dates or None,
            )

        self._context.tasks.run(work, self._show, self._unreadable)

    def _unreadable(self, error: Exception) -> None:
        self._preview = None
        self.error.say(str(error), getattr(error, "mend", "") or "Nothing was imported.")
        for widget, seen in (
            (self.table, False),
            (self.blank, False),
            (self.error, True),
            (self.questions, False),
        ):
            widget.setVisible(seen)
        self.counts.set_text("")
        self.go.set_reason("This file cannot be read")

    def _show(self, preview: ImportPreview) -> None:
        self._preview = preview
        rows = len(preview.rows)
        self.file.set_text(f"{self._path.name if self._path else ''} · {preview.dialect} · {rows} rows")
        self.questions.show_questions(preview.questions)
        self.notes.setText(" ".join(preview.notes))
        self.notes.setVisible(bool(preview.notes))
        problems = len(preview.problems)
        self.shown.set_text("problem", f"Problems {problems}")
        self.shown.setVisible(bool(problems))
        self._filter(self.shown.value() if problems else "all")
        for widget, seen in ((self.table, True), (self.blank, False), (self.error, False)):
            widget.setVisible(seen)
        counts = preview.counts()
        parts = [f"{counts[Verdict.READY]} ready", f"{counts[Verdict.HISTORY]} history", f"{counts[Verdict.IDEA]} ideas",
                 f"{problems} problems"]  # fmt: skip
        if preview.already:
            parts.append(f"{preview.already} already in the plan")
        self.counts.set_text(" · ".join(parts))
        self.skip.setVisible(bool(problems) and problems < rows)
        self._renew_button()

    def _filter(self, which: str) -> None:
        if self._preview is not None:
            self.model.show(self._preview.problems if which == "problem" else self._preview.rows)

    def _renew_button(self) -> None:
        preview = self._preview
        if preview is None:
            return
        going = sum(len(draft.rows) for draft in preview.drafts) - preview.already
        rows = "1 row" if going == 1 else f"{going} rows"
        self.go.set_words(f"Import {rows}")
        if preview.questions:
            self.go.set_reason("Answer the question above first")
        elif preview.problems and not self.skip.isChecked():
            self.go.set_reason("Mend the problem rows, or leave them out")
        elif not going:
            self.go.set_reason(
                "Everything in this file is in the plan already"
                if preview.already
                else "No row can be imported"
            )
        else:
            self.go.set_reason("")

    def _import(self) -> None:
        preview, services, skip = self._preview, self._context.services, self.skip.isChecked()
        if preview is None:
            return
        self.go.set_reason("Importing…")

        def work() -> ImportResult:
            return apply_import(services, preview, skip)

        self._context.tasks.run(work, self._imported, self._failed)

    def _imported(self, result: ImportResult) -> None:
        if not result.written:
            self._read()
            return
        added = result.added + result.updated
        left = f" {len(result.problems)} rows were left out." if result.problems else ""
        self._context.shell.toast(f"Imported {'1 post' if added == 1 else f'{added} posts'}.{left}")
        if len(result.clients) == 1:
            self._context.bridge.choose_client(result.clients[0])
        self._context.shell.show_view("calendar")
        self.done.emit()

    def _failed(self, error: Exception) -> None:
        self._context.shell.toast(f"{error} Nothing was imported.", error=True)
        self._read()
