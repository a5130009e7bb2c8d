"""What every test needs: the locked zone data, no screen, and nothing left in the person's own cache."""

import gc
import os
import shutil
import tempfile
import zoneinfo
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from planner.domain import hidden

MEMORY = Path("/dev/shm")  # a disk in memory, where Linux has one
ROOM = 2 << 30  # bytes: more than the tests of one run ever hold at once

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PARLEY_LANGUAGE"] = "en"  # whatever this machine speaks
zoneinfo.reset_tzpath(())
settings.register_profile(  # how long an example takes says something of the machine only
    "parley", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("parley")
if "TMPDIR" not in os.environ and MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM:
    # Plans are written through to the disk at each commit. No test takes the power away, so memory is as good.
    os.environ["TMPDIR"] = str(MEMORY)
    tempfile.tempdir = None


def pytest_collection_finish() -> None:
    """Tests and modules stay until the end: the collector need not look through them, and seldom through the rest."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 50)


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory):
    """Commands that tests run as processes keep what they know in a folder of the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        patch.delenv("PARLEY_DATABASE", raising=False)
        yield


@pytest.fixture(scope="session", autouse=True)
def _compiled_once():
    """Every test opens plans of its own; SQLAlchemy would compile each statement anew for each of them."""
    from storage import engine

    made, plain = [], engine.create_engine

    def create(*args, **options):
        new = plain(*args, **options)
        made.append(new)
        new.dialect, new._compiled_cache = made[0].dialect, made[0]._compiled_cache
        del made[1:]
        return new

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine, "create_engine", create)
        yield


@pytest.fixture(autouse=True)
def _no_known_secrets():
    """What one test had in hand as a secret is an ordinary word to the next."""
    yield
    hidden.forget_all()
