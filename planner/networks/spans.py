"""Pieces of a text, and all that a network finds in one."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a text: ``text[start:end]``, which is ``text`` itself here, in code points."""

    start: int
    end: int
    text: str


class Entities(NamedTuple):
    """What a network makes a link of, each kind in order; signs ("@", "#", "$") belong to the spans."""

    urls: tuple[Span, ...] = ()
    mentions: tuple[Span, ...] = ()
    hashtags: tuple[Span, ...] = ()
    cashtags: tuple[Span, ...] = ()


NOTHING = Entities()


def without_overlaps(
    urls: Iterable[Span],
    mentions: Iterable[Span],
    hashtags: Iterable[Span],
    cashtags: Iterable[Span] = (),
) -> Entities:
    """The four kinds, without what begins inside of something that began before it."""
    kinds = (tuple(urls), tuple(hashtags), tuple(mentions), tuple(cashtags))
    if sum(1 for spans in kinds if spans) > 1:
        kept: list[list[Span]] = [[], [], [], []]
        end = 0
        order = [(span.start, kind, span) for kind, spans in enumerate(kinds) for span in spans]
        for start, kind, span in sorted(order, key=lambda entry: entry[:2]):
            if start >= end:
                kept[kind].append(span)
                end = span.end
        kinds = (tuple(kept[0]), tuple(kept[1]), tuple(kept[2]), tuple(kept[3]))
    return Entities(urls=kinds[0], hashtags=kinds[1], mentions=kinds[2], cashtags=kinds[3])
