"""The calendar's question as SQL text, and its answer as records. No SQLAlchemy here.

The first month is painted before SQLAlchemy is imported, which takes longer than everything else of a start;
so the question is asked through ``sqlite3`` there (``storage.glance``) and through a unit of work elsewhere
(``storage.stores.calendar``): the same text, and the same reading of its rows.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any, TypeAlias

from planner.domain.entry import CalendarRow
from planner.domain.ids import ClientId, PostId
from planner.domain.kinds import Kind
from planner.domain.post import Stage
from planner.domain.publication import HeldReason, PublicationState
from planner.domain.times import WallTime

Ask: TypeAlias = Callable[[str, dict[str, Any]], Sequence[Sequence[Any]]]
"""Runs a question with ``:named`` parameters and gives all its rows."""

WORDS_SHOWN = 120
"""Characters of a text without a title that a chip may need."""

_STAGES: dict[str, Stage] = {stage.value: stage for stage in Stage}
_KINDS: dict[str | None, Kind | None] = {None: None} | {kind.value: kind for kind in Kind}
_REASONS: dict[str | None, HeldReason | None] = {None: None} | {why.value: why for why in HeldReason}
_STATES: dict[str, PublicationState] = {state.value: state for state in PublicationState}

_LIVING = "  AND post.deleted_at IS NULL AND client.archived_at IS NULL"
_IN_RANGE = " AND {dated}.due_at >= :start AND {dated}.due_at < :end"
_OF_CLIENT = " AND {dated}.client_id = :client_id"
_PUBLICATIONS = f"""
SELECT publication.post_id, publication.client_id, post.stage, post.kind,
  coalesce(variant.title, post.title), substr(coalesce(variant.text, post.text), 1, {WORDS_SHOWN}),
  publication.when_local, publication.when_zone, publication.when_fold, publication.due_at,
  publication.id, publication.account_id, account.network, account.handle,
  publication.state, publication.held_reason, publication.note,
  publication.removed_at IS NOT NULL, post.campaign, post.offer,
  post.repeat_id IS NOT NULL
FROM publication
JOIN post ON post.id = publication.post_id
JOIN account ON account.id = publication.account_id
JOIN client ON client.id = publication.client_id
LEFT JOIN variant ON variant.post_id = publication.post_id AND variant.account_id = publication.account_id
WHERE publication.state != '{PublicationState.CANCELLED.value}'
"""  # noqa: S608 - nothing but our own words is put in
_BARE_POSTS = f"""
SELECT post.id, post.client_id, post.stage, post.kind, post.title, substr(post.text, 1, {WORDS_SHOWN}),
  post.when_local, post.when_zone, post.when_fold, post.due_at, post.campaign, post.offer,
  post.repeat_id IS NOT NULL
FROM post
JOIN client ON client.id = post.client_id
WHERE NOT EXISTS (SELECT 1 FROM variant WHERE variant.post_id = post.id)
  AND NOT EXISTS (SELECT 1 FROM publication WHERE publication.post_id = post.id
                  AND publication.state != '{PublicationState.CANCELLED.value}')
"""  # noqa: S608 - the same; a dated post goes to no account: no variant, nothing published from an earlier one


def month_rows(
    ask: Ask,
    start: datetime,
    end: datetime,
    client_id: ClientId | None,
    *,
    bound: Callable[[datetime], object],
) -> list[CalendarRow]:
    """``planner.ports.queries.CalendarQueries.rows``.

    Args:
        ask: runs a question.
        start: aware UTC, the first moment shown.
        end: aware UTC, the first one no more shown.
        client_id: None for all clients.
        bound: an instant as the database's driver takes it.
    """
    visible: dict[str, Any] = {"start": bound(start), "end": bound(end)}
    if client_id is not None:
        visible["client_id"] = client_id
    of_client = client_id is not None
    shown = [_published(row) for row in ask(_question(_PUBLICATIONS, "publication", of_client), visible)]
    shown += [_bare(row) for row in ask(_question(_BARE_POSTS, "post", of_client), visible)]
    shown.sort(key=_place)
    return shown


def rows_of(ask: Ask, post_ids: Sequence[PostId]) -> list[CalendarRow]:
    """The rows of a few posts wherever they stand in time, in the order of ``month_rows``; none of ideas."""
    names = {f"post{number}": post_id for number, post_id in enumerate(post_ids)}
    these = f" IN ({', '.join(f':{name}' for name in names)}) AND " + "{dated}.due_at IS NOT NULL"
    shown: list[CalendarRow] = []
    if names:
        published = f"{_PUBLICATIONS}{_LIVING} AND publication.post_id{these}".format(dated="publication")
        bare = f"{_BARE_POSTS}{_LIVING} AND post.id{these}".format(dated="post")
        shown += map(_published, ask(published, names))
        shown += map(_bare, ask(bare, names))
    shown.sort(key=_place)
    return shown


def _place(row: CalendarRow) -> tuple[object, ...]:
    """Where a row stands among the others; the same account name may be there twice, on two servers."""
    return row.due_at, row.post_id, row.network, row.handle, row.publication_id or ""


def sqlite_instant(instant: datetime) -> str:
    """An aware instant as the SQLite file holds it: UTC, without a zone, to the microsecond."""
    if instant.tzinfo is None:
        raise ValueError(f"naive time {instant!r} where an instant belongs")
    return instant.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")


def instant_in(value: Any) -> datetime:
    """Aware UTC of what a driver gives: text on SQLite, a datetime elsewhere."""
    found: datetime = datetime.fromisoformat(value) if isinstance(value, str) else value
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


def wall_in(local: Any, zone: str, fold: int | None) -> WallTime:
    """A wall time of its three columns; ``local`` is text on SQLite, a datetime elsewhere."""
    return WallTime(datetime.fromisoformat(local) if isinstance(local, str) else local, zone, fold)


@cache
def _question(question: str, dated: str, of_client: bool) -> str:
    return (question + _LIVING + _IN_RANGE + (_OF_CLIENT if of_client else "")).format(dated=dated).strip()


def _published(row: Sequence[Any]) -> CalendarRow:
    post_id, client_id, stage, kind, title, text, local, zone, fold, due_at, *own = row
    publication_id, account_id, network, handle, state, held_reason, note, removed, *told = own
    campaign, offer, repeats = told
    return CalendarRow(
        post_id=post_id,
        client_id=client_id,
        stage=_STAGES[stage],
        kind=_KINDS[kind],
        words=title or text,
        when=wall_in(local, zone, fold),
        due_at=instant_in(due_at),
        publication_id=publication_id,
        account_id=account_id,
        network=network,
        handle=handle,
        state=_STATES[state],
        held_reason=_REASONS[held_reason],
        note=note,
        removed=bool(removed),
        campaign=campaign,
        offer=offer,
        repeats=bool(repeats),
    )


def _bare(row: Sequence[Any]) -> CalendarRow:
    post_id, client_id, stage, kind, title, text, local, zone, fold, due_at, *told = row
    campaign, offer, repeats = told
    return CalendarRow(
        post_id=post_id,
        client_id=client_id,
        stage=_STAGES[stage],
        kind=_KINDS[kind],
        words=title or text,
        when=wall_in(local, zone, fold),
        due_at=instant_in(due_at),
        campaign=campaign,
        offer=offer,
        repeats=bool(repeats),
    )
