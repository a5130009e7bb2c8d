"""What changed in a client's rows since the last run, and whether it is little enough to ask for that alone."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import NamedTuple

from planner.domain.entry import PlanEntry
from planner.exchange.parts import TOGETHER, Part, Parts
from planner.lint.cache import Cache
from planner.lint.fingerprint import ROW
from planner.lint.lining_up import LinedUp, line_up
from planner.lint.notes import ClientNotes
from planner.lint.retouch import Before, Now, Retouch
from planner.lint.traces import Digests, Traces
from planner.lint.whole import Whole

_MANY = 4  # a quarter of the rows changed: to read all of them is quicker


class Changed(NamedTuple):
    """The rows of a client that are not as they were, of which the client is known as before.

    Attributes:
        rows: digests by place. lined_up: all its rows beside those of before.
        traces: what the rows were; None: none of them changed.
    """

    rows: Mapping[int, Digests]
    lined_up: LinedUp
    traces: Traces | None


_NOTHING = Changed({}, LinedUp((), ()), None)


def changed_in(cache: Cache, parts: Parts, part: Part, whole: Whole | None) -> Changed | None:
    """What changed since ``whole`` was said; None: it is not known, or too much to ask for it alone."""
    if whole is None:
        return None
    if whole.digest == part.digest:
        return _NOTHING
    traces = cache.traces(part.key)
    if traces is None:
        return None
    before, after = [one.digests for one in traces.posts], parts.digests(part)
    lined_up = line_up(before, after)
    rows = {at: after[at] for at, was in enumerate(lined_up.was) if was < 0 or before[was] != after[at]}
    if _MANY * (len(rows) + len(lined_up.gone)) > len(after) or _whose(before) != _whose(after):
        return None
    touched = [*rows.values(), *(before[at] for at in lined_up.gone)]
    touched += [before[was] for at in rows if (was := lined_up.was[at]) >= 0]
    if any(frame.endswith(TOGETHER) for _, frame, _ in touched):
        return None  # rows of one post hang together
    return Changed(rows, lined_up, traces)


def retouched(
    retouch: Retouch,
    cache: Cache,
    parts: Parts,
    part: Part,
    changed: Changed,
    whole: Whole,
    notes: ClientNotes,
    fresh: Mapping[int, PlanEntry],
    now: datetime,
) -> Whole | None:
    """What is said of a client as it is, left to the next run; None: it has to be read as a whole.

    ``fresh``: the posts of rows that changed, by their numbers.

    Raises:
        UserError: a row cannot be read.
    """
    if changed.traces is None:
        cache.carry(part.key)
        return whole
    there = {number: at for at, number in enumerate(part.numbers)}

    def read(places: Iterable[int]) -> dict[int, PlanEntry]:
        wanted = {part.numbers[at]: at for at in places}
        found = {wanted[number]: fresh[number] for number in wanted.keys() & fresh.keys()}
        rows = parts.rows(wanted.keys() - fresh.keys(), now)
        return found | {there[number]: one for one in rows if (number := int(one.order)) in wanted}

    ids = tuple([f"{ROW}{number}" for number in part.numbers])
    present = Now(part.digest, ids, changed.rows, changed.lined_up, notes, read)
    after = retouch.again(Before(whole, changed.traces), present)
    if after is None:
        return None
    cache.keep_whole(part.key, after.whole, after.traces, added=True)
    return after.whole


def _whose(rows: Iterable[Digests]) -> tuple[str, frozenset[str]]:
    """Whose posts these are, and who is named first: what is known of a client from its rows."""
    every = [whose for whose, _, _ in rows]
    return every[0] if every else "", frozenset(every)
