"""Top-level domains, from the data files beside the facts. Read when a text needs them."""

import re
from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files
from typing import TypeAlias

_Tree: TypeAlias = dict[str, "_Tree"]
_END = ""  # a word may end here


@lru_cache(maxsize=1)
def tops() -> frozenset[str]:
    """All of the root zone, lower case, as Unicode: "com", "みんな"."""
    return _words("tops.txt")


@lru_cache(maxsize=1)
def x_tops() -> frozenset[str]:
    """Those that X and Mastodon know: their list is older than the root zone's."""
    return _words("tops-x.txt")


def tops_pattern(words: Iterable[str]) -> str:
    """One pattern for some of them, by common beginnings: three times as quick as a list of words."""
    tree: _Tree = {}
    for word in sorted(words):
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[_END] = {}
    return _pattern(tree)


def _pattern(node: "_Tree") -> str:
    choices = [re.escape(letter) + _pattern(below) for letter, below in node.items() if letter != _END]
    if not choices:
        return ""
    joined = choices[0] if len(choices) == 1 and _END not in node else f"(?:{'|'.join(choices)})"
    return f"{joined}?" if _END in node else joined


def _words(name: str) -> frozenset[str]:
    lines = (files("planner.networks") / "facts" / name).read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
