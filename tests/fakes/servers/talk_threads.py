"""What people say on Threads in memory, and what is counted there: mixed into its server."""

from dataclasses import dataclass, field
from datetime import timedelta

from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import AT, answer

FIELDS = frozenset(
    {
        "id", "media_product_type", "media_type", "media_url", "permalink", "username", "text", "timestamp", "shortcode",
        "thumbnail_url", "children", "is_quote_post", "has_replies", "root_post", "replied_to", "is_reply",
        "is_reply_owned_by_me", "hide_status", "reply_audience", "topic_tag",
    }
)  # fmt: skip
"""What Meta's pages name of an answer (reply management, 2026-02-13)."""
OF_POST = ("views", "likes", "replies", "reposts", "quotes", "shares")
OF_ACCOUNT = ("views", "likes", "replies", "reposts", "quotes", "clicks", "followers_count")
PAGE = 4
NEEDS = {
    "conversation": "threads_read_replies",
    "manage_reply": "threads_manage_replies",
    "mentions": "threads_manage_mentions",
    "insights": "threads_manage_insights",
    "threads_insights": "threads_manage_insights",
}


@dataclass(kw_only=True)
class ThreadsTalk:
    """``posts``: of everybody, the newest first; ``on``: what one answers. ``lacks``: rights that the token lacks."""

    posts: list[dict] = field(default_factory=list)
    lacks: set[str] = field(default_factory=set)

    def say(self, number: int, words: str, on: str = "", *, names: bool = False) -> str:
        """Mia says something in that minute after noon, maybe in answer to a post. Gives its id."""
        post = {
            "id": str(9000 + number),
            "text": words,
            "username": "mia",
            "timestamp": (AT + timedelta(minutes=number)).strftime("%Y-%m-%dT%H:%M:%S+0000"),
            "permalink": f"https://www.threads.com/@mia/post/{number}",
            "on": on or "nothing of ours",
            "names": names,
            "hide_status": "NOT_HUSHED",
        }
        self.posts.insert(0, post)
        return str(post["id"])

    def talk(self, call: HttpCall, node: str, edge: str) -> HttpAnswer | None:
        needed = "threads_keyword_search" if node == "keyword_search" else NEEDS.get(edge, "")
        if needed in self.lacks:
            told = {"message": "Application does not have permission for this action", "code": 10}
            return answer(403, {"error": {**told, "type": "THApiException"}})
        if edge == "manage_reply":
            hidden = {"true": "HIDDEN", "false": "UNHUSHED"}[call.form["hide"]]
            next(one for one in self.posts if one["id"] == node)["hide_status"] = hidden
            return answer(200, {"success": True})
        if edge in {"insights", "threads_insights"}:
            return self._insights(call, node, edge)
        found = self._heard(call, node, edge)
        if found is None:
            return None
        assert set(call.params["fields"].split(",")) <= FIELDS
        start = int(call.params.get("after", "0"))
        more = {"cursors": {"after": str(start + PAGE)}, "next": "https://…"}
        paging = {"paging": more} if start + PAGE < len(found) else {}
        return answer(200, {"data": found[start : start + PAGE], **paging})

    def _heard(self, call: HttpCall, node: str, edge: str) -> list[dict] | None:
        if edge == "conversation":
            assert call.params["reverse"] == "true"
            return [self._shown(one, node) for one in self.posts if node in self._above(one)]
        if edge == "mentions":
            return [self._shown(one) for one in self.posts if one.get("names")]
        if node == "keyword_search":
            assert (call.params["search_mode"], call.params["search_type"]) == ("TAG", "RECENT")
            return [self._shown(one) for one in self.posts if f"#{call.params['q']}" in one["text"]]
        if edge == "threads" and call.method == "GET" and "has_replies" in call.params["fields"]:
            answered = {one["on"] for one in self.posts}
            return [
                {"id": one["id"], "has_replies": one["id"] in answered} for one in self.posts if not one["on"]
            ]
        return None

    def _above(self, post: dict) -> list[str]:
        """The posts that one stands under, from its own answer up."""
        found, on = [], post["on"]
        while on:
            found.append(on)
            on = next((one["on"] for one in self.posts if one["id"] == on), "")
        return found

    def _shown(self, post: dict, root: str = "") -> dict:
        shown = {name: value for name, value in post.items() if name in FIELDS}
        mine = post["username"] == "fennelandrye"
        answers = {"replied_to": {"id": post["on"]}, "root_post": {"id": root}, "is_reply_owned_by_me": mine}
        return {**shown, **answers} if root else shown

    def _insights(self, call: HttpCall, node: str, edge: str) -> HttpAnswer:
        names = call.params["metric"].split(",")
        assert set(names) <= set(OF_POST if edge == "insights" else OF_ACCOUNT)
        if edge == "insights":
            if all(one["id"] != node for one in self.posts):
                return answer(400, {"error": {"code": 100, "error_subcode": 33, "message": "No such object"}})
            data = [{"name": name, "values": [{"value": len(name)}], "period": "lifetime"} for name in names]
            return answer(200, {"data": data})
        assert int(call.params["until"]) > int(call.params["since"]) >= 1_712_991_600
        daily = {"name": "views", "values": [{"value": 3}, {"value": 4}], "period": "day"}
        clicks = {"name": "clicks", "link_total_values": [{"link_url": "https://kiln.example/", "value": 2}]}
        totals = [
            {"name": name, "total_value": {"value": len(name)}}
            for name in names
            if name not in {"views", "clicks"}
        ]
        return answer(200, {"data": [daily, clicks, *totals]})
