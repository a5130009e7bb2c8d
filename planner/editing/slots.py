"""Posting slots of a plan: the next free one, and the edit that puts an idea on a day."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from planner.domain.ids import AccountId, ClientId, PostId
from planner.domain.kinds import Kind
from planner.domain.post import Post, Stage, Variant
from planner.domain.rhythm import AHEAD, TAKES, for_kind, is_free, next_free_slot, slots_on, taken_by
from planner.domain.slot import SlotTime
from planner.domain.times import WallTime
from planner.editing.edit import Edit
from planner.editing.posts import save_post, settled
from planner.editing.putback import put_back, snapshot
from planner.editing.words import day_and_time
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork


def find_next_slot(
    unit: UnitOfWork,
    client_id: ClientId,
    accounts: Sequence[AccountId],
    kind: Kind | None,
    after: datetime,
    *,
    without: Collection[PostId] = (),
) -> SlotTime | None:
    """The next free slot for a post; None: the rhythm has none, or none is free in four weeks.

    Args:
        unit: a reading unit of work.
        client_id: whose post.
        accounts: where it goes; none: any account with slots.
        kind: of the post.
        after: aware UTC.
        without: posts that take no slot, since they are about to move.
    """
    rhythm = unit.calendar.slots(client_id)
    if not rhythm:
        return None
    rows = unit.calendar.rows(after - TAKES, after + AHEAD + timedelta(days=2), client_id)
    taken = taken_by([row for row in rows if row.post_id not in without], rhythm)
    brief = unit.clients.get(client_id).brief
    if accounts:
        return next_free_slot(rhythm, accounts, kind, taken, after, brief)
    rhythm = for_kind(list(rhythm), kind)
    each = dict.fromkeys(row.slot.account_id for row in rhythm)
    found = (next_free_slot(rhythm, [one], kind, taken, after, brief) for one in each)
    first = min((one for one in found if one is not None), key=lambda one: one.at, default=None)
    if first is None:
        return None
    day = first.when.local.date()
    same = [one for one in slots_on(rhythm, day, day) if (one.at, one.kind) == (first.at, first.kind)]
    free = [
        (account, network)
        for one in same
        for account, network in zip(one.account_ids, one.networks, strict=True)
        if is_free(first.at, account, taken)
    ]
    return replace(
        first, account_ids=tuple(one for one, _ in free), networks=tuple(network for _, network in free)
    )


@dataclass(frozen=True, slots=True)
class PlaceIdea:
    """Give an idea a time; it becomes a draft.

    Attributes:
        accounts, kind: of the slot it is put on: taken where the idea has none of its own.
    """

    id: PostId
    when: WallTime
    accounts: tuple[AccountId, ...] = ()
    kind: Kind | None = None

    @property
    def label(self) -> str:
        """Says "Draft on Thu 15, 12:00"."""
        return tr("Draft on {time}", time=day_and_time(self.when.local))

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Place it. Raises Locked, UserError for a past time."""
        before = snapshot(unit, [self.id])
        save_post(unit, before, settled(self._placed(unit.posts.get(self.id))), clock.now())
        return put_back(unit, self.label, before, [self.id])

    def _placed(self, post: Post) -> Post:
        variants = post.variants or tuple(Variant(account_id=one) for one in self.accounts)
        return replace(
            post, when=self.when, stage=Stage.DRAFT, kind=post.kind or self.kind, variants=variants
        )
