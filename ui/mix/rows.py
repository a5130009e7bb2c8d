"""The findings as the list shows them, without Qt: filtered, with date chips and what can be done."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from planner.domain.entry import Suppression
from planner.domain.times import WallTime
from planner.languages import tr
from planner.lint.finding import Finding, Severity
from planner.lint.suppress import key_of, keys_of
from ui.dates import day_of_month, weekday_and_number
from ui.mix.figures import together
from ui.mix.leftovers import is_leftover

CHIPS_FROM = 4
"""Date chips are shown when a finding names more than three posts."""


@dataclass(frozen=True, slots=True)
class DateChip:
    """One post behind a finding: "Thu 8" and its id."""

    label: str
    post: str


@dataclass(frozen=True, slots=True)
class Row:
    """One card.

    Attributes:
        key: stays the same while the plan changes around it.
        ignored: the suppression that hides it, when ignored findings are shown.
    """

    key: str
    finding: Finding
    chips: tuple[DateChip, ...] = ()
    ignored: Suppression | None = None

    @property
    def message(self) -> str:
        """The card's sentence; of an ignored finding with its reason."""
        if self.ignored is None or is_leftover(self.finding, self.ignored):
            return together(self.finding.message)
        return together(f"{self.finding.message} {ignored_words(self.ignored)}: {self.ignored.reason}")


def spoken(row: Row, *, whose: bool) -> str:
    """A card for a screen reader: its severity, rule, place and sentence; ``whose``: with its client."""
    finding = row.finding
    weight = {
        Severity.ERROR: tr("Error"), Severity.WARNING: tr("Warning"), Severity.INFO: tr("Note", "severity"),
    }[finding.severity]  # fmt: skip
    what = f"{weight} {finding.code}, {finding.name}"
    if finding.network:
        network, account = finding.network, finding.account
        what = tr("{finding} on {network} {account}", finding=what, network=network, account=account)
    client = f", {finding.client}" if whose else ""
    return f"{what}{client}: {row.message}"


def ignored_words(suppression: Suppression) -> str:
    """What is ignored, and how long: "Ignored until 21 Dec", without an end "Ignored".

    With its place when that is a file: "Ignored in lint.toml, line 4, until 21 Dec".
    """
    what = tr("Ignored")
    if not suppression.fingerprint and suppression.post:
        what = tr("All {rule} of this post ignored", rule=suppression.rule)
    elif not suppression.fingerprint:
        what = tr("All {rule} ignored", rule=suppression.rule)
    end = "" if suppression.until is None else day_of_month(suppression.until)
    if suppression.place and end:
        return tr("{ignored} in {place}, until {day}", ignored=what, place=suppression.place, day=end)
    if suppression.place:
        return tr("{ignored} in {place}", ignored=what, place=suppression.place)
    return tr("{ignored} until {day}", ignored=what, day=end) if end else what


def left_rows(left: Sequence[tuple[Finding, Suppression]], whens: Mapping[str, WallTime]) -> tuple[Row, ...]:
    """Cards of what is ignored and hides nothing (``leftovers``)."""
    return tuple(
        Row(finding.fingerprint, finding, chips_of(finding, whens), suppression)
        for finding, suppression in left
    )


def rows_of(
    findings: Sequence[Finding],
    whens: Mapping[str, WallTime],
    *,
    severities: Iterable[Severity] = (),
    suppressions: Sequence[Suppression] = (),
) -> tuple[Row, ...]:
    """Cards in the report's order.

    Args:
        findings: of the report, sorted.
        whens: wall time by post id, for the chips.
        severities: only these; none: all.
        suppressions: given when the findings are the ignored ones.
    """
    wanted = frozenset(severities)
    seen: dict[str, int] = {}
    rows = []
    for finding in findings:
        if wanted and finding.severity not in wanted:
            continue
        base = finding.fingerprint or f"{finding.code}:{'-'.join(finding.posts)}"
        seen[base] = seen.get(base, 0) + 1
        key = base if seen[base] == 1 else f"{base}#{seen[base]}"
        rows.append(Row(key, finding, chips_of(finding, whens), suppression_of(finding, suppressions)))
    return tuple(rows)


def chips_of(finding: Finding, whens: Mapping[str, WallTime]) -> tuple[DateChip, ...]:
    """The days of the posts, when there are more than three; with the month when they span several."""
    if len(finding.posts) < CHIPS_FROM:
        return ()
    known = [(post, whens[post].local) for post in finding.posts if post in whens]
    months = {(local.year, local.month) for _, local in known}
    month = len(months) > 1
    return tuple(
        DateChip(day_of_month(local) if month else weekday_and_number(local), post) for post, local in known
    )


def suppression_of(finding: Finding, suppressions: Sequence[Suppression]) -> Suppression | None:
    """The one that hides a finding: meant for it alone, for its post, or for its rule, in this order."""
    by_key = {key_of(one): one for one in suppressions}
    mine = [by_key[key] for key in keys_of(finding) if key in by_key]
    return min(mine, key=lambda one: (not one.fingerprint, not one.post), default=None)


def counts_of(findings: Sequence[Finding]) -> dict[Severity, int]:
    """How many errors, warnings and notes there are; all three keys present."""
    counts = dict.fromkeys(Severity, 0)
    for finding in findings:
        counts[finding.severity] += 1
    return counts
