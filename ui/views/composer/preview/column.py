"""The right column: what goes out on each chosen account, the one in view first."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.domain.ids import AccountId
from planner.languages import tr
from planner.networks.render import message_of, render
from ui.preferences import Preferences
from ui.theme.theme import current
from ui.views.composer.accounts import mark_of, network_label
from ui.views.composer.loading import Desk
from ui.views.composer.pictures import Pictures
from ui.views.composer.preview.card import PreviewCard
from ui.views.composer.state import Draft
from ui.widgets.buttons import IconButton
from ui.widgets.choices import Combo
from ui.widgets.labels import Label, Paragraph
from ui.widgets.segmented import Segmented
from ui.widgets.themed import follow

PAUSE_MS = 90
KEPT_AS = "preview_look"
FEWEST, MOST_MARKS = 2, 8


class Previews(QWidget):
    """Cards of all chosen accounts; the chooser puts one of them first, the moon shows them as at night.

    Signals:
        chosen(str): the account id that was chosen above the cards.
    """

    chosen = Signal(str)

    def __init__(self, pictures: Pictures, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures, self._preferences = pictures, preferences
        self._state: tuple[Draft, Desk] | None = None
        self._first = ""
        self._chooser: Segmented | Combo | None = None
        self._choices: list[tuple[str, str, str]] = []
        self.cards: dict[str, PreviewCard] = {}
        self.night = IconButton("moon", tr("Show the previews dark"))
        self.night.clicked.connect(self._switch)
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(Label(tr("Preview"), weight=600))
        self._head.addStretch(1)
        self._head.addWidget(self.night)
        self._empty = Paragraph(
            tr("Choose an account to see the post as it goes out."), color="tx3", size=12.5
        )
        holder = QWidget()
        holder.setProperty("plain", True)
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 8, 12)
        self._column.setSpacing(14)
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        self.pages = QScrollArea()
        self.pages.setWidgetResizable(True)
        self.pages.setFrameShape(QFrame.Shape.NoFrame)
        self.pages.setWidget(holder)
        self.pages.viewport().setAutoFillBackground(False)
        self.pages.setAccessibleName(tr("Previews"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(22, 13, 12, 0)
        outer.setSpacing(12)
        outer.addLayout(self._head)
        outer.addWidget(self.pages, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.refresh)
        self._dark = False
        follow(self)

    def retheme(self) -> None:
        """Follow the window until the person chose otherwise."""
        dark = self.dark
        self.night.set_icon("sun" if dark else "moon")
        words = tr("Show the previews light") if dark else tr("Show the previews dark")
        self.night.setToolTip(words)
        self.night.setAccessibleName(words)
        if dark != self._dark:
            self._dark = dark
            self.refresh()
        self.update()

    @property
    def dark(self) -> bool:
        """Whether the previews are shown as at night."""
        chosen = self._preferences.text(KEPT_AS)
        return chosen == "dark" if chosen else current().dark

    def show_draft(self, draft: Draft, desk: Desk, *, first: str, soon: bool = True) -> None:
        """Show a draft a moment later (typing stays quick), or now."""
        self._state = (draft, desk)
        self._first = first or self._first
        if soon:
            self._timer.start()
        else:
            self.refresh()

    def refresh(self) -> None:
        """Show the newest draft now."""
        self._timer.stop()
        if self._state is None:
            return
        draft, desk = self._state
        chosen = [key for key in draft.accounts if key in desk.accounts]
        if self._first not in chosen:
            self._first = chosen[0] if chosen else ""
        self._choose_from(chosen, desk)
        order = sorted(chosen, key=lambda key: key != self._first)
        for key in [key for key in self.cards if key not in chosen]:
            card = self.cards.pop(key)
            card.hide()
            card.deleteLater()
        self._empty.setVisible(not chosen)
        for index, key in enumerate(order):
            card = self.cards.get(key)
            if card is None:
                card = self.cards[key] = PreviewCard(self._pictures)
            if self._column.indexOf(card) != index + 1:
                self._column.insertWidget(index + 1, card)
            variant = draft.post.variant(AccountId(key))
            account = desk.accounts[AccountId(key)]
            when = draft.post.when_on(variant) if variant else draft.post.when
            rendered = render(message_of(draft.post, variant, account, language=desk.client.language))
            local = when.local if when else None
            card.show_post(account, desk.client, rendered, local, desk.media, dark=self._dark)

    def _choose_from(self, chosen: list[AccountId], desk: Desk) -> None:
        accounts = [desk.accounts[key] for key in chosen]
        choices = [
            (account.id, f"{network_label(account.network)}, {account.name}", mark_of(account.network))
            for account in accounts
        ]
        if choices == self._choices:
            if isinstance(self._chooser, Combo):
                self._chooser.choose(self._first)
            elif self._chooser is not None:
                self._chooser.set_value(self._first)
            return
        self._choices = list(choices)
        if self._chooser is not None:
            self._chooser.hide()
            self._chooser.deleteLater()
            self._chooser = None
        if len(choices) < FEWEST:
            return
        if len(choices) <= MOST_MARKS:
            self._chooser = Segmented(choices, self._first, name=tr("Preview"), icons_only=True)
            self._chooser.chosen.connect(self._chose)
        else:
            self._chooser = Combo([(words, key) for key, words, _ in choices], name=tr("Preview"))
            self._chooser.choose(self._first)
            self._chooser.activated.connect(self._picked)
        self._head.insertWidget(2, self._chooser)

    def _chose(self, key: str) -> None:
        self._first = key
        self.refresh()
        self.pages.verticalScrollBar().setValue(0)
        self.chosen.emit(key)

    def _picked(self, index: int) -> None:
        self._chose(self._choices[index][0])

    def _switch(self) -> None:
        self._preferences.put(KEPT_AS, "light" if self.dark else "dark", tell=False)
        self.retheme()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the panel with its hairline at the left."""
        theme = current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.panel)
        painter.fillRect(0, 0, 1, self.height(), theme.line)
