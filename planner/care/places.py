"""Clients' places for pictures: is anything left there that nobody needs?"""

from collections.abc import Iterator

from planner.care.line import Line
from planner.languages import tr
from planner.ports.services import Services
from planner.publishing.left import left_up


def place_lines(services: Services) -> Iterator[Line]:
    """Has everything been taken down that a network fetched?"""
    with services.plan.read() as unit:
        left = left_up(unit, services.clock.now())
    for one in left:
        yield Line(name="places", text=one.text, mend=one.mend)
    if not left:
        yield Line(name="places", text=tr("Nothing is left on a place for pictures."))
