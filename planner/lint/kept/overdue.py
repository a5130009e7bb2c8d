"""Posts whose time is over and that can still change: what is said of them changes with every minute."""

from collections.abc import Iterable
from datetime import datetime

from planner.lint.kept.known import Known
from planner.lint.kept.posts import Kept, PostRules
from planner.lint.kept.told import Turn
from planner.lint.units import instant_of


class Overdue:
    """The posts that are late at the moment of the last run."""

    def __init__(self, rules: PostRules, known: Known) -> None:
        self._rules = rules
        self._known = known
        self._late: dict[int, Kept] = {}
        self._fresh: list[Kept] = []
        self._now: datetime | None = None

    def add(self, kept: Kept) -> None:
        """A post may be late: it came, or its time has come meanwhile."""
        if self._rules.judges(kept.entry):
            self._fresh.append(kept)

    def remove(self, kept: Kept) -> None:
        """A post is gone."""
        self._late.pop(id(kept), None)

    def settle(self, now: datetime) -> Turn:
        """Say again what depends on the minute."""
        fresh = {id(kept): kept for kept in self._fresh if instant_of(kept.entry) < now}
        self._late |= fresh
        said: Iterable[Kept] = fresh.values() if now == self._now else self._late.values()
        gone, come = [], []  # type: ignore[var-annotated]
        for kept in said:
            gone.extend(kept.late)
            self._rules.time(kept, self._known.of(kept.entry.client_key), now)
            come.extend(kept.late)
        self._fresh.clear()
        self._now = now
        return gone, come
