"""What the publisher's tick costs with nothing due, whatever lies in the future."""

import sqlite3
import tempfile
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from bench.harness import Figure, alternate
from bench.plans import NOW, make_plan, services_of
from bench.schedule import job_store
from planner.ports.services import Services
from planner.publishing.publisher import Publisher
from storage.open import open_plan

TICKS = 200
FEW, MANY, MOST = 1_000, 100_000, 1_000_000
JOBS = 1_000
"""In the store that is asked for what is due: its index makes the number of no weight, and to add is slow."""

_COPY = """
WITH RECURSIVE copies(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copies WHERE n < :copies)
INSERT INTO {table} ({columns})
SELECT {values} FROM {table}, copies ORDER BY copies.n
"""
_NEW = "printf('%08x', n) || substr({0}, 9)"
_LATER = "strftime('%Y-%m-%d %H:%M:%f', {0}, '+' || n || ' hours') || '000'"


def figures() -> list[Figure]:
    """A whole tick with 100,000 and 1,000,000 future rows beside 1,000, and beside a job store's question."""
    with tempfile.TemporaryDirectory() as folder:
        sizes = {size: _grown(Path(folder) / str(size), size) for size in (FEW, MANY, MOST)}
        _, store, _ = job_store(Path(folder) / "jobs.db", JOBS)
        small = _ticks(sizes[FEW])
        found = [(size, *alternate(_ticks(sizes[size]), small)) for size in (MANY, MOST)]
        ours, due = alternate(small, lambda: [store.get_due_jobs(NOW) for _ in range(TICKS)])
        store.shutdown()
        for services in sizes.values():
            services.plan.close()
    each = 1000 / TICKS
    note = f"the same with {FEW:,} future rows"
    figures = [
        Figure(f"tick with nothing due, {size:,} future rows", many * each, few * each, "ms", 1.3, note)
        for size, many, few in found
    ]
    asked = f"the due query of APScheduler's SQLAlchemy store, {JOBS:,} jobs"
    return [*figures, Figure("tick with nothing due", ours * each, due * each, "ms", 1.0, asked)]


def _grown(folder: Path, posts: int) -> Services:
    """A plan with that many future posts: a thousand made as people do, then copied by the database."""
    start = NOW + timedelta(days=1)
    make_plan(folder / "plan.db", FEW, start=start, per_month=20_000).close()
    if posts > FEW:
        with closing(sqlite3.connect(folder / "plan.db")) as connection:
            connection.execute("PRAGMA foreign_keys = OFF")
            own = {"post": ("id",), "variant": ("post_id",), "publication": ("id", "post_id")}
            for table, keys in own.items():
                _copied(connection, table, keys, posts // FEW - 1)
            connection.commit()
    return services_of(folder, open_plan(folder / "plan.db"))


def _copied(connection: sqlite3.Connection, table: str, keys: tuple[str, ...], copies: int) -> None:
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    times = {"due_at", "ready_at", "late_at"}
    values = [
        _NEW.format(one) if one in keys else _LATER.format(one) if one in times else one for one in columns
    ]
    statement = _COPY.format(table=table, columns=", ".join(columns), values=", ".join(values))
    connection.execute(statement, {"copies": copies})


def _ticks(services: Services):
    publisher = Publisher(services)

    def run() -> None:
        for _ in range(TICKS):
            report = publisher.tick()
            assert not report.started

    return run
