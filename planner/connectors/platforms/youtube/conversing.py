"""The comments under a channel's videos: hearing, answering, holding back. No program likes one there."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import regex

from planner.connectors.connector import CannotTell, Credentials, Found, Json, Look, NotThere, StepResult
from planner.connectors.conversing import Heard, Remark, RemarkKind, in_time
from planner.connectors.errors import accepted, check_answered
from planner.connectors.fields import at, iso, list_at, moment_at, number_at, text_at
from planner.connectors.markup import same_words
from planner.connectors.platforms.youtube import api
from planner.connectors.platforms.youtube.asking import asked, pages
from planner.connectors.platforms.youtube.heard import Mark, mark_of
from planner.connectors.platforms.youtube.lookup import comment_result
from planner.connectors.steps import demand_words
from planner.domain.account import Account
from planner.domain.errors import Unconfirmed
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.ports.http import Http

_MOST_PAGES = 10  # of 100 threads, back to the mark
_CLOCKS = timedelta(minutes=2)
_NOTHING = 204
_SEEN, _HELD = "published", "heldForReview"


class Conversing:
    """``ListsReplies``, ``Replies`` and ``Hides``."""

    def remarks(self, http: Http, credentials: Credentials, since: str = "") -> Heard:
        """Comments under all videos of the channel, those that are held back too.

        Two units, and one for each long thread that grew. YouTube lists threads by their beginning: an answer in
        one that is not among the newest hundred, and older than the mark, is not heard.
        """
        mark, long = mark_of(since), dict[str, int]()
        found: list[Remark | None] = []
        for thread in _threads(http, credentials, mark):
            found += [
                _remark(one, thread, credentials.account)
                for one in _comments(http, credentials, thread, mark, long)
            ]
        new = [one for one in in_time(found) if mark.is_new(one)]
        moved = mark.moved(new, long)
        same = not new and moved.long == mark.long
        return Heard(remarks=tuple(new), mark=since if same else moved.text())

    def freeze_reply(
        self,
        account: Account,  # noqa: ARG002 - YouTube knows who is signed in
        remark: Remark,
        text: str,
        client_key: str,  # noqa: ARG002 - YouTube knows no key
        now: datetime,
    ) -> Json:
        """An answer in the remark's thread, which has one level only: who answers an answer names whom."""
        demand_words(text)
        thread = remark.in_reply_to or remark.id
        named = f"@{remark.handle}"
        there = regex.search(rf"(?<![\w@]){regex.escape(named)}(?![\w-])", text, regex.IGNORECASE)
        words = f"{named} {text}" if remark.in_reply_to and remark.handle and not there else text
        body = {"snippet": {"parentId": thread, "textOriginal": words}}
        return {"role": StepRole.COMMENT.value, "at": iso(now), "video": remark.about, "body": body}

    def reply(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Answer, unless the answer stands there: asked first, so that a repeat makes no second one."""
        there = self._look(http, credentials, frozen, moment_at(frozen, "at"))
        if isinstance(there, Found):
            return there.result
        answer = asked(
            http, credentials, "POST", "/comments", {"part": "snippet"}, json=frozen["body"], publishing=True
        )
        made = text_at(answer.json(), "id")
        if not made:
            raise Unconfirmed(
                tr("YouTube answered without saying what it made."), detail=f"HTTP {answer.status}, no id"
            )
        return accepted(comment_result(made, text_at(frozen, "video")), answer)

    def find_reply(self, http: Http, credentials: Credentials, frozen: Json, since: datetime) -> Look:
        """Look through the answers of that thread."""
        return self._look(http, credentials, frozen, since)

    def hide(self, http: Http, credentials: Credentials, remark_id: str) -> None:
        """Hold the comment back, answers and all; it stands in YouTube Studio under "Held for review"."""
        _set(http, credentials, remark_id, _HELD)

    def unhide(self, http: Http, credentials: Credentials, remark_id: str) -> None:
        """Let everybody see it."""
        _set(http, credentials, remark_id, _SEEN)

    def _look(self, http: Http, credentials: Credentials, frozen: Json, since: datetime | None) -> Look:
        thread, wanted = (text_at(frozen, "body", "snippet", name) for name in ("parentId", "textOriginal"))
        for answers, more in _answers(http, credentials, thread, spare=False):
            for one in answers:
                said, made = at(one, "snippet"), moment_at(one, "snippet", "publishedAt")
                if since and made and made < since - _CLOCKS:
                    continue
                own = text_at(said, "authorChannelId", "value") == credentials.account.remote_id
                if own and same_words(_words(said), wanted):
                    return Found(result=comment_result(text_at(one, "id"), text_at(frozen, "video")))
            if not more:
                return NotThere(proof="looked at the answers")
        return CannotTell(link=comment_result(thread, text_at(frozen, "video")).remote_url)


def _threads(http: Http, credentials: Credentials, mark: Mark) -> Iterator[object]:
    """Those that are seen, back to the mark, and the newest of those with something held back."""
    params = {
        "part": "snippet,replies",
        "allThreadsRelatedToChannelId": credentials.account.remote_id,
        "order": "time",
        "textFormat": "plainText",
    }
    for threads, _ in pages(http, credentials, "/commentThreads", params, _MOST_PAGES if mark.after else 1):
        yield from threads
        begun = [
            made
            for one in threads
            if (made := moment_at(one, "snippet", "topLevelComment", "snippet", "publishedAt"))
        ]
        if mark.after and begun and min(begun) < mark.after:
            break
    held = {**params, "moderationStatus": _HELD}
    for threads, _ in pages(http, credentials, "/commentThreads", held, 1):
        yield from threads


def _comments(
    http: Http, credentials: Credentials, thread: object, mark: Mark, long: dict[str, int]
) -> Iterator[object]:
    """What a thread holds. YouTube sends some of its answers along; the rest are asked for when their number grew."""
    yield at(thread, "snippet", "topLevelComment")
    along = list_at(thread, "replies", "comments")
    yield from along
    count, name = number_at(thread, "snippet", "totalReplyCount"), text_at(thread, "id")
    if count <= max(len(along), long.get(name, 0)):
        return
    long[name] = count
    if mark.after and count > mark.long.get(name, 0):
        for answers, _ in _answers(http, credentials, name):
            yield from answers


def _answers(
    http: Http, credentials: Credentials, thread: str, *, spare: bool = True
) -> Iterator[tuple[list[object], bool]]:
    params = {"part": "snippet", "parentId": thread, "textFormat": "plainText"}
    return pages(http, credentials, "/comments", params, spare=spare)


def _set(http: Http, credentials: Credentials, remark_id: str, status: str) -> None:
    wanted = {"id": remark_id, "moderationStatus": status}
    answer = asked(http, credentials, "POST", "/comments/setModerationStatus", wanted)
    if answer.status != _NOTHING:
        check_answered(answer, api.WHO)


def _words(said: object) -> str:
    return text_at(said, "textOriginal") or text_at(said, "textDisplay")


def _remark(comment: object, thread: object, account: Account) -> Remark | None:
    """None for one that nobody could find again, and for the channel's own."""
    said = at(comment, "snippet")
    when, number = moment_at(said, "publishedAt"), text_at(comment, "id")
    if when is None or not number or text_at(said, "authorChannelId", "value") == account.remote_id:
        return None
    video = text_at(said, "videoId") or text_at(thread, "snippet", "videoId")
    parent, name = text_at(said, "parentId"), text_at(said, "authorDisplayName")
    status = text_at(said, "moderationStatus")
    return Remark(
        id=number,
        handle=name.removeprefix("@") if name.startswith("@") else "",
        name=name.removeprefix("@"),
        text=_words(said),
        when=when,
        url=comment_result(number, video).remote_url,
        in_reply_to=parent,
        about=video,
        kind=RemarkKind.REPLY if parent else RemarkKind.COMMENT,
        audience="" if status == _SEEN else status,
    )
