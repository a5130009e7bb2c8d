"""A post as a person puts it on a network: the words to copy, the pictures in a folder, the page to write on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from planner.connectors.registry import keys
from planner.domain.account import Account, AccountState
from planner.domain.errors import EnvironmentFault
from planner.domain.fit import Fit
from planner.domain.ids import AccountId, PostId
from planner.domain.media import MediaItem, MediaUse
from planner.domain.publication import Publication, PublicationState
from planner.editing.handwork import waits_for_hand
from planner.languages import tr
from planner.networks.by_hand import HandFacts, by_hand
from planner.networks.facts import facts_of
from planner.networks.fitting import fit_of
from planner.networks.homes import home_of
from planner.networks.option_words import lines_of
from planner.networks.rendered import Rendered
from planner.ports.body import Body
from planner.ports.outside import Files, MediaStore
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.gathering import gather
from planner.publishing.job import Job

FOLDER = "by hand"
"""The folder beside the plan where the pictures of a post lie while it is posted."""
ALT_FILE = tr("descriptions of the pictures.txt", "a file's name")
_UNSAFE = re.compile(r'[\s\x00-\x1f<>:"/\\|?*]+')
_NAME_MOST = 60
_STUCK = frozenset({PublicationState.HELD, PublicationState.MISSED, PublicationState.REFUSED})
"""What does not go out by itself any more, whatever the account: a person may post it instead."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words to be pasted in one go.

    Attributes:
        name: what they are: "Words", "Title", "Part 2 of 3", "First comment".
    """

    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HandPost:
    """A post for one account, ready for a person.

    Attributes:
        network_key: "tiktok". network, account, client: names for people. headline: in quotation marks.
        due: its time in words, "" without one.
        pieces: the words, in the order in which they are pasted; the first is what is copied first.
        pictures: each with what is stored of it, in order. missing: names of those that are not stored.
        page: the address where one writes, "" where there is none. brings: it shows the words already.
        home: where the account's own posts are seen, "" where that is not known.
        settings: what is set for the network alone, a line each: to be set there, too.
        says: what to know before, one sentence. closed: the network is gone, one sentence, "" it is not.
        left: how many accounts of the post wait for the person, this one among them.
    """

    publication: Publication
    network_key: str
    network: str
    account: str
    client: str
    headline: str
    due: str
    pieces: tuple[Piece, ...]
    pictures: tuple[tuple[MediaUse, MediaItem], ...] = ()
    missing: tuple[str, ...] = ()
    page: str = ""
    brings: bool = False
    home: str = ""
    settings: tuple[str, ...] = ()
    says: str = ""
    closed: str = ""
    left: int = 1

    @property
    def waits(self) -> bool:
        """Whether its time has come, so that "not yet" means something."""
        return waits_for_hand(self.publication.state, self.publication.held_reason)


def posted_by_hand(account: Account) -> bool:
    """Whether the person posts there: Parley has no way in, or they chose to."""
    return account.network not in keys() or account.state is AccountState.BY_HAND


def hand_posts(unit: UnitOfWork, post_id: PostId, only: AccountId | None = None) -> tuple[HandPost, ...]:
    """What a person may post by hand of a post, in the order of its accounts.

    Args:
        unit: a reading unit of work.
        post_id: the post.
        only: this account alone.
    """
    found = []
    for one in unit.publications.of_post(post_id):
        job = gather(unit, one)
        ready = one.state is PublicationState.PLANNED and posted_by_hand(job.account)
        if (ready or one.state in _STUCK) and only in {None, one.account_id}:
            found.append(job)
    return tuple(_ready(job, len(found)) for job in found)


def lay_out(files: Files, media: MediaStore, data_dir: Path, post: HandPost) -> Path:
    """Put the pictures of a post into a folder of their own, in order, with a file of their descriptions.

    What lay there of another post is gone.

    Returns:
        The folder.

    Raises:
        EnvironmentFault: a stored picture is gone, or the disk failed.
    """
    bodies: list[tuple[str, Body]] = []
    lines: list[str] = []
    for number, (use, item) in enumerate(post.pictures, 1):
        outgoing = media.outgoing(item, use.crop, _fit(post))
        name = _file_name(number, use.name or item.name, outgoing.item.mime)
        bodies.append((name, outgoing.body))
        if use.alt_text.strip() and not use.decorative:
            lines += [name, use.alt_text.strip(), ""]
    if lines:
        bodies.append((ALT_FILE, Body.of("\n".join(lines).encode())))
    if not bodies:
        raise EnvironmentFault(tr("This post has no pictures."))
    folder = data_dir / FOLDER
    files.fill_folder(folder, bodies)
    return folder


def _ready(job: Job, left: int) -> HandPost:
    rendered = job.rendered()
    facts = by_hand(job.account.network)
    parts = [part.text for part in rendered.parts]
    if rendered.link and not any(rendered.link in text for text in parts) and not facts.carries("link"):
        parts[0] = f"{parts[0]}\n\n{rendered.link}".strip()
    pieces = _pieces(rendered.title, parts, rendered.first_comment)
    link = "" if any(rendered.link in text for text in parts) else rendered.link
    places = {
        "text": parts[0],
        "link": link,
        "title": rendered.title,
        "server": job.account.server if job.account.server.startswith(("https://", "http://")) else "",
    }
    page = facts.page(places) if not facts.closed else ""
    used = [use for part in rendered.parts for use in part.media]
    used += [rendered.cover] if rendered.cover else []
    stored = [(use, job.media[use.media_id]) for use in used if use.media_id and use.media_id in job.media]
    due = job.publication.due_at
    return HandPost(
        publication=job.publication,
        network_key=job.account.network,
        network=job.network,
        account=job.account.name,
        client=job.client.name,
        headline=job.headline,
        due=job.at(due) if due is not None else "",
        pieces=pieces,
        pictures=tuple((use, item) for use, item in stored),
        missing=tuple(use.name for use in job.missing),
        page=page,
        brings=_brings(facts, page, parts[0]),
        home=home_of(job.account),
        settings=_settings(job, rendered),
        says=facts.says,
        closed=facts.closed,
        left=left,
    )


def _settings(job: Job, rendered: Rendered) -> tuple[str, ...]:
    facts = facts_of(job.account.network)
    return lines_of(rendered.options, facts, job.account.facts) if facts else ()


def _pieces(title: str, parts: Sequence[str], comment: str) -> tuple[Piece, ...]:
    found = [Piece(tr("Title"), title)] if title else []
    if len(parts) == 1:
        found += [Piece(tr("Words"), parts[0])] if parts[0] else []
    else:
        count = len(parts)
        found += [
            Piece(tr("Part {number} of {count}", number=number, count=count), text)
            for number, text in enumerate(parts, 1)
        ]
    return tuple(found + ([Piece(tr("First comment"), comment)] if comment else []))


def _brings(facts: HandFacts, page: str, text: str) -> bool:
    """Whether the page shows the words when it is opened: they may be too long to go along."""
    return bool(text) and facts.carries("text") and "=" in page and len(page) > len(text)


def _fit(post: HandPost) -> Fit | None:
    facts = facts_of(post.network_key)
    return fit_of(facts) if facts is not None else None


def _file_name(number: int, name: str, mime: str) -> str:
    """Says "1 bread.jpg": in order in any file manager, and with an ending that fits."""
    endings = {"image/jpeg": "jpg", "image/png": "png", "video/quicktime": "mov"}
    stem = Path(_UNSAFE.sub(" ", name)).stem.strip(" .")[:_NAME_MOST]
    ending = endings.get(mime, mime.rpartition("/")[2])
    return f"{number} {stem}.{ending}" if stem else f"{number}.{ending}"
