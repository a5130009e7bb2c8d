"""Which posts an own rule looks at, and what of them."""

from collections.abc import Iterator

from planner.domain.entry import PlanEntry
from planner.domain.patch import Field
from planner.lint.kinds.language import language_of_text
from planner.lint.notes import ClientNotes
from planner.lint.own.spec import Counts, Part, Where
from planner.lint.readings import Reading
from planner.lint.units import Item

_FIELDS = {Part.TEXT: Field.TEXT, Part.TITLE: Field.TITLE, Part.FIRST_COMMENT: Field.FIRST_COMMENT}


def looks_at(where: Where, entry: PlanEntry, reading: Reading, notes: ClientNotes) -> bool:
    """Whether a rule looks at a post."""
    return (
        (not where.networks or entry.network in where.networks)
        and (not where.clients or entry.client.strip().casefold() in where.clients)
        and (not where.kinds or entry.kind in where.kinds)
        and (not where.language or _language(reading, notes) == where.language)
    )


def parts_of(entry: PlanEntry, parts: tuple[Part, ...]) -> Iterator[tuple[Part, str]]:
    """The words of each part that a rule reads."""
    for part in parts:
        if part is Part.TEXT:
            yield part, entry.text
        elif part is Part.TITLE:
            yield part, entry.title
        elif part is Part.FIRST_COMMENT:
            yield part, entry.first_comment
        elif part is Part.LINK:
            yield part, entry.link
        else:
            yield part, " ".join(entry.hashtags)


def field_of(part: Part) -> Field | None:
    """The field that a replacement in this part changes; None: it is not replaced piece by piece."""
    return _FIELDS.get(part)


def counts(what: Counts, item: Item) -> bool:
    """Whether a post of a window counts.

    Raises:
        TooSlow: the pattern took too long.
    """
    entry = item.entry
    if what.kinds and item.counts_as not in what.kinds:
        return False
    if what.asks and item.reading.ask.ask not in what.asks:
        return False
    if what.campaigns and entry.campaign.strip().casefold() not in what.campaigns:
        return False
    if what.tags and what.tags.isdisjoint(tag.casefold() for tag in item.reading.tags):
        return False
    return what.words is None or bool(what.words.find(item.reading.words))


def _language(reading: Reading, notes: ClientNotes) -> str:
    """The language of the post's words; where they do not tell, the client's own."""
    return language_of_text(reading.words) or notes.language.partition("-")[0].casefold()
