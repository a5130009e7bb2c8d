"""The composer's two lines of advice and its one question: what weighs most, whether it sells, send now?"""

from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.publication import PublicationState
from planner.languages import tr
from planner.lint.finding import Finding
from ui.mix.figures import together
from ui.mix.wrapped import wrapped
from ui.views.composer.accounts import network_label
from ui.views.composer.banner import Banner
from ui.views.composer.fixes import fixes_here, short_words, words_of
from ui.views.composer.loading import kept_at
from ui.views.composer.standing import CAN_CHANGE, CHANGE, changeable
from ui.views.composer.words import own_times, without_this
from ui.views.composer.work import Work
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.popover import Popover

SAID = tr("You said of these words before that they do not sell.")
SHORT = 26  # characters of a fix that fit beside the sentence


class Advice(QObject):
    """Holds the line over the text (``top``) and the one about selling (``selling``).

    Signals:
        why(object): Finding to explain. fix(object, object): Finding and the button to open something at.
        take_kept(), forget_kept(): about unsaved text of an earlier time.
        not_selling(bool): the person is sure that the post does not sell, or takes it back.
        change(): the words shall change where the post is out.
        same_time(): accounts with a time of their own shall follow the post's.
    """

    why = Signal(object)
    fix = Signal(object, object)
    take_kept = Signal()
    forget_kept = Signal()
    not_selling = Signal(bool)
    same_time = Signal()
    change = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.top, self.selling, self.times = Banner(), Banner(), Banner()
        self.times.first.connect(self.same_time)
        self._finding: Finding | None = None
        self._mends = self._changes = False
        self._sure = False
        self.top.first.connect(self._top_first)
        self.top.second.connect(self._top_second)
        self.selling.first.connect(self._selling_first)
        self.selling.second.connect(self._selling_why)
        self._sells: Finding | None = None

    def show_state(self, work: Work, now: datetime) -> None:
        """Show what weighs most now."""
        desk, draft, verdict = work.desk, work.draft, work.verdict
        if desk is None or draft is None:
            return
        self._finding, self._changes = None, False
        if work.locked:
            self._changes = changeable(desk.publications, desk.accounts)
            settled = all(one.state is not PublicationState.UNCONFIRMED for one in desk.publications)
            words = CAN_CHANGE if self._changes and settled else work.locked
            self.top.say("locked", words, CHANGE if self._changes else "")
        elif desk.kept is not None:
            words = tr("Your unsaved text from {time} is kept.", time=kept_at(desk.kept, now))
            self.top.say("kept", words, tr("Use it"), tr("Throw away"))
        else:
            worst = next(iter(verdict.blocking), None) or verdict.mix
            self._finding = worst
            if worst is None:
                self.top.say("info", "")
            else:
                fixes = fixes_here(worst, draft)
                self._mends = bool(fixes)
                named = words_of(fixes, first=True)
                named = named if len(named) <= SHORT else short_words(fixes)
                words = together(f"{worst.message} {without_this(worst, draft.post.id)}".strip())
                buttons = (named, tr("Why?")) if fixes else (tr("Why?"),)
                self.top.say(worst.severity.value, words, *buttons, code=worst.code)
        self._sells, self._sure = verdict.sells, draft.post.not_selling
        if work.locked:
            self.selling.say("info", "")
        elif self._sure:
            self.selling.say("info", tr("You confirmed that this post does not sell."), tr("Take back"))
        elif self._sells is not None:
            say = self._sells
            words = f"{say.message} {SAID}" if verdict.said_not_selling else say.message
            self.selling.say(say.severity.value, words, tr("It does not sell"), tr("Why?"), code=say.code)
        else:
            self.selling.say("info", "")

        own = own_times(draft, desk.accounts)
        self.times.say("info", own, "" if work.locked else tr("Same time for all"))

    def ask_now(self, work: Work, anchor: QWidget) -> None:
        """Ask once before a post goes out at once."""
        desk, draft = work.desk, work.draft
        if desk is None or draft is None:
            return
        names = [
            f"{network_label(desk.accounts[key].network)} ({desk.accounts[key].name})"
            for key in draft.accounts
            if key in desk.accounts
        ]
        popover = Popover(anchor, name=tr("Publish now?"), width=300)
        popover.body.addWidget(Label(tr("Publish now?"), weight=600))
        words = tr("It goes out within a minute to {accounts}.", accounts=", ".join(names))
        popover.body.addWidget(wrapped(words, 272, color="tx2"))
        row = QHBoxLayout()
        row.addStretch(1)
        cancel, sure = Button(tr("Cancel")), Button(tr("Publish now"), "primary", icon="send")
        cancel.clicked.connect(popover.close_now)
        sure.clicked.connect(popover.close_now)
        sure.clicked.connect(work.send_now)
        row.addWidget(cancel)
        row.addWidget(sure)
        popover.body.addLayout(row)
        popover.open_at(anchor)

    def _top_first(self) -> None:
        if self._changes:
            self.change.emit()
        elif self._finding is None:
            self.take_kept.emit()
        elif self._mends:
            self.fix.emit(self._finding, self.top.button)
        else:
            self.why.emit(self._finding)

    def _top_second(self) -> None:
        if self._finding is None:
            self.forget_kept.emit()
        else:
            self.why.emit(self._finding)

    def _selling_first(self) -> None:
        self.not_selling.emit(not self._sure)

    def _selling_why(self) -> None:
        if self._sells is not None:
            self.why.emit(self._sells)
