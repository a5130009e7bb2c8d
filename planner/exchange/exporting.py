"""A plan as a file in Parley's columns, so that importing it again gives the same plan."""

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from planner.domain.account import Account
from planner.domain.client import Client
from planner.domain.ids import AccountId, ClientId, MediaId, PublicationId
from planner.domain.media import MediaUse
from planner.domain.post import Post, Stage, Variant
from planner.domain.publication import Publication
from planner.domain.times import WallTime, wall_at
from planner.editing.content import Content, content_on
from planner.exchange.cells import joined, neutralised
from planner.exchange.dialect import COLUMNS, FURTHER
from planner.exchange.option_cells import option_lines
from planner.exchange.words import STATUS_OF
from planner.ports.unit_of_work import UnitOfWork

_FOLDS = {None: "", 0: "first", 1: "second"}


def export_plan(
    unit: UnitOfWork,
    client_id: ClientId | None = None,
    names: Mapping[MediaId, str] | None = None,
    step: Callable[[], None] = lambda: None,
) -> bytes:
    """The plan as CSV: UTF-8 without mark, commas, one row for each post and account.

    A post whose own words no account shows has a row of its own before the others, without an account.
    Cells that a spreadsheet would run as a formula are neutralised.

    Args:
        unit: of the plan.
        client_id: only this client's posts; None: those of all that are not archived.
        names: what to call stored pictures (see ``picture_names``); None: as the posts call them.
        step: called after each post.
    """
    clients, posts = _chosen(unit, client_id)
    accounts = {one.id: one for one in unit.accounts.all(client_id, removed=True)}
    publications = {
        (one.post_id, one.account_id): one for one in unit.publications.of_posts([post.id for post in posts])
    }
    called = names or {}
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow((*COLUMNS, *FURTHER))
    for post in posts:
        own = {
            variant.account_id: found
            for variant in post.variants
            if (found := publications.get((post.id, variant.account_id)))
        }
        for row in _rows(_called(post, called), clients[post.client_id], accounts, own):
            writer.writerow([neutralised(_lines(cell)) for cell in row])
        step()
    return out.getvalue().encode("utf-8", "replace")


def count_posts(unit: UnitOfWork, client_id: ClientId | None = None) -> int:
    """How many posts ``export_plan`` writes."""
    return len(_chosen(unit, client_id)[1])


def picture_names(unit: UnitOfWork, client_id: ClientId | None = None) -> dict[MediaId, str]:
    """A file name for each stored picture of the posts that ``export_plan`` writes, no two the same."""
    _, posts = _chosen(unit, client_id)
    uses = [
        use
        for post in posts
        for part in (post.media, *(v.media or () for v in post.variants))
        for use in part
    ]
    names: dict[MediaId, str] = {}
    taken: set[str] = set()
    for use in uses:
        if use.media_id is None or use.media_id in names:
            continue
        path = PurePosixPath(use.name.replace("\\", "/"))
        stem, ending, number = path.stem or "picture", path.suffix, 2
        name = f"{stem}{ending}"
        while name.casefold() in taken:
            name, number = f"{stem}-{number}{ending}", number + 1
        taken.add(name.casefold())
        names[use.media_id] = name
    return names


def _chosen(unit: UnitOfWork, client_id: ClientId | None) -> tuple[dict[ClientId, Client], list[Post]]:
    clients = {one.id: one for one in unit.clients.all(archived=client_id is not None)}
    return clients, [post for post in unit.posts.of_client(client_id) if post.client_id in clients]


def _called(post: Post, names: Mapping[MediaId, str]) -> Post:
    """The post with its stored pictures under other names."""
    if not names:
        return post

    def renamed(media: tuple[MediaUse, ...]) -> tuple[MediaUse, ...]:
        return tuple(
            replace(use, name=names.get(use.media_id, use.name)) if use.media_id else use for use in media
        )

    variants = tuple(
        one if one.media is None else replace(one, media=renamed(one.media)) for one in post.variants
    )
    return replace(post, media=renamed(post.media), variants=variants)


def _rows(
    post: Post,
    client: Client,
    accounts: Mapping[AccountId, Account],
    publications: Mapping[AccountId, Publication],
) -> Iterable[Sequence[str]]:
    if not post.variants or _own_words_hidden(post):
        yield _row(post, client, None, Variant(account_id=AccountId("")), None)
    for variant in post.variants:
        yield _row(post, client, accounts[variant.account_id], variant, publications.get(variant.account_id))


def _own_words_hidden(post: Post) -> bool:
    """Whether the first account shows other words or another time than the post itself."""
    first = post.variants[0]
    plain = Variant(account_id=first.account_id, options=first.options)
    return content_on(post, first) != content_on(post, plain) or post.when_on(first) != post.when


def _row(
    post: Post, client: Client, account: Account | None, variant: Variant, publication: Publication | None
) -> Sequence[str]:
    words = content_on(post, variant)
    when = post.when_on(variant)
    return (
        client.name,
        account.network if account else "",
        account.handle if account else "",
        *_moment(when, client),
        _status(post, publication),
        post.kind.value if post.kind else "",
        *_said(words),
        " ".join(words.hashtags),
        post.series,
        post.campaign,
        post.notes,
        post.external_url,
        publication.id if publication else _row_id(post, account),
        post.id,
        post.ask.value if post.ask else "",
        "yes" if post.not_selling else "",
        _FOLDS[when.fold if when else None],
        _marks(use.decorative for use in words.media),
        _marks(use.captioned for use in words.media),
        post.offer,
        post.disclosure.value if post.disclosure else "",
        _ends(post.deadline, when.zone if when else client.zone),
        post.claim_source,
        "" if post.grace_minutes is None else str(post.grace_minutes),
        _crops(words.media),
        post.language,
        "yes" if post.utm else "",
        "yes" if post.numbered else "",
        option_lines(words.options),
    )


def _marks(said: Iterable[bool]) -> str:
    """One "yes" or nothing for each picture; an empty cell when none is marked."""
    marks = tuple("yes" if mark else "" for mark in said)
    return joined(marks) if any(marks) else ""


def _crops(media: tuple[MediaUse, ...]) -> str:
    """What of each picture goes out; an empty cell when all go out whole."""
    return (
        joined(tuple(use.crop.text() if use.crop else "" for use in media))
        if any(use.crop for use in media)
        else ""
    )


def _ends(deadline: WallTime | None, zone: str) -> str:
    """A deadline in the zone that the row names, so that it is read back as the same moment."""
    if deadline is None:
        return ""
    there = deadline if deadline.zone == zone else wall_at(deadline.instant(), zone)
    return f"{there.local:%Y-%m-%d %H:%M}"


def _lines(cell: str) -> str:
    """The cell with plain line ends: a lone carriage return would end the record for some readers."""
    return cell.replace("\r\n", "\n").replace("\r", "\n") if "\r" in cell else cell


def _row_id(post: Post, account: Account | None) -> str:
    return PublicationId("") if account else post.id


def _moment(when: WallTime | None, client: Client) -> tuple[str, str, str]:
    if when is None:
        return "", "", client.zone
    return f"{when.local:%Y-%m-%d}", f"{when.local:%H:%M}", when.zone


def _status(post: Post, publication: Publication | None) -> str:
    if post.stage is not Stage.SCHEDULED or publication is None:
        return post.stage.value
    return STATUS_OF[publication.state]


def _said(words: Content) -> tuple[str, str, str, str, str, str]:
    media = words.media
    alts = joined(tuple(use.alt_text for use in media)) if any(use.alt_text for use in media) else ""
    return (
        words.title,
        words.text,
        words.first_comment,
        words.link,
        joined(tuple(_name(use) for use in media)),
        alts,
    )


def _name(use: MediaUse) -> str:
    return use.name or (f"{use.media_id[:12]}" if use.media_id else "picture")
