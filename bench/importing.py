"""Importing 10,000 rows beside csv and sqlite3 doing the least: read, insert."""

import csv
import io
import sqlite3
import tempfile
from datetime import timedelta
from pathlib import Path

from bench.harness import Figure, alternate
from bench.plans import NOW, WORDS, services_of
from planner.exchange.importing import apply_import, read_plan
from storage.open import open_plan

ROWS = 10_000
HEADER = (
    "client,platform,account,date,time,timezone,status,kind,title,text,first_comment,link,media,alt_text,"
    "hashtags,series,campaign,notes,external_url"
)


def plan_file() -> bytes:
    """A Parley CSV of 10,000 different future rows on three accounts."""
    lines = [HEADER]
    for index in range(ROWS):
        at = NOW + timedelta(minutes=37 * index + 60)
        network = ("instagram", "facebook", "bluesky")[index % 3]
        words = " ".join(WORDS[(index + step * 7) % len(WORDS)] for step in range(18))
        lines.append(
            f"Bench Bakery,{network},bench,{at:%Y-%m-%d},{at:%H:%M},UTC,scheduled,story,,"
            f"Post {index}: {words}.,,https://bench.example/{index},,,,,,,"
        )
    return "\n".join(lines).encode()


def figures() -> list[Figure]:
    """Ours and the least that would do."""
    data = plan_file()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ours, reference = alternate(lambda: _ours(data, folder), lambda: _least(data, folder))
    note = "csv.reader + sqlite3.executemany, one table, one transaction"
    return [Figure("import of 10,000 rows", ours, reference, "s", 20, note)]


def _ours(data: bytes, folder: Path) -> None:
    (folder / "plan.db").unlink(missing_ok=True)
    services = services_of(folder, open_plan(folder / "plan.db"))
    preview = read_plan(data, now=NOW, existing=services.plan)
    result = apply_import(services, preview)
    assert result.added == ROWS, result.problems[:3]
    services.plan.close()
    for part in folder.glob("plan.db*"):
        part.unlink()


def _least(data: bytes, folder: Path) -> None:
    path = folder / "least.db"
    path.unlink(missing_ok=True)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute(f"CREATE TABLE post ({HEADER})")
    rows = csv.reader(io.StringIO(data.decode()))
    next(rows)
    with connection:
        connection.executemany(f"INSERT INTO post VALUES ({','.join('?' * 19)})", rows)
    connection.close()
