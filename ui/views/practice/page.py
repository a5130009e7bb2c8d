"""The page: the newest practice posts of the client, and the way to the page kept on disk."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.connectors.platforms.practice.connector import practice_folder
from planner.connectors.platforms.practice.feed import Feed
from planner.domain.account import Account
from planner.domain.changes import Aggregate, Changes
from planner.domain.client import Client
from planner.domain.ids import ClientId
from planner.domain.times import wall_at
from planner.languages import tr
from ui.dates import clock, weekday_and_day
from ui.sheets.frame import Page, PageHead, empty
from ui.views.practice.card import FeedCard, FeedPost, load_picture
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, Paragraph
from ui.widgets.outside import OUTSIDE
from ui.widgets.states import EmptyState, ErrorState

if TYPE_CHECKING:
    from ui.context import UiContext

SHOWN = 40
WIDE = 640  # px: a column that reads well


@dataclass(frozen=True, slots=True)
class _Found:
    posts: tuple[FeedPost, ...]
    total: int
    asked: int


class PracticePage(Page):
    """The page."""

    def __init__(self, context: "UiContext") -> None:
        super().__init__()
        self._context = context
        self._asked = 0
        self._folder = Path(practice_folder(context.services.data_dir))
        self._count = Label("", color="tx2", tabular=True)
        self._open = Button(tr("Open as a page"), icon="external")
        self._open.clicked.connect(self._show_page)
        head = PageHead(tr("Practice feed"), self._count)
        head.row.addWidget(self._open)
        self._empty = EmptyState(
            "send",
            tr("Nothing was published here yet"),
            tr("Schedule a post for the practice account and it appears at its time. No network is asked."),
            tr("Write a post"),
        )
        self._empty.pressed.connect(self._write)
        self._error = ErrorState("")
        self._error.hide()
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        inner = QWidget()
        inner.setProperty("plain", True)
        centre = QHBoxLayout(inner)
        centre.setContentsMargins(22, 4, 22, 22)
        holder = QWidget()
        holder.setMaximumWidth(WIDE)
        outer = QVBoxLayout(holder)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._column)
        outer.addStretch(1)
        centre.addStretch(1)
        centre.addWidget(holder, 100)
        centre.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(inner)
        self._scroll.setAccessibleName(tr("Practice feed"))
        self._scroll.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(head)
        for widget in (self._empty, self._error, self._scroll):
            box.addWidget(widget, 1)
        context.bridge.client_changed.connect(self._client_changed)
        context.bridge.changed.connect(self._heard)

    def _heard(self, changes: Changes) -> None:
        if changes.touches(Aggregate.PUBLICATION, Aggregate.ACCOUNT):
            self.refresh()

    def _client_changed(self, _client: object) -> None:
        self.refresh()

    def load(self) -> None:
        """Read the feed's newest posts with their pictures."""
        client_id: ClientId | None = self._context.bridge.client
        services, folder = self._context.services, self._folder
        own_zone = self._context.preferences.own_zone
        now = services.clock.now()
        self._asked += 1
        asked = self._asked

        def work() -> _Found:
            with services.plan.read() as unit:
                clients = {one.id: one for one in unit.clients.all(archived=True)}
                accounts = {one.id: one for one in unit.accounts.all(client_id, removed=True)}
            posts = [one for one in Feed(folder).posts() if one.get("account_id") in accounts]
            newest = [
                feed_post(one, accounts, clients, folder, own_zone, now) for one in reversed(posts[-SHOWN:])
            ]
            return _Found(tuple(newest), len(posts), asked)

        self._context.tasks.network(
            work, self._show, self._failed
        )  # pictures take time: not the plan's worker

    def _show(self, found: _Found) -> None:
        if found.asked != self._asked:
            return  # a newer answer is on its way
        empty(self._column)
        for post in found.posts:
            self._column.addWidget(FeedCard(post))
        if found.total > len(found.posts):
            rest = found.total - len(found.posts)
            self._column.addWidget(
                Paragraph(
                    tr(
                        "{n} older post is on the page kept on disk.|{n} older posts are on the page kept on disk.",
                        "",
                        rest,
                    ),
                    color="tx2",
                )
            )
        kept = tr("{n} post, kept on this computer|{n} posts, kept on this computer", "", found.total)
        self._count.setText(kept if found.total else "")
        self._open.set_reason("" if found.total else tr("Nothing was published here yet"))
        self._error.hide()
        self._empty.setVisible(not found.posts)
        self._scroll.setVisible(bool(found.posts))

    def _failed(self, error: Exception) -> None:
        self._error.say(str(error), tr("Nothing was lost; the posts are in the journal."))
        self._error.show()
        self._empty.hide()
        self._scroll.hide()

    def _write(self) -> None:
        self._context.shell.compose()

    def _show_page(self) -> None:
        OUTSIDE.open(QUrl.fromLocalFile(str(self._folder / "feed.html")))


def feed_post(
    post: Mapping[str, object],
    accounts: Mapping[str, Account],
    clients: Mapping[str, Client],
    folder: Path,
    own_zone: str,
    now: datetime,
) -> FeedPost:
    """What the card shows of a post of the feed file; tolerant of what a hand has changed in it."""
    account = accounts.get(str(post.get("account_id")))
    client = clients.get(account.client_id) if account else None
    zone = client.zone if client else own_zone
    media = post.get("media")
    return FeedPost(
        account=client.name if client else str(post.get("account") or tr("Practice")),
        initials=client.initials if client else "P",
        colour=client.colour if client else "#0B6B61",
        at=_when(str(post.get("at") or ""), zone, now),
        title=str(post.get("title") or ""),
        text=str(post.get("text") or ""),
        link=str(post.get("card") or ""),
        comment=str(post.get("first_comment") or ""),
        reply=bool(post.get("in_reply_to")),
        pictures=_pictures(media if isinstance(media, list) else [], folder),
    )


def _pictures(media: Sequence[object], folder: Path) -> tuple[tuple[QImage | None, str], ...]:
    found = []
    for one in media:
        if isinstance(one, Mapping):
            path = (folder / str(one.get("file") or "")).resolve()
            if path.is_relative_to(folder):
                found.append((load_picture(path), str(one.get("alt") or "")))
    return tuple(found)


def _when(text: str, zone: str, now: datetime) -> str:
    try:
        then = wall_at(datetime.fromisoformat(text), zone).local
    except ValueError:
        return text
    today = wall_at(now, zone).local
    days = (today.date() - then.date()).days
    if days == 0:
        return tr("Today, {time}", time=clock(then))
    if days == 1:
        return tr("Yesterday, {time}", time=clock(then))
    return f"{weekday_and_day(then)}, {clock(then)}"
