"""What others do with a blog's posts on Tumblr: replies, reblogs with words, mentions, tags.

A reply has no page and no way to be answered by a program. Whoever reblogged with words, or wrote a post, is answered
by a reblog of that post: a post on one's own blog that everybody sees.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from urllib.parse import quote

from planner.connectors.connector import CannotTell, Credentials, Found, Json, Look, NotThere, StepResult
from planner.connectors.conversing import Heard, Remark, in_time
from planner.connectors.errors import accepted, check_answered
from planner.connectors.fields import at, iso, list_at, moment_at, number_at, text_at
from planner.connectors.markup import same_words
from planner.connectors.platforms.tumblr import talk
from planner.connectors.platforms.tumblr.answers import is_no_post
from planner.connectors.platforms.tumblr.body import blocks_of, new_slug, words_of
from planner.connectors.platforms.tumblr.heard import KINDS, remark_in, tagged_in
from planner.connectors.platforms.tumblr.lookup import result_of
from planner.connectors.steps import check_answer
from planner.domain.account import Account
from planner.domain.errors import NotOffered, NotSent, Refused, Unconfirmed
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.ports.http import Http

_MOST_PAGES = 10
_LOOKED_AT = 5  # pages of own posts
_CLOCKS = 120  # seconds that two clocks may differ
_GONE = tr("The post is not on Tumblr any more.")


class Conversing:
    """``ListsReplies``, ``Replies``, ``Likes`` and ``SearchesTag``."""

    def remarks(self, http: Http, credentials: Credentials, since: str = "") -> Heard:
        """The blog's activity, the newest first, back to the mark: a time in seconds and what was heard of it."""
        after, known = _read(since)
        found: dict[str, object] = {}
        params = {f"types[{number}]": kind for number, kind in enumerate(KINDS)} | {"rollups": "false"}
        for _ in range(_MOST_PAGES if since else 1):
            told = talk.found(http, credentials, f"{talk.blog(credentials.account)}/notifications", params)
            if not isinstance(at(told, "notifications"), list):
                raise NotSent(tr("Tumblr's answer could not be read."), detail="no list of notifications")
            page = list_at(told, "notifications")
            fresh = {number: one for one in page if (number := text_at(one, "id")) and number not in found}
            found |= fresh
            oldest = min((number_at(one, "timestamp") for one in page), default=0)
            if not fresh or oldest < after:
                break
            params["before"] = str(oldest + 1)  # those of the same second are asked for again
        new = [
            one
            for number, one in found.items()
            if number_at(one, "timestamp") >= after and number not in known
        ]
        remarks = in_time(remark_in(one, credentials.account) for one in new)
        return Heard(remarks=remarks, mark=_written(found.values(), after, known) or since)

    def freeze_reply(
        self,
        account: Account,
        remark: Remark,
        text: str,
        client_key: str,
        now: datetime,
    ) -> Json:
        """A reblog with words. Raises NotOffered for a reply, which only a person can answer."""
        if "/" not in remark.id:
            raise NotOffered(
                tr("Tumblr lets no program answer a reply. Answer it there: {address}", address=remark.url)
            )
        check_answer(text, account)
        body = {"content": blocks_of(text), "state": "published", "slug": new_slug(text, client_key)}
        return {"role": StepRole.PART.value, "at": iso(now), "to": remark.id, "body": body}

    def reply(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Reblog it, unless that is out: looked for first, so that a repeat makes no second one."""
        there = _look(http, credentials, frozen, moment_at(frozen, "at"))
        if isinstance(there, Found):
            return there.result
        post, body = _theirs(http, credentials, text_at(frozen, "to")), frozen["body"]
        assert isinstance(body, dict)
        whole = {
            **body,
            "parent_tumblelog_uuid": text_at(post, "blog", "uuid") or text_at(post, "tumblelog_uuid"),
            "parent_post_id": int(talk.id_of(post)),
            "reblog_key": text_at(post, "reblog_key"),
        }
        path = f"{talk.blog(credentials.account)}/posts"
        answer = talk.ask(http, credentials, "POST", path, json=whole, publishing=True)
        made = at(talk.checked(credentials, answer, publishing=True).json(), "response")
        result = result_of(made, credentials.account)
        if not result.remote_id:
            raise Unconfirmed(
                tr("Tumblr answered without saying what it made."), detail=f"HTTP {answer.status}, no id"
            )
        return accepted(result, answer)

    def find_reply(self, http: Http, credentials: Credentials, frozen: Json, since: datetime) -> Look:
        """Look among the blog's newest posts: for its address, or its words as a reblog of that very post."""
        return _look(http, credentials, frozen, since)

    def like(self, http: Http, credentials: Credentials, remark_id: str, now: datetime) -> None:  # noqa: ARG002
        """Like the post. Raises NotOffered for a reply."""
        _like(http, credentials, remark_id, "like")

    def unlike(self, http: Http, credentials: Credentials, remark_id: str) -> None:
        """Take the like back."""
        _like(http, credentials, remark_id, "unlike")

    def tagged(self, http: Http, credentials: Credentials, tag: str) -> tuple[Remark, ...]:
        """The newest posts with the tag, of all blogs."""
        params = {"tag": tag.strip().lstrip("#"), "filter": "text", "limit": str(talk.PAGE)}
        answer = talk.checked(credentials, talk.ask(http, credentials, "GET", "/tagged", params=params))
        posts = at(answer.json(), "response")
        if not isinstance(posts, list):
            raise talk.unread(answer)
        return in_time(tagged_in(one, credentials.account) for one in posts)


def _read(mark: str) -> tuple[int, frozenset[str]]:
    """A time in seconds, and what was heard of that second."""
    moment, *known = mark.split() or [""]
    return (int(moment), frozenset(known)) if moment.isascii() and moment.isdigit() else (0, frozenset())


def _written(notices: Iterable[object], after: int, known: frozenset[str]) -> str:
    newest = max((number_at(one, "timestamp") for one in notices), default=0)
    heard = {text_at(one, "id") for one in notices if number_at(one, "timestamp") == newest}
    if newest < max(after, 1):
        return ""
    return " ".join([str(newest), *sorted(heard | known if newest == after else heard)])


def _look(http: Http, credentials: Credentials, frozen: Json, since: datetime | None) -> Look:
    wanted, slug = words_of(list_at(frozen, "body", "content")), text_at(frozen, "body", "slug")
    of = text_at(frozen, "to").rpartition("/")[2]
    for number in range(_LOOKED_AT):
        params = {"limit": str(talk.PAGE), "offset": str(number * talk.PAGE), "reblog_info": "true"}
        posts = talk.page(http, credentials, "", params)
        for post in posts:
            same = text_at(post, "reblogged_from_id") == of and same_words(
                words_of(list_at(post, "content")), wanted
            )
            if text_at(post, "slug") == slug or (same and _made_since(post, since)):
                return Found(result=result_of(post, credentials.account))
        if len(posts) < talk.PAGE or not all(_made_since(post, since) for post in posts):
            return NotThere(proof="looked at the newest posts")
    return CannotTell(link=f"https://www.tumblr.com/blog/{credentials.account.handle}")


def _made_since(post: object, since: datetime | None) -> bool:
    return since is None or number_at(post, "timestamp") >= since.timestamp() - _CLOCKS


def _theirs(http: Http, credentials: Credentials, remark_id: str) -> Mapping[str, object]:
    """Somebody's post, with the key that says that it was read."""
    blog, _, number = remark_id.rpartition("/")
    answer = talk.ask(
        http, credentials, "GET", f"/blog/{quote(blog, safe='')}/posts/{quote(number, safe='')}"
    )
    if is_no_post(answer):
        raise Refused(_GONE, detail=f"HTTP {answer.status}", status=answer.status)
    told = at(talk.checked(credentials, answer).json(), "response")
    if not isinstance(told, dict) or not talk.id_of(told).isdigit() or not text_at(told, "reblog_key"):
        raise talk.unread(answer)
    return told


def _like(http: Http, credentials: Credentials, remark_id: str, verb: str) -> None:
    if "/" not in remark_id:
        raise NotOffered(tr("On Tumblr a program can like posts, but no replies. Like it there."))
    post = _theirs(http, credentials, remark_id)
    liked: Json = {"id": talk.id_of(post), "reblog_key": text_at(post, "reblog_key")}
    answer = talk.ask(http, credentials, "POST", f"/user/{verb}", json=liked)
    if is_no_post(answer):
        raise Refused(_GONE, detail=f"HTTP {answer.status}", status=answer.status)
    check_answered(talk.checked(credentials, answer), talk.WHO)
