"""Pinterest's API as its description (5.23) has it: boards, pins and the way of a video, for one account."""

import json
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import AT, answer, path_of

STORAGE = "https://pinterest-uploads.example/"
BOARDS = [{"id": "11", "name": "Bread"}, {"id": "12", "name": "Shop"}]
FORBIDDEN = {"code": 7, "message": "Authorization failed."}
SECTIONS = {"11": [{"id": "111", "name": "Rye"}], "12": []}


@dataclass
class FakePinterest:
    """``serve`` answers. ``states``: what a video is said to be, one for each question. ``in_order``: newest first.

    ``business``: the account has reports. ``forbids``: paths, by their beginning, that the token has no right to.
    ``counts``: what a pin counts since it is out.
    """

    token: str
    boards: list[dict] = field(default_factory=lambda: list(BOARDS))
    states: list[str] = field(default_factory=lambda: ["processing", "succeeded"])
    in_order: bool = True
    page: int = 100
    business: bool = True
    forbids: tuple[str, ...] = ()
    counts: dict[str, int] = field(
        default_factory=lambda: (
            {"impression": 240, "clickthrough": 20, "pin_click": 37, "save": 9}
            | {"reaction": 12, "comment": 2}
        )
    )
    now: datetime = AT
    pins: list[dict] = field(default_factory=list)
    videos: dict[str, int] = field(default_factory=dict)
    asked: int = 0
    last: int = 900

    def serve(self, call: HttpCall) -> HttpAnswer:
        if call.url == STORAGE:
            return self._store(call)
        if call.headers.get("Authorization") != f"Bearer {self.token}":
            return answer(401, {"code": 2, "message": "Authentication failed."})
        path = path_of(call).removeprefix("/v5")
        return answer(403, FORBIDDEN) if path.startswith(self.forbids or "-") else self._served(call, path)

    def _served(self, call: HttpCall, path: str) -> HttpAnswer:
        if path.startswith(("/user_account", "/boards")):
            return self._report(call) if path.endswith("analytics") else answer(200, self._about(path))
        if path.startswith("/media"):
            return self._media(call, path)
        if path == "/pins":
            return self._create(call) if call.method == "POST" else self._newest(call)
        if path.startswith("/pins/") and path.endswith("/analytics"):
            return self._report(call)
        return self._pin(call, path.removeprefix("/pins/"))

    def _about(self, path: str) -> dict:
        if path == "/user_account":
            who = {"id": "7", "username": "fennelandrye", "business_name": "Fennel & Rye"}
            return {**who, "follower_count": 41, "pin_count": len(self.pins), "monthly_views": 163}
        board = path.removeprefix("/boards").strip("/").partition("/")[0]
        return {"items": SECTIONS[board] if board else self.boards, "bookmark": None}

    def _report(self, call: HttpCall) -> HttpAnswer:
        if not self.business:
            return answer(
                403, {"code": 403, "message": "Not authorized to access the user account analytics."}
            )
        first, last = (date.fromisoformat(call.params[name]) for name in ("start_date", "end_date"))
        assert (last, (last - first).days <= 90) == (AT.date(), True)
        told = dict.fromkeys(call.params["metric_types"].split(","), 7.0)
        lasting = {name: 3 for name in told if name.startswith("TOTAL_")}
        told = {name: 7.0 for name in told if name not in lasting}
        whole = {"daily_metrics": [], "summary_metrics": told}
        return answer(200, {"all": whole | ({"lifetime_metrics": lasting} if lasting else {})})

    def _store(self, call: HttpCall) -> HttpAnswer:
        assert list(call.files) == ["file"]
        assert "Authorization" not in call.headers
        self.videos[call.form["key"]] = call.files["file"][1].size
        return answer(204)

    def _media(self, call: HttpCall, path: str) -> HttpAnswer:
        if call.method == "POST":
            number = str(70 + len(self.videos))
            told = {"key": number, "policy": "policy-canary"}
            return answer(
                201,
                {
                    "media_id": number,
                    "media_type": "video",
                    "upload_url": STORAGE,
                    "upload_parameters": told,
                },
            )
        number = path.rpartition("/")[2]
        if number not in self.videos:
            return answer(404, {"code": 51, "message": "Media not found."})
        state = self.states[min(self.asked, len(self.states) - 1)]
        self.asked += 1
        return answer(200, {"media_id": number, "media_type": "video", "status": state})

    def _create(self, call: HttpCall) -> HttpAnswer:
        body = body_of(call)
        if body["board_id"] not in {board["id"] for board in self.boards}:
            return answer(404, {"code": 40, "message": "Board not found."})
        if len(body.get("title", "")) > 100 or len(body.get("description", "")) > 800:
            return answer(400, {"code": 1, "message": "Parameter is too long."})
        self.last += 1
        source = body.pop("media_source")
        kind = "video" if source["source_type"] == "video_id" else "image"
        pin = {"id": str(self.last), "created_at": self.now.strftime("%Y-%m-%dT%H:%M:%S"), **body}
        self.pins.append({**pin, "media": {"media_type": kind}})
        self.now += timedelta(seconds=1)
        return answer(201, self.pins[-1])

    def _newest(self, call: HttpCall) -> HttpAnswer:
        pins = self.pins[::-1] if self.in_order else list(self.pins)
        start = int(call.params.get("bookmark", "0"))
        end = start + min(int(call.params["page_size"]), self.page)
        return answer(200, {"items": pins[start:end], "bookmark": str(end) if end < len(pins) else None})

    def _pin(self, call: HttpCall, number: str) -> HttpAnswer:
        found = next((pin for pin in self.pins if pin["id"] == number), None)
        if found is None:
            return answer(404, {"code": 50, "message": "Pin not found."})
        if call.method == "DELETE":
            self.pins.remove(found)
            return answer(204)
        if call.method == "PATCH":
            found.update(call.json)
        shown = {"pin_metrics": {"90d": {}, "lifetime_metrics": self.counts}}
        return answer(200, {**found, **(shown if call.params.get("pin_metrics") == "true" else {})})


def body_of(call: HttpCall) -> dict:
    """The JSON of a request, also of one that is read as it leaves."""
    if call.data is None:
        assert isinstance(call.json, dict)
        return dict(call.json)
    data = call.data.read()
    assert len(data) == call.data.size
    found: dict = json.loads(data)
    return found
