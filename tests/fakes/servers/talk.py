"""What people say about posts on the three networks in memory: mixed into their servers."""

from dataclasses import dataclass, field

from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import answer, path_of

BOB = {"id": "8", "acct": "bob@pub.example", "username": "bob", "display_name": "Bob <b>"}
DID = "did:plc:kif3472k2vfiufxrv2o4qfmt"
BOBS = "did:plc:bob"


@dataclass(kw_only=True)
class MastodonTalk:
    """``notices``: notifications, the oldest first. ``liked``: favourites. ``no_tags``: has no hashtag timelines."""

    notices: list[dict] = field(default_factory=list)
    liked: set[str] = field(default_factory=set)
    no_tags: bool = False

    def say(self, number: int, words: str, *, answers: str = "", audience: str = "public") -> dict:
        """Bob says something to the account. Numbers count up."""
        status = {
            "id": str(number),
            "created_at": f"2026-11-21T09:{number % 60:02}:00.000Z",
            "content": words,
            "visibility": audience,
            "url": f"https://pub.example/@bob/{number}",
            "in_reply_to_id": answers or None,
            "in_reply_to_account_id": "7" if answers else None,
            "account": BOB,
        }
        self.notices.append({"id": str(number), "type": "mention", "account": BOB, "status": status})
        return status

    def talk(self, call: HttpCall) -> HttpAnswer | None:
        path = path_of(call)
        if path == "/api/v1/notifications":
            after = int(call.params.get("min_id", "0"))
            found = [one for one in self.notices if int(one["id"]) > after]
            limit = int(call.params["limit"])
            return answer(200, (found[:limit] if after else found[-limit:])[::-1])
        if "/timelines/tag/" in path:
            found = [one["status"] for one in self.notices if f"#{path.rpartition('/')[2]}" in str(one)]
            return answer(404, {"error": "Not found"}) if self.no_tags else answer(200, found[::-1])
        if path.endswith("favourite"):
            number, _, verb = path.removeprefix("/api/v1/statuses/").partition("/")
            (self.liked.add if verb == "favourite" else self.liked.discard)(number)
            return answer(200, {"id": number, "favourites_count": len(self.liked)})
        return None


@dataclass(kw_only=True)
class BlueskyTalk:
    """``notices``: newest first. ``foreign``: records of others by address. ``lacks``: it only keeps posts."""

    notices: list[dict] = field(default_factory=list)
    foreign: dict[str, dict] = field(default_factory=dict)
    lacks: bool = False

    def say(self, number: int, words: str, reason: str, *, answers: str = "", root: str = "") -> str:
        """Bob says something about the account; gives its address."""
        uri, record = f"at://{BOBS}/app.bsky.feed.post/{number}", {"text": words}
        if answers:
            ref = {"parent": {"uri": answers, "cid": "p"}, "root": {"uri": root or answers, "cid": "r"}}
            record["reply"] = ref
        author = {"did": BOBS, "handle": "bob.test", "displayName": "Bob"}
        at = f"2026-11-21T09:{number:02}:00.000Z"
        notice = {"uri": uri, "cid": f"c{number}", "author": author, "reason": reason, "indexedAt": at}
        self.notices.insert(0, {**notice, "record": record})
        self.foreign[uri] = {"uri": uri, "cid": f"c{number}", "value": record}
        return uri

    def _listNotifications(self, call: HttpCall) -> HttpAnswer:  # noqa: N802 - the network's own name
        start = int(call.params.get("cursor", "0"))
        more = {"cursor": str(start + 3)} if start + 3 < len(self.notices) else {}
        return self._shown({"notifications": self.notices[start : start + 3], **more})

    def _searchPosts(self, call: HttpCall) -> HttpAnswer:  # noqa: N802
        return self._shown({"posts": [one for one in self.notices if call.params["q"] in str(one)]})

    def _getPosts(self, call: HttpCall) -> HttpAnswer:  # noqa: N802
        assert call.url.count("uris=") <= 25
        counts = {"likeCount": 3, "repostCount": 0, "replyCount": 2}
        return self._shown({"posts": [{"uri": f"at://{DID}/app.bsky.feed.post/a", **counts}]})

    def _getProfile(self, call: HttpCall) -> HttpAnswer:  # noqa: N802
        assert call.params["actor"] == DID
        return self._shown({"did": DID, "followersCount": 41, "postsCount": 7})

    def _shown(self, found: dict) -> HttpAnswer:
        lacking = {"error": "MethodNotImplemented", "message": "Method Not Implemented"}
        return answer(501, lacking) if self.lacks else answer(200, found)


@dataclass(kw_only=True)
class WordPressTalk:
    """``comments`` by number. ``moderates``: the user may see and hold what is held back."""

    comments: dict[int, dict] = field(default_factory=dict)
    moderates: bool = True

    def say(self, post: int, words: str, *, author: int = 0, parent: int = 0, kind: str = "comment") -> int:
        """Somebody comments; every comment is a minute later than the one before."""
        number = 70 + len(self.comments)
        self.comments[number] = {
            "id": number,
            "post": post,
            "parent": parent,
            "author": author,
            "author_name": "Mia &amp; Co",
            "date_gmt": f"2026-11-21T09:{number - 70:02}:00",
            "content": {"rendered": f"<p>{words}</p>"},
            "link": f"https://kiln.example/?p={post}#comment-{number}",
            "status": "approved",
            "type": kind,
        }
        return number

    def talk(self, call: HttpCall, route: str) -> HttpAnswer | None:
        if not route.startswith("/wp/v2/comments"):
            return None
        if call.method == "GET":
            return self._listed(call)
        assert isinstance(call.json, dict)
        if route == "/wp/v2/comments":
            body = call.json
            twins = (one for one in self.comments.values() if body["content"] in one["content"]["rendered"])
            if any(one["parent"] == body["parent"] for one in twins):
                return answer(409, {"code": "comment_duplicate", "message": "Duplicate comment detected"})
            number = self.say(body["post"], body["content"], author=3, parent=body["parent"])
            return answer(201, self.comments[number])
        if not self.moderates:
            return answer(403, {"code": "rest_cannot_edit", "message": "Sorry, you are not allowed"})
        found = self.comments[int(route.rpartition("/")[2])]
        found["status"] = {"approve": "approved"}.get(call.json["status"], call.json["status"])
        return answer(200, found)

    def _listed(self, call: HttpCall) -> HttpAnswer:
        params = call.params
        if "status" in params and not self.moderates:
            return answer(403, {"code": "rest_forbidden_param", "message": "Query parameter not permitted"})
        found = sorted(self.comments.values(), key=lambda one: one["id"])
        found = [one for one in found if one["status"] == "approved" or "status" in params]
        for key in ("post", "parent"):
            found = [one for one in found if str(one[key]) == params.get(key, str(one[key]))]
        found = [one for one in found if one["date_gmt"] > params.get("after", "")[:19]]
        found = found if params.get("order") == "asc" else found[::-1]
        size = int(params["per_page"])
        start = size * (int(params.get("page", "1")) - 1)
        return answer(200, found[start : start + size], x_wp_total=str(len(found)))
