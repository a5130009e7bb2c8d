"""What went out after a copy was made stays out: its rows are carried into the copy before it is used.

Without this a post that was published since would be planned again in the copy, and would go out twice.
"""

import sqlite3
from pathlib import Path

from planner.domain.publication import PublicationState

_S = PublicationState
_LEFT = (_S.SENDING, _S.UNCONFIRMED, _S.PUBLISHED, _S.DONE_BY_HAND)
"""States of publications that left, or may have left, this machine."""

_OWN = frozenset({"id", "post_id", "account_id", "client_id", "revision"})
"""Columns of a publication that stay as they are in the copy."""


def carry(present: sqlite3.Connection, coming: Path) -> int:
    """Write what left into the file ``coming``, which has the same format as the plan behind ``present``.

    Args:
        present: the plan as it stands, open and not in a transaction.
        coming: the copy that will take its place.

    Returns:
        How many publications are out by this that were not in the copy.
    """
    left = ", ".join(f"'{state.value}'" for state in _LEFT)
    present.execute("ATTACH DATABASE ? AS coming", (str(coming),))
    try:
        present.execute("BEGIN IMMEDIATE")
        present.execute(
            "CREATE TEMP TABLE carried AS SELECT old.id FROM main.publication AS old "  # noqa: S608 - our words
            f"JOIN coming.publication AS new ON new.id = old.id WHERE old.state IN ({left})"
        )
        count = present.execute(
            "SELECT count(*) FROM main.publication AS old JOIN coming.publication AS new ON new.id = old.id "
            "WHERE old.id IN (SELECT id FROM carried) AND new.state <> old.state"
        ).fetchone()[0]
        present.execute(_update(present))
        for table in ("step", "attempt", "event"):
            present.execute(
                f"DELETE FROM coming.{table} WHERE publication_id IN (SELECT id FROM carried)"  # noqa: S608
            )
            present.execute(
                f"INSERT INTO coming.{table} SELECT * FROM main.{table} "  # noqa: S608
                "WHERE publication_id IN (SELECT id FROM carried)"
            )
        present.execute("DROP TABLE carried")
        present.execute("COMMIT")
    except BaseException:
        if present.in_transaction:
            present.execute("ROLLBACK")
        raise
    finally:
        present.execute("DETACH DATABASE coming")
    return int(count)


def _update(present: sqlite3.Connection) -> str:
    columns = [row[1] for row in present.execute("PRAGMA main.table_info(publication)")]
    taken = [name for name in columns if name not in _OWN]
    sets = ", ".join(f"{name} = old.{name}" for name in taken)
    return (
        f"UPDATE coming.publication AS new SET {sets}, revision = new.revision + 1 "  # noqa: S608 - our words
        "FROM main.publication AS old WHERE old.id = new.id AND old.id IN (SELECT id FROM carried)"
    )
