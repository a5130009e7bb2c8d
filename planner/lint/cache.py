"""What one run found out about single posts and whole clients, kept for the next one. Bytes in, bytes out.

A post is recognised by a digest of everything that is said of it but its row number, of the rules as they hold
for it, and of what is known of its client. So a kept verdict is the verdict that the same rules would give
again; what depends on the clock or on other posts is never kept with it. The bytes are a section for each client: a
line of what was found in all of it (``planner.lint.whole``), then a line for each post: its digest, its findings
(which quote words) with where cues stand, and their fixes, as JSON. A section that nobody asks for is not read, and
stays as it is. Bytes that are damaged, or that another version wrote, say nothing.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b
from typing import Any, TypeAlias

from planner.domain.entry import PlanEntry
from planner.domain.kinds import Ask
from planner.lint.cached import Unkeepable, finding_from, finding_to, fixes_to
from planner.lint.checks import Taken
from planner.lint.finding import Finding
from planner.lint.fingerprint import has_id
from planner.lint.kinds.ask import AskReading, hard_cues, recall, words_of
from planner.lint.kinds.cuelist import Cue
from planner.lint.notes import ClientNotes
from planner.lint.readings import Reading
from planner.lint.whole import Whole, as_data, from_data

_HEAD = b"parley lint cache 4\n"
_SUM = 32  # bytes of the checksum
_APART = "\x1e"  # between sections; JSON writes it otherwise
MOST = 64_000_000
"""Bytes: a larger cache is not kept."""

_READER = json.JSONDecoder()
_WRITER = json.JSONEncoder(separators=(",", ":"))

_Record: TypeAlias = list[Any]
"""What was read: the ask, the first invitation, the hard cues; 0 for what nobody asked."""


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
        self._sections = _sections(data, stamp)
        self._known: dict[str, dict[str, str]] = {}  # of clients that were asked for
        self._places: dict[tuple[object, ...], str] = {}
        self._kept: dict[str, dict[str, str]] = {}
        self._fresh: list[tuple[str, str, Reading, list[Any], list[Any] | None]] = []
        self._whole: dict[str, str] = {}
        self._carried: dict[str, None] = {}

    def whole(self, client: str) -> Whole | None:
        """What was found in all of a client before; None: it is not known."""
        line = self._sections.get(client, "").partition("\n")[0]
        try:
            return from_data(_decoded(line)) if line else None
        except (ValueError, TypeError, RecursionError):
            return None

    def carry(self, client: str) -> None:
        """Leave what is known of a client and its posts to the next run as it is."""
        self._carried[client] = None

    def keep_whole(self, client: str, whole: Whole) -> None:
        """Note what was found in all of a client."""
        self._whole[client] = _json(as_data(whole))

    def key(self, entry: PlanEntry, mark: str) -> str:
        """What the verdicts on a post are found by; ``mark``: see ``mark_of``."""
        when, instant = entry.when, entry.instant
        told = (
            mark,
            (entry.client_key, entry.client, entry.account_key, entry.network, entry.account),
            (entry.state, entry.stage, entry.kind or "", entry.ask or "", entry.disclosure or ""),
            when.zone if when else "",
        )
        place = self._places.get(told)  # posts share it by the hundred, and its names are slow to write out
        if place is None:
            place = self._places[told] = _digest(told)
        said = (
            place,
            entry.post if has_id(entry) else "",
            (when.local.isoformat(), when.fold) if when else (),
            instant.isoformat() if instant else "",
            (entry.title, entry.text, entry.first_comment, entry.link, entry.hashtags),
            (entry.series, entry.campaign, entry.offer, entry.claim_source),
            (entry.not_selling, entry.from_file, entry.media, entry.files, entry.facts, entry.deadline),
            (entry.utm, entry.numbered, entry.stays, entry.options),
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
            rows, *read = _decoded(plain)
            found: tuple[Finding, ...] = ()
            if rows:
                fixes = _decoded(told) if self._fixes else [()] * len(rows)
                found = tuple(
                    [finding_from(row, entry, offered) for row, offered in zip(rows, fixes, strict=True)]
                )
            _put_back(read, reading)
        except (KeyError, ValueError, TypeError, IndexError, AttributeError, RecursionError):
            return None
        self._kept.setdefault(client, {})[key] = record
        return found

    def _posts(self, client: str) -> dict[str, str]:
        """The lines of a client's posts."""
        found = self._known.get(client)
        if found is None:
            lines = self._sections.get(client, "").split("\n")[1:]
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
        return bool(self._fresh or self._whole) or kept != known or not there >= self._sections.keys()

    def as_bytes(self) -> bytes:
        """What the next run may have; without whole clients, then b"", when it is too much."""
        kept = self._kept
        for client, key, reading, rows, fixes in self._fresh:
            told = "" if fixes is None else _json(fixes)
            kept.setdefault(client, {})[key] = f"{_json([rows, *_taken_out(reading)])}\t{told}"
        sections = {client: self._sections[client] for client in self._carried if client in self._sections}
        for client in kept | self._whole:
            lines = [f"{key}\t{record}" for key, record in kept.get(client, {}).items()]
            whole = self._whole.get(client) or self._sections.get(client, "").partition("\n")[0]
            sections[client] = "\n".join([whole, *lines])
        body = self._body(sections)
        if len(body) > MOST:
            body = self._body({client: _without_whole(one) for client, one in sections.items()})
        return _HEAD + blake2b(body, digest_size=_SUM).digest() + body if len(body) <= MOST else b""

    def _body(self, sections: Mapping[str, str]) -> bytes:
        told_apart = [f"{json.dumps(client)}\n{section}" for client, section in sections.items()]
        return _APART.join([self._stamp, *told_apart]).encode("ascii")


def mark_of(taken: Iterable[Taken], notes: ClientNotes, *, judge_all: bool) -> str:
    """What the verdicts on a client's posts hang on beside the posts: rules as they hold, and the client."""
    rules = [
        (one.rule.code, sorted(one.options.items()), one.severity, one.set_by, one.chosen) for one in taken
    ]
    return _digest((rules, notes, judge_all))


def _digest(told: tuple[object, ...]) -> str:
    return blake2b(repr(told).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _sections(data: bytes, stamp: str) -> dict[str, str]:
    """The sections in ``data`` by client; none when it is damaged, foreign or of another version."""
    start = len(_HEAD) + _SUM
    body = memoryview(data)[start:]
    if not data.startswith(_HEAD) or blake2b(body, digest_size=_SUM).digest() != data[len(_HEAD) : start]:
        return {}
    try:
        written, *sections = str(body, "ascii").split(_APART)
        if written != stamp:
            return {}
        return {json.loads(client): rest for client, _, rest in (one.partition("\n") for one in sections)}
    except ValueError:
        return {}


def _without_whole(section: str) -> str:
    return "\n" + section.partition("\n")[2] if "\n" in section else ""


def _parted(line: str) -> tuple[str, str, str]:
    return line.partition("\t")


def _json(value: list[Any]) -> str:
    return _WRITER.encode(value)


def _decoded(line: str) -> Any:
    """As ``json.loads`` reads it, without its search for white space. Raises ValueError."""
    value, end = _READER.raw_decode(line)
    if end != len(line):
        raise ValueError
    return value


def _by_clock(taken: Taken) -> bool:
    """Whether what the rule says hangs on the moment."""
    if taken.rule.clock:
        raise Unkeepable
    return False


def _taken_out(reading: Reading) -> _Record:
    read = vars(reading)
    ask: AskReading | None = read.get("ask")
    hard, weight = hard_cues(reading.words)  # known by now: every mix asks whether a post sells
    return [
        [ask.ask.value, _places(ask.cues), ask.weight] if ask else 0,
        _place(read["invitation"]) if "invitation" in read else 0,
        [_places(hard), weight],
    ]


def _put_back(record: _Record, reading: Reading) -> None:
    known = vars(reading)
    words = known["words"] = words_of(reading.entry)
    ask, invitation, hard = record
    if ask:
        known["ask"] = AskReading(_ASKS[ask[0]], _cues(ask[1], words), ask[2])
    if invitation != 0:
        known["invitation"] = _cue(invitation, words) if invitation else None
    cues = _cues(hard[0], words)
    known["hard"] = (cues, hard[1])
    recall(words, cues)


_ASKS = {ask.value: ask for ask in Ask}


def _place(cue: Cue | None) -> list[float] | None:
    return [cue.start, cue.end, cue.weight] if cue else None


def _places(cues: Iterable[Cue]) -> list[list[float]]:
    return [[cue.start, cue.end, cue.weight] for cue in cues]


def _cue(place: list[Any], words: str) -> Cue:
    start, end, weight = place
    return Cue(words[start:end], start, end, weight)


def _cues(places: list[list[Any]], words: str) -> tuple[Cue, ...]:
    return tuple([_cue(place, words) for place in places]) if places else ()
