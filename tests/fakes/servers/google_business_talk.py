"""Reviews of a place of business and what is counted of it, as Google's pages have them."""

from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import AT, answer

if TYPE_CHECKING:
    from tests.fakes.servers.google_business import FakeGoogleBusiness

ME = "accounts/11/locations/22"


def refusal(status: int, word: str, message: str = "Not this one.", *details: dict) -> HttpAnswer:
    """A no, as Google says it."""
    told = {"code": status, "status": word, "message": message, "details": list(details)}
    return answer(status, {"error": told})


def serve_review(server: "FakeGoogleBusiness", call: HttpCall, name: str) -> HttpAnswer:
    """Answer a question about reviews, or take an answer to one."""
    if name == f"{ME}/reviews":
        every = sorted(server.reviews.values(), key=lambda one: one["updateTime"], reverse=True)
        told = server.listed(call, "reviews", every).json()
        more = {"totalReviewCount": len(every), "averageRating": 4.5} if every else {}
        return answer(200, {**told, **more})
    review = server.reviews.get(name.removesuffix("/reply"))
    if review is None or (call.method == "DELETE" and "reviewReply" not in review):
        return refusal(404, "NOT_FOUND")
    if call.method == "GET":
        return answer(200, review)
    if call.method == "DELETE":
        del review["reviewReply"]
        return answer(200, {})
    assert call.method == "PUT"
    assert set(call.json) == {"comment"}
    review["reviewReply"] = {
        "comment": call.json["comment"],
        "updateTime": server.now.strftime("%Y-%m-%dT%H:%M:%SZ"),
        **({"reviewReplyState": server.reply_state} if server.reply_state else {}),
    }
    return answer(200, review["reviewReply"])


def say(server: "FakeGoogleBusiness", number: int, words: str, **more: object) -> str:
    """Somebody reviews the business; each later than the one before. Gives the review's name."""
    name, when = f"{ME}/reviews/r{number}", AT - timedelta(hours=2) + timedelta(minutes=number)
    server.reviews[name] = {
        "name": name,
        "reviewId": f"r{number}",
        "reviewer": {"displayName": "Mia"},
        "starRating": "FIVE",
        "comment": words,
        "createTime": when.strftime("%Y-%m-%dT%H:%M:%S.000000001Z"),
        "updateTime": when.strftime("%Y-%m-%dT%H:%M:%S.000000001Z"),
        **more,
    }
    return name


def figures(call: HttpCall) -> HttpAnswer:
    """Two days of each metric that is asked for; a day's zero is left out."""
    asked = parse_qs(urlsplit(call.url).query)
    assert "/v1/locations/22:fetchMultiDailyMetricsTimeSeries" in call.url
    days = [
        {"date": {"year": 2026, "month": 11, "day": 18}, "value": "3"},
        {"date": {"year": 2026, "month": 11, "day": 19}},
    ]
    every = [
        {"dailyMetric": name, "timeSeries": {"datedValues": days} if name != "BUSINESS_BOOKINGS" else {}}
        for name in asked["dailyMetrics"]
    ]
    return answer(200, {"multiDailyMetricTimeSeries": [{"dailyMetricTimeSeries": every}]})
