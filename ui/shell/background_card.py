"""Settings: the tray, what closing the window does, what is told by messages, and opening at sign-in."""

from PySide6.QtWidgets import QGridLayout, QWidget

from planner.languages import tr
from ui.context import UiContext
from ui.shell import desktop, tray
from ui.shell.background import ASK, CLOSE, CLOSING, STAY, TRAY
from ui.shell.news import Topic
from ui.shell.notifier import SWITCH, wanted
from ui.shell.settings_card import Card
from ui.shell.words import sentence
from ui.widgets.choices import CheckBox, Combo
from ui.widgets.labels import Paragraph

WHEN_CLOSED = ((tr("Ask me"), ASK), (tr("Keep running"), STAY), (tr("Close Parley"), CLOSE))
TOPICS = (
    (Topic.PUBLISHED, tr("A post went out")),
    (Topic.FAILED, tr("A post did not go out, or nobody knows")),
    (Topic.MISSED, tr("A post was missed")),
    (Topic.SIGN_IN, tr("A network wants you to sign in")),
    (Topic.REPLY, tr("Time to answer begins")),
    (Topic.BY_HAND, tr("A post is yours to post by hand")),
)
NO_TRAY = tr("This desktop has no tray. Parley stays minimised instead.")
TOLD_LATER = tr("Told in the window as soon as you look at it again. Several at once are one message.")
MESSAGES = tr("Messages while you look elsewhere. Several at once are one message, at most one a minute.")


class BackgroundCard(Card):
    """Every choice is kept at once, for this computer."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(tr("In the background"))
        self._context, self._preferences = context, context.preferences
        able = tray.available()
        outside = able or bool(desktop.program())
        self.tray = CheckBox(
            tr("Show Parley in the tray"), checked=self._preferences.text(TRAY, "on") == "on"
        )
        self.tray.clicked.connect(self._keep)
        self.closing = Combo(WHEN_CLOSED)
        self.closing.choose(self._preferences.text(CLOSING, ASK))
        self.closing.activated.connect(self._keep)
        if able:
            self.add(self.tray)
        else:
            self.add(Paragraph(NO_TRAY, color="tx2"))
        self.add_row(
            tr("When the window is closed"),
            self.closing,
            note=tr("What comes due while Parley is closed is missed, and waits for your decision."),
        )
        self.topics = {
            topic: CheckBox(words, checked=wanted(self._preferences, topic)) for topic, words in TOPICS
        }
        self._add_messages(outside=outside)
        self.login = CheckBox(tr("Open Parley when I sign in to this computer"))
        self.login.clicked.connect(self._turn)
        self.login.hide()
        self.add(self.login)
        context.tasks.network(self._look, self._show_login, self._failed)

    def _add_messages(self, *, outside: bool) -> None:
        self.add(Paragraph(MESSAGES if outside else TOLD_LATER, size=12, color="tx2"))
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        for number, check in enumerate(self.topics.values()):
            check.clicked.connect(self._keep)
            grid.addWidget(check, *divmod(number, 2))
        self.add(box)

    def _keep(self) -> None:
        put = self._preferences.put
        for topic, check in self.topics.items():
            put(f"{SWITCH}{topic.value}", "on" if check.isChecked() else "off", tell=False)
        put(CLOSING, str(self.closing.currentData()), tell=False)
        put(TRAY, "on" if self.tray.isChecked() else "off")

    def _look(self) -> bool | None:
        entry = self._context.services.at_login
        return entry.on() if entry.able() else None

    def _show_login(self, on: bool | None) -> None:
        self.login.setVisible(on is not None)
        self.login.setChecked(bool(on))

    def _turn(self) -> None:
        entry, on = self._context.services.at_login, self.login.isChecked()

        def turn() -> bool | None:
            entry.turn(on)
            return on

        self._context.tasks.network(turn, self._show_login, self._failed)

    def _failed(self, error: Exception) -> None:
        self._context.shell.toast(sentence(error), error=True)
        self._context.tasks.network(self._look, self._show_login)
