"""The "Snippets" menu at the row of tabs, and what is written when a few letters are typed."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer

from planner.domain.changes import Aggregate, Changes
from planner.domain.ids import ClientId, new_id
from planner.domain.snippet import Snippet, SnippetKind
from planner.domain.writing import Writing, writing_of
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from ui.context import UiContext
from ui.views.composer.snippets.inserting import SIGN, filled, tags_at_end, typed_shortcut, written
from ui.views.composer.snippets.manager import SnippetManager
from ui.widgets.buttons import Button
from ui.widgets.choices import Menu

if TYPE_CHECKING:
    from ui.views.composer.sheet import ComposerSheet

HEADS = {
    SnippetKind.TAGS: tr("Hashtag sets"),
    SnippetKind.WORDS: tr("Snippets"),
    SnippetKind.TEMPLATE: tr("Templates"),
}


class Snippets(QObject):
    """One for each composer. It knows those of the post's own client and no others.

    Attributes:
        button: at the right of the tabs. all: those of the client.
    """

    def __init__(self, context: UiContext, sheet: "ComposerSheet") -> None:
        super().__init__(sheet)
        self._context, self._sheet = context, sheet
        self._client: ClientId | None = None
        self.all: tuple[Snippet, ...] = ()
        self.button = Button(tr("Snippets"), "ghost", "small", icon="bookmark")
        self.button.setToolTip(tr("Hashtag sets, snippets and templates of this client"))
        self.button.clicked.connect(self.open_menu)
        sheet.text.tabs_row.addWidget(self.button)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._expand)
        sheet.text.editor.typed.connect(self._typed)
        sheet.work.opened.connect(self._opened)
        context.bridge.changed.connect(self._heard)  # type: ignore[attr-defined]

    def open_menu(self) -> None:
        """Show what there is."""
        menu = self.menu()
        menu.exec(self.button.mapToGlobal(QPoint(0, self.button.height() + 2)))
        menu.deleteLater()

    def menu(self) -> Menu:
        """The client's own, by kind, and what can be done with them."""
        desk, able = self._sheet.work.desk, not self._sheet.work.locked
        menu = Menu(self._sheet)
        for kind, head in HEADS.items():
            mine = [one for one in self.all if one.kind is kind]
            if mine:
                menu.addAction(head).setEnabled(False)
            for one in mine:
                key = f"\t{SIGN}{one.shortcut}" if one.shortcut else ""
                menu.add(f"{one.name}{key}", partial(self.insert, one), enabled=able)
        if not self.all and desk is not None:
            menu.add(
                tr("Nothing kept yet for {client}", client=desk.client.name), self._manage, enabled=False
            )
        menu.addSeparator()
        picked = self._sheet.text.editor.textCursor().hasSelection()
        menu.add(tr("Keep the selected words…"), self._keep_words, icon_name="plus", enabled=picked)
        menu.add(tr("Keep this post as a template…"), self._keep_post, icon_name="file")
        menu.add(tr("Manage…"), self._manage, icon_name="pencil")
        return menu

    def insert(self, snippet: Snippet, *_args: object) -> None:
        """Write it: words at the caret, hashtags at the end, a template where nothing is yet."""
        work, editor = self._sheet.work, self._sheet.text.editor
        if work.draft is None or work.locked:
            return
        text = editor.text()
        if snippet.kind is SnippetKind.TAGS:
            editor.rewrite(tags_at_end(text, snippet))
        elif snippet.kind is SnippetKind.TEMPLATE:
            self._begin_with(snippet)
        else:
            start, end = editor.selected()
            fresh, caret = written(text, start, end, snippet)
            editor.rewrite(fresh)
            editor.select_words(caret, caret)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_with(self, snippet: Snippet) -> None:
        work, editor = self._sheet.work, self._sheet.text.editor
        words = (snippet.writing or Writing()).text
        text = editor.text()
        if words and words not in text:
            editor.rewrite(f"{text.rstrip()}\n\n{words}" if text.strip() else words)
        if work.draft is not None:
            work.change(replace(work.draft, post=filled(work.draft.post, snippet)))

    def _typed(self, text: str) -> None:
        if SIGN in text and self.all:
            self._soon.start()  # once the key is done with, so that Ctrl+Z takes back the one and then the other

    def _expand(self) -> None:
        editor = self._sheet.text.editor
        found = typed_shortcut(editor.text(), editor.caret(), self.all)
        if found is None:
            return
        snippet, start, end = found
        if snippet.kind is SnippetKind.TEMPLATE:
            editor.rewrite("")
            self._begin_with(snippet)
            return
        fresh, caret = written(editor.text(), start, end, snippet)
        editor.rewrite(fresh)
        editor.select_words(caret + 1, caret + 1)  # behind the space that was typed

    def _keep_words(self) -> None:
        start, end = self._sheet.text.editor.selected()
        words = self._sheet.text.editor.text()[start:end].strip()
        tags = all(word.startswith("#") for word in words.split())
        self._open(self._new(SnippetKind.TAGS if tags else SnippetKind.WORDS, text=words))

    def _keep_post(self) -> None:
        draft = self._sheet.work.draft
        if draft is not None:
            whole = replace(writing_of(draft.post), own=())  # accounts are another post's own matter
            name = draft.post.headline[:40]
            self._open(replace(self._new(SnippetKind.TEMPLATE), name=name, writing=whole))

    def _new(self, kind: SnippetKind, *, text: str = "") -> Snippet:
        assert self._client is not None
        return Snippet(id=new_id(), client_id=self._client, kind=kind, name="", text=text)

    def _manage(self) -> None:
        self._open(None)

    def _open(self, fresh: Snippet | None) -> None:
        desk = self._sheet.work.desk
        if desk is not None and self._client is not None:
            manager = SnippetManager(self._context, desk.client, self.all, fresh)
            manager.done.connect(self._context.shell.close_sheet)
            self._context.shell.open_sheet(manager)

    def _opened(self) -> None:
        desk = self._sheet.work.desk
        if desk is not None and desk.client.id != self._client:
            self._client, self.all = desk.client.id, ()
            self._load()

    def _heard(self, changes: Changes) -> None:
        if self._client is not None and changes.touches(Aggregate.SNIPPET):
            self._load()

    def _load(self) -> None:
        client = self._client
        assert client is not None

        def work(unit: UnitOfWork) -> tuple[ClientId, tuple[Snippet, ...]]:
            return client, tuple(unit.snippets.of(client))

        self._context.tasks.read(work, self._loaded)

    def _loaded(self, answer: tuple[ClientId, tuple[Snippet, ...]]) -> None:
        client, found = answer
        if client == self._client:
            self.all = found
