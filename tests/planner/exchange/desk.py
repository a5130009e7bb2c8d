"""A desk to import at: an empty plan, a folder with a file and pictures, a clock that stands."""

import csv
import io
from datetime import UTC, datetime
from pathlib import Path

from planner.exchange.importing import apply_import, read_plan
from planner.exchange.pictures import FolderPictures
from planner.ports.services import Services
from storage.files import DiskFiles
from storage.media import DiskMedia
from tests.fakes.clock import FakeClock
from tests.fakes.plan import FakePlan
from tests.fakes.secrets import FakeSecrets

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
PLANS = Path(__file__).resolve().parents[2] / "data" / "plans"
HEADER = (
    "client,platform,account,date,time,timezone,status,kind,title,text,first_comment,link,media,alt_text,"
    "hashtags,series,campaign,notes,external_url"
)


def no_http():
    raise AssertionError("importing opens no network")


class Desk:
    """Everything an import needs; ``folder`` is where the file lies."""

    def __init__(self, folder, plan=None, now=NOW):
        self.folder = folder
        self.clock = FakeClock(now)
        self.plan = plan or FakePlan(self.clock)
        self.services = Services(
            clock=self.clock,
            plan=self.plan,
            secrets=FakeSecrets(),
            media=DiskMedia(folder / "store"),
            files=DiskFiles(),
            http=no_http,
            data_dir=folder / "data",
        )

    def preview(self, data, **options):
        return read_plan(
            data if isinstance(data, bytes) else data.encode(),
            now=self.clock.now(),
            existing=self.plan,
            folder_files=FolderPictures(self.folder, DiskFiles()),
            **options,
        )

    def bring(self, data, *, skip_problems=False, **options):
        return apply_import(self.services, self.preview(data, **options), skip_problems)

    def posts(self):
        with self.plan.read() as unit:
            return list(unit.posts.of_client())

    def accounts(self):
        with self.plan.read() as unit:
            return list(unit.accounts.all())

    def clients(self):
        with self.plan.read() as unit:
            return list(unit.clients.all())

    def publications(self):
        with self.plan.read() as unit:
            return list(unit.publications.of_posts([post.id for post in unit.posts.of_client()]))

    def save(self, **records):
        """Save records by store: ``save(clients=[..], accounts=[..])``."""
        with self.plan.write() as unit:
            for store, values in records.items():
                for value in values:
                    getattr(unit, store).save(value)
            unit.commit()


def sheet(*rows, header=HEADER):
    """A file of Parley's columns; each row is a dict of the cells that are not usual."""
    usual = {
        "client": "Fennel & Rye", "platform": "facebook", "account": "Fennel & Rye", "date": "2026-12-01",
        "time": "09:00", "timezone": "Europe/Berlin", "status": "scheduled", "kind": "story", "text": "Hello",
    }  # fmt: skip
    names = header.split(",")
    names += [name for row in rows for name in row if name not in names]
    names = list(dict.fromkeys(names))
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, names)
    writer.writeheader()
    for row in rows:
        writer.writerow(usual | row)
    return out.getvalue()


def verdicts(preview):
    return [row.verdict.value for row in preview.rows]
