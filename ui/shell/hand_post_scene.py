"""A post that a person posts themselves, for pictures of the window."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.domain.account import Account
from planner.domain.changes import Changes
from planner.domain.ids import PostId
from planner.domain.publication import PublicationState
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.handing import posted_by_hand
from ui.views.accounts.hand_form import by_hand_edit

if TYPE_CHECKING:
    from ui.shell.window import MainWindow

FAR = datetime.max.replace(tzinfo=UTC)
PRACTICE = "practice"
_AHEAD = frozenset({PublicationState.PLANNED, PublicationState.HELD})


@dataclass(frozen=True, slots=True)
class _Found:
    post_id: PostId
    account: Account


class HandPostScene(QObject):
    """Opens the next post with certain words that is the person's to post.

    Every account of the sample business waits to be connected, so none of its posts is: there the account of the next
    post with pictures, or else of the next, is made one to post to by hand first, as its row in Accounts does.

    Args:
        window: with its plan adopted.
        about: words of the post, "": any.
    """

    def __init__(self, window: "MainWindow", about: str) -> None:
        super().__init__(window)
        self._context, self._about = window.context, about
        self._post: PostId | None = None
        self._context.tasks.read(self._look, self._show)

    def _look(self, unit: UnitOfWork) -> _Found | None:
        accounts = {one.id: one for one in unit.accounts.all() if one.network != PRACTICE}
        ahead = [one for key in accounts for one in unit.publications.of_account(key, _AHEAD)]
        posts = {post.id: post for post in unit.posts.many({one.post_id for one in ahead})}
        able = [one for one in ahead if self._about in posts[one.post_id].text]
        hand = [one for one in able if posted_by_hand(accounts[one.account_id])]
        if not hand and not self._context.sample:
            return None
        order = sorted(hand or able, key=lambda one: (not posts[one.post_id].media, one.due_at or FAR))
        return _Found(order[0].post_id, accounts[order[0].account_id]) if order else None

    def _show(self, found: _Found | None) -> None:
        if found is None:
            return
        self._post = found.post_id
        if posted_by_hand(found.account):
            self._open()
        else:
            self._context.shell.do(by_hand_edit(found.account), toast=False, done=self._turned)

    def _turned(self, _changes: Changes) -> None:
        self._open()

    def _open(self) -> None:
        assert self._post is not None
        self._context.shell.post_by_hand(self._post)
