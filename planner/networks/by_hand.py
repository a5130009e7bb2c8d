"""Posting by hand: where a network's own page for writing is, what it takes along, how its links look.

From the ``[hand]`` of ``facts/*.toml``; a network that people post to by hand needs no more than that.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from urllib.parse import quote, urlsplit

from planner.languages import tr_data
from planner.networks.facts import Source, facts_of

MOST_ADDRESS = 4000
"""Characters of an address that browsers and servers take without trouble; longer words are copied only."""
_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class HandFacts:
    """How a post gets to a network by hand.

    Attributes:
        compose: address of its page for writing, with the places {text}, {link}, {title} and {server}; "" none.
        hosts: where its posts are seen: "tiktok.com" stands for "www.tiktok.com" as well.
        post: regular expression that finds a post's id in its address, as the first group; "" none is known.
        says: what a person should know before, one sentence. closed: the network is gone, one sentence.
        sources: where all that comes from.
    """

    compose: str = ""
    hosts: tuple[str, ...] = ()
    post: str = ""
    says: str = ""
    closed: str = ""
    sources: tuple[Source, ...] = ()

    def carries(self, what: str) -> bool:
        """Whether the page for writing takes "text", "link" or "title" along."""
        return what in _PLACE.findall(self.compose)

    def page(self, places: Mapping[str, str]) -> str:
        """The address of the page for writing, filled; "" where there is none.

        A parameter whose place is empty is left out, and so are words that would make the address too long.
        """
        if "{server}" in self.compose and not places.get("server"):
            return ""
        start, _, query = self.compose.partition("?")
        start = start.replace("{server}", places.get("server", "").rstrip("/"))
        filled = (_filled(one, places) for one in query.split("&") if one)
        kept = [one for one in filled if one]
        address = "?".join((start, "&".join(kept))) if kept else start
        if len(address) > MOST_ADDRESS and places.get("text"):
            return self.page({**places, "text": ""})
        return address

    def is_there(self, address: str) -> bool:
        """Whether an address can be one of this network's posts, as far as that is known."""
        host = urlsplit(address).hostname or ""
        return not self.hosts or any(host == one or host.endswith(f".{one}") for one in self.hosts)

    def post_id(self, address: str) -> str:
        """The network's own id of the post at an address, "" where it shows none."""
        found = re.search(self.post, address) if self.post else None
        return found[1] if found else ""


SENTENCES = ("says", "closed")
"""What of it is said to people, in the language that was chosen."""

PLAIN = HandFacts()


@lru_cache(maxsize=64)
def by_hand(network: str) -> HandFacts:
    """How a post gets to a network by hand; nothing is known of one without ``[hand]``. The answer is kept."""
    if facts_of(network) is None:
        return PLAIN
    text = (files("planner.networks") / "facts" / f"{network}.toml").read_text(encoding="utf-8")
    table = dict(tomllib.loads(text).get("hand", {}))
    table |= {name: tr_data(table[name]) for name in SENTENCES if name in table}
    sources = tuple(
        Source(facts=tuple(row["facts"]), title=row["title"], date=row["date"], grade=row["grade"])
        for row in table.pop("source", ())
    )
    return HandFacts(hosts=tuple(table.pop("hosts", ())), sources=sources, **table)


def _filled(parameter: str, places: Mapping[str, str]) -> str:
    name, _, value = parameter.partition("=")
    wanted = _PLACE.findall(value)
    if wanted and not any(places.get(one) for one in wanted):
        return ""
    return f"{name}={_PLACE.sub(lambda found: quote(places.get(found[1], ''), safe=''), value)}"
