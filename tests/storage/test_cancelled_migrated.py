"""A plan of an older version: why a post was cancelled stood in its note alone."""

import sqlite3
from contextlib import closing

import pytest

from planner.domain.publication import CancelledReason
from storage.migrations import upgrade as upgrading
from storage.open import open_plan
from tests.storage.test_migrations import ROWS_OF_THE_SECOND_VERSION, older_plan


@pytest.mark.parametrize(
    ("note", "reason"),
    [
        ("Skipped.", CancelledReason.SKIPPED),
        ("The account was removed.", CancelledReason.ACCOUNT_REMOVED),
        ("It was cancelled: kept, never sent.", None),
    ],
)
def test_why_a_post_was_cancelled_is_kept_beside_its_note(tmp_path, note, reason):
    path = older_plan(tmp_path, "v0002")
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(ROWS_OF_THE_SECOND_VERSION)
        connection.execute("UPDATE publication SET state = 'cancelled', note = ?", (note,))
        connection.commit()
    upgrading.upgrade(path)
    plan = open_plan(path)
    with plan.read() as unit:
        one = unit.publications.get("u")
    plan.close()
    assert (one.note, one.cancelled_reason) == (note, reason)
