"""The words of edits: days and times as toasts and sentences say them."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from planner.domain.ids import AccountId
from planner.domain.post import Post
from planner.domain.times import WallTime, zone_of
from planner.languages import clock, in_quotes, tr
from planner.languages.dates import both, short_month, short_weekday
from planner.networks.facts import facts_of
from planner.ports.unit_of_work import UnitOfWork


def day_and_time(local: datetime) -> str:
    """Says "Sat 17, 10:00", of a naive wall time."""
    day = short_weekday(local.weekday())
    return tr("{weekday} {day}, {time}", "a day and a time", weekday=day, day=local.day, time=clock(local))


def full_day_and_time(local: datetime) -> str:
    """Says "Sat 17 Oct, 10:00", of a naive wall time."""
    return tr(
        "{weekday} {day} {month}, {time}",
        "a day and a time",
        weekday=short_weekday(local.weekday()),
        day=local.day,
        month=short_month(local.month),
        time=clock(local),
    )


def moment(when: WallTime | None) -> str:
    """Says "Sat 17 Oct, 10:00" of a planned time, "no time yet" without one."""
    return full_day_and_time(when.local) if when else tr("no time yet")


def moment_in(instant: datetime, zone: str) -> str:
    """Says "Sat 17 Oct, 10:00", of an aware instant on the clocks of ``zone`` ("" is UTC)."""
    there = instant.astimezone(zone_of(zone) if zone else UTC)
    return full_day_and_time(there.replace(tzinfo=None))


def quoted(post: Post, limit: int = 48) -> str:
    """The post's headline in quotation marks, cut to about ``limit`` characters."""
    words = post.headline
    return in_quotes(words if len(words) <= limit else f"{words[: limit - 1].rstrip()}…")


def network_label(network: str) -> str:
    """Says "Mastodon" of "mastodon"; the key itself for a network without facts."""
    facts = facts_of(network)
    return facts.label if facts else network


def label_of(unit: UnitOfWork, account_id: AccountId) -> str:
    """The network's name of an account: "Bluesky"."""
    return network_label(unit.accounts.get(account_id).network)


def joined(words: Sequence[str]) -> str:
    """Says "a", "a and b", "a, b and c", each word once."""
    return both(list(dict.fromkeys(words)))


def span_words(span: timedelta) -> str:
    """Says "41 min", "3 h 5 min", "2 days" of a length of time, whole minutes downwards."""
    minutes = int(span.total_seconds() // 60)
    if minutes < 60:  # noqa: PLR2004 - minutes in an hour
        return tr("{minutes} min", minutes=minutes)
    hours, rest = divmod(minutes, 60)
    if hours < 48:  # noqa: PLR2004 - two days
        return tr("{hours} h {rest} min", hours=hours, rest=rest) if rest else tr("{hours} h", hours=hours)
    return tr("{days} days", days=hours // 24)
