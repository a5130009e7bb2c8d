"""What the composer reads from the plan before it opens, in one unit of work."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from planner.domain.account import Account, AccountState
from planner.domain.client import Client
from planner.domain.errors import UserError
from planner.domain.ids import AccountId, ClientId, MediaId, PostId, new_id
from planner.domain.media import MediaItem
from planner.domain.post import Post
from planner.domain.publication import Publication
from planner.domain.times import WallTime
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from ui.dates import clock, weekday_and_day
from ui.views.composer.safekeep import Kept, key_of, newest
from ui.views.composer.state import Draft, new_draft


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Everything around the draft.

    Attributes:
        saved: the post as it is stored, None while it is new.
        clients: those a new post may be for. accounts: those of the client, in their order.
        kept: unsaved text of an earlier time that may be offered back.
    """

    draft: Draft
    client: Client
    clients: tuple[Client, ...]
    accounts: dict[AccountId, Account]
    saved: Post | None = None
    publications: tuple[Publication, ...] = ()
    media: dict[MediaId, MediaItem]
    kept: Kept | None = None

    def stored(self, post: Post, publications: Sequence[Publication]) -> "Desk":
        """The same after the post was stored."""
        return replace(self, saved=post, publications=tuple(publications))


def load(
    unit: UnitOfWork,
    post_id: PostId | None,
    when: WallTime | None,
    client_id: ClientId | None,
) -> Desk:
    """Read a post with its client, accounts, pictures and unsaved text; or lay out a new one.

    Args:
        unit: a reading unit of work.
        post_id: None: a new post.
        when: the time of a new post, None: none yet.
        client_id: whose new post; None: the first client's.

    Raises:
        NotFound: the post is gone. UserError: there is no client yet.
    """
    clients = tuple(unit.clients.all())
    saved = unit.posts.get(post_id) if post_id else None
    if saved is not None:
        client = unit.clients.get(saved.client_id)
        draft = Draft(saved)
    else:
        if not clients:
            raise UserError(tr("There is no client yet."), mend=tr("Make one first, then write for it."))
        client = next((one for one in clients if one.id == client_id), clients[0])
        draft = new_draft(PostId(new_id()), client.id, when)
    accounts = {account.id: account for account in unit.accounts.all(client.id)}
    for variant in draft.post.variants:
        if variant.account_id not in accounts:
            accounts[variant.account_id] = unit.accounts.get(variant.account_id)
    if saved is None:
        draft = _usual_accounts(draft, accounts)
    kept = newest(unit.settings.with_prefix(key_of(post_id, client.id)))
    if kept is not None and not _worth_offering(kept, saved, draft):
        kept = None
    uses = [*draft.post.media, *(kept.draft.post.media if kept else ())]
    ids = {use.media_id for use in uses if use.media_id}
    for variant in draft.post.variants:
        ids |= {use.media_id for use in variant.media or () if use.media_id}
    return Desk(
        draft=draft,
        client=client,
        clients=clients,
        accounts=accounts,
        saved=saved,
        publications=tuple(unit.publications.of_post(saved.id)) if saved else (),
        media=unit.media.many(ids),
        kept=kept,
    )


def _usual_accounts(draft: Draft, accounts: dict[AccountId, Account]) -> Draft:
    """A new post goes to every account in use; the person takes out what is not meant."""
    for account in accounts.values():
        if account.state in {AccountState.CONNECTED, AccountState.BY_HAND}:
            draft = draft.switched(account.id)
    return draft


def _worth_offering(kept: Kept, saved: Post | None, fresh: Draft) -> bool:
    if saved is None:
        return not kept.draft.empty and kept.draft.post.client_id == fresh.post.client_id
    return kept.draft.differs(saved)


def kept_at(kept: Kept, now: datetime) -> str:
    """When the unsaved text was kept, on the person's own clock: "10:41", with the day when older."""
    mine, today = kept.at.astimezone(), now.astimezone()
    if mine.date() == today.date():
        return clock(mine)
    return f"{weekday_and_day(mine)}, {clock(mine)}"
