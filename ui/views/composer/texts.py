"""All that helps with the words: versions, threads, spelling, snippets, emoji. Each has its own file; the sheet knows this one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.context import UiContext
from ui.views.composer.emoji.emoji import EmojiButton
from ui.views.composer.history.history import History
from ui.views.composer.money import Money
from ui.views.composer.snippets.snippets import Snippets
from ui.views.composer.spelling.spelling import Spelling
from ui.views.composer.thread.threads import Threads

if TYPE_CHECKING:
    from ui.views.composer.sheet import ComposerSheet


class Texts(QObject):
    """One for each composer; made when its widgets are there."""

    def __init__(self, context: UiContext, sheet: "ComposerSheet") -> None:
        super().__init__(sheet)
        self.history = History(context, sheet)
        self.threads = Threads(context, sheet)
        self.emoji = EmojiButton(context, sheet)
        self.spelling = Spelling(context, sheet)
        self.snippets = Snippets(context, sheet)
        self.money = Money(context, sheet)
