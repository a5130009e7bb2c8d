"""Reads what deliveries need to know: of one publication, or of all that are due together."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from planner.domain.account import Account, AccountState
from planner.domain.client import Client
from planner.domain.ids import AccountId, ClientId, MediaId
from planner.domain.media_host import SETTINGS, media_host_of, setting_of, standing
from planner.domain.pause import PAUSED_KEY, pause_of
from planner.domain.post import Post, Variant
from planner.domain.publication import Publication
from planner.editing.content import content_on
from planner.lint.notes import NOBODY, ClientNotes
from planner.lint.plan_notes import notes_among
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.job import Job


def gather(unit: UnitOfWork, publication: Publication, known: Job | None = None) -> Job:
    """Read post, account, client and pictures of a publication. Raises NotFound.

    Args:
        unit: reading, or writing.
        publication: as it stands in ``unit``.
        known: as it was gathered a moment ago; what has its revision still is not read again.
    """
    key = setting_of(publication.client_id)
    settings = unit.settings.those(PAUSED_KEY, key)
    if known is not None and _stands(unit, known):
        job = replace(known, publication=publication, entry=None)
    else:
        post = unit.posts.get(publication.post_id)
        variant = _variant(post, publication)
        job = Job(
            publication=publication,
            post=post,
            variant=variant,
            account=unit.accounts.get(publication.account_id),
            client=unit.clients.get(publication.client_id),
            media=unit.media.many(_media_of(post, variant)),
        )
    host = media_host_of(settings[key])
    mine = unit.accounts.all(publication.client_id) if host is not None and host.account_id else ()
    return _placed(job, settings[PAUSED_KEY], settings[key], mine)


def as_it_stands(unit: UnitOfWork, job: Job) -> Job:
    """The same with its account, its client and what keeps them back as they stand in ``unit``. Raises NotFound."""
    account, client = unit.accounts.get(job.account.id), unit.clients.get(job.client.id)
    paused = pause_of(client, account, unit.settings.get(PAUSED_KEY))
    return replace(job, account=account, client=client, paused=paused)


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What the posts of a plan have around them, read once for all that are due.

    Attributes:
        accounts: removed ones too. clients: archived ones too.
        paused: the setting that pauses everything. places: the settings of clients' places for media, by key.
        notes: what the linter knows of the clients, by id.
    """

    accounts: Mapping[AccountId, Account]
    clients: Mapping[ClientId, Client]
    paused: str
    places: Mapping[str, str]
    notes: Mapping[str, ClientNotes]

    def standing_of(self, client_id: ClientId) -> list[Account]:
        """The client's accounts but for removed ones, in the order they were made."""
        return [one for one in _standing(self.accounts.values()) if one.client_id == client_id]


def around_all(unit: UnitOfWork) -> Around:
    """Read what every post has around it."""
    accounts, clients = unit.accounts.all(removed=True), unit.clients.all(archived=True)
    paused, places = unit.settings.get(PAUSED_KEY), unit.settings.with_prefix(SETTINGS)
    return Around(
        accounts={one.id: one for one in accounts},
        clients={one.id: one for one in clients},
        paused=paused,
        places=places,
        notes=notes_among(clients, _standing(accounts), paused, places),
    )


def gather_all(unit: UnitOfWork, publications: Sequence[Publication], around: Around) -> list[Job]:
    """Read posts and pictures of several publications together, with their entries for the findings.

    Args:
        unit: reading, or writing.
        publications: as they stand in ``unit``.
        around: as it was read in the same.
    """
    post_ids = [one.post_id for one in publications]
    posts = {one.id: one for one in unit.posts.many(post_ids)}
    entries = {(one.post, one.account_key): one for one in unit.lint.of_posts(post_ids)}
    variants = {one.id: _variant(posts[one.post_id], one) for one in publications}
    used = {one.id: _media_of(posts[one.post_id], variants[one.id]) for one in publications}
    media = unit.media.many(media_id for ids in used.values() for media_id in ids)
    return [
        _placed(
            Job(
                publication=one,
                post=posts[one.post_id],
                variant=variants[one.id],
                account=around.accounts[one.account_id],
                client=around.clients[one.client_id],
                media={media_id: media[media_id] for media_id in used[one.id] if media_id in media},
                entry=entries.get((one.post_id, one.account_id)),
                notes=around.notes.get(one.client_id, NOBODY),
            ),
            around.paused,
            around.places.get(setting_of(one.client_id), ""),
            around.standing_of(one.client_id),
        )
        for one in publications
    ]


def _stands(unit: UnitOfWork, known: Job) -> bool:
    revisions = unit.publications.revisions(known.publication.id)
    return revisions is not None and revisions[1:] == (
        known.post.revision,
        known.account.revision,
        known.client.revision,
    )


def _variant(post: Post, publication: Publication) -> Variant:
    return post.variant(publication.account_id) or Variant(account_id=publication.account_id)


def _media_of(post: Post, variant: Variant) -> list[MediaId]:
    return [use.media_id for use in content_on(post, variant).media if use.media_id is not None]


def _standing(accounts: Iterable[Account]) -> list[Account]:
    return [one for one in accounts if one.state is not AccountState.REMOVED]


def _placed(job: Job, paused: str, place: str, accounts: Sequence[Account]) -> Job:
    """The same with what keeps it back and where its client's media may lie; ``accounts``: those of the client."""
    host = media_host_of(place)
    stands = standing(host, accounts) is not None
    lost = () if stands or host is None else (one.name for one in accounts if one.id == host.account_id)
    pause = pause_of(job.client, job.account, paused)
    return replace(job, paused=pause, place=stands, lost_place=next(iter(lost), ""))
