"""The timetable: plain posts read in one narrow question, and moved by writing a few columns."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import itemgetter

from sqlalchemy import BindParameter, and_, bindparam, func, or_, select

from planner.domain.changes import Aggregate
from planner.domain.ids import PostId, PublicationId
from planner.domain.post import Stage
from planner.domain.publication import PublicationState
from planner.domain.times import WallTime
from planner.domain.timetable import Entry, Shift
from storage.stores.base import Store, chunks
from storage.stores.post_rows import TIMES
from storage.stores.publication_rows import late_at
from storage.tables.post import POST, VARIANT
from storage.tables.publication import PUBLICATION

_PLANNED = Stage.SCHEDULED.value
_IDS: BindParameter[list[str]] = bindparam("ids", expanding=True)
_ANY = VARIANT.alias("any_variant")

_IN_STEP = or_(
    and_(
        POST.c.stage == _PLANNED,
        PUBLICATION.c.state == PublicationState.PLANNED.value,
        PUBLICATION.c.client_key != "",
    ),
    and_(POST.c.stage == Stage.DRAFT.value, PUBLICATION.c.state == PublicationState.DRAFT.value),
)
_AS_MADE = and_(
    VARIANT.c.account_id.is_not(None),
    VARIANT.c.when_local.is_(None),
    PUBLICATION.c.when_local == POST.c.when_local,
    PUBLICATION.c.when_zone == POST.c.when_zone,
    PUBLICATION.c.when_fold.is_not_distinct_from(POST.c.when_fold),
    PUBLICATION.c.grace_minutes.is_not_distinct_from(POST.c.grace_minutes),
    *(
        PUBLICATION.c[name].is_(None)
        for name in (
            "held_reason",
            "missed_reason",
            "cancelled_reason",
            "not_before",
            "unconfirmed_since",
            "published_at",
            "confirmed_at",
            "follow_up_at",
            "removed_at",
        )
    ),
    *(PUBLICATION.c[name] == "" for name in ("note", "remote_id", "remote_url")),
    PUBLICATION.c.looks == 0,
)
_ENTRIES = (
    select(
        POST.c.id,
        POST.c.revision,
        POST.c.stage,
        POST.c.when_local,
        POST.c.when_zone,
        POST.c.when_fold,
        POST.c.grace_minutes,
        select(func.count()).where(_ANY.c.post_id == POST.c.id).scalar_subquery(),
        PUBLICATION.c.id,
        PUBLICATION.c.revision,
        and_(_IN_STEP, _AS_MADE),
    )
    .join(PUBLICATION, PUBLICATION.c.post_id == POST.c.id)
    .outerjoin(
        VARIANT,
        and_(VARIANT.c.post_id == POST.c.id, VARIANT.c.account_id == PUBLICATION.c.account_id),
    )
    .where(POST.c.id.in_(_IDS), POST.c.deleted_at.is_(None), POST.c.when_local.is_not(None))
    .order_by(POST.c.id, PUBLICATION.c.id)
)
"""A row for each publication of the posts: what it takes to tell that a post is plain, and to move it.

In one order on every database: two who move the same posts write their rows in turn and never wait for each other."""

_OF_POST = slice(0, 8)
_OF_PUBLICATION = (*TIMES, "ready_at", "late_at")


class Timetable(Store):
    """``planner.ports.timetable.Timetable``."""

    def entries(self, post_ids: Iterable[PostId]) -> dict[PostId, Entry]:
        """Those of ``post_ids`` that are plain, in no order; all others are left out."""
        found: dict[PostId, Entry] = {}
        for part in chunks(dict.fromkeys(post_ids)):
            rows = self._connection.execute(_ENTRIES, {"ids": part}).all()
            for post, those in groupby(rows, key=itemgetter(_OF_POST)):
                post_id, revision, stage, local, zone, fold, grace, accounts = post
                publications = [(PublicationId(one), read, plain) for *_, one, read, plain in those]
                if len(publications) == accounts and all(plain for _, _, plain in publications):
                    when = WallTime(local, zone, fold)
                    read = tuple((one, revision) for one, revision, _ in publications)
                    found[post_id] = Entry(post_id, revision, stage == _PLANNED, when, grace, read)
        return found

    def move(self, shifts: Sequence[Shift]) -> None:
        """Give posts and their publications their new times. Raises ChangedElsewhere."""
        posts, publications = [], []
        for entry, when, due_at in shifts:
            times = (when.local, when.zone, when.fold, due_at)
            posts.append((*times, entry.post_id, entry.revision))
            late = late_at(due_at, entry.grace_minutes)
            publications += [(*times, due_at, late, *read) for read in entry.publications]
        self._write_alike(Aggregate.POST, POST, TIMES, posts)
        self._write_alike(Aggregate.PUBLICATION, PUBLICATION, _OF_PUBLICATION, publications)
