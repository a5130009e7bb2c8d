"""The post being written, without Qt: what each tab shows and what saving would store."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from types import MappingProxyType

from planner.domain.account import Account
from planner.domain.client import Client
from planner.domain.entry import PlanEntry
from planner.domain.ids import AccountId, ClientId, MediaId, PostId
from planner.domain.media import MediaItem
from planner.domain.options import Options
from planner.domain.post import Post, Stage, Variant
from planner.domain.publication import EDITABLE, IN_FLIGHT, Publication, PublicationState
from planner.domain.reply_block import ReplyBlock
from planner.domain.times import WallTime
from planner.languages import tr

_TAG_SPLIT = re.compile(r"[\s,;]+")


@dataclass(frozen=True, slots=True)
class Draft:
    """A post on its way: every change gives a new draft.

    Attributes:
        post: the post as it would be stored now.
        parked: variants of accounts that were switched off, so that switching one on again brings its
            own text back.
        replies: time to answer beside it, stored already or waiting for it.
    """

    post: Post
    parked: tuple[Variant, ...] = ()
    replies: tuple[ReplyBlock, ...] = ()

    def having(self, **fields: object) -> "Draft":
        """This draft with other fields of its post."""
        return replace(self, post=replace(self.post, **fields))  # type: ignore[arg-type]

    @property
    def accounts(self) -> tuple[AccountId, ...]:
        """The accounts it goes to, in the order they were chosen."""
        return tuple(variant.account_id for variant in self.post.variants)

    def text_on(self, account: AccountId | None) -> str:
        """The words of the tab: of ``account``, or of "All" for None."""
        variant = self.post.variant(account) if account else None
        return self.post.text if variant is None or variant.text is None else variant.text

    def has_own_text(self, account: AccountId | None) -> bool:
        """Whether the account's tab has words of its own."""
        variant = self.post.variant(account) if account else None
        return variant is not None and variant.text is not None

    def with_text(self, text: str, account: AccountId | None = None) -> "Draft":
        """Type ``text`` in the tab of ``account`` (then it has its own words) or in "All" (None)."""
        if account is None:
            return self.having(text=text)
        return self._with_variant(account, text=text)

    def same_as_all(self, account: AccountId) -> "Draft":
        """Give the account's own words up: it says again what "All" says."""
        return self._with_variant(account, text=None)

    def switched(self, account: AccountId) -> "Draft":
        """Choose the account, or take it out; its own words are kept aside for a change of mind."""
        variant = self.post.variant(account)
        if variant is not None:
            left = tuple(v for v in self.post.variants if v.account_id != account)
            return replace(self, post=replace(self.post, variants=left), parked=(*self.parked, variant))
        kept = next((v for v in self.parked if v.account_id == account), Variant(account_id=account))
        others = tuple(v for v in self.parked if v.account_id != account)
        return replace(self, post=replace(self.post, variants=(*self.post.variants, kept)), parked=others)

    def at(self, day: date | None, clock: time | None, zone: str) -> "Draft":
        """Set the time; None for the day: no time. A changed wall time has its reading chosen anew."""
        if day is None:
            return self.having(when=None)
        local = datetime.combine(day, clock or time(9, 0))
        old = self.post.when
        fold = old.fold if old is not None and (old.local, old.zone) == (local, zone) else None
        return self.having(when=WallTime(local, zone, fold))

    def at_one_time(self) -> "Draft":
        """Every account goes out at the post's time again."""
        return self.having(variants=tuple(replace(variant, when=None) for variant in self.post.variants))

    def as_draft(self) -> Post:
        """What "Save draft" and "Back to draft" store: without a time it is an idea."""
        return replace(self.post, stage=Stage.DRAFT if self.post.when else Stage.IDEA)

    def as_scheduled(self) -> Post:
        """What "Schedule" stores."""
        return replace(self.post, stage=Stage.SCHEDULED)

    def differs(self, saved: Post) -> bool:
        """Whether saving would change anything; stage and revision are not the person's words."""
        same = {"stage": saved.stage, "revision": saved.revision}
        return replace(self.post, **same) != saved

    @property
    def empty(self) -> bool:
        """Nothing was written or added yet that would be missed."""
        post = self.post
        words = (post.text, post.title, post.first_comment, post.link, post.notes, *post.hashtags)
        own = any(variant.text or variant.media for variant in post.variants)
        return not (any(word.strip() for word in words) or post.media or own)

    def with_options(self, account: AccountId, options: Options) -> "Draft":
        """Set what is set for the account's network alone."""
        return self._with_variant(account, options=options)

    def _with_variant(self, account: AccountId, **changes: object) -> "Draft":
        variants = tuple(
            replace(variant, **changes) if variant.account_id == account else variant
            for variant in self.post.variants
        )
        return self.having(variants=variants)


def new_draft(post_id: PostId, client_id: ClientId, when: WallTime | None) -> Draft:
    """An empty post of a client, at ``when`` if a day was clicked."""
    return Draft(Post(id=post_id, client_id=client_id, when=when))


def parse_hashtags(typed: str) -> tuple[str, ...]:
    """Tags as typed in one field, by spaces or commas; empty pieces and repeats left out."""
    seen: dict[str, str] = {}
    for piece in _TAG_SPLIT.split(typed):
        word = piece.strip().lstrip("#")
        if word:
            seen.setdefault(word.casefold(), "#" + word)
    return tuple(seen.values())


def show_hashtags(tags: tuple[str, ...]) -> str:
    """The tags as the field shows them."""
    return " ".join("#" + tag.lstrip("#") for tag in tags)


def locked_because(publications: tuple[Publication, ...]) -> str:
    """Why the post is read-only, as a sentence; "" when it may be changed.

    A post that is out on some accounts only may be changed for the others.
    """
    alive = [p for p in publications if p.state is not PublicationState.CANCELLED]
    if any(p.state in IN_FLIGHT for p in alive):
        return tr("This post is being sent right now, so it cannot be changed.")
    if not alive or any(p.state in EDITABLE for p in alive):
        return ""
    if any(p.state is PublicationState.UNCONFIRMED for p in alive):
        return tr("It is not confirmed yet whether this post went out, so it cannot be changed.")
    if all(p.removed_at is not None for p in alive):
        return tr(
            "This post was removed where it was out, so it cannot be changed. Copy it to plan it once more."
        )
    return tr("This post is out, so it cannot be changed. Copy it to plan it once more.")


def fixed_accounts(publications: tuple[Publication, ...]) -> frozenset[AccountId]:
    """Accounts on which people may have seen the post: they keep its words and cannot be taken out."""
    kept = {PublicationState.CANCELLED} | EDITABLE
    return frozenset(p.account_id for p in publications if p.state not in kept)


def entries_of(
    post: Post,
    client: Client,
    accounts: dict[AccountId, Account],
    publications: tuple[Publication, ...] = (),
    files: Mapping[MediaId, MediaItem] = MappingProxyType({}),
) -> tuple[PlanEntry, ...]:
    """The post as the linter reads it: one entry per account with that account's own words.

    A post that goes to no account yet gives none.
    """
    states = {p.account_id: p.state for p in publications}
    waiting = PublicationState.PLANNED if post.stage is Stage.SCHEDULED else PublicationState.DRAFT
    entries = []
    for variant in post.variants:
        account = accounts.get(variant.account_id)
        media = post.media if variant.media is None else variant.media
        if account is None:
            continue
        when = post.when_on(variant)
        state = states.get(account.id, waiting)
        if state in {PublicationState.DRAFT, PublicationState.PLANNED, PublicationState.CANCELLED}:
            state = waiting
        entries.append(
            PlanEntry(
                post=post.id,
                order=post.id,
                client_key=client.id,
                client=client.name,
                account_key=account.id,
                network=account.network,
                account=account.handle,
                state=state,
                stage=post.stage,
                when=when,
                instant=when.instant() if when else None,
                kind=post.kind,
                ask=post.ask,
                not_selling=post.not_selling,
                title=_own(variant.title, post.title),
                text=_own(variant.text, post.text),
                first_comment=_own(variant.first_comment, post.first_comment),
                link=_own(variant.link, post.link),
                hashtags=post.hashtags if variant.hashtags is None else variant.hashtags,
                media=media,
                files=tuple(files[use.media_id] for use in media if use.media_id in files),
                series=post.series,
                campaign=post.campaign,
                offer=post.offer,
                disclosure=post.disclosure,
                deadline=post.deadline,
                claim_source=post.claim_source,
                utm=post.utm,
                numbered=post.numbered,
                options=variant.options.over(account.usual),
                facts=tuple(sorted(account.facts.items())),
            )
        )
    return tuple(entries)


def _own(value: str | None, shared: str) -> str:
    return shared if value is None else value
