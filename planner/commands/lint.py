"""``lint``: reads a plan and says where it turns into broadcasting. Writes nothing."""

import argparse
import io
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from planner.commands.command import Command
from planner.domain.entry import PlanEntry, Suppression
from planner.domain.errors import EnvironmentFault, UserError
from planner.domain.times import zone_of
from planner.lint.finding import Severity
from planner.lint.profile import THIRDS, codes_in
from planner.ports.services import Outside
from planner.ports.unit_of_work import Plan

NOTHING, FOUND, BAD = 0, 1, 2
_DATABASE = b"SQLite format 3\x00"
_SUFFIXES = {".db", ".sqlite", ".sqlite3"}


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "plan", metavar="PLAN", nargs="?", help="a CSV or a plan database; without it your own plan"
    )
    parser.add_argument("--client", metavar="NAME", help="only this client")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="what goes to stdout")
    parser.add_argument(
        "--select", metavar="CODES", action="append", default=[], help="only these rules: MIX,TIM001"
    )
    parser.add_argument("--ignore", metavar="CODES", action="append", default=[], help="without these rules")
    parser.add_argument("--now", metavar="ISO", help="judge as if it were then: 2026-11-22T09:00Z")
    parser.add_argument("--zone", metavar="IANA", help="time zone of rows that name none")
    parser.add_argument(
        "--fail-level",
        choices=[severity.value for severity in Severity],
        default=Severity.WARNING.value,
        help="exit 1 from this severity on (warning)",
    )
    parser.add_argument("--all", action="store_true", help="judge history too, not only what is planned")
    parser.add_argument("--quiet", action="store_true", help="only findings at the fail level or above")
    parser.add_argument("--explain", metavar="CODE", help="print the manual page of a rule")


def run(options: argparse.Namespace, outside: Outside) -> int:
    """Lint; 0: nothing at or above the fail level, 1: findings, 2: bad input or usage."""
    from planner.lint.registry import check_prefixes, explain

    try:
        if options.explain:
            _write(explain(options.explain))
            return NOTHING
        profile = replace(THIRDS, select=codes_in(options.select), ignore=codes_in(options.ignore))
        check_prefixes((*profile.select, *profile.ignore))
        if options.zone:
            zone_of(options.zone)
        now = _now(options, outside)
        entries, suppressions = _read(options, outside, now)
    except (UserError, EnvironmentFault) as error:
        print(_sentence(error), file=sys.stderr)
        return BAD

    from planner.lint import report as reports
    from planner.lint.engine import lint

    report = lint(entries, profile, now, suppressions=suppressions, judge_all=options.all)
    level = Severity(options.fail_level)
    if options.format == "json":
        _write(reports.as_json(report))
    else:
        shown = level if options.quiet else Severity.INFO
        _write(reports.as_text(report, level=shown, quiet=options.quiet, names=reports.names_of(entries)))
    return FOUND if reports.at_least(report, level) else NOTHING


def _now(options: argparse.Namespace, outside: Outside) -> datetime:
    """The clock's time, or what ``--now`` says; without an offset it is meant in ``--zone``, else UTC."""
    if options.now is None:
        return outside.clock.now()
    try:
        given = datetime.fromisoformat(options.now.strip())
    except ValueError as error:
        raise UserError(
            f"“{options.now}” is not a time.", place="--now", mend="Write it as 2026-11-22T09:00Z."
        ) from error
    if given.tzinfo is None:
        given = given.replace(tzinfo=zone_of(options.zone) if options.zone else UTC)
    return given.astimezone(UTC)


def _read(
    options: argparse.Namespace, outside: Outside, now: datetime
) -> tuple[Sequence[PlanEntry], Sequence[Suppression]]:
    """The entries to check, and what the person ignores; a file ignores nothing."""
    if options.plan is None:
        return _from_plan(outside.open(False).plan, options.client)
    path = Path(options.plan)
    if path.suffix.casefold() in _SUFFIXES:
        return _from_plan(outside.open_file(path), options.client)
    data = outside.files.read(path)
    if data.startswith(_DATABASE):
        return _from_plan(outside.open_file(path), options.client)
    from planner.exchange.entries import entries_of_file

    entries = entries_of_file(data, name=path.name, now=now, zone=options.zone, client=options.client)
    return _of_client(entries, options.client), ()


def _from_plan(plan: Plan, client: str | None) -> tuple[Sequence[PlanEntry], Sequence[Suppression]]:
    try:
        with plan.read() as unit:
            if client is None:
                return unit.lint.entries(), unit.suppressions.all()
            there = unit.clients.all()
            wanted = next((one for one in there if _same(one.name, client)), None)
            if wanted is None:
                raise _no_client(client, [one.name for one in there])
            return unit.lint.entries(wanted.id), unit.suppressions.all(wanted.id)
    finally:
        plan.close()


def _of_client(entries: Sequence[PlanEntry], client: str | None) -> Sequence[PlanEntry]:
    if client is None:
        return entries
    chosen = [entry for entry in entries if _same(entry.client, client)]
    if not chosen and entries:
        raise _no_client(client, sorted({entry.client for entry in entries if entry.client}))
    return chosen


def _same(name: str, other: str) -> bool:
    return name.strip().casefold() == other.strip().casefold()


def _no_client(client: str, names: Sequence[str]) -> UserError:
    known = f"There are {', '.join(names)}." if names else "There is none yet."
    return UserError(f"There is no client “{client}” in this plan.", place="--client", mend=known)


def _sentence(error: UserError | EnvironmentFault) -> str:
    mend = error.mend if isinstance(error, UserError) else ""
    return f"{error} {mend}".strip()


def _write(text: str) -> None:
    """To stdout alone; as UTF-8 where no terminal says otherwise."""
    if isinstance(sys.stdout, io.TextIOWrapper) and not sys.stdout.isatty():
        sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write(text)


COMMAND = Command(
    word="lint",
    help="Check a plan: how much of it sells, and what would go wrong.",
    add=add,
    run=run,
)
