"""Real servers on this machine, found by the file that each leaves when it starts.

``make servers`` installs them, ``make test`` starts those that are installed. Without one its tests are
skipped, or fail when ``PARLEY_REAL=require`` (continuous integration).
"""

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from planner.connectors.connector import Connector, Credentials
from planner.connectors.http import RequestsHttp
from planner.connectors.registry import connector_for
from planner.ports.clock import SystemClock
from tests.planner.connectors.driver import account_on

SERVERS = ("wordpress", "bluesky", "mastodon")
_HOME = Path(os.environ.get("PARLEY_SERVERS", Path(__file__).resolve().parents[2] / ".servers"))


def pytest_collection_modifyitems(items):
    """Mark what talks to real servers; without one its tests are skipped with one line for each file."""
    for item in items:
        if Path(__file__).parent not in item.path.parents:
            continue
        item.add_marker(pytest.mark.real)
        asked = getattr(item, "callspec", None)
        network = asked.params.get("network") if asked else None
        wanted = [name for name in SERVERS if f"{name}_server" in item.fixturenames or name == network]
        missing = [name for name in wanted if not _info(name).exists()]
        if missing and os.environ.get("PARLEY_REAL") != "require":
            item.add_marker(pytest.mark.skip(reason=_reason(missing[0])))


def _info(name: str) -> Path:
    return _HOME / "run" / name / "info.json"


def _reason(name: str) -> str:
    return f"the {name} server is not running. To get it: make servers, then make test"


def info_of(name: str) -> dict:
    """What a running server says about itself; fails when it does not run and must."""
    if not _info(name).exists():
        pytest.fail(_reason(name))
    return json.loads(_info(name).read_text(encoding="utf-8"))


def connected(connector: Connector, http: RequestsHttp, typed: Credentials) -> Credentials:
    """The credentials as they are kept after a successful check."""
    profile = connector.verify(http, typed)
    account = replace(
        typed.account,
        handle=profile.handle,
        server=profile.server,
        remote_id=profile.remote_id,
        facts=dict(profile.facts),
    )
    return replace(typed, account=account, secrets=profile.secrets or typed.secrets)


def sign_in(network: str, http: RequestsHttp, secrets: dict[str, str], **fields: str) -> Credentials:
    """Check a credential on a real server and keep what it says."""
    connector = connector_for(network)
    assert connector is not None
    return connected(connector, http, Credentials(account=account_on(network, **fields), secrets=secrets))


@pytest.fixture
def http():
    made = RequestsHttp(SystemClock())
    yield made
    made.cancel()


@pytest.fixture(scope="session")
def wordpress_server():
    return info_of("wordpress")


@pytest.fixture(scope="session")
def bluesky_server():
    return info_of("bluesky")


@pytest.fixture(scope="session")
def mastodon_server():
    return info_of("mastodon")
