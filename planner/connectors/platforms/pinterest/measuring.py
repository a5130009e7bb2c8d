"""What Pinterest counts: of a pin since it is out, of the account its followers and what its pins did lately."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from types import MappingProxyType

from planner.connectors.connector import Credentials
from planner.connectors.errors import FORBIDDEN
from planner.connectors.fields import at, moment_at
from planner.connectors.measuring import RECENT, Counts, Metric, counts_in
from planner.connectors.platforms.pinterest import talk
from planner.connectors.signin.rights import lacking
from planner.domain.errors import Refused, SignInNeeded
from planner.ports.http import Http, HttpAnswer

_OF_PIN = {
    Metric.LIKES: ("reaction", "total_reactions"),
    Metric.REPLIES: ("comment", "total_comments"),
    Metric.VIEWS: ("impression",),
    Metric.CLICKS: ("clickthrough", "outbound_click"),
    Metric.SAVES: ("save",),
}
"""Names in ``pin_metrics``, which the description shows by an example alone: the short ones, and those of reports."""
_OF_ACCOUNT = {Metric.FOLLOWERS: "follower_count", Metric.POSTS: "pin_count"}
_OF_LIFE = {Metric.LIKES: "TOTAL_REACTIONS", Metric.REPLIES: "TOTAL_COMMENTS"}
_REACH = timedelta(days=89)
_OF_REPORT = {Metric.VIEWS: "IMPRESSION", Metric.CLICKS: "OUTBOUND_CLICK", Metric.SAVES: "SAVE"}


class Measuring:
    """``Measures``."""

    def count_posts(
        self, http: Http, credentials: Credentials, remote_ids: Sequence[str]
    ) -> Mapping[str, Counts]:
        """One question for each pin, and a second where the first leaves some out: only some apps may ask for several."""
        found: dict[str, Counts] = {}
        for remote_id in remote_ids:
            try:
                answer = talk.pin_told(http, credentials, remote_id, {"pin_metrics": "true"})
            except Refused as fault:
                raise _named(fault, "pins:read") from None
            if answer is not None:
                counts = _of_pin(at(answer.json(), "pin_metrics", "lifetime_metrics"))
                lacking_some = len(counts) < len(_OF_PIN)
                more = _of_young(http, credentials, remote_id, answer) if lacking_some else {}
                found[remote_id] = MappingProxyType({**more, **counts})
        return found

    def count_account(self, http: Http, credentials: Credentials) -> Counts:
        """Followers and pins; for a business also how often its pins were shown, opened and saved in ``RECENT``."""
        try:
            answer = talk.answered(http, credentials, "/user_account")
        except Refused as fault:
            raise _named(fault, "user_accounts:read") from None
        counts = dict(counts_in(answer.json(), _OF_ACCOUNT))
        if answer.received_at is not None:
            counts |= _report(http, credentials, answer.received_at)
        return MappingProxyType(counts)


def _of_pin(told: object) -> Counts:
    folded = (
        {str(name).casefold(): value for name, value in told.items()} if isinstance(told, Mapping) else {}
    )
    names = {
        metric: next((name for name in known if name in folded), known[0])
        for metric, known in _OF_PIN.items()
    }
    return counts_in(folded, names)


def _of_young(http: Http, credentials: Credentials, remote_id: str, answer: HttpAnswer) -> Counts:
    """By the day, added up: all of its life while the pin is no older than such reports reach back."""
    now, made = answer.received_at, moment_at(answer.json(), "created_at")
    if now is None or made is None or now - made > _REACH:
        return {}
    asked = {**_days(made, now), "metric_types": ",".join((*_OF_REPORT.values(), *_OF_LIFE.values()))}
    told = _allowed(http, credentials, f"/pins/{remote_id}/analytics", asked)
    lasting = counts_in(at(told, "all", "lifetime_metrics"), _OF_LIFE)
    return {**lasting, **counts_in(at(told, "all", "summary_metrics"), _OF_REPORT)}


def _report(http: Http, credentials: Credentials, now: datetime) -> Counts:
    """Sums of the last days; nothing for a personal account, of which Pinterest keeps none."""
    asked = {**_days(now - RECENT, now), "metric_types": ",".join(_OF_REPORT.values())}
    told = _allowed(http, credentials, "/user_account/analytics", asked)
    return counts_in(at(told, "all", "summary_metrics"), _OF_REPORT)


def _days(first: datetime, last: datetime) -> dict[str, str]:
    return {"start_date": first.date().isoformat(), "end_date": last.date().isoformat()}


def _allowed(http: Http, credentials: Credentials, path: str, asked: Mapping[str, str]) -> object:
    """A report, None where Pinterest keeps none for this account or app: the other counts stand without it."""
    try:
        return talk.found(http, credentials, path, asked)
    except SignInNeeded:
        raise
    except Refused as fault:
        if fault.status != FORBIDDEN:
            raise
        return None


def _named(fault: Refused, right: str) -> Refused:
    """The same, naming the right that a pasted token may lack: posting needs it not."""
    if fault.status != FORBIDDEN or isinstance(fault, SignInNeeded):
        return fault
    return lacking(talk.WHO, right, detail=fault.detail, status=fault.status, apart=False)
