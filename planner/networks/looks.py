"""How each network shows a post: fold, links, frames of pictures; from the ``[look]`` of ``facts/*.toml``."""

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files
from typing import Any

from planner.languages import tr_data
from planner.networks.facts import Source, facts_of


class LinkStyle(StrEnum):
    """What is read of an address in a text."""

    WHOLE = "whole"  # as it was typed
    SHORT = "short"  # without protocol and "www.", ``link_characters`` of it
    PATH = "path"  # the host whole, ``link_characters`` of a path that is longer than two more


class Arrangement(StrEnum):
    """How several pictures stand in a post."""

    GRID = "grid"  # in one frame, by ``grids``
    CAROUSEL = "carousel"  # one at a time, in the form of the first
    STRIP = "strip"  # side by side at one height, to be swiped
    COLUMN = "column"  # one below the other


@dataclass(frozen=True, slots=True)
class Box:
    """A place in a frame: left, top, width and height as shares of the frame's own."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Grid:
    """A frame for several pictures. ``ratio``: its width divided by its height."""

    ratio: float
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkLook:
    """How a network shows a post; 0 and "" mean that it does not do such a thing.

    Attributes:
        fold_lines, fold_characters: what is shown before ``fold_word``; the sooner one counts.
        fold_below: the word stands on a line of its own.
        link_style, link_characters: what is read of an address.
        ratio_min, ratio_max: forms (width divided by height) beyond which a single picture is cut.
        arrangement, grids: of several pictures; ``grids`` from two on, the last also for more.
        more: the last place of the last grid says how many more there are.
        card: the network reads the page of the first link, and shows a card of it where there is no picture.
        picture_first: pictures stand above the words.
        alt_badge: a picture with an alt text says so.
        crops: forms to cut a picture to, the best first: "4:5".
        sources: where all that comes from.
    """

    fold_lines: int = 0
    fold_characters: int = 0
    fold_word: str = ""
    fold_below: bool = False
    link_style: LinkStyle = LinkStyle.WHOLE
    link_characters: int = 0
    ratio_min: float = 0.0
    ratio_max: float = 0.0
    arrangement: Arrangement = Arrangement.COLUMN
    grids: tuple[Grid, ...] = ()
    more: bool = False
    card: bool = False
    picture_first: bool = False
    alt_badge: bool = False
    crops: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()

    def source_of(self, fact: str) -> Source | None:
        """The source that stands for a field, None when the file names none."""
        return next((source for source in self.sources if fact in source.facts), None)


PLAIN = NetworkLook()


@lru_cache(maxsize=64)
def look_of(network: str) -> NetworkLook:
    """The look of a network; that of one nobody knows is plain. The answer is kept."""
    if facts_of(network) is None:
        return PLAIN
    text = (files("planner.networks") / "facts" / f"{network}.toml").read_text(encoding="utf-8")
    return _read(tomllib.loads(text)["look"])


def ratio_of(name: str) -> float:
    """The width divided by the height that "4:5" means."""
    width, _, height = name.partition(":")
    return float(width) / float(height)


def _read(table: dict[str, Any]) -> NetworkLook:
    own = dict(table)
    own |= {"fold_word": tr_data(own["fold_word"])} if "fold_word" in own else {}
    sources = tuple(
        Source(facts=tuple(row["facts"]), title=row["title"], date=row["date"], grade=row["grade"])
        for row in own.pop("source", ())
    )
    grids = tuple(
        Grid(row["ratio"], tuple(Box(*place) for place in row["boxes"])) for row in own.pop("grid", ())
    )
    return NetworkLook(
        link_style=LinkStyle(own.pop("link_style", LinkStyle.WHOLE)),
        arrangement=Arrangement(own.pop("arrangement", Arrangement.COLUMN)),
        crops=tuple(own.pop("crops", ())),
        grids=grids,
        sources=sources,
        **own,
    )
