"""The talk about one's posts on X: mentions and answers, replies, hiding, hashtags. X lets no program like a post.

X charges for every post and every person that an answer names, so pages are small, and what was heard once is not
asked for again.
"""

from collections.abc import Mapping
from datetime import datetime

from planner.connectors.connector import Credentials, Json, Look, StepResult
from planner.connectors.conversing import Heard, Remark, RemarkKind, in_time
from planner.connectors.errors import words_of
from planner.connectors.fields import at, iso, list_at, moment_at, text_at
from planner.connectors.platforms.x import lookup
from planner.connectors.platforms.x.answers import NO_ANSWER, code_of
from planner.connectors.platforms.x.api import HIDING, HOST, WHO, call, checked, get, post_address
from planner.connectors.platforms.x.posting import posted, sent
from planner.connectors.signin.rights import demand
from planner.connectors.steps import check_answer
from planner.domain.account import Account
from planner.domain.errors import NotSent, Refused
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.ports.http import Http, HttpCall

PAGE = 10
"""X's price is by the post: what is asked for at once is what may have to be paid at once."""
_MOST_PAGES = 50
_FORBIDDEN = 403
_FIELDS = {
    "tweet.fields": "created_at,entities,in_reply_to_user_id,note_tweet,referenced_tweets",
    "expansions": "author_id",
    "user.fields": "name,username",
}


class Conversing:
    """``ListsReplies``, ``Replies``, ``Hides`` and ``SearchesTag``."""

    def remarks(self, http: Http, credentials: Credentials, since: str = "") -> Heard:
        """The mentions since the mark, which is the id of the newest; an answer mentions whom it answers.

        X gives the newest first; no more than the newest 500 are gone through.
        """
        path = f"/2/users/{credentials.account.remote_id}/mentions"
        params = {**_FIELDS, "max_results": str(PAGE), **({"since_id": since} if since else {})}
        found: list[Remark | None] = []
        newest = int(since) if since.isdecimal() else 0
        for _ in range(_MOST_PAGES if since else 1):
            told = _listed(http, credentials, path, params)
            page = list_at(told, "data")
            newest = max([newest, *(int(one) for post in page if (one := text_at(post, "id")).isdecimal())])
            found += [_remark(post, _people(told), credentials.account) for post in page]
            further = text_at(told, "meta", "next_token")
            if not further:
                break
            params = {**params, "pagination_token": further}
        return Heard(remarks=in_time(found), mark=str(newest) if newest else since)

    def freeze_reply(
        self,
        account: Account,
        remark: Remark,
        text: str,
        client_key: str,  # noqa: ARG002 - X knows no key
        now: datetime,
    ) -> Json:
        """A post that answers; X itself names whom."""
        check_answer(text, account)
        body = {"text": text, "reply": {"in_reply_to_tweet_id": remark.id}}
        return {"role": StepRole.PART.value, "at": iso(now), "body": body, "pictures": 0}

    def reply(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Post it. X takes a program's answer only where the account was mentioned or quoted."""
        answer = sent(http, credentials, frozen)
        if answer.status == _FORBIDDEN and code_of(answer) == NO_ANSWER:
            address = post_address(text_at(frozen, "body", "reply", "in_reply_to_tweet_id"))
            raise Refused(
                tr(
                    "X lets programs answer only who mentioned or quoted you. Answer by hand: {address}",
                    address=address,
                ),
                detail=f"HTTP {answer.status}: {words_of(answer, credentials.secrets.values())}",
                status=answer.status,
            )
        return posted(http, credentials, frozen, answer)

    def find_reply(self, http: Http, credentials: Credentials, frozen: Json, since: datetime) -> Look:
        """Look among the account's own newest posts."""
        return lookup.look_for(http, credentials, frozen, since, ())

    def hide(self, http: Http, credentials: Credentials, remark_id: str) -> None:
        """Hide an answer to an own post behind X's "hidden replies"."""
        _set_hidden(http, credentials, remark_id, hidden=True)

    def unhide(self, http: Http, credentials: Credentials, remark_id: str) -> None:
        """Show it again."""
        _set_hidden(http, credentials, remark_id, hidden=False)

    def tagged(self, http: Http, credentials: Credentials, tag: str) -> tuple[Remark, ...]:
        """The newest of the last seven days, without what only passes others' posts on."""
        query = f"#{tag.strip().lstrip('#')} -is:retweet"
        params = {**_FIELDS, "query": query, "max_results": str(PAGE), "sort_order": "recency"}
        told = _listed(http, credentials, "/2/tweets/search/recent", params)
        people = _people(told)
        return in_time(
            _remark(post, people, credentials.account, tagged=True) for post in list_at(told, "data")
        )


def _listed(
    http: Http, credentials: Credentials, path: str, params: Mapping[str, str]
) -> Mapping[str, object]:
    """A page of posts. Raises NotSent for an answer that is none."""
    told = get(http, credentials, path, params)
    if not isinstance(at(told, "meta", "result_count"), int):
        raise NotSent(tr("X’s answer could not be read."), detail="no meta in the answer")
    return told


def _set_hidden(http: Http, credentials: Credentials, remark_id: str, *, hidden: bool) -> None:
    demand(credentials, WHO, HIDING)
    wanted = HttpCall(method="PUT", url=f"{HOST}/2/tweets/{remark_id}/hidden", json={"hidden": hidden})
    answer = call(http, credentials, wanted)
    if answer.status == _FORBIDDEN and not code_of(answer):
        said = words_of(answer, credentials.secrets.values())
        raise Refused(
            tr(
                "X hides only answers to your own posts, and only with the right {right}. If that is missing, sign in again and choose “{choice}”.",
                right=HIDING,
                choice=tr("publish, answer comments and count"),
            ),
            detail=f"HTTP {answer.status}: {said}",
            status=answer.status,
        )
    if at(checked(credentials, answer).json(), "data", "hidden") is not hidden:
        raise NotSent(tr("X’s answer could not be read."), detail=f"HTTP {answer.status}, no hidden in it")


def _people(told: object) -> dict[str, object]:
    """Who is named in an answer, by id."""
    return {text_at(one, "id"): one for one in list_at(told, "includes", "users")}


def _remark(
    post: object, people: Mapping[str, object], account: Account, *, tagged: bool = False
) -> Remark | None:
    """None for a post that nobody could find again, and for the account's own."""
    when, author = moment_at(post, "created_at"), text_at(post, "author_id")
    remote_id = text_at(post, "id")
    if when is None or not remote_id or author == account.remote_id:
        return None
    who = people.get(author)
    name = text_at(who, "username")
    mine = text_at(post, "in_reply_to_user_id") == account.remote_id
    kind = RemarkKind.TAGGED if tagged else RemarkKind.REPLY if mine else RemarkKind.MENTION
    return Remark(
        id=remote_id,
        handle=f"@{name}" if name else "",
        name=text_at(who, "name") or name,
        text=lookup.text_of(post),
        when=when,
        url=post_address(remote_id),
        in_reply_to=lookup.answers_to(post),
        about=lookup.answers_to(post) if mine else "",
        kind=kind,
    )
