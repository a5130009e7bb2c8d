"""``backup``: a checked copy of the plan, also while Parley is open."""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

from planner.commands.command import Command
from planner.domain.backups import Backup, BackupKind, size_text
from planner.languages import tr
from planner.ports.services import Outside


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file",
        nargs="?",
        type=Path,
        metavar="FILE",
        help=tr("the copy to make (default: one in the data folder)"),
    )
    parser.add_argument("--list", action="store_true", help=tr("list the copies instead of making one"))
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _run(options: argparse.Namespace, outside: Outside) -> int:
    backups = outside.backups()
    if not options.list:
        made = backups.make(options.file)
        print(
            _json([made])
            if options.format == "json"
            else tr("{path}  {size}, checked", path=made.path, size=size_text(made.size))
        )
        return 0
    copies = backups.all()
    if options.format == "json":
        print(_json(copies))
    elif copies:
        print("\n".join(_line(one) for one in copies))
    else:
        print(backups.instead or tr("There is no copy in {folder} yet.", folder=backups.folder))
    return 0


def _line(one: Backup) -> str:
    at = f"{one.at.astimezone():%Y-%m-%d %H:%M}"
    return f"{at}  {size_text(one.size):>8}  {_kind_word(one.kind):<8}  {one.path}"


def _kind_word(kind: BackupKind) -> str:
    words = {
        BackupKind.DAILY: tr("daily", "a copy of the plan"),
        BackupKind.HAND: tr("copy", "a copy of the plan"),
        BackupKind.UPDATE: tr("schema", "a copy of the plan"),
        BackupKind.REPLACED: tr("replaced", "a copy of the plan"),
        BackupKind.OTHER: tr("other", "a copy of the plan"),
    }
    return words[kind]


def _json(copies: Sequence[Backup]) -> str:
    rows = [
        {"path": str(one.path), "kind": one.kind.value, "at": one.at.isoformat(), "size": one.size}
        for one in copies
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


COMMAND = Command(word="backup", help=tr("Copy the plan and check the copy."), add=_add, run=_run)
