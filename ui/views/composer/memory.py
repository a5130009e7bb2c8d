"""What the person said of texts that were read wrongly: kept in the plan with the post, taken back with it."""

from dataclasses import dataclass

from planner.domain.errors import UserError
from planner.domain.kinds import Ask
from planner.domain.post import Post
from planner.domain.reply_block import ReplyBlock
from planner.editing.edit import Batch, Edit
from planner.editing.repeating import ChangeRepeat, RepeatPost, Scope, Wish
from planner.editing.replying import PutReplyBlock
from planner.languages import tr
from planner.lint.kinds.ask import read_ask
from planner.lint.kinds.corrections import Correction, Corrections, corrections_from, text_key
from planner.lint.kinds.suggest import suggest_kind
from planner.ports.clock import Clock
from planner.ports.unit_of_work import UnitOfWork

KEY = "lint:corrections"
"""The setting of the plan that holds them, as ``Corrections.as_json`` writes it."""
MOST = 1000  # the newest that are kept


@dataclass(frozen=True, slots=True)
class Said:
    """What the person decided in the composer, by clicking and not by leaving things as they are.

    Attributes:
        wish: how the new post is to repeat. scope: which posts a change of one that repeats is for.
        replies: time set aside to answer, to be stored together with the new post.
    """

    kind: bool = False
    selling: bool = False
    replies: ReplyBlock | None = None
    wish: Wish | None = None
    scope: Scope = Scope.THIS


NOTHING_SAID = Said()


def corrections_in(unit: UnitOfWork) -> Corrections:
    """What is remembered in a plan; what cannot be read any more is as good as forgotten."""
    try:
        return corrections_from(unit.settings.get(KEY))
    except UserError:
        return Corrections()


def remembering(edit: Edit, post: Post, said: Said) -> Edit:
    """``edit`` that stores ``post``, and in the same step what else was decided, if anything was."""
    more: list[Edit] = []
    if said.scope is not Scope.THIS and post.repeat_id is not None:
        edit = ChangeRepeat(post, said.scope, label=edit.label)
    if (said.kind or said.selling) and text_key(post.text):
        more.append(Remember(post, said))
    if said.replies is not None:
        more.append(PutReplyBlock(said.replies))
    if said.wish is not None and post.repeat_id is None:
        more.append(RepeatPost(post.id, said.wish))
    return Batch(edit.label, (edit, *more)) if more else edit


@dataclass(frozen=True, slots=True)
class Remember:
    """Remember what was read wrongly in a post's words; forget what was taken back."""

    post: Post
    said: Said
    label: str = tr("Remembered")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:
        """Compare what was said with what the words alone say."""
        post, key = self.post, text_key(self.post.text)
        old = _of(corrections_in(unit), post.client_id, key) or Correction(key, post.client_id)
        read = suggest_kind(post.text, link=post.link).kind
        kind, read_kind = old.kind, old.read_kind
        if self.said.kind:
            wrong = read is not None and post.kind not in {None, read}
            kind, read_kind = (post.kind, read) if wrong else (None, None)
        ask, read_hard = old.ask, old.read_ask
        if self.said.selling:
            wrong = post.not_selling and read_ask(post.text).ask is Ask.HARD
            ask, read_hard = (Ask.SOFT, Ask.HARD) if wrong else (None, None)
        one = Correction(key, post.client_id, kind, ask, read_kind, read_hard)
        return PutCorrection(post.client_id, key, one if kind or ask else None).apply(unit, clock)


@dataclass(frozen=True, slots=True)
class PutCorrection:
    """Keep what was said of one text, or forget it (``one`` None)."""

    client: str
    key: str
    one: Correction | None
    label: str = tr("Remembered")

    def apply(self, unit: UnitOfWork, clock: Clock) -> Edit:  # noqa: ARG002 - the Edit protocol
        """Write it; the inverse puts back what was kept of this text."""
        kept = corrections_in(unit)
        before = _of(kept, self.client, self.key)
        if before != self.one:
            others = [one for one in kept.all if (one.client, one.text_key) != (self.client, self.key)]
            after = Corrections((*others, self.one) if self.one else tuple(others))
            unit.settings.put(KEY, Corrections(after.all[-MOST:]).as_json())
        return PutCorrection(self.client, self.key, before, self.label)


def _of(kept: Corrections, client: str, key: str) -> Correction | None:
    return next((one for one in kept.all if (one.client, one.text_key) == (client, key)), None)
