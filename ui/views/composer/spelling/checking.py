"""Asks for the spelling of the words in view, a moment after the last key; answers come from another process."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

from planner.ports.spelling import Speller
from ui.context import UiContext
from ui.views.composer.editor import Editor
from ui.views.composer.spelling.words import Word, words_in

PAUSE_MS = 250
AROUND = 400  # code points above and below what is in view
MOST_KNOWN = 20_000


class Checking(QObject):
    """What it was told of a word it never asks again. It ends with its editor, so no question comes after.

    Signals:
        checked(): what is wrong may be other words now. failed(str): a dictionary could not be read.
        suggested(str, object): a word and what may have been meant.
    """

    checked = Signal()
    failed = Signal(str)
    suggested = Signal(str, object)

    def __init__(self, context: UiContext, editor: Editor) -> None:
        super().__init__(editor)
        self._context, self._editor = context, editor
        self._speller: Speller = context.services.speller
        self._language = ""
        self._known: frozenset[str] = frozenset()
        self._right: dict[str, bool] = {}
        self._asking = False
        self._suggested: dict[str, Sequence[str]] = {}
        self._read: tuple[str, int, frozenset[str]] = ("", 0, frozenset())  # the words of what was read last
        self._found: tuple[Word, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.run)
        editor.verticalScrollBar().valueChanged.connect(self.soon)

    @property
    def language(self) -> str:
        """The code of the dictionary, "" none."""
        return self._language

    def use(self, language: str, known: frozenset[str]) -> None:
        """Check by another dictionary, or take other words as right."""
        if (language, known) == (self._language, self._known):
            return
        if language != self._language:
            self._right, self._suggested = {}, {}
        self._language, self._known = language, known
        self.soon()
        self.checked.emit()

    def soon(self, *_args: object) -> None:
        """The words changed, or others came into view."""
        if self._language:
            self._timer.start()

    def wrong(self) -> tuple[Word, ...]:
        """The wrong words in view, as far as they are known to be; the one at the caret is still being written."""
        if not self._language:
            return ()
        caret = self._editor.caret() if self._editor.hasFocus() else -1
        return tuple(one for one in self._words() if self._is_wrong(one) and not one.start < caret <= one.end)

    def at(self, offset: int) -> Word | None:
        """The wrong word at a place of the text."""
        return next(
            (one for one in self._words() if one.start <= offset <= one.end and self._is_wrong(one)),
            None,
        )

    def run(self) -> None:
        """Ask about words that were never asked about."""
        self._timer.stop()
        if not self._language or self._asking:
            return
        asked = {form for one in self._words() for form in (one.text, *one.wholes)}
        new = tuple(asked - self._right.keys())
        if not new:
            self.checked.emit()
            return
        self._asking = True
        self._context.tasks.network(self._question(new, self._language), self._answered, self._not_answered)

    def suggest(self, word: str) -> Sequence[str] | None:
        """What may have been meant; None: it is asked for, ``suggested`` tells."""
        if word in self._suggested:
            return self._suggested[word]
        speller, language = self._speller, self._language

        def ask() -> tuple[str, Sequence[str]]:
            return word, speller.suggest(word, language)

        self._context.tasks.network(ask, self._have_suggestions, self._not_answered)
        return None

    def _question(
        self, words: tuple[str, ...], language: str
    ) -> Callable[[], tuple[str, tuple[str, ...], frozenset[str]]]:
        speller = self._speller

        def ask() -> tuple[str, tuple[str, ...], frozenset[str]]:
            return language, words, speller.wrong(words, language)

        return ask

    def _answered(self, answer: tuple[str, tuple[str, ...], frozenset[str]]) -> None:
        self._asking = False
        language, words, wrong = answer
        if language == self._language:
            if len(self._right) > MOST_KNOWN:
                self._right = {}
            self._right |= {word: word not in wrong for word in words}
            self.checked.emit()
        self.soon()  # what was typed meanwhile

    def _have_suggestions(self, answer: tuple[str, Sequence[str]]) -> None:
        word, found = answer
        self._suggested[word] = found
        self.suggested.emit(word, found)

    def _not_answered(self, error: Exception) -> None:
        self._asking = False
        self._language = ""
        self.failed.emit(str(error))

    def _is_wrong(self, one: Word) -> bool:
        return all(self._right.get(form) is False for form in (one.text, *one.wholes))

    def _words(self) -> tuple[Word, ...]:
        """The words in view and a little around it."""
        text, start = self._editor.text(), 0
        if len(text) > 4 * AROUND:
            last = self._editor.offset_at(self._editor.viewport().rect().bottomRight()) + AROUND
            start = max(0, text.rfind(" ", 0, max(self._editor.offset_at(QPoint(0, 0)) - AROUND, 0)))
            end = text.find(" ", last)
            text = text[start : end if end >= 0 else None]
        if (text, start, self._known) != self._read:
            self._read = (text, start, self._known)
            self._found = words_in(text, self._known, start)
        return self._found
