"""Everything one delivery needs to know, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from types import MappingProxyType

from planner.domain.account import Account
from planner.domain.client import Client
from planner.domain.entry import PlanEntry
from planner.domain.ids import ClientId, MediaId
from planner.domain.media import MediaItem, MediaUse
from planner.domain.media_host import media_host_of, setting_of, standing
from planner.domain.pause import PAUSED_KEY, Pause, pause_of
from planner.domain.post import Post, Variant
from planner.domain.publication import Publication
from planner.domain.times import zone_of
from planner.editing.content import content_on
from planner.editing.words import moment_in, network_label, quoted
from planner.lint.notes import NOBODY, ClientNotes
from planner.networks.render import message_of, render
from planner.networks.rendered import Rendered
from planner.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One publication with its surroundings.

    Attributes:
        media: stored pictures of the post, by id; a used one that is not stored is missing here.
        notes: what the linter knows of the client; of none where nobody asks.
        entry: the same post as the linter reads it, None when the plan hands none out.
        place: the client has a place with a public address for media.
        lost_place: what that place was called, when it is a site that is not connected any more; "" otherwise.
        paused: what keeps it back until the person says so, None: nothing.
    """

    publication: Publication
    post: Post
    variant: Variant
    account: Account
    client: Client
    media: Mapping[MediaId, MediaItem]
    entry: PlanEntry | None = None
    notes: ClientNotes = NOBODY
    paused: Pause | None = None
    place: bool = False
    lost_place: str = ""

    @property
    def network(self) -> str:
        """The network's name: "Bluesky"."""
        return network_label(self.account.network)

    @property
    def headline(self) -> str:
        """The post's headline in quotation marks."""
        return quoted(self.post)

    @property
    def uses(self) -> tuple[MediaUse, ...]:
        """The pictures that go out here, in order."""
        return content_on(self.post, self.variant).media

    @property
    def missing(self) -> tuple[MediaUse, ...]:
        """Pictures that the post names and that are not stored."""
        return tuple(use for use in self.uses if use.media_id is None or use.media_id not in self.media)

    def at(self, instant: datetime) -> str:
        """Says "Sat 17 Oct, 10:42" of an aware instant, on the client's clocks."""
        return moment_in(instant, self.client.zone)

    def there(self, instant: datetime) -> datetime:
        """An aware instant on the client's clocks."""
        return instant.astimezone(zone_of(self.client.zone) if self.client.zone else UTC)

    def rendered(self) -> Rendered:
        """The exact words, link and pictures that go out."""
        return render(message_of(self.post, self.variant, self.account, language=self.client.language))


def gather(
    unit: UnitOfWork,
    publication: Publication,
    *,
    with_entry: bool = False,
    notes: Mapping[str, ClientNotes] = MappingProxyType({}),
    known: Job | None = None,
) -> Job:
    """Read post, account, client and pictures of a publication. Raises NotFound.

    Args:
        unit: reading, or writing.
        publication: as it stands in ``unit``.
        with_entry: for the findings.
        notes: what the linter knows of the clients, by id.
        known: as it was gathered a moment ago; what has its revision still is not read again.
    """
    settings = unit.settings.those(PAUSED_KEY, setting_of(publication.client_id))
    if known is not None and _stands(unit, known):
        job = replace(known, publication=publication, entry=None)
    else:
        job = _gathered(unit, publication, with_entry=with_entry, notes=notes)
    place, lost_place = _place_of(unit, publication.client_id, settings[setting_of(publication.client_id)])
    paused = pause_of(job.client, job.account, settings[PAUSED_KEY])
    return replace(job, paused=paused, place=place, lost_place=lost_place)


def _stands(unit: UnitOfWork, known: Job) -> bool:
    revisions = unit.publications.revisions(known.publication.id)
    return revisions is not None and revisions[1:] == (
        known.post.revision,
        known.account.revision,
        known.client.revision,
    )


def _gathered(
    unit: UnitOfWork, publication: Publication, *, with_entry: bool, notes: Mapping[str, ClientNotes]
) -> Job:
    post = unit.posts.get(publication.post_id)
    variant = post.variant(publication.account_id) or Variant(account_id=publication.account_id)
    uses = content_on(post, variant).media
    entries = unit.lint.of_posts([post.id]) if with_entry else ()
    return Job(
        publication=publication,
        post=post,
        variant=variant,
        account=unit.accounts.get(publication.account_id),
        client=unit.clients.get(publication.client_id),
        media=unit.media.many(use.media_id for use in uses if use.media_id is not None),
        entry=next((one for one in entries if one.account_key == publication.account_id), None),
        notes=notes.get(publication.client_id, NOBODY),
    )


def as_it_stands(unit: UnitOfWork, job: Job) -> Job:
    """The same with its account, its client and what keeps them back as they stand in ``unit``. Raises NotFound."""
    account, client = unit.accounts.get(job.account.id), unit.clients.get(job.client.id)
    paused = pause_of(client, account, unit.settings.get(PAUSED_KEY))
    return replace(job, account=account, client=client, paused=paused)


def _place_of(unit: UnitOfWork, client_id: ClientId, kept: str) -> tuple[bool, str]:
    """Whether the client has a place for media that stands, and the name of the site that was one."""
    known = media_host_of(kept)
    accounts = unit.accounts.all(client_id) if known is not None and known.account_id else ()
    if standing(known, accounts) is not None:
        return True, ""
    return False, next((one.name for one in accounts if known and one.id == known.account_id), "")
