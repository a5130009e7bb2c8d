"""Keeps the posts of repeats made ahead, as long as a window or an agent is up."""

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from planner.domain.errors import ParleyError
from planner.domain.ids import PostId, RepeatId
from planner.editing.recurring import lacks, make_missing
from planner.ports.services import Services

EVERY = timedelta(minutes=30)
"""So often it is looked whether the horizon has room for another post."""

_log = logging.getLogger(__name__)


def make_ahead(services: Services, now: datetime) -> Sequence[PostId]:
    """Make what is missing, each repeat in a transaction of its own; one small read when nothing is.

    What cannot be made is logged and tried again the next time: it never keeps the publisher from its work.

    Raises:
        EnvironmentFault: the plan cannot be read or written.
    """
    with services.plan.read() as unit:
        wanting = [one.id for one in unit.repeats.all() if lacks(unit, one, now)]
    made: list[PostId] = []
    for repeat_id in wanting:
        try:
            made += _make(services, repeat_id, now)
        except ParleyError as error:
            _log.warning("the posts of a repeat were not made: %s", error)
    return made


def _make(services: Services, repeat_id: RepeatId, now: datetime) -> list[PostId]:
    with services.plan.write() as unit:
        repeat = unit.repeats.get(repeat_id)  # another machine may have been quicker
        made = make_missing(unit, repeat, unit.posts.of_repeat(repeat_id), now)
        unit.commit()
    return made
