"""What people say on Instagram in memory, and what is counted there: mixed into its server."""

from dataclasses import dataclass, field
from datetime import timedelta

from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import AT, answer

OF_POST = {"views": 50, "reach": 41, "saved": 2, "shares": 1, "replies": 3}
OF_ACCOUNT = ("views", "reach", "likes", "comments", "saves", "shares")
PAGE = 3


@dataclass(kw_only=True)
class InstagramTalk:
    """``comments``, the newest first: ``on`` a post, or with a ``parent_id``. ``tags``: posts of others that name the
    account. ``looked``: hashtags of the last seven days. ``lacks``: kinds of rights that the token lacks ("insights").
    """

    comments: list[dict] = field(default_factory=list)
    tags: list[dict] = field(default_factory=list)
    looked: list[str] = field(default_factory=list)
    public: list[dict] = field(default_factory=list)
    lacks: set[str] = field(default_factory=set)
    few: bool = False

    def say(self, number: int, words: str, on: str) -> str:
        """Mia comments on a post, or answers a comment, in that minute after noon. Gives the id."""
        parent = next((one for one in self.comments if one["id"] == on), None)
        said = {"id": str(5000 + number), "text": words, "timestamp": _at(number), "username": "mia"}
        above = {"parent_id": on, "on": parent["on"]} if parent else {"on": on}
        self.comments.insert(0, {**said, "hidden": False, **above})
        return str(said["id"])

    def show(self, number: int, words: str, *, names: bool = False) -> str:
        """Mia shows a post; everybody finds its hashtags."""
        post = {"id": str(6000 + number), "caption": words, "timestamp": _at(number)}
        post["permalink"] = f"https://www.instagram.com/p/M{number}/"
        if names:
            self.tags.insert(0, {**post, "username": "mia"})
        self.public.insert(0, post)
        return str(post["id"])

    def talk(self, call: HttpCall, node: str, edge: str) -> HttpAnswer | None:
        fields, hides = call.params.get("fields", ""), "hide" in (call.form or {})
        kind = (
            "insights" if edge == "insights" else "comments" if hides or edge in {"replies", "tags"} else ""
        )
        if kind in self.lacks or ("comments" in self.lacks and "comments." in fields):
            return answer(
                403, {"error": {"code": 10, "message": "(#10) No permission", "type": "OAuthException"}}
            )
        if hides:
            next(one for one in self.comments if one["id"] == node)["hidden"] = call.form["hide"] == "true"
            return answer(200, {"success": True})
        if edge == "insights":
            return self._insights(call, node)
        found = self._heard(call, node, edge) if call.method == "GET" else None
        return None if found is None else answer(200, found)

    def _heard(self, call: HttpCall, node: str, edge: str) -> dict | None:
        fields = call.params.get("fields", "")
        if edge == "media" and "comments." in fields:
            return {"data": [{**post, "comments": self._under(post["id"], 0)} for post in self.posts]}
        if edge == "comments" and "replies." in fields:
            return self._under(node, int(call.params["after"]))
        if edge == "replies":
            return {"data": [one for one in self.comments if one.get("parent_id") == node][::-1]}
        if edge == "tags":
            return {"data": self.tags}
        if "followers_count" in fields:
            return {"id": node, "followers_count": 300, "media_count": len(self.posts)}
        return self._hashtags(call, node, edge)

    def _hashtags(self, call: HttpCall, node: str, edge: str) -> dict | None:
        if edge == "recently_searched_hashtags":
            return {"data": [{"id": f"17{name}", "name": name} for name in self.looked]}
        if node == "ig_hashtag_search":
            self.looked = list(dict.fromkeys([*self.looked, call.params["q"]]))
            return {"data": [{"id": f"17{len(call.params['q'])}"}]}
        if edge == "recent_media":
            name = next(one for one in self.looked if node == f"17{len(one)}")
            return {"data": [one for one in self.public if f"#{name}" in one["caption"]]}
        return None

    def _under(self, post: str, start: int) -> dict:
        top = [one for one in self.comments if one["on"] == post and "parent_id" not in one]
        shown = [{**one, "replies": {"data": self._answers(one["id"])}} for one in top[start : start + PAGE]]
        more = {"cursors": {"after": str(start + PAGE)}, "next": "https://…"}
        return {"data": shown, **({"paging": more} if start + PAGE < len(top) else {})}

    def _answers(self, comment: str) -> list[dict]:
        return [one for one in self.comments if one.get("parent_id") == comment][::-1]

    def _insights(self, call: HttpCall, node: str) -> HttpAnswer:
        names = call.params["metric"].split(",")
        if "period" in call.params:
            assert (call.params["metric_type"], set(names)) == ("total_value", set(OF_ACCOUNT))
            assert int(call.params["until"]) - int(call.params["since"]) <= 30 * 86_400
            return answer(
                200, {"data": [{"name": name, "total_value": {"value": len(name)}} for name in names]}
            )
        post = next(one for one in self.posts if one["id"] == node)
        story = post["media_product_type"] == "STORY"
        assert set(names) <= OF_POST.keys() - ({"saved"} if story else {"replies"})
        if story and self.few:
            return answer(400, {"error": {"code": 10, "message": "(#10) Not enough viewers for the media"}})
        return answer(200, {"data": [{"name": name, "values": [{"value": OF_POST[name]}]} for name in names]})


def _at(minute: int) -> str:
    return (AT + timedelta(minutes=minute)).strftime("%Y-%m-%dT%H:%M:%S+0000")
