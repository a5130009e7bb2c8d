"""``publish --once``: send what is due now; ``publish POST``: one post. Both say what became of it."""

import argparse
import sys
from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from planner.commands.command import Command
from planner.domain.errors import EnvironmentFault, UserError
from planner.domain.ids import PublicationId
from planner.domain.publication import IN_FLIGHT, OUT, PublicationState
from planner.languages import tr
from planner.ports.services import Outside, Services

if TYPE_CHECKING:
    from planner.publishing.report import Line, TickReport

_S = PublicationState
_WELL = OUT | {_S.CANCELLED, _S.DRAFT}
_CANNOT = 3
_NOT_AGAIN = OUT | IN_FLIGHT | {_S.CANCELLED}
"""What ``--now`` leaves alone: out, on its way, or called off by a person, who skipped it there or took it off."""

AT_ONCE = timedelta(0)
"""Who runs this every quarter of an hour has late posts each time: they go out one after the other, not one a run."""


def _add(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--once", action="store_true", help=tr("send what is due now, then end"))
    what.add_argument(
        "post",
        nargs="?",
        metavar="POST",
        help=tr("send this post if it is due: its id, the beginning of it, or some words"),
    )
    first = parser.add_mutually_exclusive_group()
    first.add_argument("--now", action="store_true", help=tr("with POST: plan it for this minute first"))
    first.add_argument(
        "--rest", action="store_true", help=tr("with POST: send what of a thread was kept back by a pause")
    )


def _run(options: argparse.Namespace, outside: Outside) -> int:
    from planner.connectors.logs import log_to_stderr

    if options.now and options.once:
        raise UserError(tr("--now is for one post."), mend=tr("Name it: python main.py publish POST --now"))
    if options.rest and options.once:
        raise UserError(tr("--rest is for one post."), mend=tr("Name it: python main.py publish POST --rest"))
    log_to_stderr()
    try:
        services = outside.open(False)
    except (UserError, EnvironmentFault) as error:
        print(" ".join(part for part in (str(error), getattr(error, "mend", "")) if part), file=sys.stderr)
        return _CANNOT
    return _all(services) if options.once else _one(services, options)


def _all(services: Services) -> int:
    from planner.publishing.publisher import Publisher

    publisher = Publisher(services, spacing=AT_ONCE)
    try:
        report: TickReport = publisher.run_once()
    finally:
        publisher.close(timeout=0)
    _sign(services)
    no_copy = _copied(services)
    lines = _tell(services, dict.fromkeys((*report.touched, *_waiting(services))))
    for fault in (*report.faults, *no_copy):
        print(fault, file=sys.stderr)
    if not lines and not report.faults:
        print(tr("Nothing is due."), file=sys.stderr)
    if report.no_secrets:
        return _CANNOT
    return 0 if not report.faults and all(line.state in _WELL for line in lines) else 1


def _sign(services: Services) -> None:
    """Leave word that a single run was here; one row for this machine, however often it comes."""
    from planner.domain.agents import Heartbeat, WorkerKind
    from planner.domain.version import VERSION
    from planner.publishing.forecast import machine_of
    from planner.publishing.setup import here

    now = services.clock.now()
    beat = Heartbeat(
        name=f"once@{machine_of(here())}",
        at=now,
        kind=WorkerKind.ONCE,
        started_at=now,
        stopped_at=now,
        version=VERSION,
    )
    with services.plan.write() as unit:
        unit.agents.beat(beat)
        unit.commit()


def _copied(services: Services) -> Sequence[str]:
    """Make today's copy of the plan; what kept it, which is no fault of the publishing."""
    try:
        services.backups.daily()
    except (UserError, EnvironmentFault) as error:
        return (str(error),)
    return ()


def _one(services: Services, options: argparse.Namespace) -> int:
    from planner.domain.errors import SecretsUnavailable
    from planner.editing.edit import Editor
    from planner.editing.edits import PublishNow, SendRest
    from planner.publishing.deliver import deliver
    from planner.publishing.find import post_meant
    from planner.publishing.setup import Setup

    with services.plan.read() as unit:
        publications = unit.publications.of_post(post_meant(unit, options.post))
    if not publications:
        raise UserError(
            tr("This post goes to no account yet."), mend=tr("Add one in the window, or import it anew.")
        )
    left = tuple(one.id for one in publications if one.state not in _NOT_AGAIN)
    if options.now and left:
        Editor(services.plan, services.clock).do(PublishNow(left))
    if options.rest:
        kept = tuple(one.id for one in publications if one.asks_for_rest)
        if not kept:
            raise UserError(tr("Nothing of this post waits for your word."), mend=tr("See: journal."))
        Editor(services.plan, services.clock).do(SendRest(kept))
    status = 0
    for one in publications:
        try:
            deliver(one.id, services, Setup(spacing=AT_ONCE))
        except SecretsUnavailable as fault:
            print(fault, file=sys.stderr)
            status = _CANNOT
    lines = _tell(services, [one.id for one in publications])
    moment = services.clock.now()
    due = [line for line in lines if line.due_at is not None and line.due_at <= moment]
    return status or (0 if all(line.state in _WELL for line in due) else 1)


def _tell(services: Services, publications: Iterable[PublicationId]) -> "list[Line]":
    from planner.publishing.report import line_of, line_text

    with services.plan.read() as unit:
        lines = [line_of(unit, one) for one in publications]
    for line in lines:
        print(line_text(line))
    return lines


def _waiting(services: Services) -> Iterable[PublicationId]:
    """What is unconfirmed, or waits although its time has come, whatever for: it is not out either."""
    now = services.clock.now()
    with services.plan.read() as unit:
        waiting = unit.publications.in_states([_S.PLANNED, _S.THROTTLED, _S.HELD])
        unconfirmed = unit.publications.in_states([_S.UNCONFIRMED])
    due = [one for one in waiting if one.due_at is not None and one.due_at <= now]
    return [one.id for one in (*due, *unconfirmed)]


COMMAND = Command(
    word="publish", help=tr("Send what is due now, or one post, each once."), add=_add, run=_run
)
