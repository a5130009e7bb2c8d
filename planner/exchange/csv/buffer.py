"""Buffer's bulk upload: ``Text,Image URL,Tags,Posting Time``, one channel for each file.

Times are ``YYYY-MM-DD HH:mm`` in the channel's own zone, which the file does not name. Tags are labels for
the planner, not hashtags; a Pinterest file has a ``Board Name`` as well.
"""

from planner.exchange.dialect import WHEN, Dialect
from planner.languages import tr

DIALECT = Dialect(
    name="buffer",
    label=tr("Buffer"),
    columns={
        "text": "text",
        "image_url": "media",
        "tags": "campaign",
        "posting_time": WHEN,
        "board_name": "series",
    },
    needs=frozenset({"text", "posting_time"}),
    addresses=True,
)
