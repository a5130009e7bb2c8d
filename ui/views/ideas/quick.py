"""The line that keeps an idea: words, a kind or none, Enter."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.almanac.prompts import Prompts, prompts_in, prompts_of
from planner.domain.client import Client
from planner.domain.ids import ClientId
from planner.domain.kinds import Kind
from planner.languages import tr
from ui.views.ideas.words import NO_KIND, WRITE, kind_name
from ui.widgets.buttons import IconButton
from ui.widgets.choices import Combo
from ui.widgets.field import LineEdit


class QuickIdea(QWidget):
    """With a kind chosen, the line shows a prompt for it; the button shows another.

    Signals:
        written(object, str, object): client id, words, and the kind or None.
    """

    written = Signal(object, str, object)

    def __init__(self) -> None:
        super().__init__()
        self._client: ClientId | None = None
        self._clients: Mapping[ClientId, Client] = {}
        self._turn = 0
        self.line = LineEdit(placeholder=WRITE, name=tr("Words of the new idea"))
        self.kind = Combo([(NO_KIND, ""), *((kind_name(one), one.value) for one in Kind)], name=tr("Kind"))
        self.other = IconButton("refresh", tr("Another prompt for this kind"))
        self.client = Combo((), name=tr("Client"))
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 2, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.other)
        row.addWidget(self.kind)
        row.addWidget(self.client)
        self.client.hide()
        self.other.hide()
        self.line.returnPressed.connect(self._write)
        self.kind.currentIndexChanged.connect(self._prompt)
        self.client.currentIndexChanged.connect(self._prompt)
        self.other.clicked.connect(self._another)

    def show_clients(self, clients: Mapping[ClientId, Client], chosen: ClientId | None) -> None:
        """Whose ideas can be written: the client in hand, else each of them."""
        before = self.client.currentData()
        self._client = chosen if chosen in clients else None
        self.client.clear()
        for one in clients.values():
            self.client.addItem(one.name, one.id)
        self.client.choose(before)
        self.client.setVisible(self._client is None and len(clients) > 1)
        self.line.setEnabled(bool(clients))
        self._clients = clients
        self._prompt()

    def begin(self, kind: Kind | None) -> None:
        """Take the keyboard, with a kind chosen where one is meant."""
        if kind is not None:
            self.kind.choose(kind.value)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self) -> Kind | None:
        key = str(self.kind.currentData() or "")
        return Kind(key) if key else None

    def _prompt(self, *_args: object) -> None:
        kind = self._chosen()
        self.other.setVisible(kind is not None)
        if kind is None:
            self.line.setPlaceholderText(WRITE)
            return
        offered = self._prompts().by_kind[kind]
        self.line.setPlaceholderText(offered[self._turn % len(offered)] if offered else WRITE)

    def _prompts(self) -> Prompts:
        """Those of the client whose idea it will be."""
        client = self._clients.get(self._client or ClientId(str(self.client.currentData() or "")))
        return prompts_of(client.language, client.brief) if client else prompts_in("")

    def _another(self) -> None:
        self._turn += 1
        self._prompt()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self) -> None:
        words = self.line.text().strip()
        client = self._client or ClientId(str(self.client.currentData() or ""))
        if words and client:
            self.written.emit(client, words, self._chosen())
            self.line.clear()
