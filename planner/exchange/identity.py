"""What makes two rows the same: client, network, account, wall time and normalised text."""

import unicodedata
from collections.abc import Iterable
from hashlib import blake2b

from planner.domain.times import WallTime

_BETWEEN = "\x1f"


def normalised(text: str) -> str:
    """The text without the differences that copying makes: NFKC, case folded, one space between words."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return " ".join(text.casefold().split())


def handle_key(handle: str) -> str:
    """An account's handle or label for comparing: without case, spaces around and a leading "@"."""
    return handle.strip().removeprefix("@").casefold()


def content_key(client: str, accounts: Iterable[tuple[str, str]], when: WallTime | None, text: str) -> str:
    """The key of a post by what it says, 32 hex digits.

    Args:
        client: its name.
        accounts: network and handle of each.
        when: None for an idea.
        text: as written.
    """
    moment = f"{when.local.isoformat()}{when.zone}{when.fold or 0}" if when else ""
    parts = [client.casefold(), moment, normalised(text)]
    parts += [f"{network}:{handle_key(handle)}" for network, handle in accounts]
    return blake2b(_BETWEEN.join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def named_key(client: str, name: str) -> str:
    """The key of a post that its file calls ``name``."""
    return f"id:{client.casefold()}{_BETWEEN}{name}"


def is_own_id(name: str) -> bool:
    """Whether ``name`` looks like an id that Parley made: 36 characters of a UUID in lower case."""
    return (
        len(name) == 36  # noqa: PLR2004 - the length of a written UUID
        and name[8] == name[13] == name[18] == name[23] == "-"
        and not name.strip("0123456789abcdef-")
    )
