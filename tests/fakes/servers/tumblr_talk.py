"""What others do with a blog's posts on Tumblr, and its notes: mixed into the network in memory."""

from dataclasses import dataclass, field

from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import AT, answer

UUID = "t:0aY0xL2Fi1OFJg4YxpmegQ"
NAME = "fennelandrye"
BOB = {"name": "bob", "uuid": "t:bob"}
NOTES = {"total_notes": 9, "total_likes": 5, "total_reblogs": 3}
PAGE = 3


def done(status: int, response: dict) -> HttpAnswer:
    return answer(status, {"meta": {"status": status, "msg": "OK"}, "response": response})


def failed(status: int, code: int, title: str, **headers: str) -> HttpAnswer:
    errors = [{"title": title, "code": code, "detail": f"{title}."}]
    body = {"meta": {"status": status, "msg": title}, "response": [], "errors": errors}
    return answer(status, body, **headers)


@dataclass(kw_only=True)
class TumblrTalk:
    """``notices``: activity, the newest first. ``theirs``: posts of bob by their id. ``liked``: those of them liked."""

    notices: list[dict] = field(default_factory=list)
    theirs: dict[str, dict] = field(default_factory=dict)
    liked: set[str] = field(default_factory=set)

    def say(self, number: int, words: str, kind: str = "reblog_with_content", *, of: str = "1") -> str:
        """Bob does something, each a minute later than the one before. Gives what a remark of it is called."""
        moment = int(AT.timestamp()) - 86_400 + 60 * number
        notice = {"id": f"n{number}", "type": kind, "timestamp": moment, "from_tumblelog_name": "bob"}
        post = str(800 + number)
        match kind:
            case "reblog_with_content":
                notice |= {"post_id": post, "target_post_id": of, "added_text": words}
            case "mention_in_post":
                notice |= {"post_id": post, "post_summary": words}
            case _:
                notice |= {"target_post_id": of, "reply_text": words}
        if "post_id" in notice:
            told = {"id": int(post), "id_string": post, "blog": BOB, "blog_name": "bob", "timestamp": moment}
            self.theirs[post] = {**told, "reblog_key": f"key{post}", "body": words}
        self.notices.insert(0, notice)
        return f"bob/{post}" if "post_id" in notice else notice["id"]

    def talk(self, call: HttpCall, path: str) -> HttpAnswer | None:
        if path.startswith("/blog/bob/posts/"):
            found = self.theirs.get(path.rpartition("/")[2])
            return done(200, found) if found else failed(404, 0, "Not Found")
        known = {
            f"/blog/{UUID}/notifications": self._notified,
            f"/blog/{UUID}/notes": self._noted,
            f"/blog/{UUID}/info": self._info,
            "/tagged": self._tagged,
            "/user/like": self._liked,
            "/user/unlike": self._liked,
        }
        return known[path](call) if path in known else None

    def is_right(self, body: dict) -> bool:
        """Whether a reblog names a post, its blog and its key."""
        post = self.theirs.get(str(body.get("parent_post_id")))
        told = post and (body["parent_tumblelog_uuid"], body["reblog_key"]) == ("t:bob", post["reblog_key"])
        return "parent_post_id" not in body or bool(told)

    def _notified(self, call: HttpCall) -> HttpAnswer:
        before = int(call.params.get("before", "9" * 11))
        wanted = {value for name, value in call.params.items() if name.startswith("types[")}
        found = [one for one in self.notices if one["timestamp"] < before and one["type"] in wanted]
        return done(200, {"notifications": found[:PAGE], "_links": {}})

    def _info(self, call: HttpCall) -> HttpAnswer:  # noqa: ARG002 - it is always the same one
        return done(200, {"blog": {"name": NAME, "posts": len(self.posts)}})

    def _noted(self, call: HttpCall) -> HttpAnswer:
        post = next((one for one in self.posts if one["id_string"] == call.params["id"]), None)
        if post is None or post["state"] != "published":
            return failed(404, 0, "Not Found")
        return done(200, {"notes": [], "rollup_notes": [], **NOTES})

    def _tagged(self, call: HttpCall) -> HttpAnswer:
        found = [one for one in self.theirs.values() if f"#{call.params['tag']}" in one["body"]]
        return answer(200, {"meta": {"status": 200, "msg": "OK"}, "response": found[::-1]})

    def _liked(self, call: HttpCall) -> HttpAnswer:
        post = self.theirs.get(call.json["id"])
        if post is None or post["reblog_key"] != call.json["reblog_key"]:
            return failed(404, 0, "Not Found")
        (self.liked.add if call.url.endswith("/like") else self.liked.discard)(call.json["id"])
        return done(200, {})
