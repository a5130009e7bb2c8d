"""What can be done with reply windows: set time aside, change it, tell how it went, give it back."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Slot

from planner.domain.client import Client
from planner.domain.times import WallTime, wall_at
from planner.languages import tr
from ui.context import UiContext
from ui.views.calendar.replies import ReplyWindow
from ui.widgets.choices import Menu

if TYPE_CHECKING:
    from ui.views.calendar.menus import Ground, Menus
    from ui.widgets.reply_box import ReplyBox, ReplyTime


class ReplyMenus(QObject):
    """Opens what asks, and makes one edit of the answer. Edits are imported when the first one is made."""

    def __init__(self, context: UiContext, grid: "Ground", menus: "Menus") -> None:
        super().__init__(grid.viewport())
        self._context = context
        self._grid = grid
        self._menus = menus
        self._window: ReplyWindow | None = None
        self.box: ReplyBox | None = None

    def whose(self) -> Client | None:
        """Whose time would be set aside: the client in hand, or the only one there is."""
        clients = [one for one in self._menus.clients if self._menus.client_id in {None, one.id}]
        return clients[0] if len(clients) == 1 else None

    def build_menu(self, window: ReplyWindow) -> Menu:
        """The menu of a window: only what works."""
        menu = Menu(self._grid.viewport())
        menu.add(tr("Change…"), partial(self.change, window), icon_name="pencil")
        if window.over:
            if window.kept is not True:
                menu.add(tr("I was there"), partial(self._tell, window, True), icon_name="check")
            if window.kept is not False:
                menu.add(tr("I was not there"), partial(self._tell, window, False), icon_name="x")
        if window.post_id is not None:
            shell = self._context.shell
            menu.add(tr("Open the post"), partial(shell.compose, window.post_id), icon_name="calendar")
        menu.addSeparator()
        menu.add(tr("Remove"), partial(self.remove, window), icon_name="trash", danger=True)
        return menu

    def ask(self, day: date, at: WallTime | None = None) -> None:
        """Ask for a time on ``day`` to set aside, first of all ``at``."""
        when, client = at or self._menus.sensible(day, post=False), self.whose()
        if when is None or client is None:
            return
        from ui.widgets.reply_box import ReplyTime

        self._window = None
        shown = ReplyTime(start=when, minutes=client.brief.reply_minutes)
        rect = self._grid.head_rect(day) if at is None else self._grid.anchor_rect()
        self._open(tr("Time to answer"), shown, rect, new=True)

    def set_aside(self, when: WallTime, minutes: int) -> None:
        """Set a time aside at once, with undo."""
        from planner.editing.edits import PutReplyBlock
        from planner.editing.replying import on_its_own

        client = self.whose()
        if client is not None:
            self._context.shell.do(PutReplyBlock(on_its_own(client.id, when, minutes)))

    @Slot(object, object, int)
    def put(self, window: ReplyWindow, when: WallTime, minutes: int) -> None:
        """Give a window another start or length."""
        from planner.editing.edits import ChangeReplyBlock

        start = when if window.when.zone == when.zone else wall_at(when.instant(), window.when.zone)
        if (start, minutes) != (window.when, window.minutes):
            edit = ChangeReplyBlock(window.id, start, minutes, window.kept, window.replies)
            self._context.shell.do(edit)

    @Slot(object)
    def change(self, window: ReplyWindow) -> None:
        """Ask for another start or length, and how it went."""
        from ui.widgets.reply_box import ReplyTime

        self._window = window
        shown = ReplyTime(
            start=window.when,
            minutes=window.minutes,
            kept=window.kept,
            replies=window.replies,
            over=window.over,
        )
        title = tr("Time to answer “{words}”", words=window.words) if window.words else tr("Time to answer")
        self._open(title, shown, self._grid.window_rect(), new=False)

    @Slot(object)
    def remove(self, window: ReplyWindow) -> None:
        """Give the time back, with undo."""
        from planner.editing.edits import RemoveReplyBlocks

        self._context.shell.do(RemoveReplyBlocks((window.id,)))

    def _tell(self, window: ReplyWindow, kept: bool) -> None:
        from planner.editing.edits import TellReplies

        self._context.shell.do(TellReplies(window.id, kept, window.replies if kept else None))

    def _open(self, title: str, shown: "ReplyTime", rect: QRect, *, new: bool) -> None:
        from ui.widgets.reply_box import ReplyBox

        today = wall_at(self._context.services.clock.now(), shown.start.zone).local.date()
        self.box = ReplyBox(self._grid.viewport(), title, shown, today=today, new=new)
        self.box.chosen.connect(self._chosen)
        self.box.removed.connect(self._removed)
        self.box.open_at(self._grid.viewport(), rect if rect.isValid() else None)

    @Slot(object)
    def _chosen(self, answer: "ReplyTime") -> None:
        from planner.editing.edits import ChangeReplyBlock, PutReplyBlock
        from planner.editing.replying import on_its_own

        window, client = self._window, self.whose()
        if window is not None:
            same = (window.when, window.minutes, window.kept, window.replies)
            if same != (answer.start, answer.minutes, answer.kept, answer.replies):
                edit = ChangeReplyBlock(window.id, answer.start, answer.minutes, answer.kept, answer.replies)
                self._context.shell.do(edit)
        elif client is not None:
            self._context.shell.do(PutReplyBlock(on_its_own(client.id, answer.start, answer.minutes)))

    @Slot()
    def _removed(self) -> None:
        if self._window is not None:
            self.remove(self._window)
