"""What the catch-up screen says. Plain Python: no Qt."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta

from planner.domain.agents import Outage, OutageKind
from planner.domain.publication import MissedReason, PublicationState
from planner.domain.times import zone_of
from planner.editing.words import full_day_and_time, many, moment_in, span_words
from planner.publishing.catchup.item import CatchUp, Item, Way

_NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")
_HAPPENED = {
    OutageKind.ASLEEP: "This computer slept for {span}.",
    OutageKind.STOPPED: "Parley was closed for {span}.",
    OutageKind.OFFLINE: "This computer was offline for {span}.",
    OutageKind.CLOCK_FORWARD: "The clock of this computer was changed.",
    OutageKind.MACHINE: "This computer could not publish for {span}.",
}
_MEANWHILE = {
    OutageKind.ASLEEP: "while it slept",
    OutageKind.STOPPED: "meanwhile",
    OutageKind.OFFLINE: "meanwhile",
    OutageKind.MACHINE: "meanwhile",
}
_DID = {Way.NOW: "now", Way.SLOT: "moved", Way.SKIP: "skipped", Way.BY_HAND: "marked"}


def counted(number: int) -> str:
    """Says "Four", from ten on "12"."""
    return _NUMBERS[number] if number < len(_NUMBERS) else str(number)


def headline(catch_up: CatchUp) -> str:
    """Says "This computer slept for 13 h 50 min. Four posts need a decision."."""
    count = len(catch_up.items)
    needs = f"{counted(count)} {'post needs' if count == 1 else 'posts need'} a decision"
    needs += ", others follow." if catch_up.more else "."
    happened = _happened(catch_up.outage, catch_up.at)
    if not happened and _all_paused(catch_up.items):
        happened = "It was paused."
    return f"{happened} {needs}".strip()


def lead(catch_up: CatchUp) -> str:
    """What was not done, and what has to happen before anything is."""
    unsure = any(item.state is PublicationState.UNCONFIRMED for item in catch_up.items)
    during = _MEANWHILE.get(catch_up.outage.kind, "") if catch_up.outage is not None else ""
    first = f"Nothing was sent {during}, and" if during and not unsure else "Nothing was sent late, and"
    return f"{first} nothing is sent until you press the button below."


def about(item: Item) -> str:
    """Says "Tue 13 Oct, 18:30 · 13 h 34 min late · asleep"."""
    parts = [full_day_and_time(item.when.local)]
    if item.state is PublicationState.MISSED:
        parts.append(f"{span_words(item.late)} late")
        if item.reason is not None:
            parts.append(item.reason.value)
    return " · ".join(parts)


def where(item: Item, *, all_clients: bool) -> str:
    """Says "@ryeandshine and ryeandshine", with the client's name before it in "All clients"."""
    names = ", ".join(item.accounts)
    return f"{item.client}: {names}" if all_clients else names


def said(item: Item, way: Way | None, leaving: Iterable[datetime], now: datetime) -> str:
    """What to expect of the choice.

    Args:
        item: the post.
        way: what is chosen, None: nothing yet.
        leaving: when its publications go out, for ``Way.NOW``.
        now: aware UTC.
    """
    if way is None:
        return f"{item.why} {_asks(item)}".strip()
    words = item.says.get(way, "")
    held = item.reason is MissedReason.HELD
    first = f"{item.why} " if item.why and (held or item.state is PublicationState.UNCONFIRMED) else ""
    return f"{first}{words}{_apart(item, leaving, now) if way is Way.NOW else ''}"


def summary(choices: Iterable[Way], waiting: int) -> str:
    """Says "1 now · 1 moved · 1 skipped · 1 marked · 2 wait"."""
    counts = Counter(choices)
    parts = [f"{counts[way]} {word}" for way, word in _DID.items() if counts[way]]
    if waiting:
        parts.append(f"{waiting} {'waits' if waiting == 1 else 'wait'}")
    return " · ".join(parts)


def apply_words(number: int) -> str:
    """Says "Apply 4 decisions"."""
    return f"Apply {many(number, 'decision')}"


def spacing_words(spacing: timedelta) -> str:
    """Says that nothing bursts out."""
    minutes = int(spacing.total_seconds() // 60)
    return f"Never a burst: at most one post per account in {minutes} minutes. Change this in Settings, Publishing."


def accessible(item: Item) -> str:
    """Says all of a row for a screen reader."""
    kind = f"{item.kind.value}, " if item.kind is not None else ""
    return f"{item.headline}, {kind}{about(item)}, {', '.join(item.accounts)}"


def _happened(outage: Outage | None, now: datetime) -> str:
    if outage is None or outage.kind not in _HAPPENED:
        return ""
    span = span_words((outage.ended_at or now) - outage.started_at)
    return _HAPPENED[outage.kind].format(span=span)


def _all_paused(items: Iterable[Item]) -> bool:
    return all(item.reason is MissedReason.PAUSED for item in items)


def _asks(item: Item) -> str:
    if item.must:
        return "Look there, then choose."
    if item.state is PublicationState.UNCONFIRMED:
        return "It may stay as it is until then."
    if Way.SLOT in item.barred and Way.NOW not in item.barred:
        return item.barred[Way.SLOT]
    return "If you posted it yourself, mark it as posted."


def _apart(item: Item, leaving: Iterable[datetime], now: datetime) -> str:
    later = sorted({at for at in leaving if at > now})
    if not later:
        return ""
    there = moment_in(later[-1], item.zone)
    today = later[-1].astimezone(zone_of(item.zone)).date() == now.astimezone(zone_of(item.zone)).date()
    words = there.split(", ")[-1] if today else there
    return f" It goes out at {words}, so that its account is not flooded."
