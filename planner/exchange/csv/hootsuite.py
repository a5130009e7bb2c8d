"""Hootsuite's bulk composer: no header; date and time, message, link.

The order of day and month is chosen at upload and stands nowhere in the file; neither do account and zone.
"""

from planner.exchange.dialect import WHEN, Dialect

DIALECT = Dialect(
    name="hootsuite",
    label="Hootsuite",
    positions=(WHEN, "text", "link"),
)
