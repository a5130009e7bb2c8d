"""Cuts a text that is too long into the parts of a thread, at the ends of sentences where that is possible."""

from dataclasses import replace

import regex

from planner.domain.post import THREAD_BREAK
from planner.networks.entities import hashtags, mentions, urls
from planner.networks.facts import NetworkFacts
from planner.networks.render import Message, blocking_length, render

_BREAK = f"\n{THREAD_BREAK}\n"
_SENTENCE_END = regex.compile(
    r"(?<=[.!?…][\"”’»)\]]{0,2})\s+(?=[^\s\p{Ll}])|\n+|(?<=[。！？][」』）]?)(?![」』）\s])"
)
_CLAUSE_END = regex.compile(r"(?<=[,;:–—])\s+|(?<=[、，；：])(?!\s)")  # some scripts have no spaces
_WORD_END = regex.compile(r"\s+")
_ENDS = (_SENTENCE_END, _CLAUSE_END, _WORD_END)
_MOST = 25  # parts; a longer text is no thread but an article
_NUMBER = f" {_MOST}/{_MOST}"  # the longest that a part ends with


def as_thread(message: Message, facts: NetworkFacts) -> str | None:
    """The text with lines of three dashes between parts that each fit; None when there is no way.

    Every part is measured as it would go out, the first one with link and hashtags. Nothing but the
    spaces at the cuts is changed.

    Args:
        message: what is too long.
        facts: of its network, which has threads.
    """
    if not facts.thread:
        return None
    parts: list[str] = []
    for part in _parts(message.text):
        rest = part
        while rest:
            cut = _cut(rest, replace(message, link="", hashtags=(), media=(), tags=()) if parts else message)
            if cut is None or len(parts) == _MOST:
                return None
            parts.append(rest[: cut[0]])
            rest = rest[cut[1] :]
    text = _BREAK.join(parts)
    fits = blocking_length(render(replace(message, text=text)), message.facts) is None
    return text if fits and len(parts) > 1 else None


def _parts(text: str) -> list[str]:
    """The parts that the text has already."""
    parts = [""]
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if line.strip() == THREAD_BREAK:
            parts.append("")
        else:
            parts[-1] += f"{line}\n"
    return [part.strip() for part in parts if part.strip()]


def _cut(text: str, message: Message) -> tuple[int, int] | None:
    """Where the first part ends and the next begins: as late as fits, at the best kind of end."""
    if _fits(text, message):
        return len(text), len(text)
    for ends in _ENDS:
        whole = [(span.start, span.end) for span in (*urls(text), *hashtags(text), *mentions(text))]
        spans = [
            match.span()
            for match in ends.finditer(text)
            if match.start() and not any(start < match.start() < end for start, end in whole)
        ]
        low, high = 0, len(spans)
        while low < high:  # the longest that fits: longer texts never count less
            middle = (low + high) // 2
            if _fits(text[: spans[middle][0]], message):
                low = middle + 1
            else:
                high = middle
        if low:
            return spans[low - 1]
    return None


def _fits(text: str, message: Message) -> bool:
    words = text + _NUMBER if message.numbered else text
    return blocking_length(render(replace(message, text=words)), message.facts) is None
