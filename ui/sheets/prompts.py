"""The prompts of a client: its own questions for each kind, and which of Parley's are offered beside them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout

from planner.almanac.prompts import prompts_in
from planner.domain.client import Client
from planner.domain.ids import ClientId
from planner.domain.kinds import Kind, kind_name
from planner.editing.edits import SetPrompts
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from ui.sheets.frame import TaskSheet, empty, order_tabs
from ui.views.composer.kinds import KindPicker
from ui.widgets.buttons import Button
from ui.widgets.choices import CheckBox
from ui.widgets.column import Column
from ui.widgets.field import Field
from ui.widgets.labels import Label
from ui.widgets.themed import px

if TYPE_CHECKING:
    from ui.context import UiContext

WIDTH, HIGH = 620, 200
LEAD = tr("Questions that help to begin a post. They stand in empty lines of Ideas and of “Plan a week”.")


class _Shipped(Column):
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), px(HIGH))


class PromptsSheet(TaskSheet):
    """One kind at a time; all of them are saved together."""

    snug = True
    help_page = "guide/ideas.md#prompts"

    def __init__(self, context: "UiContext", client_id: ClientId | None) -> None:
        super().__init__(tr("Prompts"), LEAD, width=WIDTH)
        self._context = context
        self._client: Client | None = None
        self._warned = False
        self._own: dict[Kind, str] = dict.fromkeys(Kind, "")
        self._off: set[str] = set()
        self.kind = Kind.STORY
        self.picker = KindPicker()
        self.picker.chosen.connect(self._turn)
        self.own = QPlainTextEdit()
        self.own.setTabChangesFocus(True)
        self.own.setFixedHeight(px(92))
        self.own.textChanged.connect(self._typed)
        self._list = _Shipped()
        self._list.body.setContentsMargins(0, 0, 0, 0)
        self._list.body.setSpacing(2)
        self._list.setAccessibleName(tr("Prompts of Parley"))
        self.boxes: list[CheckBox] = []
        self.body.addWidget(self.picker)
        self._mine = Field(tr("Your own, one in each line"), self.own)
        self.body.addWidget(self._mine)
        below = QVBoxLayout()
        below.setSpacing(5)
        below.addWidget(Label(tr("Parley's, where they are ticked"), size=12, weight=500, color="tx2"))
        below.addWidget(self._list, 1)
        self.body.addLayout(below, 1)
        self.all = Button(tr("Tick all"), "link", "small")
        self.none = Button(tr("Tick none"), "link", "small")
        self.all.clicked.connect(self._tick_all)
        self.none.clicked.connect(self._tick_none)
        cancel = Button(tr("Cancel"))
        cancel.clicked.connect(self.done)
        self.save = Button(tr("Save"), "primary")
        self.save.clicked.connect(self._save)
        self.save.set_reason(tr("Reading the prompts…"))
        self.default_button = self.save
        for part in (self.all, self.none):
            self.foot.addWidget(part)
        self.foot.addStretch(1)
        for part in (cancel, self.save):
            self.foot.addWidget(part)

        def look(unit: UnitOfWork) -> Client | None:
            clients = unit.clients.all()
            return next((one for one in clients if one.id == client_id), clients[0] if clients else None)

        context.tasks.read(look, self._got)

    def edit(self) -> SetPrompts:
        """What stands there now."""
        assert self._client is not None
        own = tuple((kind, line) for kind in Kind for line in self._own[kind].splitlines() if line.strip())
        return SetPrompts(self._client.id, own, tuple(sorted(self._off)))

    def may_close(self) -> bool:
        """Ask once when something was changed and not saved."""
        if self._client is None:
            return True
        brief, wish = self._client.brief, self.edit()
        same = wish.own == brief.own_prompts and set(wish.off) == set(brief.no_prompts)
        if same or self._warned:
            return True
        self._warned = True
        self.say_lead(tr("This is not saved yet. Press Esc again to leave without saving."))
        return False

    def _got(self, client: Client | None) -> None:
        if client is None:
            return
        self._client = client
        self.title.set_text(tr("Prompts of {name}", name=client.name))
        for kind in Kind:
            self._own[kind] = "\n".join(words for one, words in client.brief.own_prompts if one is kind)
        self._off = set(client.brief.no_prompts)
        self.save.set_reason("")
        self._show()
        self.own.setFocus()

    def _turn(self, kind: Kind | None) -> None:
        self.kind = kind or self.kind
        self._show()

    def _show(self) -> None:
        assert self._client is not None
        self.picker.show_kind(self.kind)
        self.own.setPlainText(self._own[self.kind])
        self.own.setAccessibleName(
            tr("Your own prompts for {kind}, one in each line", kind=kind_name(self.kind))
        )
        empty(self._list.body)
        self.boxes = []
        for words in prompts_in(self._client.language).by_kind[self.kind]:
            box = CheckBox(words, checked=words not in self._off)
            box.toggled.connect(self._ticked)
            self.boxes.append(box)
            self._list.body.addWidget(box)
        self._list.body.addStretch(1)
        order_tabs(self)

    def _typed(self) -> None:
        self._own[self.kind] = self.own.toPlainText()

    def _ticked(self, _on: bool) -> None:
        for box in self.boxes:
            (self._off.discard if box.isChecked() else self._off.add)(box.text())

    def _tick_all(self) -> None:
        self._tick(True)

    def _tick_none(self) -> None:
        self._tick(False)

    def _tick(self, on: bool) -> None:
        for box in self.boxes:
            box.setChecked(on)

    def _save(self) -> None:
        self._warned = True
        self._context.shell.do(self.edit(), done=self._saved)

    def _saved(self, _changes: object) -> None:
        self.done.emit()


def open_prompts(context: "UiContext") -> None:
    """Show the prompts of the client in hand, in "All clients" those of the first."""
    sheet = PromptsSheet(context, context.bridge.client)
    sheet.done.connect(context.shell.close_sheet)
    context.shell.open_sheet(sheet)
