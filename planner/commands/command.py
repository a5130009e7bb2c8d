"""What a terminal command is: a module in this package that exports ``COMMAND``."""

import argparse
import io
import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import NoReturn

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


class Parser(argparse.ArgumentParser):
    """Reads words of a command line, and repeats no password of theirs when they are wrong.

    A plan's address may hold one, and what a command says may be kept: by a timer's log, in a bug report.
    """

    def add_rest(self) -> None:
        """Take all words after the command's as they are: its own parser reads them."""
        self.add_argument("rest", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and exit with status 2."""
        from planner.connectors.redact import redact
        from planner.domain.hidden import HIDDEN

        super().error(redact(re.sub(r"(?<=://)\S+@", f"{HIDDEN}@", message)))  # whatever signs it is made of


def hush() -> None:
    """Let what stdout still holds go nowhere, so that nothing more is said of it at the exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def speak_utf8() -> None:
    """Let output that goes to a file or a pipe be UTF-8, and a terminal never fail over a letter."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="replace")
