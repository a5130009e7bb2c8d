"""``export``: write the plan as CSV in Parley's columns."""

import argparse
import sys
from pathlib import Path

from planner.commands.command import Command, speak_utf8
from planner.domain.client import Client
from planner.domain.errors import UserError
from planner.languages import tr
from planner.ports.body import Body
from planner.ports.services import Outside
from planner.ports.unit_of_work import UnitOfWork

GOOD, USAGE = 0, 2
MEDIA_FOLDER = "media"  # where import looks for pictures, too


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help=tr("the CSV file to write"))
    parser.add_argument("--client", metavar="NAME", help=tr("only this client's posts"))
    parser.add_argument(
        "--pictures", action="store_true", help=tr("write the pictures too, into a folder media beside FILE")
    )


def _run(options: argparse.Namespace, outside: Outside) -> int:
    from planner.exchange.exporting import export_plan, picture_names

    speak_utf8()
    try:
        services = outside.open(False)
        try:
            with services.plan.read() as unit:
                client = _client_named(unit, options.client) if options.client else None
                client_id = client.id if client else None
                names = picture_names(unit, client_id) if options.pictures else {}
                items = unit.media.many(names)
                data = export_plan(unit, client_id, names)
            target = options.file.absolute()
            outside.files.write_whole(target, data)
            for media_id, name in names.items():
                original = services.media.original(items[media_id])
                _write_picture(outside, target.parent / MEDIA_FOLDER / name, original)
        finally:
            services.plan.close()
    except UserError as error:
        print(" ".join(part for part in (str(error), error.mend) if part), file=sys.stderr)
        return USAGE
    pictures = tr("Pictures are only named in it.")
    if options.pictures:
        pictures = tr(
            "{n} picture beside it in {folder}.|{n} pictures beside it in {folder}.",
            "",
            len(names),
            folder=MEDIA_FOLDER,
        )
    print(tr("Wrote {file}. {pictures}", file=options.file, pictures=pictures))
    return GOOD


def _write_picture(outside: Outside, path: Path, data: Body) -> None:
    try:
        path.parent.mkdir(exist_ok=True)
    except OSError as error:
        raise UserError(
            tr("The folder {parent} cannot be made.", parent=path.parent), mend=tr("Choose another folder.")
        ) from error
    outside.files.write_whole(path, data)


def _client_named(unit: UnitOfWork, name: str) -> Client:
    from planner.exchange.dialect import nearest

    clients = unit.clients.all(archived=True)
    found = next((one for one in clients if one.name.casefold() == name.strip().casefold()), None)
    if found is None:
        names = [one.name for one in clients]
        near = nearest(name, names)
        mend = tr("Choose one of {names}.", names=", ".join(names) or tr("none yet"))
        if near:
            mend = tr("Did you mean {word}?", word=near)
        raise UserError(tr("There is no client {name}.", name=name), mend=mend)
    return found


COMMAND = Command(
    word="export",
    help=tr("Write the plan as a CSV file that Parley and spreadsheets read."),
    add=_add,
    run=_run,
)
