"""What changed in a client's rows since the last run, and whether it is little enough to ask for that alone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from planner.domain.entry import PlanEntry
from planner.exchange.parts import Part, Parts
from planner.lint.cache import Cache
from planner.lint.fingerprint import ROW
from planner.lint.notes import ClientNotes
from planner.lint.retouch import Before, Now, Retouch
from planner.lint.traces import Traces
from planner.lint.whole import Whole

_MANY = 4  # a quarter of the rows changed: to read all of them is quicker


@dataclass(frozen=True, slots=True)
class Changed:
    """The rows of a client of which nothing but the words changed: digests by place.

    Attributes:
        traces: what the rows were; None: none of them changed.
    """

    places: Mapping[int, tuple[str, str]]
    traces: Traces | None = None


def changed_in(cache: Cache, parts: Parts, part: Part, whole: Whole | None) -> Changed | None:
    """What changed since ``whole`` was said; None: it is not known, or it is more than words."""
    if whole is None:
        return None
    if whole.digest == part.digest:
        return Changed({})
    traces = cache.traces(part.key)
    if traces is None or len(traces.posts) != len(part.numbers):
        return None
    places: dict[int, tuple[str, str]] = {}
    digests = zip(traces.posts, parts.digests(part), part.numbers, strict=True)
    for at, (before, (frame, words), number) in enumerate(digests):
        if before.frame != frame:
            return None
        if before.words != words:
            if not parts.alone(number) or _MANY * len(places) > len(part.numbers):
                return None
            places[at] = frame, words
    return Changed(places, traces)


def retouched(
    retouch: Retouch,
    cache: Cache,
    parts: Parts,
    part: Part,
    changed: Changed,
    whole: Whole,
    notes: ClientNotes,
    now: datetime,
) -> Whole | None:
    """What is said of a client as it is, left to the next run; None: it has to be read as a whole.

    Raises:
        UserError: a row cannot be read.
    """
    if changed.traces is None:
        cache.carry(part.key)
        return whole
    there = {number: at for at, number in enumerate(part.numbers)}

    def read(places: Iterable[int]) -> dict[int, PlanEntry]:
        wanted = {part.numbers[at]: at for at in places}
        rows = parts.rows(wanted, now)
        return {there[number]: one for one in rows if (number := int(one.order)) in wanted}

    ids = tuple(f"{ROW}{number}" for number in part.numbers)
    after = retouch.again(Before(whole, changed.traces), Now(part.digest, ids, changed.places, notes, read))
    if after is None:
        return None
    cache.keep_whole(part.key, after.whole, after.traces, added=True)
    return after.whole
