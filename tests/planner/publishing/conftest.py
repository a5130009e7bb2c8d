"""A bakery, three fake networks and a publisher whose clock moves only when told."""

import threading
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from planner.ports.services import Services
from planner.publishing.publisher import Publisher
from storage.open import open_plan_url
from tests.databases import emptied, new_database
from tests.fakes.clock import FakeClock
from tests.fakes.connector import FakeConnector, FakeNetwork
from tests.fakes.files import FakeFiles
from tests.fakes.media import FakeMedia
from tests.fakes.plan import FakePlan
from tests.fakes.secrets import FakeSecrets
from tests.planner.publishing.fetching import lent
from tests.planner.world import World
from tests.plans import new_plan


class StillHttp:
    """An Http that nothing is sent through; the fake connectors do not need it."""

    def __init__(self) -> None:
        self.cancelled = threading.Event()

    def cancel(self) -> None:
        self.cancelled.set()


@dataclass
class Room:
    """Everything a test of the publisher touches."""

    world: World
    services: Services
    networks: dict[str, FakeNetwork]
    connectors: dict[str, FakeConnector]
    findings: list = field(default_factory=list)
    publishers: list = field(default_factory=list)

    @property
    def clock(self) -> FakeClock:
        return self.services.clock

    @property
    def network(self) -> FakeNetwork:
        return self.networks["mastodon"]

    def publisher(self, **more: object) -> Publisher:
        more.setdefault("worker", f"worker {len(self.publishers) + 1}")
        publisher = Publisher(
            self.services,
            connectors=self.connectors.get,
            blocking=self.blocking,
            **more,
        )
        self.publishers.append(publisher)
        return publisher

    def blocking(self, *_: object) -> tuple:
        """The findings that forbid sending: what the test put there."""
        return tuple(self.findings)

    def go_to(self, when: str = "2026-10-17 10:00", **later: float) -> None:
        """Set the clock to a time on the bakery's wall, and so much later."""
        from tests.planner.world import wall

        self.clock.at = wall(when).instant() + timedelta(**later)

    def journal(self, post, network: str = "mastodon"):
        one = self.world.publication(post, network)
        with self.services.plan.read() as unit:
            return unit.journal.attempts(one.id), unit.journal.steps(one.id), unit.journal.events(one.id)


def make_room(plan, clock: FakeClock) -> Room:
    world = World(plan, clock)
    networks = {network: FakeNetwork() for network in world.accounts}
    secrets = FakeSecrets()
    for account in world.accounts.values():
        secrets.put(account.id, {"token": "secret"})
    return Room(
        world=world,
        services=Services(
            clock=clock,
            plan=plan,
            secrets=secrets,
            media=FakeMedia(),
            files=FakeFiles(),
            http=StillHttp,
            data_dir=Path("/nowhere"),
        ),
        networks=networks,
        connectors={
            key: FakeConnector(network, key, harmless=key == "bluesky") for key, network in networks.items()
        },
    )


@pytest.fixture
def room():
    clock = FakeClock()
    made = make_room(FakePlan(clock), clock)
    yield made
    for publisher in made.publishers:
        publisher.close(timeout=5)


@pytest.fixture
def server(room):
    """Threads, which fetches pictures from the bakery's place."""
    return lent(room)


@pytest.fixture(scope="session")
def database():
    """The address of a plan on the real server; its tests are skipped where there is none."""
    with new_database("publishing") as address:
        open_plan_url(address).close()
        yield address


@pytest.fixture(params=["memory", "sqlite", "postgres"])
def shared(request, room, tmp_path):
    """The same on every plan; the leases of databases run by their own clock."""
    if request.param == "memory":
        yield room
        return
    clock = FakeClock()
    if request.param == "sqlite":
        plan = new_plan(tmp_path / "plan.db")
    else:
        plan = open_plan_url(emptied(request.getfixturevalue("database")))
    made = make_room(plan, clock)
    yield made
    for publisher in made.publishers:
        publisher.close(timeout=5)
    made.services.plan.close()
