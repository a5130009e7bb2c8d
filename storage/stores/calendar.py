"""What the calendar shows: plain column selects over the due-time indexes, and no more than is visible."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select

from planner.domain.entry import CalendarRow
from planner.domain.ids import ClientId
from planner.domain.kinds import Kind
from planner.domain.post import Stage
from planner.domain.publication import HeldReason, PublicationState
from planner.domain.times import WallTime
from storage.stores.base import Store, table_of
from storage.tables.account import AccountRow
from storage.tables.client import ClientRow
from storage.tables.post import PostRow, VariantRow
from storage.tables.publication import PublicationRow

WORDS_SHOWN = 120
"""Characters of a text without a title that a chip may need."""

_PUBLICATION = table_of(PublicationRow)
_POST = table_of(PostRow)
_VARIANT = table_of(VariantRow)
_ACCOUNT = table_of(AccountRow)
_CLIENT = table_of(ClientRow)
_STAGES: dict[str, Stage] = {stage.value: stage for stage in Stage}
_KINDS: dict[str, Kind] = {kind.value: kind for kind in Kind}
_STATES: dict[str, PublicationState] = {state.value: state for state in PublicationState}


class Calendar(Store):
    """``planner.ports.queries.CalendarQueries``."""

    def rows(
        self, start: datetime, end: datetime, client_id: ClientId | None = None
    ) -> Sequence[CalendarRow]:
        """Rows with ``start <= due_at < end``, ordered by (due_at, post id, network)."""
        run = self._connection.execute
        shown = [
            _published(row) for row in run(_visible(_publications(), _PUBLICATION, start, end, client_id))
        ]
        shown += [_bare(row) for row in run(_visible(_bare_posts(), _POST, start, end, client_id))]
        shown.sort(key=lambda row: (row.due_at, row.post_id, row.network, row.handle))
        return shown


def _visible(
    query: Select[Any], dated: Any, start: datetime, end: datetime, client_id: ClientId | None
) -> Select[Any]:
    query = query.where(
        dated.c.due_at >= start,
        dated.c.due_at < end,
        _POST.c.deleted_at.is_(None),
        _CLIENT.c.archived_at.is_(None),
    )
    return query if client_id is None else query.where(dated.c.client_id == client_id)


def _publications() -> Select[Any]:
    return (
        select(
            _PUBLICATION.c.post_id,
            _PUBLICATION.c.client_id,
            _POST.c.stage,
            _POST.c.kind,
            func.coalesce(_VARIANT.c.title, _POST.c.title).label("title"),
            func.substr(func.coalesce(_VARIANT.c.text, _POST.c.text), 1, WORDS_SHOWN).label("text"),
            _PUBLICATION.c.when_local,
            _PUBLICATION.c.when_zone,
            _PUBLICATION.c.when_fold,
            _PUBLICATION.c.due_at,
            _PUBLICATION.c.id,
            _PUBLICATION.c.account_id,
            _ACCOUNT.c.network,
            _ACCOUNT.c.handle,
            _PUBLICATION.c.state,
            _PUBLICATION.c.held_reason,
            _PUBLICATION.c.note,
        )
        .select_from(_PUBLICATION)
        .join(_POST, _POST.c.id == _PUBLICATION.c.post_id)
        .join(_ACCOUNT, _ACCOUNT.c.id == _PUBLICATION.c.account_id)
        .join(_CLIENT, _CLIENT.c.id == _PUBLICATION.c.client_id)
        .outerjoin(
            _VARIANT,
            (_VARIANT.c.post_id == _PUBLICATION.c.post_id)
            & (_VARIANT.c.account_id == _PUBLICATION.c.account_id),
        )
        .where(_PUBLICATION.c.state != PublicationState.CANCELLED.value)
    )


def _bare_posts() -> Select[Any]:
    """Dated posts that go to no account yet: no variant, and nothing published from an earlier one."""
    living = (_PUBLICATION.c.post_id == _POST.c.id) & (
        _PUBLICATION.c.state != PublicationState.CANCELLED.value
    )
    return (
        select(
            _POST.c.id.label("post_id"),
            _POST.c.client_id,
            _POST.c.stage,
            _POST.c.kind,
            _POST.c.title,
            func.substr(_POST.c.text, 1, WORDS_SHOWN).label("text"),
            _POST.c.when_local,
            _POST.c.when_zone,
            _POST.c.when_fold,
            _POST.c.due_at,
        )
        .select_from(_POST)
        .join(_CLIENT, _CLIENT.c.id == _POST.c.client_id)
        .where(
            ~select(_VARIANT.c.post_id).where(_VARIANT.c.post_id == _POST.c.id).exists(),
            ~select(_PUBLICATION.c.id).where(living).exists(),
        )
    )


def _published(row: Any) -> CalendarRow:
    return CalendarRow(
        post_id=row.post_id,
        client_id=row.client_id,
        stage=_STAGES[row.stage],
        kind=None if row.kind is None else _KINDS[row.kind],
        words=row.title or row.text,
        when=WallTime(row.when_local, row.when_zone, row.when_fold),
        due_at=row.due_at,
        publication_id=row.id,
        account_id=row.account_id,
        network=row.network,
        handle=row.handle,
        state=_STATES[row.state],
        held_reason=None if row.held_reason is None else HeldReason(row.held_reason),
        note=row.note,
    )


def _bare(row: Any) -> CalendarRow:
    return CalendarRow(
        post_id=row.post_id,
        client_id=row.client_id,
        stage=_STAGES[row.stage],
        kind=None if row.kind is None else _KINDS[row.kind],
        words=row.title or row.text,
        when=WallTime(row.when_local, row.when_zone, row.when_fold),
        due_at=row.due_at,
    )
