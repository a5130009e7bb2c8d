"""Everything one delivery needs to know, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from planner.domain.account import Account
from planner.domain.client import Client
from planner.domain.entry import PlanEntry
from planner.domain.ids import MediaId
from planner.domain.media import MediaItem, MediaUse
from planner.domain.pause import Pause
from planner.domain.post import Post, Variant
from planner.domain.publication import Publication
from planner.domain.times import zone_of
from planner.editing.content import content_on
from planner.editing.words import moment_in, network_label, quoted
from planner.lint.notes import NOBODY, ClientNotes
from planner.networks.render import message_of, render
from planner.networks.rendered import Rendered


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
