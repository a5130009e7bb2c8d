"""What the calendar says aloud: names of days and chips for screen readers and tooltips."""

import html
from collections.abc import Sequence

from planner.domain.kinds import Kind
from planner.networks.facts import facts_of
from ui.views.calendar.dates import counted, listed, long_day, spoken_day
from ui.views.calendar.judged import NOTHING, Judged
from ui.views.calendar.replies import window_name
from ui.views.calendar.state import Chip, DayState


def network_names(networks: Sequence[str]) -> str:
    """Say the networks' own names: “Facebook and Instagram”."""
    names = []
    for key in networks:
        facts = facts_of(key)
        names.append(facts.label if facts else key.capitalize())
    return listed(names)


def kind_name(kind: Kind | None) -> str:
    """Say the kind's name, “No kind” where it is not known."""
    return kind.value.capitalize() if kind else "No kind"


def chip_name(chip: Chip, findings: int = 0) -> str:
    """Say all of a chip in one breath.

    “Wed 14 October, 18:30, Promote, Pumpkin loaf pre-orders, Facebook and Instagram, scheduled, 2 findings”.
    """
    parts = [long_day(chip.shown.date()), chip.time]
    if chip.local_time:
        parts.append(f"{chip.local_time} in {chip.when.zone.rpartition('/')[2].replace('_', ' ')}")
    parts += [kind_name(chip.kind), chip.words]
    parts.append(network_names(chip.networks) or "no account")
    if chip.repeats:
        parts.append("repeats")
    parts.append(chip.state.value + (f": {chip.note}" if chip.note else ""))
    if findings:
        parts.append(counted(findings, "finding"))
    return ", ".join(parts)


def day_name(day: DayState, findings: Judged = NOTHING) -> str:
    """Say a day, how many posts it has and what is wrong: “Tuesday 24 November, 2 posts, 1 warning”."""
    parts = [spoken_day(day.date)]
    if day.today:
        parts.append("today")
    if day.aside:
        parts.append(day.aside.lower())
    if day.name:
        parts.append(day.name)
    parts.append(counted(len(day.chips), "post") if day.chips else "no posts")
    if day.replies:
        parts.append(counted(len(day.replies), "reply window"))
    parts += findings.counts(chip.post_id for chip in day.chips)
    return ", ".join(parts)


def day_and_chips(day: DayState, findings: Judged) -> str:
    """Say a day with all its posts, for the cell of a table."""
    said = [day_name(day, findings)]
    said += [chip_name(chip, findings.get(chip.post_id, 0)).split(", ", 1)[1] for chip in day.chips]
    said += [window_name(window).split(", ", 1)[1] for window in day.replies]
    return ". ".join(said)


def chip_hint(chip: Chip) -> str:
    """What a chip's tooltip says: all its words, networks and state, safe where Qt looks for markup."""
    state = chip.state.value.capitalize() + (f": {chip.note}" if chip.note else "")
    lines = [chip.words, f"{network_names(chip.networks) or 'No account'} · {state}"]
    if chip.local_time:
        zone = chip.when.zone.rpartition("/")[2].replace("_", " ")
        lines.append(f"{chip.local_time} in {zone}, {chip.time} in this calendar")
    said = html.escape("\n".join(lines), quote=False).replace("\n", "<br>")
    return f"<span>{said}</span>"
