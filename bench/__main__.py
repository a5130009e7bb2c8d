"""Run every bench module, or those named: ``python -m bench [start paint lint ...]``."""

import importlib
import pkgutil
import sys

import bench
from bench.harness import HEADER

SKIP = {"__main__", "harness", "plans", "rules", "sending", "windows"}


def main(names: list[str]) -> int:
    """Print the table; 1 when a figure is over its limit."""
    modules = [m.name for m in pkgutil.iter_modules(bench.__path__) if m.name not in SKIP]
    print(HEADER, flush=True)
    over = False
    for name in names or modules:
        for figure in importlib.import_module(f"bench.{name}").figures():
            print(figure.line(), flush=True)
            over |= figure.limit is not None and figure.ratio > figure.limit
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
