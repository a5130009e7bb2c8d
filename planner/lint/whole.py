"""What one run said of whole clients, kept for the next one: most clients of a file are as they were.

What is said of a client hangs on its posts, on the rules with their numbers, and on what is known of it and of the
others. Digests of all that (of its rows, and ``key_of_whole``) stand beside it, and others give none of it, but for what
``planner.lint.retouch`` can say of changed words. It hangs on the moment, too: it holds for a while (``planner.lint.lasting``), but for rules that speak of minutes. Rows are named by their place among the client's own, so that a row put in above them changes nothing. Only what
a line of text needs is kept: numbers, windows, evidence and fixes are for faces that read every post anyway.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from typing import Any, NamedTuple, TypeAlias

from planner.lint.finding import Finding, Severity
from planner.lint.fingerprint import ROW, post_key
from planner.lint.lasting import Lasting
from planner.lint.notes import ClientNotes
from planner.lint.report import behind, head, rows_said
from planner.lint.row_texts import apart, text_of, texts_of, together, value_of, values_of
from planner.lint.suppress import Key, keys_for

_SEVERITIES = {severity.value: severity for severity in Severity}

Stem: TypeAlias = tuple[str, str, str, str, str, str, str, str]
"""What many findings share: code, name, severity, set by, client, network, account, account key."""


class Row(NamedTuple):
    """One finding. Posts are named by their places among the client's rows.

    Attributes:
        stem: the place of its stem. posts: behind it. mark: its fingerprint. instant: of its first post, in seconds.
        about: the post it is about.
    """

    stem: int
    message: str
    posts: Sequence[int]
    span: tuple[int, int] | None
    mark: str
    instant: float | None
    about: int


Said: TypeAlias = tuple[tuple[object, ...], tuple[str, str]]
"""A finding as text shows it: what findings are sorted by (``order_of``), and its two lines."""


class Wanted(NamedTuple):
    """Which findings are shown.

    Attributes:
        rank: of the least severity. holding: keys of what is ignored. without: codes of rules left out.
    """

    rank: int
    holding: AbstractSet[Key] = frozenset()
    without: AbstractSet[str] = frozenset()

    def shows(self, client: str, code: str, mark: str, posts: Iterable[str]) -> bool:
        """Whether a finding with these keys is shown."""
        return not self.holding or self.holding.isdisjoint(keys_for(client, code, mark, posts))


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """What is kept of a client.

    Attributes:
        digest: of its rows. name, handles: what they tell of it (``ClientNotes``).
        key: see ``key_of_whole``. lasting: how long it holds. stems, rows: what was said, as plain data.
        texts: the rows, each as it is kept. anchors: what their marks were made of, as it is kept too, long and
            hardly ever read; that of "" for findings about one post.
    """

    digest: str
    name: str
    handles: tuple[tuple[str, str], ...]
    key: str
    lasting: Lasting
    stems: Sequence[Sequence[str]]
    rows: Sequence[Sequence[Any]]
    texts: Sequence[str]
    anchors: Sequence[str]

    def face(self, client: str) -> ClientNotes:
        """What its rows tell of it."""
        return ClientNotes(key=client, name=self.name, handles=self.handles)

    def said(self, client: str, numbers: Sequence[int], wanted: Wanted) -> list[Said]:
        """What was said of it; ``numbers``: of its rows.

        Raises:
            LookupError, ValueError, TypeError: the data is none of ours.
        """
        return list(_read(self, client, numbers, wanted))


def key_of_whole(told: str, notes: ClientNotes, now: datetime) -> str:
    """What is said of a client hangs on beside its rows.

    Args:
        told: digest of the settings and options, and of how rows are to be read.
        notes: what is known of it.
        now: aware UTC; settings are those of its day.
    """
    said = repr((told, notes, now.date().isoformat()))
    return blake2b(said.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def whole_of(
    known: tuple[str, str],
    face: ClientNotes,
    lasting: Lasting,
    findings: Iterable[Finding],
    numbers: Sequence[int],
) -> Whole:
    """What there is to keep of a client.

    Args:
        known: digest and key.
        face: what its rows tell of it.
        lasting: how long it holds.
        findings: all of them.
        numbers: of its rows.
    """
    stems: dict[Stem, int] = {}
    findings = list(findings)
    rows = rows_of(findings, stems, {f"{ROW}{number}": index for index, number in enumerate(numbers)})
    digest, key = known
    return Whole(
        digest=digest,
        name=face.name,
        handles=face.handles,
        key=key,
        lasting=lasting,
        stems=tuple(stems),
        rows=rows,
        texts=texts_of(rows),
        anchors=texts_of([one.anchor for one in findings]),
    )


def rows_of(findings: Iterable[Finding], stems: dict[Stem, int], at: Mapping[str, int]) -> list[Row]:
    """Findings as they are kept; ``stems`` gets those that are new, ``at``: places of posts by id."""
    rows = []
    for one in findings:
        whose = (one.client, one.network, one.account, one.account_key)
        stem = stems.setdefault((one.code, one.name, one.severity.value, one.set_by, *whose), len(stems))
        instant = one.at.timestamp() if one.at else None
        posts = [at[post] for post in one.posts]
        rows.append(Row(stem, one.message, posts, one.span, one.fingerprint, instant, at[one.about]))
    return rows


def as_line(whole: Whole) -> str:
    """As it is kept: ASCII without line ends."""
    lasting = whole.lasting
    until = lasting.until.isoformat() if lasting.until else None
    times = [lasting.now.isoformat(), until, lasting.zones]
    told = [whole.digest, whole.name, whole.handles, whole.key, times, whole.stems]
    return together([text_of(told), *whole.texts, *whole.anchors])


def from_line(line: str) -> Whole:
    """What ``as_line`` made it of. Raises ValueError or TypeError: it is none."""
    told, *texts = apart(line)
    rows = len(texts) // 2
    digest, name, handles, key, (now, until, zones), stems = value_of(told)
    lasting = Lasting(
        datetime.fromisoformat(now),
        datetime.fromisoformat(until) if until is not None else None,
        tuple(zones),
    )
    return Whole(
        digest=digest,
        name=name,
        handles=tuple([(network, account) for network, account in handles]),
        key=key,
        lasting=lasting,
        stems=stems,
        rows=values_of(texts[:rows]),
        texts=texts[:rows],
        anchors=texts[rows:],
    )


def shown(findings: Iterable[Finding], wanted: Wanted) -> list[Finding]:
    """The findings of this run that are shown."""
    return [
        one
        for one in findings
        if one.severity.rank <= wanted.rank
        and wanted.shows(one.client_key, one.code, one.fingerprint, one.posts)
    ]


def _read(whole: Whole, client: str, numbers: Sequence[int], wanted: Wanted) -> Iterator[Said]:
    rows, posts = [str(number) for number in numbers], [f"{ROW}{number}" for number in numbers]
    places = [post_key(post) for post in posts]
    stems = [_Stem.of(*stem) for stem in whole.stems]
    for at_stem, message, at, span, mark, instant, _ in whole.rows:
        stem = stems[at_stem]
        if stem.rank > wanted.rank or stem.code in wanted.without:
            continue
        if wanted.holding and not wanted.shows(client, stem.code, mark, [posts[index] for index in at]):
            continue
        order = (
            *(stem.rank, instant is None, instant or 0.0, stem.code, places[at[0]] if at else ""),
            *stem.whose,
            *((span[0], span[1]) if span else (0, 0), message, client, stem.account_key, mark),
        )
        said = rows_said([rows[index] for index in at])
        yield order, (f"{stem.head}{message}", behind(stem.name, stem.set_by, said, mark))


class _Stem(NamedTuple):
    """A ``Stem``, made ready. ``whose``: client, network and account as shown. ``head``: of its lines."""

    rank: int
    code: str
    head: str
    name: str
    set_by: str
    whose: tuple[str, str, str]
    account_key: str

    @classmethod
    def of(cls, code: str, name: str, severity: str, set_by: str, *whose: str) -> "_Stem":
        client, network, account, account_key = whose
        level = _SEVERITIES[severity]
        begin = head(level, code, client, network, account)
        return cls(level.rank, code, begin, name, set_by, (client, network, account), account_key)
