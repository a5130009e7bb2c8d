"""Finds connectors; each is imported when it is asked for.

Every module in ``platforms``, or the module ``connector`` of a folder there, exports ``CONNECTOR``.
"""

import pkgutil
from functools import lru_cache
from importlib import import_module

from planner.connectors import platforms
from planner.connectors.connector import Connector


def connector_for(network: str) -> Connector | None:
    """The connector for a network's key, None when Parley has none for it."""
    return _load(network) if network in keys() else None


def all_connectors() -> tuple[Connector, ...]:
    """Every connector, by label."""
    return tuple(sorted((_load(key) for key in keys()), key=lambda connector: connector.label.casefold()))


@lru_cache(maxsize=1)
def keys() -> frozenset[str]:
    """The keys of all networks that have a connector; imports none of them."""
    return frozenset(module.name.replace("_", "-") for module in pkgutil.iter_modules(platforms.__path__))


@lru_cache(maxsize=64)
def _load(key: str) -> Connector:
    name = key.replace("-", "_")
    folder = any(module.ispkg for module in pkgutil.iter_modules(platforms.__path__) if module.name == name)
    module = import_module(f"{platforms.__name__}.{name}{'.connector' if folder else ''}")
    connector: Connector = module.CONNECTOR
    return connector
