"""``publish --once``: send what is due now, look for what is unconfirmed, and say what became of it."""

import argparse
import sys
from collections.abc import Iterable, Sequence

from planner.commands.command import Command
from planner.domain.errors import EnvironmentFault, UserError
from planner.domain.ids import PublicationId
from planner.domain.publication import OUT, PublicationState
from planner.ports.services import Outside, Services

_S = PublicationState
_WELL = OUT | {_S.CANCELLED, _S.DRAFT}


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--once", action="store_true", required=True, help="send what is due now, then end")


def _run(options: argparse.Namespace, outside: Outside) -> int:  # noqa: ARG001 - only --once exists
    from planner.connectors.logs import log_to_stderr
    from planner.publishing.publisher import Publisher
    from planner.publishing.report import line_of, line_text

    log_to_stderr()
    try:
        services = outside.open(False)
    except (UserError, EnvironmentFault) as error:
        print(" ".join(part for part in (str(error), getattr(error, "mend", "")) if part), file=sys.stderr)
        return 3
    publisher = Publisher(services)
    try:
        report = publisher.run_once()
    finally:
        publisher.close(timeout=0)
    no_copy = _copied(services)
    told = tuple(dict.fromkeys((*report.touched, *_waiting(services))))
    with services.plan.read() as unit:
        lines = [line_of(unit, one) for one in told]
    for line in lines:
        print(line_text(line))
    for fault in (*report.faults, *no_copy):
        print(fault, file=sys.stderr)
    if not lines and not report.faults:
        print("Nothing is due.", file=sys.stderr)
    if report.no_secrets:
        return 3
    return 0 if not report.faults and all(line.state in _WELL for line in lines) else 1


def _copied(services: Services) -> Sequence[str]:
    """Make today's copy of the plan; what kept it, which is no fault of the publishing."""
    try:
        services.backups.daily()
    except (UserError, EnvironmentFault) as error:
        return (str(error),)
    return ()


def _waiting(services: Services) -> Iterable[PublicationId]:
    """What is unconfirmed, or waits although its time has come, whatever for: it is not out either."""
    now = services.clock.now()
    with services.plan.read() as unit:
        waiting = unit.publications.in_states([_S.PLANNED, _S.THROTTLED, _S.HELD])
        unconfirmed = unit.publications.in_states([_S.UNCONFIRMED])
    due = [one for one in waiting if one.due_at is not None and one.due_at <= now]
    return [one.id for one in (*due, *unconfirmed)]


COMMAND = Command(word="publish", help="Send what is due now, each post once.", add=_add, run=_run)
