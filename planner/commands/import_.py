"""``import``: bring a plan file into the plan, one verdict for each row."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from planner.commands._collector import collector_at_rest
from planner.commands.command import Command, speak_utf8
from planner.domain.errors import UserError
from planner.languages import tr
from planner.ports.services import Outside

if TYPE_CHECKING:
    from planner.exchange.verdicts import ImportPreview, ImportResult, Question, RowVerdict
    from planner.ports.services import Services

GOOD, PROBLEMS, USAGE = 0, 1, 2


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help=tr("CSV of Parley, Buffer or Hootsuite"))
    parser.add_argument("--client", metavar="NAME", help=tr("whose rows those are that name no client"))
    parser.add_argument(
        "--account",
        action="append",
        default=[],
        metavar="NETWORK:HANDLE",
        help=tr("where rows go that name no account; may be given several times"),
    )
    parser.add_argument("--zone", metavar="IANA", help=tr("time zone of rows without one, as Europe/Berlin"))
    parser.add_argument("--dates", choices=("ymd", "dmy", "mdy"), help=tr("order of day and month"))
    parser.add_argument("--dialect", metavar="NAME", help=tr("whose file it is: parley, buffer, hootsuite"))
    parser.add_argument("--dry-run", action="store_true", help=tr("only say what would happen"))
    parser.add_argument(
        "--skip-problems", action="store_true", help=tr("import the other rows of a file with problems")
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _run(options: argparse.Namespace, outside: Outside) -> int:
    speak_utf8()
    try:
        with collector_at_rest():
            return _import(options, outside)
    except UserError as error:
        place = f"{error.place}: " if error.place and error.place not in str(error) else ""
        print(" ".join(part for part in (f"{place}{error}", error.mend) if part), file=sys.stderr)
        return USAGE


def _import(options: argparse.Namespace, outside: Outside) -> int:
    from planner.exchange.importing import account_named, apply_import, read_plan
    from planner.exchange.pictures import FolderPictures
    from planner.exchange.verdicts import ImportResult

    accounts = [account_named(word) for word in options.account]
    data = outside.files.read(options.file)
    services = _open(outside)
    try:
        preview = read_plan(
            data,
            now=outside.clock.now(),
            existing=services.plan if services else None,
            folder_files=FolderPictures(options.file.absolute().parent, outside.files),
            client=options.client,
            accounts=accounts,
            zone=options.zone,
            dates=options.dates,
            dialect=options.dialect,
        )
        if options.dry_run or preview.questions:
            _show(options, preview, preview.rows)
            return _asked(preview.questions) or _dry(options, preview)
        if preview.problems and not options.skip_problems:
            result = ImportResult(written=False, rows=preview.rows)
        else:
            services = services or outside.open(True)
            result = apply_import(services, preview, skip_problems=options.skip_problems)
    finally:
        if services:
            services.plan.close()
    _show(options, preview, result.rows)
    if options.format == "text":
        print(_done(result))
    return PROBLEMS if result.problems else GOOD


def _open(outside: Outside) -> "Services | None":
    """The plan; None where there is none yet: it is made when something goes into it, not before."""
    try:
        return outside.open(False)
    except UserError:
        return None


def _asked(questions: Sequence["Question"]) -> int:
    for question in questions:
        needed = tr("--{option} is needed: {why}", option=question.asks, why=question.message)
        waits = tr("{n} row waits for it.|{n} rows wait for it.", "", question.rows)
        print(f"{needed} {waits}", file=sys.stderr)
    if questions:
        print(tr("Nothing was imported."), file=sys.stderr)
    return USAGE if questions else GOOD


def _dry(options: argparse.Namespace, preview: "ImportPreview") -> int:
    if options.format == "text":
        print(tr("Nothing was imported: this was a dry run."))
    return PROBLEMS if preview.problems else GOOD


def _show(options: argparse.Namespace, preview: "ImportPreview", rows: Sequence["RowVerdict"]) -> None:
    """Every row as JSON, or those that need a word, then the counts."""
    if options.format == "json":
        print(json.dumps([row.as_json() for row in rows], ensure_ascii=False, indent=1))
        for note in preview.notes:
            print(note, file=sys.stderr)
        return
    from planner.exchange.importing import ALREADY
    from planner.exchange.verdicts import Verdict, counted

    for note in preview.notes:
        print(note)
    for row in rows:
        if row.message and row.message != ALREADY and row.asks in {"", "dates"}:
            print(_line(row))
    counts = counted(rows)
    waiting = sum(bool(row.asks) for row in rows)
    parts = [
        tr("{count} ready", count=counts[Verdict.READY]),
        tr("{count} history", count=counts[Verdict.HISTORY]),
        tr("{n} idea|{n} ideas", "", counts[Verdict.IDEA]),
        tr("{n} problem|{n} problems", "", counts[Verdict.PROBLEM] - waiting),
    ]
    if waiting:
        parts.append(tr("{count} waiting for an answer", count=waiting))
    print(
        tr(
            "{name}, {dialect} columns: {parts}.",
            name=options.file.name,
            dialect=preview.dialect,
            parts=", ".join(parts),
        )
    )


def _line(row: "RowVerdict") -> str:
    from planner.exchange.verdicts import verdict_word

    place = tr("row {number}", number=row.row) + (f", {row.column}" if row.column else "")
    said = " ".join(part for part in (row.message, row.mend) if part)
    return f"{place}: {verdict_word(row.verdict)}. {said}"


def _done(result: "ImportResult") -> str:
    if not result.written:
        return tr("Nothing was imported. Mend the rows, or import the others with --skip-problems.")
    said = [tr("Imported {n} post.|Imported {n} posts.", "", result.added)]
    if result.updated:
        said.append(tr("Changed {n} post.|Changed {n} posts.", "", result.updated))
    if result.already:
        said.append(tr("{n} post already in the plan.|{n} posts already in the plan.", "", result.already))
    if result.problems:
        said.append(tr("Left out {n} row.|Left out {n} rows.", "", len(result.problems)))
    if result.accounts:
        names = ", ".join(f"{one.handle} ({one.network})" for one in result.accounts)
        said.append(
            tr(
                "New accounts, planned, not connected: {names}. Their posts wait until you connect them.",
                names=names,
            )
        )
    return " ".join(said)


COMMAND = Command(
    word="import",
    help=tr("Import a plan from a CSV file of Parley, Buffer or Hootsuite."),
    add=_add,
    run=_run,
)
