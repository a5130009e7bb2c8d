"""What Google counts of a place of business, by the day (Performance API v1). Of single posts it counts nothing.

What was counted for posts ended with ``reportInsights`` in February 2023. Days are told some two days later.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from urllib.parse import urlencode

from planner.connectors.connector import Credentials
from planner.connectors.errors import FORBIDDEN
from planner.connectors.fields import list_at, number_at, text_at
from planner.connectors.measuring import RECENT, Counts, Metric, counts_in
from planner.connectors.platforms.google_business import api
from planner.connectors.platforms.google_business.answers import SERVICE_OFF, code_of
from planner.domain.errors import NotSent, RightMissing
from planner.languages import tr
from planner.ports.http import Http

NAMES = {
    "BUSINESS_IMPRESSIONS_DESKTOP_MAPS": Metric.VIEWS,
    "BUSINESS_IMPRESSIONS_DESKTOP_SEARCH": Metric.VIEWS,
    "BUSINESS_IMPRESSIONS_MOBILE_MAPS": Metric.VIEWS,
    "BUSINESS_IMPRESSIONS_MOBILE_SEARCH": Metric.VIEWS,
    "WEBSITE_CLICKS": Metric.CLICKS,
    "CALL_CLICKS": Metric.CALLS,
    "BUSINESS_DIRECTION_REQUESTS": Metric.DIRECTIONS,
    "MESSAGING_CLICKS": Metric.MESSAGES,
    "BUSINESS_BOOKINGS": Metric.BOOKINGS,
}
"""Google's daily metrics that are valid (discovery document 20261026), each with what it is called here."""


class Measuring:
    """``Measures``."""

    def count_posts(
        self, http: Http, credentials: Credentials, remote_ids: Sequence[str]
    ) -> Mapping[str, Counts]:
        """Which of them are there; Google tells no counts of posts."""
        names = [api.post_named(one) for one in remote_ids]
        return {one: MappingProxyType({}) for one in names if api.node(http, credentials, one) is not None}

    def count_account(self, http: Http, credentials: Credentials) -> Counts:
        """All reviews there are, and sums of the last days."""
        url = f"{api.POSTS}/{credentials.account.remote_id}/reviews"
        answer = api.call(http, credentials, "GET", url, params={"pageSize": "1"})
        reviews = number_at(api.read(api.checked(credentials, answer)), "totalReviewCount")
        counts = {Metric.REVIEWS: reviews}
        if answer.received_at is not None:
            counts |= _recent(http, credentials, answer.received_at)
        return MappingProxyType(counts)


def _recent(http: Http, credentials: Credentials, now: datetime) -> dict[Metric, int]:
    """Sums of the days of ``RECENT``. Raises RightMissing where that API is off: posts need it not."""
    location = credentials.account.remote_id.rpartition("/")[2]
    asked = [("dailyMetrics", name) for name in NAMES]
    for end, day in (("startDate", (now - RECENT).date()), ("endDate", now.date())):
        parts = {"year": day.year, "month": day.month, "day": day.day}
        asked += [(f"dailyRange.{end}.{name}", str(value)) for name, value in parts.items()]
    url = f"{api.FIGURES}/locations/{location}:fetchMultiDailyMetricsTimeSeries?{urlencode(asked)}"
    answer = api.call(http, credentials, "GET", url)
    if answer.status == FORBIDDEN and code_of(answer) == SERVICE_OFF:
        raise RightMissing(
            tr(
                "The Business Profile Performance API is off in your Google Cloud project: posts go out, and nothing is counted. Switch it on there."
            ),
            detail=f"HTTP {answer.status} {SERVICE_OFF}",
            status=answer.status,
        )
    told = api.read(api.checked(credentials, answer))
    if "multiDailyMetricTimeSeries" not in told:
        raise NotSent(tr("Google's answer could not be read."), detail=f"HTTP {answer.status}, no series")
    sums: dict[Metric, int] = {}
    for group in list_at(told, "multiDailyMetricTimeSeries"):
        for series in list_at(group, "dailyMetricTimeSeries"):
            metric = NAMES.get(text_at(series, "dailyMetric"))
            values = [_value(one) for one in list_at(series, "timeSeries", "datedValues")]
            if metric and values:
                sums[metric] = sums.get(metric, 0) + sum(values)
    return sums


def _value(point: object) -> int:
    """The count of a day; Google leaves out one that is zero."""
    return counts_in(point, {Metric.VIEWS: "value"}).get(Metric.VIEWS, 0)
