"""What every test needs: the locked zone data, no screen, and nothing left in the person's own cache."""

import os
import zoneinfo

import pytest
from hypothesis import HealthCheck, settings

from planner.domain import hidden

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PARLEY_LANGUAGE"] = "en"  # whatever this machine speaks
zoneinfo.reset_tzpath(())
settings.register_profile(  # how long an example takes says something of the machine only
    "parley", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("parley")


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory):
    """Commands that tests run as processes keep what they know in a folder of the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        patch.delenv("PARLEY_DATABASE", raising=False)
        yield


@pytest.fixture(autouse=True)
def _no_known_secrets():
    """What one test had in hand as a secret is an ordinary word to the next."""
    yield
    hidden.forget_all()
