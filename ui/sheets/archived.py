"""Archived clients, each with the way back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.client import Client
from planner.languages import tr
from ui.widgets.buttons import Button
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.marks import Avatar

SHOWN = 4  # more are in the client switcher


class ArchivedList(QWidget):
    """A line for each; ``wanted`` sends the Client to bring back."""

    wanted = Signal(object)

    def __init__(self, clients: Sequence[Client]) -> None:
        super().__init__()
        self._clients = {client.id: client for client in clients}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(Label(tr("Or bring an archived client back"), size=12, weight=500, color="tx2"))
        for client in list(clients)[:SHOWN]:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(Avatar(client.initials, client.colour, 20, name=client.name))
            row.addWidget(ElidedLabel(client.name), 1)
            back = Button(tr("Bring back"), "default", "small")
            back.setAccessibleName(tr("Bring back {name}", name=client.name))
            back.setProperty("client", client.id)
            back.clicked.connect(self._back)
            row.addWidget(back)
            box.addLayout(row)

    def _back(self) -> None:
        self.wanted.emit(self._clients[self.sender().property("client")])
