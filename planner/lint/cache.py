"""What one run found out about single posts, kept for the next one. Bytes in, bytes out.

A post is recognised by a digest of everything that is said of it but its row number, of the rules as they hold
for it, and of what is known of its client. So a kept verdict is the verdict that the same rules would give
again; what depends on the clock or on other posts is never kept. The bytes are a line for each post: its digest,
its findings (which quote words) with where cues stand, and their fixes, as JSON. Bytes that are damaged, or that
another version wrote, say nothing.
"""

import json
from collections.abc import Iterable, Sequence
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

_HEAD = b"parley lint cache 3\n"
_SUM = 32  # bytes of the checksum
MOST = 64_000_000
"""Bytes: a larger cache is not kept."""

_READER = json.JSONDecoder()

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
        self._known = _records(data, stamp)
        self._places: dict[tuple[object, ...], str] = {}
        self._kept: dict[str, str] = {}
        self._fresh: list[tuple[str, Reading, list[Any], list[Any] | None]] = []

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
        record = self._known.get(key)
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
        self._kept[key] = record
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
        self._fresh.append((key, reading, rows, fixes))

    @property
    def changed(self) -> bool:
        """Whether there is anything to write."""
        return bool(self._fresh) or len(self._kept) != len(self._known)

    def as_bytes(self) -> bytes:
        """What the next run may have: the posts of this one; b"" when it is too much."""
        for key, reading, rows, fixes in self._fresh:
            told = "" if fixes is None else _json(fixes)
            self._kept[key] = f"{_json([rows, *_taken_out(reading)])}\t{told}"
        lines = [self._stamp, *[f"{key}\t{record}" for key, record in self._kept.items()]]
        body = "\n".join(lines).encode("ascii")
        return _HEAD + blake2b(body, digest_size=_SUM).digest() + body if len(body) <= MOST else b""


def mark_of(taken: Iterable[Taken], notes: ClientNotes, *, judge_all: bool) -> str:
    """What the verdicts on a client's posts hang on beside the posts: rules as they hold, and the client."""
    rules = [
        (one.rule.code, sorted(one.options.items()), one.severity, one.set_by, one.chosen) for one in taken
    ]
    return _digest((rules, notes, judge_all))


def _digest(told: tuple[object, ...]) -> str:
    return blake2b(repr(told).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _records(data: bytes, stamp: str) -> dict[str, str]:
    """The records in ``data``; none when it is damaged, foreign or of another version."""
    start = len(_HEAD) + _SUM
    body = data[start:]
    if not data.startswith(_HEAD) or blake2b(body, digest_size=_SUM).digest() != data[len(_HEAD) : start]:
        return {}
    try:
        written, *lines = body.decode("ascii").split("\n")
        return dict([line.split("\t", 1) for line in lines]) if written == stamp else {}
    except ValueError:
        return {}


def _json(value: list[Any]) -> str:
    return json.dumps(value, separators=(",", ":"))


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
