"""Top-level domains, from the data files beside the facts. Read when a text needs them."""

from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=1)
def tops() -> frozenset[str]:
    """All of the root zone, lower case, as Unicode: "com", "みんな"."""
    return _words("tops.txt")


@lru_cache(maxsize=1)
def x_tops() -> frozenset[str]:
    """Those that X and Mastodon know: their list is older than the root zone's."""
    return _words("tops-x.txt")


def _words(name: str) -> frozenset[str]:
    lines = (files("planner.networks") / "facts" / name).read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
