"""Posts that were found as rows of a list."""

from planner.languages import tr
from ui.search.reading import Answer, PostHit
from ui.search.words import said, when_words
from ui.views.calendar.art import STATE_ICONS
from ui.views.calendar.words import state_title
from ui.widgets.hit import Hit, Spans

MARKS = 3  # networks shown on a row


def rows_of(answer: Answer, *, short: bool = False) -> list[Hit]:
    """One row for each post; ``short``: on one line, without the passage."""
    return [_row(hit, answer, short=short) for hit in answer.hits]


def _row(hit: PostHit, answer: Answer, *, short: bool) -> Hit:
    below, below_marks = ("", ()) if short else _below(hit)
    icons: tuple[tuple[str, str], ...] = (("bulb", "tx3"),)
    if hit.chip is not None:
        icons = tuple((f"net-{network}", "tx2") for network in hit.chip.networks[:MARKS])
        icons = (*icons, STATE_ICONS[hit.chip.state])
    aside = when_words(hit, answer.today)
    if short and hit.client:
        aside = f"{hit.client} · {aside}"
    return Hit(
        data=hit,
        text=hit.title.text,
        marks=hit.title.marks,
        below=below,
        below_marks=below_marks,
        aside=aside,
        icons=icons,
        badge=True,
        kind=hit.kind,
        said=said(hit, answer.today),
    )


def _below(hit: PostHit) -> tuple[str, Spans]:
    """The second line: whose post it is, and the passage."""
    lead = f"{hit.client}  ·  " if hit.client and hit.passage.text else hit.client
    shift = len(lead)
    text = f"{lead}{hit.passage.text}" or (state_title(hit.chip.state) if hit.chip else tr("Has no day yet"))
    return text, tuple((start + shift, end + shift) for start, end in hit.passage.marks)
