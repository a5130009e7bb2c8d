"""“Print”: a month as a calendar or as a list, with what it will look like beside it."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.domain.errors import EnvironmentFault
from planner.languages import tr
from ui.printing.listing import ListPages
from ui.printing.month import MonthPages
from ui.printing.output import picture_of, to_pdf, to_pictures, to_printer
from ui.printing.paper import Pages, Paper, page_layout, printed_size
from ui.sheets.frame import TaskSheet
from ui.theme.theme import current
from ui.views.calendar.dates import shift_month
from ui.views.calendar.reading import Shown, Wanted, read_month
from ui.views.calendar.state import MonthState
from ui.widgets.buttons import Button, IconButton
from ui.widgets.field import Field
from ui.widgets.labels import Label
from ui.widgets.segmented import Segmented
from ui.widgets.themed import follow, px

if TYPE_CHECKING:
    from ui.context import UiContext
    from ui.views.calendar.page import CalendarPage

MONTH, LIST = "month", "list"
TALL, WIDE = "portrait", "landscape"
FILES = tr("PDF (*.pdf);;Picture (*.png);;Drawing (*.svg)")
PREVIEW = 440  # px


class Preview(QWidget):
    """One page, as large as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setAccessibleName(tr("What is printed"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        follow(self)

    def show_page(self, pages: Pages, number: int) -> None:
        """Show page ``number`` (from 0)."""
        self._image = picture_of(pages, number, 1.5)
        self.setAccessibleDescription(
            tr("{title}, page {number} of {count}", title=pages.title, number=number + 1, count=pages.count())
        )
        self.update()

    def retheme(self) -> None:
        """The page stays light, its edge follows the theme."""
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(PREVIEW), px(PREVIEW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image.isNull():
            return
        room = self.size() - QSize(2, 2)
        size = self._image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF((self.width() - size.width()) / 2, 1, size.width(), size.height())
        painter.drawImage(box, self._image)
        painter.setPen(current().line2)
        painter.drawRect(box)


class PrintSheet(TaskSheet):
    """Asks what and how; then prints, or writes a file.

    Args:
        context: of the window.
        wanted: what the calendar shows: its month, its client, its filter.
    """

    help_page = "guide/planning.md#on-paper"

    def __init__(self, context: "UiContext", wanted: Wanted) -> None:
        super().__init__(tr("Print"), width=860)
        self._context, self._wanted = context, wanted
        self._shown: Shown[MonthState] | None = None
        self.pages: Pages | None = None
        self._page = 0
        letter = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
        self.what = Segmented([(MONTH, tr("Calendar")), (LIST, tr("List"))], name=tr("What to print"))
        self.paper = Segmented(
            [(one.value, one.value) for one in Paper],
            (Paper.LETTER if letter else Paper.A4).value,
            name=tr("Paper"),
        )
        self.way = Segmented(
            [(WIDE, tr("Landscape")), (TALL, tr("Portrait"))], name=tr("Which way the paper lies")
        )
        self.month = Label("", weight=600)
        self.preview = Preview()
        self.count = Label("", size=12, color="tx2")
        self.before = IconButton("left", tr("Page before"), size="small")
        self.after = IconButton("right", tr("Page after"), size="small")
        self.print = Button(tr("Print…"), "primary", icon="printer")
        self.save = Button(tr("Save as PDF or picture…"), icon="download")
        self._build()
        self._read()

    def _build(self) -> None:
        earlier, later = IconButton("left", tr("Month before")), IconButton("right", tr("Month after"))
        earlier.clicked.connect(partial(self._step, -1))
        later.clicked.connect(partial(self._step, 1))
        months = QHBoxLayout()
        months.setSpacing(4)
        for part in (earlier, later, self.month):
            months.addWidget(part)
        months.addStretch(1)
        asked = QVBoxLayout()
        asked.setSpacing(14)
        asked.addLayout(months)
        for words, control in (
            (tr("As"), self.what),
            (tr("Paper"), self.paper),
            (tr("Orientation"), self.way),
        ):
            asked.addWidget(Field(words, control))
        asked.addStretch(1)
        turning = QHBoxLayout()
        turning.addStretch(1)
        for part in (self.before, self.count, self.after):
            turning.addWidget(part)
        turning.addStretch(1)
        seen = QVBoxLayout()
        seen.addWidget(self.preview, 1)
        seen.addLayout(turning)
        both = QHBoxLayout()
        both.setSpacing(22)
        both.addLayout(asked)
        both.addLayout(seen, 1)
        self.body.addLayout(both, 1)
        self.foot.addStretch(1)
        self.foot.addWidget(self.save)
        self.foot.addWidget(self.print)
        self.default_button = self.print
        self.what.chosen.connect(self._chosen)
        self.paper.chosen.connect(self._lay_out)
        self.way.chosen.connect(self._lay_out)
        self.before.clicked.connect(partial(self._turn, -1))
        self.after.clicked.connect(partial(self._turn, 1))
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._ask_file)

    # What is shown

    def _read(self) -> None:
        self._context.tasks.glance(partial(read_month, wanted=self._wanted), self._got)

    def _got(self, shown: Shown[MonthState]) -> None:
        self._shown = shown
        self._lay_out()

    def _step(self, months: int) -> None:
        self._wanted = replace(self._wanted, day=shift_month(self._wanted.day, months))
        self._read()

    def _chosen(self, what: str) -> None:
        self.way.set_value(WIDE if what == MONTH else TALL)
        self._lay_out()

    def _lay_out(self, _key: str = "") -> None:
        if self._shown is None:
            return
        state = self._shown.state
        title = f"{state.name} {state.month.year}"
        size = printed_size(self._paper(), landscape=self._landscape())
        kind = MonthPages if self.what.value() == MONTH else ListPages
        self.pages = kind(state, title, self._whose(), size)
        self.month.setText(title)
        self._page = 0
        self._show_page()

    def _whose(self) -> str:
        """The client's name, and how much of its plan the filter leaves."""
        assert self._shown is not None
        wanted, state = self._shown.wanted, self._shown.state
        name = next(
            (one.name for one in self._shown.clients if one.id == wanted.client_id), tr("All clients")
        )
        return (
            name
            if state.shown == state.posts
            else tr("{client} · {shown} of {posts} posts", client=name, shown=state.shown, posts=state.posts)
        )

    def _show_page(self) -> None:
        if self.pages is None:
            return
        count = self.pages.count()
        self.preview.show_page(self.pages, self._page)
        self.count.setText(tr("{number} of {count}", number=self._page + 1, count=count))
        for widget in (self.before, self.count, self.after):
            widget.setVisible(count > 1)
        self.before.setEnabled(self._page > 0)
        self.after.setEnabled(self._page < count - 1)

    def _turn(self, by: int) -> None:
        if self.pages is not None:
            self._page = min(max(self._page + by, 0), self.pages.count() - 1)
            self._show_page()

    def _paper(self) -> Paper:
        return Paper(self.paper.value())

    def _landscape(self) -> bool:
        return self.way.value() == WIDE

    # Where it goes

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # no other part of the window needs it

        if self.pages is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout(self._paper(), landscape=self._landscape()))
        printer.setDocName(self.pages.title)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, self.pages.count())
        if not dialog.exec():
            return
        if to_printer(self.pages, printer):
            self._done(tr("{title} goes to the printer", title=self.pages.title))
        else:
            self._context.shell.toast(tr("The printer took nothing. Nothing was printed."), error=True)

    def _ask_file(self) -> None:
        if self.pages is None:
            return
        name = f"{self.pages.title}.pdf"
        path, chosen = QFileDialog.getSaveFileName(self, tr("Save as"), name, FILES)
        if path:
            self.write(Path(path), chosen)

    def write(self, path: Path, chosen: str = "") -> None:
        """Write the file that ``path`` names; without an end it gets that of the format ``chosen``."""
        if self.pages is None:
            return
        if path.suffix.lower() not in {".pdf", ".png", ".svg"}:
            end = next((one for one in ("png", "svg") if f"*.{one}" in chosen), "pdf")
            path = path.with_name(f"{path.name}.{end}")
        try:
            if path.suffix.lower() == ".pdf":
                to_pdf(self.pages, path, self._paper(), landscape=self._landscape())
                written = [path]
            else:
                written = to_pictures(self.pages, path)
        except EnvironmentFault as fault:
            self._context.shell.toast(str(fault), error=True)
            return
        if len(written) == 1:
            self._done(tr("Saved {name}", name=written[0].name))
        else:
            self._done(tr("Saved {n} picture|Saved {n} pictures", "", len(written)))

    def _done(self, words: str) -> None:
        self._context.shell.toast(words)
        self.done.emit()


def open_print(context: "UiContext", page: "CalendarPage") -> None:
    """Show the sheet for the month that the calendar shows, with its filter."""
    wanted = replace(page.face.wanted(), day=page.month)
    context.shell.open_sheet(PrintSheet(context, wanted))
