"""``export``: write the plan as CSV in Parley's columns, or as a calendar."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from planner.commands.command import Command, speak_utf8
from planner.domain.client import Client
from planner.domain.errors import UserError
from planner.languages import tr
from planner.ports.services import Outside
from planner.ports.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from planner.exchange.saving import Saved

GOOD, USAGE = 0, 2


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", type=Path, metavar="FILE", help=tr("the file to write: .csv, or .ics for calendars")
    )
    parser.add_argument("--client", metavar="NAME", help=tr("only this client's posts"))
    parser.add_argument(
        "--pictures", action="store_true", help=tr("write the pictures too, into a folder media beside FILE")
    )


def _run(options: argparse.Namespace, outside: Outside) -> int:
    from planner.exchange.saving import save_plan

    speak_utf8()
    try:
        services = outside.open(False)
        try:
            client_id = None
            if options.client is not None:
                with services.plan.read() as unit:
                    client_id = _client_named(unit, options.client).id
            saved = save_plan(services, options.file.absolute(), client_id, pictures=options.pictures)
        finally:
            services.plan.close()
    except UserError as error:
        print(" ".join(part for part in (str(error), error.mend) if part), file=sys.stderr)
        return USAGE
    print(_said(options, saved))
    return GOOD


def _said(options: argparse.Namespace, saved: "Saved") -> str:
    from planner.exchange.saving import MEDIA_FOLDER, Form, form_of

    if form_of(options.file) is Form.CALENDAR:
        posts = tr("{n} post|{n} posts", "", saved.posts)
        blocks = tr("{n} time to answer|{n} times to answer", "", saved.blocks)
        return tr("Wrote {file}: {posts}, {blocks}.", file=options.file, posts=posts, blocks=blocks)
    pictures = tr("Pictures are only named in it.")
    if options.pictures:
        pictures = tr(
            "{n} picture beside it in {folder}.|{n} pictures beside it in {folder}.",
            "",
            saved.pictures,
            folder=MEDIA_FOLDER,
        )
    return tr("Wrote {file}. {pictures}", file=options.file, pictures=pictures)


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
    help=tr("Write the plan as a CSV file that Parley and spreadsheets read, or as a calendar (.ics)."),
    add=_add,
    run=_run,
)
