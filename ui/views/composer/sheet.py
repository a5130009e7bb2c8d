"""The composer's sheet: editor at the left, previews at the right, buttons at the foot."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from planner.domain.ids import ClientId, PostId
from planner.domain.times import WallTime, wall_at
from planner.languages import tr
from ui.context import Prefill, UiContext
from ui.dates import clock
from ui.options.rereading import Rereader
from ui.views.composer.accounts import AccountPills
from ui.views.composer.advice import Advice
from ui.views.composer.choices import Choices
from ui.views.composer.crop.opening import Cropping
from ui.views.composer.dropping import Dropping
from ui.views.composer.fields import Fields
from ui.views.composer.footer import Footer
from ui.views.composer.head import Head
from ui.views.composer.kinds import KindPicker
from ui.views.composer.laying import lay_out
from ui.views.composer.media import MediaBox
from ui.views.composer.mending import Mender
from ui.views.composer.pictures import Pictures
from ui.views.composer.prefill import begin
from ui.views.composer.preview.column import Previews
from ui.views.composer.repeating import under_the_time
from ui.views.composer.settings import OptionsBox
from ui.views.composer.shortcuts import bind
from ui.views.composer.slot_finder import SlotFinder
from ui.views.composer.standing import StandingBand
from ui.views.composer.state import Draft, fixed_accounts
from ui.views.composer.textbox import TextBox
from ui.views.composer.texts import Texts
from ui.views.composer.times import next_hour, scheduled_words
from ui.views.composer.ways import Ways
from ui.views.composer.when import WhenBox
from ui.views.composer.whose import Whose
from ui.views.composer.words import stored_words
from ui.views.composer.work import Work
from ui.widgets.sheet import Sheet
from ui.widgets.themed import px

WIDE, HIGH = 1160, 852


class ComposerSheet(Sheet):
    """One post, written, checked and scheduled. Closing keeps unsaved text for the next time.

    ``prefill``: set before ``open``; what is filled in, or selected, once the post is there.
    """

    help_page = "guide/planning.md#the-composer"

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(tr("Composer"), parent)
        self._context = context
        self.work = Work(context, self)
        self.pictures = Pictures(context, self)
        self.pictures.added.connect(self.work.took)  # before the box that puts them into the draft
        self.prefill: Prefill | None = None
        self._saved_at = ""
        self._leaving = self._warned = False
        self._build()
        self._connect()

    def _build(self) -> None:
        zone = self._context.preferences.own_zone
        self.head, self.kinds, self.advice = Head(), KindPicker(), Advice()
        self.whose = Whose(self._context.bridge, self)
        self.standing = StandingBand(self._context)
        self.accounts, self.text = AccountPills(), TextBox(self._context.theme)
        self.options = OptionsBox()
        self.media, self.fields = MediaBox(self.pictures), Fields()
        self.when = WhenBox(zone, first_weekday=self._context.preferences.week_start)
        self.stay, self.repeat = under_the_time(self._context, self.work)
        self.previews, self.footer = Previews(self.pictures, self._context.preferences), Footer()
        self.texts = Texts(self._context, self)
        self.columns = lay_out(self, self.texts.history.side)

    def _connect(self) -> None:
        work, footer, ways = self.work, self.footer, Ways(self._context, self.work)
        choices, self.mender = Choices(work, self), Mender(self._context, self)
        self.cropping = Cropping(self._context, work, self.media, self.pictures, self.text)
        self.dropping = Dropping(self, self.media)
        work.opened.connect(self._opened)
        work.around.connect(self._around)
        work.changed.connect(self._changed)
        work.checked.connect(self._checked)
        work.stored.connect(self._stored)
        work.refused.connect(self._refused)
        work.gone.connect(self._close)
        work.keeper.failed.connect(self._refused)
        self.kinds.chosen.connect(choices.kind)
        self.accounts.switched.connect(choices.account)
        self.accounts.wanted.connect(ways.account)
        for part in (self.text, self.options, self.media, self.fields):
            part.edited.connect(work.change)
        self.text.tab_changed.connect(self._tab)
        self.text.pictures.connect(self.media.add)
        self.text.why.connect(ways.why)
        self.text.ignore.connect(self._context.shell.ignore)
        self.previews.chosen.connect(self.text.show_tab)
        self.options.wanted.connect(self.text.show_tab)
        self.options.read_with(Rereader(self._context, self), work.plan_changed)
        self.media.problem.connect(self._refused)
        self.media.told.connect(self._context.shell.toast)
        SlotFinder(self._context, work, self.when, choices.time)
        self.advice.why.connect(ways.why)
        self.advice.take_kept.connect(work.take_kept)
        self.advice.take_kept.connect(self.text.editor.go_to_end)
        self.advice.forget_kept.connect(work.forget_kept)
        self.advice.forget_kept.connect(self._show_state)
        for done in (self.advice.take_kept, self.advice.forget_kept):
            done.connect(self.text.editor.setFocus)  # the buttons that asked are gone
        self.advice.not_selling.connect(choices.not_selling)
        self.advice.same_time.connect(choices.same_time)
        self.advice.change.connect(ways.change)
        self.head.closing.connect(self._close)
        self.texts.history.panel.journal.connect(ways.journal)
        self.head.client.connect(work.for_client)
        footer.save.connect(self._save)
        footer.draft.connect(work.to_draft)
        footer.schedule.connect(self._schedule)
        self.whose.sure.connect(self._for_sure)
        footer.now.connect(self._ask_now)
        footer.delete.connect(work.delete)
        footer.copy.connect(work.copy)
        self._context.bridge.changed.connect(work.plan_changed)  # type: ignore[attr-defined]
        self._context.bridge.rules_changed.connect(work.check_again)  # type: ignore[attr-defined]
        bind(self, self._save, self._schedule)

    def open(self, post_id: PostId | None, when: WallTime | None, client_id: ClientId | None) -> None:
        """Read the post, or lay out a new one."""
        self.work.open(post_id, when, client_id)

    def wanted(self, room: QRect) -> QRect:
        """As in the target where there is room, smaller where there is not."""
        size = self.sizeHint().boundedTo(room.size())
        rect = QRect(0, 0, size.width(), size.height())
        rect.moveCenter(room.center())
        return rect

    def sizeHint(self) -> QSize:
        """The target's size, more where letters are larger."""
        return QSize(max(WIDE, px(WIDE)), max(HIGH, px(HIGH)))

    def may_close(self) -> bool:
        """Unsaved text is kept and offered when the post is opened again; where it cannot be, ask once."""
        if self.work.unsaved and self.work.keeper.broken and not self._warned:
            self._warned = True
            self._refused(tr("Your text could not be kept, and closing loses it. Close again to do so."))
            return False
        self._leave()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        """However it goes away, what was typed last is kept."""
        if not self._leaving:
            self.work.leave()
        super().hideEvent(event)

    def _leave(self) -> None:
        if self._leaving:
            return
        self._leaving = True
        if self.work.unsaved and not self.work.locked:
            self.work.leave()
            self._context.shell.toast(
                tr("Not saved. Your text is kept and offered when you open the post again.")
            )

    def _close(self) -> None:
        if self.may_close():
            self._context.shell.close_sheet()

    def foot_row(self) -> QWidget:
        """Save, schedule and what stands between them."""
        return self.footer

    def _opened(self) -> None:
        desk, draft = self.work.desk, self.work.draft
        if desk is None or draft is None:
            return
        self.head.show_clients(desk.clients, desk.client, new=desk.saved is None)
        now, zone = self._context.services.clock.now(), desk.client.zone
        usual, self._today = next_hour(now, zone), wall_at(now, zone).local.date()
        self.when.set_up(zone, usual)
        self.when.set_today(self._today)
        self.fields.details.end.day.set_today(self._today)
        self.pictures.ask(tuple(desk.media.values()))
        self._around()
        if not self.work.locked:
            begin(self, self.prefill, usual)
            self.prefill = None

    def _around(self) -> None:
        desk, draft = self.work.desk, self.work.draft
        if desk is None or draft is None:
            return
        fixed = frozenset(desk.accounts) if self.work.locked else fixed_accounts(desk.publications)
        self.accounts.show_accounts(desk.accounts.values(), fixed)
        self._show(draft, soon=False)

    def _show(self, draft: Draft, *, soon: bool = True) -> None:
        desk = self.work.desk
        if desk is None:
            return
        able = not self.work.locked
        self.accounts.show_chosen(draft.accounts)
        self.text.show_draft(draft, desk.accounts, able=able)
        self.options.show_draft(draft, desk.accounts, self.text.tabs.value(), able=able)
        self.media.show_draft(draft, self.text.tabs.value(), able=able)
        self.media.hints.show_draft(draft, desk, able=able)
        self.fields.show_draft(draft, desk.accounts, desk.client.zone, self._today, able=able)
        self.when.show_when(draft.post.when, able=able)
        self.kinds.setEnabled(able)
        self.previews.show_draft(draft, desk, first=self.text.tabs.value(), soon=soon)
        self._show_state()

    def _show_state(self) -> None:
        desk, draft, work = self.work.desk, self.work.draft, self.work
        if desk is None or draft is None:
            return
        new, post, verdict = desk.saved is None, draft.post, work.verdict
        self.head.show_post(post, new=new, state=stored_words(desk.publications))
        unsaved = tr("Not saved yet") if work.unsaved else self._saved_at
        self.head.say(tr("Saving") if work.saving else unsaved)
        self.kinds.show_kind(post.kind, verdict.guess, verdict.because)
        now = self._context.services.clock.now()
        self.standing.show_state(work)
        self.advice.show_state(work, now)
        self.footer.show_state(work, now)

    def _changed(self) -> None:
        if self.work.draft is not None:
            self._show(self.work.draft)

    def _checked(self) -> None:
        if not isValid(self.text):  # the window is going, and takes its parts with it one by one
            return
        self.text.show_findings(self.work.verdict.findings)
        self._show_state()

    def _stored(self, close: bool) -> None:
        local = self._context.services.clock.now().astimezone()
        self._saved_at = tr("Saved {time}", time=clock(local))
        if close:
            self._leaving = True
            self._context.shell.close_sheet()

    def _refused(self, sentence: str) -> None:
        self._context.shell.toast(sentence, error=True)

    def _tab(self, key: str) -> None:
        if self.work.draft is not None and self.work.desk is not None:
            self.previews.show_draft(self.work.draft, self.work.desk, first=key, soon=False)
            able = not self.work.locked
            self.options.show_draft(self.work.draft, self.work.desk.accounts, key, able=able)
            self.media.show_draft(self.work.draft, key, able=able)

    def _save(self) -> None:
        if self.footer.save_button.isEnabled():
            self.work.save()
        elif not self.work.saving:  # scheduled, and something blocks it: as a draft it can be saved
            self._refused(
                tr(
                    "{why_not} Back to draft saves it all the same.",
                    why_not=self.footer.schedule_button.toolTip(),
                )
            )

    def _schedule(self) -> None:
        draft = self.work.draft
        if self.footer.settled:
            self._context.shell.close_sheet()
            return
        if draft is None or not self.footer.schedule_button.isEnabled() or self.work.locked:
            return
        self.whose.ask(self.work.desk, self.footer.schedule_button)

    def _for_sure(self) -> None:
        when = self.work.draft.post.when if self.work.draft else None
        self.work.schedule(scheduled_words(when, self._context.services.clock.now()))

    def _ask_now(self) -> None:
        self.advice.ask_now(self.work, self.footer.now_button)
