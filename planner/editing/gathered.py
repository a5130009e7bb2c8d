"""Many posts changed as one by one, and written all together: to move a month must not take a minute."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import cast

from planner.domain.account import Account
from planner.domain.ids import AccountId, PostId, PublicationId
from planner.domain.journal import Event
from planner.domain.post import Post
from planner.domain.publication import Publication, check_change
from planner.editing.putback import Snapshot
from planner.ports.publications import JournalStore, PublicationStore
from planner.ports.stores import AccountStore, PostStore
from planner.ports.unit_of_work import UnitOfWork


@dataclass
class Gathered:
    """A unit of work that knows some posts and keeps what is saved of them until ``write``.

    Only what an edit of stored posts asks for is here; anything else is the unit's own. What is saved keeps the
    revision it was read in until all is written.

    Attributes:
        unit: the writing unit of work behind it. before: the posts and publications as they are stored.
        fresh: something was made that is not in ``before``.
    """

    unit: UnitOfWork
    before: Snapshot
    _posts: dict[PostId, Post] = field(default_factory=dict)
    _publications: dict[PublicationId, Publication] = field(default_factory=dict)
    _events: list[Event] = field(default_factory=list)
    _accounts: dict[AccountId, Account] = field(default_factory=dict)
    fresh: bool = False

    def as_unit(self) -> UnitOfWork:
        """As those who save take it."""
        return cast("UnitOfWork", _Unit(self))

    def write(self) -> None:
        """Write everything. Raises ChangedElsewhere when something is not as it was read."""
        posts, publications = self._posts, self._publications
        self.unit.posts.save_many([(one, posts[one.id]) for one in self.before.posts if one.id in posts])
        self.unit.publications.save_many(
            [(one, publications[one.id]) for one in self.before.publications if one.id in publications]
        )
        self.unit.journal.add_events(self._events)

    def after(self) -> Snapshot:
        """What ``before`` has become by it, with the revisions it had: nobody asks for those of the past."""
        return Snapshot(
            tuple(self._posts.get(one.id, one) for one in self.before.posts),
            tuple(self._publications.get(one.id, one) for one in self.before.publications),
        )

    def save_post(self, post: Post) -> Post:
        """Keep it; a new one is written at once, for its publications refer to it."""
        if not post.revision:
            self.fresh = True
            return self.unit.posts.save(post)
        self._posts[post.id] = post
        return post

    def save_publication(self, publication: Publication) -> Publication:
        """Keep it. Raises ValueError when the new state may not follow the old one."""
        if not publication.revision:
            self.fresh = True
            return self.unit.publications.save(publication)
        for known in self.before.publications_of(publication.post_id):
            if known.id == publication.id:
                check_change(known.state, publication)
        self._publications[publication.id] = publication
        return publication

    def add_event(self, event: Event) -> None:
        """Keep it."""
        self._events.append(event)

    def account(self, account_id: AccountId) -> Account:
        """Read once for all. Raises NotFound."""
        if account_id not in self._accounts:
            self._accounts[account_id] = self.unit.accounts.get(account_id)
        return self._accounts[account_id]


class _Unit:
    def __init__(self, gathered: Gathered) -> None:
        self._unit = gathered.unit
        self.posts = cast("PostStore", _Posts(gathered))
        self.publications = cast("PublicationStore", _Publications(gathered))
        self.journal = cast("JournalStore", _Journal(gathered))
        self.accounts = cast("AccountStore", _Accounts(gathered))

    def __getattr__(self, name: str) -> object:
        return getattr(self._unit, name)


class _Posts:
    def __init__(self, gathered: Gathered) -> None:
        self.save = gathered.save_post


class _Publications:
    def __init__(self, gathered: Gathered) -> None:
        self._before = gathered.before
        self.save = gathered.save_publication

    def of_post(self, post_id: PostId) -> Sequence[Publication]:
        return self._before.publications_of(post_id)


class _Journal:
    def __init__(self, gathered: Gathered) -> None:
        self.add_event = gathered.add_event
        self.clear_steps = gathered.unit.journal.clear_steps


class _Accounts:
    def __init__(self, gathered: Gathered) -> None:
        self.get = gathered.account
