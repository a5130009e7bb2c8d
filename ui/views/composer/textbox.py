"""Tabs, text and counters in one frame: what is said, and how long it is on each network."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from planner.domain.account import Account
from planner.domain.ids import AccountId
from planner.languages import tr
from planner.lint.finding import Finding, Severity
from ui.mix.counts import CountButton
from ui.mix.rows import counts_of
from ui.theme.theme import Theme, current
from ui.views.composer.accounts import mark_of, network_label
from ui.views.composer.counters import Counters, counters_of, over_from
from ui.views.composer.editor import Editor
from ui.views.composer.fixes import fixes_here, nearest_first
from ui.views.composer.marks import Mark, finding_marks, link_marks, over_mark, spelling_marks
from ui.views.composer.spelling.checking import Checking
from ui.views.composer.state import Draft
from ui.views.composer.tabs import Tab, Tabs
from ui.views.composer.thread.parts import parts_of
from ui.views.composer.thread.strip import PartStrip
from ui.views.composer.told import ToldPopover
from ui.views.composer.uses import own_words
from ui.widgets.buttons import Button
from ui.widgets.field import Rule
from ui.widgets.themed import follow

PAUSE_MS = 25


def tabs_of(draft: Draft, accounts: dict[AccountId, Account]) -> tuple[Tab, ...]:
    """The tab "All" and one per account; by network, with the handle where a network has several."""
    chosen = [accounts[key] for key in draft.accounts if key in accounts]
    networks = [account.network for account in chosen]
    tabs = [Tab("", tr("All"))]
    for account in chosen:
        several = networks.count(account.network) > 1
        label = account.name if several else network_label(account.network)
        tabs.append(Tab(account.id, label, mark_of(account.network), own_words(draft, account.id)))
    return tuple(tabs)


class TextBox(QWidget):
    """The writing surface.

    Signals:
        edited(object): the Draft with other words. tab_changed(str): account id, "" All.
        pictures(object): QMimeData that was dropped or pasted into the text.
        why(object): Finding. ignore(object, object): Finding and its button.
        fix(object, object): Finding and the Fix, None when there is a choice to make; see ``told_at``.
    """

    edited = Signal(object)
    tab_changed = Signal(str)
    pictures = Signal(object)
    why = Signal(object)
    ignore = Signal(object, object)
    fix = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None
        self._accounts: dict[AccountId, Account] = {}
        self._findings: tuple[Finding, ...] = ()
        self._shown_tab = ""
        self.spelling: Checking | None = None  # the composer puts it in
        self._told: ToldPopover | None = None
        self.told_at: tuple[QWidget, QRect | None] = (self, None)  # where findings were told last
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self.refresh_marks)
        self.tabs, self.editor, self.counters = Tabs(), Editor(theme), Counters()
        self.parts = PartStrip()
        self.same = Button(tr("same as All"), "link", "small", tooltip=tr("Give up this account's own text"))
        self.counts = {severity: CountButton(severity, short=True) for severity in Severity}
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.tabs, 1)
        head.addWidget(self.same)
        self.tabs_row = head
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 4, 10, 5)
        foot.addWidget(self.counters, 1)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(0)
        foot.addLayout(self.tools)
        for button in self.counts.values():
            button.clicked.connect(self._tell_all)
            foot.addWidget(button)
        inner = QVBoxLayout()
        inner.setContentsMargins(15, 10, 8, 4)
        inner.addWidget(self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(inner, 1)
        line = QHBoxLayout()
        line.setContentsMargins(14, 0, 14, 0)
        line.addWidget(Rule())
        column.addLayout(line)
        column.addWidget(self.parts)
        column.addLayout(foot)
        self.editor.ring_around = self  # the focus ring goes around the frame
        self._head = head
        self._connect()
        follow(self)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self.show_tab)
        self.editor.typed.connect(self._typed)
        self.editor.dropped.connect(self.pictures)
        self.editor.asked.connect(self._tell_at)
        self.editor.hovered.connect(self._tell_under_pointer)
        self.same.clicked.connect(self._same)
        self.editor.installEventFilter(self)
        self.editor.setMinimumHeight(140)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.editor.refresh()
        self.update()

    def account(self) -> AccountId | None:
        """The account whose tab is in view, None for All."""
        value = self.tabs.value()
        return AccountId(value) if value else None

    def show_draft(self, draft: Draft, accounts: dict[AccountId, Account], *, able: bool) -> None:
        """Show a draft's words in the tab in view."""
        self._draft, self._accounts = draft, accounts
        tab = self.tabs.value()
        if tab and AccountId(tab) not in draft.accounts:
            tab = ""
        self.tabs.show_tabs(tabs_of(draft, accounts), tab)
        self.editor.setReadOnly(not able)
        if self.editor.text() != draft.text_on(self.account()) or tab != self._shown_tab:
            self.editor.show_tab(tab, draft.text_on(self.account()))
            self._shown_tab = tab
        self.same.setVisible(able and draft.has_own_text(self.account()))
        self._soon.start()

    def refresh_marks(self) -> None:
        """Count and mark the newest text now; while one types this happens between the keys."""
        self._soon.stop()
        if self._draft is not None:
            self.counters.show_counters(counters_of(self._draft.post, self._accounts, self.counters.prices))
            self.parts.show_parts(parts_of(self._draft.post, self.editor.text(), self.saying()))
            self._mark()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Mark the findings in the text and count them at its foot."""
        self._findings = tuple(findings)
        for severity, number in counts_of(self._findings).items():
            self.counts[severity].show_count(number)
        self.refresh_marks()

    def show_tab(self, key: str) -> None:
        """Show another account's words."""
        if self._draft is not None and key != self.tabs.value():
            self.tabs.show_tabs(tabs_of(self._draft, self._accounts), key)
            self.show_draft(self._draft, self._accounts, able=not self.editor.isReadOnly())
            self.tab_changed.emit(key)

    def marks(self) -> tuple[Mark, ...]:
        """What is marked in the tab in view."""
        if self._draft is None:
            return ()
        account = self.account()
        text = self._draft.text_on(account)
        here = [f for f in self._findings if self._is_about(f, account)]
        starts = [over_from(self._draft.post, text, one) for one in self.saying()]
        first = min((start for start in starts if start is not None), default=None)
        spelled = spelling_marks(self.spelling.wrong() if self.spelling else ())
        return (*link_marks(text), *spelled, *finding_marks(text, here), *over_mark(text, first))

    def saying(self) -> list[Account]:
        """The accounts that say the words in view: the tab's own, or all that say what All says."""
        if self._draft is None:
            return []
        account = self.account()
        if account is not None:
            return [self._accounts[account]] if account in self._accounts else []
        keys = [key for key in self._draft.accounts if not self._draft.has_own_text(key)]
        return [self._accounts[key] for key in keys if key in self._accounts]

    def _is_about(self, finding: Finding, account: AccountId | None) -> bool:
        if self._draft is None or not finding.account_key:
            return True
        about = AccountId(finding.account_key)
        if account is not None:
            return about == account or not self._draft.has_own_text(account)
        return not self._draft.has_own_text(about)

    def _mark(self) -> None:
        self.editor.show_marks(self.marks())

    def _typed(self, text: str) -> None:
        if self._draft is not None:
            self.edited.emit(self._draft.with_text(text, self.account()))

    def put_before(self, line: str) -> None:
        """Begin the words of the tab in view with a line; the cursor goes behind it, Ctrl+Z takes it back."""
        if self._draft is not None:
            text = self._draft.text_on(self.account())
            self.editor.rewrite(f"{line}\n\n{text}".rstrip())
            self.editor.select_words(len(line), len(line))
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def rewrite(self, draft: Draft) -> None:
        """Take over the words of ``draft`` where they differ, so that Ctrl+Z takes them back there."""
        if self._draft is None:
            return
        if not self._draft.has_own_text(self.account()) and draft.post.text != self._draft.post.text:
            self.show_tab("")  # what all share is changed for all
        changed = [key for key in draft.accounts if draft.text_on(key) != self._draft.text_on(key)]
        here = self.account()
        if changed and draft.text_on(here) == self._draft.text_on(here):
            self.show_tab(changed[0])
        words = draft.text_on(self.account())
        if words != self.editor.text():
            self.editor.rewrite_silently(words)

    def go_to(self, account: str) -> None:
        """Show the words of an account: its own tab when it has some, else what all share."""
        if self._draft is not None:
            key = AccountId(account)
            self.show_tab(account if account and self._draft.has_own_text(key) else "")

    def _same(self) -> None:
        account = self.account()
        if self._draft is not None and account is not None:
            self.edited.emit(self._draft.same_as_all(account))

    def _tell_all(self) -> None:
        button = self.sender()
        chosen = next((s for s, one in self.counts.items() if one is button), None)
        findings = [f for f in self._findings if chosen is None or f.severity is chosen]
        self._open(findings, button if isinstance(button, QWidget) else self, None)

    def _tell_at(self, findings: Sequence[Finding], place: QRect) -> None:
        self._open(findings or nearest_first(self._findings), self.editor, place)

    def _tell_under_pointer(self, findings: Sequence[Finding], place: QRect) -> None:
        if self._told is None or not isValid(self._told):
            self._open(findings, self.editor, place, hover=True)

    def _open(
        self, findings: Sequence[Finding], anchor: QWidget, rect: QRect | None, *, hover: bool = False
    ) -> None:
        if not findings or self._draft is None:
            return
        able = not self.editor.isReadOnly()
        told = [(finding, fixes_here(finding, self._draft) if able else ()) for finding in findings]
        self._told = popover = ToldPopover(self, told)
        self.told_at = anchor, rect
        popover.fix.connect(self.fix)
        popover.why.connect(self.why)
        popover.ignore.connect(self._ignore)
        if hover and rect is not None:
            popover.hover_under(anchor, rect)
        else:
            popover.open_under(anchor, rect)

    def _ignore(self, finding: Finding, _button: QWidget) -> None:
        self.ignore.emit(finding, self.counts[finding.severity])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The frame shows the text's focus."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def ring_rect(self) -> QRect:
        """Where the focus ring of the text goes: around the frame."""
        return self.rect().adjusted(0, self._head.geometry().bottom(), 0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame under the tabs."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self._head.geometry().bottom()
        focused = self.editor.hasFocus()
        painter.setPen(theme.acc if focused else theme.line2)
        painter.setBrush(theme.raised)
        box = QRectF(0.5, top + 0.5, self.width() - 1, self.height() - top - 1)
        painter.drawRoundedRect(box, 7, 7)
        beside = self.tabs.geometry().right() + 1  # what stands beside the tabs has their hairline under it
        painter.fillRect(QRectF(beside, top, self.width() - beside - 7, 1), theme.line)
