"""What posts are found by: the terms of each, and the index over them, written in the transaction of the post.

The terms are cut by ``planner.domain.searching``; a database only keeps them and finds their beginnings. SQLite does
that by FTS5 over this table, kept in step by triggers; PostgreSQL by a GIN index. See docs/decisions.
"""

from sqlalchemy import DDL, Column, ForeignKey, Named, String, Table, Text, TypedColumns, event

from storage.tables.base import ID_LENGTH, METADATA


class PostWordsColumns(TypedColumns):
    """``number`` is FTS5's row, and grows with each new post. ``terms``: of the client first, "" in the bin."""

    number: Named[int] = Column(primary_key=True)
    post_id: Named[str] = Column(String(ID_LENGTH), ForeignKey("post.id", ondelete="CASCADE"), unique=True)
    terms: Named[str] = Column(Text())


POST_WORDS = Table("post_words", METADATA, PostWordsColumns)

ON_SQLITE = (
    # Terms hold no spaces, and of ASCII letters and digits only: the plainest tokenizer gives them back as they are.
    # Neither places nor columns are asked for, and tables of short beginnings cost more than they save.
    """
    CREATE VIRTUAL TABLE post_search USING fts5(
        terms, content='post_words', content_rowid='number', tokenize='ascii', detail=none, columnsize=0
    )
    """,
    """
    CREATE TRIGGER post_words_new AFTER INSERT ON post_words BEGIN
        INSERT INTO post_search (rowid, terms) VALUES (new.number, new.terms);
    END
    """,
    """
    CREATE TRIGGER post_words_gone AFTER DELETE ON post_words BEGIN
        INSERT INTO post_search (post_search, rowid, terms) VALUES ('delete', old.number, old.terms);
    END
    """,
    """
    CREATE TRIGGER post_words_other AFTER UPDATE OF terms ON post_words BEGIN
        INSERT INTO post_search (post_search, rowid, terms) VALUES ('delete', old.number, old.terms);
        INSERT INTO post_search (rowid, terms) VALUES (new.number, new.terms);
    END
    """,
)
LEXEMES = "array_to_tsvector(string_to_array(terms, ' '))"
ON_SERVER = f"CREATE INDEX ix_post_words_terms ON post_words USING gin ({LEXEMES})"

for _statement in ON_SQLITE:
    event.listen(POST_WORDS, "after_create", DDL(_statement).execute_if(dialect="sqlite"))  # type: ignore[no-untyped-call]
event.listen(POST_WORDS, "after_create", DDL(ON_SERVER).execute_if(dialect="postgresql"))  # type: ignore[no-untyped-call]
