"""What a terminal command is: a module in this package that exports ``COMMAND``."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass

from planner.ports.services import Outside


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One word after ``main.py``.

    Attributes:
        word: "lint". help: one sentence. add: declares the options on its parser.
        run: does it and returns the exit status; results go to stdout, messages to stderr.
    """

    word: str
    help: str
    add: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace, Outside], int]
