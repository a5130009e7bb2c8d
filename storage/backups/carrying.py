"""What went out after a copy was made stays out: its posts are carried into the copy before it is used.

Without this a post that was published since would be planned again in the copy, and would go out twice. A post
of which anything left is carried whole, as it stands now: words, times, accounts, journal.
"""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from planner.domain.pause import PAUSED_KEY
from planner.domain.publication import PublicationState

_S = PublicationState
_LEFT = (_S.SENDING, _S.UNCONFIRMED, _S.PUBLISHED, _S.DONE_BY_HAND)
"""States of publications that left, or may have left, this machine. One that is in none of them and yet in doubt was
called off while nobody knew: it is never sent again either."""

_KEPT = frozenset({"id", "client_id", "revision"})
"""Columns of a post that stay as they are in the copy."""

_FIND = (
    "CREATE TEMP TABLE away (state TEXT PRIMARY KEY)",
    """
    CREATE TEMP VIEW left_since AS
    SELECT old.id, old.post_id, new.state IS NOT old.state AND old.state IN (SELECT state FROM away) AS news
    FROM main.publication AS old
    JOIN main.post AS post ON post.id = old.post_id
    LEFT JOIN coming.publication AS new ON new.id = old.id
    WHERE (old.state IN (SELECT state FROM away) OR old.unconfirmed_since IS NOT NULL)
      AND post.client_id IN (SELECT id FROM coming.client) AND old.account_id IN (SELECT id FROM coming.account)
      AND (
        new.state IS NOT old.state OR new.removed_at IS NOT old.removed_at
        OR (SELECT count(*) FROM main.attempt AS one WHERE one.publication_id = old.id)
           <> (SELECT count(*) FROM coming.attempt AS one WHERE one.publication_id = old.id)
      )
    """,
    """
    CREATE TEMP VIEW trace AS
    SELECT publication_id, id IN (SELECT id FROM main.attempt) AS known FROM coming.attempt
    UNION ALL
    SELECT publication_id, id IN (SELECT id FROM main.event) FROM coming.event WHERE name = 'by hand'
    """,
    "CREATE TEMP TABLE carried (post_id TEXT PRIMARY KEY)",
    "CREATE TEMP TABLE sent (publication_id TEXT PRIMARY KEY)",
    "CREATE TEMP TABLE twin (post_id TEXT PRIMARY KEY)",
)
_STRANGE = """
SELECT (EXISTS (SELECT 1 FROM coming.client)
        AND NOT EXISTS (SELECT 1 FROM coming.client WHERE id IN (SELECT id FROM main.client)))
    OR EXISTS (SELECT 1 FROM coming.publication AS new
               WHERE new.state IN (SELECT state FROM away)
                 AND new.client_id IN (SELECT id FROM main.client)
                 AND NOT EXISTS (SELECT 1 FROM main.publication AS old
                                 WHERE old.id = new.id AND old.state IN (SELECT state FROM away))
                 AND (NOT EXISTS (SELECT 1 FROM trace WHERE publication_id = new.id)
                      OR EXISTS (SELECT 1 FROM trace WHERE publication_id = new.id AND NOT known)))
"""
"""Whether the copy has none of the present clients, or something of one of them out of which the present plan knows
nothing: then it was made of another plan, on another computer perhaps, and what that sent since is not known here. A
client that was deleted here is no such sign: its secrets went with it, and nothing goes out before somebody signs in.
Nor is what was on its way as the copy was made and did not arrive, or was marked as posted and that was taken back: the
present journal has it, for it forgets nothing."""
_PAUSES = tuple(
    f"""
    UPDATE coming.{table} AS new SET paused_at = old.paused_at, revision = new.revision + 1
    FROM main.{table} AS old WHERE old.id = new.id AND old.paused_at IS NOT NULL AND new.paused_at IS NULL
    """  # noqa: S608
    for table in ("client", "account")
)
_MARK = (
    "INSERT INTO carried SELECT DISTINCT post_id FROM left_since",
    """
    INSERT INTO sent SELECT id FROM main.publication
    WHERE post_id IN (SELECT post_id FROM carried) AND account_id IN (SELECT id FROM coming.account)
    """,
)
_FREE = (
    """
    INSERT INTO twin SELECT new.id FROM coming.post AS new JOIN main.post AS old
    ON old.repeat_id = new.repeat_id AND old.repeat_on = new.repeat_on AND old.id <> new.id
    WHERE old.id IN (SELECT post_id FROM carried) AND new.id NOT IN (SELECT post_id FROM carried)
    """,
    """
    DELETE FROM coming.post WHERE id IN (SELECT post_id FROM twin) AND id NOT IN (
        SELECT post_id FROM coming.publication WHERE state IN (SELECT state FROM away) OR unconfirmed_since IS NOT NULL
    )
    """,
    """
    UPDATE coming.post SET repeat_id = NULL, repeat_on = NULL
    WHERE id IN (SELECT post_id FROM twin) OR id IN (SELECT post_id FROM carried)
    """,
)
"""One post stands for one time of a repeat: where another one went out for it, that of the copy does not any more."""
_CLEAR = (
    "DELETE FROM coming.publication WHERE post_id IN (SELECT post_id FROM carried)",  # its journal goes with it
    "DELETE FROM coming.variant WHERE post_id IN (SELECT post_id FROM carried)",
    "DELETE FROM coming.media_use WHERE post_id IN (SELECT post_id FROM carried)",
    "DELETE FROM coming.post_words WHERE post_id IN (SELECT post_id FROM carried)",
)
_OF_POST = "post_id IN (SELECT post_id FROM carried)"
_THERE = "account_id IN (SELECT id FROM coming.account)"
_OF_SENT = "publication_id IN (SELECT publication_id FROM sent)"
_SHOWN = """
id IN (SELECT media_id FROM main.media_use WHERE post_id IN (SELECT post_id FROM carried))
"""
_FILL = (
    ("variant", f"{_OF_POST} AND {_THERE}"),
    ("media_use", f"{_OF_POST} AND (account_id = '' OR {_THERE})"),
    ("post_words", _OF_POST),
    ("publication", "id IN (SELECT publication_id FROM sent)"),
    ("step", _OF_SENT),
    ("attempt", _OF_SENT),
    ("event", _OF_SENT),
)
"""Tables and the rows of them that are carried, parents first."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What the copy was told.

    Attributes:
        count: publications that are out by it and were not in the copy.
        strange: the copy was made of another plan: what went out by that one is not known.
    """

    count: int
    strange: bool


def carry(present: sqlite3.Connection, coming: Path) -> Carried:
    """Write what left into the file ``coming``, which has the same format as the plan behind ``present``.

    What is paused stays paused: putting a copy back lets nothing go out that a person keeps back.

    Args:
        present: the plan as it stands, open, with foreign keys on and not in a transaction.
        coming: the copy that will take its place.
    """
    run = present.execute
    run("ATTACH DATABASE ? AS coming", (str(coming),))
    try:
        run("BEGIN IMMEDIATE")
        for statement in _FIND:
            run(statement)
        present.executemany("INSERT INTO away VALUES (?)", [(one.value,) for one in _LEFT])
        strange = bool(run(_STRANGE).fetchone()[0])
        for statement in (*_MARK, *_FREE):
            run(statement)
        count = int(run("SELECT count(*) FROM left_since WHERE news").fetchone()[0])
        run(_insert(present, "media", _SHOWN, "OR IGNORE"))
        run(_insert(present, "post", "id IN (SELECT post_id FROM carried)", "OR IGNORE"))
        run(_posts_as_they_stand(present))
        for statement in _CLEAR:
            run(statement)
        for table, rows in _FILL:
            run(_insert(present, table, rows))
        run(_insert(present, "gate", _THERE, "OR REPLACE"))
        run(_insert(present, "spent", _THERE, "OR REPLACE"))  # money is spent, whatever the plan says
        for statement in _PAUSES:
            run(statement)
        run(_insert(present, "setting", f"key = '{PAUSED_KEY}' AND value <> ''", "OR REPLACE"))
        run(_insert(present, "used_units", "TRUE", "OR REPLACE"))
        run(_insert(present, "hosted_file", "TRUE", "OR REPLACE"))  # what lies on a place has to come down
        run("COMMIT")
    except BaseException:
        if present.in_transaction:
            run("ROLLBACK")
        raise
    finally:
        made_all = (
            "VIEW left_since",
            "VIEW trace",
            "TABLE away",
            "TABLE carried",
            "TABLE sent",
            "TABLE twin",
        )
        for made in made_all:
            run(f"DROP {made.replace(' ', ' IF EXISTS ')}")
        run("DETACH DATABASE coming")
    return Carried(count, strange)


def _columns(present: sqlite3.Connection, table: str) -> list[str]:
    """The names, for a migrated file may have them in another order than a new one."""
    names = [row[1] for row in present.execute(f"PRAGMA main.table_info({table})")]
    return [name for name in names if (table, name) != ("post_words", "number")]  # each file counts its own


def _insert(present: sqlite3.Connection, table: str, rows: str, conflict: str = "") -> str:
    names = ", ".join(_columns(present, table))
    return f"INSERT {conflict} INTO coming.{table} ({names}) SELECT {names} FROM main.{table} WHERE {rows}"  # noqa: S608


def _posts_as_they_stand(present: sqlite3.Connection) -> str:
    sets = ", ".join(f"{name} = old.{name}" for name in _columns(present, "post") if name not in _KEPT)
    return (
        f"UPDATE coming.post AS new SET {sets}, revision = max(new.revision, old.revision) + 1 "  # noqa: S608
        "FROM main.post AS old WHERE old.id = new.id AND old.id IN (SELECT post_id FROM carried)"
    )
