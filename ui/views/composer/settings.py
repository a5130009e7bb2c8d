"""Under the text: what is set for the tab's network alone; under "All" what is set or missing anywhere."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.domain.account import Account
from planner.domain.changes import Changes
from planner.domain.ids import AccountId
from planner.domain.options import NO_OPTIONS, Options
from planner.languages import tr
from planner.networks.carried import carried_by
from planner.networks.facts import facts_of
from ui.options.form import OptionsForm
from ui.options.rereading import Rereader
from ui.options.values import Setting, setting_of
from ui.views.composer.accounts import network_label
from ui.views.composer.state import Draft
from ui.widgets.buttons import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import ElidedLabel

MARGIN = 12
WORDS_MOST = 48
"""Characters of one network's settings in the line under "All"."""


def settings_of(draft: Draft, accounts: Mapping[AccountId, Account]) -> dict[AccountId, Setting]:
    """How the options stand on each chosen account whose network has some, in the order of the tabs."""
    found: dict[AccountId, Setting] = {}
    for variant in draft.post.variants:
        account = accounts.get(variant.account_id)
        facts = facts_of(account.network) if account else None
        if account is not None and facts is not None and facts.options:
            media = draft.post.media if variant.media is None else variant.media
            found[account.id] = setting_of(facts, variant.options, account, media=carried_by(media))
    return found


def missing_or_wrong(draft: Draft, accounts: Mapping[AccountId, Account]) -> str:
    """The first option that keeps the post from going out by itself, as a sentence; "" when all can be sent."""
    for setting in settings_of(draft, accounts).values():
        for trouble in () if setting.by_hand else setting.troubles().values():
            return f"{trouble.message} {trouble.mend}"
    return ""


class OptionsBox(QWidget):
    """A button that opens the form, and what it says while it is closed.

    Attributes:
        edited: sends the Draft with other options. wanted: sends the account whose tab shall be shown.
    """

    edited = Signal(object)
    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None
        self._accounts: Mapping[AccountId, Account] = {}
        self._tab, self._able = "", True
        self._open: set[str] = set()
        self._links: list[tuple[str, str, str]] = []
        self.more = Button("", "ghost", "small", trailing="down")
        self.summary = ElidedLabel("", size=12, color="tx3")
        self.form = OptionsForm()
        self.form.hide()
        self.elsewhere = QWidget()
        self._flow = FlowLayout(self.elsewhere, gap=10, row_gap=2)
        self._head = QWidget()
        row = QHBoxLayout(self._head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.more)
        row.addWidget(self.summary, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self.form)
        column.addWidget(self.elsewhere)
        self.more.clicked.connect(self._toggle)
        self.form.edited.connect(self._edited)

    def show_draft(
        self, draft: Draft, accounts: Mapping[AccountId, Account], tab: str, *, able: bool
    ) -> None:
        """Show the options of the account in view, "" for all."""
        self._draft, self._accounts, self._tab, self._able = draft, accounts, tab, able
        settings = settings_of(draft, accounts)
        setting = settings.get(AccountId(tab)) if tab else None
        self._head.setVisible(setting is not None)
        opened = setting is not None and tab in self._open
        if setting is not None:
            if opened:
                self.form.show_setting(setting, able=able)
            self._sum_up(setting)
        self.form.setVisible(opened)
        self._show_elsewhere({} if tab else settings)
        self.setVisible(setting is not None or bool(self._links))

    def read_with(self, rereader: Rereader, after: Callable[[Changes], object]) -> None:
        """Boards, playlists and the like are read anew with this; ``after`` is told when they were."""
        self.form.reads.connect(lambda: rereader.ask(self._tab))
        rereader.over.connect(self.form.reading_ended)
        rereader.changed.connect(after)

    def _sum_up(self, setting: Setting) -> None:
        shown = self._tab in self._open
        label = setting.facts.label
        self.more.set_words(
            tr("Less for {network}", network=label) if shown else tr("More for {network}", network=label)
        )
        self.more.set_trailing("up" if shown else "down")
        self.more.set_count(0 if shown else len(setting.own))
        trouble = next(iter(setting.troubles().values()), None)
        self.summary.set_color("crit" if trouble and not setting.by_hand else "tx3")
        words = trouble.message if trouble else setting.summary()
        self.summary.set_text("" if shown and not trouble else words)
        self.more.setAccessibleDescription(words)

    def _show_elsewhere(self, settings: Mapping[AccountId, Setting]) -> None:
        links = []
        for account_id, setting in settings.items():
            key, trouble = next(iter(setting.troubles().items()), ("", None))
            words = trouble.message if trouble and not setting.by_hand else setting.summary()
            if words:
                several = sum(one.facts.key == setting.facts.key for one in settings.values()) > 1
                account = self._accounts[account_id]
                name = account.name if several else network_label(account.network)
                short = words if len(words) <= WORDS_MOST else words[:WORDS_MOST].rstrip() + "…"
                told = short if trouble and not setting.by_hand else f"{name}: {short}"
                links.append((str(account_id), told, key))
        if links == self._links:
            self.elsewhere.setVisible(bool(links))
            return
        self._links = links
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for account_id, told, key in links:
            button = Button(told, "link", "small", tooltip=tr("Show what is set for this account"))
            button.clicked.connect(partial(self.open_at, account_id, key))
            self._flow.addWidget(button)
        self.elsewhere.setVisible(bool(links))

    def open_at(self, account_id: str, option: str = "") -> None:
        """Show an account's form with the cursor in one of its options, in the first for ""."""
        self._open.add(account_id)
        self.wanted.emit(account_id)
        self._go_in(option)

    def _toggle(self) -> None:
        self._open ^= {self._tab}
        if self._draft is not None:
            self.show_draft(self._draft, self._accounts, self._tab, able=self._able)
        if self._tab in self._open:
            self._go_in()

    def _go_in(self, option: str = "") -> None:
        self.form.focus(option)
        QTimer.singleShot(0, self, self._reveal)  # once it has its place

    def _reveal(self) -> None:
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if parent is not None:
            parent.ensureWidgetVisible(self.form, 0, MARGIN)
            parent.ensureWidgetVisible(self.more, 0, MARGIN)  # its beginning, where all of it has no room

    def _edited(self, own: Options) -> None:
        if self._draft is not None and self._tab:
            self._draft = self._draft.with_options(AccountId(self._tab), own or NO_OPTIONS)
            self.edited.emit(self._draft)
