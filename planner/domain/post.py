"""A post: what is said, to which accounts, and when."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from planner.domain.brief import Disclosure
from planner.domain.ids import AccountId, ClientId, PostId, RepeatId
from planner.domain.kinds import Ask, Kind
from planner.domain.media import MediaUse
from planner.domain.options import NO_OPTIONS, Options
from planner.domain.times import WallTime
from planner.languages import tr

THREAD_BREAK = "---"
"""A line of its own with this splits a text into the parts of a thread."""


class Stage(StrEnum):
    """What the planner wants of a post. What became of it is told by its publications."""

    IDEA = "idea"  # no time yet
    DRAFT = "draft"  # nothing goes out
    SCHEDULED = "scheduled"  # goes out at its time


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """The post on one account. None in a field means: as the post has it.

    Attributes:
        when: this account's own time; None: the post's.
        options: what is set for its network alone; what is not among them is as usual for the account.
    """

    account_id: AccountId
    title: str | None = None
    text: str | None = None
    first_comment: str | None = None
    link: str | None = None
    media: tuple[MediaUse, ...] | None = None
    hashtags: tuple[str, ...] | None = None
    when: WallTime | None = None
    options: Options = NO_OPTIONS


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One post, with a variant for each account it goes to.

    Attributes:
        when: None for an idea.
        kind, ask: as declared by the planner; None: not declared.
        not_selling: the planner confirmed that this post does not sell, whatever its words say.
        hashtags: with or without "#", as typed; added after the text when rendered.
        offer: tag of the offer or product it promotes ("christmas-box"), "" none.
        disclosure: what the poster got for it; None: nothing to tell.
        deadline: when the offer or event it speaks of ends, as wall time; None: it has none.
        claim_source: where a claim in it is proved (an address or a sentence), "" none.
        external_url: where it can be seen, when it went out elsewhere or by hand.
        grace_minutes: how late it may still go out by itself; None: as usual.
        language: BCP-47 code of its words; "": the client's.
        utm: its link goes out with the tags by which visits are counted.
        numbered: the parts of a thread end with "1/3".
        source_key: identity of the row it was imported from, "" when written here.
        repeat_id, repeat_on: the repeat that made it, and the naive wall time of the rule that it stands for; no
            other post of the plan has the same two. None: it stands alone.
        deleted_at: in the bin since then; kept for undo and the journal.
        revision: counted up by the store with each saved change; 0: not stored yet.
    """

    id: PostId
    client_id: ClientId
    text: str = ""
    stage: Stage = Stage.DRAFT
    kind: Kind | None = None
    ask: Ask | None = None
    not_selling: bool = False
    title: str = ""
    first_comment: str = ""
    link: str = ""
    media: tuple[MediaUse, ...] = ()
    hashtags: tuple[str, ...] = ()
    series: str = ""
    campaign: str = ""
    notes: str = ""
    offer: str = ""
    disclosure: Disclosure | None = None
    deadline: WallTime | None = None
    claim_source: str = ""
    external_url: str = ""
    grace_minutes: int | None = None
    language: str = ""
    utm: bool = False
    numbered: bool = False
    when: WallTime | None = None
    variants: tuple[Variant, ...] = ()
    source_key: str = ""
    repeat_id: RepeatId | None = None
    repeat_on: datetime | None = None
    deleted_at: datetime | None = None
    revision: int = 0

    def variant(self, account_id: AccountId) -> Variant | None:
        """This post's variant on an account, None when it does not go there."""
        return next((v for v in self.variants if v.account_id == account_id), None)

    def when_on(self, variant: Variant) -> WallTime | None:
        """The wall time at which ``variant`` goes out: its own, else the post's."""
        return variant.when or self.when

    @property
    def headline(self) -> str:
        """The title, else the first line of the text: what a chip and a message call the post."""
        if self.title.strip():
            return self.title.strip()
        lines = self.text.strip().splitlines()
        return lines[0].strip() if lines else tr("Untitled")
