"""``autostart``: let this system start the agent by itself, and wake the computer for what is due."""

import argparse
import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from planner.commands.command import Command
from planner.domain.errors import EnvironmentFault, UserError
from planner.languages import tr
from planner.ports.services import Outside

if TYPE_CHECKING:
    from planner.domain.autostart import AutostartStatus


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=("install", "remove", "status"))
    parser.add_argument(
        "--wake", action="store_true", help=tr("with install: wake the computer shortly before a post is due")
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _run(options: argparse.Namespace, outside: Outside) -> int:
    try:
        status = _done(options, outside)
    except (UserError, EnvironmentFault) as error:
        print(" ".join(part for part in (str(error), getattr(error, "mend", "")) if part), file=sys.stderr)
        return 3 if isinstance(error, EnvironmentFault) else 2
    if options.format == "json":
        print(json.dumps(asdict(status), ensure_ascii=False, indent=2))
        return 0
    print(status.says)
    for file in status.files:
        print(f"  {file}")
    return 0


def _done(options: argparse.Namespace, outside: Outside) -> "AutostartStatus":
    if options.what == "install":
        from planner.publishing.setup import here
        from planner.publishing.waking import wake_times

        services = outside.open(False)
        return services.autostart.install(wake_times(services, here()) if options.wake else None)
    autostart = outside.autostart()
    return autostart.remove() if options.what == "remove" else autostart.status()


COMMAND = Command(
    word="autostart",
    help=tr("Let the system start the agent by itself, or stop doing so."),
    add=_add,
    run=_run,
)
