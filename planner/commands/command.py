"""What a terminal command is: a module in this package that exports ``COMMAND``."""

import argparse
import io
import os
import sys
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


def hush() -> None:
    """Let what stdout still holds go nowhere, so that nothing more is said of it at the exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def speak_utf8() -> None:
    """Let output that goes to a file or a pipe be UTF-8, and a terminal never fail over a letter."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="replace")
