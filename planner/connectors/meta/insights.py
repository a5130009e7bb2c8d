"""Numbers as Graph tells them: a list of metrics, each with its values, once as a whole or once for each day."""

from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType

from planner.connectors.fields import at, list_at, text_at
from planner.connectors.measuring import RECENT, Counts, Metric
from planner.ports.http import HttpAnswer


def recent(answer: HttpAnswer) -> Mapping[str, str]:
    """``since`` and ``until`` of the span in which an account is counted, by when an answer came."""
    now = answer.received_at or datetime.fromtimestamp(0, UTC)
    return {"since": str(int((now - RECENT).timestamp())), "until": str(int(now.timestamp()))}


def told(answer: object, *, summed: bool = False) -> Mapping[str, object]:
    """The values by the metrics' names: the whole, else the newest; a metric without any value is left out.

    ``summed``: the values are those of single days, and their sum is meant.
    """
    found: dict[str, object] = {}
    for metric in list_at(answer, "data"):
        whole = at(metric, "total_value", "value")
        values = [at(one, "value") for one in list_at(metric, "values")]
        each = [number for number in map(whole_of, values) if number is not None]
        if whole is not None:
            found[text_at(metric, "name")] = whole
        elif summed and each:
            found[text_at(metric, "name")] = sum(each)
        elif values and values[-1] is not None:
            found[text_at(metric, "name")] = values[-1]
    return found


def whole_of(value: object) -> int | None:
    """A number; of one that is split by where it comes from, the sum. None where there is none."""
    if isinstance(value, Mapping):
        parts = [one for one in value.values() if isinstance(one, int) and not isinstance(one, bool)]
        return sum(parts) if parts else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def counts(values: Mapping[Metric, object]) -> Counts:
    """What is told of it, as whole numbers from 0."""
    numbers = {metric: whole_of(value) for metric, value in values.items()}
    return MappingProxyType(
        {metric: number for metric, number in numbers.items() if number is not None and number >= 0}
    )
