"""A plan from before the search: its posts are found after the migration."""

import sqlite3
from contextlib import closing

from storage.migrations import upgrade as upgrading
from storage.open import open_plan
from tests.storage.test_migrations import older_plan


def put(connection, table, **values):
    """A row whose other columns are empty, whatever that is in this version."""
    for _, name, kind, needed, default, _ in connection.execute(f"PRAGMA table_info({table})"):
        if needed and default is None and name not in values:
            values[name] = 0 if kind in {"INTEGER", "BOOLEAN", "SMALLINT"} else ""
    names = ", ".join(values)
    marks = ", ".join("?" * len(values))
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(values.values()))


def test_posts_from_before_the_search_are_found(tmp_path):
    path = older_plan(tmp_path, "v0007")
    with closing(sqlite3.connect(path)) as connection:
        put(connection, "client", id="c", name="Fennel & Rye", zone="Europe/Berlin", revision=1)
        put(connection, "account", id="a", client_id="c", network="mastodon", state="connected", revision=1)
        put(connection, "post", id="p", client_id="c", stage="idea", text="Crème brûlée", revision=1)
        put(connection, "variant", post_id="p", account_id="a", hashtags='["rye"]')
        put(connection, "media_use", post_id="p", alt_text="A loaf")
        put(
            connection,
            "post",
            id="gone",
            client_id="c",
            stage="idea",
            text="Rye",
            deleted_at="2026-10-12 00:00",
        )
        connection.commit()
    upgrading.upgrade(path)
    plan = open_plan(path)
    with plan.read() as unit:
        for words in ("brul", "RYE", "loaf"):
            assert unit.search.matching(words, "c") == {"p"}, words
        assert not unit.search.matching("bread")
    plan.close()
