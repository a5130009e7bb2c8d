"""The sheet's head: whose post it is, what it is called, its state, and whether it is saved."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.client import Client
from planner.domain.ids import ClientId
from planner.domain.post import Post, Stage
from planner.languages import tr
from ui.views.composer.whose import VoiceNotes
from ui.widgets.buttons import IconButton
from ui.widgets.choices import Combo
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.marks import Avatar, Tag

STAGES = {
    Stage.IDEA: (tr("Idea"), "neutral"),
    Stage.DRAFT: (tr("Draft"), "neutral"),
    Stage.SCHEDULED: (tr("Scheduled"), "neutral"),
}


class Head(QWidget):
    """Avatar, headline, state, "Saved 10:41", versions and close.

    Signals:
        versions(), closing(): its buttons. client(object): the ClientId a new post shall be for.
    """

    versions = Signal()
    closing = Signal()
    client = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._avatar = Avatar("", "#000000", 26)
        self.title = ElidedLabel(tr("New post"), size=15, weight=600)
        self.stage = Tag(tr("Draft"))
        self.clients = Combo(name=tr("Client"), size="small")
        self._client_shown: Client | None = None
        self.whose = Label("", size=12, weight=600, color="tx2")
        self.whose.hide()
        self.voice = IconButton("info", tr("How it sounds"))
        self.voice.clicked.connect(self._tell_voice)
        self.voice.hide()
        self.saved = Label("", size=12, color="tx3", tabular=True)
        self.history = IconButton("history", tr("Versions of this post"))
        close = IconButton("x", tr("Close (Esc)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._avatar)
        row.addWidget(self.whose)
        row.addWidget(self.title, 1)
        row.addWidget(self.stage)
        row.addWidget(self.clients)
        row.addWidget(self.saved)
        row.addWidget(self.voice)
        row.addWidget(self.history)
        row.addWidget(close)
        self.history.clicked.connect(self.versions)
        close.clicked.connect(self.closing)
        self.clients.activated.connect(self._client)
        self.clients.hide()

    def show_clients(self, clients: tuple[Client, ...], chosen: Client, *, new: bool) -> None:
        """Show whose post it is; a new one may still be for another client."""
        self._avatar.set(chosen.initials, chosen.colour, chosen.name)
        self._client_shown = chosen
        self.whose.setText(chosen.name)
        self.whose.setVisible(not new and len(clients) > 1)
        self.voice.setVisible(bool(chosen.brief.voice))
        self.voice.setToolTip(tr("How {client} sounds", client=chosen.name))
        self.voice.setAccessibleName(tr("How {client} sounds", client=chosen.name))
        self.clients.clear()
        for client in clients:
            self.clients.addItem(client.name, client.id)
        self.clients.choose(chosen.id)
        self.clients.setVisible(new and len(clients) > 1)

    def show_post(self, post: Post, *, new: bool, state: str = "") -> None:
        """Show headline and state."""
        if (post.headline, post.stage, new, state) == self._shown:
            return
        self._shown = (post.headline, post.stage, new, state)
        untouched = new and not post.title.strip() and not post.text.strip()
        self.title.set_text(tr("New post") if untouched else post.headline)
        words, tone = STAGES[post.stage]
        self.stage.set(state or (tr("New") if new else words), tone)
        self.history.setVisible(not new)

    def say(self, words: str) -> None:
        """Say "Saved 10:41", "Saving" or "Not saved"."""
        if self.saved.text() != words:
            self.saved.setText(words)

    def _tell_voice(self) -> None:
        if self._client_shown is not None:
            VoiceNotes(self.voice, self._client_shown).open_at(self.voice)

    def _client(self, *_args: object) -> None:
        self.client.emit(ClientId(str(self.clients.currentData())))
