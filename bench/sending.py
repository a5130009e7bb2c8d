"""What the figures of publishing share: the publisher's surroundings, and the bare loop to hold it against."""

import threading
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import requests

from planner.connectors.http import RequestsHttp
from planner.domain.ids import AccountId, new_id
from planner.ports.clock import SystemClock
from planner.ports.services import Services
from planner.ports.unit_of_work import Plan
from storage.files import DiskFiles
from storage.media import DiskMedia
from tools.loopback import Loopback

WORKERS = 4


class Tokens:
    """The same token for every account, without a password store."""

    def get(self, account_id: AccountId) -> Mapping[str, str]:
        return {"token": "token-of-nobody"} if account_id else {}


def services_for(plan: Plan, folder: Path) -> Services:
    clock = SystemClock()
    return Services(
        clock=clock,
        plan=plan,
        secrets=Tokens(),
        media=DiskMedia(folder / "media"),
        files=DiskFiles(),
        http=partial(RequestsHttp, clock),
        data_dir=folder,
    )


class Landed:
    """Counts what an agent says has ended, and lets one wait for all."""

    def __init__(self, wanted: int) -> None:
        self._left = wanted
        self._ended = threading.Event()
        self.faults: list[str] = []

    def __call__(self, report) -> None:
        self.faults += report.faults
        self._left -= len(report.finished)
        if self._left <= 0:
            self._ended.set()

    def wait(self, seconds: float) -> None:
        assert self._ended.wait(seconds), (self._left, self.faults)


def bare_loop(server: Loopback, posts: int, workers: int = WORKERS) -> None:
    """Nothing but ``requests``: the same statuses, by as many workers, each with a session of its own."""
    mine = threading.local()

    def send(number: int) -> None:
        if not hasattr(mine, "session"):
            mine.session = requests.Session()
        answer = mine.session.post(
            f"{server.url}/api/v1/statuses",
            json={
                "status": f"Post number {number} is about rye and patience, and a window that smells of it."
            },
            headers={
                "Authorization": "Bearer token-of-nobody",
                "Idempotency-Key": f"bare-{number}-{new_id()}",
            },
            timeout=30,
        )
        answer.raise_for_status()

    with ThreadPoolExecutor(workers) as pool:
        list(pool.map(send, range(posts)))
