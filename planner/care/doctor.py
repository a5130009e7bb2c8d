"""The doctor: everything that has to be right on this machine, each told as fine or as what to do."""

from collections.abc import Iterator

from planner.care.line import Line
from planner.care.machine import clock_line, password_lines, room_line, zone_line
from planner.care.pictures import picture_lines
from planner.care.places import place_lines
from planner.care.planfile import copy_line, file_lines
from planner.care.publishers import publisher_line
from planner.domain.errors import EnvironmentFault, ParleyError, UserError
from planner.languages import tr
from planner.ports.backups import Backups
from planner.ports.clock import Clock
from planner.ports.services import Services


def examine(
    backups: Backups, clock: Clock, services: Services | None, trouble: ParleyError | None
) -> Iterator[Line]:
    """Look at everything, one line after the other; takes as long as reading the plan's file once.

    Args:
        backups: the plan's copies, by which its file is read.
        clock: the machine's.
        services: the open plan with what is beside it; None when it did not open.
        trouble: why it did not.
    """
    if trouble is not None:
        mend = getattr(trouble, "mend", "") or tr("Mend this first: the rest of the plan was not looked at.")
        yield Line(name="plan", text=str(trouble), mend=mend)
    if services is not None or not isinstance(trouble, UserError):
        yield from file_lines(backups)
    yield copy_line(backups, clock.now())
    free = backups.room()
    if free is not None:
        yield room_line(free)
    if services is None:
        return
    for look in (password_lines, zone_line, clock_line, publisher_line, place_lines, picture_lines):
        try:
            found = look(services)
            yield from (found,) if isinstance(found, Line) else found
        except EnvironmentFault as fault:
            yield Line(name="plan", text=str(fault), mend=tr("Mend this, then look again."))
