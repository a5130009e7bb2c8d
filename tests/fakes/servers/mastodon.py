"""Mastodon as its documentation and source have it: what no server of the tests' machine does.

Idempotency-Key, DELETE, 422 with JSON, 202 and polling of uploads, limits at ``/api/v2/instance``.
"""

import html
from dataclasses import dataclass, field
from datetime import datetime

from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import AT, answer, path_of
from tests.fakes.servers.talk import MastodonTalk

BASE = "https://social.example"


@dataclass
class FakeMastodon(MastodonTalk):
    """``serve`` answers. ``slow_media``: so many polls until an upload is ready. ``keeps_all``: no DELETE, no PUT.

    ``pages``: knows them; snac shows all it has at once. ``one_page``: no other than the newest. ``now``: its own clock.
    ``version``: of its interface; from 7 on authors say who may quote.
    """

    token: str
    slow_media: int = 0
    honours_keys: bool = True
    loses_posts: bool = False
    old: bool = False
    pages: bool = True
    one_page: bool = False
    version: int = 6
    now: datetime = AT
    keeps_all: bool = False
    scopes: list[str] = field(default_factory=lambda: ["read", "write"])
    statuses: list[dict] = field(default_factory=list)
    media: dict[str, dict] = field(default_factory=dict)
    _by_key: dict[str, dict] = field(default_factory=dict)

    def serve(self, call: HttpCall) -> HttpAnswer:
        if call.headers.get("Authorization") != f"Bearer {self.token}":
            return answer(401, {"error": "The access token is invalid"})
        return self.talk(call) or self._served(call)

    def _served(self, call: HttpCall) -> HttpAnswer:
        path, method = path_of(call), call.method
        if path == "/api/v1/apps/verify_credentials":
            return answer(200, {"name": "Parley", "scopes": self.scopes})
        if "/instance" in path or "/accounts/" in path:
            return self._about(path, call)
        if path.startswith(("/api/v2/media", "/api/v1/media")):
            return self._media(method, path, call)
        if path == "/api/v1/statuses" and method == "POST":
            return self._post(call)
        return self._status(method, path.removeprefix("/api/v1/statuses/"), call)

    def _about(self, path: str, call: HttpCall) -> HttpAnswer:
        if path == "/api/v1/accounts/verify_credentials":
            return answer(
                200,
                {
                    "id": "7",
                    "username": "rye",
                    "acct": "rye",
                    "display_name": "Fennel & Rye",
                    "followers_count": 41,
                    "statuses_count": len(self.statuses),
                },
            )
        if path == "/api/v2/instance":
            return answer(404, {"error": "Not found"}) if self.old else answer(200, self._instance())
        if path == "/api/v1/instance":
            return answer(200, {"uri": "https://social.example", "max_toot_chars": 5000})
        return answer(200, self._newest(call))

    def _instance(self) -> dict:
        statuses = {"max_characters": 500, "max_media_attachments": 4, "characters_reserved_per_url": 23}
        media = {"image_size_limit": 16_777_216, "description_limit": 10_000}
        return {
            "domain": "social.example",
            "api_versions": {"mastodon": self.version},
            "configuration": {"statuses": statuses, "media_attachments": media},
        }

    def _newest(self, call: HttpCall) -> list[dict]:
        shown = self.statuses[::-1]
        if not self.pages:
            return shown
        if "max_id" in call.params and not self.one_page:
            shown = [status for status in shown if int(status["id"]) < int(call.params["max_id"])]
        return shown[: int(call.params.get("limit", "20"))]

    def _media(self, method: str, path: str, call: HttpCall) -> HttpAnswer:
        if method == "POST":
            if self.old and path.startswith("/api/v2"):
                return answer(404, {"error": "Not found"})
            media_id = str(9000 + len(self.media))
            description = (call.form or {}).get("description", "")
            self.media[media_id] = {"description": description, "left": self.slow_media}
            return answer(202 if self.slow_media else 200, {"id": media_id, "url": None})
        media = self.media[path.rpartition("/")[2]]
        media["left"] -= 1
        if media["left"] > 0:
            return answer(206, {"id": path.rpartition("/")[2], "url": None})
        return answer(200, {"id": path.rpartition("/")[2], "url": f"{BASE}/m.png"})

    def _post(self, call: HttpCall) -> HttpAnswer:
        body = call.json
        assert isinstance(body, dict)
        assert "scheduled_at" not in body
        key = call.headers.get("Idempotency-Key", "")
        if self.honours_keys and key in self._by_key:
            return answer(200, self._by_key[key])
        if len(body["status"]) > 500:
            return answer(422, {"error": "Validation failed: Text character limit of 500 exceeded"})
        if any(self.media[media_id]["left"] > 0 for media_id in body.get("media_ids", [])):
            return answer(422, {"error": "Cannot attach files that have not finished processing"})
        number = str(100 + len(self.statuses))
        status = {
            "id": number,
            "url": f"{BASE}/@rye/{number}",
            "created_at": self.now.isoformat(),
            "content": _shown(body["status"]),
            "source": body["status"],
            "visibility": body["visibility"],
            "spoiler_text": body.get("spoiler_text", ""),
            "sensitive": body.get("sensitive", False) or bool(body.get("spoiler_text")),
            "quote_approval_policy": body.get("quote_approval_policy"),
            "in_reply_to_id": body.get("in_reply_to_id"),
            "language": body.get("language"),
            "favourites_count": 0,
            "replies_count": 2,
            "media_attachments": [
                {"id": one, "description": self.media[one]["description"], "url": f"{BASE}/m.png"}
                for one in body.get("media_ids", [])
            ],
        }
        if not self.loses_posts:
            self.statuses.append(status)
        self._by_key[key] = status
        return answer(200, status)

    def _source(self, status_id: str) -> HttpAnswer:
        found = self._found(status_id)
        if found is None or self.old:
            return answer(404, {"error": "Record not found"})
        return answer(200, {"id": status_id, "text": found["source"], "spoiler_text": ""})

    def _found(self, status_id: str) -> dict | None:
        return next((status for status in self.statuses if status["id"] == status_id), None)

    def _status(self, method: str, status_id: str, call: HttpCall) -> HttpAnswer:
        if status_id.endswith("/source"):
            return self._source(status_id.removesuffix("/source"))
        found = self._found(status_id)
        if found is None or (self.keeps_all and method != "GET"):
            return answer(404, {"error": "Record not found"})
        if method == "DELETE":
            self.statuses.remove(found)
        elif method == "PUT":
            body = call.json
            assert isinstance(body, dict)
            named = body.get("media_ids", [])  # as the real one: what is not named is taken off
            shown = [one for one in found["media_attachments"] if one["id"] in named]
            found.update(content=_shown(body["status"]), source=body["status"], media_attachments=shown)
        return answer(200, found)


def _shown(words: str) -> str:
    escaped = html.escape(words).replace("\n\n", "</p><p>").replace("\n", "<br>")
    return f"<p>{escaped}</p>"
