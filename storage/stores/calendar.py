"""What the calendar shows: plain column selects over the due-time indexes, and no more than is visible."""

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, func, select

from planner.domain.entry import CalendarRow
from planner.domain.ids import ClientId
from planner.domain.kinds import Kind
from planner.domain.post import Stage
from planner.domain.publication import HeldReason, PublicationState
from planner.domain.times import WallTime
from storage.stores.base import Store, table_of
from storage.tables.account import AccountRow
from storage.tables.base import TZDateTime
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
_KINDS: dict[str | None, Kind | None] = {None: None} | {kind.value: kind for kind in Kind}
_REASONS: dict[str | None, HeldReason | None] = {None: None} | {why.value: why for why in HeldReason}
_STATES: dict[str, PublicationState] = {state.value: state for state in PublicationState}


class Calendar(Store):
    """``planner.ports.queries.CalendarQueries``."""

    def rows(
        self, start: datetime, end: datetime, client_id: ClientId | None = None
    ) -> Sequence[CalendarRow]:
        """Rows with ``start <= due_at < end``, ordered by (due_at, post id, network)."""
        run = self._connection.execute
        visible = {"start": start, "end": end, "client_id": client_id}
        shown = [_published(row) for row in run(_publications(client_id is not None), visible).all()]
        shown += [_bare(row) for row in run(_bare_posts(client_id is not None), visible).all()]
        shown.sort(key=lambda row: (row.due_at, row.post_id, row.network, row.handle))
        return shown


def _visible(query: Select[Any], dated: Any, *, of_client: bool) -> Select[Any]:
    query = query.where(
        dated.c.due_at >= bindparam("start", type_=TZDateTime()),
        dated.c.due_at < bindparam("end", type_=TZDateTime()),
        _POST.c.deleted_at.is_(None),
        _CLIENT.c.archived_at.is_(None),
    )
    return query.where(dated.c.client_id == bindparam("client_id")) if of_client else query


@cache  # built once: the calendar asks at every step through the months
def _publications(of_client: bool) -> Select[Any]:
    query = (
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
    return _visible(query, _PUBLICATION, of_client=of_client)


@cache
def _bare_posts(of_client: bool) -> Select[Any]:
    """Dated posts that go to no account yet: no variant, and nothing published from an earlier one."""
    living = (_PUBLICATION.c.post_id == _POST.c.id) & (
        _PUBLICATION.c.state != PublicationState.CANCELLED.value
    )
    query = (
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
    return _visible(query, _POST, of_client=of_client)


def _published(row: Any) -> CalendarRow:
    post_id, client_id, stage, kind, title, text, local, zone, fold, due_at, *own = row
    publication_id, account_id, network, handle, state, held_reason, note = own
    return CalendarRow(
        post_id=post_id,
        client_id=client_id,
        stage=_STAGES[stage],
        kind=_KINDS[kind],
        words=title or text,
        when=WallTime(local, zone, fold),
        due_at=due_at,
        publication_id=publication_id,
        account_id=account_id,
        network=network,
        handle=handle,
        state=_STATES[state],
        held_reason=_REASONS[held_reason],
        note=note,
    )


def _bare(row: Any) -> CalendarRow:
    post_id, client_id, stage, kind, title, text, local, zone, fold, due_at = row
    return CalendarRow(
        post_id=post_id,
        client_id=client_id,
        stage=_STAGES[stage],
        kind=_KINDS[kind],
        words=title or text,
        when=WallTime(local, zone, fold),
        due_at=due_at,
    )
