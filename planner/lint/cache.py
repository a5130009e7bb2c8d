"""What one run found out about single posts and whole clients, kept for the next one. Bytes in, bytes out.

A post is recognised by a digest of everything that is said of it but its row number, of the rules as they hold
for it, and of what is known of its client. So a kept verdict is the verdict that the same rules would give
again; what depends on the clock or on other posts is never kept with it. The bytes are a section for each client: a
line of what was found in all of it (``planner.lint.whole``), one of what its posts were (``planner.lint.traces``),
then a line for each post: its digest, its findings
(which quote words) with where cues stand, and their fixes, as JSON. A section that nobody asks for is not read, and
stays as it is. Bytes that are damaged, or that another version wrote, say nothing.
"""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from hashlib import blake2b
from typing import Any, TypeAlias

from planner.domain.entry import PlanEntry
from planner.domain.options import NO_OPTIONS
from planner.lint import sections
from planner.lint.cached import Unkeepable, finding_from, finding_to, fixes_to
from planner.lint.checks import Taken
from planner.lint.finding import Finding
from planner.lint.fingerprint import has_id
from planner.lint.notes import ClientNotes
from planner.lint.readings import Reading
from planner.lint.reread import put_back, taken_out
from planner.lint.row_texts import text_of, value_of
from planner.lint.sections import Section
from planner.lint.traces import Traces
from planner.lint.traces import as_line as line_of_traces
from planner.lint.traces import from_line as traces_of_line
from planner.lint.whole import Whole, as_line, from_line

MOST = 64_000_000
"""Bytes: a larger cache is not kept."""

_NOTHING = Section()
_Fresh: TypeAlias = tuple[str, str, Reading, list[Any], list[Any] | None]
"""Of one post its client, its key, what was read of it, its findings and their fixes."""


class Cache:
    """What the last run knew, and what this one will leave.

    Args:
        data: what the last run left, b"" for none.
        stamp: of Parley and of everything it reads; another one, and nothing of ``data`` counts.
        fixes: give and keep findings with their fixes; without is quicker where nobody will see them.
    """

    def __init__(self, data: bytes, stamp: str, *, fixes: bool = True) -> None:
        self._stamp = stamp
        self._fixes = fixes
        self._sections = sections.read(data, stamp)
        self._known: dict[str, dict[str, str]] = {}  # of clients that were asked for
        self._places: dict[tuple[object, ...], str] = {}
        self._kept: dict[str, dict[str, str]] = {}
        self._fresh: list[_Fresh] = []
        self._whole: dict[str, tuple[str, str]] = {}  # what was found, and what its posts were
        self._carried: dict[str, None] = {}
        self._taken: dict[str, Section] = {}  # of clients that another process judged
        self._added: set[str] = set()  # clients of which more is known than what was asked for

    def whole(self, client: str) -> Whole | None:
        """What was found in all of a client before; None: it is not known."""
        line = self._sections.get(client, _NOTHING).whole
        try:
            return from_line(str(line, "ascii")) if len(line) else None
        except (ValueError, TypeError, RecursionError):
            return None

    def traces(self, client: str) -> Traces | None:
        """What a client's posts were when that was found; None: it is not known."""
        line = self._sections.get(client, _NOTHING).traces
        try:
            return traces_of_line(str(line, "ascii")) if len(line) else None
        except (ValueError, TypeError, RecursionError):
            return None

    def carry(self, client: str) -> None:
        """Leave what is known of a client and its posts to the next run as it is."""
        self._carried[client] = None

    def keep_whole(self, client: str, whole: Whole, traces: Traces, *, added: bool = False) -> None:
        """Note what was found in all of a client; ``added``: most of its posts were not asked for, and stay known."""
        self._whole[client] = as_line(whole), line_of_traces(traces)
        if added:
            self._added.add(client)

    def key(self, entry: PlanEntry, mark: str) -> str:
        """What the verdicts on a post are found by; ``mark``: see ``mark_of``."""
        when, instant = entry.when, entry.instant
        told = (
            mark,
            (entry.client_key, entry.client, entry.account_key, entry.network, entry.account),
            (entry.state, entry.stage, entry.kind or "", entry.ask or "", entry.disclosure or ""),
            when.zone if when else "",
            (entry.series, entry.campaign, entry.offer, entry.claim_source, entry.hashtags),
            (entry.not_selling, entry.from_file, entry.utm, entry.numbered),
        )
        place = self._places.get(
            told
        )  # posts share it by the hundred, and all its words are slow to write out
        if place is None:
            place = self._places[told] = _digest(told)
        said = (
            place,
            entry.post if has_id(entry) else "",
            (when.local.isoformat(), when.fold) if when else (),
            instant.isoformat() if instant else "",
            (entry.title, entry.text, entry.first_comment, entry.link),
            entry.deadline,
            (entry.media, entry.files, entry.facts, entry.stays),
            "" if entry.options is NO_OPTIONS else entry.options,
        )
        return _digest(said)

    def recall(self, key: str, entry: PlanEntry, reading: Reading) -> tuple[Finding, ...] | None:
        """What was found before, with what was read put into ``reading``; None: it is not known."""
        client = entry.client_key
        record = self._posts(client).get(key)
        if record is None:
            return None
        plain, _, told = record.partition("\t")
        if self._fixes and not told:
            return None  # the last run had no use for fixes and worked none out
        try:
            rows, *read = value_of(plain)
            found: tuple[Finding, ...] = ()
            if rows:
                fixes = value_of(told) if self._fixes else [()] * len(rows)
                found = tuple(
                    [finding_from(row, entry, offered) for row, offered in zip(rows, fixes, strict=True)]
                )
            put_back(read, reading)
        except (KeyError, ValueError, TypeError, IndexError, AttributeError, RecursionError):
            return None
        self._kept.setdefault(client, {})[key] = record
        return found

    def _posts(self, client: str) -> dict[str, str]:
        """The lines of a client's posts."""
        found = self._known.get(client)
        if found is None:
            lines = self._sections.get(client, _NOTHING).lines()
            found = self._known[client] = {key: told for key, _, told in map(_parted, lines)}
        return found

    def keep(
        self, key: str, entry: PlanEntry, reading: Reading, found: Sequence[tuple[Taken, Finding]]
    ) -> None:
        """Note what was found; what depends on the clock is left out, and the post with it."""
        try:
            rows = [finding_to(one, entry) for taken, one in found if not _by_clock(taken)]
            fixes = [fixes_to(one, entry) for _, one in found] if self._fixes else None
        except Unkeepable:
            return
        self._fresh.append((entry.client_key, key, reading, rows, fixes))

    @property
    def changed(self) -> bool:
        """Whether there is anything to write."""
        kept = {client: len(lines) for client, lines in self._kept.items()}
        known = {client: len(lines) for client, lines in self._known.items() if lines}
        there = self._carried.keys() | self._known.keys()
        return (
            bool(self._fresh or self._whole or self._taken)
            or kept != known
            or not there >= self._sections.keys()
        )

    def as_bytes(self) -> bytes:
        """What the next run may have; without whole clients, then b"", when it is too much."""
        every = {client: self._sections[client] for client in self._carried if client in self._sections}
        every |= self._made(self._kept.keys() | self._whole.keys() | {one[0] for one in self._fresh})
        return sections.written(every | self._taken, self._stamp, MOST)

    def told(self, clients: AbstractSet[str]) -> bytes:
        """What was noted of some clients, for ``take`` in another process."""
        return sections.told(self._made(clients))

    def take(self, told: bytes) -> dict[str, Whole]:
        """Note what another process noted; what was found in each client."""
        taken = sections.heard(told)
        self._taken |= taken
        return {client: from_line(str(one.whole, "ascii")) for client, one in taken.items()}

    def _made(self, clients: AbstractSet[str]) -> dict[str, Section]:
        fresh: dict[str, list[_Fresh]] = {client: [] for client in clients}
        for one in self._fresh:
            if one[0] in fresh:
                fresh[one[0]].append(one)
        made = {}
        for client, posts in fresh.items():  # one after the other: all words together weigh ten megabytes
            records = dict(self._kept.get(client, {}))
            for _, key, reading, rows, fixes in posts:
                told = "" if fixes is None else text_of(fixes)
                records[key] = f"{text_of([rows, *taken_out(reading)])}\t{told}"
            section = self._sections.get(client, _NOTHING)
            if (
                client not in self._added
            ):  # else those of posts that are no more go when all of them are asked for
                section = section._replace(posts=b"")
            if client in self._whole:
                whole, traces = self._whole[client]
                section = section._replace(whole=whole.encode("ascii"), traces=traces.encode("ascii"))
            made[client] = section.with_posts([f"{key}\t{record}" for key, record in records.items()])
        return made


def mark_of(taken: Iterable[Taken], notes: ClientNotes, *, judge_all: bool) -> str:
    """What the verdicts on a client's posts hang on beside the posts: rules as they hold, and the client."""
    rules = [
        (one.rule.code, sorted(one.options.items()), one.severity, one.set_by, one.chosen) for one in taken
    ]
    return _digest((rules, notes, judge_all))


def _digest(told: tuple[object, ...]) -> str:
    return blake2b(repr(told).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _parted(line: str) -> tuple[str, str, str]:
    return line.partition("\t")


def _by_clock(taken: Taken) -> bool:
    """Whether what the rule says hangs on the moment."""
    if taken.rule.clock:
        raise Unkeepable
    return False
