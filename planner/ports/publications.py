"""Publications, their claims and their journal."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from planner.domain.ids import AccountId, ClientId, PostId, PublicationId
from planner.domain.journal import Attempt, Event, Step
from planner.domain.publication import Publication, PublicationState, Pulse


class PublicationStore(Protocol):
    """Publications: the publisher's only schedule.

    ``save`` checks the revision (``ChangedElsewhere``) and ``check_change`` (``ValueError``: our bug).
    """

    def get(self, publication_id: PublicationId) -> Publication: ...
    def of_post(self, post_id: PostId) -> Sequence[Publication]: ...
    def of_posts(self, post_ids: Iterable[PostId]) -> Sequence[Publication]: ...
    def save(self, publication: Publication) -> Publication: ...

    def save_many(self, changes: Sequence[tuple[Publication, Publication]]) -> None:
        """Update stored ones together, as ``save`` does one by one; the caller has checked their states.

        Args:
            changes: each as it was read, with what it shall be; only what differs is written.

        Raises:
            ChangedElsewhere: one is not as it was read; nothing may be committed then.
        """
        ...

    def revisions(self, publication_id: PublicationId) -> tuple[int, int, int, int] | None:
        """Revisions of the publication, its post, its account and its client; None when it is gone."""
        ...

    def add_many(self, publications: Sequence[Publication]) -> None:
        """Insert new publications in bulk; all have revision 0."""
        ...

    def of_account(
        self,
        account_id: AccountId,
        states: Iterable[PublicationState] | None = None,
        due_by: datetime | None = None,
        out_since: datetime | None = None,
    ) -> Sequence[Publication]:
        """By due time, those without one last; only those due by ``due_by``, or out since ``out_since``."""
        ...

    def in_states(
        self,
        states: Iterable[PublicationState],
        client_id: ClientId | None = None,
        limit: int = 1000,
        without: Collection[AccountId] = (),
    ) -> Sequence[Publication]:
        """By due time, the earliest first; ``without``: accounts that are left out."""
        ...

    def next_due(
        self, client_id: ClientId | None = None, without: Collection[AccountId] = ()
    ) -> Publication | None:
        """The planned (or throttled) publication that comes next, archived clients and ``without`` left out."""
        ...

    def pulse(self, now: datetime) -> Pulse:
        """Whether there is anything to do: what most ticks ask, and no more."""
        ...

    def heads(
        self,
        now: datetime,
        limit: int,
        busy: Collection[AccountId] = (),
        spacing: timedelta = timedelta(0),
        spread: int = 0,
    ) -> Sequence[Publication]:
        """Of each account the earliest planned or throttled one that is due, in due order.

        Those of one time come in the order of their ids, with ``spread`` in that of their accounts' ids from that
        character on: publishers that are told different ones reach for different accounts.

        Left out are accounts with a running lease, those in ``busy``, those whose gate is closed, and what
        is late (``overdue``). Held ones are left out too: they would stand in the way of all that come
        after them. A head more than ``spacing`` after its time waits until so much has passed since its
        account's last post (``Gate.sent_at``), and nothing of the account overtakes it.

        Reads one index; costs the same whatever lies in the future.
        """
        ...

    def held(self, now: datetime, limit: int, busy: Collection[AccountId] = ()) -> Sequence[Publication]:
        """Held ones that are due and not late, in due order, of accounts as in ``heads``.

        Those held for their own sake (a finding, a picture) all; of those held with their whole account
        the earliest of each reason: what is true of it is true of the others.
        """
        ...

    def overdue(self, now: datetime, limit: int = 500) -> Sequence[Publication]:
        """Planned, throttled and held ones that are due and whose ``late_at`` lies before ``now``."""
        ...

    def busy_accounts(self) -> frozenset[AccountId]:
        """Accounts with a lease that still runs, whoever holds it."""
        ...

    def follow_ups(self, now: datetime, limit: int = 100) -> Sequence[Publication]:
        """Published ones whose ``follow_up_at`` has come, the earliest first."""
        ...

    def claim(self, publication_id: PublicationId, worker: str, seconds: float) -> Publication | None:
        """Take the lease: state CLAIMED, lease + 1, ``leased_until`` by the database's clock.

        None when another has it, when its account has another publication in flight with a lease still
        running, or when it is not claimable any more. Call inside a writing unit of work.
        """
        ...

    def claim_follow_up(
        self, publication_id: PublicationId, worker: str, seconds: float
    ) -> Publication | None:
        """The same for the rest of a published one, which stays published: lease + 1, ``leased_until``.

        Held like any lease: ``renew`` and ``save_leased`` work on it until a save ends it (``save_leased``
        takes the lease off whatever is not in flight). None when it has no ``follow_up_at``.
        """
        ...

    def renew(self, publication_id: PublicationId, lease: int, seconds: float) -> Publication | None:
        """Lengthen the lease; the publication as it stands, None when it was lost (then write nothing more)."""
        ...

    def save_leased(
        self, publication: Publication, lease: int, read: Publication | None = None
    ) -> Publication | None:
        """Save only while ``lease`` is still the newest one; None when it was lost.

        ``read``: as this unit of work answered it last; then what is the same need not be written again.
        """
        ...

    def expired(self) -> Sequence[Publication]:
        """Those whose lease ended by the database's clock: claimed, sending, or published with a follow-up."""
        ...

    def unconfirmed_due(self, now: datetime) -> Sequence[Publication]:
        """Unconfirmed ones whose next look (``not_before``) has come."""
        ...

    def counts(self, client_id: ClientId | None = None) -> dict[PublicationState, int]: ...

    def retries(self, after: datetime, before: datetime) -> Sequence[Publication]:
        """Waiting ones that are not touched before a moment between the two, and were due earlier than that."""
        ...

    def posts_in(
        self,
        states: Iterable[PublicationState],
        client_id: ClientId | None = None,
        *,
        asking: bool = False,
        ready_by: datetime | None = None,
        without: Collection[AccountId] = (),
    ) -> int:
        """How many posts have a publication in one of ``states``; the bin and archived clients left out.

        Args:
            states: which.
            client_id: of one client, None: of all.
            asking: only what asks a person: not what is held by a pause, nor what Parley still looks for by itself.
            ready_by: only what may go out by then, ``not_before`` counted; aware UTC.
            without: not on these accounts.
        """
        ...

    def counts_of_accounts(
        self, states: Iterable[PublicationState], client_id: ClientId | None = None
    ) -> dict[AccountId, int]:
        """How many are in ``states`` on each account; accounts with none, and archived clients, left out."""
        ...


class JournalStore(Protocol):
    """Steps, attempts and events. Attempts and events are only added; an attempt is closed once."""

    def steps(self, publication_id: PublicationId) -> Sequence[Step]: ...
    def put_step(self, step: Step) -> None: ...
    def clear_steps(self, publication_id: PublicationId) -> None: ...
    def attempts(self, publication_id: PublicationId) -> Sequence[Attempt]: ...
    def open_attempt(self, attempt: Attempt) -> None: ...
    def close_attempt(self, attempt: Attempt) -> None: ...
    def events(self, publication_id: PublicationId) -> Sequence[Event]: ...
    def add_event(self, event: Event) -> None: ...
    def add_events(self, events: Sequence[Event]) -> None: ...
