"""``agent``: publish without a window, until it is stopped."""

import argparse
import signal
import sys
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

from planner.commands.command import Command, hush
from planner.domain.errors import EnvironmentFault, UserError
from planner.languages import tr
from planner.ports.services import Outside, Services

if TYPE_CHECKING:
    from planner.publishing.report import TickReport


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--ticks",
        type=_looks,
        default=0,
        metavar="N",
        help=tr("end after N looks at the plan (default: never)"),
    )


def _looks(text: str) -> int:
    """A number of looks; 0 is never. Raises ArgumentTypeError."""
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError(tr("“{text}” is no number of looks.", text=text))
    return int(text)


def _run(options: argparse.Namespace, outside: Outside) -> int:
    from planner.care.damage import damage_in
    from planner.connectors.logs import log_to_stderr
    from planner.publishing.agent import Agent
    from planner.publishing.publisher import Publisher
    from planner.publishing.report import TickReport
    from planner.publishing.waking import Waker

    log_to_stderr()
    try:
        services = outside.open(False)
        damage = damage_in(services.backups)
        if damage is not None:
            raise damage
    except (UserError, EnvironmentFault) as error:
        print(" ".join(part for part in (str(error), getattr(error, "mend", "")) if part), file=sys.stderr)
        return 3
    ended = threading.Event()
    ticks = 0

    def told(report: TickReport) -> None:
        nonlocal ticks
        ticks += 1
        _say(report, faults, services)
        if not report.stuck:
            waker.look(report.at)
        if options.ticks and ticks >= options.ticks:
            ended.set()

    faults = _Faults()
    publisher = Publisher(services)
    waker = Waker(services, publisher.worker)
    agent = Agent(publisher, told)
    before = {
        number: signal.signal(number, lambda *_: ended.set()) for number in (signal.SIGINT, signal.SIGTERM)
    }
    print(tr("Publishing as {worker}. Ctrl+C ends it.", worker=publisher.worker), file=sys.stderr, flush=True)
    agent.start()
    try:
        ended.wait()
    finally:
        agent.stop()
        for number, handler in before.items():
            signal.signal(number, handler)
    print(tr("Stopped. Nothing goes out until Parley or an agent runs again."), file=sys.stderr)
    return 0


def _say(report: "TickReport", faults: "_Faults", services: Services) -> None:
    """Say what a tick did. That nobody reads it any more, or the plan is away, keeps nothing from going out."""
    from planner.publishing.report import line_of, line_text

    changed = dict.fromkeys((*report.recovered, *report.missed, *report.held, *report.finished))
    try:
        for line in faults.told(report):
            print(line, file=sys.stderr, flush=True)
        if changed:
            with services.plan.read() as unit:
                for one in changed:
                    print(f"{report.at:%Y-%m-%d %H:%M:%S}Z {line_text(line_of(unit, one))}", flush=True)
    except BrokenPipeError:
        hush()
    except EnvironmentFault as fault:
        print(fault, file=sys.stderr, flush=True)


class _Faults:
    """Says each fault of this computer once, not at every tick, and when it is over."""

    def __init__(self) -> None:
        self._last: tuple[str, ...] = ()
        self._stuck = False

    def told(self, report: "TickReport") -> Iterator[str]:
        """What is new in the report."""
        last, stuck = self._last, self._stuck
        self._last, self._stuck = report.faults, report.stuck
        if stuck and not report.stuck:
            yield tr("Publishing goes on.")
        if not (stuck and report.stuck):
            yield from (fault for fault in report.faults if fault not in last)


COMMAND = Command(word="agent", help=tr("Publish what comes due, until stopped."), add=_add, run=_run)
