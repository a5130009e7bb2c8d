"""How far the comments of a channel were heard: the mark between two times, as JSON in a text."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import MappingProxyType

from planner.connectors.conversing import Remark
from planner.connectors.fields import at, iso, list_at, moment_at

_LATE = timedelta(days=1)
"""So long after it was written a comment may turn up: YouTube's lists lag behind, and some were held back."""
_MOST = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Where hearing stopped.

    Attributes:
        newest: when the newest remark was made, None before the first. heard: ids of those last heard.
        long: threads of which not all answers came along, with how many they had.
    """

    newest: datetime | None = None
    heard: tuple[str, ...] = ()
    long: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def after(self) -> datetime | None:
        """Older ones were heard for certain."""
        return self.newest - _LATE if self.newest else None

    def is_new(self, remark: Remark) -> bool:
        """Whether it was not heard yet."""
        return self.after is None or (remark.when > self.after and remark.id not in self.heard)

    def moved(self, remarks: Iterable[Remark], long: Mapping[str, int]) -> "Mark":
        """After hearing these, the oldest first; ``long`` as it is now."""
        new = list(remarks)
        times = [one.when for one in new] + ([self.newest] if self.newest else [])
        heard = (*self.heard, *(one.id for one in new))
        return Mark(newest=max(times, default=None), heard=heard[-_MOST:], long=long)

    def text(self) -> str:
        """As it is kept; "" before anything was heard."""
        if self.newest is None:
            return ""
        return json.dumps({"newest": iso(self.newest), "heard": self.heard, "long": dict(self.long)})


def mark_of(text: str) -> Mark:
    """What ``Mark.text`` wrote; the beginning where it is anything else."""
    try:
        kept = json.loads(text or "{}")
    except ValueError:
        return Mark()
    long = at(kept, "long")
    known = (
        {name: count for name, count in long.items() if isinstance(count, int)}
        if isinstance(long, dict)
        else {}
    )
    return Mark(
        newest=moment_at(kept, "newest"),
        heard=tuple(map(str, list_at(kept, "heard"))),
        long=MappingProxyType(known),
    )
