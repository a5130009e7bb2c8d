"""Reviews of a place of business: reading, answering, taking the answer back. Nobody likes or hides one there."""

from collections.abc import Mapping
from datetime import datetime, timedelta

import regex

from planner.connectors.connector import Credentials, Found, Json, Look, NotThere, StepResult
from planner.connectors.conversing import Heard, Remark, RemarkKind, in_time
from planner.connectors.errors import accepted, check_answered
from planner.connectors.fields import address_at, at, iso, list_at, moment_at, text_at
from planner.connectors.markup import exact_words
from planner.connectors.platforms.google_business import api
from planner.connectors.platforms.google_business.answers import is_gone
from planner.connectors.steps import demand_words
from planner.domain.account import Account
from planner.domain.errors import Refused, Unconfirmed
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.ports.http import Http

LONGEST = 4096
"""Bytes of an answer."""
_PAGES = 20  # of 50 reviews
_CLOCKS = timedelta(minutes=2)
_REVIEW = regex.compile(r"accounts/[\w-]+/locations/[\w-]+/reviews/[\w-]+")
_STARS = {"ONE": 1, "TWO": 2, "THREE": 3, "FOUR": 4, "FIVE": 5}
_REJECTED = "REJECTED"


class Conversing:
    """``ListsReplies``, ``Replies`` and ``Withdraws``."""

    def remarks(self, http: Http, credentials: Credentials, since: str = "") -> Heard:
        """Reviews that are new or were changed since the mark, which is the time of the newest and the ids of then."""
        moment, *heard = since.split(" ")
        after = moment_at({"after": moment}, "after")
        url = f"{api.POSTS}/{credentials.account.remote_id}/reviews"
        asked = {"pageSize": "50", "orderBy": "updateTime desc"}
        found: list[Remark] = []
        for page in api.pages(http, credentials, url, asked, _PAGES if after else 1):
            told = [_remark(one, credentials.account) for one in list_at(page, "reviews")]
            fresh = [one for one in told if one is not None and (after is None or one.when >= after)]
            found += fresh
            if len(fresh) < len(told):
                break
        new = in_time(one for one in found if not (one.when == after and one.id in heard))
        if not new:
            return Heard(remarks=(), mark=since)
        newest = new[-1].when
        last = [one.id for one in found if one.when == newest]
        return Heard(remarks=new, mark=" ".join([newest.isoformat(), *last]))

    def freeze_reply(
        self,
        account: Account,  # noqa: ARG002 - the review says of which business it is
        remark: Remark,
        text: str,
        client_key: str,  # noqa: ARG002 - a review has one answer
        now: datetime,
    ) -> Json:
        """The answer to a review."""
        demand_words(text)
        size = len(text.encode())
        if size > LONGEST:
            raise Refused(
                tr("{size:,} of {most:,} bytes: the answer is too long for Google.", size=size, most=LONGEST),
                field="text",
            )
        body = {"comment": text}
        return {"role": StepRole.COMMENT.value, "at": iso(now), "review": remark.id, "body": body}

    def reply(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Answer, unless the review has another answer already: Google would put this one in its place."""
        name, wanted = _named(text_at(frozen, "review")), text_at(frozen, "body", "comment")
        review = api.node(http, credentials, name)
        if review is None:
            raise Refused(tr("The review is not on Google any more."))
        there = text_at(review, "reviewReply", "comment")
        if there and not exact_words(there, wanted):
            raise Refused(
                tr("The review has an answer already. Nothing was overwritten: change it on Google."),
                field="text",
            )
        url = f"{api.POSTS}/{name}/reply"
        answer = api.call(http, credentials, "PUT", url, json=frozen["body"], publishing=True)
        told = api.checked(credentials, answer, publishing=True).json()
        if not text_at(told, "comment"):
            raise Unconfirmed(
                tr("Google answered without saying what it made."), detail=f"HTTP {answer.status}, no answer"
            )
        if _is_rejected(told):
            raise Refused(
                tr("Google rejected the answer by its rules for content. Say it in other words."),
                field="text",
            )
        return accepted(_result(name, credentials.account), answer)

    def find_reply(self, http: Http, credentials: Credentials, frozen: Json, since: datetime) -> Look:
        """Read the review with its answer."""
        name = _named(text_at(frozen, "review"))
        told = at(api.node(http, credentials, name), "reviewReply")
        made = moment_at(told, "updateTime")
        fresh = made is None or made >= since - _CLOCKS
        same = exact_words(text_at(told, "comment"), text_at(frozen, "body", "comment"))
        if same and fresh and not _is_rejected(told):
            return Found(result=_result(name, credentials.account))
        return NotThere(proof="read the review")

    def withdraw(self, http: Http, credentials: Credentials, remark_id: str) -> None:
        """Take the answer to a review back."""
        answer = api.call(http, credentials, "DELETE", f"{api.POSTS}/{_named(remark_id)}/reply")
        if not is_gone(answer):
            check_answered(api.checked(credentials, answer), api.WHO)


def _named(name: str) -> str:
    """The name of a review. Raises Refused for anything else: it becomes part of an address."""
    if not _REVIEW.fullmatch(name):
        raise Refused(tr("That is no review of Google's."), detail=name)
    return name


def _is_rejected(told: object) -> bool:
    """Google looks answers over as well; what it says of that is told by those who use it, not by its reference."""
    return _REJECTED in {text_at(told, "reviewReplyState"), text_at(told, "state")}


def _result(name: str, account: Account) -> StepResult:
    return StepResult(remote_id=f"{name}/reply", remote_url=address_at(dict(account.facts), api.MAPS))


def _remark(review: object, account: Account) -> Remark | None:
    """None for one that nobody could find again."""
    name, when = text_at(review, "name"), moment_at(review, "updateTime") or moment_at(review, "createTime")
    if when is None or not _REVIEW.fullmatch(name):
        return None
    who = at(review, "reviewer")
    named = "" if at(who, "isAnonymous") is True else text_at(who, "displayName")
    facts: Mapping[str, object] = dict(account.facts)
    return Remark(
        id=name,
        handle="",
        name=named,
        text=text_at(review, "comment"),
        when=when,
        url=address_at(facts, api.MAPS),
        kind=RemarkKind.REVIEW,
        stars=_STARS.get(text_at(review, "starRating"), 0),
    )
