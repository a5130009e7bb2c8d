"""The terms of posts as the database keeps and asks them."""

from collections.abc import Sequence

from planner.domain.ids import ClientId
from planner.domain.post import Post
from planner.domain.searching import terms_of

CLIENT_MARK = "§"
"""Begins the term that says whose post it is; no term of a text begins so."""


def client_term(client_id: ClientId) -> str:
    """The term that all posts of a client have: its doclist leaves the other clients' posts out."""
    return CLIENT_MARK + client_id.encode().hex()


def kept_terms(post: Post) -> str:
    """What is kept of a post, its terms with spaces between; nothing of one in the bin."""
    if post.deleted_at is not None:
        return ""
    return " ".join((client_term(post.client_id), *terms_of(post)))


def for_fts5(terms: Sequence[str], client_id: ClientId | None) -> str:
    """A question to FTS5: every term begins one of the post's. Terms hold no quote, so nothing is to be escaped."""
    own = [f'"{client_term(client_id)}"'] if client_id is not None else []
    return " ".join([*own, *(f'"{term}"*' for term in terms)])


def for_tsquery(terms: Sequence[str], client_id: ClientId | None) -> str:
    """The same question to PostgreSQL."""
    own = [f"'{client_term(client_id)}'"] if client_id is not None else []
    return " & ".join([*own, *(f"'{term}':*" for term in terms)])


MATCHING = """
SELECT post_words.post_id FROM post_search JOIN post_words ON post_words.number = post_search.rowid
WHERE post_search MATCH :asked
"""
"""The posts that match a question to FTS5; here because a glance asks it without SQLAlchemy."""
