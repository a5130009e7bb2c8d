"""The emoji and their names in English and German, from the library "emoji" (Unicode's own data). Without Qt."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

_TONES = range(0x1F3FB, 0x1F400)  # colours of skin: each would be there six times
_FACES = (range(0x1F600, 0x1F650), range(0x1F910, 0x1F930), range(0x1F970, 0x1F97B), range(0x1FAE0, 0x1FAEA))
_FLAG = range(0x1F1E6, 0x1F200)
_SPLIT = re.compile(r"[\W_]+")
MOST_RECENT = 24


@dataclass(frozen=True, slots=True)
class Emoji:
    """One emoji. ``name``: in English, "baguette bread". ``words``: all it is found by, folded."""

    sign: str
    name: str
    words: tuple[str, ...]


@lru_cache(maxsize=1)
def all_emoji() -> tuple[Emoji, ...]:
    """Every emoji once, faces first, flags last. Takes a quarter of a second the first time."""
    import emoji

    emoji.config.load_language("de")
    full = emoji.STATUS["fully_qualified"]
    found = [
        _made(sign, told)
        for sign, told in emoji.EMOJI_DATA.items()
        if told["status"] == full and not any(ord(point) in _TONES for point in sign)
    ]
    return tuple(sorted(found, key=lambda one: _place(one.sign)))


def found_by(emoji: Sequence[Emoji], typed: str) -> list[Emoji]:
    """Those in whose names every typed word begins a word; where the name begins with it first."""
    wanted = [word for word in _SPLIT.split(typed.casefold()) if word]
    hits = [one for one in emoji if all(any(word.startswith(part) for word in one.words) for part in wanted)]
    if not wanted:
        return hits
    return sorted(hits, key=lambda one: not one.name.casefold().startswith(wanted[0]))


def recent_first(emoji: Sequence[Emoji], recent: Iterable[str]) -> list[Emoji]:
    """Those that were used last, then all others."""
    by_sign = {one.sign: one for one in emoji}
    first = [by_sign[sign] for sign in recent if sign in by_sign]
    used = {one.sign for one in first}
    return [*first, *(one for one in emoji if one.sign not in used)]


def used(recent: Sequence[str], sign: str) -> list[str]:
    """The signs that were used last, ``sign`` the first of them."""
    return [sign, *(one for one in recent if one != sign)][:MOST_RECENT]


def _made(sign: str, told: dict[str, object]) -> Emoji:
    names = [str(told["en"]), str(told.get("de", "")), *(str(one) for one in told.get("alias", ()))]  # type: ignore[attr-defined]
    words = {word for name in names for word in _SPLIT.split(name.casefold()) if word}
    name = str(told["en"]).strip(":").replace("_", " ")
    return Emoji(sign, name, tuple(sorted(words)))


def _place(sign: str) -> tuple[int, str]:
    first = ord(sign[0])
    if first in _FLAG:
        return 3, sign
    if any(first in block for block in _FACES):
        return 0, sign
    return (1 if first > 0x1F000 else 2), sign  # old signs and digits go behind the pictures
