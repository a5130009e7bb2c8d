"""Finds other clients of the same planner in a post: names, handles, domains and hashtags.

One pattern per client is made of all that could give another one away, so that ten clients and 10,000 posts
stay quick. What is the client's own as well is left out, and its own name is passed over first ("Fennel & Rye"
does not hold the client "Rye").
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from planner.lint.clues import Clues, clues_of
from planner.lint.kinds.lexicon import fold
from planner.lint.notes import ClientNotes, Stranger
from planner.lint.shelf import one_of, table
from planner.lint.wordlists import words_in
from planner.lint.wordparts import is_word
from planner.networks.entities import host_of
from planner.networks.facts import facts_of

_SHORTEST = 3  # letters of a name, handle or tag that tells anything
_CLIENTS = 64  # whose lookouts are kept
_SHORT = 4  # a name of so many letters is too often something else ("abc")
_LETTER = re.compile(r"\w")
_SPACES = re.compile(r"\s+")
_JOINS = re.compile(r"\s+(?:&|\+|and|und|n)\s+")
_JOINED = re.compile(r"\s*[&+]\s*")
_BEFORE = 16  # characters looked at before an ordinary word
_ARTICLE = re.compile(
    r"\b(?:an?|the|my|our|your|his|her|their|this|that|every|no|d(?:er|ie|as|em|en|es)|eine?[nmrs]?|im|ins|am|zu[rm]|"
    r"beim|vom|(?:k|m|d|s)eine?[nmrs]?|unsere?[nmrs]?|eure?[nmrs]?|ihre?[nmrs]?|diese[nmrs]?|jede[nmrs]?)\s+$"
)
_MAKER = re.compile(r"\b(?:bei|von|by|at|from|near|nahe)\s+$")
_STARTS = re.compile(r"(?:^|[.!?:…\n]\s*|[“„\"«(]\s*)$")


class Sighting(NamedTuple):
    """A piece of another client: offsets in the words that were searched."""

    start: int
    end: int
    name: str


class _Face(NamedTuple):
    """One thing that gives a client away. ``exact``: the letters as it writes itself, "" any case."""

    kind: str
    name: str
    exact: str = ""


class Lookout(NamedTuple):
    """What is looked for in one client's posts."""

    pattern: "re.Pattern[str]"
    faces: dict[str, _Face]
    profiles: "re.Pattern[str] | None"
    handles: dict[str, str]
    clues: Clues | None  # to all of them; None: a name without letters is among them

    def sightings(self, words: str, folded: str) -> Iterator[Sighting]:
        """Every piece of another client in ``words``, whose small letters are ``folded``."""
        at = 0
        while match := self.pattern.search(folded, at):
            start, end = match.span()
            face = self.faces.get(_key(match[0])) or self.faces[_joined(_key(match[0]))]
            at = start + 1
            if not _whole(folded, start, end, face.kind):
                continue
            if face.name and _as_written(words, start, end, face):
                yield Sighting(start, end, face.name)
            at = end
        if self.profiles and "/" in folded:
            for match in self.profiles.finditer(folded):
                name = self.handles.get(match["handle"].rstrip("."))
                if name:
                    yield Sighting(*match.span(), name)


def lookout(notes: ClientNotes) -> Lookout | None:
    """What to look for in the posts of this client; None: there is no other client."""
    if not notes.strangers:
        return None
    known = _by_notes.get(id(notes))
    if known is not None and known[0] is notes:
        return known[1]
    if len(_by_notes) >= _CLIENTS:
        _by_notes.clear()
    found = _lookout(
        notes.strangers,
        notes.name,
        tuple(handle for _, handle in notes.handles),
        notes.brief.own_domains,
        notes.brief.own_hashtags,
    )
    _by_notes[id(notes)] = (notes, found)
    return found


_by_notes: dict[
    int, tuple[ClientNotes, Lookout | None]
] = {}  # the notes are long: comparing them takes longer


@lru_cache(maxsize=64)
def _lookout(
    strangers: tuple[Stranger, ...],
    name: str,
    handles: tuple[str, ...],
    domains: tuple[str, ...],
    hashtags: tuple[str, ...],
) -> Lookout | None:
    own = dict(_faces(Stranger(name=name, handles=handles, domains=domains, hashtags=hashtags)))
    faces = dict(chain.from_iterable(map(_faces, reversed(strangers))))
    faces |= {key: _Face(face.kind, "") for key, face in own.items()}
    mine = {handle.lstrip("@").casefold() for handle in handles}
    theirs = {
        handle: face.name
        for face in strangers
        for handle in map(_handle, face.handles)
        if handle and handle not in mine
    }
    if not any(face.name for face in faces.values()) and not theirs:
        return None
    pattern = one_of([_written(key) for key in faces]) if faces else "(?!)"
    faces = {_joined(key): face for key, face in faces.items()} | faces
    return Lookout(
        re.compile(pattern), faces, _profiles() if theirs else None, theirs, _clues((*faces, *theirs))
    )


def _clues(keys: tuple[str, ...]) -> Clues | None:
    return clues_of(keys) if all(_LETTER.search(key) for key in keys) else None


def _faces(one: Stranger) -> Iterator[tuple[str, _Face]]:
    """All that gives a client away, by how it is written in small letters."""
    for tag in one.hashtags:
        if len(tag.strip("#＃ ")) >= _SHORTEST:
            yield "#" + fold(tag.strip("#＃ ")), _Face("tag", one.name)
    for domain in one.domains:
        host = host_of(domain)
        if "." in host:
            yield host, _Face("domain", one.name)
    for handle in one.handles:
        if found := _handle(handle):
            yield "@" + found, _Face("handle", one.name)
    name = _key(fold(one.name.strip()))
    if len(name) >= _SHORTEST and name not in words_in("names", "times"):
        yield name, _Face("name", one.name, one.name.strip() if _is_common(name) else "")


def _handle(handle: str) -> str:
    """A handle without sign, in small letters; "" when it is no name of its own ("Instagram", "Our page")."""
    plain = handle.strip().lstrip("@").casefold()
    if len(plain) < _SHORTEST or _SPACES.search(plain) or facts_of(plain) is not None:
        return ""
    return plain


def _is_common(name: str) -> bool:
    """Whether a name can stand in a text without being meant: an ordinary word, a first name, or what a shop is."""
    parts = [part for part in name.split(" ") if part != "&"]
    if len(parts) > 1 and "&" in name:
        return all(part in words_in("names", "trade") for part in parts)
    if len(parts) > 1:  # "The Oven", "Apple Tree"
        return all(
            part in words_in("names", "trade") or is_word(part, "en") or is_word(part, "de") for part in parts
        )
    if len(name) <= _SHORT or is_word(name, "en") or is_word(name, "de"):
        return True
    return any(name in words_in("names", section) for section in ("de", "names", "trade"))


def _key(words: str) -> str:
    """A name in one spelling, however its words are joined."""
    return _JOINS.sub(" & ", _SPACES.sub(" ", words))


def _joined(key: str) -> str:
    """The same when nothing stands around the sign that joins: "kiln&loom"."""
    return _JOINED.sub(" & ", key)


def _written(key: str) -> str:
    """The pattern for everything that has this key."""
    words = [r"\s+".join(map(re.escape, part.split(" "))) for part in key.split(" & ")]
    return r"(?:\s*[&+]\s*|\s+(?:and|und|n)\s+)".join(words)


def _whole(folded: str, start: int, end: int, kind: str) -> bool:
    """Whether the match is not part of a longer word, handle or host."""
    before, after = folded[start - 1 : start], folded[end : end + 2]
    if after[:1].isalnum() or after[:1] == "_" or before.isalnum() or before == "_":
        return False
    if kind in {"handle", "domain"}:
        longer = after[:1] in {".", "-", "@"} and after[1:2].isalnum()
        return not longer and before != "-"
    return kind == "tag" or before not in {"@", "#", "/"}


def _as_written(words: str, start: int, end: int, face: _Face) -> bool:
    """Whether an ordinary word stands as the client writes its name, and not at the start of a sentence."""
    if not face.exact:
        return True
    if words[start:end] != face.exact:
        return False
    before = fold(words[max(0, start - _BEFORE) : start])
    if " " not in face.exact and (
        _ARTICLE.search(before) or (_is_noun(face.exact) and not _MAKER.search(before))
    ):
        return False
    return " " in face.exact or not _STARTS.search(words, max(0, start - 3), start)


def _is_noun(name: str) -> bool:
    """Whether a name is a German word: capitals tell nothing of it."""
    return fold(name) in words_in("names", "de") or is_word(fold(name), "de")


@lru_cache(maxsize=1)
def _profiles() -> "re.Pattern[str]":
    known = table("links")["profiles"]
    hosts = one_of([re.escape(host) for host in known["hosts"]])
    before = one_of([re.escape(part) for part in known["before"]])
    return re.compile(rf"(?<![\w.-])(?:www\.|m\.|de\.)?{hosts}/{before}?@?(?P<handle>[\w.-]+)")
