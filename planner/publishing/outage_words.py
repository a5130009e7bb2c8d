"""Outages in plain sentences."""

from planner.domain.agents import Outage, OutageKind
from planner.editing.words import moment_in
from planner.languages import tr

_K = OutageKind
_WORDS = {
    _K.ASLEEP: tr("This computer was asleep {times}."),
    _K.STOPPED: tr("Parley was not running {times}."),
    _K.OFFLINE: tr("This computer was offline {times}."),
    _K.CLOCK_FORWARD: tr("The clock of this computer was changed {times}."),
    _K.CLOCK_BACK: tr("The clock of this computer was changed {times}."),
    _K.ZONE: tr("This computer moved to another time zone {times}."),
    _K.MACHINE: tr("This computer could not publish {times}."),
}


def outage_words(outage: Outage, zone: str) -> str:
    """Says "This computer was asleep from Tue 13 Oct, 18:14 to Wed 14 Oct, 08:04.", on the clocks of ``zone``."""
    return outage.detail or _WORDS[outage.kind].format(times=times_of(outage, zone))


def told_words(outage: Outage, zone: str) -> str:
    """The same as it stands now, with its time also where the sentence itself has none."""
    if outage.kind is _K.OFFLINE and outage.ended_at is None:
        return tr("This computer has been offline since {start}.", start=moment_in(outage.started_at, zone))
    words = outage_words(outage, zone)
    return f"{moment_in(outage.ended_at or outage.started_at, zone)}: {words}" if outage.detail else words


def times_of(outage: Outage, zone: str) -> str:
    """Says "from ... to ...", "since ..." while it lasts."""
    start = moment_in(outage.started_at, zone)
    if outage.ended_at is None:
        return tr("since {start}", start=start)
    return tr("from {start} to {moment_in}", start=start, moment_in=moment_in(outage.ended_at, zone))
