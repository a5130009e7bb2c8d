"""Finding posts by what is in them."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any

from sqlalchemy import Column, TextualSelect, select, text

from planner.domain.entry import CalendarRow
from planner.domain.ids import ClientId, PostId
from planner.domain.searching import asked
from planner.ports.search import Found
from storage.month import rows_of
from storage.stores.base import Store
from storage.stores.posts import Posts
from storage.tables.base import TZDateTime
from storage.tables.client import CLIENT
from storage.tables.post import POST
from storage.tables.post_words import LEXEMES
from storage.terms import MATCHING, for_fts5, for_tsquery

MOST = 2000
"""Matching posts that are looked at, the newest: what more match than that is too common a word to order by time."""

_NEWEST = """
SELECT post.id, post.due_at FROM {index} JOIN post ON post.id = post_words.post_id
JOIN client ON client.id = post.client_id
WHERE {matches} AND client.archived_at IS NULL ORDER BY {number} DESC LIMIT :most
"""
_ON_SQLITE = {
    "index": "post_search JOIN post_words ON post_words.number = post_search.rowid",
    "matches": "post_search MATCH :asked",
    "number": "post_search.rowid",  # FTS5 gives its rows in this order, and stops at the limit
}
_ON_SERVER = {
    "index": "post_words",
    "matches": f"{LEXEMES} @@ CAST(:asked AS tsquery)",
    "number": "post_words.number",
}
_MATCHING_ON_SERVER = f"SELECT post_id FROM post_words WHERE {_ON_SERVER['matches']}"  # noqa: S608
_NEVER = datetime.max.replace(tzinfo=UTC)


class Search(Store):
    """``planner.ports.search.SearchQueries``."""

    def find(
        self, words: str, now: datetime, client_id: ClientId | None = None, *, limit: int = 30
    ) -> Sequence[Found]:
        """At most ``limit`` posts that match, those nearest to ``now`` first, ideas last."""
        question = self._question(words, client_id)
        if not question:
            return []
        near = self._connection.execute(_newest(self._in.on_server), {"asked": question, "most": MOST}).all()
        ordered = sorted(near, key=lambda row: (abs((row.due_at or _NEVER) - now), row.id))
        ids = [PostId(row.id) for row in ordered[:limit]]
        rows: dict[PostId, list[CalendarRow]] = defaultdict(list)
        for row in rows_of(self._ask, ids):
            rows[row.post_id].append(row)
        clients = {row.id: row.name for row in self._connection.execute(select(CLIENT.c.id, CLIENT.c.name))}
        return [
            Found(post=post, client=clients[post.client_id], rows=tuple(rows[post.id]))
            for post in Posts(self._in).many(ids)
        ]

    def matching(self, words: str, client_id: ClientId | None = None) -> frozenset[PostId]:
        """The posts in which every word begins one of theirs."""
        question = self._question(words, client_id)
        if not question:
            return frozenset()
        statement = text(_MATCHING_ON_SERVER if self._in.on_server else MATCHING)
        return frozenset(self._connection.execute(statement, {"asked": question}).scalars())

    def campaigns(self, client_id: ClientId | None = None) -> Sequence[str]:
        """The campaigns that posts name, each once, in the order of their names."""
        return self._named(POST.c.campaign, client_id)

    def offers(self, client_id: ClientId | None = None) -> Sequence[str]:
        """The offers that posts name, each once, in the order of their names."""
        return self._named(POST.c.offer, client_id)

    def _question(self, words: str, client_id: ClientId | None) -> str:
        terms = asked(words)
        if not terms:
            return ""
        return (for_tsquery if self._in.on_server else for_fts5)(terms, client_id)

    def _named(self, column: Column[str], client_id: ClientId | None) -> Sequence[str]:
        query = select(column).distinct().join(CLIENT, CLIENT.c.id == POST.c.client_id)
        query = query.where(column != "", POST.c.deleted_at.is_(None), CLIENT.c.archived_at.is_(None))
        if client_id is not None:
            query = query.where(POST.c.client_id == client_id)
        return sorted(self._connection.execute(query).scalars(), key=str.casefold)

    def _ask(self, question: str, values: dict[str, Any]) -> Sequence[Sequence[Any]]:
        return self._connection.execute(text(question), values).all()


@cache
def _newest(on_server: bool) -> TextualSelect:
    parts = _ON_SERVER if on_server else _ON_SQLITE
    return text(_NEWEST.format(**parts)).columns(due_at=TZDateTime())
