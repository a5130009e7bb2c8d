"""Plans that are due at once on many accounts of a loopback server, and the bare loop to hold them against."""

import threading
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import requests

from planner.connectors.http import RequestsHttp
from planner.domain.account import Account, AccountState
from planner.domain.client import Client
from planner.domain.ids import AccountId, ClientId, PostId, new_id
from planner.domain.kinds import Kind
from planner.domain.post import Post, Stage, Variant
from planner.domain.times import wall_at
from planner.editing.follow import new_publications
from planner.ports.clock import SystemClock
from planner.ports.services import Services
from planner.ports.unit_of_work import Plan
from storage.files import DiskFiles
from storage.media import DiskMedia
from tools.loopback import Loopback

TOKEN = "bench-token-of-nobody"
WORKERS = 4


class Tokens:
    """The same token for every account, without a password store."""

    def get(self, account_id: AccountId) -> Mapping[str, str]:
        return {"token": TOKEN} if account_id else {}


def fill(plan: Plan, server: Loopback, posts: int, accounts: int, due: datetime, apart: float = 0.0) -> None:
    """Plan ``posts`` posts in turn on ``accounts`` accounts, the first due at ``due``, ``apart`` seconds between them."""
    client = Client(id=ClientId(new_id()), name="Bench Bakery", zone="Europe/Berlin")
    owned = [
        Account(
            id=AccountId(new_id()),
            client_id=client.id,
            network="mastodon",
            handle=f"bench{number}",
            server=server.url,
            remote_id=str(number),
            state=AccountState.CONNECTED,
            facts={"text_limit": 500},
        )
        for number in range(accounts)
    ]
    made = [
        Post(
            id=PostId(new_id()),
            client_id=client.id,
            text=f"Post number {number} is about rye and patience, and a window that smells of it.",
            kind=Kind.STORY,
            stage=Stage.SCHEDULED,
            when=wall_at(due + timedelta(seconds=apart * number), client.zone),
            variants=(Variant(account_id=owned[number % accounts].id),),
        )
        for number in range(posts)
    ]
    with plan.write() as unit:
        unit.clients.save(client)
        for account in owned:
            unit.accounts.save(account)
        unit.posts.add_many(made)
        unit.publications.add_many([one for post in made for one in new_publications(post)])
        unit.commit()


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
            headers={"Authorization": f"Bearer {TOKEN}", "Idempotency-Key": f"bare-{number}-{new_id()}"},
            timeout=30,
        )
        answer.raise_for_status()

    with ThreadPoolExecutor(workers) as pool:
        list(pool.map(send, range(posts)))


@contextmanager
def quiet_gc() -> Iterator[None]:
    import gc

    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
