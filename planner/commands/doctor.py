"""``doctor``: is everything there, whole and ready? One line each, fine or what to do."""

import argparse
import json
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from planner.commands.command import Command
from planner.domain.errors import EnvironmentFault, ParleyError, UserError
from planner.languages import tr
from planner.ports.services import Outside, Services

if TYPE_CHECKING:
    from planner.care.line import Line

_INDENT = 14


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _run(options: argparse.Namespace, outside: Outside) -> int:
    from planner.care.doctor import examine

    services: Services | None = None
    trouble: ParleyError | None = None
    try:
        services = outside.open(False)
    except (UserError, EnvironmentFault) as error:
        trouble = error
    lines = []
    for line in examine(outside.backups(), outside.clock, services, trouble):
        lines.append(line)
        if options.format == "text":
            print(_text(line), flush=True)
    open_ = sum(not line.fine for line in lines)
    if options.format == "json":
        print(_json(lines))
    else:
        said = (
            tr("{open} of {all} to be looked at.", open=open_, all=len(lines))
            if open_
            else tr("All is well.")
        )
        print(f"\n{said}", file=sys.stderr)
    return 1 if open_ else 0


def _text(line: "Line") -> str:
    mark = tr("fine", "four letters or few more") if line.fine else tr("look", "four letters or few more")
    told = f"{mark:<4}  {line.label:<{_INDENT}}{line.text}"
    if line.fine:
        return told
    command = f" (python main.py {line.command})" if line.command else ""
    return f"{told}\n{' ' * (6 + _INDENT)}{line.mend}{command}"


def _json(lines: "Sequence[Line]") -> str:
    rows = [
        {"name": one.name, "fine": one.fine, "text": one.text, "mend": one.mend, "command": one.command}
        for one in lines
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


COMMAND = Command(
    word="doctor", help=tr("Check plan, copies, passwords, clock and pictures."), add=_add, run=_run
)
