"""What the linter found, by post: how many findings name it, and how bad those of a day are."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from planner.domain.ids import ClientId
from planner.languages import tr
from planner.lint.finding import Finding, Report, Severity

_GRAVEST_FIRST = (Severity.ERROR, Severity.WARNING, Severity.INFO)


class Judged(Mapping[str, int]):
    """The number of findings by post id.

    Args:
        findings: of the client in hand, or of all.
    """

    def __init__(self, findings: Iterable[Finding] = ()) -> None:
        self._by_post: dict[str, list[Finding]] = {}
        self.severities: Counter[Severity] = Counter()
        for finding in findings:
            self.severities[finding.severity] += 1
            for post in finding.posts:
                self._by_post.setdefault(post, []).append(finding)

    def __getitem__(self, post_id: str) -> int:
        return len(self._by_post[post_id])

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_post)

    def __len__(self) -> int:
        return len(self._by_post)

    def of(self, post_id: str) -> tuple[Finding, ...]:
        """What is found on a post, in the order of the report: the gravest first."""
        return tuple(self._by_post.get(post_id, ()))

    def worst(self, post_id: str) -> Severity | None:
        """The gravest of what is found on a post; None: nothing is."""
        mine = (one.severity for one in self._by_post.get(post_id, ()))
        return min(mine, key=lambda severity: severity.rank, default=None)

    def counts(self, post_ids: Iterable[str]) -> Sequence[str]:
        """How many findings name any of these posts, the worst first: ["1 error", "2 warnings"]."""
        found = {id(one): one.severity for post in post_ids for one in self._by_post.get(post, ())}
        counts = Counter(found.values())
        return [_said(severity, counts[severity]) for severity in _GRAVEST_FIRST if counts[severity]]


def _said(severity: Severity, count: int) -> str:
    if severity is Severity.ERROR:
        return tr("{n} error|{n} errors", "", count)
    if severity is Severity.WARNING:
        return tr("{n} warning|{n} warnings", "", count)
    return tr("{n} note|{n} notes", "how grave a finding is", count)


NOTHING = Judged()


def judged(report: Report, client_id: ClientId | None) -> Judged:
    """The findings of a client, or of all with None."""
    return Judged(one for one in report.findings if client_id is None or one.client_key == client_id)
