"""Parley's own columns: everything a plan holds, one row for each post and account."""

from planner.exchange.dialect import COLUMNS, FURTHER, Dialect

DIALECT = Dialect(
    name="parley",
    label="Parley",
    columns={name: name for name in (*COLUMNS, *FURTHER)} | {"network": "platform", "zone": "timezone"},
    needs=frozenset({"text"}),
    restores=True,
)
