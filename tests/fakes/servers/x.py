"""X's API v2 in memory, after its machine specification 2.167 and X's documentation of August 2026.

Posts come back as X shows them: addresses as t.co, ``&`` as an entity, an address of its own for pictures.
"""

import html
import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import AT, answer, path_of
from tests.fakes.servers.x_talk import ME, XTalk, shown

_LINK = re.compile(r"(?:https?://)?[a-z]+\.example\S*")


@dataclass
class FakeX(XTalk):
    """``serve`` answers. ``refuses_repeats``: the same words twice are a 403. ``slow``: questions until media is ready.

    ``forgets``: an upload is unknown when its second piece comes.
    """

    token: str
    refuses_repeats: bool = False
    slow: int = 0
    forgets: bool = False
    breaks: str = ""
    now: datetime = AT
    posts: list[dict] = field(default_factory=list)
    media: dict[str, dict] = field(default_factory=dict)

    def serve(self, call: HttpCall) -> HttpAnswer:
        """Answer as X would."""
        if call.headers.get("Authorization") != f"Bearer {self.token}":
            return answer(401, {"title": "Unauthorized", "type": "about:blank", "status": 401})
        path = path_of(call)
        if (said := self.talk(path, call)) is not None:
            return said
        if path.startswith("/2/media"):
            return self._media(path, call)
        if path == "/2/users/99/tweets":
            return self._newest(call)
        if path == "/2/tweets" and call.method == "POST":
            return self._post(dict(call.json))
        return self._one(path.rpartition("/")[2], call)

    def _post(self, body: dict) -> HttpAnswer:
        if self.refuses_answer(body):
            detail = "Reply to this conversation is not allowed because you have not been mentioned."
            return answer(403, {"detail": detail, "type": "about:blank", "title": "Forbidden", "status": 403})
        if self.refuses_repeats and any(post["words"] == body.get("text") for post in self.posts):
            detail = "You are not allowed to create a Tweet with duplicate content."
            return answer(403, {"detail": detail, "type": "about:blank", "title": "Forbidden", "status": 403})
        media = body.get("media", {}).get("media_ids", [])
        assert all(self.media[one]["closed"] for one in media)
        self.posts.append(self._shown(body, media))
        return answer(201, {"data": {"id": self.posts[-1]["id"], "text": self.posts[-1]["text"]}})

    def _shown(self, body: dict, media: list[str]) -> dict:
        urls = []

        def shorten(found: re.Match) -> str:
            whole = found[0] if "://" in found[0] else f"http://{found[0]}"
            urls.append({"url": f"https://t.co/{len(urls)}", "expanded_url": whole})
            return urls[-1]["url"]

        text = _LINK.sub(shorten, body.get("text", ""))
        if media:
            urls.append({"url": "https://t.co/pic", "expanded_url": "https://x.com/p", "media_key": "3_1"})
            text = f"{text} https://t.co/pic"
        shown = {
            "id": str(1_900_000_000_000_000_001 + len(self.posts)),
            "words": body.get("text"),
            "asked": body,
            "text": html.escape(text[:280] + "…" if len(text) > 300 else text, quote=False),
            "created_at": self.now.isoformat().replace("+00:00", "Z"),
            "entities": {"urls": urls},
            "author_id": ME["id"],
            "public_metrics": {
                "like_count": 3,
                "reply_count": 2,
                "retweet_count": 0,
                "impression_count": 90,
                "bookmark_count": 1,
            },
        }
        if len(text) > 300:
            shown["note_tweet"] = {"text": html.escape(text, quote=False), "entities": {"urls": urls}}
        if media:
            shown["attachments"] = {"media_keys": [f"3_{one}" for one in media]}
        if "reply" in body:
            shown["referenced_tweets"] = [{"type": "replied_to", "id": body["reply"]["in_reply_to_tweet_id"]}]
        return shown

    def _newest(self, call: HttpCall) -> HttpAnswer:
        asked = call.params
        start = datetime.fromisoformat(asked.get("start_time", "2006-03-21T00:00:00Z"))
        late = [post for post in self.posts[::-1] if datetime.fromisoformat(post["created_at"]) >= start]
        since, until = int(asked.get("since_id", "0")), int(asked.get("until_id", str(10**19)))
        return self.page([post for post in late if since < int(post["id"]) < until], call)

    def _one(self, post_id: str, call: HttpCall) -> HttpAnswer:
        post = next((one for one in self.posts if one["id"] == post_id), None)
        if call.method == "DELETE":
            self.posts = [one for one in self.posts if one is not post]
            return answer(200, {"data": {"deleted": True}})
        if post is None:
            gone = "https://api.twitter.com/2/problems/resource-not-found"
            return answer(200, {"errors": [{"type": gone, "title": "Not Found Error"}]})
        keys = post.get("attachments", {}).get("media_keys", [])
        media = [{"media_key": key, "type": "photo", **self.media[key[2:]]["shown"]} for key in keys]
        told = {"data": shown(post)}
        return answer(200, {**told, "includes": {"media": media}} if media else told)

    def _media(self, path: str, call: HttpCall) -> HttpAnswer:
        if path.endswith("/initialize"):
            media_id = str(77 + len(self.media))
            self.media[media_id] = {"asked": call.json, "pieces": {}, "closed": False, "shown": {}}
            told = {"id": media_id, "media_key": f"3_{media_id}", "expires_after_secs": 86_400}
            return answer(200, {"data": told})
        if path.endswith("/metadata"):
            alt = call.json["metadata"]["alt_text"]["text"]
            self.media[call.json["id"]]["shown"]["alt_text"] = alt
            return answer(200, {"data": {"id": call.json["id"]}})
        if call.method == "GET":
            return answer(
                200, {"data": {"id": call.params["media_id"], **self._state(call.params["media_id"])}}
            )
        media_id = path.split("/")[-2]
        one = self.media.get(media_id)
        if one is None or (self.forgets and one["pieces"]):
            return answer(400, {"title": "Invalid Request", "detail": "media id not found", "status": 400})
        if path.endswith("/append"):
            one["pieces"][int(call.form["segment_index"])] = call.files["media"][1].read()
            return answer(200, {"data": {"expires_at": 1}})
        assert sum(len(piece) for piece in one["pieces"].values()) == one["asked"]["total_bytes"]
        one["closed"] = True
        return answer(200, {"data": {"id": media_id, **self._state(media_id)}})

    def _state(self, _media_id: str) -> dict:
        if self.slow:
            self.slow -= 1
            return {"processing_info": {"state": "in_progress", "check_after_secs": 3}}
        if self.breaks:
            return {"processing_info": {"state": "failed", "error": {"message": self.breaks}}}
        return {}

    def later(self, **amount: float) -> None:
        """Let time pass."""
        self.now += timedelta(**amount)
