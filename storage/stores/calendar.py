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
from storage.stores.base import Store
from storage.tables.account import ACCOUNT
from storage.tables.base import TZDateTime
from storage.tables.client import CLIENT
from storage.tables.post import POST, VARIANT
from storage.tables.publication import PUBLICATION

WORDS_SHOWN = 120
"""Characters of a text without a title that a chip may need."""

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


def _visible(query: Select[*tuple[Any, ...]], dated: Any, *, of_client: bool) -> Select[*tuple[Any, ...]]:
    query = query.where(
        dated.c.due_at >= bindparam("start", type_=TZDateTime()),
        dated.c.due_at < bindparam("end", type_=TZDateTime()),
        POST.c.deleted_at.is_(None),
        CLIENT.c.archived_at.is_(None),
    )
    return query.where(dated.c.client_id == bindparam("client_id")) if of_client else query


@cache  # built once: the calendar asks at every step through the months
def _publications(of_client: bool) -> Select[*tuple[Any, ...]]:
    query = (
        select(
            PUBLICATION.c.post_id,
            PUBLICATION.c.client_id,
            POST.c.stage,
            POST.c.kind,
            func.coalesce(VARIANT.c.title, POST.c.title).label("title"),
            func.substr(func.coalesce(VARIANT.c.text, POST.c.text), 1, WORDS_SHOWN).label("text"),
            PUBLICATION.c.when_local,
            PUBLICATION.c.when_zone,
            PUBLICATION.c.when_fold,
            PUBLICATION.c.due_at,
            PUBLICATION.c.id,
            PUBLICATION.c.account_id,
            ACCOUNT.c.network,
            ACCOUNT.c.handle,
            PUBLICATION.c.state,
            PUBLICATION.c.held_reason,
            PUBLICATION.c.note,
        )
        .select_from(PUBLICATION)
        .join(POST, POST.c.id == PUBLICATION.c.post_id)
        .join(ACCOUNT, ACCOUNT.c.id == PUBLICATION.c.account_id)
        .join(CLIENT, CLIENT.c.id == PUBLICATION.c.client_id)
        .outerjoin(
            VARIANT,
            (VARIANT.c.post_id == PUBLICATION.c.post_id) & (VARIANT.c.account_id == PUBLICATION.c.account_id),
        )
        .where(PUBLICATION.c.state != PublicationState.CANCELLED.value)
    )
    return _visible(query, PUBLICATION, of_client=of_client)


@cache
def _bare_posts(of_client: bool) -> Select[*tuple[Any, ...]]:
    """Dated posts that go to no account yet: no variant, and nothing published from an earlier one."""
    living = (PUBLICATION.c.post_id == POST.c.id) & (PUBLICATION.c.state != PublicationState.CANCELLED.value)
    query = (
        select(
            POST.c.id.label("post_id"),
            POST.c.client_id,
            POST.c.stage,
            POST.c.kind,
            POST.c.title,
            func.substr(POST.c.text, 1, WORDS_SHOWN).label("text"),
            POST.c.when_local,
            POST.c.when_zone,
            POST.c.when_fold,
            POST.c.due_at,
        )
        .select_from(POST)
        .join(CLIENT, CLIENT.c.id == POST.c.client_id)
        .where(
            ~select(VARIANT.c.post_id).where(VARIANT.c.post_id == POST.c.id).exists(),
            ~select(PUBLICATION.c.id).where(living).exists(),
        )
    )
    return _visible(query, POST, of_client=of_client)


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
