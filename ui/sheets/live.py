"""Asks "Is this live?" where Parley could not tell whether a post went out, account by account."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget

from planner.domain.changes import Aggregate, Changes
from planner.domain.errors import UserError
from planner.domain.ids import PostId
from planner.domain.publication import Publication, PublicationState
from planner.editing.edit import Edit
from planner.editing.edits import ItIsLive, SendAgain, SkipPublications
from planner.editing.words import moment_in, network_label, quoted
from planner.languages import tr
from planner.networks.homes import home_of
from planner.ports.unit_of_work import UnitOfWork
from ui.sheets.frame import TaskSheet, empty, order_tabs
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.labels import Paragraph
from ui.widgets.outside import OUTSIDE

if TYPE_CHECKING:
    from ui.context import UiContext

WIDTH = 540
TWICE = tr("If it is there after all, people will see it twice. Send it again?")


@dataclass(frozen=True, slots=True)
class Question:
    """One account on which it is not known whether a post is out.

    Attributes:
        network, account: names for people. headline: in quotation marks. sent: when, in words.
        left: how many accounts of the post are in question, this one among them.
        look_url: where to look, "" where that is not known.
        looks_at: while Parley looks itself, when it looks next, in words; "" when only a person can tell.
    """

    publication: Publication
    network: str
    account: str
    headline: str
    text: str
    sent: str
    left: int
    look_url: str = ""
    looks_at: str = ""


def questions(unit: UnitOfWork, post_id: PostId) -> tuple[Question, ...]:
    """What is in question about a post, in the order of its accounts."""
    post = unit.posts.get(post_id)
    zone = unit.clients.get(post.client_id).zone
    open_ones = [
        one for one in unit.publications.of_post(post_id) if one.state is PublicationState.UNCONFIRMED
    ]
    found = []
    for one in open_ones:
        account = unit.accounts.get(one.account_id)
        found.append(
            Question(
                one,
                network_label(account.network),
                account.name,
                quoted(post),
                post.text,
                _at(one.unconfirmed_since, zone),
                len(open_ones),
                one.look_url or home_of(account),
                "" if one.asks_if_live else _at(one.not_before, zone) or tr("in a moment"),
            )
        )
    return tuple(found)


def _at(instant: datetime | None, zone: str) -> str:
    return moment_in(instant, zone) if instant is not None else ""


def _lead(one: Question) -> str:
    if one.sent:
        words = tr(
            "It was sent to {account} {when}, and no certain answer came. Nothing is sent again until you say so.",
            account=one.account,
            when=one.sent,
        )
    else:
        words = tr(
            "It was sent to {account}, and no certain answer came. Nothing is sent again until you say so.",
            account=one.account,
        )
    if one.left > 1:
        words += " " + tr("{n} more after this one.|{n} more after this one.", "", one.left - 1)
    return words


class LiveSheet(TaskSheet):
    """Asks about one account after the other and closes when nothing is in question any more."""

    help_page = "guide/publishing.md#unconfirmed"

    snug = True

    def __init__(self, context: "UiContext", post_id: PostId) -> None:
        super().__init__(tr("Is this live?"), width=WIDTH)
        self._context, self._post_id = context, post_id
        self._question: Question | None = None
        self.buttons: dict[str, Button] = {}
        self.address = Field(tr("Its address, if you like"), placeholder="https://…")
        self._words = Paragraph("", color="tx2", max_lines=4)
        self.look = Button("", icon="external")
        self.look.clicked.connect(self._look)
        self._where = Paragraph("", color="tx2")
        for widget in (self._words, self.look, self._where, self.address):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        context.bridge.changed.connect(self._heard)
        self._load()

    def _heard(self, changes: Changes) -> None:
        if changes.touches(Aggregate.PUBLICATION, Aggregate.POST):
            self._load()

    def _load(self) -> None:
        self._context.tasks.read(self._read, self._show)

    def _read(self, unit: UnitOfWork) -> tuple[Question, ...]:
        return questions(unit, self._post_id)

    def _show(self, asked: Sequence[Question]) -> None:
        if not asked:
            self.done.emit()
            return
        if asked[0] == self._question:
            return
        self._question = one = asked[0]
        title = tr("Is this live on {network}?", network=one.network)
        self.title.set_text(title)
        self.setAccessibleName(title)
        self.say_lead(_lead(one))
        self._words.setText(one.text or one.headline)
        there = bool(one.look_url)
        self.look.set_words(tr("Look on {network}", network=one.network))
        self.look.setVisible(there)
        self.look.setToolTip(one.look_url)
        self._where.setText(
            tr("Look at {account} on {network}: is it there?", account=one.account, network=one.network)
        )
        self._where.setVisible(not there)
        self.address.set_text("")
        self._ask()

    def _ask(self) -> None:
        """The three answers."""
        one = self._question
        assert one is not None
        self._fill_foot(
            ("skip", tr("No, skip it"), "ghost"),
            ("again", tr("No, send it again…"), "default"),
            ("yes", tr("Yes, it is there"), "primary"),
        )
        if one.looks_at:
            self.buttons["again"].set_reason(
                tr(
                    "The first request may still arrive. Parley looks itself {when}.",
                    when=one.looks_at,
                )
            )

    def _ask_again(self) -> None:
        """The one question before it is sent a second time."""
        self._fill_foot(("back", tr("Back"), "default"), ("send", tr("Send it again"), "danger"), words=TWICE)
        self.buttons["back"].setFocus()

    def _fill_foot(self, *ways: tuple[str, str, str], words: str = "") -> None:
        empty(self.foot)
        self.buttons = {}
        if words:
            self.foot.addWidget(Paragraph(words, color="crit"), 1)
        for index, (what, said, kind) in enumerate(ways):
            button = Button(said, kind)
            button.setProperty("what", what)
            button.clicked.connect(self._press)
            self.buttons[what] = button
            self.foot.addWidget(button)
            if index == 0 and not words:
                self.foot.addStretch(1)
        order_tabs(self)

    def _press(self) -> None:
        what, one = str(self.sender().property("what")), self._question
        assert one is not None
        ids = (one.publication.id,)
        if what == "again":
            self._ask_again()
        elif what == "back":
            self._ask()
        else:
            edits: dict[str, Edit] = {
                "yes": ItIsLive(ids, self.address.text()),
                "send": SendAgain(ids),
                "skip": SkipPublications(ids),
            }
            self._context.shell.do(edits[what], failed=self._failed)

    def _failed(self, error: Exception) -> None:
        mend = error.mend if isinstance(error, UserError) else ""
        self.address.set_error(f"{error} {mend}".strip())

    def _look(self) -> None:
        if self._question is not None:
            OUTSIDE.open(QUrl(self._question.look_url))


def open_live(context: "UiContext", post_id: PostId) -> QWidget:
    """Ask about a post whose sending was never confirmed."""
    sheet = LiveSheet(context, post_id)
    sheet.done.connect(context.shell.close_sheet)
    context.shell.open_sheet(sheet)
    return sheet
