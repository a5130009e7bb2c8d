"""What the page of posts that come again does to the plan: each wish as one edit through the shell."""

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from planner.domain.times import WallTime, wall_at
from planner.editing.edits import ChangeWish, PlanOnce, StopRepeat
from planner.editing.pool import Pooled, place_for
from planner.editing.pooling import begins_next
from planner.editing.repeating import Scope, Wish
from planner.ports.unit_of_work import UnitOfWork
from ui.views.calendar.dates import next_sensible_time
from ui.views.calendar.locale import half_days
from ui.views.calendar.move_to import MoveTo
from ui.views.composer.repeat_box import RepeatBox
from ui.views.evergreen.words import suggested_words

if TYPE_CHECKING:
    from ui.context import UiContext


class PoolActions(QObject):
    """The verbs of the page. ``popover``: the one opened last."""

    def __init__(self, context: "UiContext", parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._page = context, parent
        self._one: Pooled | None = None
        self._anchor: QWidget | None = None
        self.popover: MoveTo | RepeatBox | None = None

    def open(self, one: Pooled) -> None:
        """Open the composer on the next of its posts, else on the newest."""
        post_id = one.next_id or one.newest_id
        if post_id is not None:
            self._context.shell.compose(post_id)

    def plan(self, one: Pooled, anchor: QWidget) -> None:
        """Ask for the time of one more; the next free slot of its accounts is suggested."""
        self._one, self._anchor = one, anchor
        now = self._context.services.clock.now()

        def look(unit: UnitOfWork) -> WallTime | None:
            return place_for(unit, one.repeat, now)

        self._context.tasks.read(look, self._ask_time)

    def change(self, one: Pooled, anchor: QWidget) -> None:
        """Ask how all that are still to come repeat."""
        now = self._context.services.clock.now()
        begin = begins_next(one.repeat, now)
        box = RepeatBox(
            self._page,
            replace(one.repeat.pattern, when=begin),
            one.repeat,
            today=wall_at(now, begin.zone).local.date(),
            stay_minutes=one.repeat.stay_minutes,
        )
        box.for_all()
        self._one = one
        box.chosen.connect(self._changed)
        box.open_at(anchor)
        self.popover = box

    def stop(self, one: Pooled, *, keep: bool) -> None:
        """Let it come no more."""
        self._context.shell.do(StopRepeat(one.repeat.id, keep=keep))

    def _ask_time(self, slot: WallTime | None) -> None:
        one, anchor = self._one, self._anchor
        if one is None or anchor is None or not isValid(anchor):
            return
        now, zone = self._context.services.clock.now(), one.client.zone
        tomorrow = (wall_at(now, zone).local + timedelta(days=1)).date()
        when = slot or next_sensible_time(tomorrow, now, zone)
        words = " ".join(one.repeat.pattern.headline.split())
        box = MoveTo(self._page, words, when, half_days=half_days(), first=True)
        remark = suggested_words(one, when, free=slot is not None)
        if remark:
            box.remark(remark)
        box.chosen.connect(self._planned)
        box.open_at(anchor)
        self.popover = box

    def _planned(self, when: WallTime) -> None:
        if self._one is not None:
            self._context.shell.do(PlanOnce(self._one.repeat.id, when))

    def _changed(self, wish: Wish, _scope: Scope | None) -> None:
        if self._one is not None:
            self._context.shell.do(ChangeWish(self._one.repeat.id, wish))
