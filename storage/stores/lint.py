"""Entries for the linter: plain column selects, the account's own words already resolved."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Select, bindparam, func, select

from planner.domain.brief import Disclosure
from planner.domain.entry import PlanEntry
from planner.domain.ids import AccountId, ClientId, PostId, PublicationId
from planner.domain.kinds import Ask, Kind
from planner.domain.media import MediaItem
from planner.domain.post import Stage
from planner.domain.publication import COUNTED, PublicationState
from planner.domain.stays import AROUND, with_stays
from planner.domain.times import WallTime
from storage.stores.base import Store, chunks, columns
from storage.stores.calendar import Calendar
from storage.stores.post_rows import Uses, uses_of
from storage.stores.prepared import Prepared
from storage.tables.account import ACCOUNT
from storage.tables.client import CLIENT
from storage.tables.media import MEDIA
from storage.tables.post import MEDIA_USE, POST, VARIANT
from storage.tables.publication import PUBLICATION
from storage.tables.reply_block import REPLY_BLOCK

_UNCOUNTED = tuple(state.value for state in PublicationState if state not in COUNTED)
_STAGES: dict[str, Stage] = {stage.value: stage for stage in Stage}
_KINDS: dict[str | None, Kind | None] = {None: None} | {kind.value: kind for kind in Kind}
_ASKS: dict[str | None, Ask | None] = {None: None} | {ask.value: ask for ask in Ask}
_DISCLOSURES: dict[str | None, Disclosure | None] = {None: None} | {one.value: one for one in Disclosure}
_STATES: dict[str, PublicationState] = {state.value: state for state in PublicationState}
_AccountFacts = dict[str, tuple[Any, ...]]
_Files = dict[str, MediaItem]

_IDS: BindParameter[list[str]] = bindparam("ids", expanding=True)
_ACCOUNTS = Prepared(
    select(ACCOUNT, CLIENT.c.name.label("client"))
    .join(CLIENT, CLIENT.c.id == ACCOUNT.c.client_id)
    .where(ACCOUNT.c.id.in_(_IDS))
)
_ANY_STAY = Prepared(select(REPLY_BLOCK.c.id).limit(1))
_POSTS_BEHIND = select(PUBLICATION.c.post_id).where(PUBLICATION.c.id.in_(_IDS)).order_by(PUBLICATION.c.id)
_USES_OF_POSTS = Prepared(
    select(MEDIA_USE).where(MEDIA_USE.c.post_id.in_(_IDS)).order_by(MEDIA_USE.c.position)
)


class Lint(Store):
    """``planner.ports.queries.LintQueries``."""

    def accounts(self, client_id: ClientId | None = None) -> Sequence[AccountId]:
        """Accounts that have counted posts, in the order they were made."""
        with_post = select(PUBLICATION.c.id).join(POST, POST.c.id == PUBLICATION.c.post_id)
        counted = _counted(with_post).where(PUBLICATION.c.account_id == ACCOUNT.c.id)
        query = (
            select(ACCOUNT.c.id)
            .join(CLIENT, CLIENT.c.id == ACCOUNT.c.client_id)
            .where(CLIENT.c.archived_at.is_(None), counted.correlate(ACCOUNT).exists())
        )
        if client_id is not None:
            query = query.where(ACCOUNT.c.client_id == client_id)
        found = self._connection.execute(query.order_by(ACCOUNT.c.id)).scalars()
        return [AccountId(account_id) for account_id in found]

    def sequence(self, account_id: AccountId, start: datetime, *, before: int = 20) -> Sequence[PlanEntry]:
        """Counted entries of one account from ``start`` on, and up to ``before`` ones before it."""
        mine = _counted(_words()).where(
            PUBLICATION.c.account_id == account_id, CLIENT.c.archived_at.is_(None)
        )
        due, post = PUBLICATION.c.due_at, PUBLICATION.c.post_id
        earlier = mine.where(due < start).order_by(due.desc(), post.desc()).limit(before)
        rows = list(reversed(self._connection.execute(earlier).all()))
        rows += self._connection.execute(mine.where(due >= start).order_by(due, post)).all()
        since = min(start, rows[0].due_at) if rows else start
        return self._entries(rows, (PUBLICATION.c.account_id == account_id, due >= since))

    def entries(
        self, client_id: ClientId | None = None, *, start: datetime | None = None
    ) -> Sequence[PlanEntry]:
        """Every counted entry, or those from ``start`` on, in order of (account, instant, post)."""
        within: list[ColumnElement[bool]] = []
        if client_id is not None:
            within.append(PUBLICATION.c.client_id == client_id)
        if start is not None:
            within.append(PUBLICATION.c.due_at >= start)
        query = _counted(_words()).where(CLIENT.c.archived_at.is_(None), *within)
        order = (PUBLICATION.c.account_id, PUBLICATION.c.due_at, PUBLICATION.c.post_id)
        return self._entries(self._connection.execute(query.order_by(*order)).all(), within)

    def of_posts(self, post_ids: Iterable[PostId]) -> Sequence[PlanEntry]:
        """The entries of certain posts in whatever state but cancelled or removed, ideas included."""
        found: list[PlanEntry] = []
        for part in chunks(dict.fromkeys(post_ids)):
            rows = _of_posts().rows(self._connection, {"ids": part})
            uses = uses_of(_USES_OF_POSTS.rows(self._connection, {"ids": part}))
            files = self._files((PUBLICATION.c.post_id.in_(part),)) if uses else {}
            accounts = self._accounts(rows)
            found += [_entry(row, accounts, uses, files) for row in rows]
        return self._with_stays(found)

    def posts_behind(self, publication_ids: Iterable[PublicationId]) -> Sequence[PostId]:
        """The posts behind certain publications, each once; of those that are gone none is known."""
        found: dict[PostId, None] = {}
        for part in chunks(dict.fromkeys(publication_ids)):
            rows = self._connection.execute(_POSTS_BEHIND, {"ids": part}).scalars()
            found |= dict.fromkeys(map(PostId, rows))
        return list(found)

    def _entries(self, rows: Sequence[Any], within: Iterable[ColumnElement[bool]]) -> list[PlanEntry]:
        """The entries in ``rows``; ``within`` are the conditions that they were selected by."""
        accounts = self._accounts(rows)
        uses = self._uses(within)
        files = self._files(within) if uses else {}
        return self._with_stays([_entry(row, accounts, uses, files) for row in rows])

    def _with_stays(self, entries: list[PlanEntry]) -> list[PlanEntry]:
        """The entries with the time to answer that concerns them."""
        instants = [entry.instant for entry in entries if entry.instant is not None]
        if not instants or _ANY_STAY.row(self._connection) is None:
            return entries
        clients = {entry.client_key for entry in entries}
        rows = Calendar(self._in).replies(
            min(instants) - AROUND,
            max(instants) + AROUND,
            ClientId(clients.pop()) if len(clients) == 1 else None,
        )
        return with_stays(entries, rows)

    def _accounts(self, rows: Sequence[Any]) -> _AccountFacts:
        """What every entry of an account shares, read once for each account."""
        known: _AccountFacts = {}
        for part in chunks({row.account_id for row in rows}):
            for row in _ACCOUNTS.rows(self._connection, {"ids": part}):
                facts = tuple(sorted(row.facts.items()))
                known[row.id] = (row.client_id, row.client, row.network, row.handle, facts, row.usual)
        return known

    def _uses(self, within: Iterable[ColumnElement[bool]]) -> Uses:
        """The pictures of the posts behind the publications that ``within`` selects, in one read."""
        posts = select(PUBLICATION.c.post_id).where(*within)
        query = select(MEDIA_USE).where(MEDIA_USE.c.post_id.in_(posts)).order_by(MEDIA_USE.c.position)
        return uses_of(self._connection.execute(query))

    def _files(self, within: Iterable[ColumnElement[bool]]) -> _Files:
        """What is known of the files of these pictures, by their id."""
        posts = select(PUBLICATION.c.post_id).where(*within)
        used = select(MEDIA_USE.c.media_id).where(MEDIA_USE.c.post_id.in_(posts))
        rows = self._connection.execute(select(MEDIA).where(MEDIA.c.id.in_(used)))
        return {row.id: MediaItem(**columns(row)) for row in rows}


def _counted(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return query.where(
        PUBLICATION.c.state.not_in(_UNCOUNTED),
        PUBLICATION.c.due_at.is_not(None),
        PUBLICATION.c.removed_at.is_(None),
        POST.c.deleted_at.is_(None),
    )


@cache
def _of_posts() -> Prepared:
    query = _words().where(
        PUBLICATION.c.state != PublicationState.CANCELLED.value,
        PUBLICATION.c.removed_at.is_(None),
        POST.c.deleted_at.is_(None),
        CLIENT.c.archived_at.is_(None),
        PUBLICATION.c.post_id.in_(_IDS),
    )
    return Prepared(query.order_by(PUBLICATION.c.id))


@cache
def _words() -> Select[*tuple[Any, ...]]:
    own = func.coalesce
    return (
        select(
            PUBLICATION.c.post_id,
            PUBLICATION.c.account_id,
            PUBLICATION.c.state,
            PUBLICATION.c.when_local,
            PUBLICATION.c.when_zone,
            PUBLICATION.c.when_fold,
            PUBLICATION.c.due_at,
            POST.c.stage,
            POST.c.kind,
            POST.c.ask,
            POST.c.not_selling,
            own(VARIANT.c.title, POST.c.title).label("title"),
            own(VARIANT.c.text, POST.c.text).label("text"),
            own(VARIANT.c.first_comment, POST.c.first_comment).label("first_comment"),
            own(VARIANT.c.link, POST.c.link).label("link"),
            own(VARIANT.c.hashtags, POST.c.hashtags).label("hashtags"),
            VARIANT.c.own_media,
            POST.c.series,
            POST.c.campaign,
            POST.c.offer,
            POST.c.disclosure,
            POST.c.deadline_local,
            POST.c.deadline_zone,
            POST.c.claim_source,
            POST.c.utm,
            POST.c.numbered,
            VARIANT.c.options,
        )
        .select_from(PUBLICATION)
        .join(POST, POST.c.id == PUBLICATION.c.post_id)
        .join(CLIENT, CLIENT.c.id == PUBLICATION.c.client_id)
        .outerjoin(
            VARIANT,
            (VARIANT.c.post_id == PUBLICATION.c.post_id) & (VARIANT.c.account_id == PUBLICATION.c.account_id),
        )
    )


def _entry(row: Any, accounts: _AccountFacts, uses: Uses, files: _Files) -> PlanEntry:
    # Unpacked by place: a plan has 100,000 of these, and each look-up by name would cost once more.
    post_id, account_id, state, local, zone, fold, due_at, stage, kind, ask, not_selling, *words = row
    title, text, first_comment, link, hashtags, own_media, series, campaign, *told = words
    offer, disclosure, deadline_local, deadline_zone, claim_source, utm, numbered, options = told
    client_id, client, network, handle, facts, usual = accounts[account_id]
    media = tuple(uses.get((post_id, account_id if own_media else ""), ())) if uses else ()
    return PlanEntry(
        post=post_id,
        order=post_id,
        client_key=client_id,
        client=client,
        account_key=account_id,
        network=network,
        account=handle,
        state=_STATES[state],
        stage=_STAGES[stage],
        when=None if local is None else WallTime(local, zone, fold),
        instant=due_at,
        kind=_KINDS[kind],
        ask=_ASKS[ask],
        not_selling=not_selling,
        title=title,
        text=text,
        first_comment=first_comment,
        link=link,
        hashtags=hashtags,
        media=media,
        files=tuple(files[use.media_id] for use in media if use.media_id in files) if media else (),
        series=series,
        campaign=campaign,
        offer=offer,
        disclosure=_DISCLOSURES[disclosure],
        deadline=None if deadline_local is None else WallTime(deadline_local, deadline_zone),
        claim_source=claim_source,
        utm=utm,
        numbered=numbered,
        options=options.over(usual),
        facts=facts,
    )
