"""Finding posts by what is in them."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Column, TextClause, select, text

from planner.domain.entry import CalendarRow
from planner.domain.ids import ClientId, PostId
from planner.domain.searching import asked
from planner.ports.search import Found
from storage.month import rows_of, sqlite_instant
from storage.stores.base import Store
from storage.stores.posts import Posts
from storage.tables.client import CLIENT
from storage.tables.post import POST
from storage.tables.post_words import LEXEMES
from storage.terms import MATCHING, for_fts5, for_tsquery

MOST = 2000
"""Matching posts that are looked at, the newest: what more match than that is too common a word to order by time."""

_NEAREST = """
SELECT found.id FROM (
    SELECT post.id, post.due_at FROM {index} JOIN post ON post.id = post_words.post_id
    JOIN client ON client.id = post.client_id
    WHERE {matches} AND client.archived_at IS NULL ORDER BY {number} DESC LIMIT :most
) AS found ORDER BY found.due_at IS NULL, {distance}, found.id LIMIT :limit
"""
_ON_SQLITE = {
    "index": "post_search JOIN post_words ON post_words.number = post_search.rowid",
    "matches": "post_search MATCH :asked",
    "number": "post_search.rowid",  # FTS5 gives its rows in this order, and stops at the limit
    "distance": "abs(julianday(found.due_at) - julianday(:now))",
}
_ON_SERVER = {
    "index": "post_words",
    "matches": f"{LEXEMES} @@ CAST(:asked AS tsquery)",
    "number": "post_words.number",
    "distance": "abs(extract(epoch FROM found.due_at - :now))",
}
_MATCHING_ON_SERVER = f"SELECT post_id FROM post_words WHERE {_ON_SERVER['matches']}"  # noqa: S608


class Search(Store):
    """``planner.ports.search.SearchQueries``."""

    def find(
        self, words: str, now: datetime, client_id: ClientId | None = None, *, limit: int = 30
    ) -> Sequence[Found]:
        """At most ``limit`` posts that match, those nearest to ``now`` first, ideas last."""
        question = self._question(words, client_id)
        if not question:
            return []
        at = now if self._in.on_server else sqlite_instant(now)
        told = {"asked": question, "most": MOST, "limit": limit, "now": at}
        ids = [PostId(one) for one in self._connection.execute(_nearest(self._in.on_server), told).scalars()]
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
        statement = _clause(_MATCHING_ON_SERVER if self._in.on_server else MATCHING)
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
        return sorted(self._connection.execute(query).scalars(), key=lambda name: (name.casefold(), name))

    def _ask(self, question: str, values: dict[str, Any]) -> Sequence[Sequence[Any]]:
        return self._connection.execute(_clause(question), values).all()


@cache
def _nearest(on_server: bool) -> TextClause:
    return text(_NEAREST.format(**(_ON_SERVER if on_server else _ON_SQLITE)))


@cache
def _clause(question: str) -> TextClause:
    return text(question)
