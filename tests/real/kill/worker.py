"""The process that is killed: the program's own agent on a plan on disk, until SIGKILL."""

import logging
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import planner.connectors.registry
import planner.lint.registry
import storage.secrets  # noqa: F401 - loaded once, by the process that the workers are forked from
from main import open_services
from planner.ports.clock import SystemClock
from planner.publishing.agent import Agent
from planner.publishing.publisher import Publisher
from tests.fakes.secrets import FakeSecrets

TICK_SECONDS = 0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Orders:
    """What a worker is told.

    Attributes:
        folder: where the plan is. secrets: by account. settle, lease: seconds, as of ``Publisher``.
    """

    folder: Path
    secrets: Mapping[str, Mapping[str, str]] = field(repr=False)
    settle: float
    lease: float


def publish(orders: Orders) -> None:
    """Publish as ``main.py agent`` does, for ever."""
    logging.disable()
    secrets = FakeSecrets()
    for account_id, fields in orders.secrets.items():
        secrets.put(account_id, fields)
    services = replace(open_services(orders.folder, SystemClock(), False), secrets=secrets)
    # Posts wait here for deaths, not for lateness: they need not keep apart.
    publisher = Publisher(services, settle=orders.settle, lease_seconds=orders.lease, spacing=timedelta())
    Agent(publisher, seconds=TICK_SECONDS).start()
    threading.Event().wait()


planner.connectors.registry.connector_for("bluesky")  # loads every network
planner.lint.registry.all_rules()  # and every rule: else each life would begin by reading them
