"""What others say about one's site, as webmention.io keeps it for sites that have it take their webmentions.

Micropub itself has neither comments nor counts. Asked only where its token was given: without one nobody there is told
of anything. (``wm-property`` of the IndieWeb says why a page links here.)
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from urllib.parse import urlsplit

from planner.connectors.connector import Credentials
from planner.connectors.conversing import Heard, Remark, RemarkKind, in_time
from planner.connectors.errors import ask
from planner.connectors.fields import address_at, at, list_at, moment_at, number_at, text_at
from planner.connectors.measuring import Counts, Metric, counts_in
from planner.connectors.platforms.micropub import site
from planner.connectors.platforms.micropub.answers import TABLE
from planner.domain.errors import NotOffered, NotSent, RightMissing, SignInNeeded
from planner.languages import tr
from planner.ports.http import Http, HttpCall

FIELD = "mentions_token"
"""The secret for webmention.io among those of the account; it may be left out."""
_WHO = "webmention.io"
_BASE = "https://webmention.io/api"
_PAGE = 100
_MOST_PAGES = 20
_KINDS = {"in-reply-to": RemarkKind.COMMENT, "mention-of": RemarkKind.MENTION}
_COUNTED = {Metric.LIKES: "like", Metric.REPOSTS: "repost", Metric.REPLIES: "reply"}


class Mentions:
    """``ListsReplies`` and ``Measures``."""

    def remarks(self, http: Http, credentials: Credentials, since: str = "") -> Heard:
        """Answers and pages that name the site, after the number that is the mark; the newest 100 without one."""
        asked = {"domain": site.who(credentials), "per-page": str(_PAGE)}
        asked |= {"since_id": since} if since else {}
        found: list[object] = []
        for number in range(_MOST_PAGES if since else 1):
            told = _told(http, credentials, "mentions.jf2", {**asked, "page": str(number)})
            if not isinstance(at(told, "children"), list):
                raise _unreadable()
            page = list_at(told, "children")
            found += page
            if len(page) < _PAGE:
                break
        newest = max((number_at(one, "wm-id") for one in found), default=0)
        return Heard(remarks=in_time(map(_remark, found)), mark=str(newest) if newest else since)

    def count_posts(
        self, http: Http, credentials: Credentials, remote_ids: Sequence[str]
    ) -> Mapping[str, Counts]:
        """Likes, reposts and answers that other sites sent; one question for each post."""
        return {one: _counts(_told(http, credentials, "count", {"target": one})) for one in remote_ids}

    def count_account(self, http: Http, credentials: Credentials) -> Counts:  # noqa: ARG002 - nothing to ask
        """Raises NotOffered: who reads a site, nobody counts there."""
        raise NotOffered(tr("A site has no followers that anybody could count."))


def _told(http: Http, credentials: Credentials, name: str, params: Mapping[str, str]) -> object:
    """The object that a question is answered with.

    Raises:
        NotOffered: there is no token. RightMissing: the token is not accepted, which holds no post.
    """
    token = credentials.secrets.get(FIELD, "").strip()
    if not token:
        raise NotOffered(
            tr(
                "Micropub has no comments and no counts. With a token of webmention.io Parley hears what others send your site."
            )
        )
    call = HttpCall(method="GET", url=f"{_BASE}/{name}", params={**params, "token": token})
    try:
        told = ask(http, call, _WHO, secrets=credentials.secrets.values(), table=TABLE).json()
    except SignInNeeded as fault:
        raise RightMissing(
            tr(
                "webmention.io does not accept its token. Copy it again from its settings; posts go out without it."
            ),
            detail=fault.detail,
            status=fault.status,
            field=FIELD,
        ) from fault
    if not isinstance(told, dict):
        raise _unreadable()
    return told


def _unreadable() -> NotSent:
    return NotSent(tr("{who}'s answer could not be read.", who=_WHO), detail="no object")


def _counts(told: object) -> Counts:
    """What is not among the kinds was sent by nobody; an answer without a sum says nothing."""
    kinds = at(told, "type")
    if number_at(told, "count") <= 0 and at(told, "count") != 0:
        raise _unreadable()
    nobody = dict.fromkeys(_COUNTED.values(), 0)
    return MappingProxyType(
        dict(counts_in({**nobody, **(kinds if isinstance(kinds, dict) else {})}, _COUNTED))
    )


def _remark(said: object) -> Remark | None:
    """None for a like, a repost, a bookmark: those are counted."""
    kind, number = _KINDS.get(text_at(said, "wm-property")), text_at(said, "wm-id")
    when = moment_at(said, "published") or moment_at(said, "wm-received")
    if kind is None or not number or when is None:
        return None
    author = address_at(said, "author", "url")
    handle = urlsplit(author).netloc
    return Remark(
        id=number,
        handle=handle,
        name=text_at(said, "author", "name") or handle,
        text=text_at(said, "content", "text") or text_at(said, "name"),
        when=when,
        url=address_at(said, "url") or address_at(said, "wm-source"),
        about=text_at(said, "wm-target"),
        kind=kind,
        audience="private" if at(said, "wm-private") is True else "",
    )
