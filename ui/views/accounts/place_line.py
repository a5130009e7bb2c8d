"""A line on the page of accounts: where the client's pictures lie for networks that fetch them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.account import Account
from planner.domain.changes import Aggregate, Changes
from planner.domain.ids import ClientId
from planner.domain.media_host import MediaHost
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from ui.sheets.open_place import known_place
from ui.sheets.place import Known, PlaceSheet, word_of
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, Paragraph
from ui.widgets.marks import IconMark

if TYPE_CHECKING:
    from ui.context import UiContext

WHY = tr(
    "Instagram, Threads, Google and TikTok fetch pictures from a public address and take no files. "
    "Without a place for them you post there by hand."
)


class PlaceLine(QWidget):
    """Shown for one client that is not the sample.

    Attributes:
        button: sets the place up, or changes it.
    """

    def __init__(self, context: "UiContext") -> None:
        super().__init__()
        self._context = context
        self._known: Known | None = None
        title = Label(tr("Place for pictures"), size=12, weight=500, color="tx2")
        self._words = Paragraph("", color="tx2")
        self.button = Button("", "default", "small")
        self.button.clicked.connect(self._open)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconMark("globe", "tx2"))
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 6, 0, 0)
        box.setSpacing(10)
        box.addWidget(title)
        box.addLayout(row)
        self.hide()
        context.bridge.client_changed.connect(self._chosen)
        context.bridge.changed.connect(self._heard)
        self.load()

    def load(self) -> None:
        """Read the client's place."""
        client = self._context.bridge.client
        if client is None or self._context.sample:
            self._show(None)
            return
        self._context.tasks.read(self._read, self._show)

    def _chosen(self, _client: ClientId | None) -> None:
        self.load()

    def _heard(self, changes: Changes) -> None:
        if changes.touches(Aggregate.ACCOUNT, Aggregate.CLIENT, Aggregate.SETTING):
            self.load()

    def _read(self, unit: UnitOfWork) -> Known | None:
        client = self._context.bridge.client
        return known_place(unit, client) if client is not None else None

    def _show(self, known: Known | None) -> None:
        self._known = known
        self.setVisible(known is not None)
        if known is None:
            return
        self._words.setText(_said(known.host, known.sites) if known.host else WHY)
        self.button.set_words(tr("Change…") if known.host else tr("Set up…"))
        self.button.setAccessibleName(tr("Set up a place for pictures"))

    def _open(self) -> None:
        if self._known is not None:
            sheet = PlaceSheet(self._context, self._known)
            sheet.done.connect(self._context.shell.close_sheet)
            sheet.kept.connect(self.load)
            self._context.shell.open_sheet(sheet)


def _said(host: MediaHost, sites: tuple[Account, ...]) -> str:
    site = next((one.name for one in sites if one.id == host.account_id), "")
    where = site or host.fields.get("bucket") or host.fields.get("address") or ""
    return tr(
        "{kind}: {where}. Pictures are taken down again after they were fetched.",
        kind=word_of(host.kind),
        where=where,
    )
