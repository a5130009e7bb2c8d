"""What a Google Cloud project may ask in a day: every call costs units, reading too, and what publishes goes first.

YouTube tells nobody how much is left; it says so when all is gone (``answers.QUOTA``). So the units are counted here
as they are spent, for each project and each day of California. What another process or computer spends is not seen:
the count keeps reading from using up what publishing needs, and YouTube's own word stands above it.
"""

import threading
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from planner.connectors.connector import Credentials
from planner.domain.errors import Throttled
from planner.languages import tr
from planner.ports.http import HttpAnswer, HttpCall

DAY_UNITS = 10_000
"""Of a project that asked for no more (quota page of YouTube's Data API, November 2026)."""
FOR_POSTS = 2_500
"""So many are left alone by whatever only reads: three posts with playlist, preview picture, subtitles and comment."""
READ, WRITE, CAPTION, APART = 1, 50, 400, 0
_ZONE = ZoneInfo("America/Los_Angeles")


def cost_of(call: HttpCall) -> int:
    """Units of a call. Uploading videos has a share of its own, counted in videos; pieces of them cost nothing."""
    if call.method == "GET":
        return READ
    if "/upload/youtube/v3/captions" in call.url:
        return CAPTION
    return APART if "/upload/youtube/v3/videos" in call.url else WRITE


def next_day(now: datetime) -> datetime:
    """The next midnight in California, when quotas begin anew. Aware UTC."""
    return datetime.combine(_day(now) + timedelta(days=1), datetime.min.time(), _ZONE).astimezone(UTC)


class Spent:
    """Units spent by this process; one object for all threads."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._units: dict[tuple[str, date], int] = {}

    def add(self, credentials: Credentials, call: HttpCall, answer: HttpAnswer) -> None:
        """Count a call that was answered, whatever the answer."""
        if answer.received_at is None:
            return
        key = (_project(credentials), _day(answer.received_at))
        with self._guard:
            old = [one for one in self._units if one[1] < key[1]]
            for one in old:
                del self._units[one]
            self._units[key] = self._units.get(key, 0) + cost_of(call)

    def units(self, credentials: Credentials, now: datetime) -> int:
        """Spent so far on the day of ``now`` (aware) by the account's project."""
        with self._guard:
            return self._units.get((_project(credentials), _day(now)), 0)

    def demand_for_reading(self, credentials: Credentials) -> None:
        """Raise Throttled where reading would take what posts need. Nothing is asked without a clock."""
        if credentials.kept is None:
            return
        now = credentials.kept.now()
        spent = self.units(credentials, now)
        if spent >= DAY_UNITS - FOR_POSTS:
            raise Throttled(
                tr(
                    "{spent:,} of {day:,} units of your Google Cloud project are used up for today. The rest is kept for posts; comments and figures go on after midnight in California.",
                    spent=spent,
                    day=DAY_UNITS,
                ),
                until=next_day(now),
                detail=f"{spent} units spent",
            )


SPENT = Spent()


def _project(credentials: Credentials) -> str:
    """The app that asks; a pasted token does not tell its own, so the account stands for it."""
    return credentials.secrets.get("client_id") or str(credentials.account.id)


def _day(now: datetime) -> date:
    return now.astimezone(_ZONE).date()
