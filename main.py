"""Parley's one entry: no word opens the window, a word runs that command. Wiring only."""

import importlib
import pkgutil
import sys
import zoneinfo
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import planner.commands
from planner.commands.command import Parser
from planner.languages import speak_as, tr
from planner.ports.at_login import NoAtLogin
from planner.ports.autostart import Autostart, NoAutostart
from planner.ports.backups import Backups, NoBackups
from planner.ports.clock import Clock, FixedClock, SystemClock
from planner.ports.services import Outside, Services

if TYPE_CHECKING:
    from planner.commands.command import Command
    from planner.ports.http import Http
    from planner.ports.unit_of_work import Plan
    from storage.place import Place

WINDOW = "window"


def words() -> dict[str, str]:
    """Each command's word and its module, found by name so that only the one asked for is loaded."""
    found = (module.name for module in pkgutil.iter_modules(planner.commands.__path__))
    return {n.rstrip("_"): f"planner.commands.{n}" for n in found if n != "command" and n[0] != "_"}


def command_named(word: str) -> "Command":
    """Load the command."""
    command: Command = importlib.import_module(words()[word]).COMMAND
    return command


def open_services(place: "Path | Place", clock: Clock, create: bool) -> Services:
    """Open the plan at ``place``, or in a folder, with everything beside it; see ``storage.services``."""
    from storage.services import open_services as opened

    return opened(place, clock, partial(_http, clock), create=create, program=Path(__file__).resolve())


def open_sample(data_dir: Path, clock: Clock, fresh: bool) -> Services:
    """Open the sample business's own plan; filled anew when ``fresh``, or when nothing is in it yet."""
    import shutil

    from planner.exchange.sample import fill_empty

    folder = data_dir / "sample"
    if fresh:
        shutil.rmtree(folder, ignore_errors=True)
    said = tr("Nothing of the sample is started by itself.")
    alone = {"backups": NoBackups(), "autostart": NoAutostart(said), "at_login": NoAtLogin()}
    services = replace(open_services(folder, clock, True), **alone)
    fill_empty(services)
    return services


def outside_of(data: str | None, clock: Clock | None = None, **where: str | None) -> Outside:
    """The outside world for commands and window; nothing is opened yet. ``where``: as ``place_of`` takes it."""
    from storage.cache import DiskCache
    from storage.files import DiskFiles
    from storage.paths import default_cache_dir
    from storage.place import place_of

    clock, place = clock or SystemClock(), place_of(data, **where)
    return Outside(
        clock=clock,
        files=DiskFiles(),
        data_dir=(data_dir := place.data_dir),
        open=partial(open_services, place, clock),
        open_sample=partial(open_sample, data_dir, clock),
        open_file=_open_file,
        edit_file=partial(_open_file, write=True),
        backups=partial(_backups, place, clock),
        autostart=partial(_autostart, place),
        cache=DiskCache(default_cache_dir() if data is None else data_dir / "cache"),
    )


def _http(clock: Clock) -> "Http":
    from planner.connectors.http import RequestsHttp

    return RequestsHttp(clock)


def _backups(place: "Place", clock: Clock) -> Backups:
    from storage.services import backups_of

    return backups_of(place, clock)


def _autostart(place: "Path | Place") -> Autostart:
    from storage.autostart.choose import autostart_at as at

    return at(place, Path(__file__).resolve())


def _open_file(path: Path, *, write: bool = False) -> "Plan":
    from storage.open import open_plan

    return open_plan(path, create=False, read_only=not write)


def main(arguments: list[str]) -> int:
    """Run one command, or the window; returns the exit status."""
    zoneinfo.reset_tzpath(())  # only the locked tz database counts, on every machine
    speak_as()  # before anything that holds sentences is imported
    known = words()
    names = ", ".join([WINDOW, *sorted(known)])
    parser = Parser(prog="main.py", description=tr("Plan posts that people answer."))
    parser.add_argument("--data", metavar="DIR", help=tr("folder of plan, pictures and practice feed"))
    parser.add_argument("--database", metavar="ADDRESS", help=tr("a plan on a server (or PARLEY_DATABASE)"))
    parser.add_argument("--media", metavar="DIR", help=tr("pictures in a folder that machines share"))
    parser.add_argument("word", nargs="?", default=WINDOW, help=names)
    parser.add_rest()
    options = parser.parse_args(arguments)
    given = partial(outside_of, options.data, database=options.database, media=options.media)
    if options.word == WINDOW:
        from ui.app import run_window
        from ui.arguments import parse_window

        wanted = parse_window(options.rest)
        return run_window(given(FixedClock(wanted.now) if wanted.now else None), wanted)
    if options.word not in known:
        parser.error(tr("“{word}” is no command. Known are: {names}.", word=options.word, names=names))
    command = command_named(options.word)
    own = Parser(prog=f"main.py {command.word}", description=command.help)
    command.add(own)
    return command.run(own.parse_args(options.rest), given())


def run(arguments: list[str]) -> int:
    """``main`` as a shell sees it."""
    from planner.commands._running import run_told

    return run_told(main, arguments)


if __name__ == "__main__":
    from planner.commands._running import leave

    leave(run(sys.argv[1:]))
