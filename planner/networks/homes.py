"""Where a person sees an account's own posts in a browser. Pure; nothing is asked."""

import re
from urllib.parse import urlsplit

from planner.domain.account import Account

_FEDIVERSE = re.compile(r"@?([\w.-]+)@[\w.:-]+")
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)+")
_LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})


def home_of(account: Account) -> str:
    """The page with the account's newest posts, "" where that is not known.

    The plan may call an account otherwise than its network does: a name that is none there leads to the server.
    """
    server = account.server.rstrip("/")
    if urlsplit(server).scheme not in {"http", "https"}:
        server = ""
    if account.network == "bluesky":
        return _bluesky(account, server)
    if account.network == "mastodon":
        known = _FEDIVERSE.fullmatch(account.handle.strip()) or _FEDIVERSE.fullmatch(account.label.strip())
        return f"{server}/@{known[1]}" if server and known else server
    return f"{server}/" if account.network == "wordpress" and server else ""


def _bluesky(account: Account, server: str) -> str:
    if (urlsplit(server).hostname or "") in _LOCAL:
        return ""  # a server on this machine is shown by no app
    names = (account.handle.strip().lstrip("@"), account.label.strip().lstrip("@"))
    name = next((one for one in names if _DOMAIN.fullmatch(one)), account.remote_id)
    return f"https://bsky.app/profile/{name}" if name else ""
