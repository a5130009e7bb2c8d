"""What people say to the account on X in memory: mixed into its server."""

from dataclasses import dataclass, field

from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.http import answer

COUNTS = {"followers_count": 41, "tweet_count": 7, "following_count": 3, "listed_count": 0}
ME = {"id": "99", "username": "fennelandrye", "name": "Fennel & Rye", "public_metrics": COUNTS}
BOB = {"id": "8", "username": "bob", "name": "Bob <b>"}


def shown(post: dict) -> dict:
    """A post as X shows it, without what this network keeps of it besides."""
    return {name: one for name, one in post.items() if name not in {"asked", "words", "mentions"}}


@dataclass(kw_only=True)
class XTalk:
    """``said``: posts of others, the oldest first. ``hidden``: ids. ``summons``: only who was mentioned may answer.

    ``may_hide``: the sign-in has the right to. ``subscription``: what X says the account pays for; None: nothing is said.
    """

    said: list[dict] = field(default_factory=list)
    hidden: set[str] = field(default_factory=set)
    summons: bool = False
    may_hide: bool = True
    subscription: str | None = "None"

    def say(self, number: int, words: str, *, answers: str = "", mentions: bool = True) -> str:
        """Bob says something; gives its id. Numbers count up."""
        post_id = str(1_900_000_000_000_100_000 + number)
        post = {"id": post_id, "text": words, "author_id": "8", "mentions": mentions, "entities": {}}
        if answers:
            post["referenced_tweets"] = [{"type": "replied_to", "id": answers}]
            post["in_reply_to_user_id"] = "99"
        self.said.append({**post, "created_at": f"2026-11-21T09:{number % 60:02}:00.000Z"})
        return post_id

    def talk(self, path: str, call: HttpCall) -> HttpAnswer | None:
        """The answer to what is about people and their posts, None for anything else."""
        if path == "/2/users/me":
            paid = {} if self.subscription is None else {"subscription_type": self.subscription}
            return answer(200, {"data": {**ME, **paid}})
        if path == "/2/users/99/mentions":
            since = int(call.params.get("since_id", "0"))
            return self.page(
                [one for one in self._newest_said() if one["mentions"] and int(one["id"]) > since], call
            )
        if path == "/2/tweets/search/recent":
            tag = call.params["query"].split()[0]
            return self.page([one for one in self._newest_said() if tag in one["text"].split()], call)
        if path == "/2/tweets" and call.method == "GET":
            return self._by_ids(call.params["ids"].split(","))
        if path.endswith("/hidden"):
            return self._hide(path.split("/")[3], call.json["hidden"])
        return None

    def refuses_answer(self, body: dict) -> bool:
        """Whether X would not let a program answer there."""
        on = body.get("reply", {}).get("in_reply_to_tweet_id")
        return self.summons and any(one["id"] == on and not one["mentions"] for one in self.said)

    def page(self, found: list[dict], call: HttpCall) -> HttpAnswer:
        """A page of posts with who wrote them."""
        first, size = int(call.params.get("pagination_token", "0")), int(call.params["max_results"])
        page = [shown(one) for one in found[first : first + size]]
        meta = {"result_count": len(page)}
        if first + len(page) < len(found):
            meta["next_token"] = str(first + len(page))
        people = [BOB] if any(one["author_id"] == "8" for one in page) else []
        named = {"includes": {"users": people}} if people and "expansions" in call.params else {}
        return answer(200, {"data": page, "meta": meta, **named} if page else {"meta": meta})

    def _newest_said(self) -> list[dict]:
        return self.said[::-1]

    def _by_ids(self, ids: list[str]) -> HttpAnswer:
        posts = {one["id"]: one for one in [*self.posts, *self.said]}
        gone = [{"value": one, "title": "Not Found Error"} for one in ids if one not in posts]
        found = [shown(posts[one]) for one in ids if one in posts]
        return answer(200, {**({"data": found} if found else {}), **({"errors": gone} if gone else {})})

    def _hide(self, post_id: str, hidden: bool) -> HttpAnswer:
        if not self.may_hide or not any(
            one["id"] == post_id and "referenced_tweets" in one for one in self.said
        ):
            told = {
                "title": "Forbidden",
                "detail": "You cannot hide this post.",
                "type": "about:blank",
                "status": 403,
            }
            return answer(403, told)
        (self.hidden.add if hidden else self.hidden.discard)(post_id)
        return answer(200, {"data": {"hidden": hidden}})
