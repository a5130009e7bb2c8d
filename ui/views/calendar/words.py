"""What the calendar says aloud: names of days and chips for screen readers and tooltips."""

import html
from collections.abc import Sequence

from planner.domain import kinds
from planner.domain.kinds import Kind
from planner.languages import tr
from planner.languages.dates import both
from planner.networks.facts import facts_of
from ui.views.calendar.dates import long_day, spoken_day
from ui.views.calendar.judged import NOTHING, Judged
from ui.views.calendar.replies import window_said
from ui.views.calendar.state import Chip, ChipState, DayState

_STATES = {
    ChipState.UNCONFIRMED: (tr("not confirmed"), tr("Not confirmed")),
    ChipState.FAILED: (tr("refused"), tr("Refused")),
    ChipState.MISSED: (tr("missed"), tr("Missed")),
    ChipState.HELD: (tr("held", "a post that waits"), tr("Held", "a post that waits")),
    ChipState.SENDING: (tr("being sent"), tr("Being sent")),
    ChipState.SCHEDULED: (tr("scheduled"), tr("Scheduled")),
    ChipState.DRAFT: (tr("draft"), tr("Draft")),
    ChipState.PUBLISHED: (tr("published"), tr("Published")),
    ChipState.BY_HAND: (tr("posted by hand"), tr("Posted by hand")),
    ChipState.REMOVED: (tr("removed there"), tr("Removed there")),
    ChipState.HISTORY: (tr("history", "a post of before"), tr("History", "a post of before")),
    ChipState.CANCELLED: (tr("cancelled"), tr("Cancelled")),
}
"""How a post stands: inside a sentence, and at the beginning of one."""


def network_names(networks: Sequence[str]) -> str:
    """Say the networks' own names: “Facebook and Instagram”."""
    names = []
    for key in networks:
        facts = facts_of(key)
        names.append(facts.label if facts else key.capitalize())
    return both(names)


def state_words(state: ChipState) -> str:
    """Say how a post stands: “posted by hand”."""
    return _STATES[state][0]


def state_title(state: ChipState) -> str:
    """Say it at the beginning: “Posted by hand”."""
    return _STATES[state][1]


def widest_state() -> str:
    """The longest of ``state_words``."""
    return max((words for words, _ in _STATES.values()), key=len)


def kind_name(kind: Kind | None) -> str:
    """Say the kind's name, “No kind” where it is not known."""
    return kinds.kind_name(kind) if kind else tr("No kind")


def chip_name(chip: Chip, findings: int = 0) -> str:
    """Say all of a chip in one breath.

    “Wed 14 October, 18:30, Promote, Pumpkin loaf pre-orders, Facebook and Instagram, scheduled, 2 findings”.
    """
    return f"{long_day(chip.shown.date())}, {chip_said(chip, findings)}"


def chip_said(chip: Chip, findings: int = 0) -> str:
    """Say all of a chip but its day."""
    parts = [chip.time]
    if chip.local_time:
        parts.append(tr("{time} in {town}", time=chip.local_time, town=_town(chip)))
    parts += [kind_name(chip.kind), chip.words]
    parts.append(network_names(chip.networks) or tr("no account"))
    if chip.repeats:
        parts.append(tr("repeats"))
    parts.append(state_words(chip.state) + (f": {chip.note}" if chip.note else ""))
    if findings:
        parts.append(tr("{n} finding|{n} findings", "", findings))
    return ", ".join(parts)


def _town(chip: Chip) -> str:
    return chip.when.zone.rpartition("/")[2].replace("_", " ")


def day_name(day: DayState, findings: Judged = NOTHING) -> str:
    """Say a day, how many posts it has and what is wrong: “Tuesday 24 November, 2 posts, 1 warning”."""
    parts = [spoken_day(day.date)]
    if day.today:
        parts.append(tr("today"))
    if day.aside:
        parts.append(day.aside)
    if day.name:
        parts.append(day.name)
    parts.append(tr("{n} post|{n} posts", "", len(day.chips)) if day.chips else tr("no posts"))
    if day.replies:
        parts.append(tr("{n} reply window|{n} reply windows", "", len(day.replies)))
    parts += findings.counts(chip.post_id for chip in day.chips)
    return ", ".join(parts)


def day_and_chips(day: DayState, findings: Judged) -> str:
    """Say a day with all its posts, for the cell of a table."""
    said = [day_name(day, findings)]
    said += [chip_said(chip, findings.get(chip.post_id, 0)) for chip in day.chips]
    said += [window_said(window) for window in day.replies]
    return ". ".join(said)


def chip_hint(chip: Chip) -> str:
    """What a chip's tooltip says: all its words, networks and state, safe where Qt looks for markup."""
    state = state_title(chip.state) + (f": {chip.note}" if chip.note else "")
    lines = [chip.words, f"{network_names(chip.networks) or tr('No account')} · {state}"]
    if chip.local_time:
        there = tr(
            "{time} in {town}, {shown} in this calendar",
            time=chip.local_time,
            town=_town(chip),
            shown=chip.time,
        )
        lines.append(there)
    said = html.escape("\n".join(lines), quote=False).replace("\n", "<br>")
    return f"<span>{said}</span>"
