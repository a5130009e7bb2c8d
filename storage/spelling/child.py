"""What runs in the process beside the window: reading dictionaries and asking them. Nothing else is imported here."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

MOST = 8  # suggestions
NEWER = Path(__file__).with_name("newer.en.txt")


def begin() -> None:
    """Leave Ctrl+C in a terminal to the window; when the window is gone, however it went, so is this process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(0)


@lru_cache(maxsize=4)
def _opened(path: str) -> Any:
    from hunspell import Hunspell

    place = Path(path)
    dictionary = Hunspell(place.name, hunspell_data_dir=str(place.parent))
    if place.name.lower().startswith("en"):
        for word in newer_words():
            dictionary.add(word)
    return dictionary


def newer_words() -> list[str]:
    """What English dictionaries may be too old for, in all its forms."""
    words: list[str] = []
    for line in NEWER.read_text(encoding="utf-8").split("\n"):
        word, _, plural = line.strip().partition("/")
        if word and not word.startswith("#"):
            words += (word, f"{word}'s", *([f"{word}s"] if plural else []))
    return words


def wrong(path: str, words: Sequence[str]) -> list[str]:
    """Those of ``words`` that the dictionary at ``path`` does not know; what it cannot even write it leaves alone."""
    dictionary = _opened(path)
    return [word for word in words if not _knows(dictionary, word)]


def suggest(path: str, word: str) -> list[str]:
    """What may have been meant by ``word``."""
    try:
        found = _opened(path).suggest(_plain(word))
    except UnicodeEncodeError:
        return []
    curly = "’" in word
    return [one.replace("'", "’") if curly else one for one in found[:MOST]]


def _knows(dictionary: Any, word: str) -> bool:
    try:
        return bool(dictionary.spell(_plain(word)))
    except UnicodeEncodeError:  # letters of another script than the dictionary's
        return True


def _plain(word: str) -> str:
    return word.replace("’", "'")
