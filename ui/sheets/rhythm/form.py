"""The form of a client's weekly rhythm: how often, the board, and what the linter says of such weeks."""

from collections.abc import Callable, Sequence
from datetime import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.domain.account import Account
from planner.domain.brief import Brief
from planner.domain.client import Client
from planner.domain.ids import AccountId
from planner.domain.rhythm import quiet_hours
from planner.domain.slot import Slot
from planner.editing.edits import SetRhythm
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from ui.sheets.frame import order_tabs
from ui.sheets.rhythm import words
from ui.sheets.rhythm.board import WeekBoard
from ui.sheets.rhythm.cells import Cell, cells_of, changed, twins
from ui.sheets.rhythm.editor import SlotEditor
from ui.views.calendar.locale import half_days
from ui.widgets.buttons import Button
from ui.widgets.choices import Combo
from ui.widgets.column import Column
from ui.widgets.labels import Label, Paragraph
from ui.widgets.themed import px

if TYPE_CHECKING:
    from planner.lint.skeleton.roles import Skeleton
    from ui.context import UiContext

PRACTICE = "practice"
ACCOUNT = 156  # px of the choice of an account
STARTS = ((3, tr("3 a week")), (5, tr("5 a week")), (7, tr("Every day")))
FIRST_TIME = time(12)


class RhythmForm(QWidget):
    """Fill with ``show_rhythm``; ``value`` is the rhythm as it is filled in.

    Signals:
        edited(): it is another one now.
    """

    edited = Signal()

    def __init__(self, context: "UiContext", client: Client, brief: Callable[[], Brief]) -> None:
        super().__init__()
        self._context, self._client, self._brief = context, client, brief
        self._slots: tuple[Slot, ...] = ()
        self._read: tuple[Slot, ...] = ()
        self._wish = ""
        self._accounts: dict[AccountId, Account] = {}
        self._asked = 0
        self.popover: SlotEditor | None = None
        self.account = Combo((), name=tr("Account"), size="small")
        self.account.setMinimumWidth(px(ACCOUNT) // 2)
        self.account.setMaximumWidth(px(ACCOUNT))
        self.account.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.starts = {count: Button(said, "default", "small") for count, said in STARTS}
        self.roles = Button(tr("Suggest roles"), "default", "small", icon="sliders")
        self.board = WeekBoard(context.preferences.week_start, half_days=half_days())
        self.verdict = Paragraph(words.EMPTY, size=12, color="tx2")
        self._build()
        self.account.currentIndexChanged.connect(self._show)
        for count, button in self.starts.items():
            button.clicked.connect(partial(self.start, count))
        self.roles.clicked.connect(self.suggest)
        self.board.wanted.connect(self._change)
        self.board.added.connect(self._add)
        self.board.removed.connect(self._remove)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(Label(tr("Begin with"), size=12, color="tx2"))
        for button in self.starts.values():
            head.addWidget(button)
        head.addStretch(1)
        head.addWidget(self.account, 100)  # up to its greatest width
        head.addWidget(self.roles)
        column.addLayout(head)
        scroll = Column()
        scroll.body.setContentsMargins(0, 4, 0, 4)
        scroll.body.addWidget(self.board, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(scroll, 1)
        column.addWidget(self.verdict)
        order_tabs(self)

    def load(self, account: str = "") -> None:
        """Read the client's rhythm and show it, of all accounts or of one."""
        client_id = self._client.id
        self._wish = account

        def look(unit: UnitOfWork) -> tuple[Sequence[Account], Sequence[Slot]]:
            return unit.accounts.all(client_id), unit.slots.of_client(client_id)

        self._context.tasks.read(look, self._loaded)

    def _loaded(self, found: tuple[Sequence[Account], Sequence[Slot]]) -> None:
        self.show_rhythm(*found, self._wish)

    def edit(self) -> SetRhythm | None:
        """The edit that keeps it; None: it is as it was."""
        if set(self._slots) == set(self._read):
            return None
        return SetRhythm(self._client.id, self._slots, read=self._read)

    def show_rhythm(self, accounts: Sequence[Account], slots: Sequence[Slot], account: str = "") -> None:
        """Show a rhythm, of all accounts or of one."""
        self._accounts = {one.id: one for one in accounts}
        self._slots = self._read = tuple(slots)
        self.account.blockSignals(True)
        self.account.clear()
        self.account.addItem(tr("All accounts"), "")
        for one in accounts:
            self.account.addItem(words.account_name(one), one.id)
        self.account.choose(account)
        self.account.setVisible(len(accounts) > 1)
        self.account.blockSignals(False)
        self._show()
        self._judge()

    def value(self) -> tuple[Slot, ...]:
        """The rhythm as filled in."""
        return self._slots

    def start(self, posts: int, _checked: bool = False) -> None:
        """Begin anew with so many posts a week on the accounts in hand; roles follow."""
        from planner.lint.skeleton.starts import start_with

        mine = self._in_hand()
        rest = tuple(slot for slot in self._slots if slot.account_id not in mine)
        self._become((*rest, *start_with(posts, mine)))
        self.suggest()

    def clear(self) -> None:
        """Take every slot of the accounts in hand out."""
        mine = self._in_hand()
        self._become(tuple(slot for slot in self._slots if slot.account_id not in mine))
        self._judge()

    def suggest(self, _checked: bool = False) -> None:
        """Give every slot a role that keeps within the mix."""
        from planner.lint.skeleton.roles import with_roles

        self._ask(with_roles, self._suggested)

    # What is shown

    def _in_hand(self) -> tuple[AccountId, ...]:
        chosen = str(self.account.currentData() or "")
        if chosen:
            return (AccountId(chosen),)
        real = tuple(key for key, one in self._accounts.items() if one.network != PRACTICE)
        return real or tuple(self._accounts)

    def _cells(self) -> list[Cell]:
        chosen = str(self.account.currentData() or "")
        return cells_of(self._slots, [AccountId(chosen)] if chosen else list(self._accounts))

    def _show(self, *_args: object) -> None:
        self.board.show_cells(self._cells(), self._accounts)
        self.roles.set_reason("" if self._slots else tr("There are no slots yet"))

    def _become(self, slots: tuple[Slot, ...]) -> None:
        if slots != self._slots:
            self._slots = slots
            self._show()
            self.edited.emit()

    # Cells

    def _change(self, cell: Cell, at: QWidget) -> None:
        days = twins(self._cells(), cell)
        editor = self._editor(cell, days, new=False)
        editor.kept.connect(partial(self._kept, cell, days))
        editor.taken_out.connect(partial(self._taken_out, cell, days))
        editor.open_at(at)

    def _add(self, day: int, at: QWidget) -> None:
        known = [one.at for one in self._cells() if one.weekday == day]
        free = next((one for one in (FIRST_TIME, time(18), time(9), time(15)) if one not in known), time(20))
        cell = Cell(weekday=day, at=free, kind=None, accounts=self._in_hand())
        editor = self._editor(cell, (day,), new=True)
        editor.kept.connect(partial(self._kept, None, ()))
        editor.open_at(at)

    def _editor(self, cell: Cell, days: Sequence[int], *, new: bool) -> SlotEditor:
        chosen = str(self.account.currentData() or "")
        offered = [one for key, one in self._accounts.items() if chosen in {"", key}]
        self.popover = SlotEditor(
            self,
            cell,
            days,
            offered,
            order=self.board.days,
            quiet=quiet_hours(self._brief()),
            half_days=half_days(),
            new=new,
        )
        return self.popover

    def _kept(self, before: Cell | None, days: Sequence[int], cell: Cell, new: Sequence[int]) -> None:
        self._become(changed(self._slots, before, days, cell, new))
        self._judge()

    def _taken_out(self, cell: Cell, days: Sequence[int]) -> None:
        self._become(changed(self._slots, cell, days, None, ()))
        self._judge()

    def _remove(self, cell: Cell) -> None:
        self._taken_out(cell, (cell.weekday,))
        self.board.focus_near(cell)

    # What the linter says

    def _judge(self) -> None:
        from planner.lint.skeleton.roles import as_it_is

        self._ask(as_it_is, self._judged)

    def _ask(self, how: "Callable[..., Skeleton]", done: "Callable[[tuple[int, Skeleton]], None]") -> None:
        from planner.lint.skeleton.proof import Whose

        self._asked += 1
        number, slots, now = self._asked, self._slots, self._context.services.clock.now()
        workspace = self._context.workspace
        accounts = tuple((key, one.network, one.handle) for key, one in self._accounts.items())
        whose = Whose(key=self._client.id, name=self._client.name or tr("client"), accounts=accounts)

        def work() -> "tuple[int, Skeleton]":
            return number, how(slots, workspace.read().profile(now), whose)

        self._context.tasks.run(work, done)

    def _suggested(self, answer: "tuple[int, Skeleton]") -> None:
        number, skeleton = answer
        if number == self._asked:
            self._become(skeleton.slots)
            self._say(skeleton)

    def _judged(self, answer: "tuple[int, Skeleton]") -> None:
        number, skeleton = answer
        if number == self._asked:
            self._say(skeleton)

    def _say(self, skeleton: "Skeleton") -> None:
        said, tone = words.verdict(skeleton)
        self.verdict.setText(said)
        self.verdict.set_color(tone)
