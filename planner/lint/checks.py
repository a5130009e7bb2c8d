"""Runs rules on units and makes findings of what they found."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple, TypeAlias, TypeVar

from planner.domain.entry import PlanEntry
from planner.lint.finding import Finding, Severity
from planner.lint.fingerprint import fingerprint, post_key
from planner.lint.profile import EVERYWHERE, Profile, Ruling, Scope
from planner.lint.reach import Reach
from planner.lint.registry import all_rules
from planner.lint.rule import Context, Hit, OptionValue, Rule, UnitKind
from planner.lint.units import ClientView, DayView, PlanView, PostView, SequenceView

_T = TypeVar("_T")

View: TypeAlias = PostView | SequenceView | DayView | ClientView | PlanView
_BREAKS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


class Taken(NamedTuple):
    """A rule as it holds in one scope.

    Attributes:
        options, severity, set_by: as the profile sets them there. said: who set them, for people.
        chosen: a severity that somebody set.
        offers: whether its findings come with their evidence and fixes.
    """

    rule: Rule
    options: Mapping[str, OptionValue]
    severity: Severity
    set_by: str
    said: str
    chosen: Severity | None = None
    offers: bool = True


Ready: TypeAlias = tuple[Taken, Callable[[Any, Context], Iterable[Hit]], Context]
"""A rule as it holds in one scope, its check, and what the check is told."""


class Checks:
    """The rules that a profile takes, with their numbers, scope by scope; ``offers``: whether with evidence and fixes."""

    def __init__(
        self,
        profile: Profile,
        *,
        judge_all: bool = False,
        rules: Iterable[Rule] | None = None,
        offers: bool = True,
    ) -> None:
        self.profile = profile
        self.judge_all = judge_all
        self.offers = offers
        self.rules = all_rules() if rules is None else tuple(rules)
        self.once = {rule.code for rule in self.rules if not rule.per_account}
        self._now: datetime | None = None
        self._contexts: dict[int, Context] = {}  # by id of a rule as it holds somewhere
        self._ready: dict[
            int, tuple[tuple[Taken, ...], tuple[Ready, ...]]
        ] = {}  # by id of the rules, kept too
        self._taken: dict[Scope, dict[UnitKind, tuple[Taken, ...]]] = {}
        self._ruled: dict[int, dict[UnitKind, tuple[Taken, ...]]] = {}  # by id of a ruling the profile keeps

    def has(self, unit: UnitKind, scope: Scope = EVERYWHERE) -> bool:
        """Whether any rule looks at this unit in ``scope``."""
        return bool(self._in(scope)[unit])

    def run(
        self, unit: UnitKind, view: View, now: datetime, *, minutes: bool | None = None
    ) -> tuple[Finding, ...]:
        """What the rules of ``unit`` find in ``view``.

        Args:
            unit: which rules.
            view: the view they expect.
            now: aware UTC.
            minutes: only rules whose words change with the clock, or only the others; None: all.
        """
        findings: list[Finding] = []
        for taken in self._in(scope_of_view(view, self.profile))[unit]:
            if minutes in {None, taken.rule.minutes}:
                context = self.context(taken, now)
                findings.extend(finding_of(taken, hit) for hit in taken.rule.check(view, context))
        return tuple(findings)

    def taken(self, unit: UnitKind, scope: Scope) -> tuple[Taken, ...]:
        """The rules of ``unit`` as they hold in ``scope``."""
        return self._in(scope)[unit]

    def days_back(self) -> int:
        """The longest reach, in days, among rules that look so far back however many posts that is."""
        reaches = [reach_of(taken) for unit in UnitKind for taken in self.everywhere(unit)]
        far = (reach.days for reach in reaches if reach is not None and reach.posts is None and reach.days)
        return max(far, default=0)

    def comparing(self) -> tuple[Taken, ...]:
        """The rules that compare texts, in every scope for which something is set."""
        return tuple(taken for taken in self.everywhere(UnitKind.POST) if taken.rule.compares)

    def everywhere(self, unit: UnitKind) -> Iterator[Taken]:
        """The rules of ``unit`` in every scope for which something is set."""
        for scope in dict.fromkeys((EVERYWHERE, *(layer.place for layer in self.profile.layers))):
            yield from self.taken(unit, scope)

    @property
    def codes(self) -> frozenset[str]:
        """The rules that run in any scope for which something is set."""
        rulings = [self.profile.at(EVERYWHERE), *(self.profile.at(one.place) for one in self.profile.layers)]
        return frozenset(rule.code for rule in self.rules if any(one.takes(rule) for one in rulings))

    def ran(self) -> frozenset[str]:
        """Codes of the rules that ran in any scope asked for so far."""
        return frozenset(
            taken.rule.code for known in self._taken.values() for unit in known.values() for taken in unit
        )

    def context(self, taken: Taken, now: datetime) -> Context:
        """What a rule is told beside its unit; made once while the clock stands."""
        if self._now != now:
            self._now = now
            self._contexts.clear()
            self._ready.clear()
        found = self._contexts.get(id(taken))
        if found is None:
            found = self._contexts[id(taken)] = Context(
                now=now, options=taken.options, judge_all=self.judge_all, set_by=taken.said
            )
        return found

    def ready(self, rules: tuple[Taken, ...], now: datetime) -> tuple[Ready, ...]:
        """Rules with all that their checks are told, for those who ask with the same tuple again and again."""
        known = self._ready.get(id(rules)) if now is self._now or now == self._now else None
        if known is None:
            found = tuple((taken, taken.rule.check, self.context(taken, now)) for taken in rules)
            known = self._ready[id(rules)] = rules, found
        return known[1]

    def _in(self, scope: Scope) -> dict[UnitKind, tuple[Taken, ...]]:
        found = self._taken.get(scope)
        if found is None:
            ruling = self.profile.at(scope)  # shared by all scopes for which the same settings hold
            found = self._ruled.get(id(ruling))
            if found is None:
                found = self._ruled[id(ruling)] = self._by_unit(ruling)
            self._taken[scope] = found
        return found

    def _by_unit(self, ruling: Ruling) -> dict[UnitKind, tuple[Taken, ...]]:
        taken = [
            Taken(
                rule,
                ruling.options_of(rule),
                ruling.severity_of(rule),
                ruling.set_by_of(rule),
                ruling.said_of(rule),
                ruling.severity_set(rule),
                self.offers,
            )
            for rule in self.rules
            if ruling.takes(rule)
        ]
        return {unit: tuple(one for one in taken if one.rule.unit is unit) for unit in UnitKind}

    def told_once(self, findings: Iterable[Finding]) -> list[Finding]:
        """Leave out what a rule says of one post again for another account."""
        seen: set[tuple[object, ...]] = set()
        kept: list[Finding] = []
        for finding in findings:
            if finding.code in self.once:
                key = (finding.code, finding.client_key, finding.posts, finding.span, finding.message)
                if key in seen:
                    continue
                seen.add(key)
            kept.append(finding)
        return kept


def scope_of_view(view: View, profile: Profile) -> Scope:
    """Whose settings hold for a view."""
    if isinstance(view, PostView):
        return scope_of_entry(view.entry, profile)
    if isinstance(view, SequenceView | DayView):
        entry = view.items[0].entry
        return Scope(
            client_key=entry.client_key, client=entry.client, network=entry.network, account=entry.account
        )
    if isinstance(view, ClientView):
        return Scope(client_key=view.key, client=view.notes.name)
    return EVERYWHERE


def scope_of_entry(entry: PlanEntry, profile: Profile) -> Scope:
    """Whose settings hold for one post on one account.

    A campaign or post is named only when ``profile`` says something of it: plans have thousands of them.
    """
    campaigns, posts = profile.by_campaign, profile.by_post
    return Scope(
        client_key=entry.client_key,
        client=entry.client,
        network=entry.network,
        account=entry.account,
        campaign=entry.campaign if campaigns and entry.campaign.strip().casefold() in campaigns else "",
        post=entry.post if entry.post in posts else "",
    )


def reach_of(taken: Taken) -> Reach | None:
    """How far a rule looks with the options it has; None: anywhere."""
    reach = taken.rule.reach
    return reach if reach is None or isinstance(reach, Reach) else reach(taken.options)


def finding_of(taken: Taken, hit: Hit) -> Finding:
    """The finding that a hit stands for."""
    about, rule, posts = hit.about, taken.rule, hit.posts
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=_severity(taken, hit),
        message=hit.message if hit.message.isprintable() else _in_one_line(hit.message),
        client=about.client,
        client_key=about.client_key,
        network="" if hit.whole_client else about.network,
        account="" if hit.whole_client else about.account,
        account_key="" if hit.whole_client else about.account_key,
        blocks=rule.blocks if hit.blocks is None else hit.blocks,
        posts=(posts[0].post,) if len(posts) == 1 else tuple([entry.post for entry in posts]),
        window=hit.window,
        span=hit.span,
        numbers=hit.numbers,
        evidence=_worked_out(hit.evidence) if taken.offers else (),
        fixes=_worked_out(hit.fixes) if taken.offers else (),
        set_by=taken.set_by,
        fingerprint=fingerprint(rule.code, scope_of(rule, hit), hit.anchor),
        at=posts[0].instant if posts else None,
        about=about.post,
        anchor="" if taken.offers or rule.unit is UnitKind.POST else hit.anchor,
    )


def _worked_out(told: tuple[_T, ...] | Callable[[], tuple[_T, ...]]) -> tuple[_T, ...]:
    return told if isinstance(told, tuple) else told()


def _in_one_line(message: str) -> str:
    """The message without the line ends and control characters of words that it quotes."""
    return _BREAKS.sub(" ", message)


def _severity(taken: Taken, hit: Hit) -> Severity:
    """What a check names for its hit; a severity that somebody set comes before it, but no note grows by it."""
    if hit.severity is None:
        return taken.severity
    if taken.chosen is None or (hit.severity is Severity.INFO and taken.rule.severity is not Severity.INFO):
        return hit.severity
    return taken.chosen


def scope_of(rule: Rule, hit: Hit) -> str:
    """The id of what a finding is about: the account, or the client."""
    if hit.whole_client or not rule.per_account:
        return hit.about.client_key
    return f"{hit.about.client_key}/{hit.about.account_key}"


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """By severity, date of the first post, code, first post id; then account and words, to be sure."""
    return tuple(sorted(findings, key=order_of))


def order_of(finding: Finding) -> tuple[object, ...]:
    """What findings are sorted by; two that differ in nothing of it are one."""
    return (
        finding.severity.rank,
        finding.at is None,
        finding.at.timestamp() if finding.at else 0.0,
        finding.code,
        post_key(finding.posts[0]) if finding.posts else "",
        finding.client,
        finding.network,
        finding.account,
        finding.span or (0, 0),
        finding.message,
        finding.client_key,
        finding.account_key,
        finding.fingerprint,
    )
