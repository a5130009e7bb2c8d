"""``export``: write the plan as CSV in Parley's columns."""

import argparse
import sys
from pathlib import Path

from planner.commands.command import Command, speak_utf8
from planner.domain.client import Client
from planner.domain.errors import UserError
from planner.ports.services import Outside
from planner.ports.unit_of_work import UnitOfWork

GOOD, USAGE = 0, 2


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="the CSV file to write")
    parser.add_argument("--client", metavar="NAME", help="only this client's posts")


def _run(options: argparse.Namespace, outside: Outside) -> int:
    from planner.exchange.exporting import export_plan

    speak_utf8()
    try:
        services = outside.open(False)
        try:
            with services.plan.read() as unit:
                client = _client_named(unit, options.client) if options.client else None
                data = export_plan(unit, client.id if client else None)
        finally:
            services.plan.close()
        outside.files.write_whole(options.file.absolute(), data)
    except UserError as error:
        print(" ".join(part for part in (str(error), error.mend) if part), file=sys.stderr)
        return USAGE
    print(f"Wrote {options.file}. Pictures are named in it, not contained.")
    return GOOD


def _client_named(unit: UnitOfWork, name: str) -> Client:
    from planner.exchange.dialect import nearest

    clients = unit.clients.all(archived=True)
    found = next((one for one in clients if one.name.casefold() == name.strip().casefold()), None)
    if found is None:
        names = [one.name for one in clients]
        near = nearest(name, names)
        mend = f"Did you mean {near}?" if near else f"Choose one of {', '.join(names) or 'none yet'}."
        raise UserError(f"There is no client {name}.", mend=mend)
    return found


COMMAND = Command(
    word="export",
    help="Write the plan as a CSV file that Parley and spreadsheets read.",
    add=_add,
    run=_run,
)
