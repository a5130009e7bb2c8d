"""Whose post it is: asked once more before it is scheduled, where something points to another client."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.client import Client
from planner.domain.ids import ClientId
from planner.languages import tr
from ui.views.composer.loading import Desk
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, Paragraph
from ui.widgets.marks import Avatar
from ui.widgets.popover import Popover

WIDE = 300


def doubt(desk: Desk, shown: ClientId | None) -> str:
    """What points to another client than the post's, one sentence; "" for nothing.

    Args:
        desk: the post's client, and all clients.
        shown: the client whose calendar is in the window, None for all of them.
    """
    other = next((one for one in desk.clients if one.id == shown), None)
    if other is None or other.id == desk.client.id:
        return ""
    return tr(
        "Your calendar shows {shown}. This post is for {client} and goes to its accounts.",
        shown=other.name,
        client=desk.client.name,
    )


class Whose(QObject):
    """``ask`` sends ``sure``: at once where nothing is in doubt, else when the person says so."""

    sure = Signal()

    def __init__(self, bridge: QObject, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._asked: set[str] = set()
        self._asked_for = ""

    def ask(self, desk: Desk | None, anchor: QWidget) -> None:
        """Ask beside ``anchor`` if something points to another client; each client is asked about once."""
        words = doubt(desk, getattr(self._bridge, "client", None)) if desk else ""
        if desk is None or not words or desk.client.id in self._asked:
            self.sure.emit()
            return
        popover = WhoseAsk(anchor, desk.client, words)
        popover.sure.connect(self._says)
        self._asked_for = desk.client.id
        popover.open_at(anchor)

    def _says(self) -> None:
        self._asked.add(self._asked_for)
        self.sure.emit()


class WhoseAsk(Popover):
    """Names the client, and asks."""

    sure = Signal()

    def __init__(self, anchor: QWidget, client: Client, words: str) -> None:
        super().__init__(anchor, name=tr("For {client}?", client=client.name), width=WIDE)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Avatar(client.initials, client.colour, 22, name=client.name))
        head.addWidget(Label(tr("For {client}?", client=client.name), size=13, weight=600), 1)
        self.body.addLayout(head)
        self.body.addWidget(Paragraph(words, color="tx2"))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.back = Button(tr("Back"), size="small")
        self.back.clicked.connect(self.close_now)
        self.yes = Button(tr("Schedule for {client}", client=client.name), "primary", "small")
        self.yes.clicked.connect(self._yes)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.yes)
        self.body.addLayout(row)

    def _yes(self) -> None:
        self.close_now()
        self.sure.emit()


class VoiceNotes(Popover):
    """How a client sounds, in its own notes."""

    def __init__(self, anchor: QWidget, client: Client) -> None:
        super().__init__(anchor, name=tr("How {client} sounds", client=client.name), width=WIDE)
        self.body.addWidget(Label(tr("How {client} sounds", client=client.name), weight=600))
        self.body.addWidget(Paragraph(client.brief.voice, color="tx2"))
        close = Button(tr("Close"), size="small")
        close.clicked.connect(self.close_now)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        self.body.addLayout(row)
