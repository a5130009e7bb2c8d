"""Addresses in a post: where they stand, whether readers can open them, and which of them are one page."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit

from planner.languages import tr
from planner.lint.readings import Reading
from planner.lint.shelf import one_of, table
from planner.networks.entities import host_of, with_scheme
from planner.networks.tops import tops

_TRIED = re.compile(
    r"(?:https?:/{0,3}|https?/{2,3}|https?;//|(?:h?ttt?ps?|ht?tp?s|hhttps?|htp)://|file://|www\.)[^\s<>\"“”„«»|]*"
)
"""What begins like an address, with the slips of the hand there are: "htps://", "https//"."""
_BEHIND = ".,;:!?'’…)]}*_"
_HOST = re.compile(r"(?:[^\W_](?:[\w-]*[^\W_])?\.)*[^\W_](?:[\w-]*[^\W_])?\.?")
_PLAIN = re.compile(r"(?:https?://)?((?:[a-z0-9-]+\.)+[a-z]{2,24})(?:/[^\s?#]*)?", re.IGNORECASE)
HALF = tr("is not a whole address")
_HERE = tr("opens on your own computer or network only")
_PREVIEW = tr("is a preview that others cannot open")
_NUMERIC = re.compile(r"[\d.]+|.*:.*")


class Address(NamedTuple):
    """An address as it is written. ``start``, ``end``: in the words; both -1 for the link field."""

    text: str
    start: int = -1
    end: int = -1

    @property
    def in_link(self) -> bool:
        """Whether it stands in the post's link field."""
        return self.start < 0


def written(reading: Reading) -> tuple[Address, ...]:
    """The addresses that networks find in the words, and the link field's."""
    spans = () if "://" not in reading.words else reading.urls
    found = [Address(span.text, span.start, span.end) for span in spans]
    link = reading.entry.link.strip()
    return (*found, Address(link)) if link else tuple(found)


def tried(reading: Reading) -> tuple[Address, ...]:
    """Everything that was meant as an address, whether one can be made of it or not."""
    folded = reading.folded
    found = []
    if "http" in folded or "www." in folded or "://" in folded:
        for match in _TRIED.finditer(folded):
            before = folded[match.start() - 1 : match.start()]
            if before.isalnum() or before in {"_", "@", ".", "/"}:
                continue
            text = reading.words[slice(*match.span())].rstrip(_BEHIND)
            found.append(Address(text, match.start(), match.start() + len(text)))
    link = reading.entry.link.strip()
    return (*found, Address(link)) if link else tuple(found)


def parts_of(address: str) -> SplitResult | None:
    """The address taken apart, ``https://`` put before it when it has no protocol; None: it cannot be."""
    try:
        parts = urlsplit(with_scheme(address))
        _ = parts.port
    except ValueError:
        return None
    return parts


def why_not(address: str, own: tuple[str, ...], allowed: tuple[str, ...]) -> str:
    """Why readers cannot open an address: the end of a sentence about it; "" when they can.

    Args:
        address: as written.
        own: the client's own domains; some labels tell more there.
        allowed: endings that count as public although nobody can register them.
    """
    plain = _PLAIN.fullmatch(address)
    if plain:
        return _why_not_host(plain[1].lower(), own, allowed)
    if any(letter.isspace() for letter in address):
        return tr("has a space in it")
    if address.casefold().startswith(("mailto:", "tel:")):
        return ""
    parts = parts_of(address)
    host = (parts.hostname or "").rstrip(".") if parts else ""
    if parts is not None and parts.scheme == "file":
        return _HERE
    if parts is None or parts.scheme not in {"http", "https"} or not host:
        return HALF
    query = parts.query.casefold()
    asks = bool(query) and any(part in query for part in table("links")["hosts"]["queries"])
    return _why_not_host(host, own, allowed) or (_PREVIEW if asks else "")


@lru_cache(maxsize=4096)
def _why_not_host(host: str, own: tuple[str, ...], allowed: tuple[str, ...]) -> str:
    if _NUMERIC.fullmatch(host):
        return _why_not_number(host)
    top = _unicode(host.rpartition(".")[2])
    if top in allowed and "." in host:
        return ""
    if not _HOST.fullmatch(host):
        return HALF
    if any(host == name or host.endswith(f".{name}") for name in table("links")["hosts"]["private"]):
        return _HERE
    if top not in tops():
        return tr("ends in “.{top}”, which does not exist", top=top) if "." in host else HALF
    return _PREVIEW if _is_preview(host, own) else ""


def _why_not_number(host: str) -> str:
    from ipaddress import ip_address  # few addresses are numbers

    try:
        number = ip_address(host)
    except ValueError:
        return HALF
    return "" if number.is_global else _HERE


def _is_preview(host: str, own: tuple[str, ...]) -> bool:
    known = table("links")["hosts"]
    if host in known["public"]:
        return False
    labels = host.removeprefix("www.").split(".")
    if len(labels) > 2:  # noqa: PLR2004 - a host below a domain
        first = set(labels[0].split("-")) | {labels[0]}
        if first & set(known["labels"]):
            return True
        if labels[0] in known["own_labels"] and belongs_to(host, own):
            return True
    tunnel = any(host.endswith(f".{name}") for name in known["tunnels"])
    return tunnel or bool(_previews().fullmatch(host))


@lru_cache(maxsize=1)
def _previews() -> "re.Pattern[str]":
    return re.compile(one_of(table("links")["hosts"]["previews"]))


def _unicode(label: str) -> str:
    """The last label of a host as people read it."""
    if not label.startswith("xn--"):
        return label.casefold()
    try:
        return label.encode("ascii").decode("idna")
    except UnicodeError:
        return label


@lru_cache(maxsize=4096)
def canonical(address: str) -> str:
    """One spelling for all addresses of a page: no protocol, "www.", usual port, last slash, anchor or tags."""
    parts = parts_of(address.strip())
    if parts is None or not parts.hostname:
        return address.strip()
    host = parts.hostname.rstrip(".").removeprefix("www.")
    port = f":{parts.port}" if parts.port not in {None, 80, 443} else ""
    ignored = set(table("links")["ignored"]["parameters"])
    pairs = [pair for pair in parse_qsl(parts.query, keep_blank_values=True) if pair[0] not in ignored]
    query = f"?{urlencode(sorted(pairs))}" if pairs else ""
    return f"{host}{port}{parts.path.rstrip('/')}{query}"


def belongs_to(address: str, domains: Iterable[str]) -> bool:
    """Whether the address is on one of the domains or below it."""
    host = host_of(address)
    return any(host == domain or host.endswith(f".{domain}") for domain in map(host_of, domains) if domain)
