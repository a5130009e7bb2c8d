"""One agent as a process of its own: ``python -m tests.real.agents.worker``, its orders as JSON on stdin."""

import json
import sys
import threading
import zoneinfo
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from main import open_services
from planner.ports.clock import SystemClock
from planner.publishing.agent import Agent
from planner.publishing.publisher import Publisher
from storage.place import Place
from storage.server.plan import ServerPlan
from tests.fakes.secrets import FakeSecrets

TICK_SECONDS = 1.0


class WrongClock:
    """A machine's clock that is off."""

    def __init__(self, seconds: float) -> None:
        self._by = timedelta(seconds=seconds)

    def now(self):
        return SystemClock().now() + self._by


def main() -> None:
    """Publish as ``main.py agent`` does, until stdin is closed; ``skew`` sets this machine's clock wrong."""
    zoneinfo.reset_tzpath(())
    orders = json.loads(sys.stdin.readline())
    secrets = FakeSecrets()
    for account_id, token in orders["tokens"].items():
        secrets.put(account_id, {"token": token})
    place = Place(Path(orders["folder"]), orders["database"])
    services = replace(open_services(place, SystemClock(), False), secrets=secrets)
    if isinstance(services.plan, ServerPlan):
        services.plan.clock._own = WrongClock(orders["skew"])
    # A crowd shows that each goes out once, not that a crowd keeps apart.
    publisher = Publisher(
        services, settle=orders["settle"], lease_seconds=orders["lease"], spacing=timedelta()
    )
    ended = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), ended.set()), daemon=True).start()
    agent = Agent(publisher, seconds=TICK_SECONDS)
    agent.start()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    ended.wait()
    agent.stop()
    services.plan.close()


if __name__ == "__main__":
    main()
