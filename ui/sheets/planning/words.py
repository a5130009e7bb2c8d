"""What planning a week says."""

from collections import Counter
from collections.abc import Sequence

from planner.domain.kinds import Kind, kind_name
from planner.languages import tr
from planner.languages.dates import short_weekday
from planner.lint.words import percent
from ui.sheets.planning.reading import Week

LEAD = tr(
    "One line for each free slot is enough. Every line becomes a draft there, and what you leave empty stays free."
)
FULL = tr("Every slot of this week is taken")
FULL_FACT = tr("Nothing is left to plan here.")
OVER = tr("The slots of this week are over")
OVER_FACT = tr("Plan the next one.")
NO_RHYTHM = tr("No posting slots yet")
NO_RHYTHM_FACT = tr("A weekly rhythm says when you post and what for. It takes a minute to set.")


def saves(count: int) -> str:
    """The button: "Save 3 drafts"."""
    return tr("Save {n} draft|Save {n} drafts", "", count) if count else tr("Save drafts")


def placed(count: int) -> str:
    """What was done: "3 drafts placed"."""
    return tr("{n} draft placed|{n} drafts placed", "", count)


def unsaved(count: int) -> str:
    """What is asked before lines are lost."""
    return tr(
        "{n} line is not saved yet. Once more to leave it.|{n} lines are not saved yet. Once more to leave them.",
        "",
        count,
    )


def mix_line(kinds: Sequence[Kind | None]) -> str:
    """What the week would be: "6 posts this week, promotion 17 %: 2 Story, 2 Teach, 1 Converse, 1 Promote"."""
    if not kinds:
        return ""
    counts = Counter(kinds)
    each = [f"{counts[kind]} {kind_name(kind)}" for kind in Kind if counts[kind]]
    if counts[None]:
        each.append(tr("{n} without a kind|{n} without a kind", "", counts[None]))
    share = percent(counts[Kind.PROMOTE], len(kinds))
    return tr(
        "{n} post this week, promotion {share}: {kinds}|{n} posts this week, promotion {share}: {kinds}",
        "",
        len(kinds),
        share=share,
        kinds=", ".join(each),
    )


def week_line(week: Week) -> str:
    """What is there already: "2 posts planned · Thu: All Saints' Day"."""
    count = week.planned
    parts = [tr("{n} post planned|{n} posts planned", "", count) if count else tr("nothing planned yet")]
    parts += [f"{short_weekday(one.day.weekday())}: {one.name}" for one in week.days]
    return " · ".join(parts)
