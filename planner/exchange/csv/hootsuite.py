"""Hootsuite's bulk composer: no header; date and time, message, link.

The order of day and month is chosen at upload and stands nowhere in the file; neither do account and zone.
"""

from planner.exchange.dialect import WHEN, Dialect
from planner.languages import tr

DIALECT = Dialect(
    name="hootsuite",
    label=tr("Hootsuite"),
    positions=(WHEN, "text", "link"),
)
