"""Lints a weekly rhythm as if its weeks went on and on: what the roles of its slots would lead to."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from planner.domain.entry import PlanEntry
from planner.domain.kinds import Ask, Kind
from planner.domain.publication import PublicationState
from planner.domain.slot import Slot
from planner.domain.times import WallTime
from planner.lint.engine import Linter
from planner.lint.finding import Finding
from planner.lint.notes import ClientNotes
from planner.lint.profile import Profile
from planner.lint.registry import all_rules

PROVED = frozenset({"MIX001", "MIX002", "MIX003", "MIX004", "MIX007", "MIX008", "TLK001"})
"""Rules that judge the order and the shares of kinds; the others judge words, which a slot has none of."""

WEEKS = 13
"""As many as lie in a window of 90 days."""

_FIRST = date(2026, 1, 5)  # any Monday
_WORDS = {
    Kind.CONVERSE: "Which one would you take?",
    Kind.PROMOTE: "Order now. It is made by hand here in our own kitchen, and it keeps fresh for a whole week.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Whose:
    """Whose rhythm it is, for settings that hold for this client alone.

    Attributes:
        key, name: of the client. accounts: (account id, network, handle).
    """

    key: str = "client"
    name: str = "client"
    accounts: tuple[tuple[str, str, str], ...] = ()


def findings_of(slots: Collection[Slot], profile: Profile, whose: Whose) -> tuple[Finding, ...]:
    """What the linter says of ``WEEKS`` weeks of this rhythm, an offer in each slot for promotion."""
    rules = [rule for rule in all_rules() if rule.code in PROVED]
    linter = Linter(profile, judge_all=True, rules=rules, offers=False)
    now = datetime.combine(_FIRST, datetime.min.time(), UTC)
    notes = {whose.key: ClientNotes(key=whose.key, name=whose.name, zone="UTC")}
    return linter.lint(list(_entries(slots, whose)), now, notes=notes).findings


def _entries(slots: Collection[Slot], whose: Whose) -> list[PlanEntry]:
    places = {account: (network, handle) for account, network, handle in whose.accounts}
    found = []
    for week in range(WEEKS):
        for slot in slots:
            day = _FIRST + timedelta(weeks=week, days=slot.weekday)
            when = WallTime(datetime.combine(day, slot.at), "UTC")
            role = slot.kind.value if slot.kind else ""
            post = f"{when.local:%Y%m%d%H%M}{role}"
            network, handle = places.get(slot.account_id, ("", slot.account_id))
            found.append(
                PlanEntry(
                    post=post,
                    order=post,
                    client_key=whose.key,
                    client=whose.name,
                    account_key=slot.account_id,
                    network=network,
                    account=handle,
                    state=PublicationState.PLANNED,
                    when=when,
                    instant=when.instant(),
                    kind=slot.kind,
                    ask=Ask.HARD if slot.kind is Kind.PROMOTE else None,
                    text=_WORDS.get(slot.kind, "We baked.") if slot.kind else "We baked.",
                )
            )
    return found
