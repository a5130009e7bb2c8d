"""Where in a post a reader's words stand: offsets in ``Reading.words`` as fields, spans and patches."""

from collections.abc import Iterator

from planner.domain.entry import PlanEntry
from planner.lint.fix import Assist, Field, Opens, Patch


def places(entry: PlanEntry) -> Iterator[tuple[Field, str]]:
    """The fields a reader sees and their words, in the order of ``Reading.words``; empty ones left out."""
    if entry.text:
        yield Field.TEXT, entry.text
    if entry.title:
        yield Field.TITLE, entry.title
    if entry.first_comment:
        yield Field.FIRST_COMMENT, entry.first_comment


def place_of(entry: PlanEntry, start: int, end: int) -> tuple[Field, int, int] | None:
    """The field that holds ``words[start:end]`` and the offsets in it, None across two fields."""
    first = 0
    for field, text in places(entry):
        last = first + len(text)
        if first <= start and end <= last:
            return field, start - first, end - first
        first = last + 1  # the line break between two fields
    return None


def span_of(entry: PlanEntry, start: int, end: int) -> tuple[int, int] | None:
    """The span that a finding shows: only words of the text itself can be marked."""
    return (start, end) if start < end <= len(entry.text) else None


def write(
    entry: PlanEntry, field: Field, start: int, end: int, value: str, *, account_key: str = ""
) -> Patch:
    """A patch that writes ``value`` over the words from ``start`` to ``end`` of a field."""
    text = next(text for known, text in places(entry) if known is field)
    return Patch(
        post=entry.post,
        field=field,
        value=value,
        account_key=account_key,
        before=text[start:end],
        start=start,
        end=end,
    )


def opening(entry: PlanEntry, start: int, end: int, *, account_key: str = "") -> Assist:
    """An assist that opens the post with ``words[start:end]`` selected."""
    field, first, last = place_of(entry, start, end) or (Field.TEXT, 0, 0)
    span = (first, last) if first < last else None
    return Assist(opens=Opens.POST, post=entry.post, account_key=account_key, field=field, span=span)
