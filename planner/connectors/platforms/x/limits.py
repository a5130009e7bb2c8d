"""How long posts and videos of one account may be: everybody's limits, unless the account pays or the person says so."""

import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import Any

from planner.connectors.connector import CredentialField, Credentials
from planner.languages import tr
from planner.networks.facts import facts_of

_SHORT, _LONG = "short", "long"
_PAYING = frozenset({"Basic", "Premium", "PremiumPlus"})
"""What X calls its subscriptions (data dictionary, August 2026); "None" and anything else is none."""
POSTS = CredentialField(
    key="posts_up_to",
    label=tr("Posts up to"),
    help=tr("X takes longer posts from accounts with Premium, and folds them after 280 characters."),
    choices=(
        ("told", tr("what X says of the account")),
        (_SHORT, tr("280 characters")),
        (_LONG, tr("25,000 characters")),
    ),
    required=False,
    anew=True,
)
VIDEOS = CredentialField(
    key="videos_up_to",
    label=tr("Videos up to"),
    help=tr(
        "X takes longer videos from some accounts and tells no program from which. Choose what yours has."
    ),
    choices=(
        ("usual", tr("140 seconds")),
        ("long", tr("20 minutes")),
        ("longest", tr("125 minutes")),
    ),
    required=False,
    anew=True,
)


def limits(credentials: Credentials, subscription: str) -> dict[str, int | str | bool]:
    """The account's facts that are other than everybody's, else "". ``subscription``: as X calls it."""
    chosen, facts = credentials.secrets.get(POSTS.key, ""), facts_of("x")
    pays = subscription in _PAYING if chosen not in {_SHORT, _LONG} else chosen == _LONG
    seconds = _videos()["seconds"].get(credentials.secrets.get(VIDEOS.key, ""), "")
    return {
        "text_limit": facts.paid_limit if facts is not None and pays else "",
        "video_seconds": seconds,
        "video_bytes": _videos()["bytes"] if seconds else "",
    }


@lru_cache(maxsize=1)
def _videos() -> dict[str, Any]:
    return tomllib.loads((files(__package__) / "videos.toml").read_text(encoding="utf-8"))
