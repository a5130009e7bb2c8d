"""What a few changes would lead to, asked of a linter that knows the plan: for dragging and for bulk edits. Quick.

The changes are made in the linter's memory, looked at, and taken back; the plan itself is not touched.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from planner.domain.entry import PlanEntry
from planner.domain.errors import ChangedElsewhere
from planner.domain.options import NO_OPTIONS
from planner.domain.patch import Patch
from planner.domain.post import Stage
from planner.domain.publication import PublicationState
from planner.domain.times import WallTime
from planner.lint.comparing import apart
from planner.lint.finding import Finding, Headline, Picture, Runs
from planner.lint.fixing import patched

_COPY = "copy:"


@dataclass(frozen=True, slots=True)
class Copy:
    """A post that would be there once more, as a draft: all its times later by ``shift`` of wall time."""

    post: str
    shift: timedelta


@dataclass(frozen=True, slots=True)
class Going:
    """A post that would go to one account more, with its words as it has them elsewhere, or to one less.

    Attributes:
        account_key, network, account, facts: as entries of that account have them; no network: it is taken off.
    """

    post: str
    account_key: str
    network: str = ""
    account: str = ""
    facts: tuple[tuple[str, int | str | bool], ...] = ()


@dataclass(frozen=True, slots=True)
class WhatIf:
    """Changes to try, all together.

    Attributes:
        patches: by post; a post whose patches no longer fit stays as it is.
        copies: drafts that would be there more.
        going: to other accounts; of a post that is not among ``patches``.
        fresh: entries of posts that are not stored yet, each post with a name of its own.
    """

    patches: tuple[Patch, ...] = ()
    copies: tuple[Copy, ...] = ()
    going: tuple[Going, ...] = ()
    fresh: tuple[PlanEntry, ...] = ()

    @property
    def posts(self) -> tuple[str, ...]:
        """The posts it starts from, each once."""
        named = [one.post for part in (self.patches, self.copies, self.going) for one in part]
        return tuple(dict.fromkeys(named))


@dataclass(frozen=True, slots=True)
class Consequence:
    """What changes.

    Attributes:
        cleared: findings that would be gone. added: findings that would be there, or weigh more.
        mixes: of each client concerned, by key: its headline as it is, and as it would be.
        accounts: the same of each account concerned, by (key, network).
    """

    cleared: tuple[Finding, ...] = ()
    added: tuple[Finding, ...] = ()
    mixes: Mapping[str, tuple[Headline, Headline]] = field(default_factory=dict)
    accounts: Mapping[tuple[str, str], tuple[Headline, Headline]] = field(default_factory=dict)


def changed_entries(what: WhatIf, known: Mapping[str, Sequence[PlanEntry]]) -> dict[str, list[PlanEntry]]:
    """The entries of each post that would differ, and those of the copies.

    Args:
        what: to try.
        known: entries by post, as they are.
    """
    found: dict[str, list[PlanEntry]] = {}
    patches: dict[str, list[Patch]] = {}
    for patch in what.patches:
        patches.setdefault(patch.post, []).append(patch)
    for post, mine in patches.items():
        try:
            found[post] = list(patched(known.get(post, ()), mine))
        except ChangedElsewhere:
            continue  # it is out, or was changed meanwhile: it stays
    for one in what.going:
        found[one.post] = _elsewhere(found.get(one.post) or known.get(one.post, ()), one)
    for entry in what.fresh:
        found.setdefault(entry.post, []).append(entry)
    for number, copy in enumerate(what.copies):
        name = f"{_COPY}{number}"
        found[name] = [_copied(entry, name, copy.shift) for entry in known.get(copy.post, ())]
    return found


def _elsewhere(group: Sequence[PlanEntry], going: Going) -> list[PlanEntry]:
    """The entries of a post with one account more, or less."""
    there = [entry for entry in group if entry.account_key == going.account_key]
    if not going.network:
        return [entry for entry in group if entry.account_key != going.account_key]
    if there or not group:
        return list(group)
    first = group[0]
    planned = PublicationState.PLANNED if first.stage is Stage.SCHEDULED else PublicationState.DRAFT
    more = replace(
        first,
        account_key=going.account_key,
        network=going.network,
        account=going.account,
        facts=going.facts,
        options=NO_OPTIONS,
        state=planned,
    )
    return [*group, more]


def consequence(before: Picture, after: Picture, entries: Iterable[PlanEntry]) -> Consequence:
    """Compare two pictures of one linter; runs of findings that both have are not looked at.

    Args:
        before: as it is.
        after: as it would be.
        entries: those that would differ: their clients and accounts are told.
    """
    mine, theirs = _differing(before.findings, after.findings), _differing(after.findings, before.findings)
    cleared, added = apart(mine, theirs)
    clients: dict[str, tuple[Headline, Headline]] = {}
    accounts: dict[tuple[str, str], tuple[Headline, Headline]] = {}
    for entry in entries:
        client, account = entry.client_key, entry.account_key
        if client in before.clients and client in after.clients:
            clients[client] = before.clients[client], after.clients[client]
        if account in before.accounts and account in after.accounts:
            accounts[account, entry.network] = before.accounts[account], after.accounts[account]
    return Consequence(*_unpaired(cleared, added), clients, accounts)


def _differing(runs: Runs, others: Runs) -> list[Finding]:
    same = {id(part) for part in others.parts}
    return [finding for part in runs.parts if id(part) not in same for finding in part]


def _unpaired(
    cleared: Sequence[Finding], added: Sequence[Finding]
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Leave out what only begins with another post: a run of three that is a run of three elsewhere.

    One that weighs more than the one it takes the place of is told as added.
    """
    gone, come = list(cleared), []
    for finding in added:
        twin = next((one for one in gone if _alike(one, finding)), None)
        if twin is not None:
            gone.remove(twin)
        if twin is None or finding.severity.rank < twin.severity.rank:
            come.append(finding)
    gone = [one for one in gone if not any(_swallows(finding, one) for finding in added)]
    return tuple(gone), tuple(come)


def _alike(one: Finding, other: Finding) -> bool:
    """Whether two findings say the same of nearly the same posts."""
    shared = len(set(one.posts) & set(other.posts))
    return _same_rule(one, other) and 2 * shared >= max(len(one.posts), len(other.posts)) > 1


def _swallows(larger: Finding, smaller: Finding) -> bool:
    """Whether a run became part of a longer one: it is not gone."""
    several = len(larger.posts) > len(smaller.posts) > 1
    return several and _same_rule(larger, smaller) and len(set(smaller.posts) - set(larger.posts)) <= 1


def _same_rule(one: Finding, other: Finding) -> bool:
    return (one.code, one.client_key, one.account_key) == (other.code, other.client_key, other.account_key)


def _copied(entry: PlanEntry, name: str, shift: timedelta) -> PlanEntry:
    when = WallTime(entry.when.local + shift, entry.when.zone) if entry.when else None
    return replace(
        entry,
        post=name,
        order=name,
        state=PublicationState.DRAFT,
        stage=Stage.DRAFT,
        when=when,
        instant=when.instant() if when else None,
    )
