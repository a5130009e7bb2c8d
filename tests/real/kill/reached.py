"""How far a post had come when its publisher died, told by the plan's rows and by the wire."""

from collections.abc import Sequence
from enum import StrEnum

from planner.domain.journal import StepRole, StepState
from planner.domain.publication import PublicationState
from tests.real.kill.field import Planned, Rows
from tests.real.kill.marks import mark_of
from tests.real.kill.moments import publishing
from tests.real.kill.victim import Trace

_S = PublicationState


class Reached(StrEnum):
    """The steps of a delivery, in order."""

    BEFORE = "not claimed yet"
    CLAIMED = "claimed, nothing has left"
    MEDIA = "a picture is on its way"
    WRITTEN = "written down, the request has not left"
    LEFT = "the request has left"
    ACCEPTED = "the server has accepted"
    ANSWERED = "the answer has arrived, nothing is stored"
    STORED = "the outcome is stored"
    LOOKING = "an earlier one is being looked for"
    FOLLOWING = "a further part is on its way"


DANGEROUS = frozenset({Reached.LEFT, Reached.ACCEPTED, Reached.ANSWERED})
"""Between "the request leaves" and "the outcome is stored"."""


def reached(planned: Planned, rows: Rows, traces: Sequence[Trace]) -> Reached:
    """How far ``planned`` had come; ``traces`` are the requests of the life that ended."""
    one, root = rows.publication, rows.root
    if one.state is _S.CLAIMED:
        sent = any(a.role is StepRole.MEDIA and a.outcome is None for a in rows.attempts)
        return Reached.MEDIA if sent else Reached.CLAIMED
    if one.state is _S.SENDING and (root is None or root.state is not StepState.DONE):
        return _on_the_wire(planned.marks[0], traces)
    if one.state in {_S.SENDING, _S.PUBLISHED}:
        following = any(publishing(t.seen) and mark_of(t.seen.body) in planned.marks[1:] for t in traces)
        return Reached.FOLLOWING if following else Reached.STORED
    if one.state is _S.UNCONFIRMED:
        return Reached.LOOKING
    return Reached.BEFORE


def _on_the_wire(mark: str, traces: Sequence[Trace]) -> Reached:
    own = [t for t in traces if publishing(t.seen) and mark_of(t.seen.body) == mark]
    if not own:
        return Reached.WRITTEN
    last = own[-1]
    if last.relayed:
        return Reached.ANSWERED
    return Reached.ACCEPTED if last.accepted else Reached.LEFT
