"""The addresses that a page names by what they are for (``rel``): in its Link headers first, then in its HTML."""

from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

import regex

from planner.connectors.fields import address_at
from planner.ports.http import HttpAnswer

_LINK = regex.compile(r'<([^<>]*)>[^,]*?;\s*rel\s*=\s*"?([^",;]*)"?', regex.IGNORECASE)


def told_by(answer: HttpAnswer, url: str) -> Mapping[str, str]:
    """The first address for each rel, whole: ``{"micropub": "https://yourshop.example/micropub"}``.

    Left out is what is no web address, and http on a page that came by https.

    Args:
        answer: the page.
        url: where it was read, for addresses that are told in part.
    """
    found: dict[str, str] = {}
    for rels, told in (*_in_header(answer.headers.get("link", "")), *_in_page(answer.body)):
        address = _whole(url, told)
        for rel in rels.casefold().split() if address else ():
            found.setdefault(rel, address)
    return found


def web_address(told: object) -> str:
    """``told``, when it is a whole web address that can be asked, else ""."""
    address = address_at({"told": told}, "told")
    try:
        parts = urlsplit(address)
        whole = bool(parts.hostname) and parts.port != 0
    except ValueError:  # brackets that are no IPv6 address, a port that is no number
        whole = False
    return address if whole else ""


def no_less_safe(url: str, address: str) -> bool:
    """Whether ``address``, which was told at ``url``, may be asked: by https, or by http where that was http."""
    schemes = urlsplit(url).scheme, urlsplit(address).scheme
    return schemes[1] == "https" or schemes == ("http", "http")


def _whole(url: str, told: str) -> str:
    try:
        address = web_address(urljoin(url, told.strip()) if told.strip() else "")
    except ValueError:
        return ""
    return address if no_less_safe(url, address) else ""


def _in_header(link: str) -> Iterator[tuple[str, str]]:
    return ((rels, address) for address, rels in _LINK.findall(link))


def _in_page(body: bytes) -> list[tuple[str, str]]:
    reader = _Reader()
    reader.feed(body.decode("utf-8", "replace"))
    return reader.found


class _Reader(HTMLParser):
    """Every ``<link rel>`` and ``<a rel>`` of a page, in its order."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in {"link", "a"} and given.get("rel"):
            self.found.append((given["rel"], given.get("href", "")))
