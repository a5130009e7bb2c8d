"""Parley's own columns: everything a plan holds, one row for each post and account."""

from planner.exchange.dialect import COLUMNS, FURTHER, Dialect
from planner.exchange.wording import meant

DIALECT = Dialect(
    name="parley",
    label="Parley",
    columns={
        **meant("columns"),
        **{name: name for name in (*COLUMNS, *FURTHER)},
        "network": "platform",
        "zone": "timezone",
    },
    needs=frozenset({"text"}),
    restores=True,
)
