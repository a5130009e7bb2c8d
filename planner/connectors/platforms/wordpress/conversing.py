"""The comments of a WordPress site: reading, answering, holding back. Nobody likes a comment there."""

import html
from datetime import UTC, datetime, timedelta

from planner.connectors.connector import Credentials, Found, Json, Look, NotThere, StepResult
from planner.connectors.conversing import Heard, Remark, RemarkKind, in_time
from planner.connectors.errors import accepted, ask_any, check_answered
from planner.connectors.fields import address_at, iso, list_at, moment_at, number_at, text_at
from planner.connectors.markup import same_words, words_in
from planner.connectors.platforms.wordpress import site
from planner.connectors.steps import demand_words
from planner.domain.account import Account
from planner.domain.errors import NotSent, Refused, Unconfirmed
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.ports.http import Http

_COMMENTS = "wp/v2/comments"
_PAGE = 100
_MOST_PAGES = 20
_DUPLICATE = 409
_FORBIDDEN = 403


class Conversing:
    """``ListsReplies``, ``Replies`` and ``Hides``."""

    def remarks(self, http: Http, credentials: Credentials, since: str = "") -> Heard:
        """Comments since the mark, which is the time of the newest and its number; those that are held, too."""
        moment, _, number = since.partition(" ")
        after, last = moment_at({"after": moment}, "after"), int(number) if number.isdigit() else 0
        params = {"orderby": "date_gmt", "order": "asc" if after else "desc", "per_page": str(_PAGE)}
        if after:  # the site counts in seconds: the last one is asked for again and left out by its number
            params["after"] = iso(after - timedelta(seconds=1))
        found: list[object] = []
        for page in range(1, _MOST_PAGES + 1 if after else 2):
            told = _listed(http, credentials, {**params, "page": str(page)})
            found += told
            if len(told) < _PAGE:
                break
        new = [one for one in found if number_at(one, "id") > last]
        newest = max((number_at(one, "id") for one in new), default=last)
        times = [made for one in new if (made := moment_at(one, "date_gmt")) is not None]
        moment = iso(max(times)) if times else moment
        heard = in_time(_remark(one, credentials.account) for one in new)
        return Heard(remarks=heard, mark=f"{moment} {newest}" if newest else since)

    def freeze_reply(
        self,
        account: Account,  # noqa: ARG002 - the site knows who is signed in
        remark: Remark,
        text: str,
        client_key: str,  # noqa: ARG002 - the site itself refuses the same comment twice
        now: datetime,
    ) -> Json:
        """A comment below the remark, its words as they are: a site reads comments as HTML."""
        demand_words(text)
        body = {
            "post": int(remark.about),
            "parent": int(remark.id),
            "content": html.escape(text, quote=False),
        }
        return {"role": StepRole.COMMENT.value, "at": iso(now), "body": body, "words": text}

    def reply(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Comment. The site says so when it has the very same already: then that one is it."""
        answer = http.send(site.call(http, credentials, "POST", _COMMENTS, json=frozen["body"]))
        if answer.status == _DUPLICATE and text_at(answer.json(), "code") == "comment_duplicate":
            there = self.find_reply(http, credentials, frozen, datetime.min.replace(tzinfo=UTC))
            if isinstance(there, Found):
                return there.result
        site.raise_fault(answer, credentials, publishing=True)
        result = _result(answer.json())
        if not result.remote_id:
            message = tr("{who} answered without saying what it made.", who=site.who(credentials))
            raise Unconfirmed(message, detail=f"HTTP {answer.status}, no id")
        return accepted(result, answer)

    def find_reply(self, http: Http, credentials: Credentials, frozen: Json, since: datetime) -> Look:
        """Look among the answers to that comment, the held ones too."""
        body = frozen["body"]
        params = {"post": text_at(body, "post"), "parent": text_at(body, "parent"), "per_page": str(_PAGE)}
        for one in _listed(http, credentials, {**params, "order": "desc"}):
            made, mine = moment_at(one, "date_gmt"), credentials.account.remote_id
            if made is None or made < since or text_at(one, "author") != mine:
                continue
            if same_words(words_in(text_at(one, "content", "rendered")).text, text_at(frozen, "words")):
                return Found(result=_result(one))
        return NotThere(proof="looked at the answers")

    def hide(self, http: Http, credentials: Credentials, remark_id: str) -> None:
        """Hold the comment back; the site keeps it."""
        _set(http, credentials, remark_id, "hold")

    def unhide(self, http: Http, credentials: Credentials, remark_id: str) -> None:
        """Approve the comment."""
        _set(http, credentials, remark_id, "approve")


def _listed(http: Http, credentials: Credentials, params: dict[str, str]) -> list[object]:
    """A page of comments; without those held back where the user may not see them."""
    call = site.call(http, credentials, "GET", _COMMENTS, params={**params, "status": "all"})
    answer = ask_any(http, call)
    if text_at(answer.json(), "code") == "rest_forbidden_param":
        answer = ask_any(http, site.call(http, credentials, "GET", _COMMENTS, params=params))
    site.raise_fault(answer, credentials)
    if not isinstance(answer.json(), list):
        message = tr("{who} did not answer with its comments.", who=site.who(credentials))
        raise NotSent(message, detail=f"HTTP {answer.status}, no list of comments")
    return list_at({"all": answer.json()}, "all")


def _set(http: Http, credentials: Credentials, remark_id: str, status: str) -> None:
    path = f"{_COMMENTS}/{int(remark_id)}"
    answer = ask_any(http, site.call(http, credentials, "POST", path, json={"status": status}))
    code = text_at(answer.json(), "code")
    if answer.status == _FORBIDDEN and code == "rest_cannot_edit":
        raise Refused(
            tr(
                "This user may not hold comments back. On {who} it needs the role editor or higher.",
                who=site.who(credentials),
            ),
            detail=f"HTTP {answer.status} {code}",
            status=answer.status,
            field="login",
        )
    site.raise_fault(answer, credentials)
    check_answered(answer, site.who(credentials))


def _result(comment: object) -> StepResult:
    return StepResult(
        remote_id=text_at(comment, "id"),
        remote_url=address_at(comment, "link"),
        data={"status": text_at(comment, "status")},
    )


def _remark(comment: object, account: Account) -> Remark | None:
    """None for one that nobody could find again, for a ping of another site, and for the account's own."""
    when, author = moment_at(comment, "date_gmt"), text_at(comment, "author")
    kind = text_at(comment, "type")
    if when is None or not number_at(comment, "id") or author == account.remote_id or kind != "comment":
        return None
    parent, status = number_at(comment, "parent"), text_at(comment, "status")
    if not number_at(comment, "post"):
        return None
    return Remark(
        id=text_at(comment, "id"),
        handle="",
        name=words_in(text_at(comment, "author_name")).text,
        text=words_in(text_at(comment, "content", "rendered")).text,
        when=when,
        url=address_at(comment, "link"),
        in_reply_to=str(parent) if parent else "",
        about=text_at(comment, "post"),
        kind=RemarkKind.REPLY if parent else RemarkKind.COMMENT,
        audience="" if status == "approved" else status,
    )
