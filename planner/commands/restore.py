"""``restore``: put a copy in the plan's place; the plan that is there is kept."""

import argparse
from pathlib import Path

from planner.commands.command import Command
from planner.domain.errors import UserError
from planner.languages import tr
from planner.ports.services import Outside


def _add(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help=tr("the copy; “backup --list” lists them")
    )
    which.add_argument("--newest", action="store_true", help=tr("the newest copy that is whole"))


def _run(options: argparse.Namespace, outside: Outside) -> int:
    backups = outside.backups()
    source = options.file
    if source is None:
        good = backups.newest_good()
        if good is None:
            raise UserError(
                tr("There is no good copy in {folder}.", folder=backups.folder)
                if backups.folder
                else backups.instead,
                mend=tr("Name a file: python main.py restore FILE") if backups.folder else "",
            )
        source = good.path
    done = backups.restore(source)
    print(tr("The plan is now as it was in {source}.", source=done.source))
    if done.kept is not None:
        print(tr("What was there before is {kept}.", kept=done.kept))
    if done.carried:
        print(
            tr(
                "{n} post went out after that copy was made: kept as sent, none goes out again.|"
                "{n} posts went out after that copy was made: kept as sent, none goes out again.",
                "",
                done.carried,
            )
        )
    if done.paused:
        print(
            tr(
                "What went out after that copy was made is not known, so everything is paused. Look at the posts of the "
                "days since, then: python main.py resume"
            )
        )
    return 0


COMMAND = Command(word="restore", help=tr("Put a copy in the plan's place."), add=_add, run=_run)
