"""How names and times are written on the AT Protocol: handles, DIDs, record keys, at:// addresses, languages.

Specifications: atproto.com/specs (handle, did, nsid, record-key, tid, at-uri-scheme, lexicon), read 2026-11-22;
their published test files lie in ``tests/data/conformance/atproto``. Languages: RFC 5646. Pure.
"""

import re

from planner.connectors.fields import moment_at

_LABEL = r"[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
_HANDLE = re.compile(rf"(?:{_LABEL}\.)+[a-zA-Z](?:[a-zA-Z0-9-]{{0,61}}[a-zA-Z0-9])?")
_DID = re.compile(r"did:[a-z]+:[a-zA-Z0-9._:%-]*[a-zA-Z0-9._-]")
_NSID = re.compile(
    rf"[a-zA-Z](?:[a-zA-Z0-9-]{{0,61}}[a-zA-Z0-9])?(?:\.{_LABEL})+\.[a-zA-Z][a-zA-Z0-9]{{0,62}}"
)
_RECORD_KEY = re.compile(r"[a-zA-Z0-9_~.:-]{1,512}")
_TID = re.compile(r"[2-7a-j][2-7a-z]{12}")
_TIME = re.compile(
    r"(?!000)[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,20})?(?:Z|[+-][0-9]{2}:[0-9]{2})"
)
_PRIVATE = r"x(?:-[a-z0-9]{1,8})+"
_LANGUAGE = re.compile(
    r"(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})"  # a language with its kin, or a registered word
    r"(?:-[a-z]{4})?"  # script
    r"(?:-(?:[a-z]{2}|[0-9]{3}))?"  # region
    r"(?P<variants>(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)"
    r"(?P<extensions>(?:-[0-9a-wyz](?:-[a-z0-9]{2,8})+)*)"
    rf"(?:-{_PRIVATE})?"
)
_OLD = re.compile(
    r"i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|en-gb-oed|sgn-(?:be-fr|be-nl|ch-de)"
)
_MOST_HANDLE, _MOST_DID, _MOST_NSID, _MOST_URI, _MOST_TIME = 253, 2048, 317, 8192, 64
_AT = "at://"


def is_handle(text: str) -> bool:
    """Whether it is written as a name of an account: "yourshop.bsky.social", without "@"."""
    return len(text) <= _MOST_HANDLE and _HANDLE.fullmatch(text) is not None


def is_did(text: str) -> bool:
    """Whether it is written as an account's own id: "did:plc:7iza6de2dwap2sbkpav7c6c6"."""
    return len(text) <= _MOST_DID and _DID.fullmatch(text) is not None


def is_nsid(text: str) -> bool:
    """Whether it is written as a kind of record: "app.bsky.feed.post"."""
    return len(text) <= _MOST_NSID and _NSID.fullmatch(text) is not None


def is_record_key(text: str) -> bool:
    """Whether a record may lie under it."""
    return _RECORD_KEY.fullmatch(text) is not None and text not in {".", ".."}


def is_tid(text: str) -> bool:
    """Whether it is a record key made of a time."""
    return _TID.fullmatch(text) is not None


def is_at_uri(text: str) -> bool:
    """Whether it is the at:// address of an account, of all its records of one kind, or of one record."""
    if not text.startswith(_AT) or len(text) > _MOST_URI:
        return False
    account, *rest = text.removeprefix(_AT).split("/")
    checks = (is_nsid, is_record_key)
    return (
        (is_did(account) or is_handle(account))
        and len(rest) <= len(checks)
        and all(check(piece) for check, piece in zip(checks, rest, strict=False))
    )


def is_time(text: str) -> bool:
    """Whether it is a moment as records keep it: "2026-11-21T12:00:00.000Z"."""
    there = len(text) <= _MOST_TIME and not text.endswith("-00:00") and _TIME.fullmatch(text) is not None
    return there and moment_at(text) is not None


def is_language(text: str) -> bool:
    """Whether it is written as a language: "de", "pt-BR"."""
    low = text.lower()
    known = _OLD.fullmatch(low) or re.fullmatch(_PRIVATE, low) or _LANGUAGE.fullmatch(low)
    return text.isascii() and known is not None


def language_of(text: str) -> str:
    """The language as every reader of records takes it: "DE" is "de"; "" when it is none, or says a thing twice."""
    first, dash, rest = text.strip().partition("-")
    tag = f"{first.lower()}{dash}{rest}"
    found = _LANGUAGE.fullmatch(tag.lower()) if tag.isascii() else None
    if found is None or len(first) not in {2, 3}:
        return ""
    variants = found["variants"].split("-")[1:]
    openings = [piece for piece in found["extensions"].split("-") if len(piece) == 1]
    return "" if _repeats(variants) or _repeats(openings) else tag


def _repeats(pieces: list[str]) -> bool:
    return len(set(pieces)) < len(pieces)
