"""What people say about a Page in memory, and what is counted of it: mixed into its server."""

from dataclasses import dataclass, field
from datetime import timedelta

from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import AT, answer

METRICS = {
    "post_media_view": 40,
    "post_total_media_view_unique": 31,
    "post_clicks_by_type": {"link clicks": 5, "other clicks": 2},
}
"""What a post is counted by since June 2026; every other name is refused."""
OF_PAGE = "page_media_view"


@dataclass(kw_only=True)
class FacebookTalk:
    """``comments``, the newest first, whose ids begin with what they stand under. ``visitors``: posts of others, in
    which the Page is named or which stand on it. ``liked``: by the Page. ``lacks``: rights that the token lacks.
    """

    comments: list[dict] = field(default_factory=list)
    visitors: list[dict] = field(default_factory=list)
    liked: set[str] = field(default_factory=set)
    lacks: set[str] = field(default_factory=set)

    def say(self, number: int, words: str, on: str) -> str:
        """Mia comments under a post or comment, in that minute after noon. Gives the comment's id."""
        parent = {"parent": {"id": on}} if on.count("_") > 1 else {}
        made = (AT + timedelta(minutes=number)).strftime("%Y-%m-%dT%H:%M:%S+0000")
        said = {"id": f"{on}_{9000 + number}", "message": words, "created_time": made, "is_hidden": False}
        self.comments.insert(0, {**said, "from": {"id": "9", "name": "Mia"}, **parent})
        return str(said["id"])

    def write(self, number: int, words: str) -> str:
        """Mia names the Page in a post of her own."""
        made = (AT + timedelta(minutes=number)).strftime("%Y-%m-%dT%H:%M:%S+0000")
        post = {"id": f"9_{number}", "message": words, "created_time": made}
        self.visitors.insert(0, {**post, "from": {"id": "9", "name": "Mia"}})
        return str(post["id"])

    def talk(self, call: HttpCall, node: str, edge: str) -> HttpAnswer | None:
        needed = self._needed(call, edge)
        if needed in self.lacks:
            told = {"message": f"(#10) This wants {needed}", "type": "OAuthException", "code": 10}
            return answer(403, {"error": told})
        if edge == "likes":
            (self.liked.add if call.method == "POST" else self.liked.discard)(node)
            return answer(200, {"success": True})
        if edge == "insights":
            return self._insights(call)
        found = self._told(call.params.get("fields", ""), node, edge)
        return None if found is None else answer(200, found)

    def _told(self, fields: str, node: str, edge: str) -> dict | None:
        if edge in {"tagged", "visitor_posts"}:
            return {"data": self.visitors if edge == "tagged" else []}
        if edge == "published_posts" and "comments." in fields:
            return {"data": [{**post, "comments": self._under(post["id"])} for post in self.posts]}
        if "summary(true)" in fields and self._find(node):
            return {"id": node, "shares": {"count": 3}, "views": 12, **self._summaries(node)}
        return {"id": node, "followers_count": 120} if "followers_count" in fields else None

    def _needed(self, call: HttpCall, edge: str) -> str:
        if edge == "insights":
            return "read_insights"
        if (edge in {"likes", "comments"} and call.method != "GET") or "is_hidden" in (call.form or {}):
            return "pages_manage_engagement"
        reads = edge in {"tagged", "visitor_posts", "comments"} or "comments." in call.params.get(
            "fields", ""
        )
        return "pages_read_user_content" if reads and call.method == "GET" else ""

    def _under(self, post: str) -> dict:
        found = [one for one in self.comments if one["id"].startswith(post)]
        more = {"paging": {"cursors": {"after": "3"}, "next": "https://…"}} if len(found) > 3 else {}
        return {"data": found[:3], **more}

    def _summaries(self, node: str) -> dict:
        count = sum(one["id"].startswith(node) for one in self.comments)
        likes = {"data": [], "summary": {"total_count": 7}}
        return {
            "comments": {"data": [], "summary": {"total_count": count}},
            "reactions": likes,
            "likes": likes,
        }

    def _insights(self, call: HttpCall) -> HttpAnswer:
        names, days = call.params["metric"].split(","), call.params["period"] == "day"
        if not set(names) <= ({OF_PAGE} if days else METRICS.keys()):
            told = {"message": "(#100) The value must be a valid insights metric", "code": 100}
            return answer(400, {"error": told})
        assert not days or int(call.params["until"]) - int(call.params["since"]) <= 90 * 86_400
        values = [{"value": 4}, {"value": {"organic": 5, "paid": 1}}] if days else None
        data = [
            {"name": name, "period": call.params["period"], "values": values or [{"value": METRICS[name]}]}
            for name in names
        ]
        return answer(200, {"data": data})
