"""What opens from the line at the rail's foot: what goes out next, what that needs, and what waits."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.languages import tr
from planner.publishing.forecast import awake_words
from planner.publishing.health import Publisher
from ui.mix.wrapped import wrapped
from ui.shell.status import Outlook, day_and_time, shortened, upper_first
from ui.widgets.buttons import Button
from ui.widgets.field import Rule
from ui.widgets.labels import ElidedLabel, Label, Paragraph
from ui.widgets.popover import Popover
from ui.widgets.themed import px

SHOWN = 4
WIDE = 420
ROOM = WIDE - 2 * 14  # px between the margins
GAP = 6


def _whole(outlook: Outlook) -> bool:
    """Whether everything is paused, not only a client or an account."""
    return any(one.client_id is None and one.account_id is None for one in outlook.pauses)


class Coming(Popover):
    """Reads nothing by itself.

    Signals:
        decide: open the catch-up screen. by_hand: post the first of those that wait for that.
        rest: open the first thread whose rest waits for a word. today: show today in the calendar. pause: pause everything, or go on.
    """

    decide = Signal()
    by_hand = Signal()
    rest = Signal()
    today = Signal()
    pause = Signal()

    def __init__(self, window: QWidget, outlook: Outlook, now: datetime, zone: str) -> None:
        super().__init__(window, name=tr("What comes next"), width=WIDE)
        self.words = "\n".join(self._facts(outlook, now, zone))
        self.body.addWidget(Label(tr("What comes next"), size=13, weight=600))
        for due in outlook.due[:SHOWN]:
            when = upper_first(day_and_time(due.at, now, due.zone, brief=True))
            self.body.addWidget(ElidedLabel(f"{when} · {shortened(due.words)}", tabular=True))
        if not outlook.due and not outlook.hand:
            nothing = tr("Nothing is sent") if outlook.pauses else tr("No post is due.")
            self.body.addWidget(Label(nothing, color="tx2"))
        for fact in self.words.splitlines():
            self.body.addWidget(wrapped(fact, px(ROOM), color="tx2"))  # a popover fixes its size at once
        told = outlook.publishers if len(outlook.publishers) > 1 else ()
        told = told or tuple(one for one in outlook.publishers if not one.well)
        self.health = [self._publisher(one, now, zone) for one in told[:SHOWN]]
        for line in [Rule(), *self.health] if self.health else []:
            self.body.addWidget(line)
        self.body.addWidget(Rule())
        self.decide_button = Button(
            tr("Decide about {n} post…|Decide about {n} posts…", "", outlook.missed),
            "primary",
            "small",
        )
        self.decide_button.clicked.connect(self._decide)
        kind = "default" if outlook.missed else "primary"
        self.hand_button = Button(tr("Post by hand…"), kind, "small")
        self.hand_button.clicked.connect(self._post)
        self.rest_button = Button(tr("Open the thread…"), "default", "small")
        self.rest_button.clicked.connect(self._open_rest)
        self.today_button = Button(tr("Show today"), "default", "small")
        self.today_button.clicked.connect(self._today)
        whole = _whole(outlook)
        self.pause_button = Button(
            tr("Resume") if whole else tr("Pause everything"),
            "ghost",
            "small",
            icon="play" if whole else "octagon-pause",
        )
        self.pause_button.clicked.connect(self._pause)
        wanted = {
            self.decide_button: outlook.missed,
            self.hand_button: outlook.hand,
            self.rest_button: outlook.rests,
        }
        self._rows(*(one for one, there in wanted.items() if there), self.today_button, self.pause_button)

    def _rows(self, *buttons: Button) -> None:
        """The buttons beside each other, as many as one row has room for: other languages and large text need more."""
        row, left = QHBoxLayout(), 0
        for button in buttons:
            wide = button.sizeHint().width() + GAP
            if wide > left:
                row, left = QHBoxLayout(), px(ROOM) + GAP
                row.setSpacing(GAP)
                row.addStretch(1)
                self.body.addLayout(row)
            row.insertWidget(row.count() - 1, button)
            left -= wide

    @staticmethod
    def _facts(outlook: Outlook, now: datetime, zone: str) -> list[str]:
        facts = []
        if outlook.hand:
            count = len(outlook.hand)
            facts.append(
                tr(
                    "The time of {n} post has come that you post by hand.|The time of {n} posts has come that you post by hand.",
                    "",
                    count,
                )
            )
        if outlook.rests:
            facts.append(
                tr(
                    "The rest of {n} post that is out was kept back by a pause: it is sent when you say so.|"
                    "The rest of {n} posts that are out was kept back by a pause: it is sent when you say so.",
                    "",
                    len(outlook.rests),
                )
            )
        if outlook.offline_since is not None:
            since = day_and_time(outlook.offline_since, now, zone, brief=True)
            facts.append(tr("Offline since {since}. Posts wait until the network is back.", since=since))
        awake = awake_words(outlook.awake, zone, now)
        if _whole(outlook):
            facts.append(tr("Everything is paused: what is due meanwhile waits for your decision."))
        elif outlook.elsewhere:
            facts.append(tr("Another machine publishes too: this computer may sleep."))
        elif awake:
            other = any(due.zone != zone for due in outlook.due)
            facts.append(tr("{awake} That is in {zone}.", awake=awake, zone=zone) if other else awake)
            facts.append(tr("What is due while it sleeps is missed and waits for you."))
        else:
            facts.append(tr("This computer may sleep in the next seven days."))
        return facts

    @staticmethod
    def _publisher(one: Publisher, now: datetime, zone: str) -> Paragraph:
        """Who publishes, and when it was last heard of where something is wrong."""
        words = f"{one.who}: {one.says}"
        if not one.well:
            words += " " + tr("Last seen {when}.", when=day_and_time(one.at, now, zone, brief=True))
        return wrapped(words, px(ROOM), color="tx2" if one.well else "warn")

    def _decide(self) -> None:
        self.close_now()
        self.decide.emit()

    def _post(self) -> None:
        self.close_now()
        self.by_hand.emit()

    def _open_rest(self) -> None:
        self.close_now()
        self.rest.emit()

    def _today(self) -> None:
        self.close_now()
        self.today.emit()

    def _pause(self) -> None:
        self.close_now()
        self.pause.emit()
