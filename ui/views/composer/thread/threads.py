"""What the thread button and its keys do: split here, split at the limit, join, number."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from planner.domain.account import Account
from planner.editing.words import joined
from planner.languages import tr
from ui.context import UiContext
from ui.views.composer.accounts import network_label
from ui.views.composer.state import Draft
from ui.views.composer.thread.parts import joined_up, spans_of, split_at, split_at_limit, threading
from ui.widgets.buttons import IconButton
from ui.widgets.choices import Menu

if TYPE_CHECKING:
    from ui.views.composer.sheet import ComposerSheet

KEYS = "Ctrl+Shift+Return"
NOTHING_TO_CUT = tr("It fits as it is: there is nothing to cut.")
NO_WAY = tr("It cannot be cut by itself: a part would end inside a word or an address. Split it by hand.")
NO_THREADS = tr("None of the chosen networks has threads. There a break is a blank line.")


class Threads(QObject):
    """One for each composer.

    Attributes:
        button: at the foot of the text.
    """

    def __init__(self, context: UiContext, sheet: "ComposerSheet") -> None:
        super().__init__(sheet)
        self._context, self._sheet = context, sheet
        self.button = IconButton("thread", tr("Thread: split, join, number the parts"), size="small")
        self.button.clicked.connect(self.open_menu)
        sheet.text.tools.addWidget(self.button)
        sheet.text.parts.chosen.connect(self._go)
        key = QShortcut(QKeySequence(KEYS), sheet.text.editor)
        key.setContext(Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(self.split_here)

    def open_menu(self) -> None:
        """Say what can be done."""
        draft = self._sheet.work.draft
        if draft is None:
            return
        menu = self.menu(draft)
        menu.exec(self.button.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))
        menu.deleteLater()

    def menu(self, draft: Draft) -> Menu:
        """The entries for a draft."""
        able = not self._sheet.work.locked
        threaded = len(spans_of(self._sheet.text.editor.text())) > 1
        menu = Menu(self._sheet)
        menu.add(tr("Split here\tCtrl+Shift+Enter"), self.split_here, icon_name="thread", enabled=able)
        menu.add(tr("Split at the limit"), self.split_to_fit, icon_name="skip", enabled=able)
        menu.add(tr("Join the parts"), self.join, icon_name="minus", enabled=able and threaded)
        menu.addSeparator()
        number = menu.addAction(tr("Number the parts: 1/3"))
        number.setCheckable(True)
        number.setChecked(draft.post.numbered)
        number.setEnabled(able)
        number.triggered.connect(self.number)
        return menu

    def split_here(self) -> None:
        """Begin a new part at the caret."""
        text = self._sheet.text
        if self._sheet.work.locked:
            return
        fresh, begin = split_at(text.editor.text(), text.editor.caret())
        text.editor.rewrite(fresh)
        text.editor.select_words(begin, begin)
        text.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if not threading(self._accounts()):
            self._context.shell.toast(NO_THREADS)

    def split_to_fit(self) -> None:
        """Cut the text into parts that fit wherever it goes."""
        draft, text = self._sheet.work.draft, self._sheet.text
        if draft is None or self._sheet.work.locked:
            return
        words, accounts = text.editor.text(), self._accounts()
        able = threading(accounts)
        fresh = split_at_limit(draft.post, words, accounts)
        if not able or fresh is None or fresh == words:
            self._context.shell.toast(NO_THREADS if not able else NO_WAY if fresh is None else NOTHING_TO_CUT)
            return
        text.editor.rewrite(fresh)
        text.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        where = joined([network_label(one.network) for one in able])
        self._context.shell.toast(
            tr(
                "{n} part, each fits on {networks}.|{n} parts, each fits on {networks}.",
                "",
                len(spans_of(fresh)),
                networks=where,
            )
        )

    def join(self) -> None:
        """Make one text of the parts again."""
        editor = self._sheet.text.editor
        if not self._sheet.work.locked:
            editor.rewrite(joined_up(editor.text()))
            editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def number(self, on: bool) -> None:
        """Let the parts end with their number, or not."""
        work = self._sheet.work
        if work.draft is not None:
            work.change(work.draft.having(numbered=on))

    def _accounts(self) -> list[Account]:
        return self._sheet.text.saying()

    def _go(self, start: int) -> None:
        editor = self._sheet.text.editor
        editor.select_words(start, start)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
