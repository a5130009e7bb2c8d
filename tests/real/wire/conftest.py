"""A stand for each network: a real server, a wire before it, a plan and the publisher."""

import pytest

from tests.real.wire.stand import Stand
from tests.real.wire.truth import SERVERS
from tests.real.wire.wire import Wire


@pytest.fixture(params=tuple(SERVERS))
def network(request):
    """The key of each network in turn; ``tests/real/conftest.py`` skips those whose server is missing."""
    return request.param


@pytest.fixture(scope="session")
def connected(tmp_path_factory):
    """Connects each account once for all tests; gives its stand by network and server."""
    made = {}

    def of(server):
        if server.network not in made:
            folder = tmp_path_factory.mktemp(server.network)
            made[server.network] = Stand(server, Wire(server.base), folder)
        return made[server.network]

    yield of
    for stand in made.values():
        stand.close()
        stand.wire.close()


@pytest.fixture
def server(network, request):
    return SERVERS[network](request.getfixturevalue(f"{network}_server"))


@pytest.fixture
def stand(server, connected, tmp_path):
    """A new plan and publisher with an account that is connected through a wire without orders."""
    first = connected(server)
    first.wire.withdraw()
    first.wire.seen.clear()
    made = Stand(server, first.wire, tmp_path / "data", connected=first)
    yield made
    made.close()
