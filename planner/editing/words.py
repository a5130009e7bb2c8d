"""The words of edits: days and times as toasts and sentences say them."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from planner.domain.ids import AccountId
from planner.domain.post import Post
from planner.domain.times import WallTime, zone_of
from planner.networks.facts import facts_of
from planner.ports.unit_of_work import UnitOfWork

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day_and_time(local: datetime) -> str:
    """Says "Sat 17, 10:00", of a naive wall time."""
    return f"{_DAYS[local.weekday()]} {local.day}, {local:%H:%M}"


def full_day_and_time(local: datetime) -> str:
    """Says "Sat 17 Oct, 10:00", of a naive wall time."""
    return f"{_DAYS[local.weekday()]} {local.day} {_MONTHS[local.month - 1]}, {local:%H:%M}"


def moment(when: WallTime | None) -> str:
    """Says "Sat 17 Oct, 10:00" of a planned time, "no time yet" without one."""
    return full_day_and_time(when.local) if when else "no time yet"


def moment_in(instant: datetime, zone: str) -> str:
    """Says "Sat 17 Oct, 10:00", of an aware instant on the clocks of ``zone`` ("" is UTC)."""
    there = instant.astimezone(zone_of(zone) if zone else UTC)
    return full_day_and_time(there.replace(tzinfo=None))


def quoted(post: Post, limit: int = 48) -> str:
    """The post's headline in quotation marks, cut to about ``limit`` characters."""
    words = post.headline
    return f"“{words if len(words) <= limit else words[: limit - 1].rstrip() + '…'}”"


def network_label(network: str) -> str:
    """Says "Mastodon" of "mastodon"; the key itself for a network without facts."""
    facts = facts_of(network)
    return facts.label if facts else network


def label_of(unit: UnitOfWork, account_id: AccountId) -> str:
    """The network's name of an account: "Bluesky"."""
    return network_label(unit.accounts.get(account_id).network)


def joined(words: Sequence[str]) -> str:
    """Says "a", "a and b", "a, b and c", each word once."""
    once = list(dict.fromkeys(words))
    if len(once) < 2:  # noqa: PLR2004 - one word needs no "and"
        return "".join(once)
    return f"{', '.join(once[:-1])} and {once[-1]}"


def many(count: int, singular: str, plural: str = "") -> str:
    """Says "1 post", "3 posts"."""
    return f"{count} {singular if count == 1 else plural or singular + 's'}"


def span_words(span: timedelta) -> str:
    """Says "41 min", "3 h 5 min", "2 days" of a length of time, whole minutes downwards."""
    minutes = int(span.total_seconds() // 60)
    if minutes < 60:  # noqa: PLR2004 - minutes in an hour
        return f"{minutes} min"
    hours, rest = divmod(minutes, 60)
    if hours < 48:  # noqa: PLR2004 - two days
        return f"{hours} h {rest} min" if rest else f"{hours} h"
    return f"{hours // 24} days"
