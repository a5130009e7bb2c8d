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
    from collections.abc import Sequence

    from planner.domain.autostart import AutostartEntry, AutostartStatus


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=("install", "remove", "status", "list"))
    parser.add_argument(
        "--wake", action="store_true", help=tr("with install: wake the computer shortly before a post is due")
    )
    parser.add_argument(
        "--entry", default="", metavar="NAME", help=tr("with remove: that of another plan, as list names it")
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _run(options: argparse.Namespace, outside: Outside) -> int:
    if options.entry and options.what != "remove":
        raise UserError(
            tr("--entry is for remove."), mend=tr("Say: python main.py autostart remove --entry NAME")
        )
    try:
        if options.what == "list":
            return _list(outside.autostart().entries(), as_json=options.format == "json")
        status = _done(options, outside)
        others = [one for one in outside.autostart().entries() if not one.own]
    except (UserError, EnvironmentFault) as error:
        print(" ".join(part for part in (str(error), getattr(error, "mend", "")) if part), file=sys.stderr)
        return 3 if isinstance(error, EnvironmentFault) else 2
    if options.format == "json":
        print(json.dumps(asdict(status), ensure_ascii=False, indent=2))
        return 0
    print(status.says)
    for file in status.files:
        print(f"  {file}")
    if others:
        print(
            tr(
                "{n} other plan has an agent of its own here: python main.py autostart list|"
                "{n} other plans have agents of their own here: python main.py autostart list",
                "",
                len(others),
            )
        )
    return 0


def _list(entries: "Sequence[AutostartEntry]", *, as_json: bool) -> int:
    if as_json:
        print(json.dumps([asdict(one) for one in entries], ensure_ascii=False, indent=2))
        return 0
    for one in entries:
        runs = tr("runs", "an agent") if one.runs else tr("does not run", "an agent")
        told = [
            one.place or tr("plan not known"),
            one.name,
            "" if one.runs is None else runs,
            tr("this plan") if one.own else "",
        ]
        print("  ".join(part for part in told if part))
    if not entries:
        print(tr("No agent is started by itself."), file=sys.stderr)
    return 0


def _done(options: argparse.Namespace, outside: Outside) -> "AutostartStatus":
    if options.what == "install":
        from planner.publishing.setup import here
        from planner.publishing.waking import wake_times

        services = outside.open(False)
        return services.autostart.install(wake_times(services, here()) if options.wake else None)
    autostart = outside.autostart()
    return autostart.remove(options.entry) if options.what == "remove" else autostart.status()


COMMAND = Command(
    word="autostart",
    help=tr("Let the system start the agent by itself, or stop doing so."),
    add=_add,
    run=_run,
)
