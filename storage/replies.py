"""The calendar's question for reply blocks as SQL text, and its answer as records. No SQLAlchemy here.

As in ``storage.month``: asked through ``sqlite3`` for the first picture, and through a unit of work elsewhere.
"""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from planner.domain.ids import ClientId
from planner.domain.publication import PublicationState
from planner.domain.reply_block import LATEST_AFTER, ReplyRow, start_after
from storage.month import WORDS_SHOWN, Ask, wall_in

_BLOCK = (
    "block.id, block.client_id, block.minutes, block.kept, block.replies, block.post_id, block.after_minutes"
)
_CANCELLED = PublicationState.CANCELLED.value

_FREE = f"""
SELECT {_BLOCK}, block.when_local, block.when_zone, block.when_fold, '', ''
FROM reply_block AS block
JOIN client ON client.id = block.client_id
WHERE block.due_at >= :start AND block.due_at < :end AND client.archived_at IS NULL
"""  # noqa: S608 - nothing but our own words is put in

_WITH_POST = """
JOIN reply_block AS block ON block.post_id = post.id
JOIN client ON client.id = block.client_id
WHERE {dated}.due_at >= :earliest AND {dated}.due_at < :end
  AND post.deleted_at IS NULL AND client.archived_at IS NULL
"""

_AT_POSTS = f"""
SELECT {_BLOCK}, post.when_local, post.when_zone, post.when_fold, post.title, substr(post.text, 1, {WORDS_SHOWN})
FROM post
{_WITH_POST.format(dated="post")}
  AND (NOT EXISTS (SELECT 1 FROM publication WHERE publication.post_id = post.id)
       OR EXISTS (SELECT 1 FROM publication WHERE publication.post_id = post.id
                  AND publication.state != '{_CANCELLED}'))
"""  # noqa: S608 - the same; one that is skipped everywhere has nothing to answer

_AT_ACCOUNTS = f"""
SELECT {_BLOCK}, publication.when_local, publication.when_zone, publication.when_fold,
  post.title, substr(post.text, 1, {WORDS_SHOWN})
FROM publication
JOIN post ON post.id = publication.post_id AND post.due_at IS NULL
{_WITH_POST.format(dated="publication")}
  AND publication.state != '{_CANCELLED}'
"""  # noqa: S608 - the same; a post that has times on its accounts alone: the earliest counts


def reply_rows(
    ask: Ask,
    start: datetime,
    end: datetime,
    client_id: ClientId | None,
    *,
    bound: Callable[[datetime], object],
) -> list[ReplyRow]:
    """``planner.ports.queries.CalendarQueries.replies``; the arguments are those of ``month_rows``."""
    free: dict[str, Any] = {"start": bound(start), "end": bound(end)}
    beside: dict[str, Any] = {
        "earliest": bound(start - timedelta(minutes=LATEST_AFTER) - _A_DAY),
        "end": bound(end + _A_DAY),
    }
    if client_id is not None:
        free["client_id"] = beside["client_id"] = client_id
    of_client = client_id is not None
    found = [_row(row) for row in ask(_question(_FREE, of_client), free)]
    found += [_row(row) for row in ask(_question(_AT_POSTS, of_client), beside)]
    earliest: dict[str, ReplyRow] = {}
    for row in map(_row, ask(_question(_AT_ACCOUNTS, of_client), beside)):
        known = earliest.get(row.id)
        if known is None or row.starts_at < known.starts_at:
            earliest[row.id] = row
    found += earliest.values()
    return sorted(
        (row for row in found if start <= row.starts_at < end), key=lambda row: (row.starts_at, row.id)
    )


_A_DAY = timedelta(days=1)
"""``after`` counts on the wall clock; a change of the clock moves what it comes to."""


@cache
def _question(question: str, of_client: bool) -> str:
    return (question + (" AND block.client_id = :client_id" if of_client else "")).strip()


def _row(row: Sequence[Any]) -> ReplyRow:
    block_id, client_id, minutes, kept, replies, post_id, after, local, zone, fold, title, text = row
    when = start_after(wall_in(local, zone, fold), after)
    return ReplyRow(
        id=block_id,
        client_id=client_id,
        minutes=minutes,
        when=when,
        starts_at=when.instant(),
        post_id=post_id,
        after=after,
        words=title or text,
        kept=None if kept is None else bool(kept),
        replies=replies,
    )
