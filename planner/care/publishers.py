"""Who publishes: windows and agents."""

from datetime import datetime

from planner.care.line import Line
from planner.domain.agents import Heartbeat
from planner.domain.publication import WAITING
from planner.editing.words import joined
from planner.languages import tr
from planner.ports.services import Services


def publisher_line(services: Services) -> Line:
    """Is somebody publishing, if anything is planned, and has nobody trouble?"""
    now = services.clock.now()
    with services.plan.read() as unit:
        beats = [one for one in unit.agents.heartbeats() if one.alive(now)]
        counts = unit.publications.counts()
        total = sum(counts.get(state, 0) for state in WAITING)
        ahead = unit.publications.in_states(WAITING, limit=total) if total and not beats else ()
    waiting = len({one.post_id for one in ahead})  # a post on several accounts is one post
    troubled = [one for one in beats if one.fault]
    if troubled:
        told = " ".join(f"{one.name}: {one.fault}" for one in troubled)
        return Line(name="publishers", text=told, mend=tr("Mend that on its machine."))
    if beats:
        return Line(name="publishers", text=f"{joined([_told(one, now) for one in beats])}.")
    if waiting:
        return Line(
            name="publishers",
            text=tr(
                "None runs, and {n} post waits for its time.|None runs, and {n} posts wait for their time.",
                "",
                waiting,
            ),
            mend=tr("Leave Parley running, or start an agent."),
            command="agent",
        )
    return Line(name="publishers", text=tr("None runs, and nothing waits for one."))


def _told(beat: Heartbeat, now: datetime) -> str:
    ago = max(0, round((now - beat.at).total_seconds()))
    return tr("{name} ({seconds} ago)", name=beat.name, seconds=tr("{n} second|{n} seconds", "", ago))
