"""What a drag or a bulk edit leads to, in lines of words: the share first, then what goes, then what comes."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from planner.languages import spoken, tr
from planner.lint.consequence import Consequence
from planner.lint.finding import Finding, Headline, Severity
from planner.lint.what_if_moved import moved_effect
from planner.networks.facts import facts_of
from ui.mix.figures import Tone, together, tone_of

MOST = 4
MOST_ACCOUNTS = 2
NOTHING = tr("No finding comes or goes")
_SHARE = frozenset({"MIX001", "MIX002"})
"""Rules whose findings the share of promotion stands for, where it is told."""
_END = re.compile(r"(?<=[^.\s]{2})(?:\. (?=[A-ZÄÖÜ“„\d])|: (?=[“„]))|\.$")
_END_BUT_DATES = re.compile(r"(?<=[^.\s]{2})(?:(?<!\d)\. (?=[A-ZÄÖÜ“„\d])|: (?=[“„]))|\.$")
"""Where the first sentence of a finding ends; "23. Sep" is no end where days are written so."""
_GONE = {
    "MIX003": tr("No more {run} promotions in a row"),
    "MIX004": tr("No more {offers} offers on one day"),
    "TIM001": tr("No longer in the past"),
    "TIM002": tr("A time that exists on every clock"),
    "TIM003": tr("A time that comes only once"),
    "TIM004": tr("No more {posts} posts close together"),
    "TIM005": tr("Out of the quiet hours"),
    "TIM006": tr("The day in the words is right"),
    "TIM007": tr("Before what it speaks of is over"),
    "FRQ001": tr("No more gap of {days} days"),
    "TLK001": tr("A question comes in time"),
    "SAF002": tr("Off the day of remembrance"),
}
"""What is said of a finding that goes, by rule; numbers are the finding's own."""


@dataclass(frozen=True, slots=True)
class Effect:
    """One line. ``icon``, ``color``: names of the theme."""

    icon: str
    color: str
    words: str


_LOOKS = {
    Severity.ERROR: ("octagon-x", "crit"),
    Severity.WARNING: ("triangle", "warn"),
    Severity.INFO: ("info", "note"),
}


def effects_of(consequence: Consequence) -> tuple[Effect, ...]:
    """The lines, ``MOST`` at most and one that counts the rest; none: nothing comes or goes."""
    lines = [line for pair in consequence.mixes.values() if (line := _share(*pair)) is not None]
    if not lines:  # the client's worst window stays as it is: that of an account may not
        pairs = ((network, *pair) for (_, network), pair in consequence.accounts.items())
        lines = [line for network, *pair in pairs if (line := _share(*pair, network)) is not None]
        lines = lines[:MOST_ACCOUNTS]
    spoken = _SHARE if lines else frozenset()
    lines += [Effect("check", "ok", gone_words(one)) for one in _each(consequence.cleared, spoken)]
    lines += [finding_effect(one) for one in _each(consequence.added, spoken)]
    lines = list(dict.fromkeys(lines))
    if len(lines) > MOST + 1:
        rest = len(lines) - MOST
        lines[MOST:] = [Effect("dots", "tx3", tr("and {n} more change|and {n} more changes", "", rest))]
    return tuple(lines)


def finding_effect(finding: Finding) -> Effect:
    """The line of a finding that is there."""
    return Effect(*_LOOKS[finding.severity], come_words(finding))


def gone_words(finding: Finding) -> str:
    """What is said of a finding that would be gone."""
    template = _GONE.get(finding.code)
    if template is not None:
        try:
            return template.format(**finding.numbers)
        except KeyError:  # a finding of this rule that has other numbers
            pass
    return tr("No longer: {finding}", finding=come_words(finding))


def come_words(finding: Finding) -> str:
    """The first sentence of a finding."""
    end = (_END if spoken() == "en" else _END_BUT_DATES).search(finding.message)
    return together(finding.message[: end.start()] if end else finding.message)


def _share(before: Headline, after: Headline, network: str = "") -> Effect | None:
    words = moved_effect(before, after)
    if not words:
        return None
    facts = facts_of(network) if network else None
    said = f"{facts.label}: {words}" if facts else f"{words[0].upper()}{words[1:]}"
    more = after.promo * before.posts > before.promo * after.posts
    over = tone_of(after.promo, after.posts, after.warn) is Tone.OVER
    icon, color = ("check", "ok") if not more else ("triangle", "warn") if over else ("chart", "tx2")
    return Effect(icon, color, together(said))


def _each(findings: Iterable[Finding], spoken: frozenset[str]) -> list[Finding]:
    """Without what the share stands for, the gravest first."""
    return sorted((one for one in findings if one.code not in spoken), key=lambda one: one.severity.rank)
