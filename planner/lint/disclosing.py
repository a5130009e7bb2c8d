"""Reads how a post says that it is paid: labels by region, where they stand, and signs that nobody declared."""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from typing import Any, NamedTuple

from planner.domain.brief import Disclosure
from planner.domain.entry import PlanEntry
from planner.lint.readings import Reading
from planner.lint.shelf import one_of, table

_GERMAN = re.compile(r"\b(?:und|der|die|das|mit|für|ist|nicht|wir|ihr|euch|auf|ein|eine|von|bei)\b")
_ENGLISH = re.compile(r"\b(?:and|the|with|for|is|not|we|you|our|your|on|of|at|to)\b")
_TAGS_BEFORE = re.compile(r"(?:#\w+[\s,]*){2,}$")
_END = 3  # a label in the last third of a text of several lines stands at its end


_SAYS_SO = ("#sp", "#gifted", "#pr", "gifted by", "partnership with", "partnerschaft mit")
"""Of these one stands where a post calls itself paid or a gift."""


class Standing(StrEnum):
    """How well a post says that it is paid."""

    CLEAR = "clear"
    WEAK = "weak"  # only words that regulators call unclear
    LATE = "late"  # an accepted label behind the fold, in a block of tags, or at the end
    NONE = "none"


class Label(NamedTuple):
    """What was found: how well it stands, the words, and their offsets in the text."""

    standing: Standing
    said: str = ""
    start: int = 0
    end: int = 0


def region_of(code: str) -> dict[str, Any]:
    """What holds in a region, by ISO 3166 code; another region, or none, gets the general words."""
    regions = table("disclosure")["region"]
    wanted = {"UK": "GB"}.get(code.strip().upper(), code.strip().upper())
    found: dict[str, Any] = regions.get(wanted, regions["other"])
    return found


def language_of(text: str, told: str = "") -> str:
    """The language of a text, "de" or "en": as told, else by small words; for the label that a fix writes."""
    if told[:2] in {"de", "en"}:
        return told[:2]
    folded = text.lower()
    return "de" if len(_GERMAN.findall(folded)) > len(_ENGLISH.findall(folded)) else "en"


def sign_of(reading: Reading) -> str:
    """Words or an address which show that a post earns its poster something; "" none."""
    entry = reading.entry
    if (
        "my " in reading.folded
        or "affiliat" in reading.folded
        or "commission" in reading.folded
        or ("mein" in reading.folded or "provision" in reading.folded)
        or any(word in reading.folded for word in _SAYS_SO)
    ):
        match = _signs().search(reading.folded)
        if match:
            return reading.words[slice(*match.span())]
    if entry.link or "://" in reading.words:
        for address in (*(span.text for span in reading.urls), entry.link):
            if _earning().search(address.lower()):
                return address
    return ""


def label_of(entry: PlanEntry, disclosure: Disclosure | None, region: str) -> Label:
    """How the post says it. Offsets are in ``entry.text``."""
    known = region_of(region)
    folded = entry.text.lower()
    if len(folded) != len(entry.text):
        folded = entry.text
    if disclosure is Disclosure.STAFF:
        match = _staff().search(folded)
        if match:
            return Label(Standing.CLEAR, entry.text[slice(*match.span())], *match.span())
    fold = table("disclosure")["fold"].get(entry.network, 0)
    found = sorted(_labels(folded, tuple(known["accepted"])), key=lambda span: span[0])
    for start, end in found:
        if _stands_first(folded, start, end, fold):
            return Label(Standing.CLEAR, entry.text[start:end], start, end)
    if _in_title(entry, tuple(known["accepted"])):
        return Label(Standing.CLEAR, entry.title)
    if found:
        return Label(Standing.LATE, entry.text[slice(*found[0])], *found[0])
    weak = sorted(_labels(folded, tuple(known["weak"])), key=lambda span: span[0])
    if weak:
        return Label(Standing.WEAK, entry.text[slice(*weak[0])], *weak[0])
    return Label(Standing.NONE)


def _in_title(entry: PlanEntry, accepted: tuple[str, ...]) -> bool:
    return bool(entry.title) and any(start == 0 for start, _ in _labels(entry.title.lower(), accepted))


def _stands_first(folded: str, start: int, end: int, fold: int) -> bool:
    """Whether the label is seen at once: before the fold, no tag among tags, not the last words of a longer text."""
    if fold and end > fold:
        return False
    if _TAGS_BEFORE.search(folded, max(0, start - 120), start):
        return False
    rest = re.sub(r"(?:#\w+|https?://\S+|\s|[.!?])+$", "", folded[end:])
    return start == 0 or bool(rest) or start < len(folded) // _END


def _labels(folded: str, words: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    for match in _label_pattern(words).finditer(folded):
        yield match.span("label")


@lru_cache(maxsize=32)
def _label_pattern(words: tuple[str, ...]) -> "re.Pattern[str]":
    """A single word as a tag or set apart as a label, several words as they are."""
    single = one_of([re.escape(word) for word in words if " " not in word])
    several = [r"\s+".join(map(re.escape, word.split())) for word in words if " " in word]
    phrases = rf"|(?<!\w){one_of(several)}(?!\w)" if several else ""
    return re.compile(
        rf"(?P<label>(?<!\w)#{single}(?![\w])|(?:(?<=\[)|(?<=\())\s*{single}\s*(?=[\])])"
        rf"|(?:^|(?<=\n)){single}(?=\s*(?:[:|–—/\])*\n]|-\s|$))|(?:^|(?<=\n))\W{{0,3}}{single}(?=\s*[|:–—*]){phrases})"
    )


@lru_cache(maxsize=1)
def _staff() -> "re.Pattern[str]":
    return re.compile(rf"(?<!\w){one_of(table('disclosure')['staff']['accepted'])}")


@lru_cache(maxsize=1)
def _signs() -> "re.Pattern[str]":
    return re.compile(rf"(?<!\w){one_of(table('disclosure')['affiliate']['words'])}(?!\w)")


@lru_cache(maxsize=1)
def _earning() -> "re.Pattern[str]":
    known = table("disclosure")["affiliate"]
    hosts = one_of([re.escape(host) for host in known["hosts"]])
    return re.compile(rf"^(?:https?://)?(?:www\.)?{hosts}(?:[/?]|$)|{one_of(known['queries'])}")
