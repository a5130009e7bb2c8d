"""Publications as rows and back."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime, timedelta
from operator import attrgetter
from typing import Any

from planner.domain.ids import AccountId, ClientId, PostId, PublicationId
from planner.domain.publication import (
    GRACE,
    CancelledReason,
    HeldReason,
    MissedReason,
    Publication,
    PublicationState,
)
from storage.stores.base import wall_time
from storage.stores.layout import Columns, Layout, Source, wall_sources, word


def ready_at(due_at: datetime | None, not_before: datetime | None) -> datetime | None:
    """When the publisher may touch it: the later of both; None without a due time."""
    if due_at is None or not_before is None:
        return due_at
    return max(due_at, not_before)


def late_at(due_at: datetime, grace_minutes: int | None) -> datetime:
    """After this one due at ``due_at`` is missed."""
    return due_at + (GRACE if grace_minutes is None else timedelta(minutes=grace_minutes))


def _ready_at(publication: Publication) -> datetime | None:
    return ready_at(publication.due_at, publication.not_before)


_PUBLICATION = Layout(
    (
        "id",
        "post_id",
        "account_id",
        "client_id",
        "due_at",
        "not_before",
        "client_key",
        "lease",
        "leased_by",
        "leased_until",
        "tries",
        "looks",
        "unconfirmed_since",
        "look_url",
        "grace_minutes",
        "late_at",
        "remote_id",
        "remote_url",
        "published_at",
        "confirmed_at",
        "follow_up_at",
        "removed_at",
        "note",
    ),
    {
        "state": word("state"),
        "held_reason": word("held_reason"),
        "missed_reason": word("missed_reason"),
        "cancelled_reason": word("cancelled_reason"),
        "ready_at": Source(_ready_at),
        **wall_sources("when"),
    },
)


def publication_values(publication: Publication) -> dict[str, Any]:
    """The columns of ``publication`` but for ``revision``."""
    return _PUBLICATION.row(publication)


def publication_columns(publications: Sequence[Publication]) -> Columns:
    """``publication_values`` of new publications, column by column, with their revision."""
    return {**_PUBLICATION.columns(publications), "revision": [1] * len(publications)}


_FIELDS = tuple(one.name for one in fields(Publication) if one.name != "revision")
_VALUES = attrgetter(*_FIELDS)
_SPREAD = {
    "when": ("when_local", "when_zone", "when_fold"),
    "due_at": ("due_at", "ready_at", "late_at"),
    "not_before": ("not_before", "ready_at"),
    "grace_minutes": ("grace_minutes", "late_at"),
}


def changed_values(before: Publication, after: Publication) -> dict[str, Any]:
    """Those of ``publication_values(after)`` that may differ from what ``before`` wrote."""
    pairs = zip(_FIELDS, _VALUES(before), _VALUES(after), strict=True)
    differing = [name for name, old, new in pairs if old != new]
    values = publication_values(after) if differing else {}
    return {column: values[column] for name in differing for column in _SPREAD.get(name, (name,))}


def publication_of(row: Any) -> Publication:
    """The publication in a row."""
    return Publication(
        id=PublicationId(row.id),
        post_id=PostId(row.post_id),
        account_id=AccountId(row.account_id),
        client_id=ClientId(row.client_id),
        state=PublicationState(row.state),
        held_reason=None if row.held_reason is None else HeldReason(row.held_reason),
        when=wall_time(row.when_local, row.when_zone, row.when_fold),
        due_at=row.due_at,
        not_before=row.not_before,
        client_key=row.client_key,
        lease=row.lease,
        leased_by=row.leased_by,
        leased_until=row.leased_until,
        tries=row.tries,
        looks=row.looks,
        unconfirmed_since=row.unconfirmed_since,
        look_url=row.look_url,
        grace_minutes=row.grace_minutes,
        missed_reason=None if row.missed_reason is None else MissedReason(row.missed_reason),
        cancelled_reason=None if row.cancelled_reason is None else CancelledReason(row.cancelled_reason),
        remote_id=row.remote_id,
        remote_url=row.remote_url,
        published_at=row.published_at,
        confirmed_at=row.confirmed_at,
        follow_up_at=row.follow_up_at,
        removed_at=row.removed_at,
        note=row.note,
        revision=row.revision,
    )
