"""A small sheet over the composer in which a client's snippets are named, written, and deleted."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout

from planner.domain.changes import Aggregate, Changes
from planner.domain.client import Client
from planner.domain.errors import UserError
from planner.domain.ids import new_id
from planner.domain.snippet import Snippet, SnippetKind
from planner.domain.writing import Writing
from planner.editing.snippets import PutSnippet, RemoveSnippet
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from ui.context import UiContext
from ui.sheets.frame import TaskSheet, empty, order_tabs
from ui.theme.theme import current
from ui.widgets.buttons import Button
from ui.widgets.column import Column
from ui.widgets.field import Field, Rule
from ui.widgets.labels import Paragraph
from ui.widgets.segmented import Segmented
from ui.widgets.themed import follow, px

KINDS = (
    (SnippetKind.WORDS.value, tr("Snippet")),
    (SnippetKind.TAGS.value, tr("Hashtags")),
    (SnippetKind.TEMPLATE.value, tr("Template")),
)
TELLS = {
    SnippetKind.WORDS: tr("Inserted where the caret is."),
    SnippetKind.TAGS: tr("Put at the end of the words; those that are there already are left out."),
    SnippetKind.TEMPLATE: tr(
        "A post to begin with: its words, and title, link, hashtags, first comment and pictures "
        "as far as there are none."
    ),
}


class _Words(QPlainTextEdit):
    """The words of a snippet; Tab leaves them."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setProperty("radius", 7)
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.setFont(current().font(13))
        self.setMinimumHeight(px(120))


class SnippetManager(TaskSheet):
    """The list at the left, one of it at the right.

    Args:
        context: the window's.
        client: whose they are.
        snippets: of the client.
        fresh: a new one to begin with, None: the first of them.
    """

    def __init__(
        self, context: UiContext, client: Client, snippets: Sequence[Snippet], fresh: Snippet | None
    ) -> None:
        super().__init__(
            tr("Snippets of {client}", client=client.name),
            tr("Only this client's posts are offered these."),
            width=640,
        )
        self._context, self._client = context, client
        self._all: tuple[Snippet, ...] = tuple(snippets)
        self._one = fresh or (snippets[0] if snippets else self._new())
        self._waiting = ""
        self.rows: list[Button] = []
        self._list = Column()
        self._list.setFixedWidth(px(190))
        self._list.body.setContentsMargins(0, 0, 6, 0)
        self._list.body.setSpacing(2)
        self.kind = Segmented(KINDS, name=tr("What it is"))
        self.name = Field(tr("Name"), placeholder=tr("Opening hours"))
        self.shortcut = Field(
            tr("Shortcut"), placeholder="oh", help=tr("Type ; and these letters, then a space.")
        )
        self.words = _Words()
        self._words_field = Field(tr("Words"), self.words)
        self.tells = Paragraph("", size=12, color="tx3")
        self.add = Button(tr("New"), icon="plus")
        self.delete = Button(tr("Delete"), "danger", icon="trash")
        self.save = Button(tr("Keep", "a snippet"), "primary")
        self._build()
        self._show_list()
        self._show(self._one)
        context.bridge.changed.connect(self._heard)  # type: ignore[attr-defined]

    def _build(self) -> None:
        form = QVBoxLayout()
        form.setSpacing(10)
        form.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeft)
        pair = QHBoxLayout()
        pair.setSpacing(14)
        pair.addWidget(self.name, 3, Qt.AlignmentFlag.AlignTop)
        pair.addWidget(self.shortcut, 2, Qt.AlignmentFlag.AlignTop)
        form.addLayout(pair)
        form.addWidget(self._words_field, 1)
        form.addWidget(self.tells)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(self._list)
        both.addWidget(Rule(upright=True))
        both.addLayout(form, 1)
        self.body.addLayout(both, 1)
        self.foot.addWidget(self.add)
        self.foot.addStretch(1)
        self.foot.addWidget(self.delete)
        self.foot.addWidget(self.save)
        self.kind.chosen.connect(self._kind)
        self.add.clicked.connect(self._begin)
        self.delete.clicked.connect(self._delete)
        self.save.clicked.connect(self._save)

    def _new(self) -> Snippet:
        return Snippet(id=new_id(), client_id=self._client.id, kind=SnippetKind.WORDS, name="")

    def _show_list(self) -> None:
        empty(self._list.body)
        self.rows = []
        for one in self._all:
            row = Button(one.name, "ghost", "small")
            row.setProperty("alignLeft", True)
            row.setCheckable(True)
            row.setChecked(one.id == self._one.id)
            row.setMinimumWidth(px(170))
            row.clicked.connect(partial(self._choose, one.id))
            self._list.body.addWidget(row)
            self.rows.append(row)
        if not self._all:
            self._list.body.addWidget(Paragraph(tr("None is kept yet."), size=12.5, color="tx3"))
        self._list.body.addStretch(1)
        order_tabs(self)

    def _show(self, one: Snippet) -> None:
        self._one = one
        self.kind.set_value(one.kind.value)
        self.name.set_text(one.name)
        self.shortcut.set_text(one.shortcut)
        self.words.setPlainText(one.writing.text if one.writing else one.text)
        self.delete.setVisible(bool(one.revision))
        self._kind(one.kind.value)
        for row, other in zip(self.rows, self._all, strict=True):
            row.setChecked(other.id == one.id)

    def _kind(self, key: str) -> None:
        self.tells.setText(TELLS[SnippetKind(key)])

    def _typed(self) -> Snippet:
        kind, words = SnippetKind(self.kind.value()), self.words.toPlainText()
        template = kind is SnippetKind.TEMPLATE
        writing = self._one.writing
        if template:
            writing = replace(writing or Writing(), text=words)
        return replace(
            self._one,
            kind=kind,
            name=self.name.text().strip(),
            shortcut=self.shortcut.text().strip().lstrip(";"),
            text="" if template else words,
            writing=writing if template else None,
        )

    def _choose(self, snippet_id: str, *_args: object) -> None:
        found = next((one for one in self._all if one.id == snippet_id), None)
        if found is not None:
            self._show(found)

    def _begin(self) -> None:
        self._show(self._new())
        self.name.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        one = self._typed()
        self._waiting = one.id
        self._context.shell.do(PutSnippet(one), failed=self._refused)

    def _delete(self) -> None:
        self._context.shell.do(RemoveSnippet(self._one.id), failed=self._refused)

    def _refused(self, error: Exception) -> None:
        self._waiting = ""
        place = error.place if isinstance(error, UserError) else ""
        field = {"name": self.name, "shortcut": self.shortcut, "text": self._words_field}.get(place)
        mend = error.mend if isinstance(error, UserError) else ""
        if field is not None:
            field.set_error(f"{error} {mend}".strip())
            field.control.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._context.shell.toast(f"{error} {mend}".strip(), error=True)

    def _heard(self, changes: Changes) -> None:
        if not changes.touches(Aggregate.SNIPPET):
            return
        client_id = self._client.id

        def work(unit: UnitOfWork) -> list[Snippet]:
            return list(unit.snippets.of(client_id))

        self._context.tasks.read(work, self._read)

    def _read(self, found: Sequence[Snippet]) -> None:
        shown, waiting = self._one.id, self._waiting
        was_kept = bool(self._one.revision)
        self._all, self._waiting = tuple(found), ""
        self._show_list()
        mine = next((one for one in found if one.id in {waiting, shown}), None)
        if mine is not None:
            self._show(mine)
        elif was_kept:  # it was deleted
            self._show(found[0] if found else self._new())
