"""Pieces of what a reader sees, and patches of them: where in a post a found word stands."""

from planner.domain.entry import PlanEntry
from planner.lint.fix import Assist, Field, Fix, Opens, Patch, Safety


def place_of(entry: PlanEntry, start: int, end: int) -> tuple[Field, int, int] | None:
    """The field that holds ``words_of(entry)[start:end]``, with the offsets in it; None: in no one field."""
    at = 0
    for field, text in (
        (Field.TEXT, entry.text),
        (Field.TITLE, entry.title),
        (Field.FIRST_COMMENT, entry.first_comment),
    ):
        if not text:
            continue
        if at <= start and end <= at + len(text):
            return field, start - at, end - at
        at += len(text) + 1
    return None


def span_in_text(entry: PlanEntry, start: int, end: int) -> tuple[int, int] | None:
    """The same offsets when they are in the text, which stands first; else None."""
    return (start, end) if start < end <= len(entry.text) else None


def patch_of(
    entry: PlanEntry, start: int, end: int, value: str, *, account_key: str = ""
) -> tuple[Patch, ...]:
    """The patch that writes ``value`` instead of a piece of what a reader sees; none when no field holds it.

    Args:
        entry: the post.
        start: offset in ``words_of(entry)``.
        end: the same, behind the piece.
        value: the new words.
        account_key: only as the post stands on this account; "": wherever it stands so.
    """
    place = place_of(entry, start, end)
    if place is None:
        return ()
    field, first, last = place
    text = {Field.TEXT: entry.text, Field.TITLE: entry.title}.get(field, entry.first_comment)
    return (
        Patch(
            post=entry.post,
            account_key=account_key,
            field=field,
            value=value,
            before=text[first:last],
            start=first,
            end=last,
        ),
    )


def opens_at(entry: PlanEntry, title: str, start: int = 0, end: int = 0) -> Fix:
    """An assist that opens the post, with the words at these offsets selected when there are any."""
    place = place_of(entry, start, end) if end > start else None
    return Fix(
        title=title,
        safety=Safety.ASSIST,
        assist=Assist(
            opens=Opens.POST,
            post=entry.post,
            account_key=entry.account_key,
            field=place[0] if place else Field.TEXT,
            span=place[1:] if place else None,
        ),
    )
