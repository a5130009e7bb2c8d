"""What was read out of a post's words as plain data, and back."""

from collections.abc import Iterable
from typing import Any, TypeAlias

from planner.domain.kinds import Ask
from planner.lint.kinds.ask import AskReading, hard_cues, recall, words_of
from planner.lint.kinds.cuelist import Cue
from planner.lint.readings import Reading

Record: TypeAlias = list[Any]
"""The ask, the first invitation, the hard cues; 0 for what nobody asked."""


def taken_out(reading: Reading) -> Record:
    """What was read so far."""
    read = vars(reading)
    ask: AskReading | None = read.get("ask")
    hard, weight = hard_cues(reading.words)  # known by now: every mix asks whether a post sells
    return [
        [ask.ask.value, _places(ask.cues), ask.weight] if ask else 0,
        _place(read["invitation"]) if "invitation" in read else 0,
        [_places(hard), weight],
    ]


def put_back(record: Record, reading: Reading) -> None:
    """Spare ``reading`` what was read before. Raises LookupError, ValueError or TypeError: the data is none of ours."""
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
