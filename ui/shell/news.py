"""What happened to posts while nobody looked: read by the worker, told in as few words as possible. No Qt here."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from planner.domain.errors import NotFound
from planner.domain.ids import ClientId, PostId, PublicationId
from planner.domain.publication import HeldReason, Publication, PublicationState
from planner.domain.reply_block import ReplyBlock
from planner.editing.handwork import waits_for_hand
from planner.editing.words import network_label, quoted
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork

KNOWN_MOST = 500
NAMED = 3  # clients or posts named in a line about several


class Topic(StrEnum):
    """What a message can be about; each can be switched off."""

    PUBLISHED = "published"
    FAILED = "failed"  # refused, or nobody knows whether it is out
    MISSED = "missed"
    SIGN_IN = "sign-in"
    REPLY = "reply"
    BY_HAND = "by-hand"  # its time has come, and the person posts it


LOUD = frozenset({Topic.FAILED, Topic.MISSED, Topic.SIGN_IN, Topic.BY_HAND})
"""Something has to be done about these."""
WRONG = LOUD - {Topic.BY_HAND}
"""Something did not go as planned."""

_READ = (
    PublicationState.REFUSED,
    PublicationState.UNCONFIRMED,
    PublicationState.MISSED,
    PublicationState.HELD,
)
_SIGN_IN = frozenset({HeldReason.NEEDS_SIGN_IN, HeldReason.NOT_CONNECTED})


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """One thing that happened.

    Attributes:
        key: what is told once: the publication or reply block, and how it stands.
        client: its name. headline: the post's, in quotation marks. place: the network's name, "" for none.
    """

    topic: Topic
    key: tuple[str, str]
    client_id: ClientId
    client: str
    headline: str
    place: str = ""
    post_id: PostId | None = None
    asks: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """What is shown for some news: a title, a line, whether something has to be done, and whether something went wrong."""

    title: str
    body: str
    loud: bool
    wrong: bool = False


def topic_of(one: Publication, since: datetime) -> Topic | None:
    """What is to be said of a publication, None for nothing; what went out before ``since`` is no news."""
    if one.state is PublicationState.PUBLISHED:
        fresh = one.removed_at is None and one.published_at is not None and one.published_at >= since
        return Topic.PUBLISHED if fresh else None
    if one.state is PublicationState.REFUSED or one.asks_if_live:
        return Topic.FAILED
    if one.state is PublicationState.MISSED:
        return Topic.MISSED
    if waits_for_hand(one.state, one.held_reason):
        return Topic.BY_HAND
    held = one.state is PublicationState.HELD and one.held_reason in _SIGN_IN
    return Topic.SIGN_IN if held else None


def key_of(one: Publication) -> tuple[str, str]:
    """A publication and how it stands."""
    return one.id, one.state.value


def known_already(unit: UnitOfWork) -> frozenset[tuple[str, str]]:
    """What stood badly before anybody listened: no news."""
    return frozenset(key_of(one) for one in unit.publications.in_states(_READ, None, KNOWN_MOST))


def read_news(unit: UnitOfWork, ids: Iterable[PublicationId], since: datetime) -> Sequence[News]:
    """What is to be said of these publications; those that are gone are left out."""
    found = []
    for publication_id in sorted(ids):
        try:
            one = unit.publications.get(publication_id)
            topic = topic_of(one, since)
            if topic is not None:
                found.append(_news(unit, one, topic))
        except NotFound:
            continue
    return found


def read_replies(unit: UnitOfWork, after: datetime, until: datetime) -> Sequence[News]:
    """The reply blocks that begin from ``after`` on and before ``until``."""
    names = {client.id: client.name for client in unit.clients.all()}
    return [
        News(
            topic=Topic.REPLY,
            key=(block.id, block.starts_at.isoformat()),
            client_id=block.client_id,
            client=names[block.client_id],
            headline=_reply_words(block),
            post_id=block.post_id,
        )
        for block in unit.calendar.replies(after, until)
        if block.client_id in names and block.kept is None
    ]


def _reply_words(block: ReplyBlock) -> str:
    if block.words:
        return tr("{n} minute after “{post}”|{n} minutes after “{post}”", "", block.minutes, post=block.words)
    return tr("{n} minute|{n} minutes", "", block.minutes)


def message_of(news: Sequence[News]) -> Message:
    """One message about all of it, however much that is; a post that went to three accounts is one post."""
    news = _by_post(news)
    loud = any(one.topic in LOUD for one in news)
    wrong = any(one.topic in WRONG for one in news)
    if len(news) == 1:
        return Message(_title(news[0]), _line(news[0]), loud, wrong)
    topics = Counter(one.topic for one in news)
    title = ", ".join(_counted(topic, topics[topic]) for topic in Topic if topics[topic])
    return Message(title[:1].upper() + title[1:], _clients(news), loud, wrong)


def _by_post(news: Sequence[News]) -> Sequence[News]:
    merged: dict[tuple[Topic, str], News] = {}
    for one in news:
        key = (one.topic, one.post_id or one.key[0])
        before = merged.get(key)
        merged[key] = one if before is None else replace(before, place=f"{before.place}, {one.place}")
    return list(merged.values())


def _news(unit: UnitOfWork, one: Publication, topic: Topic) -> News:
    account = unit.accounts.get(one.account_id)
    return News(
        topic=topic,
        key=key_of(one),
        client_id=one.client_id,
        client=unit.clients.get(one.client_id).name,
        headline=quoted(unit.posts.get(one.post_id)),
        place=network_label(account.network),
        post_id=one.post_id,
        asks=one.asks_if_live,
    )


def _title(one: News) -> str:
    if one.topic is Topic.FAILED:
        return (
            tr("{client}: is it live?", client=one.client)
            if one.asks
            else tr("{client}: could not be published", client=one.client)
        )
    return {
        Topic.PUBLISHED: tr("{client}: published", client=one.client),
        Topic.MISSED: tr("{client}: missed", client=one.client),
        Topic.SIGN_IN: tr("{client}: sign in again", client=one.client),
        Topic.REPLY: tr("{client}: time to answer", client=one.client),
        Topic.BY_HAND: tr("{client}: yours to post", client=one.client),
    }[one.topic]


def _line(one: News) -> str:
    if one.topic is Topic.REPLY:
        return one.headline
    if one.topic is Topic.SIGN_IN:
        return tr(
            "{place} wants you to sign in. {headline} waits for it.", place=one.place, headline=one.headline
        )
    return tr("{post} on {network}", post=one.headline, network=one.place)


def _counted(topic: Topic, count: int) -> str:
    return {
        Topic.PUBLISHED: tr("{n} post published|{n} posts published", "", count),
        Topic.FAILED: tr("{n} post not published|{n} posts not published", "", count),
        Topic.MISSED: tr("{n} post missed|{n} posts missed", "", count),
        Topic.SIGN_IN: tr("{n} post waiting for a sign-in|{n} posts waiting for a sign-in", "", count),
        Topic.REPLY: tr("time to answer"),
        Topic.BY_HAND: tr("{n} post to be posted by you|{n} posts to be posted by you", "", count),
    }[topic]


def _clients(news: Sequence[News]) -> str:
    counts = Counter(one.client for one in news)
    if len(counts) == 1:
        headlines = tuple(dict.fromkeys(one.headline for one in news))
        return f"{news[0].client}: {_some(headlines)}"
    ranked = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    return _some([f"{name} {count}" for name, count in ranked])


def _some(all_of_them: Sequence[str]) -> str:
    named = all_of_them[:NAMED]
    more = len(all_of_them) - len(named)
    if not more:
        return ", ".join(named)
    return tr("{some} and {n} more|{some} and {n} more", "", more, some=", ".join(named))
