"""The talk about one's statuses on Mastodon and its relatives: mentions, replies, favourites, hashtags."""

from datetime import datetime
from urllib.parse import quote

import regex

from planner.connectors.connector import Credentials, Json, Look, StepResult
from planner.connectors.conversing import Heard, Remark, RemarkKind, in_time
from planner.connectors.errors import NOT_FOUND, ask_any, check_answered
from planner.connectors.fields import address_at, at, iso, list_at, moment_at, text_at
from planner.connectors.markup import words_in
from planner.connectors.platforms.mastodon import server
from planner.connectors.platforms.mastodon.lookup import look_for
from planner.connectors.platforms.mastodon.posting import posted
from planner.connectors.steps import check_answer
from planner.domain.account import Account
from planner.domain.errors import NotOffered, NotSent
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.ports.http import Http

_PAGE = "40"
_MOST_PAGES = 25
_NO_TAGS = tr("This server does not search hashtags for other programs.")


class Conversing:
    """``ListsReplies``, ``Replies``, ``Likes`` and ``SearchesTag``."""

    def remarks(self, http: Http, credentials: Credentials, since: str = "") -> Heard:
        """The mentions among the notifications, page by page from the mark on; answers come as mentions, too."""
        found: list[Remark | None] = []
        mark, seen = since, set[str]()
        for _ in range(_MOST_PAGES if since else 1):
            params = {"types[]": "mention", "limit": _PAGE, **({"min_id": mark} if mark else {})}
            told = server.get(http, credentials, "/api/v1/notifications", params, shape=list)
            page = [one for one in list_at({"page": told}, "page") if text_at(one, "id") not in seen]
            found += [
                _heard(one, credentials.account) for one in page if text_at(one, "type") == "mention"
            ]  # relatives tell of follows and likes here as well
            seen |= {text_at(one, "id") for one in page}
            if not page or not text_at(page[0], "id"):
                break
            mark = text_at(page[0], "id")  # the newest stands first, whichever way is asked
        return Heard(remarks=in_time(found), mark=mark)

    def freeze_reply(
        self,
        account: Account,
        remark: Remark,
        text: str,
        client_key: str,
        now: datetime,
    ) -> Json:
        """A status that answers, seen by those who see the remark, and naming who said it: else nobody is told."""
        named = f"@{remark.handle}"
        there = regex.search(rf"(?<![\w@]){regex.escape(named)}(?![\w@-])", text, regex.IGNORECASE)
        words = text if there else f"{named} {text}"
        check_answer(words if text.strip() else "", account)
        body = {
            "status": words,
            "visibility": remark.audience or "public",
            "in_reply_to_id": remark.id,
        }
        return {"role": StepRole.PART.value, "at": iso(now), "key": client_key, "body": body, "pictures": 0}

    def reply(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Post it with its Idempotency-Key and make sure that it is stored."""
        return posted(http, credentials, frozen)

    def find_reply(self, http: Http, credentials: Credentials, frozen: Json, since: datetime) -> Look:
        """Look among the account's own newest statuses."""
        return look_for(http, credentials, frozen, since, ())

    def like(self, http: Http, credentials: Credentials, remark_id: str, now: datetime) -> None:  # noqa: ARG002
        """Make it a favourite."""
        _favour(http, credentials, remark_id, "favourite")

    def unlike(self, http: Http, credentials: Credentials, remark_id: str) -> None:
        """Make it a favourite no more."""
        _favour(http, credentials, remark_id, "unfavourite")

    def tagged(self, http: Http, credentials: Credentials, tag: str) -> tuple[Remark, ...]:
        """The hashtag's own timeline."""
        path = f"/api/v1/timelines/tag/{quote(tag.strip().lstrip('#'), safe='')}"
        answer = ask_any(http, server.call(credentials, "GET", path, params={"limit": _PAGE}))
        if answer.status in {NOT_FOUND, 501}:
            raise NotOffered(_NO_TAGS, detail=f"HTTP {answer.status}", status=answer.status)
        if fault := server.refusal(http, credentials, answer, publishing=False):
            raise fault
        told = answer.json()
        if not isinstance(told, list):
            raise NotSent(tr("Mastodon's answer could not be read."), detail=f"HTTP {answer.status}, no list")
        return in_time(_remark(one, credentials.account, tagged=True) for one in told)


def _favour(http: Http, credentials: Credentials, remark_id: str, verb: str) -> None:
    path = f"/api/v1/statuses/{quote(remark_id, safe='')}/{verb}"
    answer = ask_any(http, server.call(credentials, "POST", path))
    fault = server.refusal(http, credentials, answer, publishing=False)
    if fault:
        raise fault
    check_answered(answer, server.WHO)


def _heard(notice: object, account: Account) -> Remark | None:
    return _remark(at(notice, "status"), account)


def _remark(status: object, account: Account, *, tagged: bool = False) -> Remark | None:
    """None for a status that nobody could find again, and for the account's own."""
    when, author = moment_at(status, "created_at"), text_at(status, "account", "id")
    if when is None or not text_at(status, "id") or author == account.remote_id:
        return None
    mine = text_at(status, "in_reply_to_account_id") == account.remote_id
    audience = text_at(status, "visibility")
    kind = RemarkKind.TAGGED if tagged else RemarkKind.REPLY if mine else RemarkKind.MENTION
    return Remark(
        id=text_at(status, "id"),
        handle=text_at(status, "account", "acct"),
        name=text_at(status, "account", "display_name") or text_at(status, "account", "username"),
        text=words_in(text_at(status, "content")).text,
        when=when,
        url=address_at(status, "url") or address_at(status, "uri"),
        in_reply_to=text_at(status, "in_reply_to_id"),
        about=text_at(status, "in_reply_to_id") if mine else "",
        kind=kind,
        audience="" if audience == "public" else audience,
    )
