"""All decisions of a catch-up as one edit, and one undo step that takes back what has not gone out meanwhile."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from planner.domain.errors import Locked
from planner.domain.ids import PostId, PublicationId
from planner.domain.post import Post, Stage
from planner.domain.publication import EDITABLE, Publication, PublicationState
from planner.domain.times import WallTime
from planner.editing.edit import Edit
from planner.editing.live import ItIsLive
from planner.editing.moving import MovePosts, MovePublications
from planner.editing.outcomes import MarkPosted, PublishNow, SkipPublications
from planner.editing.posts import save_post
from planner.editing.putback import PutBack, put_back, snapshot
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork

_S = PublicationState


class Does(StrEnum):
    """What a decision does."""

    PUBLISH = "now"
    MOVE = "moved"
    SKIP = "skipped"
    BY_HAND = "marked"


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of one post on some of its accounts.

    Attributes:
        times: for PUBLISH and MOVE, the wall time of each publication, in their order.
        to_ideas: for SKIP, the whole post goes back among the ideas.
    """

    does: Does
    publication_ids: tuple[PublicationId, ...]
    times: tuple[WallTime, ...] = ()
    to_ideas: bool = False


@dataclass(frozen=True, slots=True)
class CatchUpWith:
    """Carry out decisions, all or none. What is published goes out at the times that are given, not at once."""

    decisions: tuple[Decision, ...]

    @property
    def label(self) -> str:
        """Says "4 decisions: 1 now, 1 moved, 1 skipped, 1 marked"."""
        does = summary(one.does for one in self.decisions)
        return tr("{n} decision: {does}|{n} decisions: {does}", "", len(self.decisions), does=does)

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Do all of them. Raises what the single edits raise; then nothing is done."""
        ids = list(dict.fromkeys(_posts_of(unit, self.decisions)))
        before = {post_id: snapshot(unit, [post_id]) for post_id in ids}
        for decision in self.decisions:
            _carry_out(unit, clock, decision)
        backs = tuple(put_back(unit, self.label, before[post_id], [post_id]) for post_id in ids)
        return TakeBack(self.label, backs)


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Takes back what has not gone out since; the rest stays as it is."""

    label: str
    backs: tuple[PutBack, ...]

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Put the posts back. Raises Locked when all of them are on their way or out, ChangedElsewhere."""
        able = [back for back in self.backs if not _has_left(unit, back)]
        if not able:
            raise Locked(tr("All of it is on its way or out by now. Nothing was taken back."))
        return TakeBack(self.label, tuple(_applied(back, unit, clock) for back in able))


def summary(does: Iterable[Does]) -> str:
    """Says "1 now, 2 moved", in the order of the ways."""
    counts = Counter(does)
    said = {
        Does.PUBLISH: tr("{count} now", count=counts[Does.PUBLISH]),
        Does.MOVE: tr("{count} moved", count=counts[Does.MOVE]),
        Does.SKIP: tr("{count} skipped", count=counts[Does.SKIP]),
        Does.BY_HAND: tr("{count} marked", count=counts[Does.BY_HAND]),
    }
    return ", ".join(said[one] for one in Does if counts[one])


def _posts_of(unit: UnitOfWork, decisions: Iterable[Decision]) -> Iterator[PostId]:
    for decision in decisions:
        for publication_id in decision.publication_ids:
            yield unit.publications.get(publication_id).post_id


def _carry_out(unit: UnitOfWork, clock: Clock, decision: Decision) -> None:
    ids = decision.publication_ids
    match decision.does:
        case Does.PUBLISH:
            for publication_id, when in zip(ids, decision.times, strict=True):
                _publish(unit, clock, publication_id, when)
        case Does.MOVE:
            _move(unit, clock, ids, decision.times)
        case Does.SKIP if decision.to_ideas:
            _to_ideas(unit, clock, unit.publications.get(ids[0]))
        case Does.SKIP:
            SkipPublications(ids).apply(unit, clock)
        case Does.BY_HAND:
            unsure = tuple(one for one in ids if unit.publications.get(one).state is _S.UNCONFIRMED)
            if unsure:
                ItIsLive(unsure).apply(unit, clock)
            if rest := tuple(one for one in ids if one not in unsure):
                MarkPosted(rest).apply(unit, clock)


def _publish(unit: UnitOfWork, clock: Clock, publication_id: PublicationId, when: WallTime) -> None:
    if when.instant() <= clock.now():
        PublishNow((publication_id,)).apply(unit, clock)
    else:
        MovePublications(((publication_id, when),)).apply(unit, clock)


def _move(
    unit: UnitOfWork, clock: Clock, ids: tuple[PublicationId, ...], times: tuple[WallTime, ...]
) -> None:
    """Move the post itself where all of its accounts go along, else these accounts only."""
    post = unit.posts.get(unit.publications.get(ids[0]).post_id)
    mine = {unit.publications.get(one).account_id for one in ids}
    together = len(set(times)) == 1 and {one.account_id for one in post.variants} == mine
    if together and not any(one.when for one in post.variants):
        MovePosts(((post.id, times[0]),)).apply(unit, clock)
    else:
        MovePublications(tuple(zip(ids, times, strict=True))).apply(unit, clock)


def _to_ideas(unit: UnitOfWork, clock: Clock, publication: Publication) -> None:
    post = unit.posts.get(publication.post_id)
    save_post(unit, snapshot(unit, [post.id]), _as_idea(post), clock.now())


def _as_idea(post: Post) -> Post:
    variants = tuple(replace(one, when=None) for one in post.variants)
    return replace(post, stage=Stage.IDEA, when=None, variants=variants)


def _has_left(unit: UnitOfWork, back: PutBack) -> bool:
    """Whether something that the edit left as planned was taken up by the publisher since."""
    left = {one.id: one for one in back.left.publications}
    now = unit.publications.of_posts([post.id for post in back.left.posts])
    return any(one.id in left and left[one.id].state in EDITABLE and one.state not in EDITABLE for one in now)


def _applied(back: PutBack, unit: UnitOfWork, clock: Clock) -> PutBack:
    done = back.apply(unit, clock)
    assert isinstance(done, PutBack)  # the inverse of one is one
    return done
