"""The record of a post: its key, its facets, its embeds. Pure.

Facets count UTF-8 bytes, end exclusive; nothing is linked by the server itself.
Lexicon: app.bsky.feed.post, app.bsky.richtext.facet (bluesky-social/atproto, d6296a1c, 2026-08-20).
"""

import hashlib
import uuid
from collections.abc import Iterable

from planner.connectors.connector import Json
from planner.connectors.platforms.bluesky.syntax import is_handle, language_of
from planner.networks.entities import host_of, with_scheme
from planner.networks.finders import bluesky
from planner.networks.spans import Span

COLLECTION = "app.bsky.feed.post"
_ALPHABET = "234567abcdefghijklmnopqrstuvwxyz"
_TID_LENGTH = 13
_CLOCK_BITS = 10
_PARTS = 250  # room for the parts of one thread
_UUID_VERSION = 7
_LANGUAGES = 3
_FACET = "app.bsky.richtext.facet"


def rkey_of(client_key: str, part: int) -> str:
    """The record's key, the same at every try: a TID made of the publication's key and the part's number.

    A TID is 53 bits of microseconds and 10 bits of a clock's name. The key's milliseconds and its counter
    (12 bits, RFC 9562) times 250 parts fit into them without loss, so two posts never share a key.
    """
    try:
        key = uuid.UUID(client_key)
    except ValueError:
        key = uuid.UUID(bytes=hashlib.sha256(client_key.encode()).digest()[:16])
    milliseconds, counter = key.int >> 80, (key.int >> 64) & 0xFFF
    if key.version != _UUID_VERSION:
        milliseconds &= (1 << 41) - 1  # no time in there: keep it in the range of real ones
    below, clock = divmod(counter * _PARTS + part % _PARTS, 1 << _CLOCK_BITS)
    value = ((milliseconds * 1000 + below) << _CLOCK_BITS | clock) & ((1 << 63) - 1)
    letters = [_ALPHABET[value >> 5 * place & 31] for place in reversed(range(_TID_LENGTH))]
    return "".join(letters)


def facets_of(text: str) -> list[Json]:
    """Links (``example.com`` too), hashtags and cashtags, as the official app marks them."""
    entities = bluesky.find(text)
    facets = [
        _facet(text, span, {"$type": f"{_FACET}#link", "uri": with_scheme(span.text)})
        for span in entities.urls
    ]
    facets += [
        _facet(text, span, {"$type": f"{_FACET}#tag", "tag": span.text[1:]}) for span in entities.hashtags
    ]
    facets += [
        _facet(text, span, {"$type": f"{_FACET}#tag", "tag": span.text.upper()}) for span in entities.cashtags
    ]
    return in_order(facets)


def mentions_of(text: str) -> list[Json]:
    """Handles named in the text with their bytes; who they are is asked when the post is sent."""
    return [
        {"index": _bytes(text, span), "handle": span.text[1:].casefold()}
        for span in bluesky.find(text).mentions
        if is_handle(span.text[1:])
    ]


def mention_facet(index: object, did: str) -> Json:
    """The facet of a mention whose account was found."""
    return {"index": index, "features": [{"$type": f"{_FACET}#mention", "did": did}]}


def in_order(facets: Iterable[Json]) -> list[Json]:
    """Facets by where they begin."""
    return sorted(facets, key=_begin)


def post_record(
    text: str,
    created_at: str,
    *,
    languages: Iterable[str] = (),
    label: str = "",
    shown: Json | None = None,
    card: Json | None = None,
    reply: Json | None = None,
) -> Json:
    """The record as it is stored.

    Args:
        text: with its addresses, names and tags.
        created_at: as the network writes times.
        languages: codes, the first ones count; what is none would have the whole record refused, so it is left out.
        label: a warning on the pictures.
        shown: what it embeds of pictures or a video; it takes the card's place.
        card: a link card.
        reply: what it answers.
    """
    record: Json = {"$type": COLLECTION, "text": text, "createdAt": created_at}
    facets = facets_of(text)
    if facets:
        record["facets"] = facets
    if langs := list(dict.fromkeys(filter(None, map(language_of, languages))))[:_LANGUAGES]:
        record["langs"] = langs
    if label:
        record["labels"] = {"$type": "com.atproto.label.defs#selfLabels", "values": [{"val": label}]}
    if shown:
        record["embed"] = shown
    elif card:
        record["embed"] = {"$type": "app.bsky.embed.external", "external": card}
    if reply:
        record["reply"] = reply
    return record


def put_of(repo: str, collection: str, rkey: str, record: Json) -> Json:
    """The body of putRecord; an empty ``repo`` is filled in when it is sent. Nothing else is overwritten."""
    return {"repo": repo, "collection": collection, "rkey": rkey, "swapRecord": None, "record": record}


def card_of(address: str, title: str) -> Json:
    """A link card: the post's title, else the host. The page itself is never fetched."""
    host = host_of(address) or address
    return {"uri": address, "title": title or host, "description": host if title else ""}


def _facet(text: str, span: Span, feature: Json) -> Json:
    return {"index": _bytes(text, span), "features": [feature]}


def _bytes(text: str, span: Span) -> dict[str, int]:
    start = len(text[: span.start].encode("utf-8"))
    return {"byteStart": start, "byteEnd": start + len(span.text.encode("utf-8"))}


def _begin(facet: Json) -> int:
    index = facet["index"]
    return int(index["byteStart"]) if isinstance(index, dict) else 0
