"""What is said on each network in memory: one module for one network with powers, found by name.

``TALKS`` is what the harness runs through: each power that a connector has, against every failure.
"""

import pkgutil
from collections.abc import Callable
from importlib import import_module

from tests.planner.connectors.talks.talk import Talk

__all__ = ["TALKS", "Talk"]

TALKS: dict[str, Callable[[], Talk]] = {
    module.name.replace("_", "-"): import_module(f"{__name__}.{module.name}").make
    for module in pkgutil.iter_modules(__path__)
    if module.name != "talk"
}
