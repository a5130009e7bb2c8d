"""What a Google Cloud project may ask in a day: every call costs units, reading too, and what publishes goes first.

YouTube tells nobody how much is left; it says so when all is gone (``answers.QUOTA``). So the units are counted here
as they are spent, for each project and each day of California, in the plan: by all windows, agents and commands that
work on it. What other programs spend is not seen: the count keeps reading from using up what publishing needs, and
YouTube's own word stands above it.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from planner.connectors.connector import Credentials
from planner.domain.errors import NotSent, Throttled
from planner.languages import tr
from planner.ports.http import Http, HttpAnswer, HttpCall

DAY_UNITS = 10_000
"""Of a project that asked for no more (quota page of YouTube's Data API, November 2026)."""
FOR_POSTS = 2_500
"""So many are left alone by whatever only reads: three posts with playlist, preview picture, subtitles and comment."""
READ, WRITE, CAPTION, APART = 1, 50, 400, 0
_ZONE = ZoneInfo("America/Los_Angeles")


def cost_of(call: HttpCall) -> int:
    """Units of a call. Uploading videos has a share of its own, counted in videos; pieces of them cost nothing.

    Nor does signing in, which is no call of YouTube's.
    """
    if "/youtube/v3/" not in call.url:
        return APART
    if call.method == "GET":
        return READ
    if "/upload/youtube/v3/captions" in call.url:
        return CAPTION
    return APART if "/upload/youtube/v3/videos" in call.url else WRITE


def next_day(now: datetime) -> datetime:
    """The next midnight in California, when quotas begin anew. Aware UTC."""
    return datetime.combine(_day(now) + timedelta(days=1), datetime.min.time(), _ZONE).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Counted:
    """``planner.ports.http.Http`` that counts each call before it leaves: a crash on the way counts too much, not too little."""

    http: Http
    credentials: Credentials

    def send(self, call: HttpCall) -> HttpAnswer:
        """Send one request. Raises NotSent also where it could not be counted."""
        units, cost = self.credentials.units, cost_of(call)
        if units is None or not cost:
            return self.http.send(call)
        project, day = _project(self.credentials), _day(units.now())
        units.use(project, day, cost)
        try:
            return self.http.send(call)
        except NotSent:
            units.use(project, day, -cost)
            raise

    def pause(self, seconds: float) -> None:
        """Wait."""
        self.http.pause(seconds)

    def cancel(self) -> None:
        """Give up."""
        self.http.cancel()


def demand_for_reading(credentials: Credentials) -> None:
    """Raise Throttled where reading would take what posts need. Everything is read where nobody counts."""
    if credentials.units is None:
        return
    now = credentials.units.now()
    used = credentials.units.used(_project(credentials), _day(now))
    if used >= DAY_UNITS - FOR_POSTS:
        raise Throttled(
            tr(
                "{spent:,} of {day:,} units of your Google Cloud project are used up for today. The rest is kept for posts; comments and figures go on after midnight in California.",
                spent=used,
                day=DAY_UNITS,
            ),
            until=next_day(now),
            detail=f"{used} units spent",
        )


def _project(credentials: Credentials) -> str:
    """The app that asks; a pasted token does not tell its own, so the account stands for it."""
    return credentials.secrets.get("client_id") or str(credentials.account.id)


def _day(now: datetime) -> date:
    return now.astimezone(_ZONE).date()
