"""The tags by which a site counts where its visitors come from (``utm_source``, ``utm_medium``, ``utm_campaign``).

One place knows what they are called and how they are put on an address: what goes out, the preview of it, the
counters, and the rule that misses them. How the tags are named, and that capitals would be counted apart: Google
Analytics help, campaign URLs, read 2026-08.
"""

from collections.abc import Iterable, Mapping
from urllib.parse import parse_qsl, urlsplit

from planner.networks.entities import urls, with_scheme
from planner.networks.page import slug_of

SOURCE, MEDIUM, CAMPAIGN = "utm_source", "utm_medium", "utm_campaign"
SOCIAL = "social"
"""What ``utm_medium`` says of every post."""


def tags_of(network: str, campaign: str, offer: str = "") -> dict[str, str]:
    """The tags of a post on a network: its key, the word "social", and the campaign's name as an address has it.

    Without a campaign the offer stands for it; without both there is no ``utm_campaign``.
    """
    named = slug_of(campaign) if campaign.strip() else ""
    named = named or (slug_of(offer) if offer.strip() else "")
    tags = {SOURCE: network.lower(), MEDIUM: SOCIAL}
    return tags | {CAMPAIGN: named} if named else tags


def tagged(address: str, tags: Mapping[str, str]) -> str:
    """The address with those of ``tags`` that it does not have yet at the end of its query.

    Everything else of it stays as it is, the part behind "#" at its end. Doing it twice changes nothing.
    """
    missing = {name: value for name, value in tags.items() if name not in names_in(address)}
    if not missing:
        return address
    rest, mark, anchor = address.partition("#")
    _, asks, query = rest.partition("?")  # a second "?" belongs to a name in the query
    joint = "?" if not asks else "" if not query or query.endswith("&") else "&"
    return rest + joint + "&".join(f"{name}={value}" for name, value in missing.items()) + mark + anchor


def tagged_in(text: str, link: str, tags: Mapping[str, str]) -> str:
    """``text`` with tags on each address in it that is ``link``, with or without its last slash."""
    bare = link.rstrip("/")
    if not bare or bare not in text:
        return text
    for span in reversed(urls(text)):
        if span.text.rstrip("/") == bare:
            text = text[: span.start] + tagged(span.text, tags) + text[span.end :]
    return text


def names_in(address: str) -> frozenset[str]:
    """The names in the address's query, of those without a value too; none of what is no address."""
    try:
        query = urlsplit(with_scheme(address)).query
    except ValueError:
        return frozenset()
    return frozenset(_names(parse_qsl(query, keep_blank_values=True)))


def _names(pairs: Iterable[tuple[str, str]]) -> Iterable[str]:
    return (name for name, _ in pairs)
