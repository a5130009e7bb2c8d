"""The networks' own descriptions of their interfaces: whether the requests that connectors send fit them (``openapi``,
``discovery``, ``facebook``, ``telegram``), and what the networks in memory answer (``answers``).

None of them is part of this project: ``PARLEY_SPECS`` names a folder with those that are files (Discord, Pinterest,
Telegram), packages for the tests hold the others (``discovery``, ``facebook``). Where a description is missing, its
tests are skipped and say so.
"""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from planner.ports.http import HttpCall

Check = Callable[[HttpCall], None]
"""Raises AssertionError, with what is wrong, for a request that does not fit the description."""


def description(name: str) -> Path:
    """The file of a description; skips the test that asks where there is none."""
    folder = os.environ.get("PARLEY_SPECS", "")
    if not folder:
        pytest.skip("PARLEY_SPECS names no folder with the networks' own descriptions")
    path = Path(folder) / name
    if not path.is_file():
        pytest.skip(f"{name} is not in the folder that PARLEY_SPECS names")
    return path
