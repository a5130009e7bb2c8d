"""Real servers on this machine, found by the file that each leaves when it starts.

``make servers`` installs them, ``make test`` starts those that are installed. Without one its tests are
skipped, or fail when ``PARLEY_REAL=require`` (continuous integration).
"""

from dataclasses import replace
from pathlib import Path

import pytest

from planner.connectors.connector import Connector, Credentials
from planner.connectors.http import RequestsHttp
from planner.connectors.registry import connector_for
from planner.ports.clock import SystemClock
from tests.planner.connectors.driver import account_on
from tests.servers import REQUIRED, info_file, info_of, reason

SERVERS = ("wordpress", "bluesky", "mastodon", "postgres")


def pytest_collection_modifyitems(items):
    """Mark what talks to real servers; without one its tests are skipped with one line for each file."""
    for item in items:
        if Path(__file__).parent not in item.path.parents:
            continue
        item.add_marker(pytest.mark.real)
        asked = getattr(item, "callspec", None)
        network = asked.params.get("network") if asked else None
        wanted = [name for name in SERVERS if f"{name}_server" in item.fixturenames or name == network]
        missing = [name for name in wanted if not info_file(name).exists()]
        if missing and not REQUIRED:
            item.add_marker(pytest.mark.skip(reason=reason(missing[0])))


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


@pytest.fixture(scope="session")
def postgres_server():
    return info_of("postgres")
