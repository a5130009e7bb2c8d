"""``lint``: reads a plan and says where it turns into broadcasting. Writes nothing without ``--fix``."""

import argparse
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from planner.commands._collector import collector_at_rest
from planner.commands.command import Command, hush, speak_utf8
from planner.domain.errors import EnvironmentFault, UserError
from planner.domain.times import zone_of
from planner.languages import tr
from planner.lint.finding import Severity
from planner.ports.services import Outside

if TYPE_CHECKING:
    from planner.commands._lint_cache import Keeping
    from planner.commands._lint_plan import Contents, Source
    from planner.commands._lint_settings import Judging
    from planner.lint.cache import Cache
    from planner.lint.finding import Report

NOTHING, FOUND, BAD = 0, 1, 2
FORMATS = ("text", "json", "sarif")
_DIGITS = 5  # of a number of processes that anybody means
YEARS = range(1900, 3000)  # of plans; room on both sides for every window and gap


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "plan", metavar="PLAN", nargs="?", help=tr("a CSV or a plan database; without it your own plan")
    )
    parser.add_argument("--client", metavar="NAME", help=tr("only this client"))
    parser.add_argument("--format", choices=FORMATS, default="text", help=tr("what goes to stdout"))
    parser.add_argument(
        "--select",
        metavar="CODES",
        action="append",
        default=[],
        help=tr("only these rules: MIX,TIM001; ALL for all"),
    )
    parser.add_argument(
        "--ignore", metavar="CODES", action="append", default=[], help=tr("without these rules")
    )
    parser.add_argument("--now", metavar="ISO", help=tr("judge as if it were then: 2026-11-22T09:00Z"))
    parser.add_argument("--zone", metavar="IANA", help=tr("time zone of rows that name none"))
    parser.add_argument(
        "--profile",
        metavar="FILE",
        help=tr("settings (TOML); without it the nearest lint.toml beside the plan"),
    )
    parser.add_argument(
        "--rules",
        metavar="FILE",
        action="append",
        default=[],
        help=tr("your own rules (YAML), more than once"),
    )
    parser.add_argument(
        "--fail-level",
        choices=[severity.value for severity in Severity],
        default=Severity.WARNING.value,
        help=tr("exit 1 from this severity on (warning)"),
    )
    parser.add_argument("--all", action="store_true", help=tr("judge history too, not only what is planned"))
    parser.add_argument("--quiet", action="store_true", help=tr("only findings at the fail level or above"))
    parser.add_argument(
        "--fix", action="store_true", help=tr("write what can be fixed safely into the file or plan")
    )
    parser.add_argument(
        "--no-cache", action="store_true", help=tr("read every post anew, and keep nothing for the next run")
    )
    parser.add_argument(
        "--jobs",
        metavar="N",
        type=_jobs,
        default=0,
        help=tr("processes that share the work on a large file; without it as many as the machine has"),
    )
    parser.add_argument("--explain", metavar="CODE", help=tr("print the manual page of a rule"))


def _jobs(given: str) -> int:
    number = int(given) if given.isdecimal() and len(given) < _DIGITS else 0
    if not number:
        raise argparse.ArgumentTypeError(
            tr("“{given}” is no number of processes; write 1 or more", given=given)
        )
    return number


def run(options: argparse.Namespace, outside: Outside) -> int:
    """Lint; 0: nothing at or above the fail level, 1: findings, 2: bad input or usage."""
    speak_utf8()
    try:
        if options.explain:
            _write(_page(options, outside))
            return NOTHING
        if options.zone:
            zone_of(options.zone)
        now = _now(options, outside)
        from planner.commands._lint_plan import source_of

        source = source_of(options, outside, now)
        with collector_at_rest(), closing(source):
            return _lint(options, outside, source, now)
    except (UserError, EnvironmentFault) as error:
        print(_sentence(error), file=sys.stderr)
        return BAD


def _page(options: argparse.Namespace, outside: Outside) -> str:
    """The manual page of a rule, of the person's own ones in named files too."""
    from planner.lint.registry import explain, page_of

    if options.rules:
        from planner.commands._lint_settings import own_rules_in

        wanted = options.explain.strip().casefold()
        named = {name: outside.files.read(Path(name)) for name in options.rules}
        for rule in own_rules_in(named):
            if wanted in {rule.code.casefold(), rule.name}:
                return page_of(rule)
    return explain(options.explain)


def _lint(options: argparse.Namespace, outside: Outside, source: "Source", now: datetime) -> int:
    from planner.commands._lint_settings import judging
    from planner.lint import report as reports

    judged = judging(options, outside, source, now)
    keeping = _keeping(options, outside, source)
    level = Severity(options.fail_level)
    if keeping and keeping.cache and not _offers(options):
        said = _again(options, source, judged, now, keeping.cache)
        if said is not None:
            _write(reports.as_quiet_text(said))
            keeping.write()
            return FOUND if said else NOTHING
    contents = source.read()
    fixed = 0
    if options.fix:
        from planner.commands._lint_fix import fix

        outcome = fix(options, outside, source, contents, judged, now)
        for sentence in outcome.sentences:
            print(sentence, file=sys.stderr)
        fixed, contents = outcome.fixed, source.read()
        judged = judging(options, outside, source, now) if outcome.settings_changed else judged
    report = _report(options, contents, judged, now, keeping.cache if keeping else None)
    if options.fix:
        print(tr("{fixed} fixed, {left} left.", fixed=fixed, left=len(report.findings)), file=sys.stderr)
    _write(_shown(options, report, source, contents, judged))
    if keeping:
        keeping.write()
    return FOUND if reports.at_least(report.findings, level) else NOTHING


def _again(
    options: argparse.Namespace, source: "Source", judged: "Judging", now: datetime, cache: "Cache"
) -> "list[tuple[str, str]] | None":
    """What is said of a file, most of it perhaps as it was; None: it has to be read as a whole."""
    parts = source.parts()
    if parts is None:
        return None
    from planner.commands._lint_again import said_again

    return said_again(options, parts, judged, now, cache)


def _keeping(options: argparse.Namespace, outside: Outside, source: "Source") -> "Keeping | None":
    """What is kept from run to run; fixes are not even read where nobody will see them."""
    if options.no_cache:
        return None
    from planner.commands._lint_cache import Keeping

    return Keeping(outside, source.path, fixes=_offers(options))


def _offers(options: argparse.Namespace) -> bool:
    """Whether anybody will see a fix."""
    return bool(options.fix) or not (options.quiet and options.format == "text")


def _report(
    options: argparse.Namespace,
    contents: "Contents",
    judged: "Judging",
    now: datetime,
    cache: "Cache | None" = None,
) -> "Report":
    from planner.commands._running import hold
    from planner.lint.engine import Linter

    linter = Linter(
        judged.profile, judge_all=options.all, rules=judged.rules, cache=cache, offers=_offers(options)
    )
    if contents.data:  # a file: no database is open
        hold(contents, linter)
    return linter.lint(
        contents.entries, now, suppressions=judged.suppressions(contents), notes=judged.notes(contents)
    )


def _shown(
    options: argparse.Namespace,
    report: "Report",
    source: "Source",
    contents: "Contents",
    judged: "Judging",
) -> str:
    from planner.lint import report as reports

    named = options.format == "text" and not contents.data  # posts of a file are called by row
    names = reports.names_of(contents.entries) if named else {}
    if options.format == "text" and options.quiet:  # no fixes are shown: nothing is tried
        heavy = reports.at_least(report.findings, Severity(options.fail_level))
        return reports.as_quiet_text(reports.lines_of(heavy, names))
    from planner.commands._lint_fix import with_conditions, with_proved, with_smallest

    report = with_smallest(with_proved(options, report, contents, judged), contents, judged)
    if options.format == "json":
        return reports.as_json(report)
    if options.format == "sarif":
        from planner.commands._lint_sarif import sarif

        return sarif(report, source, contents, judged)
    return reports.as_text(with_conditions(options, report, contents, judged), names=names)


def _now(options: argparse.Namespace, outside: Outside) -> datetime:
    """The clock's time, or what ``--now`` says; without an offset it is meant in ``--zone``, else UTC."""
    if options.now is None:
        return outside.clock.now()
    wrong = UserError(
        tr("“{now}” is not a time.", now=options.now),
        place="--now",
        mend=tr("Write it as 2026-11-22T09:00Z."),
    )
    try:
        given = datetime.fromisoformat(options.now.strip())
    except ValueError as error:
        raise wrong from error
    if given.year not in YEARS:
        raise wrong
    if given.tzinfo is None:
        given = given.replace(tzinfo=zone_of(options.zone) if options.zone else UTC)
    return given.astimezone(UTC)


def _sentence(error: UserError | EnvironmentFault) -> str:
    mend = error.mend if isinstance(error, UserError) else ""
    return f"{error} {mend}".strip()


def _write(text: str) -> None:
    """To stdout alone. Raises EnvironmentFault when there is no room for it."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough: no fault
        raise
    except OSError as error:
        hush()
        raise EnvironmentFault(
            tr("The answer could not be written: {why}.", why=(error.strerror or "").lower())
        ) from error


COMMAND = Command(
    word="lint",
    help=tr("Check a plan: how much of it sells, and what would go wrong."),
    add=add,
    run=run,
)
