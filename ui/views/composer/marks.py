"""What is marked in the text, without Qt: links, findings, and what is over a network's limit."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from planner.lint.finding import Finding
from planner.networks.entities import hashtags, mentions, urls
from ui.views.composer.spelling.words import Word
from ui.views.composer.thread.parts import breaks_of


class MarkKind(StrEnum):
    """How a piece is drawn; a finding's mark is its severity."""

    LINK = "link"
    OVER = "over"
    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    SPELLING = "spelling"


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of the text, in code points. ``finding``: the one it belongs to, for the tooltip."""

    start: int
    end: int
    kind: MarkKind
    finding: Finding | None = None


def link_marks(text: str) -> tuple[Mark, ...]:
    """Addresses, mentions and hashtags."""
    spans = (*urls(text), *mentions(text), *hashtags(text))
    return tuple(Mark(span.start, span.end, MarkKind.LINK) for span in spans)


def over_mark(text: str, start: int | None) -> tuple[Mark, ...]:
    """What lies beyond the limit that begins to be broken at ``start``, up to the next part; nothing for None."""
    if start is None:
        return ()
    end = next((at for at in breaks_of(text) if at > start), len(text))
    return (Mark(start, end, MarkKind.OVER),)


def finding_marks(text: str, findings: Sequence[Finding]) -> tuple[Mark, ...]:
    """The findings that name a piece of this text; a piece that is no longer there is left out."""
    marks = []
    for finding in findings:
        if finding.span is None:
            continue
        start, end = finding.span
        if 0 <= start < end <= len(text):
            marks.append(Mark(start, end, MarkKind(finding.severity.value), finding))
    return tuple(marks)


def spelling_marks(words: Iterable[Word]) -> tuple[Mark, ...]:
    """The words that no dictionary knows."""
    return tuple(Mark(one.start, one.end, MarkKind.SPELLING) for one in words)


def findings_at(marks: Sequence[Mark], offset: int) -> tuple[Finding, ...]:
    """The findings at a place of the text, the weightiest first."""
    hit = [mark.finding for mark in marks if mark.finding and mark.start <= offset <= mark.end]
    return tuple(sorted(hit, key=lambda finding: finding.severity.rank))
