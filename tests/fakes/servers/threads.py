"""Threads by its API as Meta's pages have it: containers, posts, answers to them."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import AT, answer, path_of
from tests.fakes.servers.facebook import error
from tests.fakes.servers.place import HOST, Shelf
from tests.fakes.servers.talk_threads import ThreadsTalk

ME, NAME = "55", "fennelandrye"
FORM = frozenset(
    {
        "media_type", "text", "image_url", "video_url", "alt_text", "is_carousel_item", "children", "reply_to_id",
        "reply_control", "link_attachment", "topic_tag", "is_spoiler_media",
    }
)  # fmt: skip
"""What its pages name of a container, of which Parley uses all (posts, 2026-04-14)."""


@dataclass
class FakeThreads(ThreadsTalk):
    """``serve`` answers. ``states``: what a container is said to be, one for each question, then the last."""

    token: str
    states: list[str] = field(default_factory=lambda: ["FINISHED"])
    why: str = ""
    listed: bool = True
    now: datetime = AT
    shelf: Shelf = field(default_factory=Shelf)
    containers: dict[str, dict] = field(default_factory=dict)
    asked: int = 0
    last: int = 700

    def serve(self, call: HttpCall) -> HttpAnswer:
        if call.url.startswith(HOST):
            return self.shelf.serve(call)
        if call.headers.get("Authorization") != f"Bearer {self.token}":
            return error(190, error_subcode=463)
        assert call.url.startswith("https://graph.threads.net/v1.0/")
        node, _, edge = path_of(call).removeprefix("/v1.0/").partition("/")
        return self.talk(call, node, edge) or self._served(call, node, edge)

    def _served(self, call: HttpCall, node: str, edge: str) -> HttpAnswer:
        if call.method == "GET":
            return self._list(node, edge) if edge else self._node(node)
        if call.method == "DELETE":
            found = next((one for one in self.posts if one["id"] == node), None)
            if found is None:
                return error(100, error_subcode=33)
            self.posts.remove(found)
            return answer(200, {"success": True})
        assert node == ME
        return self._make(call) if edge == "threads" else self._publish(call, edge)

    def _number(self) -> str:
        self.last += 1
        return str(self.last)

    def _make(self, call: HttpCall) -> HttpAnswer:
        form = dict(call.form)
        assert set(form) <= FORM
        kind = form["media_type"]
        wanted = {"IMAGE": ("image_url", "image/"), "VIDEO": ("video_url", "video/")}.get(kind)
        if wanted is not None and not self.shelf.fetch(form.pop(wanted[0])).startswith(wanted[1]):
            return error(24, error_subcode=2207052)
        assert (kind == "CAROUSEL") is ("children" in form)
        assert kind == "TEXT" or "link_attachment" not in form
        answered = form.get("reply_to_id")
        if answered and all(one["id"] != answered for one in self.posts):
            return error(100, error_subcode=33)
        number = self._number()
        self.containers[number] = {"id": number, "form": form, "state": ""}
        return answer(200, {"id": number})

    def _publish(self, call: HttpCall, edge: str) -> HttpAnswer:
        assert edge == "threads_publish"
        found = self.containers.get(call.form["creation_id"])
        if found is None or found["state"] == "PUBLISHED":
            return error(24, error_subcode=4279009)
        found["state"], form, number = "PUBLISHED", found["form"], self._number()
        children = [self.containers[one]["form"] for one in filter(None, form.get("children", "").split(","))]
        shown = [
            {"media_url": "https://cdn.example/1", "alt_text": one.get("alt_text", "")} for one in children
        ]
        stamp = self.now.strftime("%Y-%m-%dT%H:%M:%S+0000")
        self.now += timedelta(seconds=1)
        post = {
            "id": number,
            "text": form.get("text", ""),
            "username": NAME,
            "timestamp": stamp,
            "permalink": f"https://www.threads.com/@{NAME}/post/D{number}",
            "on": form.get("reply_to_id", ""),
            "alt_text": form.get("alt_text", ""),
            **({"children": {"data": shown}} if shown else {}),
            **({"media_url": "https://cdn.example/1"} if form["media_type"] in {"IMAGE", "VIDEO"} else {}),
        }
        self.posts.insert(0, post)
        return answer(200, {"id": number})

    def _list(self, node: str, edge: str) -> HttpAnswer:
        on = {"threads": "", "replies": node}[edge]
        assert edge == "replies" or node == "me"
        return answer(200, {"data": [one for one in self.posts if one["on"] == on and self.listed]})

    def _node(self, node: str) -> HttpAnswer:
        if node == "me":
            return answer(200, {"id": ME, "username": NAME, "name": "Fennel & Rye"})
        container = self.containers.get(node)
        if container is not None:
            state = container["state"] or self.states[min(self.asked, len(self.states) - 1)]
            self.asked += not container["state"]
            return answer(
                200, {"id": node, "status": state, **({"error_message": self.why} if self.why else {})}
            )
        found = next((one for one in self.posts if one["id"] == node), None)
        return answer(200, found) if found else error(100, error_subcode=33)
