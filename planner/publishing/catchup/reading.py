"""Reads what waits for a decision and puts advice beside it. Run it off the GUI thread: it reads words."""

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime, timedelta

from planner.connectors.connector import Connector
from planner.connectors.registry import connector_for
from planner.domain.agents import Outage, OutageKind
from planner.domain.entry import CalendarRow, PlanEntry
from planner.domain.ids import AccountId, ClientId
from planner.domain.publication import EDITABLE, MissedReason, Publication, PublicationState
from planner.lint.blocking import blocking_findings
from planner.lint.finding import Finding
from planner.lint.notes import NOBODY, ClientNotes
from planner.lint.readings import Reading
from planner.networks.homes import home_of
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.catchup.advice import advise, what_happened
from planner.publishing.catchup.item import CatchUp, Item, Way
from planner.publishing.catchup.slots import AHEAD, BACK, Habits
from planner.publishing.catchup.spacing import spacing_of
from planner.publishing.due import hold_of
from planner.publishing.gathering import Around, around_all, gather_all
from planner.publishing.outage_words import told_words

MOST = 100
"""So many are read at once; the others follow when these are decided."""

_S = PublicationState
_STATES = (_S.MISSED, _S.UNCONFIRMED)
_AROUND = timedelta(hours=1)
_NOTES = 3
_NOTED = frozenset(
    {OutageKind.OFFLINE, OutageKind.CLOCK_FORWARD, OutageKind.CLOCK_BACK, OutageKind.ZONE, OutageKind.MACHINE}
)
_KINDS = {
    MissedReason.ASLEEP: (OutageKind.ASLEEP,),
    MissedReason.NOT_RUNNING: (OutageKind.STOPPED,),
    MissedReason.OFFLINE: (OutageKind.OFFLINE,),
    MissedReason.CLOCK: (OutageKind.CLOCK_FORWARD,),
    MissedReason.MACHINE: (OutageKind.MACHINE,),
}


def read_catch_up(
    unit: UnitOfWork,
    now: datetime,
    client_id: ClientId | None = None,
    *,
    first: int | None = None,
    connectors: Callable[[str], Connector | None] = connector_for,
) -> CatchUp:
    """Everything that was missed or cannot be confirmed, the missed ones first; archived clients left out.

    Args:
        unit: a reading unit of work.
        now: aware UTC.
        client_id: of one client, None: of all.
        first: only so many of them, which is quick: for a first picture while the whole is read.
        connectors: the connector of a network.
    """
    waiting = unit.publications.in_states(_STATES, client_id, MOST)
    if not waiting:
        return CatchUp(at=now, items=())
    active = {one.id for one in unit.clients.all()}
    around = around_all(unit)
    rows = unit.calendar.rows(now - BACK, now + AHEAD, client_id)
    habits = Habits.of(rows, unit.calendar.slots(client_id))
    groups = sorted(_groups(one for one in waiting if one.client_id in active), key=_order)
    items = [
        _item(unit, group, now, connectors, around, habits)
        for group in groups[:first]
        if unit.posts.get(group[0].post_id).deleted_at is None
    ]
    accounts = {one for item in items for one in item.account_ids}
    outage = _outage(unit, items)
    return CatchUp(
        at=now,
        items=tuple(items),
        posts=len({group[0].post_id for group in groups}),
        outage=outage,
        more=len(waiting) >= MOST,
        unread=len(groups[first:]) if first is not None else 0,
        notes=_notes(unit, items, outage),
        taken=_taken(unit, rows, accounts, now),
        spacing=spacing_of(unit),
    )


def _groups(waiting: Iterable[Publication]) -> Iterable[list[Publication]]:
    """A post's publications to which the same happened at the same time, together."""
    found: dict[tuple[object, ...], list[Publication]] = {}
    for one in waiting:
        if one.when is not None and one.due_at is not None:
            key = (one.post_id, one.state, one.when, one.missed_reason, one.held_reason)
            alone = one.id if one.state is _S.UNCONFIRMED else ""  # each is looked up for itself
            found.setdefault((*key, alone), []).append(one)
    return found.values()


def _order(group: Sequence[Publication]) -> tuple[bool, datetime, str]:
    first = group[0]
    assert first.due_at is not None
    return first.state is _S.UNCONFIRMED, first.due_at, first.id


def _item(
    unit: UnitOfWork,
    group: Sequence[Publication],
    now: datetime,
    connectors: Callable[[str], Connector | None],
    around: Around,
    habits: Habits,
) -> Item:
    jobs = gather_all(unit, group, around)
    job, first = jobs[0], group[0]
    assert first.when is not None
    assert first.due_at is not None
    holds = [hold_of(one, now, connectors(one.account.network), _blocking) for one in jobs]
    hold = next((one for one in holds if one is not None), None)
    accounts = tuple(one.account_id for one in group)
    to_ideas = _all_of_it(unit, group)
    unsure = first.state is _S.UNCONFIRMED
    kind = job.post.kind or (Reading(job.entry).kind.kind if job.entry is not None else None)
    about = around.notes.get(first.client_id, NOBODY)
    slot = None if unsure else habits.next_slot(first.when, accounts, now, about, kind)
    advice = advise(job, hold, slot, now, to_ideas=to_ideas)
    return Item(
        post_id=first.post_id,
        publication_ids=tuple(one.id for one in group),
        account_ids=accounts,
        client_id=first.client_id,
        headline=" ".join(job.post.headline.split()),
        kind=kind,
        networks=tuple(dict.fromkeys(one.account.network for one in jobs)),
        accounts=tuple(dict.fromkeys(one.account.name for one in jobs)),
        client=job.client.name,
        colour=job.client.colour,
        initials=job.client.initials,
        zone=job.client.zone,
        state=first.state,
        when=first.when,
        due_at=first.due_at,
        late=now - first.due_at,
        reason=first.missed_reason if first.state is _S.MISSED else None,
        why=what_happened(job),
        slot=slot.when if slot is not None and Way.SLOT not in advice.barred else None,
        to_ideas=to_ideas,
        media_id=next((use.media_id for use in job.uses if use.media_id in job.media), None),
        look_url=first.look_url or (home_of(jobs[0].account) if first.state is _S.UNCONFIRMED else ""),
        says=advice.says,
        barred=advice.barred,
        default=advice.default,
        must=advice.must,
    )


def _blocking(entry: PlanEntry, now: datetime, notes: ClientNotes) -> Sequence[Finding]:
    return blocking_findings(entry, now, sending=True, notes=notes)


def _all_of_it(unit: UnitOfWork, group: Sequence[Publication]) -> bool:
    """Whether nothing of the post is left on any other account: then skipping it means the whole post."""
    mine = {one.id for one in group}
    others = [one for one in unit.publications.of_post(group[0].post_id) if one.id not in mine]
    return all(one.state is _S.CANCELLED for one in others) and all(one.state in EDITABLE for one in group)


def _outage(unit: UnitOfWork, items: Sequence[Item]) -> Outage | None:
    """The newest outage that the most frequent reason speaks of."""
    reasons = [item.reason for item in items if item.reason is not None and item.reason in _KINDS]
    if not reasons:
        return None
    most = max(dict.fromkeys(reasons), key=reasons.count)
    first = min(item.due_at for item in items)
    kinds = _KINDS[most]
    known = [one for one in unit.agents.outages(first) if one.kind in kinds]
    return max(known, key=lambda one: (one.started_at, one.id), default=None)


def _notes(unit: UnitOfWork, items: Sequence[Item], told: Outage | None) -> tuple[str, ...]:
    """What else happened since the first of them was due, the newest few; each sleep of a week is not told."""
    if not items:
        return ()
    first = min(item.due_at for item in items)
    noted = [
        told_words(one, items[0].zone)
        for one in unit.agents.outages(first - _AROUND)
        if one.kind in _NOTED and (told is None or one.id != told.id)
    ]
    return tuple(dict.fromkeys(noted))[-_NOTES:]


def _taken(
    unit: UnitOfWork, rows: Iterable[CalendarRow], accounts: Collection[AccountId], now: datetime
) -> dict[AccountId, tuple[datetime, ...]]:
    """What went out or is due on each account from an hour ago on."""
    found: dict[AccountId, list[datetime]] = {one: [] for one in accounts}
    for account_id in accounts:
        sent = unit.agents.gate(account_id).sent_at
        if sent is not None:
            found[account_id].append(sent)
    for row in rows:
        waits = row.state in {_S.PLANNED, _S.THROTTLED, _S.HELD, _S.CLAIMED, _S.SENDING, _S.PUBLISHED}
        if row.account_id in found and waits and row.due_at >= now - _AROUND:
            found[row.account_id].append(row.due_at)
    return {one: tuple(sorted(times)) for one, times in found.items()}
