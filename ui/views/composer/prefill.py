"""Where the composer begins: on the text, or on what an advice wants to be looked at, prefilled."""

from datetime import datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from planner.domain.ids import AccountId
from planner.domain.kinds import Kind
from planner.domain.patch import Field
from planner.domain.times import WallTime
from ui.context import Prefill
from ui.views.composer.loading import Desk
from ui.views.composer.openings import offer_openings
from ui.views.composer.state import Draft

if TYPE_CHECKING:
    from ui.views.composer.sheet import ComposerSheet

NAMES = {
    Field.TITLE: "title",
    Field.FIRST_COMMENT: "first_comment",
    Field.LINK: "link",
    Field.HASHTAGS: "hashtags",
}
EARLIEST, LATEST, MORNING = time(7), time(22), time(9)
OTHER = Qt.FocusReason.OtherFocusReason


def filled(draft: Draft, prefill: Prefill, desk: Desk, usual: datetime) -> Draft:
    """A new post with kind, words, account and day filled in.

    Args:
        draft: of the new post.
        prefill: what was asked for.
        desk: its client and accounts.
        usual: the time of day that a new post is offered.
    """
    if prefill.kind is not None:
        draft = draft.having(kind=prefill.kind)
    if prefill.text:
        draft = draft.with_text(prefill.text)
    wanted = AccountId(prefill.account)
    if wanted in desk.accounts:
        for account in draft.accounts:
            if account != wanted:
                draft = draft.switched(account)
        if wanted not in draft.accounts:
            draft = draft.switched(wanted)
    if prefill.day is not None:
        zone = draft.post.when.zone if draft.post.when else desk.client.zone
        clock = (
            usual.time() if EARLIEST <= usual.time() < LATEST else MORNING
        )  # who plans at night posts by day
        draft = draft.having(when=WallTime(datetime.combine(prefill.day, clock), zone))
    return draft


def begin(sheet: "ComposerSheet", prefill: Prefill | None, usual: datetime) -> None:
    """Fill in what was asked for, and put the cursor where it belongs; on the text without a wish."""
    work = sheet.work
    if prefill is None or work.desk is None or work.draft is None:
        sheet.text.editor.setFocus(OTHER)
        return
    if work.desk.saved is None and work.desk.kept is None:
        work.change(filled(work.draft, prefill, work.desk, usual))
    focus(sheet, prefill)
    if prefill.openings:
        offer_openings(sheet.text.editor, prefill.openings).chosen.connect(sheet.text.put_before)


def focus(sheet: "ComposerSheet", prefill: Prefill) -> None:
    """Put the cursor where ``prefill`` wants it, and select its words."""
    fields, field = sheet.fields, prefill.field
    if prefill.option:
        sheet.options.open_at(prefill.account, prefill.option)
        return
    if field in {Field.FIRST_COMMENT, Field.DISCLOSURE}:
        fields.unfold()
    if field in NAMES:
        getattr(fields, NAMES[field]).control.setFocus(OTHER)
    elif field is Field.ALT_TEXT:
        uses = sheet.work.draft.post.media if sheet.work.draft else ()
        bare = (index for index, use in enumerate(uses) if not (use.alt_text.strip() or use.decorative))
        sheet.media.choose(prefill.span[0] if prefill.span else next(bare, 0))
    elif field is Field.KIND:
        chosen = sheet.work.draft.post.kind if sheet.work.draft else None
        sheet.kinds.button(chosen or sheet.work.verdict.guess or Kind.STORY).setFocus(OTHER)
    elif field is Field.WHEN:
        (sheet.when.day if sheet.when.day.isVisible() else sheet.when.none).setFocus(OTHER)
    elif field is Field.NOT_SELLING and sheet.advice.selling.isVisible():
        sheet.advice.selling.focus_first()
    elif field is Field.DISCLOSURE:
        fields.details.got.setFocus(OTHER)
    else:
        sheet.text.editor.setFocus(OTHER)
        if prefill.span and field is Field.TEXT:
            sheet.text.editor.select_words(*prefill.span)
