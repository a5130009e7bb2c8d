"""Suggests a kind from readable cues, or none. It never relabels a post by itself."""

from dataclasses import dataclass

from planner.domain.kinds import Ask, Kind
from planner.lint.kinds.ask import read_ask
from planner.lint.kinds.cuelist import Cue, find
from planner.networks.entities import mentions, urls

_SECTIONS = (
    (Kind.SERVICE, "service"),
    (Kind.TEACH, "teach"),
    (Kind.COMMUNITY, "community"),
    (Kind.CONVERSE, "converse"),
)


@dataclass(frozen=True, slots=True)
class KindReading:
    """A suggested kind, None when the words do not tell, and the cues behind it."""

    kind: Kind | None
    cues: tuple[Cue, ...] = ()


def suggest_kind(text: str, *, link: str = "", language: str | None = None) -> KindReading:
    """Suggest why a post exists.

    A hard ask makes it promote. Else the kind with most cues; a tie between two kinds is no suggestion.
    Community needs another's work named and linked (an address or a mention); a question mark at the end
    of a sentence that addresses everybody makes it converse.
    """
    ask = read_ask(text, language)
    if ask.ask is Ask.HARD:
        return KindReading(Kind.PROMOTE, ask.cues)
    found: list[KindReading] = []
    for kind, section in _SECTIONS:
        cues = find(text, section, language)
        if kind is Kind.COMMUNITY and not (link or urls(text) or mentions(text)):
            continue
        if kind is Kind.CONVERSE:
            cues += _questions(text)
        if cues:
            found.append(KindReading(kind, cues))
    if not found:
        return KindReading(None)
    found.sort(key=lambda reading: -len(reading.cues))
    if len(found) > 1 and len(found[0].cues) == len(found[1].cues):
        return KindReading(None)
    return found[0]


def _questions(text: str) -> tuple[Cue, ...]:
    """The question that the text ends its words with, as one cue; an answer to one person is none."""
    if text.lstrip().startswith("@"):
        return ()
    bare = text
    for span in reversed(urls(text)):
        bare = bare[: span.start] + " " * (span.end - span.start) + bare[span.end :]
    end = bare.rfind("?")
    if end < 0:
        return ()
    start = max(bare.rfind(mark, 0, end) for mark in ".!?\n") + 1
    start += len(bare[start:end]) - len(bare[start:end].lstrip())
    return (Cue(text[start : end + 1], start, end + 1, 1.0),) if end > start else ()
