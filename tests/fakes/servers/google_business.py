"""Google's business services as their pages have them: accounts, places of business, posts, reviews, figures."""

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import AT, answer, path_of
from tests.fakes.servers.google_business_talk import ME, figures, refusal, serve_review
from tests.fakes.servers.place import HOST, Shelf

MAPS = "https://maps.google.com/maps?cid=22"
ADDRESS = {"addressLines": ["Kastanienallee 4"], "locality": "Berlin"}
POST = frozenset({"languageCode", "summary", "callToAction", "event", "media", "topicType", "offer"})
"""What the reference page names of a post that a program may set, but for what Parley does not use."""
BUTTONS = frozenset({"BOOK", "ORDER", "SHOP", "LEARN_MORE", "SIGN_UP", "CALL"})
INSIDE = {
    "callToAction": {"actionType", "url"},
    "event": {"title", "schedule"},
    "offer": {"couponCode", "redeemOnlineUrl", "termsConditions"},
}


def wrong(field: str, message: str, code: int = 2) -> HttpAnswer:
    """A no of version 4, which names the field."""
    named = {"field": field} if field else {}
    kind = "type.googleapis.com/google.mybusiness.v4.ValidationError"
    detail = {"@type": kind, "errorDetails": [{"code": code, **named, "message": message}]}
    return refusal(400, "INVALID_ARGUMENT", "Request contains an invalid argument.", detail)


NO_QUOTA = refusal(
    429,
    "RESOURCE_EXHAUSTED",
    "Quota exceeded for quota metric 'Requests' and limit 'Requests per minute'.",
    {
        "@type": "type.googleapis.com/google.rpc.ErrorInfo",
        "reason": "RATE_LIMIT_EXCEEDED",
        "metadata": {"quota_limit": "DefaultRequestsPerMinutePerProject", "quota_limit_value": "0"},
    },
)


@dataclass
class FakeGoogleBusiness:
    """``serve`` answers. ``states``: what a post is said to be, one for each time it is told, then the last.

    ``reply_state``: what becomes of an answer to a review.
    """

    token: str
    states: list[str] = field(default_factory=lambda: ["LIVE"])
    locations: dict[str, list[dict]] = field(default_factory=dict)
    posts: dict[str, dict] = field(default_factory=dict)
    reviews: dict[str, dict] = field(default_factory=dict)
    shelf: Shelf = field(default_factory=Shelf)
    reply_state: str = ""
    page: int = 100
    now: datetime = AT
    made: int = 0
    told: int = 0

    def __post_init__(self) -> None:
        self.locations = self.locations or {"accounts/11": [location("22", "Fennel & Rye")]}

    def serve(self, call: HttpCall) -> HttpAnswer:
        if call.url.startswith(HOST):
            return self.shelf.serve(call)
        if call.headers.get("Authorization") != f"Bearer {self.token}":
            return refusal(401, "UNAUTHENTICATED")
        host, path = urlsplit(call.url).hostname, path_of(call)
        service = str(host).removesuffix(".googleapis.com")
        return {
            "mybusinessaccountmanagement": self._accounts,
            "mybusinessbusinessinformation": self._locations,
            "mybusiness": self._four,
            "businessprofileperformance": lambda call, _: figures(call),
        }[service](call, path)

    def _accounts(self, call: HttpCall, path: str) -> HttpAnswer:
        assert path == "/v1/accounts"
        return self.listed(call, "accounts", [{"name": name, "type": "PERSONAL"} for name in self.locations])

    def _locations(self, call: HttpCall, path: str) -> HttpAnswer:
        assert call.params["readMask"]
        account = re.fullmatch(r"/v1/(accounts/\d+)/locations", path)[1]
        return self.listed(call, "locations", self.locations[account])

    def listed(self, call: HttpCall, key: str, every: list[dict]) -> HttpAnswer:
        size = min(self.page, int(call.params["pageSize"]))
        start = int(call.params.get("pageToken") or "0")
        page, after = every[start : start + size], start + size
        more = {"nextPageToken": str(after)} if after < len(every) else {}
        return answer(200, ({key: page} if page else {}) | more)

    def _four(self, call: HttpCall, path: str) -> HttpAnswer:
        name = path.removeprefix("/v4/")
        parent, _, edge = name.rpartition("/")
        if edge == "localPosts":
            if parent != ME:
                return refusal(404, "NOT_FOUND")
            return self._make(call) if call.method == "POST" else self._list(call)
        if "/reviews" in name:
            return serve_review(self, call, name)
        found = self.posts.get(name)
        if found is None:
            return refusal(404, "NOT_FOUND", "Requested entity was not found.")
        if call.method == "DELETE":
            del self.posts[name]
            return answer(200, {})
        return self._change(call, found) if call.method == "PATCH" else answer(200, self._shown(found))

    def _make(self, call: HttpCall) -> HttpAnswer:
        body = dict(call.json)
        no = self._no(body)
        if no is not None:
            return no
        for one in body.pop("media", []):
            assert set(one) == {"mediaFormat", "sourceUrl"}
            if not self.shelf.fetch(one["sourceUrl"]).startswith("image/"):
                return wrong("", "Fetching image failed.", 1000)
            body["media"] = [{"mediaFormat": "PHOTO", "googleUrl": "https://lh3.googleusercontent.com/p/1"}]
        self.made += 1
        name = f"{ME}/localPosts/{self.made}"
        about = {
            "name": name,
            "createTime": self.now.strftime("%Y-%m-%dT%H:%M:%S.123456789Z"),
            "searchUrl": f"https://local.google.com/place?id=22&use=posts&lpsid={self.made}",
        }
        self.now += timedelta(seconds=1)
        self.posts[name] = {**body, **about}
        return answer(200, self._shown(self.posts[name]))

    def _no(self, body: dict) -> HttpAnswer | None:
        assert set(body) <= POST
        for name, known in INSIDE.items():
            assert set(body.get(name, {})) <= known
        if len(body["summary"]) > 1500:
            return wrong("summary", "summary is too long")
        if body["topicType"] in {"EVENT", "OFFER"} and not body.get("event"):
            return wrong("local_post.event", "event is required")
        assert body["topicType"] == "OFFER" or "offer" not in body
        button = body.get("callToAction")
        if button is not None:
            assert button["actionType"] in BUTTONS
            if ("url" in button) is (button["actionType"] == "CALL"):
                return wrong("call_to_action.url", "url is wrong")
        return None

    def _change(self, call: HttpCall, found: dict) -> HttpAnswer:
        mask = call.params["updateMask"].split(",")
        assert set(call.json) <= set(mask) <= POST
        no = self._no({**found_body(found), **call.json})
        if no is not None:
            return no
        for name in mask:
            found.pop(name, None)
        found |= call.json
        return answer(200, self._shown(found))

    def _list(self, call: HttpCall) -> HttpAnswer:
        every = [{**one, "state": self._state()} for one in list(self.posts.values())[::-1]]
        return self.listed(call, "localPosts", every)

    def _state(self) -> str:
        return self.states[min(self.told, len(self.states) - 1)]

    def _shown(self, found: dict) -> dict:
        shown = {**found, "state": self._state()}
        self.told += 1
        return shown


def found_body(found: dict) -> dict:
    """Of a post what a program had set."""
    return {name: value for name, value in found.items() if name in POST}


def location(number: str, title: str, **more: object) -> dict:
    """A place of business as the service for them tells it."""
    about = {"storefrontAddress": ADDRESS, "metadata": {"mapsUri": MAPS}, "languageCode": "de"}
    return {"name": f"locations/{number}", "title": title, **about, **more}
