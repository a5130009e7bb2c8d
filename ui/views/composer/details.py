"""What the rules ask of a post: its offer, what the writer got for it, when it ends, where a claim is proved."""

from datetime import date, datetime, time

from PySide6.QtCore import QDate, Qt, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from planner.domain.brief import Disclosure
from planner.domain.publication import GRACE
from planner.domain.times import WallTime
from planner.languages import tr
from ui.views.composer.state import Draft
from ui.widgets.buttons import Button, IconButton
from ui.widgets.choices import Combo
from ui.widgets.clock import ClockField
from ui.widgets.days import DayField
from ui.widgets.field import Field

DETAILS = ("offer", "disclosure", "deadline", "claim_source", "grace_minutes")
GOT = (
    (tr("Nothing to tell"), None),
    (tr("Paid for"), Disclosure.PAID),
    (tr("A gift"), Disclosure.GIFT),
    (tr("A share of what is bought"), Disclosure.AFFILIATE),
    (tr("We work there"), Disclosure.STAFF),
)
"""What the writer got for the post, in the words of the form."""
GRACES = (None, 5, 60, 180, 720, 1440)
"""How late a post may go out, in minutes, as the form offers it; None: as usual."""
LAST_MINUTE = time(23, 59)


class EndBox(QWidget):
    """A day and a time at which an offer or event ends, or none.

    Signals:
        edited(object): the WallTime, None: it has no end.
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._end: WallTime | None = None
        self._filling = False
        self._zone, self._usual = "UTC", date(2000, 1, 1)
        self.none = Button(tr("No end"), icon="calendar", tooltip=tr("Say when the offer or event ends"))
        self.none.setProperty("alignLeft", True)
        self.none.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.day, self.clock = DayField(), ClockField()
        self.day.setAccessibleName(tr("Day on which it ends"))
        self.clock.setAccessibleName(tr("Time at which it ends"))
        self.clear = IconButton("x", tr("It has no end"))
        timed = QWidget()
        row = QHBoxLayout(timed)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.day, 1)
        row.addWidget(self.clock)
        row.addWidget(self.clear)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.none)
        self._stack.addWidget(timed)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.none)
        self.none.clicked.connect(self._begin)
        self.clear.clicked.connect(self._drop)
        self.day.dateChanged.connect(self._typed)
        self.clock.timeChanged.connect(self._typed)

    def show_end(self, end: WallTime | None, zone: str, usual: date, *, able: bool) -> None:
        """Show an end, or that there is none.

        Args:
            end: of the post.
            zone: in which a new end is meant.
            usual: the day offered first.
            able: it may be changed.
        """
        self._zone, self._usual = zone, usual
        self._end = end
        self._filling = True
        self._stack.setCurrentIndex(0 if end is None else 1)
        if end is not None:
            self.day.setDate(QDate(end.local.year, end.local.month, end.local.day))
            self.clock.setTime(QTime(end.local.hour, end.local.minute))
        self._filling = False
        for control in (self.none, self.day, self.clock, self.clear):
            control.setEnabled(able)

    def _tell(self, end: WallTime | None) -> None:
        if end != self._end:
            self.show_end(end, self._zone, self._usual, able=True)
            self.edited.emit(end)

    def _begin(self) -> None:
        self._tell(WallTime(datetime.combine(self._usual, LAST_MINUTE), self._zone))
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self) -> None:
        self._tell(None)
        self.none.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self, *_args: object) -> None:
        if not self._filling and self._end is not None:
            day, clock = self.day.date(), self.clock.time()
            local = datetime(day.year(), day.month(), day.day(), clock.hour(), clock.minute())  # noqa: DTZ001 - wall time
            self._tell(WallTime(local, self._end.zone))


def late_words(minutes: int | None) -> str:
    """Says "Up to 3 hours late"."""
    if minutes is None:
        usual = int(GRACE.total_seconds() // 60)
        return tr("Up to {minutes} minutes late, as usual", minutes=usual)
    if minutes % 1440 == 0:
        return tr("Up to a day late|Up to {n} days late", "", minutes // 1440)
    if minutes % 60 == 0:
        return tr("Up to {n} hour late|Up to {n} hours late", "", minutes // 60)
    return tr("Up to {minutes} minutes late", minutes=minutes)


class Details(QWidget):
    """Five fields in three rows.

    Signals:
        edited(object): the Draft with other details.
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None
        self._filling = False
        self.offer = Field(
            tr("Offer"), placeholder="christmas-box", help=tr("The same word counts as the same offer.")
        )
        self.end = EndBox()
        self.got = Combo(GOT, name=tr("What you got for this post"))
        self.source = Field(tr("Proof of a claim"), placeholder=tr("Where it can be read that this is so"))
        self.late = Combo([(late_words(one), one) for one in GRACES], name=tr("How late it may go out"))
        late = Field(
            tr("How late it may go out"), self.late, help=tr("Later than that it waits for your decision.")
        )
        left = (self.offer, Field(tr("What you got for it"), self.got), late)
        right = (Field(tr("Offer or event ends"), self.end), self.source, QWidget())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for one, other in zip(left, right, strict=True):
            row = QHBoxLayout()
            row.setSpacing(14)
            row.addWidget(one, 1, Qt.AlignmentFlag.AlignTop)
            row.addWidget(other, 1, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
        self.offer.changed.connect(self._typed)
        self.source.changed.connect(self._typed)
        self.got.activated.connect(self._typed)
        self.late.activated.connect(self._typed)
        self.end.edited.connect(self._typed_end)

    def show_draft(self, draft: Draft, zone: str, today: date, *, able: bool) -> None:
        """Show a draft's details; a new end is offered for the post's own day, or ``today``."""
        self._draft = draft
        post = draft.post
        self._filling = True
        if self.offer.text().strip() != post.offer:
            self.offer.set_text(post.offer)
        if self.source.text().strip() != post.claim_source:
            self.source.set_text(post.claim_source)
        self.got.choose(post.disclosure)
        if post.grace_minutes not in GRACES and self.late.findData(post.grace_minutes) < 0:
            self.late.addItem(late_words(post.grace_minutes), post.grace_minutes)
        self.late.choose(post.grace_minutes)
        when = post.when
        self.end.show_end(
            post.deadline, when.zone if when else zone, when.local.date() if when else today, able=able
        )
        self._filling = False
        for control in (self.offer, self.source, self.got, self.late):
            control.setEnabled(able)

    @property
    def filled(self) -> int:
        """How many of them say something."""
        return sum(bool(getattr(self._draft.post, name)) for name in DETAILS) if self._draft else 0

    def _typed(self, *_args: object) -> None:
        if self._draft is not None and not self._filling:
            got = self.got.currentData()  # Qt hands out the bare word
            self._tell(
                self._draft.having(
                    offer=self.offer.text().strip(),
                    claim_source=self.source.text().strip(),
                    disclosure=Disclosure(got) if got else None,
                    grace_minutes=self.late.currentData(),
                )
            )

    def _typed_end(self, end: WallTime | None) -> None:
        if self._draft is not None:
            self._tell(self._draft.having(deadline=end))

    def _tell(self, draft: Draft) -> None:
        if draft != self._draft:
            self._draft = draft
            self.edited.emit(draft)
