"""Spelling in the composer: what is marked, what the context menu offers, which language is meant."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QPoint, Qt
from PySide6.QtGui import QAction

from planner.domain.changes import Aggregate, Changes
from planner.domain.client import Client
from planner.editing.spelling import LearnWord
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from ui.context import UiContext
from ui.views.composer.spelling.checking import Checking
from ui.views.composer.spelling.sentences import (
    LOOKING,
    NONE_FOUND,
    OFF,
    language_name,
    learn_words,
    missing_words,
)
from ui.views.composer.spelling.words import Word, dictionary_for, known_words
from ui.widgets.buttons import IconButton
from ui.widgets.choices import Menu

if TYPE_CHECKING:
    from ui.views.composer.sheet import ComposerSheet

SHOWN = 6  # suggestions
SWITCH = "spelling"
"""The preference that says whether spelling is checked on this machine: "on" or "off"."""


class Spelling(QObject):
    """One for each composer.

    Attributes:
        button: at the foot of the text. checking: asks and remembers.
    """

    def __init__(self, context: UiContext, sheet: "ComposerSheet") -> None:
        super().__init__(sheet)
        self._context, self._sheet = context, sheet
        self._client: Client | None = None
        self._ignored: set[str] = set()
        self._menu: Menu | None = None
        self._word: Word | None = None
        self._there = tuple(context.services.speller.languages())
        editor = sheet.text.editor
        self.checking = Checking(context, editor)
        self.button = IconButton("spell", tr("Spelling and language"), size="small")
        self.button.clicked.connect(self._open_languages)
        sheet.text.tools.addWidget(self.button)
        sheet.text.spelling = self.checking
        self.checking.checked.connect(sheet.text.refresh_marks)
        self.checking.failed.connect(self._failed)
        self.checking.suggested.connect(self._suggested)
        editor.textChanged.connect(self.checking.soon)
        editor.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        editor.customContextMenuRequested.connect(self._open_words)
        sheet.work.opened.connect(self._opened)
        sheet.work.changed.connect(self._choose)
        context.bridge.changed.connect(self._heard)  # type: ignore[attr-defined]

    def language(self) -> str:
        """The language that is meant: the post's, else the client's, else the window's."""
        draft = self._sheet.work.draft
        own = draft.post.language if draft else ""
        return own or self._usual()

    def _usual(self) -> str:
        here = QLocale().name()
        return (self._client.language if self._client else "") or ("en" if here == "C" else here)

    def menu_for(self, word: Word | None) -> Menu:
        """The context menu of the text, with what may be meant by a wrong word."""
        menu = self._menu = Menu(self._sheet)
        self._word = word
        able = not self._sheet.work.locked
        if word is not None and able and self._client is not None:
            self._offer(menu, self.checking.suggest(word.text), word)
            menu.addSeparator()
            menu.add(learn_words(self._client.name), partial(self._learn, word.text), icon_name="check")
            menu.add(tr("Ignore here"), partial(self._ignore, word.text), icon_name="skip")
            menu.addSeparator()
        editor = self._sheet.text.editor
        picked = editor.textCursor().hasSelection()
        menu.add(tr("Undo\tCtrl+Z"), editor.undo, enabled=able and editor.document().isUndoAvailable())
        menu.addSeparator()
        menu.add(tr("Cut\tCtrl+X"), editor.cut, enabled=able and picked)
        menu.add(tr("Copy\tCtrl+C"), editor.copy, enabled=picked)
        menu.add(tr("Paste\tCtrl+V"), editor.paste, enabled=able and editor.canPaste())
        menu.add(tr("Select all\tCtrl+A"), editor.selectAll)
        return menu

    def languages_menu(self) -> Menu:
        """What spelling is checked by."""
        menu = Menu(self._sheet)
        draft, client = self._sheet.work.draft, self._client
        if draft is None or client is None:
            return menu
        own, on = draft.post.language, self._on()
        usual = dictionary_for(self._usual(), client.brief.region, self._there)
        says = language_name(usual or self._usual())
        self._check(
            menu, tr("As the client: {language}", language=says), on and not own, partial(self._speak, "")
        )
        for code in self._there:
            mine = dictionary_for(own, client.brief.region, self._there) if own else ""
            self._check(menu, language_name(code), on and code == mine, partial(self._speak, code))
        menu.addSeparator()
        self._check(menu, OFF, not on, self._switch)
        return menu

    def _on(self) -> bool:
        return self._context.preferences.text(SWITCH, "on") == "on"

    def _check(self, menu: Menu, words: str, on: bool, slot: object) -> None:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(slot)

    def _open_languages(self) -> None:
        menu = self.languages_menu()
        menu.exec(self.button.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))
        menu.deleteLater()

    def _open_words(self, spot: QPoint) -> None:
        editor = self._sheet.text.editor
        menu = self.menu_for(self.checking.at(editor.offset_at(spot)))
        menu.exec(editor.viewport().mapToGlobal(spot))
        self._menu = None
        menu.deleteLater()

    def _offer(self, menu: Menu, found: object, word: Word, before: QAction | None = None) -> None:
        """Put suggestions into the menu; None: they are being looked for."""
        words = [LOOKING] if found is None else list(found)[:SHOWN] or [NONE_FOUND]  # type: ignore[call-overload]
        for one in words:
            action = QAction(one.replace("&", "&&"), menu)
            action.setEnabled(one not in {LOOKING, NONE_FOUND})
            action.triggered.connect(partial(self._write, word, one))
            menu.insertAction(before, action) if before else menu.addAction(action)

    def _suggested(self, word: str, found: object) -> None:
        if self._menu is None or self._word is None or self._word.text != word:
            return
        first = next((one for one in self._menu.actions() if one.text() == LOOKING), None)
        if first is not None:
            self._offer(self._menu, found, self._word, first)
            self._menu.removeAction(first)

    def _write(self, word: Word, fresh: str, *_args: object) -> None:
        editor = self._sheet.text.editor
        text = editor.text()
        if text[word.start : word.end] == word.text:
            editor.rewrite(text[: word.start] + fresh + text[word.end :])

    def _learn(self, word: str, *_args: object) -> None:
        if self._client is not None:
            self._context.shell.do(LearnWord(self._client.id, word))

    def _ignore(self, word: str, *_args: object) -> None:
        self._ignored.add(word.casefold())
        self._choose()

    def _speak(self, code: str, *_args: object) -> None:
        work = self._sheet.work
        self._context.preferences.put(SWITCH, "on")
        if work.draft is not None and not work.locked:
            work.change(work.draft.having(language=code.replace("_", "-")))
        self._choose()

    def _switch(self, off: bool) -> None:
        self._context.preferences.put(SWITCH, "off" if off else "on")
        self._choose()

    def _opened(self) -> None:
        if self._sheet.work.desk is not None:
            self._client = self._sheet.work.desk.client
            self._choose()

    def _choose(self) -> None:
        """Check by the dictionary that is meant now; say once when there is none."""
        desk, client = self._sheet.work.desk, self._client
        if desk is None or client is None:
            return
        wanted = self.language()
        code = dictionary_for(wanted, client.brief.region, self._there) if self._on() else ""
        self.checking.use(code, known_words(client, desk.accounts.values()) | self._ignored)
        if not code and self._on():
            self._say_missing(wanted)

    def _say_missing(self, wanted: str) -> None:
        key = f"{SWITCH}.missing.{wanted}"
        if not self._there or self._context.preferences.text(key):
            return
        self._context.preferences.put(key, "said", tell=False)
        folder = self._context.services.data_dir / "dictionaries"
        self._context.shell.toast(missing_words(wanted, str(folder)))

    def _heard(self, changes: Changes) -> None:
        if self._client is None or self._client.id not in changes.ids(Aggregate.CLIENT):
            return
        client_id = self._client.id

        def work(unit: UnitOfWork) -> Client:
            return unit.clients.get(client_id)

        self._context.tasks.read(work, self._read)

    def _read(self, client: Client) -> None:
        self._client = client
        self._choose()

    def _failed(self, sentence: str) -> None:
        self._context.shell.toast(sentence, error=True)
