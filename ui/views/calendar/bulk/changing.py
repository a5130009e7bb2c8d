"""“Kind of 7 posts”, “Accounts of 7 posts”: what is chosen is shown with what it does to the plan, before it is done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.account import Account
from planner.domain.kinds import Kind
from planner.domain.patch import Field, Patch
from planner.languages import tr
from planner.lint.consequence import Going, WhatIf
from planner.networks.facts import facts_of
from ui.context import UiContext
from ui.views.calendar.bulk.words import left_words
from ui.views.calendar.foreseen import Foreseen
from ui.views.calendar.state import Chip
from ui.views.composer.kinds import KindPicker
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, Paragraph
from ui.widgets.popover import Popover

WIDTH = 380


class ChangeSeveral(Popover):
    """The choices, what they lead to, and a button that does it. Enter presses it, except on another button."""

    def __init__(self, context: UiContext, window: QWidget, title: str) -> None:
        super().__init__(window, name=title, width=WIDTH)
        self.foreseen = Foreseen(context)
        self.foreseen.changed.connect(self._fit)
        self.go = Button(tr("Change"), "primary", "small")
        self.go.set_reason(tr("Nothing is chosen yet."))
        self.go.clicked.connect(self.apply)
        self.body.addWidget(Label(title, weight=600))

    def finish(self, note: str = "") -> None:
        """Add what stands below the choices."""
        self.body.addWidget(self.foreseen)
        if note:
            self.body.addWidget(Paragraph(note, size=11.5, color="tx3"))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.go)
        self.body.addLayout(foot)

    def apply(self) -> None:
        """Do what is chosen, and close."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.go.isEnabled():
            self.apply()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        if self.isVisible():
            self.layout().activate()
            self.adjustSize()


class KindSeveral(ChangeSeveral):
    """Asks what the posts are for.

    Signals:
        chosen: a Kind, None for none.
    """

    chosen = Signal(object)

    def __init__(self, context: UiContext, window: QWidget, chips: Sequence[Chip]) -> None:
        self._posts = tuple(dict.fromkeys(chip.post_id for chip in chips))
        title = tr("Kind of {n} post|Kind of {n} posts", "", len(self._posts))
        super().__init__(context, window, title)
        self.picker = KindPicker()
        self.picker.chosen.connect(self.choose)
        self.none = Button(tr("No kind"), size="small")
        self.none.setCheckable(True)
        self.none.clicked.connect(self._no_kind)
        self.body.addWidget(self.picker)
        self.body.addWidget(self.none, 0, Qt.AlignmentFlag.AlignLeft)
        self.finish()
        self._kind: Kind | None = None
        self._chosen = False

    def choose(self, kind: Kind | None) -> None:
        """Choose a kind, or none; nothing is done yet."""
        self._kind, self._chosen = kind, True
        self.picker.show_kind(kind)
        self.none.setChecked(kind is None)
        posts = len(self._posts)
        self.go.set_words(tr("Mark {n} post|Mark {n} posts", "", posts) if kind else tr("Take the kind off"))
        self.go.set_reason("")
        patches = (Patch(post=post, field=Field.KIND, value=kind) for post in self._posts)
        self.foreseen.foresee_change(WhatIf(tuple(patches)))
        self._fit()

    def apply(self) -> None:
        """Say of which kind they are."""
        if self._chosen:
            self.chosen.emit(self._kind)
            self.close_now()

    def _no_kind(self) -> None:
        self.choose(None)


class AccountsSeveral(ChangeSeveral):
    """Asks for one account that the posts go to, or go to no more; never one of another client.

    Signals:
        added, taken_off: the Account.
    """

    added = Signal(object)
    taken_off = Signal(object)

    def __init__(
        self, context: UiContext, window: QWidget, chips: Sequence[Chip], accounts: Sequence[Account]
    ) -> None:
        title = tr("Accounts of {n} post|Accounts of {n} posts", "", len({chip.post_id for chip in chips}))
        super().__init__(context, window, title)
        self._free = [chip for chip in chips if chip.movable]
        mine = [one for one in accounts if {one.client_id} == {chip.client_id for chip in chips}]
        ways = [(one, True) for one in mine if any(one.id not in chip.account_ids for chip in self._free)] + [
            (one, False) for one in mine if any(one.id in chip.account_ids for chip in self._free)
        ]
        self._ways: dict[QAbstractButton, tuple[Account, bool]] = {}
        self.group = QButtonGroup(self)
        column = QVBoxLayout()
        column.setSpacing(4)
        for account, add in ways:
            words = (
                tr("Add {account}", account=_name(account))
                if add
                else tr("Take off {account}", account=_name(account))
            )
            button = Button(words, size="small", icon="plus" if add else "minus")
            button.setCheckable(True)
            self._ways[button] = account, add
            self.group.addButton(button)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if not ways:
            column.addWidget(Paragraph(tr("None of them can change any more"), color="tx2"))
        self.body.addLayout(column)
        self.group.buttonToggled.connect(self._toggled)
        left = left_words([chip for chip in chips if not chip.movable])
        self.finish(f"{left}." if left else "")

    def buttons(self) -> list[QAbstractButton]:
        """What can be chosen, in order."""
        return list(self._ways)

    def apply(self) -> None:
        """Add the account that is chosen, or take it off."""
        way = self._ways.get(self.group.checkedButton())
        if way is not None:
            (self.added if way[1] else self.taken_off).emit(way[0])
            self.close_now()

    def _toggled(self, button: QAbstractButton, on: bool) -> None:
        if not on:
            return
        account, add = self._ways[button]
        posts = [chip.post_id for chip in self._free if (account.id in chip.account_ids) is not add]
        posts = list(dict.fromkeys(posts))
        self.go.set_words(
            tr("Add to {n} post|Add to {n} posts", "", len(posts))
            if add
            else tr("Take off {n} post|Take off {n} posts", "", len(posts))
        )
        self.go.set_reason("")
        self.foreseen.foresee_change(WhatIf(going=tuple(_going(post, account, add) for post in posts)))
        self._fit()


def _going(post: str, account: Account, add: bool) -> Going:
    if not add:
        return Going(post, account.id)
    facts = tuple(sorted(account.facts.items()))
    return Going(post, account.id, account.network, account.name, facts)


def _name(account: Account) -> str:
    facts = facts_of(account.network)
    return f"{facts.label if facts else account.network} · {account.name}"
