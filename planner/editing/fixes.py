"""The edit that makes a fix of the linter so."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from planner.domain.errors import ChangedElsewhere, Locked
from planner.domain.ids import PostId
from planner.domain.patch import OF_POST, WORDS, Field, Patch, changed_words, clock_of, fits
from planner.domain.post import Post, Variant
from planner.domain.reply_block import ReplyBlock
from planner.domain.times import WallTime
from planner.editing.content import changes_on, content_on, same_post
from planner.editing.edit import Batch, Edit
from planner.editing.ignores import TakeBackIgnore
from planner.editing.moving import moved
from planner.editing.posts import save_post, settled
from planner.editing.putback import put_back, snapshot
from planner.editing.replying import PutReplyBlock, beside
from planner.editing.words import quoted
from planner.languages import tr
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class ApplyFix:
    """Change posts as a fix says, and drop what it takes back; one undo step.

    Words that an account inherits are changed in the post, words of its own in its variant.

    Attributes:
        patches: all offsets of one post are meant in its words as they are stored.
        drops: ids of suppressions that go.
    """

    patches: tuple[Patch, ...]
    label: str = tr("Fixed")
    drops: tuple[str, ...] = ()

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Make the changes.

        Raises:
            ChangedElsewhere: other words stand there than the fix replaces; nothing was changed.
            Locked: the post is being sent, or it is out.
            UserError: the new time is past.
        """
        wanted: dict[PostId, list[Patch]] = {}
        for patch in self.patches:
            wanted.setdefault(PostId(patch.post), []).append(patch)
        before = snapshot(unit, wanted)
        for post_id, patches in wanted.items():
            post = unit.posts.get(post_id)
            if all(patch.field is Field.STAY for patch in patches):
                continue
            after = patched_post(post, patches)
            if same_post(post, after):
                continue
            if not _changed(post, save_post(unit, before, settled(after), clock.now(), what=self.label)):
                raise Locked(
                    tr(
                        "{post} is out there already. What people have seen stays as it is.",
                        post=quoted(post),
                    ),
                    mend=tr("Copy it to plan it once more."),
                )
        undo: list[Edit] = [put_back(unit, self.label, before, wanted)] if wanted else []
        stays = [
            _stay(unit.posts.get(PostId(one.post)), one) for one in self.patches if one.field is Field.STAY
        ]
        undo += [PutReplyBlock(block, self.label).apply(unit, clock) for block in stays]
        dropped = [TakeBackIgnore(drop).apply(unit, clock) for drop in self.drops]
        return Batch(self.label, (*reversed(undo), *reversed(dropped)))


def _stay(post: Post, patch: Patch) -> ReplyBlock:
    return beside(post, int(str(patch.value)))


def patched_post(post: Post, patches: Sequence[Patch]) -> Post:
    """The post with the patches applied.

    Raises:
        ChangedElsewhere: what a patch replaces no longer stands where it says.
    """
    after = _with_words(post, [patch for patch in patches if patch.field in WORDS])
    for patch in patches:
        if patch.field in OF_POST:
            after = replace(after, **{OF_POST[patch.field]: patch.value})  # type: ignore[arg-type] # by field
        elif patch.field is Field.WHEN:
            after = _at_another_time(after, patch)
    return after


def _with_words(post: Post, patches: Sequence[Patch]) -> Post:
    """Words that stand in the post are changed there, those of an account's own in its variant."""
    taken: set[Patch] = set()
    own = [patch for patch in patches if _in_post(post, patch)]
    values = changed_words(post, own)
    if values is None:
        raise _stale(post)
    taken.update(own)
    variants = []
    for variant in post.variants:
        mine = [patch for patch in patches if _in_variant(post, variant, patch)]
        changed = changed_words(content_on(post, variant), mine)
        if changed is None:
            raise _stale(post)
        taken.update(mine)
        variants.append(replace(variant, **changed) if changed else variant)  # type: ignore[arg-type] # by field
    if len(taken) < len(set(patches)):
        raise _stale(post)
    return replace(post, **values, variants=tuple(variants))  # type: ignore[arg-type] # values by field


def _in_post(post: Post, patch: Patch) -> bool:
    if not fits(post, patch):
        return False
    if not patch.account_key:
        return True
    variant = _variant(post, patch)
    return variant is None or _own_words(variant, patch) is None


def _in_variant(post: Post, variant: Variant, patch: Patch) -> bool:
    if _own_words(variant, patch) is None or patch.account_key not in {"", variant.account_id}:
        return False
    return fits(content_on(post, variant), patch)


def _own_words(variant: Variant, patch: Patch) -> object | None:
    """What the account has of its own in this field, None when it has the post's."""
    name = {Field.ALT_TEXT: "media", Field.FIRST_COMMENT: "first_comment"}.get(patch.field, patch.field.value)
    words: object | None = getattr(variant, name)
    return words


def _at_another_time(post: Post, patch: Patch) -> Post:
    assert isinstance(patch.value, WallTime)
    if patch.before is None and not patch.account_key:
        return moved(post, patch.value)
    variants = tuple(_moved_there(post, variant, patch) for variant in post.variants)
    stands = post.when is not None and clock_of(post.when) == patch.before and not patch.account_key
    after = replace(post, variants=variants, when=patch.value if stands else post.when)
    if not stands and all(new is old for new, old in zip(variants, post.variants, strict=True)):
        raise _stale(post)
    return settled(after)


def _moved_there(post: Post, variant: Variant, patch: Patch) -> Variant:
    """The variant at another time, if the patch means it; where it inherits the post's, that moves."""
    when = post.when_on(variant) if patch.account_key else variant.when
    if patch.account_key not in {"", variant.account_id} or not isinstance(patch.value, WallTime):
        return variant
    if patch.before is not None and (when is None or clock_of(when) != patch.before):
        return variant
    return replace(variant, when=patch.value)


def _changed(before: Post, after: Post) -> bool:
    """Whether anything that goes out changed; what is out was only written down as it is."""
    own = not same_post(before, replace(after, variants=before.variants))
    return own or any(changes_on(before, after, variant) for variant in before.variants)


def _variant(post: Post, patch: Patch) -> Variant | None:
    return next((one for one in post.variants if one.account_id == patch.account_key), None)


def _stale(post: Post) -> ChangedElsewhere:
    return ChangedElsewhere(
        tr("{post} was changed since this was offered. Nothing was changed.", post=quoted(post)),
        mend=tr("Look at the finding again."),
    )
