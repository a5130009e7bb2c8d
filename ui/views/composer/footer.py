"""The sheet's foot: save, what is in the way, publish now, schedule."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.domain.post import Stage
from planner.domain.publication import PublicationState
from planner.languages import tr
from ui.views.composer.settings import missing_or_wrong
from ui.views.composer.times import schedule_words
from ui.views.composer.words import in_the_way, waiting_words
from ui.views.composer.work import Work
from ui.widgets.buttons import Button, IconButton
from ui.widgets.field import Rule
from ui.widgets.keycaps import shown
from ui.widgets.labels import ElidedLabel
from ui.widgets.marks import IconMark, KeyCap

GONE_OUT = frozenset({PublicationState.PUBLISHED, PublicationState.DONE_BY_HAND})


class Footer(QWidget):
    """Its buttons. Only blocking findings and what is missing disable Schedule, always with the reason.

    Attributes:
        settled: the post is scheduled as it stands, so that the last button only closes the sheet.

    Signals:
        save(), draft(), now(), schedule(), delete(), copy(): the buttons.
    """

    save = Signal()
    draft = Signal()
    now = Signal()
    schedule = Signal()
    delete = Signal()
    copy = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: tuple[object, ...] = ()
        self.settled = False
        self.save_button = Button(tr("Save draft"))
        self.key = KeyCap(shown("Ctrl S"))
        self.draft_button = Button(tr("Back to draft"), "ghost")
        self.delete_button = IconButton("trash", tr("Delete this post"))
        self.sign = IconMark("laptop", "tx3", 15)
        self.sentence = ElidedLabel("", size=12, color="tx2")
        self.copy_button = Button(tr("Copy as a draft"), icon="copy")
        self.now_button = Button(tr("Publish now…"))
        self.schedule_button = Button(tr("Schedule"), "primary", icon="clock")
        row = QHBoxLayout()
        row.setContentsMargins(20, 12, 20, 13)
        row.setSpacing(8)
        for widget in (self.save_button, self.key, self.draft_button, self.delete_button):
            row.addWidget(widget)
        row.addSpacing(10)
        row.addStretch(0)
        row.addWidget(self.sign)
        row.addWidget(self.sentence, 1)
        row.addSpacing(6)
        row.addWidget(self.copy_button)
        row.addWidget(self.now_button)
        row.addWidget(self.schedule_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule())
        column.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.save_button.clicked.connect(self.save)
        self.draft_button.clicked.connect(self.draft)
        self.delete_button.clicked.connect(self.delete)
        self.copy_button.clicked.connect(self.copy)
        self.now_button.clicked.connect(self.now)
        self.schedule_button.clicked.connect(self.schedule)

    def say(self, sentence: str, *, trouble: bool = False, icon: str = "laptop") -> None:
        """The sentence beside the buttons; ``trouble``: it is in the way."""
        if (sentence, trouble) == self._said:
            return
        self._said = (sentence, trouble)
        self.sentence.set_text(sentence)
        self.sentence.set_color("crit" if trouble else "tx2")
        self.sign.set("octagon-x" if trouble else icon, "crit" if trouble else "tx3")
        self.sign.setVisible(bool(sentence))

    def show_state(self, work: Work, now: datetime) -> None:
        """Show what can be done with the post on the desk, and what is in the way."""
        desk, draft, verdict = work.desk, work.draft, work.verdict
        if desk is None or draft is None:
            return
        able, post = not work.locked, draft.post
        scheduled = post.stage is Stage.SCHEDULED
        options = missing_or_wrong(draft, desk.accounts)
        reason = work.locked or in_the_way(draft, verdict, options=options)
        busy = tr("Saving") if work.saving else ""
        _name(self.save_button, tr("Save") if scheduled else tr("Save draft"))
        for widget in (self.save_button, self.key, self.now_button, self.schedule_button):
            widget.setVisible(able)
        self.delete_button.setVisible(able or any(one.state in GONE_OUT for one in desk.publications))
        back = able and scheduled and desk.saved is not None
        if self.draft_button.hasFocus() and not back and able:
            self.schedule_button.setFocus()  # else it would go on to Delete
        self.draft_button.setVisible(back)
        settled = back and not work.unsaved and not work.saving and not reason
        if settled != self.settled:
            self.settled = settled
            self.schedule_button.set_icon("check" if settled else "clock")
        _name(self.schedule_button, tr("Done") if self.settled else schedule_words(post.when, now))
        self.schedule_button.set_reason("" if self.settled else busy or reason)
        self.save_button.setEnabled(not busy and not (scheduled and bool(reason)))
        self.now_button.set_reason(busy or in_the_way(draft, verdict, timeless=True, options=options))
        self.copy_button.setVisible(not able)
        self.copy_button.set_reason(busy)
        if not able:
            self.say("")  # the sentence above the words says why nothing else can be done
        elif reason:
            wrong = any(finding.message in reason for finding in verdict.blocking)
            self.say(reason, trouble=wrong, icon="info")
        else:
            self.say(waiting_words(post, now))


def _name(button: Button, words: str) -> None:
    """Only when they are other words: a new name lays the row out anew."""
    if button.text() != words:
        button.set_words(words)
