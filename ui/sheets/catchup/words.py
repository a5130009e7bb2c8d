"""What the catch-up screen says. Plain Python: no Qt."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta

from planner.domain.agents import Outage, OutageKind
from planner.domain.kinds import kind_name
from planner.domain.publication import MissedReason, PublicationState
from planner.domain.times import zone_of
from planner.editing.words import full_day_and_time, moment_in, span_words
from planner.languages import tr
from planner.publishing.catchup.item import CatchUp, Item, Way

_HAPPENED = {
    OutageKind.ASLEEP: tr("This computer slept for {span}."),
    OutageKind.STOPPED: tr("Parley was closed for {span}."),
    OutageKind.OFFLINE: tr("This computer was offline for {span}."),
    OutageKind.CLOCK_FORWARD: tr("The clock of this computer was changed."),
    OutageKind.MACHINE: tr("This computer could not publish for {span}."),
}
_MEANWHILE = tr("Nothing was sent meanwhile, and nothing is sent until you press the button below.")
_NOT_SENT = {
    OutageKind.ASLEEP: tr(
        "Nothing was sent while it slept, and nothing is sent until you press the button below."
    ),
    OutageKind.STOPPED: _MEANWHILE,
    OutageKind.OFFLINE: _MEANWHILE,
    OutageKind.MACHINE: _MEANWHILE,
}
_NOT_LATE = tr("Nothing was sent late, and nothing is sent until you press the button below.")


def headline(catch_up: CatchUp) -> str:
    """Says "This computer slept for 13 h 50 min. Four posts need a decision."."""
    happened = _happened(catch_up.outage, catch_up.at)
    if not happened and _all_paused(catch_up.items):
        happened = tr("It was paused.")
    return f"{happened} {_needs(catch_up.posts, more=catch_up.more)}".strip()


def _needs(count: int, *, more: bool) -> str:
    """Says "Four posts need a decision.", from ten on "12 posts"."""
    told = _numbers()[count] if count < len(_numbers()) else str(count)
    if more:
        return tr(
            "{count} post needs a decision, others follow.|{count} posts need a decision, others follow.",
            "",
            count,
            count=told,
        )
    return tr("{count} post needs a decision.|{count} posts need a decision.", "", count, count=told)


def _numbers() -> tuple[str, ...]:
    return (
        tr("No", "number"), tr("One", "number"), tr("Two", "number"), tr("Three", "number"), tr("Four", "number"),
        tr("Five", "number"), tr("Six", "number"), tr("Seven", "number"), tr("Eight", "number"), tr("Nine", "number"),
    )  # fmt: skip


def lead(catch_up: CatchUp) -> str:
    """What was not done, and what has to happen before anything is."""
    unsure = any(item.state is PublicationState.UNCONFIRMED for item in catch_up.items)
    if unsure or catch_up.outage is None:
        return _NOT_LATE
    return _NOT_SENT.get(catch_up.outage.kind, _NOT_LATE)


def about(item: Item) -> str:
    """Says "Tue 13 Oct, 18:30 · 13 h 34 min late · asleep"."""
    parts = [full_day_and_time(item.when.local)]
    if item.state is PublicationState.MISSED:
        parts.append(tr("{span} late", span=span_words(item.late)))
        if item.reason is not None:
            parts.append(_reasons()[item.reason])
    return " · ".join(parts)


def _reasons() -> dict[MissedReason, str]:
    return {
        MissedReason.ASLEEP: tr("asleep", "why a post was missed"),
        MissedReason.NOT_RUNNING: tr("not running", "why a post was missed"),
        MissedReason.OFFLINE: tr("offline", "why a post was missed"),
        MissedReason.CLOCK: tr("clock changed", "why a post was missed"),
        MissedReason.HELD: tr("held", "why a post was missed"),
        MissedReason.PAUSED: tr("paused", "why a post was missed"),
        MissedReason.THROTTLED: tr("throttled", "why a post was missed"),
        MissedReason.BUSY: tr("busy", "why a post was missed"),
        MissedReason.MACHINE: tr("machine fault", "why a post was missed"),
        MissedReason.PLANNED_LATE: tr("planned late", "why a post was missed"),
    }


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
    parts = [
        (counts[Way.NOW], tr("{n} now|{n} now", "", counts[Way.NOW])),
        (counts[Way.SLOT], tr("{n} moved|{n} moved", "", counts[Way.SLOT])),
        (counts[Way.SKIP], tr("{n} skipped|{n} skipped", "", counts[Way.SKIP])),
        (counts[Way.BY_HAND], tr("{n} marked|{n} marked", "", counts[Way.BY_HAND])),
        (waiting, tr("{n} waits|{n} wait", "", waiting)),
    ]
    return " · ".join(words for count, words in parts if count)


def apply_words(number: int) -> str:
    """Says "Apply 4 decisions"."""
    return tr("Apply {n} decision|Apply {n} decisions", "", number)


def spacing_words(spacing: timedelta) -> str:
    """Says that nothing bursts out."""
    return tr(
        "Never a burst: at most one post per account in {n} minute. Change this in Settings, Publishing.|"
        "Never a burst: at most one post per account in {n} minutes. Change this in Settings, Publishing.",
        "",
        int(spacing.total_seconds() // 60),
    )


def accessible(item: Item) -> str:
    """Says all of a row for a screen reader."""
    kind = f"{kind_name(item.kind)}, " if item.kind is not None else ""
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
        return tr("Look there, then choose.")
    if item.state is PublicationState.UNCONFIRMED:
        return tr("Nothing has to be done: Parley looks by itself.")
    if Way.SLOT in item.barred and Way.NOW not in item.barred:
        return item.barred[Way.SLOT]
    return tr("If you posted it yourself, mark it as posted.")


def _apart(item: Item, leaving: Iterable[datetime], now: datetime) -> str:
    later = sorted({at for at in leaving if at > now})
    if not later:
        return ""
    there = moment_in(later[-1], item.zone)
    today = later[-1].astimezone(zone_of(item.zone)).date() == now.astimezone(zone_of(item.zone)).date()
    words = there.split(", ")[-1] if today else there
    return " " + tr("It goes out at {time}, so that its account is not flooded.", time=words)
