"""Tumblr as its documentation (tumblr/docs at 708be109, 2024-10-18) has it: one person, two blogs, posts as blocks.

``api.md`` for the shapes of answers, errors and lists, its example of a multipart request for pictures and videos.
"""

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import AT, path_of
from tests.fakes.servers.tumblr_talk import NAME, UUID, TumblrTalk, done, failed

STATES = {"queue": "queued"}
_LISTS = {"/posts": ("published", "private"), "/posts/queue": ("queued",), "/posts/draft": ("draft",)}


@dataclass
class FakeTumblr(TumblrTalk):
    """``serve`` answers. ``blocks``: whether lists give blocks, or the older HTML."""

    token: str
    blocks: bool = True
    slugs: bool = True
    now: datetime = AT
    posts: list[dict] = field(default_factory=list)
    last: int = 700_000_000_000_000_000

    def serve(self, call: HttpCall) -> HttpAnswer:
        if call.headers.get("Authorization") != f"Bearer {self.token}":
            return failed(401, 1016, "Unable to authorize")
        path = path_of(call).removeprefix("/v2")
        told = self.talk(call, path)
        if told is not None:
            return told
        if path == "/user/info":
            blogs = [
                {"name": NAME, "title": "Fennel & Rye", "primary": True, "uuid": UUID, "followers": 41},
                {"name": "the-oven", "title": "The oven", "primary": False, "uuid": "t:oven"},
            ]
            return done(200, {"user": {"name": NAME, "blogs": blogs}})
        path = path.removeprefix(f"/blog/{UUID}")
        if call.method == "POST":
            return self._delete(call) if path == "/post/delete" else self._create(call)
        if path in _LISTS:
            return self._listed(call, path)
        return self._one(call, path.removeprefix("/posts/"))

    def publish(self, number: str) -> str:
        """What waited goes out, under a new id. Gives it."""
        post = next(one for one in self.posts if one["id_string"] == number)
        self.last += 1
        new = str(self.last)
        post.update(genesis_post_id=number, id=self.last, id_string=new, state="published")
        return new

    def _create(self, call: HttpCall) -> HttpAnswer:
        body = body_of(call)
        if not isinstance(body["content"], list):
            return failed(400, 8001, "'content' must be an array")
        if any(len(block.get("text", "")) > 4096 for block in body["content"]):
            return failed(400, 8001, "text is too long")
        self.last += 1
        post = {"id": self.last, "id_string": str(self.last), "timestamp": int(self.now.timestamp())}
        if not self.is_right(body):
            return failed(400, 8001, "reblog_key does not fit")
        self.posts.insert(0, {**post, **self._kept(call, body)})
        self.now += timedelta(seconds=1)
        return done(201, {"id": str(self.last)})

    def _kept(self, call: HttpCall, body: dict) -> dict:
        content = [stored(block, call) for block in body["content"]]
        state = STATES.get(body["state"], body["state"])
        tags = [one for one in body.get("tags", "").split(",") if one]
        if "parent_post_id" in body:
            body["reblogged_from_id"] = str(body["parent_post_id"])
        return {**body, "content": content, "state": state, "tags": tags}

    def _listed(self, call: HttpCall, path: str) -> HttpAnswer:
        found = [post for post in self.posts if post["state"] in _LISTS[path]]
        if path == "/posts/queue":
            found.reverse()
        start = int(call.params.get("offset", "0"))
        before = int(call.params.get("before_id", "0"))
        found = [post for post in found if not before or post["id"] < before]
        shown = [self._shown(post) for post in found[start : start + int(call.params.get("limit", "20"))]]
        return done(200, {"posts": shown})

    def _shown(self, post: dict) -> dict:
        slug = post["slug"] if self.slugs else "another"
        shown = {**post, "slug": slug, "post_url": f"https://{NAME}.tumblr.com/post/{post['id']}/{slug}"}
        if not self.blocks:
            content = shown.pop("content")
            shown["body"] = "".join(
                f"<p>{block.get('text') or block.get('url', '')}</p>" for block in content
            )
        return shown

    def _one(self, call: HttpCall, number: str) -> HttpAnswer:
        found = next((post for post in self.posts if post["id_string"] == number), None)
        if found is None:
            return failed(404, 0, "Not Found")
        if call.method == "PUT":
            found.update(self._kept(call, body_of(call)))
            return done(200, {"id": number})
        return done(200, {"object_type": "post", "type": "blocks", **found, "id": number})

    def _delete(self, call: HttpCall) -> HttpAnswer:
        found = next((post for post in self.posts if post["id_string"] == str(call.json["id"])), None)
        if found is None:
            return failed(404, 0, "Not Found")
        self.posts.remove(found)
        return done(200, {"id": str(found["id"])})


def body_of(call: HttpCall) -> dict:
    """The JSON of a request, also of one with pictures, whose first part it is then."""
    if call.files is None:
        assert isinstance(call.json, dict)
        return dict(call.json)
    name, (filename, data, mime) = next(iter(call.files.items()))
    assert (name, filename, mime) == ("json", "", "application/json")
    found: dict = json.loads(data)
    return found


def stored(block: dict, call: HttpCall) -> dict:
    """A block as Tumblr keeps it: with an address in place of what was sent."""
    if block["type"] not in {"image", "video"}:
        return block
    media = block["media"][0] if block["type"] == "image" else block["media"]
    if "url" in media:
        return block
    assert call.files is not None
    assert call.files[media["identifier"]][2] == media["type"]
    kept = {"type": media["type"], "url": f"https://64.media.tumblr.com/{media['identifier']}"}
    return {**block, "media": [kept] if block["type"] == "image" else kept}
