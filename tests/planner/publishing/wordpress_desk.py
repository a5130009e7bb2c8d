"""A plan of its own beside one WordPress site, for signing in to it through the browser."""

from dataclasses import replace

import pytest

from planner.connectors.platforms.wordpress.connector import CONNECTOR
from tests.fakes.clock import FakeClock
from tests.fakes.http import AT, FakeHttp
from tests.fakes.plan import FakePlan
from tests.fakes.servers.wordpress import FakeWordPress
from tests.planner.world import World

TRAVELLED, FRESH = "CANARYpasswordXX9IKTabcd", "FRESHcanaryXX9IKTabc0000"
"""The password that the browser brings, and the one that Parley has the site make instead."""


@pytest.fixture
def desk(room):
    room.site = FakeWordPress("aylin", TRAVELLED)
    room.http = FakeHttp(room.site.serve)
    clock = FakeClock(AT)
    plan = FakePlan(clock)
    room.world = World(plan, clock, connected=False)
    room.services = replace(room.services, plan=plan, clock=clock, http=lambda: room.http)
    room.services.secrets.kept.clear()
    room.connectors["wordpress"] = CONNECTOR
    return room
