"""The emoji button and its key; what was used last is kept on this machine."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from shiboken6 import isValid

from planner.languages import tr
from ui.context import UiContext
from ui.views.composer.emoji.data import Emoji, all_emoji, used
from ui.views.composer.emoji.picker import EmojiPicker
from ui.widgets.buttons import IconButton

if TYPE_CHECKING:
    from ui.views.composer.sheet import ComposerSheet

KEYS = "Ctrl+E"
RECENT = "emoji.recent"
"""The preference that holds what was used last, with spaces between."""


class EmojiButton(QObject):
    """One for each composer."""

    def __init__(self, context: UiContext, sheet: "ComposerSheet") -> None:
        super().__init__(sheet)
        self._context, self._sheet = context, sheet
        self.picker: EmojiPicker | None = None
        self.button = IconButton("smile", tr("Emoji (Ctrl+E)"), size="small")
        self.button.clicked.connect(self.open)
        sheet.text.tools.addWidget(self.button)
        key = QShortcut(QKeySequence(KEYS), sheet.text.editor)
        key.setContext(Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(self.open)

    def open(self) -> None:
        """Open the picker at the button."""
        if self._sheet.work.locked:
            return
        self._sheet.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)  # where it goes back to
        self.picker = EmojiPicker(self._sheet, self._recent())
        self.picker.chosen.connect(self._chosen)
        self.picker.open_at(self.button)
        self._context.tasks.network(all_emoji, self._loaded)

    def _recent(self) -> list[str]:
        return self._context.preferences.text(RECENT).split()

    def _loaded(self, emoji: Sequence[Emoji]) -> None:
        if self.picker is not None and isValid(self.picker):
            self.picker.show_all(emoji)

    def _chosen(self, sign: str) -> None:
        self._context.preferences.put(RECENT, " ".join(used(self._recent(), sign)), tell=False)
        editor = self._sheet.text.editor
        editor.insertPlainText(sign)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
