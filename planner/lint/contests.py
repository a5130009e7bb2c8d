"""Reads whether something can be won with a post, and what is not told with it."""

import re
from functools import lru_cache
from typing import Any, NamedTuple

from planner.languages import tr, tr_data
from planner.lint.clues import Clues, clues_of
from planner.lint.dates import FULL_WEEKDAY, date_pattern
from planner.lint.readings import Reading
from planner.lint.shelf import one_of, table

_END = (
    r"\b(?:until|till?|closes?|closing|ends?|ending|deadline|by|before|bis|endet|schluss|teilnahmeschluss|einsendeschluss)\b"
    rf"[^.!?\n]{{0,30}}?(?:{date_pattern()}|{FULL_WEEKDAY}|midnight|noon|tonight|tomorrow|mitternacht|morgen|\d{{1,2}}/\d{{1,2}})"
)
_AROUND = 100  # characters looked at before and behind a cue
_WHERE = re.compile(
    r"\b(?:bio|profile?|comments?|kommentar\w*)\b|[\w-]\.[a-z]{2,}/\w"
)  # or an address without its protocol: "our.shop/rules"


class Missing(NamedTuple):
    """One thing that is not told: its name in a message, and the words that would tell it."""

    name: str
    words: str


class Contest(NamedTuple):
    """A contest in a post.

    Attributes:
        start, end: of the words that show it. german: they are German.
        missing: what must be told and is not, of ``musts`` things.
        release: words that release the network, None when they are there or not needed.
        forbidden: words that name a way to enter which the network does not allow, "" none.
    """

    start: int
    end: int
    german: bool
    missing: tuple[Missing, ...]
    musts: int
    release: Missing | None
    forbidden: str


def contest_in(reading: Reading) -> Contest | None:
    """The contest that a post announces, None when there is none or it is over."""
    if not _clues().may_stand_in(reading.said):
        return None
    folded = reading.folded
    cues = table("contest")["cues"]
    if not any(part in folded for part in cues["parts"]):
        return None
    german = False
    match = _announced(folded, "en")
    if match is None:
        match, german = _announced(folded, "de"), True
    if match is None or _over().search(folded):
        return None
    musts = table("contest")["must"]
    tongue = "de" if german else "en"
    missing = [
        Missing(tr_data(one["name"]), _filled(one[tongue], reading))
        for one in musts
        if not _told(one, reading)
    ]
    release, forbidden = _of_meta(reading, tongue)
    return Contest(*match.span(), german, tuple(missing), len(musts), release, forbidden)


def block_of(contest: Contest) -> str:
    """What is missing as lines to put into the text; what only a person knows stands in brackets."""
    lines = [one.words for one in contest.missing]
    if contest.release:
        lines.append(contest.release.words)
    return "\n".join(f"{line}." for line in lines)


def _told(must: dict[str, Any], reading: Reading) -> bool:
    folded, entry = reading.folded, reading.entry
    if must.get("client_tells") and entry.client and entry.client.casefold() in folded:
        return True
    if not any(re.search(pattern, folded) for pattern in must["told"]):
        return False
    if must.get("needs_address") and not (entry.link or reading.urls or _WHERE.search(folded)):
        return False
    return not must.get("needs_end") or bool(re.search(_END, folded))


def _of_meta(reading: Reading, tongue: str) -> tuple[Missing | None, str]:
    meta, entry = table("contest")["meta"], reading.entry
    if entry.network not in meta["networks"]:
        return None, ""
    released = any(re.search(pattern, reading.folded) for pattern in meta["release"])
    release = None if released else Missing(tr("release of the network"), _filled(meta[tongue], reading))
    if entry.network not in meta["forbidden_on"]:
        return release, ""
    match = re.search(one_of(meta["forbidden"]), reading.folded)
    return release, reading.words[slice(*match.span())].strip() if match else ""


def _filled(words: str, reading: Reading) -> str:
    name = reading.facts.label if reading.facts else reading.entry.network
    return words.replace("{client}", reading.entry.client or "[name]").replace("{network}", name)


def _announced(folded: str, tongue: str) -> "re.Match[str] | None":
    """The first cue that announces a contest, and does not only talk of one."""
    return next((one for one in _pattern(tongue).finditer(folded) if not _talked_of(folded, one)), None)


def _talked_of(folded: str, match: "re.Match[str]") -> bool:
    """Whether the words around a cue deny it, remember it or explain how such a thing is done."""
    before, behind = _around()
    start, end = match.span()
    return bool(
        before.search(folded[max(0, start - _AROUND) : start]) or behind.search(folded[end : end + _AROUND])
    )


@lru_cache(maxsize=1)
def _around() -> "tuple[re.Pattern[str], re.Pattern[str]]":
    cues = table("contest")["cues"]
    return re.compile(one_of(cues["before"])), re.compile(one_of(cues["behind"]))


@lru_cache(maxsize=1)
def _clues() -> Clues:
    return clues_of(table("contest")["cues"]["parts"])


@lru_cache(maxsize=2)
def _pattern(tongue: str) -> "re.Pattern[str]":
    return re.compile(rf"(?<![\w-]){one_of(table('contest')['cues'][tongue])}")


@lru_cache(maxsize=1)
def _over() -> "re.Pattern[str]":
    return re.compile(one_of(table("contest")["cues"]["over"]))
