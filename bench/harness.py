"""How figures are measured: medians of alternating rounds, ours and the reference in turn."""

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of the table.

    Attributes:
        ours, reference: in ``unit``. limit: the largest ratio wished for, None when there is none.
        note: what the reference is.
    """

    name: str
    ours: float
    reference: float
    unit: str
    limit: float | None
    note: str = ""

    @property
    def ratio(self) -> float:
        """Ours by the reference."""
        return self.ours / self.reference if self.reference else float("inf")

    def line(self) -> str:
        """The row as printed."""
        verdict = "" if self.limit is None else ("ok  " if self.ratio <= self.limit else "OVER")
        limit = "" if self.limit is None else f"<= {self.limit:g}"
        return (
            f"{verdict:4} {self.name:58} {self.ours:10.3f} {self.reference:10.3f} {self.unit:4} "
            f"{self.ratio:7.2f} {limit:8} {self.note}"
        )


HEADER = (
    f"{'':4} {'figure':58} {'ours':>10} {'reference':>10} {'unit':4} {'ratio':>7} {'wished':8} reference is"
)


def seconds(work: Callable[[], object]) -> float:
    """Wall-clock seconds of one call, with the garbage collector quiet."""
    gc.collect()
    gc.disable()
    try:
        start = time.perf_counter()
        work()
        return time.perf_counter() - start
    finally:
        gc.enable()


def alternate(
    ours: Callable[[], object], reference: Callable[[], object], *, rounds: int = ROUNDS, warm: bool = True
) -> tuple[float, float]:
    """Median seconds of both, measured in turn so that a slow minute hits both alike."""
    if warm:
        ours()
        reference()
    pairs = [(seconds(ours), seconds(reference)) for _ in range(rounds)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def alternate_values(
    ours: Callable[[], float], reference: Callable[[], float], *, rounds: int = ROUNDS
) -> tuple[float, float]:
    """Medians of two measurements that return their own figure, taken in turn."""
    pairs = [(ours(), reference()) for _ in range(rounds)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def percentile(values: list[float], share: float) -> float:
    """The value that ``share`` of all do not exceed (0.95: the 95th percentile)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
