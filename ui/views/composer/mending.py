"""Does to the draft on the desk what a fix says, or opens what it names. Nothing is stored."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from planner.domain.errors import UserError
from planner.domain.patch import TEXTS, Field
from planner.editing.fixes import patched_post
from planner.languages import tr
from planner.lint.finding import Finding
from planner.lint.fix import Assist, Fix, Opens
from ui.context import Prefill, UiContext
from ui.mix.before_after import changes_of
from ui.mix.fix import FixPopover
from ui.mix.fixer import open_assist
from ui.mix.offering import Offer
from ui.views.composer.fixes import asks_first, first_fix, fixes_here, openings_of
from ui.views.composer.openings import offer_openings
from ui.views.composer.prefill import focus
from ui.views.composer.state import entries_of

if TYPE_CHECKING:
    from ui.views.composer.sheet import ComposerSheet

UNDO = tr("Nothing is stored before you save.")


class Mender(QObject):
    """One for each composer."""

    def __init__(self, context: UiContext, sheet: "ComposerSheet") -> None:
        super().__init__(sheet)
        self._context, self._sheet = context, sheet
        self._finding: Finding | None = None
        sheet.text.fix.connect(self._in_text)
        sheet.advice.fix.connect(self._at_button)

    def _in_text(self, finding: Finding, fix: Fix | None) -> None:
        self.mend(finding, fix, *self._sheet.text.told_at)

    def _at_button(self, finding: Finding, button: QWidget) -> None:
        draft = self._sheet.work.draft
        if draft is not None:
            self.mend(finding, first_fix(fixes_here(finding, draft)), button)

    def mend(self, finding: Finding, fix: Fix | None, anchor: QWidget, rect: QRect | None = None) -> None:
        """Do what ``fix`` says; what changes the meaning is shown before and after first.

        Args:
            finding: what is mended.
            fix: of ``fixes_here``; None: there is a choice to make.
            anchor: where a popover opens.
            rect: in its coordinates, None: all of it.
        """
        work = self._sheet.work
        if work.draft is None or work.desk is None or work.locked:
            return
        self._finding = finding
        if fix is None or (fix.patches and asks_first(fix)):
            fixes = fixes_here(finding, work.draft) if fix is None else (fix,)
            post, desk = work.draft.post, work.desk
            entries = entries_of(post, desk.client, desk.accounts, desk.publications, desk.media)
            popover = FixPopover(anchor, finding)
            popover.undo.setText(UNDO)
            popover.chosen.connect(self._chosen)
            popover.opens.connect(self._opens)
            popover.open_under(anchor, rect)
            popover.show_offers([Offer(one, changes_of(one, entries)) for one in fixes])
        elif fix.patches:
            self._apply(fix)
        elif fix.assist is not None:
            self._assist(fix.assist)

    def _chosen(self, offer: Offer) -> None:
        self._apply(offer.fix)

    def _opens(self, offer: Offer) -> None:
        if offer.fix.assist is not None:
            self._assist(offer.fix.assist)

    def _apply(self, fix: Fix) -> None:
        sheet, work = self._sheet, self._sheet.work
        if work.draft is None:
            return
        if fix.patches[0].field is Field.STAY:
            sheet.stay.add_time(int(str(fix.patches[0].value)))
            return
        try:
            post = patched_post(work.draft.post, fix.patches)
        except UserError as error:
            self._context.shell.toast(f"{error} {error.mend}".strip(), error=True)
            return
        fresh = replace(work.draft, post=post)
        sheet.text.rewrite(fresh)
        work.change(fresh)
        field = fix.patches[0].field
        focus(sheet, Prefill(field=field))
        self._offer_openings(field)

    def _offer_openings(self, field: Field) -> None:
        """Another kind alone does not change the words: offer the rule's first lines for it."""
        if field is not Field.KIND or self._finding is None:
            return
        lines = openings_of(self._finding)
        if lines:
            offer_openings(self._sheet.text.editor, lines).chosen.connect(self._sheet.text.put_before)

    def _assist(self, assist: Assist) -> None:
        sheet, work = self._sheet, self._sheet.work
        if work.draft is None or self._finding is None:
            return
        if assist.opens is not Opens.POST:
            open_assist(self._context, self._finding, assist)
            return
        if assist.kind is not None:
            work.change(work.draft.having(kind=assist.kind))
        if assist.field in TEXTS:
            sheet.text.go_to(assist.account_key)
        fill = Prefill(account=assist.account_key, field=assist.field, span=assist.span, option=assist.option)
        focus(sheet, fill)
        if assist.openings:
            offer_openings(sheet.text.editor, assist.openings).chosen.connect(sheet.text.put_before)
