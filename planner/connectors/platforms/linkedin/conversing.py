"""The talk under a page's posts on LinkedIn: comments and mentions, replies, likes, taking comments away.

LinkedIn shows no program what is said under a person's posts; a person can answer and like what is known. Nobody can
hide a comment there, and no program searches hashtags.
"""

from datetime import UTC, datetime
from urllib.parse import quote

import regex

from planner.connectors.connector import CannotTell, Credentials, Json, Look, StepResult
from planner.connectors.conversing import Heard, Remark, RemarkKind, in_time
from planner.connectors.errors import NOT_FOUND, accepted
from planner.connectors.fields import at, iso, number_at, text_at
from planner.connectors.platforms.linkedin import lookup
from planner.connectors.platforms.linkedin.answers import GONE, code_of
from planner.connectors.platforms.linkedin.api import (
    ADMIN,
    HOST,
    READ_COMMENTS,
    WHO,
    WRITE_AS_PERSON,
    WRITE_COMMENTS,
    allowed,
    call,
    comments_path,
    is_page,
    listed,
    post_address,
)
from planner.connectors.platforms.linkedin.words import plain
from planner.connectors.signin.rights import lacking
from planner.connectors.steps import demand_words
from planner.domain.account import Account
from planner.domain.errors import NotOffered, NotSent, Refused, SignInNeeded, Unconfirmed
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.ports.http import Http, HttpAnswer, HttpCall

_PAGE, _MOST_PAGES = 50, 10
_CREATED, _NO_CONTENT, _FORBIDDEN = 201, 204, 403
_COMMENT = regex.compile(r"urn:li:comment:\((?:urn:li:)?(\w+:\d+),(\d+)\)")


class Conversing:
    """``ListsReplies``, ``Replies``, ``Likes`` and ``Removes``."""

    def remarks(self, http: Http, credentials: Credentials, since: str = "") -> Heard:
        """The page's notifications since the mark, which is the time of the newest in milliseconds.

        LinkedIn keeps them for 60 days and does not say in which order they come: no more than 500 are gone through.
        """
        account = credentials.account
        if not is_page(account):
            raise NotOffered(
                tr(
                    "LinkedIn shows no program what is said under a person’s posts. Look there: {address}",
                    address="https://www.linkedin.com/in/me/recent-activity/all/",
                )
            )
        known = int(since) if since.isdecimal() else 0
        found: list[object] = []
        for number in range(_MOST_PAGES if known else 1):
            params = {"count": str(_PAGE), "start": str(number * _PAGE)}
            page = listed(http, credentials, _notices(credentials, known), ADMIN, params=params)
            found += page
            if len(page) < _PAGE:
                break
        new = [one for one in found if number_at(one, "lastModifiedAt") > known]
        mark = max((number_at(one, "lastModifiedAt") for one in new), default=known)
        return Heard(remarks=in_time(_remark(one, account) for one in new), mark=str(mark) if mark else since)

    def freeze_reply(
        self,
        account: Account,
        remark: Remark,
        text: str,
        client_key: str,  # noqa: ARG002 - LinkedIn knows no key
        now: datetime,
    ) -> Json:
        """A comment on the post that mentions the page, or on the comment; LinkedIn nests them one deep."""
        demand_words(text)
        parts = _COMMENT.fullmatch(remark.id)
        on = remark.in_reply_to or remark.id
        comment: Json = {"actor": account.remote_id, "object": remark.id, "message": {"text": text}}
        if parts is not None:
            comment |= {"object": f"urn:li:{parts[1]}", "parentComment": on}
        return {"role": StepRole.COMMENT.value, "at": iso(now), "on": on, "comment": comment}

    def reply(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Comment."""
        answer = commented(http, credentials, frozen)
        return said(frozen, allowed(credentials, answer, _writing(credentials), publishing=True))

    def find_reply(self, http: Http, credentials: Credentials, frozen: Json, since: datetime) -> Look:
        """Look among the answers there; of a person's nobody can tell."""
        if not is_page(credentials.account):
            return CannotTell(link=post_address(text_at(frozen, "comment", "object")))
        try:
            return lookup.look_for(http, credentials, frozen, since, ())
        except SignInNeeded as fault:
            if fault.status != _FORBIDDEN:
                raise
            raise lacking(WHO, READ_COMMENTS, detail=fault.detail, status=fault.status) from None

    def like(self, http: Http, credentials: Credentials, remark_id: str, now: datetime) -> None:  # noqa: ARG002
        """Put the account's one reaction there."""
        wanted = HttpCall(
            method="POST",
            url=f"{HOST}/rest/reactions",
            params={"actor": credentials.account.remote_id},
            json={"root": remark_id, "reactionType": "LIKE"},
        )
        answer = allowed(credentials, call(http, credentials, wanted), _writing(credentials))
        _demand(answer, _CREATED)

    def unlike(self, http: Http, credentials: Credentials, remark_id: str) -> None:
        """Take it away."""
        actor, entity = (quote(one, safe="") for one in (credentials.account.remote_id, remark_id))
        _taken_away(http, credentials, f"/rest/reactions/(actor:{actor},entity:{entity})")

    def remove(self, http: Http, credentials: Credentials, remark_id: str) -> None:
        """Delete a comment under one of the account's posts for good."""
        parts = _COMMENT.fullmatch(remark_id)
        if parts is None:
            raise Refused(tr("Only comments can be deleted. This is a post of somebody else."))
        actor = quote(credentials.account.remote_id, safe="")
        _taken_away(http, credentials, f"{comments_path(f'urn:li:{parts[1]}')}/{parts[2]}?actor={actor}")


def commented(http: Http, credentials: Credentials, frozen: Json) -> HttpAnswer:
    """Send a frozen comment and give whatever LinkedIn answers."""
    wanted = HttpCall(
        method="POST", url=f"{HOST}{comments_path(text_at(frozen, 'on'))}", json=frozen["comment"]
    )
    return call(http, credentials, wanted, publishing=True)


def said(frozen: Json, answer: HttpAnswer) -> StepResult:
    """What a comment left. Raises Unconfirmed for an answer that does not say it."""
    result = lookup.comment_result(answer.json(), text_at(frozen, "comment", "object"))
    if not result.remote_id:
        raise Unconfirmed(
            tr("LinkedIn answered without saying what it made."), detail=f"HTTP {answer.status}, no id"
        )
    return accepted(result, answer)


def _notices(credentials: Credentials, since: int) -> str:
    """The address with LinkedIn's own brackets. The span is named where there is a clock: its end must be."""
    page = quote(credentials.account.remote_id, safe="")
    asked = f"q=criteria&actions=List(COMMENT,SHARE_MENTION)&organizationalEntity={page}"
    if since and credentials.kept is not None:
        until = int(credentials.kept.now().timestamp() * 1000) + 60_000
        asked += f"&timeRange=(start:{since},end:{until})"
    return f"/rest/organizationalEntityNotifications?{asked}"


def _taken_away(http: Http, credentials: Credentials, address: str) -> None:
    headers = {"X-RestLi-Method": "DELETE"}
    wanted = HttpCall(method="DELETE", url=f"{HOST}{address}", headers=headers)
    answer = call(http, credentials, wanted)
    if answer.status == NOT_FOUND and code_of(answer) in GONE:
        return
    _demand(allowed(credentials, answer, _writing(credentials)), _NO_CONTENT)


def _writing(credentials: Credentials) -> str:
    return WRITE_COMMENTS if is_page(credentials.account) else WRITE_AS_PERSON


def _demand(answer: HttpAnswer, status: int) -> None:
    if answer.status != status:
        raise NotSent(
            tr("{who} answered, but not what came of it.", who="LinkedIn"),
            detail=f"HTTP {answer.status} instead of {status}",
            status=answer.status,
        )


def _remark(notice: object, account: Account) -> Remark | None:
    """None for what nobody could find again, and for the page's own words. LinkedIn tells no names."""
    told = at(notice, "decoratedGeneratedActivity")
    mention = text_at(notice, "action") == "SHARE_MENTION"
    body = at(told, "share" if mention else "comment")
    known = text_at(body, "entity") or text_at(notice, "generatedActivity")
    moment = number_at(notice, "lastModifiedAt")
    if not known or not moment or text_at(body, "owner") == account.remote_id:
        return None
    post, parent = text_at(notice, "sourcePost"), text_at(body, "parentComment")
    url = post_address(known) if mention else f"{post_address(post)}?commentUrn={quote(known, safe='')}"
    return Remark(
        id=known,
        handle="",
        name="",
        text=plain(text_at(body, "text")) if mention else text_at(body, "text"),
        when=datetime.fromtimestamp(moment / 1000, UTC),
        url=url,
        in_reply_to=parent,
        about="" if mention else text_at(notice, "decoratedSourcePost", "entity") or post,
        kind=RemarkKind.MENTION if mention else RemarkKind.REPLY if parent else RemarkKind.COMMENT,
    )
