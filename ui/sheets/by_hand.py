"""Helps to post by hand, account by account: copy the words, open the pictures and the page, say how it went."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from planner.domain.changes import Aggregate, Changes
from planner.domain.ids import AccountId, PostId
from planner.editing.edit import Edit
from planner.editing.edits import MarkPosted, RemindLater, SkipPublications
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.handing import HandPost, hand_posts, lay_out
from ui.sheets.frame import TaskSheet, empty, order_tabs
from ui.sheets.hand_pieces import HandPieces
from ui.shell.words import sentence
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Paragraph
from ui.widgets.outside import OUTSIDE

if TYPE_CHECKING:
    from ui.context import UiContext

WIDTH = 580


class HandSheet(TaskSheet):
    """One account after the other; closes when none of the post waits for the person any more.

    Attributes:
        pieces: the words, each with its button to copy it. go: copies the first of them and opens the page.
        settings: what is to be set there. pictures: opens the folder they lie in. address: where the post can be seen, as pasted.
        buttons: the answers, by "posted", "later", "skip" and "open".
    """

    help_page = "guide/by-hand.md"
    scrolls = True

    def __init__(self, context: "UiContext", post_id: PostId, account_id: AccountId | None = None) -> None:
        super().__init__(tr("Post by hand"), width=WIDTH)
        self._context, self._post_id, self._only = context, post_id, account_id
        self._post: HandPost | None = None
        self._unopened = ""  # what to do where the page did not open
        self.buttons: dict[str, Button] = {}
        self.pieces = HandPieces()
        self.pieces.copied.connect(self._say)
        self.go = Button("", "primary", icon="external")
        self.go.clicked.connect(self._go)
        self.pictures = Button("", icon="folder")
        self.pictures.clicked.connect(self._lay_out)
        self.home = Button(tr("Open the account"))
        self.home.clicked.connect(self._open_home)
        self._says = Paragraph("", color="tx2")
        self.settings = Paragraph("", color="tx2")
        self._told = Paragraph("", color="tx2")
        self.address = Field(tr("Its address, if you like"), placeholder="https://…")
        ways = QWidget()
        flow = FlowLayout(ways, gap=8, row_gap=6)
        for button in (self.go, self.pictures, self.home):
            flow.addWidget(button)
        for widget in (self._says, self.pieces, self.settings, ways, self._told, self.address):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        context.bridge.changed.connect(self._heard)
        self._load()

    def _heard(self, changes: Changes) -> None:
        if changes.touches(Aggregate.PUBLICATION, Aggregate.POST, Aggregate.ACCOUNT):
            self._load()

    def _load(self) -> None:
        self._context.tasks.read(self._read, self._show)

    def _read(self, unit: UnitOfWork) -> tuple[HandPost, ...]:
        return hand_posts(unit, self._post_id, self._only)

    def _show(self, posts: Sequence[HandPost]) -> None:
        if not posts:
            self.done.emit()
            return
        if posts[0] == self._post:
            return
        self._post = one = posts[0]
        self._unopened = ""
        title = tr("Post on {network} by hand", network=one.network)
        self.title.set_text(title)
        self.setAccessibleName(title)
        self.say_lead(_lead(one))
        self._says.setText(one.closed or one.says)
        self._says.set_color("warn" if one.closed else "tx2")
        self._says.setVisible(bool(one.closed or one.says))
        self.pieces.show_pieces(one.pieces)
        self.settings.setText(tr("Set there: {settings}.", settings="; ".join(one.settings)))
        self.settings.setVisible(bool(one.settings) and not one.closed)
        self.go.set_words(_go_words(one))
        self.go.setVisible(bool(one.page))
        self.go.setToolTip(one.page)
        count = len(one.pictures)
        self.pictures.set_words(tr("Open the picture|Open the {n} pictures", "", count))
        self.pictures.setVisible(count > 0)
        self.home.setVisible(bool(one.home) and not one.closed)
        self.home.setToolTip(one.home)
        missing = ", ".join(one.missing)
        self._say(tr("Not found: {names}. Add it to the post again.", names=missing) if missing else "")
        self.address.set_text("")
        self.address.setVisible(not one.closed)
        self._fill_foot(one)

    def _fill_foot(self, one: HandPost) -> None:
        ways = [("skip", tr("Skip it"), "ghost")]
        if one.closed:
            ways.append(("open", tr("Open the post"), "primary"))
        else:
            ways += [("later", tr("Not yet"), "default")] if one.waits else []
            ways.append(("posted", tr("It is posted"), "default" if one.page else "primary"))
        empty(self.foot)
        self.buttons = {}
        for index, (what, words, kind) in enumerate(ways):
            button = Button(words, kind)
            button.setProperty("what", what)
            button.clicked.connect(self._press)
            self.buttons[what] = button
            self.foot.addWidget(button)
            if index == 0:
                self.foot.addStretch(1)
        order_tabs(self)

    def _press(self) -> None:
        what, one = str(self.sender().property("what")), self._post
        assert one is not None
        if what == "open":
            self.done.emit()
            self._context.shell.compose(self._post_id)
            return
        ids = (one.publication.id,)
        edits: dict[str, Edit] = {
            "posted": MarkPosted(ids, self.address.text()),
            "later": RemindLater(ids),
            "skip": SkipPublications(ids),
        }
        self._context.shell.do(edits[what], done=self._answered, failed=self._failed)

    def _answered(self, _changes: Changes) -> None:
        if self._only is not None or self._post is None or self._post.left == 1:
            self.done.emit()

    def _failed(self, error: Exception) -> None:
        self.address.set_error(sentence(error))

    def _go(self) -> None:
        """Copy the words, put the pictures into their folder, and open the page to write on."""
        one = self._post
        assert one is not None
        if one.pieces:
            self.pieces.copy(0)
        page = QUrl(one.page, QUrl.ParsingMode.StrictMode)
        opened = QDesktopServices.openUrl(page)  # the words stay copied where it is not
        self._unopened = "" if opened else _by_oneself(page)
        self._say(self._unopened)
        if one.pictures:
            self._lay_out()
        self.go.set_kind("default")
        if "posted" in self.buttons:
            self.buttons["posted"].set_kind("primary")

    def _lay_out(self) -> None:
        one, services = self._post, self._context.services
        assert one is not None
        work = partial(lay_out, services.files, services.media, services.data_dir, one)
        self._context.tasks.network(work, self._laid_out, self._not_laid_out)

    def _laid_out(self, folder: Path) -> None:
        there = tr("The pictures lie in {folder}, in their order.", folder=folder)
        self._say(f"{self._unopened} {there}".strip())
        QDesktopServices.openUrl(
            QUrl.fromLocalFile(str(folder))
        )  # where it is not, it is told where they lie

    def _not_laid_out(self, error: Exception) -> None:
        self._say(sentence(error))

    def _open_home(self) -> None:
        assert self._post is not None
        OUTSIDE.open(QUrl(self._post.home))

    def _say(self, text: str) -> None:
        self._told.setText(text)
        self._told.setVisible(bool(text))


def _by_oneself(page: QUrl) -> str:
    address = page.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    return tr("No browser opened. Open {address} in one yourself.", address=address)


def _lead(one: HandPost) -> str:
    whose = one.account if one.account == one.client else f"{one.account} · {one.client}"
    said = (
        tr("{whose}, planned for {time}.", whose=whose, time=one.due)
        if one.due
        else tr("{whose}.", "an account alone", whose=whose)
    )
    if one.left < 2:
        return said
    more = tr("{n} more account after this one.|{n} more accounts after this one.", "", one.left - 1)
    return f"{said} {more}"


def _go_words(one: HandPost) -> str:
    if one.pieces and not one.brings:
        return tr("Copy the words and open {network}", network=one.network)
    return tr("Open {network}", network=one.network)


def open_by_hand(context: "UiContext", post_id: PostId, account_id: AccountId | None = None) -> QWidget:
    """Help to post by hand: on every account that waits for it, or on one."""
    sheet = HandSheet(context, post_id, account_id)
    sheet.done.connect(context.shell.close_sheet)
    context.shell.open_sheet(sheet)
    return sheet
