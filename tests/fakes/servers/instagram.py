"""Instagram's publishing by containers, as Meta's pages and facebook-business have it, behind either of its doors."""

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import AT, answer, path_of
from tests.fakes.servers.facebook import error
from tests.fakes.servers.place import HOST, Shelf
from tests.fakes.servers.talk_instagram import InstagramTalk

ME = "17841"
RUPLOAD = "https://rupload.facebook.com/ig-api-upload/v25.0/"


@dataclass
class FakeInstagram(InstagramTalk):
    """``serve`` answers. ``states``: what a container with a file is said to be, one for each question."""

    token: str
    account_type: str = "BUSINESS"
    pages: list[dict] = field(default_factory=list)
    scopes: list[str] = field(default_factory=list)
    states: list[str] = field(default_factory=lambda: ["FINISHED"])
    why: str = ""
    listed: bool = True
    now: datetime = AT
    shelf: Shelf = field(default_factory=Shelf)
    containers: dict[str, dict] = field(default_factory=dict)
    posts: list[dict] = field(default_factory=list)
    rupload: str = RUPLOAD
    asked: int = 0
    last: int = 900

    def serve(self, call: HttpCall) -> HttpAnswer:
        if call.url.startswith(HOST):
            return self.shelf.serve(call)
        signature = "OAuth" if call.url.startswith(RUPLOAD) else "Bearer"
        if call.headers.get("Authorization") != f"{signature} {self.token}":
            return error(190, error_subcode=463)
        if call.url.startswith(RUPLOAD):
            return self._bytes(call)
        assert call.url.startswith(
            ("https://graph.instagram.com/v25.0/", "https://graph.facebook.com/v25.0/")
        )
        node, _, edge = path_of(call).removeprefix("/v25.0/").partition("/")
        if node in {"me", "debug_token"}:
            return self._about(f"{node}/{edge}".strip("/"))
        return self.talk(call, node, edge) or self._served(call, node, edge)

    def _served(self, call: HttpCall, node: str, edge: str) -> HttpAnswer:
        if call.method == "GET":
            return self._list(edge, node) if edge else self._node(node)
        if edge:
            return getattr(self, f"_{edge}")(call, node)
        return self._change(call, node)

    def _about(self, path: str) -> HttpAnswer:
        if path == "debug_token":
            return answer(200, {"data": {"type": "USER", "expires_at": 0, "scopes": self.scopes}})
        if path == "me/accounts":
            return answer(200, {"data": self.pages})
        told = {"user_id": ME, "username": "fennelandrye", "name": "Fennel & Rye"}
        return answer(200, {**told, "account_type": self.account_type})

    def _number(self) -> str:
        self.last += 1
        return str(self.last)

    def _media(self, call: HttpCall, node: str) -> HttpAnswer:
        assert node == ME
        form = dict(call.form)
        kinds = {"image_url": "image/", "video_url": "video/"}
        files = [name for name in kinds if name in form]
        resumable = form.get("upload_type") == "resumable"
        assert len(files) == (0 if form.get("media_type") == "CAROUSEL" or resumable else 1)
        for name in files:
            if not self.shelf.fetch(form.pop(name)).startswith(kinds[name]):
                return error(9004, error_subcode=2207052)
        if any(one not in self.containers for one in filter(None, form.get("children", "").split(","))):
            return error(24, error_subcode=2207006)
        number = self._number()
        self.containers[number] = {"id": number, "files": files, "form": form, "state": ""}
        if resumable:
            assert call.url.startswith("https://graph.facebook.com/")
            return answer(200, {"id": number, "uri": f"{self.rupload}{number}"})
        return answer(200, {"id": number})

    def _bytes(self, call: HttpCall) -> HttpAnswer:
        found = self.containers[call.url.rpartition("/")[2]]
        found["bytes"] = call.data.read()
        told = {"offset": "0", "file_size": str(len(found["bytes"]))}
        assert {name: call.headers[name] for name in told} == told
        return answer(200, {"success": True, "message": "Upload successful."})

    def _media_publish(self, call: HttpCall, node: str) -> HttpAnswer:
        found = self.containers.get(call.form["creation_id"])
        if node != ME or found is None:
            return error(24, error_subcode=2207006)
        if found["state"] == "PUBLISHED":
            return error(-1, error_subcode=2207001)
        found["state"] = "PUBLISHED"
        form, number = found["form"], self._number()
        children = [self.containers[one] for one in filter(None, form.get("children", "").split(","))]
        shown = [
            {"media_url": "https://cdn.example/1", "alt_text": one["form"].get("alt_text", "")}
            for one in children
        ]
        stamp = self.now.strftime("%Y-%m-%dT%H:%M:%S+0000")
        self.now += timedelta(seconds=1)
        self.posts.insert(
            0,
            {
                "id": number,
                "caption": form.get("caption", ""),
                "timestamp": stamp,
                "permalink": f"https://www.instagram.com/p/C{number}/",
                "media_product_type": "STORY" if form.get("media_type") == "STORIES" else "FEED",
                "alt_text": form.get("alt_text", ""),
                "is_comment_enabled": True,
                "like_count": 9,
                "comments_count": 4,
                **({"children": {"data": shown}} if shown else {}),
            },
        )
        return answer(200, {"id": number})

    def _comments(self, call: HttpCall, node: str, **above: str) -> HttpAnswer:
        stamp = self.now.strftime("%Y-%m-%dT%H:%M:%S+0000")
        said = {"id": self._number(), "text": call.form["message"], "timestamp": stamp, "user": ME}
        self.comments.insert(0, {**said, "on": node, **above})
        return answer(200, {"id": said["id"]})

    def _replies(self, call: HttpCall, node: str) -> HttpAnswer:
        found = next((one for one in self.comments if one["id"] == node), None)
        if found is None or "parent_id" in found:
            return error(100, error_subcode=33)
        return self._comments(call, found["on"], parent_id=node)

    def _mentions(self, call: HttpCall, node: str) -> HttpAnswer:
        assert (node, set(call.form)) == (ME, {"media_id", "message"})
        return self._comments(call, call.form["media_id"])

    def _list(self, edge: str, node: str) -> HttpAnswer:
        if edge == "comments":
            return answer(200, {"data": [one for one in self.comments if one["on"] == node]})
        assert (edge in {"media", "stories"}, node) == (True, ME)
        stories = edge == "stories"
        found = [one for one in self.posts if (one["media_product_type"] == "STORY") is stories]
        return answer(200, {"data": found if self.listed else []})

    def _node(self, node: str) -> HttpAnswer:
        container = self.containers.get(node)
        if container is not None:
            state = (
                container["state"]
                or ("IN_PROGRESS" if self._is_empty(container) else "")
                or self.states[min(self.asked, len(self.states) - 1)]
            )
            self.asked += not container["state"]
            return answer(200, {"id": node, "status_code": state, "status": f"{state}: {self.why}"})
        found = next((one for one in self.posts if one["id"] == node), None)
        return answer(200, found) if found else error(100, error_subcode=33)

    def _is_empty(self, container: dict) -> bool:
        return container["form"].get("upload_type") == "resumable" and "bytes" not in container

    def _change(self, call: HttpCall, node: str) -> HttpAnswer:
        found = next((one for one in self.posts if one["id"] == node), None)
        if found is None:
            return error(100, error_subcode=33)
        if call.method == "DELETE":
            self.posts.remove(found)
        else:
            found["is_comment_enabled"] = json.loads(call.form["comment_enabled"])
        return answer(200, {"success": True})
