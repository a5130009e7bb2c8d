"""A Facebook Page by Meta's Graph API, as its guides and facebook-business have it; answers as in its documentation."""

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import AT, answer, path_of
from tests.fakes.servers.talk_facebook import FacebookTalk

PAGE, APP = "111", "4711"
RUPLOAD = "https://rupload.facebook.com/video-upload/v25.0/"


def error(code: int, status: int = 400, **more: object) -> HttpAnswer:
    told = {"message": f"(#{code}) No", "type": "OAuthException", "code": code, "fbtrace_id": "A", **more}
    return answer(status, {"error": told})


@dataclass
class FakeFacebook(FacebookTalk):
    """``serve`` answers. ``user``: a person's token, whose Pages are ``pages``. ``page``: posts of one answer.

    ``expires``: when the token ends, in seconds since 1970. ``lost``: so many bytes of a file arrive before the line
    breaks. ``state``: of reels. ``portfolio``: Pages of the person's business; None: the token may not know of it.
    """

    token: str
    user: str = "a-persons-token-canary"
    kind: str = "PAGE"
    scopes: list[str] = field(default_factory=list)
    expires: int = 0
    pages: list[dict] = field(default_factory=list)
    portfolio: list[dict] | None = None
    page: int = 50
    now: datetime = AT
    posts: list[dict] = field(default_factory=list)
    photos: dict[str, dict] = field(default_factory=dict)
    videos: dict[str, dict] = field(default_factory=dict)
    sessions: dict[str, bytes] = field(default_factory=dict)
    last: int = 300

    def serve(self, call: HttpCall) -> HttpAnswer:
        if call.headers.get("Authorization", "").partition(" ")[2] not in {self.token, self.user}:
            return error(190, error_subcode=463)
        path = path_of(call).removeprefix("/v25.0")
        if call.url.startswith(RUPLOAD) or "/upload:" in path:
            return self._bytes(call, path)
        if path in {"/me", "/me/accounts", "/debug_token"}:
            return self._about(call, path)
        if path == "/me/businesses" or path.endswith(("/owned_pages", "/client_pages")):
            return self._business(path)
        node, _, edge = path.strip("/").partition("/")
        return self.talk(call, node, edge) or self._served(call, node, edge)

    def _served(self, call: HttpCall, node: str, edge: str) -> HttpAnswer:
        if call.method == "GET":
            return self._newest(call, edge, node) if edge else self._node(node)
        if edge:
            return getattr(self, f"_{edge}")(call, node)
        return self._change(call, node)

    def _business(self, path: str) -> HttpAnswer:
        if self.portfolio is None:
            return error(200)
        if path == "/me/businesses":
            return answer(200, {"data": [{"id": "77"}]})
        return answer(200, {"data": self.portfolio if path == "/77/owned_pages" else self.portfolio[:1]})

    def _about(self, call: HttpCall, path: str) -> HttpAnswer:
        if path == "/me":
            return answer(200, {"id": PAGE, "name": "Fennel & Rye"})
        if path == "/me/accounts":
            return answer(200, {"data": self.pages}) if self.kind == "USER" else error(100)
        assert call.params["input_token"] in {self.token, self.user}
        told = {"app_id": APP, "type": self.kind, "expires_at": self.expires, "scopes": self.scopes}
        return answer(200, {"data": {**told, "is_valid": True}})

    def _number(self) -> str:
        self.last += 1
        return str(self.last)

    def _made(self, post: dict) -> dict:
        stamp = self.now.strftime("%Y-%m-%dT%H:%M:%S+0000")
        self.now += timedelta(seconds=1)
        return {"created_time": stamp, "is_published": True, **post}

    def _photos(self, call: HttpCall, page: str) -> HttpAnswer:
        assert (page, call.form["published"], list(call.files)) == (PAGE, "false", ["source"])
        number = self._number()
        self.photos[number] = {"id": number, "alt_text_custom": call.form.get("alt_text_custom", "")}
        return answer(200, {"id": number})

    def _feed(self, call: HttpCall, page: str) -> HttpAnswer:
        assert page == PAGE
        pictures = [one["media_fbid"] for one in json.loads(call.form.get("attached_media", "[]"))]
        if not pictures and not call.form.get("message") and not call.form.get("link"):
            return error(100)
        if any(one not in self.photos for one in pictures):
            return error(100, error_subcode=33)
        words = call.form.get("message", "")
        if words and any(post["message"] == words for post in self.posts):
            return error(506, is_transient=False, error_user_msg="This was posted before.")
        number = f"{PAGE}_{self._number()}"
        shown = [{"media_type": "photo", "target": {"id": one}} for one in pictures]
        album = [{"media_type": "album", "subattachments": {"data": shown}}] if len(shown) > 1 else shown
        link = f"https://www.facebook.com/{PAGE}/posts/{number}"
        post = {
            "id": number,
            "message": words,
            "permalink_url": link,
            **({"attachments": {"data": album}} if album else {}),
        }
        self.posts.insert(0, self._made(post))
        return answer(200, {"id": number, "permalink_url": link})

    def _uploads(self, call: HttpCall, app: str) -> HttpAnswer:
        assert app == APP
        assert call.params["file_type"].startswith("video/")
        number = f"upload:{self._number()}"
        self.sessions[number] = b""
        return answer(200, {"id": number})

    def _bytes(self, call: HttpCall, path: str) -> HttpAnswer:
        assert call.headers["Authorization"].startswith("OAuth ")
        session = path.rpartition("/")[2]
        if session not in self.sessions:
            return error(100, error_subcode=33)
        if call.method == "GET":
            return answer(200, {"id": session, "file_offset": len(self.sessions[session])})
        offset = int(call.headers.get("offset") or call.headers.get("file_offset"))
        assert offset == len(self.sessions[session])
        self.sessions[session] += call.data.read()
        reel = call.url.startswith(RUPLOAD)
        return answer(200, {"success": True} if reel else {"h": f"handle-of-{session}"})

    def _videos(self, call: HttpCall, page: str) -> HttpAnswer:
        assert (page, call.url.split("/")[2]) == (PAGE, "graph-video.facebook.com")
        assert call.form["fbuploader_video_file_chunk"].startswith("handle-of-upload:")
        number = self._number()
        post = {"description": call.form["description"], "permalink_url": f"/{PAGE}/videos/{number}/"}
        self.videos[number] = self._made({"id": number, **post})
        return answer(200, {"id": number})

    def _video_reels(self, call: HttpCall, page: str) -> HttpAnswer:
        assert page == PAGE
        if call.form["upload_phase"] == "start":
            number = self._number()
            self.sessions[number] = b""
            return answer(200, {"video_id": number, "upload_url": f"{RUPLOAD}{number}"})
        number = call.form["video_id"]
        assert (call.form["video_state"], bool(self.sessions[number])) == ("PUBLISHED", True)
        self.videos[number] = self._made(
            {
                "id": number,
                "description": call.form.get("description", ""),
                "permalink_url": f"/reel/{number}/",
            }
        )
        return answer(200, {"success": True})

    _video_stories = _video_reels

    def _photo_stories(self, call: HttpCall, page: str) -> HttpAnswer:
        assert (page, call.form["photo_id"] in self.photos) == (PAGE, True)
        return answer(200, {"success": True, "post_id": self._number()})

    def _comments(self, call: HttpCall, on: str) -> HttpAnswer:
        if self._find(on) is None:
            return error(100, error_subcode=33)
        said = {"id": f"{on}_{self._number()}", "message": call.form["message"], "from": {"id": PAGE}}
        self.comments.insert(0, self._made(said))
        return answer(200, {"id": said["id"]})

    def _newest(self, call: HttpCall, edge: str, node: str) -> HttpAnswer:
        kept = {"published_posts": self.posts, "videos": list(self.videos.values())}
        found = (
            [one for one in self.comments if one["id"].startswith(node)] if edge == "comments" else kept[edge]
        )
        start = int(call.params.get("after", "0"))
        end = start + min(int(call.params["limit"]), self.page)
        more = {"paging": {"cursors": {"after": str(end)}, "next": "https://…"}} if end < len(found) else {}
        return answer(200, {"data": found[start:end], **more})

    def _find(self, node: str) -> dict | None:
        return next(
            (one for one in self.posts + self.comments + self.visitors if one["id"] == node),
            self.videos.get(node) or self.photos.get(node),
        )

    def _node(self, node: str) -> HttpAnswer:
        if node in self.sessions:
            phase = "complete" if node in self.videos else "not_started"
            told = {
                "video_status": "ready",
                "uploading_phase": {"bytes_transfered": len(self.sessions[node])},
                "publishing_phase": {"status": phase},
            }
            return answer(200, {**(self.videos.get(node) or {"id": node}), "status": told})
        found = self._find(node)
        return answer(200, found) if found else error(100, error_subcode=33)

    def _change(self, call: HttpCall, node: str) -> HttpAnswer:
        found = self._find(node)
        if found is None:
            return error(100, error_subcode=33)
        if call.method == "DELETE":
            self.posts = [one for one in self.posts if one is not found]
            self.videos.pop(node, None)
            self.sessions.pop(node, None)
        else:
            found.update(call.form)
        return answer(200, {"success": True})
