"""Widgets die on the GUI thread only: see ``ui.collector``."""

import gc

import pytest


@pytest.fixture(scope="package", autouse=True)
def collector_at_rest():
    """No automatic collection, which would run on whatever thread allocates."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def collected(collector_at_rest):
    """What a test leaves is collected here, on the thread of the tests."""
    yield
    gc.collect(1)
