"""Edits of clients: write, archive, change of zone."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from planner.domain.client import Client
from planner.domain.errors import ChangedElsewhere, UserError
from planner.domain.ids import ClientId
from planner.domain.post import Post
from planner.domain.publication import PublicationState
from planner.domain.times import WallTime, wall_at, zone_of
from planner.editing.edit import Batch, Edit
from planner.editing.follow import Past
from planner.editing.locks import SEEN
from planner.editing.posts import save_post
from planner.editing.putback import Snapshot, put_back, snapshot
from planner.editing.replying import change_zone
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class PutClient:
    """Create a client, or replace what is known of it. For another zone of one with posts see ChangeZone."""

    client: Client
    label: str = tr("Saved")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Save it. Raises ChangedElsewhere, UserError (no name, no such zone, the name is taken)."""
        if not self.client.name.strip():
            raise UserError(tr("A client needs a name."), place="name", mend=tr("Type the business's name."))
        zone_of(self.client.zone)
        others = [one for one in unit.clients.all(archived=True) if one.id != self.client.id]
        name = self.client.name.strip().casefold()
        twin = next((one for one in others if one.name.strip().casefold() == name), None)
        if twin is not None:
            raise UserError(
                tr("There is an archived client called {name}.", name=twin.name)
                if twin.archived_at
                else tr("There is already a client called {name}.", name=twin.name),
                place="name",
                mend=tr("Choose a name that tells them apart."),
            )
        before = _stored(unit, self.client.id)
        after = unit.clients.save(self.client)
        if before is None:
            return PutClientBack(self.label, left=after, target=replace(after, archived_at=clock.now()))
        return PutClientBack(self.label, left=after, target=before)


@dataclass(frozen=True, slots=True)
class ArchiveClient:
    """Hide a client, so that nothing of it is published any more; or bring it back. Everything is kept."""

    client_id: ClientId
    archived: bool = True

    @property
    def label(self) -> str:
        """Says "Archived" or "Brought back"."""
        return tr("Archived") if self.archived else tr("Brought back")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Archive it, or bring it back."""
        before = unit.clients.get(self.client_id)
        after = unit.clients.save(replace(before, archived_at=clock.now() if self.archived else None))
        return PutClientBack(self.label, left=after, target=before)


@dataclass(frozen=True, slots=True)
class ChangeZone:
    """Give a client another time zone.

    Attributes:
        keep: "wall": 09:00 stays 09:00, on the new clocks; "instant": the moment stays, its name changes.
    """

    client_id: ClientId
    zone: str
    keep: Literal["wall", "instant"]

    @property
    def label(self) -> str:
        """Says "Now planned in Europe/Berlin"."""
        return tr("Now planned in {zone}", zone=self.zone)

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Change the zone and every time that is not past. Raises Locked while a post is being sent.

        Only times in the client's former zone change; what is out stays. A planned time that thereby
        falls into the past becomes missed and waits for a decision.
        """
        zone_of(self.zone)
        now = clock.now()
        client = unit.clients.get(self.client_id)
        turn = _turn(client.zone, self.zone, self.keep)
        posts = [post for post in unit.posts.of_client(self.client_id) if _has_time(post, client.zone)]
        before = snapshot(unit, [post.id for post in posts])
        over = _over(before)
        changed = []
        for post in posts:
            if post.id in over:
                continue
            variants = tuple(replace(one, when=one.when and turn(one.when)) for one in post.variants)
            after = replace(post, when=post.when and turn(post.when), variants=variants)
            save_post(unit, before, after, now, past=Past.MISS)
            changed.append(post.id)
        saved = unit.clients.save(replace(client, zone=self.zone))
        kept = frozenset(changed)
        was = Snapshot(
            tuple(one for one in before.posts if one.id in kept),
            tuple(one for one in before.publications if one.post_id in kept),
        )
        back = PutClientBack(self.label, left=saved, target=client)
        replies = change_zone(unit, self.client_id, turn)
        return Batch(self.label, (replies, put_back(unit, self.label, was, changed), back))


@dataclass(frozen=True, slots=True)
class PutClientBack:
    """Leads a client from ``left`` back to ``target``; compares by content."""

    label: str
    left: Client
    target: Client

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:  # noqa: ARG002 - the Edit protocol
        """Put it back. Raises ChangedElsewhere."""
        current = unit.clients.get(self.left.id)
        if replace(current, revision=0) != replace(self.left, revision=0):
            raise ChangedElsewhere(
                tr("{name} was changed in the meantime, so this was not taken back.", name=current.name)
            )
        after = unit.clients.save(replace(self.target, revision=current.revision))
        return PutClientBack(self.label, left=after, target=current)


def _stored(unit: UnitOfWork, client_id: ClientId) -> Client | None:
    return next((one for one in unit.clients.all(archived=True) if one.id == client_id), None)


def _has_time(post: Post, zone: str) -> bool:
    times = [post.when, *(one.when for one in post.variants)]
    return any(when is not None and when.zone == zone for when in times)


def _over(before: Snapshot) -> frozenset[str]:
    """Posts of which everything is out: their times are records."""
    gone = SEEN | {PublicationState.HISTORY}
    states: dict[str, list[bool]] = {}
    for one in before.publications:
        if one.state is not PublicationState.CANCELLED:
            states.setdefault(one.post_id, []).append(one.state in gone)
    return frozenset(post_id for post_id, out in states.items() if all(out))


def _turn(former: str, zone: str, keep: str) -> Callable[[WallTime], WallTime]:
    def turned(when: WallTime) -> WallTime:
        if when.zone != former:
            return when
        return WallTime(when.local, zone) if keep == "wall" else wall_at(when.instant(), zone)

    return turned
