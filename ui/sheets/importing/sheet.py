"""The sheet: choose a file, answer what it does not say, look at every row, import."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QModelIndex, QRect, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from planner.domain.errors import Cancelled
from planner.exchange.importing import apply_import
from planner.exchange.verdicts import ImportPreview, ImportResult, Verdict
from planner.languages import tr
from ui.sheets.frame import TaskSheet, order_tabs
from ui.sheets.importing.history import CountFromToday, offer_words, older_posts
from ui.sheets.importing.model import VerdictModel, account_words
from ui.sheets.importing.questions import Answers, Questions
from ui.sheets.importing.reading import Read, read_file
from ui.sheets.importing.running import running_rows
from ui.sheets.importing.table import VerdictTable
from ui.sheets.importing.words import CANCELLED, going_in, imported, rows_words, said, spoken, summed
from ui.widgets.buttons import Button
from ui.widgets.choices import CheckBox
from ui.widgets.labels import ElidedLabel, Paragraph
from ui.widgets.segmented import Segmented
from ui.widgets.sheet import centred
from ui.widgets.states import EmptyState, ErrorState

if TYPE_CHECKING:
    from ui.context import UiContext

FILTER = tr("Plans (*.csv *.txt *.tsv);;All files (*)")


class ImportSheet(TaskSheet):
    """Nothing is written before Import is pressed."""

    help_page = "guide/importing.md"

    def __init__(self, context: "UiContext", path: str = "") -> None:
        lead = tr("A CSV of Parley, Buffer or Hootsuite. You see every row before it counts.")
        super().__init__(tr("Import a plan"), lead, width=980)
        self._context = context
        self._path = Path(path) if path else None
        self._answers = Answers()
        self._preview: ImportPreview | None = None
        self.running = running_rows(context.tasks)
        self.setAcceptDrops(True)
        self.file = ElidedLabel("", color="tx2")
        self.choose = Button(tr("Choose another file…"), icon="file")
        self.choose.clicked.connect(self._choose)
        self.shown = Segmented([("all", tr("All")), ("problem", tr("Problems"))], name=tr("Rows shown"))
        self.shown.chosen.connect(self._filter)
        self._top = QWidget()
        top = QHBoxLayout(self._top)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(12)
        top.addWidget(self.choose)
        top.addWidget(self.file, 1)
        top.addWidget(self.shown)
        self.questions = Questions(context.preferences.own_zone)
        self.questions.answered.connect(self._answered)
        self.notes = Paragraph("", size=12, color="tx2")
        self.today = CheckBox("")
        self.today.hide()
        self.model = VerdictModel(self)
        self.table = VerdictTable(self.model)
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.detail = Paragraph("", size=12, color="tx2")
        self.blank = EmptyState(
            "file",
            tr("Choose the file of your plan, or drop it here"),
            tr("Past rows become history; nothing in the file is ever sent twice."),
            tr("Choose a file…"),
        )
        self.blank.pressed.connect(self._choose)
        self.error = ErrorState("", "")
        for widget in (self._top, self.shown, self.questions, self.notes, self.table, self.error):
            widget.hide()
        self.detail.hide()
        for widget in (self._top, self.questions, self.notes, self.today):
            self.body.addWidget(widget)
        for widget in (self.table, self.blank, self.error):
            self.body.addWidget(widget, 1)
        self.body.addWidget(self.detail)
        self._make_foot()
        if self._path:
            self._read()

    def wanted(self, room: QRect) -> QRect:
        return centred(room.size().boundedTo(self.sizeHint().expandedTo(room.size() * 0.82)), room)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.take(Path(files[0]))

    def take(self, path: Path) -> None:
        """Read another file from the beginning; not while rows go in."""
        if self.running.active:
            return
        self._path, self._answers = path, Answers()
        self.questions.forget()
        self._read()

    def _make_foot(self) -> None:
        self.counts = ElidedLabel("", color="tx2", tabular=True)
        self.skip = CheckBox(tr("Leave the problem rows out"))
        self.skip.toggled.connect(self._renew_button)
        self.skip.hide()
        self.cancel = Button(tr("Cancel"))
        self.cancel.clicked.connect(self.leave)
        self.running.too_late.connect(self.cancel.set_reason)
        self.go = Button(tr("Import"), "primary")
        self.go.set_reason(tr("Choose a file first"))
        self.go.clicked.connect(self._import)
        self.default_button = self.go
        self.foot.addWidget(self.counts, 1)
        self.foot.addWidget(self.running, 1)
        for widget in (self.skip, self.cancel, self.go):
            self.foot.addWidget(widget)

    def _choose(self) -> None:
        start = str(self._path.parent if self._path else Path.home())
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose the file of your plan"), start, FILTER)
        if name:
            self.take(Path(name))

    def _answered(self, answers: Answers) -> None:
        self._answers = answers
        self._read()

    def _read(self) -> None:
        path, answers, services = self._path, self._answers, self._context.services
        if path is None:
            return
        self._top.show()
        self.blank.hide()
        self.file.set_text(path.name)
        self.go.set_reason(tr("Reading the file…"))

        def work() -> Read:
            return read_file(services, path, answers)

        self._context.tasks.run(work, self._show, self._unreadable)

    def _unreadable(self, error: Exception) -> None:
        self._preview = None
        self.error.say(str(error), spoken(getattr(error, "mend", "")) or tr("Nothing was imported."))
        above = (self.questions, self.notes, self.today, self.shown)
        for widget in (*above, self.table, self.blank, self.skip, self.detail):
            widget.hide()
        self.error.show()
        self.counts.set_text("")
        self.go.set_words(tr("Import"))
        self.go.set_reason(tr("This file cannot be read"))

    def _show(self, read: Read) -> None:
        if read.path != self._path:
            return  # another file was chosen meanwhile
        self._preview = preview = read.preview
        self.model.account = ", ".join(account_words(*one) for one in self._answers.accounts)
        self.file.set_text(f"{read.path.name} · {preview.dialect} · {rows_words(len(preview.rows))}")
        self.questions.show_questions(preview.questions, read.offers)
        self.notes.setText(" ".join(spoken(note) for note in preview.notes))
        self.notes.setVisible(bool(preview.notes))
        older = sum(older_posts(preview).values())
        self.today.setText(offer_words(older))
        self.today.setAccessibleName(offer_words(older))
        self.today.setVisible(bool(older) and not preview.questions)
        problems = sum(1 for row in preview.problems if not row.asks)
        self.shown.set_text("problem", tr("Problems {problems:,}", problems=problems))
        self.shown.setVisible(bool(problems))
        self._filter(self.shown.value() if problems else "all")
        for widget, seen in ((self.table, True), (self.blank, False), (self.error, False)):
            widget.setVisible(seen)
        self.counts.set_text(summed(preview))
        self.skip.setVisible(bool(problems) and bool(preview.drafts))
        self._renew_button()
        order_tabs(self)
        if preview.questions:
            self.questions.focus_first()
        else:
            (self.go if self.go.isEnabled() else self.table).setFocus()

    def _filter(self, which: str) -> None:
        if self._preview is not None:
            problems = tuple(row for row in self._preview.problems if not row.asks)
            self.model.show(problems if which == "problem" else self._preview.rows)
            self.detail.hide()

    def _row_chosen(self, index: QModelIndex) -> None:
        words = said(self.model.row_at(index)) if index.isValid() else ""
        self.detail.setText(
            tr("Row {row}: {words}", row=self.model.row_at(index).row, words=words) if words else ""
        )
        self.detail.setVisible(bool(words))
        QTimer.singleShot(0, self, self._keep_in_view)  # the table has less room now

    def _keep_in_view(self) -> None:
        self.table.scrollTo(self.table.currentIndex())

    def _renew_button(self) -> None:
        preview = self._preview
        if preview is None:
            return
        going = going_in(preview)
        self.go.set_words(
            tr("Import") if preview.questions else tr("Import {n} row|Import {n:,} rows", "", going)
        )
        if preview.questions:
            self.go.set_reason(tr("Answer the question above first"))
        elif not going:
            self.go.set_reason(
                tr("Everything in this file is in the plan already")
                if preview.already
                else tr("No row can be imported")
            )
        elif preview.problems and not self.skip.isChecked():
            self.go.set_reason(tr("Mend the problem rows in the file, or leave them out"))
        else:
            self.go.set_reason("")

    def _import(self) -> None:
        preview, services, skip = self._preview, self._context.services, self.skip.isChecked()
        if preview is None or self.running.active:
            return
        progress = self.running.begin(going_in(preview))
        self._frozen(tr("Importing…"))
        self.go.set_words(tr("Importing…"))
        self.setFocus()  # not on Cancel, where an Enter held down would press it

        def work() -> ImportResult:
            return apply_import(services, preview, skip, progress)

        self._context.tasks.run(work, self._imported, self._failed)

    def _frozen(self, reason: str) -> None:
        """Let nothing be changed while rows go in; "" lets it again."""
        self.counts.setVisible(not reason)
        for button in (self.go, self.choose):
            button.set_reason(reason)
        for box in (self.skip, self.today):
            box.setEnabled(not reason)
        if not reason:
            self.running.end()
            self.cancel.set_reason("")
            self._renew_button()

    def may_close(self) -> bool:
        return not self.running.active

    def leave(self) -> None:
        """Stop the import that is under way, else close."""
        if self.running.active:
            self.running.stop()
        else:
            super().leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _imported(self, result: ImportResult) -> None:
        self._frozen("")
        if not result.written:
            self._read()
            return
        self._context.shell.toast(imported(result.added + result.updated, len(result.problems)))
        older = older_posts(self._preview) if self._preview is not None and self.today.isChecked() else {}
        if older:
            self._context.shell.do(CountFromToday(tuple(older)))
        if len(result.clients) == 1:
            self._context.bridge.choose_client(result.clients[0])
        ahead = [row.when.local for row in result.rows if row.verdict is Verdict.READY and row.when]
        if ahead:
            first = min(ahead)
            self._context.shell.go_to(QDate(first.year, first.month, first.day))
        else:
            self._context.shell.show_view("calendar")
        self.done.emit()

    def _failed(self, error: Exception) -> None:
        self._frozen("")
        if isinstance(error, Cancelled):
            self._context.shell.toast(CANCELLED)
            self.go.setFocus()
            return
        mend = spoken(getattr(error, "mend", "")) or tr("Nothing was imported.")
        self._context.shell.toast(f"{error} {mend}", error=True)
        self._read()
