"""What Mastodon's answers mean, and those of servers that speak its language (mastodon df1439c1).

They say no in their own language, never with a code. 500 also comes from 4.6.0 to 4.6.5 when a request is
repeated whose post exists, 503 when two of the same run at once: both are unsure, as everywhere.
"""

from planner.connectors.answers import Meaning, Row, Table

TABLE = Table(
    typed=True,
    rows=(Row(meaning=Meaning.SIGN_IN, status={401}, field="token"),),
)
