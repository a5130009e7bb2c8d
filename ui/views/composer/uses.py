"""The pictures of a draft, without Qt: what each tab shows, added, moved, changed, taken out."""

from dataclasses import replace

from planner.domain.ids import AccountId
from planner.domain.media import MediaUse
from planner.languages import tr
from ui.views.composer.state import Draft

Uses = tuple[MediaUse, ...]


def uses_on(draft: Draft, account: AccountId | None) -> Uses:
    """The pictures of the tab: of ``account``, or of "All" for None."""
    variant = draft.post.variant(account) if account else None
    return draft.post.media if variant is None or variant.media is None else variant.media


def has_own_uses(draft: Draft, account: AccountId | None) -> bool:
    """Whether the account's tab has pictures of its own."""
    variant = draft.post.variant(account) if account else None
    return variant is not None and variant.media is not None


def own_words(draft: Draft, account: AccountId) -> str:
    """What the account's tab says it has of its own; "" when it says what "All" says."""
    text, pictures = draft.has_own_text(account), has_own_uses(draft, account)
    if text and pictures:
        return tr("all its own")
    return tr("own text") if text else tr("own pictures") if pictures else ""


def with_uses(draft: Draft, uses: Uses, account: AccountId | None = None) -> Draft:
    """Other pictures in the tab of ``account`` (then it has its own) or in "All" (None)."""
    return draft.having(media=uses) if account is None else _own(draft, account, uses)


def same_uses_as_all(draft: Draft, account: AccountId) -> Draft:
    """Give the account's own pictures up: it shows again what "All" shows."""
    return _own(draft, account, None)


def added(uses: Uses, use: MediaUse) -> Uses:
    """With a picture at the end; the same picture twice stays one."""
    known = use.media_id is not None and any(one.media_id == use.media_id for one in uses)
    return uses if known else (*uses, use)


def changed(uses: Uses, index: int, **fields: object) -> Uses:
    """With other fields of picture ``index`` (from 0)."""
    return (*uses[:index], replace(uses[index], **fields), *uses[index + 1 :])  # type: ignore[arg-type]


def without(uses: Uses, index: int) -> Uses:
    """Without picture ``index`` (from 0); its file stays stored."""
    return uses[:index] + uses[index + 1 :]


def moved(uses: Uses, index: int, to: int) -> Uses:
    """With picture ``index`` at place ``to``."""
    rest = without(uses, index)
    return (*rest[:to], uses[index], *rest[to:])


def _own(draft: Draft, account: AccountId, uses: Uses | None) -> Draft:
    variants = tuple(
        replace(variant, media=uses) if variant.account_id == account else variant
        for variant in draft.post.variants
    )
    return draft.having(variants=variants)
