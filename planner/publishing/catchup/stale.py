"""Whether what a post says is still true now that its time has passed; said with the words that tell."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from planner.domain.entry import PlanEntry
from planner.domain.times import WallTime, wall_at
from planner.editing.words import moment
from planner.languages import tr
from planner.lint.checks import Checks
from planner.lint.dates import FULL_WEEKDAY, as_said, weekday_of
from planner.lint.profile import THIRDS
from planner.lint.registry import all_rules
from planner.lint.rule import UnitKind
from planner.lint.units import PostView

_DATED = frozenset({"TIM006", "TIM007"})
"""The rules that read days: a day that cannot be right, an offer that is over."""


@dataclass(frozen=True, slots=True)
class _Saying:
    """Words that are true for a while only.

    Attributes:
        pattern: of folded text. over: whether that while is over (then, now: naive wall times).
        since: how the sentence goes on: "that evening is over".
    """

    pattern: str
    over: Callable[[datetime, datetime], bool]
    since: str


def _another_day(then: datetime, now: datetime) -> bool:
    return now.date() > then.date()


def _after(hour: int) -> Callable[[datetime, datetime], bool]:
    return lambda then, now: now.date() > then.date() or (now.hour >= hour and then.hour < hour)


def _another_week(then: datetime, now: datetime) -> bool:
    return now.isocalendar()[:2] > then.isocalendar()[:2]


def _days_on(days: int) -> Callable[[datetime, datetime], bool]:
    return lambda then, now: now.date() - then.date() >= timedelta(days=days)


_SAYINGS = (
    _Saying(r"tonight|this evening|heute\s+abend|good evening|guten abend", _another_day, tr("that evening is over")),
    _Saying(r"this morning|good morning|guten morgen|heute\s+(?:früh|morgen)", _after(12), tr("that morning is over")),
    _Saying(r"this afternoon|heute\s+nachmittag", _after(18), tr("that afternoon is over")),
    _Saying(r"today(?:'s)?|heute", _another_day, tr("that day is over")),
    _Saying(r"tomorrow|(?<!guten )(?<!heute )(?<!am )morgen(?=\s+(?:ist|sind|um|ab|gibt|geht|früh|abend|haben|öffnen))",
            _another_day, tr("that day has come")),
    _Saying(r"this weekend|diese[smn] wochenende", _another_week, tr("that weekend is over")),
    _Saying(r"this week|diese woche", _another_week, tr("that week is over")),
    _Saying(r"(?:an|one|1) hour left|(?:in|only|noch) (?:an|one|1|einer?) (?:hour|stunde)|last hour|letzte stunde",
            lambda then, now: now - then >= timedelta(hours=1), tr("that hour is over")),
    _Saying(r"(?:merry|happy) (?:christmas|new year|easter|halloween|thanksgiving|valentine\W?s|hanukkah|diwali|eid)"
            r"|(?:frohe|fröhliche|schöne)[ns]?\s+(?:weihnacht\w*|neues(?: jahr)?|ostern|feiertage)|guten rutsch",
            _days_on(2), tr("that day is over")),
    _Saying(r"happy (?:mother|father|women|men|earth)\W?s?\W?(?:\s?day)|happy birthday|alles gute zum",
            _another_day, tr("that day is over")),
)  # fmt: skip
_WEEKDAY_GREETING = rf"(?:happy|good|schönen|frohen)\s+(?P<wd>{FULL_WEEKDAY})(?!\w)"
_MEMORY = re.compile(r"(?:what a|thank|danke|was|were|war|waren)\b")


def stale_because(entry: PlanEntry, now: datetime) -> str:
    """Why the post is no longer true at ``now``, a sentence; "" when nothing in it tells that.

    Args:
        entry: the post on one account, with the time it was planned for.
        now: aware UTC.
    """
    if entry.when is None or entry.instant is None:
        return ""
    if entry.deadline is not None and entry.deadline.instant() <= now:
        return tr("What it speaks of ended {moment}.", moment=moment(entry.deadline))
    then, here = entry.when, wall_at(now, entry.when.zone)
    view = PostView.of(entry)
    found = _said(view, then.local, here.local)
    return found or _by_rules(entry, then.local.date(), here, now)


def _said(view: PostView, then: datetime, now: datetime) -> str:
    words, folded = view.reading.words, view.reading.folded
    for saying in _SAYINGS:
        match = re.search(rf"(?<!\w)(?:{saying.pattern})(?!\w)", folded)
        if match and saying.over(then, now) and not _MEMORY.search(folded, 0, match.start()):
            return tr(
                "The text says “{as_said}”, and {since}.",
                as_said=as_said(words, match.span()),
                since=saying.since,
            )
    match = re.search(_WEEKDAY_GREETING, folded)
    if match and now.weekday() != weekday_of(match["wd"]):
        return tr("The text says “{as_said}”, and that day is over.", as_said=as_said(words, match.span()))
    return ""


def _by_rules(entry: PlanEntry, then: date, here: WallTime, now: datetime) -> str:
    """What the rules of days find in it today and did not find on its own day."""
    if here.local.date() == then:
        return ""
    rules = [rule for rule in all_rules() if rule.code in _DATED]
    checks = Checks(THIRDS.unmuted(), rules=rules)
    moved = replace(entry, when=here, instant=here.instant())
    before = {one.code for one in checks.run(UnitKind.POST, PostView.of(entry), now)}
    for finding in checks.run(UnitKind.POST, PostView.of(moved), now):
        if finding.code not in before:
            return tr("It would no longer be right: {why}", why=finding.message)
    return ""
