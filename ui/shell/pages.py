"""The pages: every module of ``ui.views`` that exports ``VIEW``."""

import importlib
import pkgutil
from collections.abc import Sequence

import ui.views
from ui.context import View


def all_views() -> Sequence[View]:
    """The pages in the order of the rail."""
    views: list[View] = []
    for found in pkgutil.iter_modules(ui.views.__path__):
        view = getattr(importlib.import_module(f"ui.views.{found.name}"), "VIEW", None)
        if view is not None:
            views.append(view)
    return sorted(views, key=lambda view: view.order)
