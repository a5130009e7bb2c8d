"""Gives the slots of a weekly rhythm roles that keep within the client's mix, and proves it.

The number of promotions comes from the limits, the other kinds from the preset's targets; the order spreads each
kind over the week. Then thirteen such weeks are linted. Where a rule objects, the order is turned, and at last a
promotion is given up: a limit of a third leaves three slots a week no promotion every week, because eight posts
would hold three.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import time
from fractions import Fraction

from planner.domain.kinds import Kind
from planner.domain.slot import Slot
from planner.lint.finding import Finding, Severity
from planner.lint.profile import Profile
from planner.lint.profiles.layers import Scope
from planner.lint.registry import all_rules
from planner.lint.rule import OptionValue
from planner.lint.rules.kind_under_target import TARGETS
from planner.lint.skeleton.proof import Whose, findings_of
from planner.lint.skeleton.quota import Target, most_promotions, shared_out, spread

MOST_TRIES = 40
_SLACK = Fraction(1, 10)  # so far below its target MIX007 lets a share be
_NOT_MONDAY = 3  # promotion rather falls on Thursday and later

_Time = tuple[int, time]


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A weekly rhythm with roles.

    Attributes:
        slots: those given, each with its role.
        findings: what the linter says of weeks like this; none: it keeps within the mix.
        a_week: posts a week, accounts with one time counted once. promotions: how many of them sell.
        limit: the share that may sell.
    """

    slots: tuple[Slot, ...]
    findings: tuple[Finding, ...]
    a_week: int
    promotions: int
    limit: Fraction


def with_roles(slots: Sequence[Slot], profile: Profile, whose: Whose | None = None) -> Skeleton:
    """Give each slot a role. Slots at one time are one post and get the same.

    A single slot a week gets none: the same kind every week would be monotonous, whichever it is.
    """
    whose = whose or Whose()
    limit, targets = _asked(profile, whose)
    times = sorted({(slot.weekday, slot.at) for slot in slots})
    if len(times) < 2:  # noqa: PLR2004 - one is no week
        bare = tuple(replace(slot, kind=None) for slot in slots)
        return Skeleton(bare, (), len(times), 0, limit)
    best: Skeleton | None = None
    for number, roles in enumerate(_tries(times, limit, targets)):
        filled = tuple(replace(slot, kind=roles[slot.weekday, slot.at]) for slot in slots)
        found = findings_of(filled, profile, whose)
        promotions = sum(role is Kind.PROMOTE for role in roles.values())
        tried = Skeleton(filled, found, len(times), promotions, limit)
        if not found:
            return tried
        if best is None or _weight(found) < _weight(best.findings):
            best = tried
        if number >= MOST_TRIES and _weight(best.findings)[:2] == (0, 0):
            break
    assert best is not None
    return best


def as_it_is(slots: Sequence[Slot], profile: Profile, whose: Whose | None = None) -> Skeleton:
    """The same figures for roles that a person chose."""
    whose = whose or Whose()
    limit, _ = _asked(profile, whose)
    times = {(slot.weekday, slot.at) for slot in slots}
    selling = {(slot.weekday, slot.at) for slot in slots if slot.kind is Kind.PROMOTE}
    return Skeleton(tuple(slots), findings_of(slots, profile, whose), len(times), len(selling), limit)


def _tries(times: Sequence[_Time], limit: Fraction, targets: Sequence[Target]) -> Iterator[dict[_Time, Kind]]:
    """Roles to try, those with a question and with most promotions first, each order turned through the week."""
    count = len(times)
    within = [replace(one, share=one.share - _SLACK) for one in targets]
    known: set[tuple[Kind, ...]] = set()
    for question in (True, False) if targets else (True,):
        for promotions in range(most_promotions(count, limit), -1, -1):
            for wanted in (targets, within):
                order = spread(shared_out(count, promotions, wanted, question=question))
                turns = [tuple(order[turn:] + order[:turn]) for turn in range(count)]
                for kinds in sorted(turns, key=lambda kinds: _early(times, kinds)):
                    if kinds not in known:
                        known.add(kinds)
                        yield dict(zip(times, kinds, strict=True))


def _early(times: Sequence[_Time], kinds: Sequence[Kind]) -> int:
    """How many promotions fall on the first days of the week."""
    return sum(
        kind is Kind.PROMOTE and day < _NOT_MONDAY for (day, _), kind in zip(times, kinds, strict=True)
    )


def _asked(profile: Profile, whose: Whose) -> tuple[Fraction, list[Target]]:
    """The strictest limit for promotion, and the targets for other kinds, as they hold for the client."""
    rules = {rule.code: rule for rule in all_rules()}
    client = Scope(client_key=whose.key, client=whose.name)
    scopes = [
        client,
        *(client._replace(network=network, account=name) for _, network, name in whose.accounts),
    ]
    limits = [Fraction(1)]
    targets: dict[str, Target] = {}
    for scope in scopes:
        ruling = profile.at(scope)
        shares_of_promotion = [rules[code] for code in ("MIX001", "MIX002") if ruling.takes(rules[code])]
        limits += [_share(ruling.options_of(rule)["warn"]) for rule in shares_of_promotion]
        if ruling.takes(rules["MIX007"]):
            shares = ruling.options_of(rules["MIX007"])
            for name, (_, kinds, _) in TARGETS.items():
                share = _share(shares[name])
                if share and (name not in targets or targets[name].share < share):
                    targets[name] = Target(frozenset(kinds), share)
    return min(limits), list(targets.values())


def _share(value: OptionValue) -> Fraction:
    return Fraction(value) if isinstance(value, int | Fraction) else Fraction(0)


def _weight(findings: Sequence[Finding]) -> tuple[int, int, int]:
    """How bad findings are: errors and warnings of the mix, other ones, notes."""
    serious = [one for one in findings if one.severity in {Severity.ERROR, Severity.WARNING}]
    mix = sum(one.code.startswith("MIX") for one in serious)
    return mix, len(serious) - mix, len(findings) - len(serious)
