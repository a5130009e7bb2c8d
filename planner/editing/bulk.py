"""Edits of several posts at once: one more account for all of them, or one less."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from planner.domain.ids import AccountId, PostId
from planner.domain.post import Post, Variant
from planner.editing.edit import Edit
from planner.editing.posts import save_post, settled
from planner.editing.putback import put_back, snapshot
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class AddAccount:
    """Let posts go to one more account, with their own words and times; those that go there already stay."""

    ids: tuple[PostId, ...]
    account_id: AccountId
    label: str = tr("Account added")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Add it. Raises UserError for another client's account, a removed one, or a time that is past."""

        def added(post: Post) -> Post:
            if post.variant(self.account_id) is not None:
                return post
            return replace(post, variants=(*post.variants, Variant(account_id=self.account_id)))

        return _each(self.ids, added, self.label, unit, clock)


@dataclass(frozen=True, slots=True)
class TakeAccountOff:
    """Take posts off an account; what was said for it alone goes too. Posts that do not go there stay."""

    ids: tuple[PostId, ...]
    account_id: AccountId
    label: str = tr("Account taken off")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Take it off. Raises Locked where it is out or on its way, UserError where none would be left."""

        def less(post: Post) -> Post:
            return replace(post, variants=tuple(v for v in post.variants if v.account_id != self.account_id))

        return _each(self.ids, less, self.label, unit, clock)


def _each(
    ids: tuple[PostId, ...], change: Callable[[Post], Post], label: str, unit: UnitOfWork, clock: Clock
) -> Edit:
    before = snapshot(unit, ids)
    for post in before.posts:
        after = change(post)
        if after != post:
            save_post(unit, before, settled(after), clock.now())
    return put_back(unit, label, before, ids)
