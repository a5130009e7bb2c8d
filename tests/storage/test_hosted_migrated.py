"""A plan of an older version: a last step of each post took its pictures down."""

import sqlite3
from contextlib import closing

from planner.domain.journal import StepRole
from storage.migrations import upgrade as upgrading
from storage.open import open_plan
from tests.storage.test_migrations import ROWS_OF_THE_SECOND_VERSION, older_plan

TIDY = "INSERT INTO step VALUES ('u', 7, 'tidy', 'waiting', '{}', '');"


def test_the_last_step_is_none_any_more_and_its_attempt_stays_in_the_journal(tmp_path):
    path = older_plan(tmp_path, "v0002")
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(ROWS_OF_THE_SECOND_VERSION + TIDY)
    upgrading.upgrade(path)
    plan = open_plan(path)
    with plan.read() as unit:
        assert [one.role for one in unit.journal.steps("u")] == [StepRole.ROOT]
        assert [(one.ordinal, one.role) for one in unit.journal.attempts("u")] == [
            (0, StepRole.ROOT),
            (7, None),
        ]
        assert unit.hosted.of_publication("u") == []
    plan.close()
