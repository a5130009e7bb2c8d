"""Each connector's case: one module for one, found by name; ``CASES`` is what the harness runs through.

A network with several ways in (a webhook and a bot) has a module for each, and each says which connector.
"""

import pkgutil
from collections.abc import Callable
from importlib import import_module

from tests.planner.connectors.cases.case import Case

__all__ = ["CASES", "Case"]

CASES: dict[str, Callable[[], Case]] = {
    module.name.replace("_", "-"): import_module(f"{__name__}.{module.name}").make
    for module in pkgutil.iter_modules(__path__)
    if module.name != "case"
}
