"""Powers over the talk about what is out, as small Protocols.

Hearing, replying, taking replies back, liking, hiding and deleting what others said, finding a hashtag.
None of them raises Unconfirmed but a reply, which is a post of its own: repeating the others changes nothing.
Each raises NotSent, Refused, SignInNeeded and Throttled as any question does, ``NotOffered`` where this very server
lacks what others of its network have, and ``RightMissing`` where the account was signed in to publish only.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol, runtime_checkable

from planner.connectors.connector import Credentials, Json, Look, StepResult
from planner.domain.account import Account
from planner.ports.http import Http


class RemarkKind(StrEnum):
    """Why it was heard: said under a post, answers the account, names it, found by a hashtag, reviews the business."""

    COMMENT = "comment"
    REPLY = "reply"
    MENTION = "mention"
    TAGGED = "tagged"
    REVIEW = "review"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What somebody else said. The same remark may be heard twice; its id tells.

    Attributes:
        id: the network's own, by which it is liked, hidden and replied to.
        handle: of who said it, as the network writes it, "" where people have none. name: as they call themselves.
        text: plain words. when: aware UTC. url: where a person can read it, "" when it has no page.
        in_reply_to: the network's id of what it answers, "" for none.
        about: the network's id of the account's own post that it stands under, "" where that is not told.
        audience: who sees it, in the network's own word: no reply is seen by more ("direct", "hold").
            "" where all is public.
        stars: of a review, from 1 to 5; 0 where there are none. One may have stars and no words.
    """

    id: str
    handle: str
    name: str
    text: str
    when: datetime
    url: str = ""
    in_reply_to: str = ""
    about: str = ""
    kind: RemarkKind
    audience: str = ""
    stars: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """Remarks, the oldest first, and the mark to ask from next time: opaque, kept as it is."""

    remarks: tuple[Remark, ...]
    mark: str


def in_time(remarks: Iterable[Remark | None]) -> tuple[Remark, ...]:
    """Those that could be read, each once, the oldest first."""
    found = {remark.id: remark for remark in remarks if remark is not None}
    return tuple(sorted(found.values(), key=lambda remark: (remark.when, remark.id)))


@runtime_checkable
class ListsReplies(Protocol):
    """Can tell what others said to the account and under its posts."""

    def remarks(self, http: Http, credentials: Credentials, since: str = "") -> Heard:
        """What was said since a mark, without the account's own words; the newest page when ``since`` is ""."""
        ...


@runtime_checkable
class Replies(Protocol):
    """Can answer a remark."""

    def freeze_reply(
        self, account: Account, remark: Remark, text: str, client_key: str, now: datetime
    ) -> Json:
        """The whole request as JSON, without secrets. Pure; ``client_key`` and ``now`` as of ``Connector.freeze``."""
        ...

    def reply(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Send it as frozen. Raises Unconfirmed besides: it may be out, ask ``find_reply`` before sending again."""
        ...

    def find_reply(self, http: Http, credentials: Credentials, frozen: Json, since: datetime) -> Look:
        """Whether the reply as frozen is there; nothing older than ``since`` (aware UTC) is looked at."""
        ...


@runtime_checkable
class Withdraws(Protocol):
    """Can take back its own answer to a remark, where a remark has one. Doing it twice is no error."""

    def withdraw(self, http: Http, credentials: Credentials, remark_id: str) -> None:
        """Take it back."""
        ...


@runtime_checkable
class Likes(Protocol):
    """Can like a remark, and take that back. Doing either twice is no error."""

    def like(self, http: Http, credentials: Credentials, remark_id: str, now: datetime) -> None:
        """Like it. ``now``: aware UTC, for networks that want to be told."""
        ...

    def unlike(self, http: Http, credentials: Credentials, remark_id: str) -> None:
        """Take the like back."""
        ...


@runtime_checkable
class Hides(Protocol):
    """Can keep a remark under an own post from being seen, and show it again. Doing either twice is no error."""

    def hide(self, http: Http, credentials: Credentials, remark_id: str) -> None:
        """Hide it."""
        ...

    def unhide(self, http: Http, credentials: Credentials, remark_id: str) -> None:
        """Let it be seen again."""
        ...


@runtime_checkable
class Removes(Protocol):
    """Can delete a remark under an own post for good. Doing it twice is no error."""

    def remove(self, http: Http, credentials: Credentials, remark_id: str) -> None:
        """Delete it. Raises Refused for what stands under no own post."""
        ...


@runtime_checkable
class SearchesTag(Protocol):
    """Can find what people say under a hashtag."""

    def tagged(self, http: Http, credentials: Credentials, tag: str) -> tuple[Remark, ...]:
        """The newest public posts with the hashtag (written with or without #), the oldest first."""
        ...
