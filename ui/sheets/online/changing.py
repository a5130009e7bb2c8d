"""Changing the words of a post that is out: on the networks that allow it, and here with them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from planner.connectors.registry import connector_for
from planner.domain.account import Account
from planner.domain.ids import AccountId, PostId
from planner.domain.post import Post, Variant
from planner.editing.content import content_on
from planner.editing.words import joined
from planner.languages import tr
from planner.networks.facts import facts_of
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.changing import change_there, with_words
from planner.publishing.online import Connectors, Power, Reach
from planner.publishing.removal import Told
from ui.sheets.frame import order_tabs
from ui.sheets.online.base import Found, OnlineSheet
from ui.sheets.online.row import AccountRow
from ui.theme.theme import current
from ui.views.composer.counters import Counters, counters_of
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.themed import follow, px

if TYPE_CHECKING:
    from ui.context import UiContext

SAME = tr("The words are the same")
OWN_WORDS = tr("It has words of its own there, which these would replace.")


class WordsEdit(QPlainTextEdit):
    """The words; plain text, Tab leaves them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setProperty("radius", 7)
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.setFont(current().font(13))
        self.setMinimumHeight(px(140))


class ChangingSheet(OnlineSheet):
    """The words as they are out there, to be changed on the ticked accounts."""

    def __init__(
        self,
        context: "UiContext",
        post_id: PostId,
        connectors: Connectors = connector_for,
        account_id: AccountId | None = None,
    ) -> None:
        super().__init__(context, post_id, tr("Change what is out"), Power.CHANGE, connectors)
        self._post: Post | None = None
        self._accounts: dict[AccountId, Account] = {}
        self._first = account_id
        self.title_field = Field(tr("Title"))
        self.title_field.changed.connect(self._typed)
        self.words = WordsEdit()
        self._words_field = Field(tr("Words"), self.words)
        self.words.textChanged.connect(self._typed)
        self.counters = Counters()
        self.cancel = Button(tr("Cancel"))
        self.cancel.clicked.connect(self.done)
        self.change = Button(tr("Change it"), "primary")
        self.change.clicked.connect(self._go)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.change)

    def filled(self, found: Found) -> None:
        """The words of the first account that can be changed, and all accounts under them."""
        self._post = found.post
        able = [row for row in self.rows if row.reach.able]
        if not able:
            self.say_lead(tr("Parley can change it nowhere:"))
        else:
            self.say_lead(
                tr("It changes on the ticked networks first, and here with them. Pictures stay as they are.")
            )
            first = next((row for row in able if row.reach.publication.account_id == self._first), able[0])
            for row in able:
                alike = self._content(row) == self._content(first)
                row.tick.setChecked(row is first or (alike and self._first is None))
                if not alike:
                    row.says.setText(f"{row.reach.says} {OWN_WORDS}")
            self._put_in(first)
        for row in self.rows:
            self.body.addWidget(row)
        self.body.addStretch(1)
        self._context.tasks.read(self._read_accounts, self._known)
        order_tabs(self)

    def _put_in(self, row: AccountRow) -> None:
        title, text = self._content(row)
        self.title_field.set_text(title)
        self.words.setPlainText(text)
        for widget in (self.title_field, self._words_field, self.counters):
            self.body.addWidget(widget)

    def _content(self, row: AccountRow) -> tuple[str, str]:
        """Title and words as they stand on an account."""
        assert self._post is not None
        account_id = row.reach.publication.account_id
        content = content_on(self._post, self._post.variant(account_id) or Variant(account_id=account_id))
        return content.title, content.text

    def _read_accounts(self, unit: UnitOfWork) -> dict[AccountId, Account]:
        return {
            row.reach.publication.account_id: unit.accounts.get(row.reach.publication.account_id)
            for row in self.rows
        }

    def _known(self, accounts: dict[AccountId, Account]) -> None:
        self._accounts = accounts
        self.choice()
        self.words.setFocus()

    def _typed(self) -> None:
        self.choice()

    def choice(self) -> None:
        """Name the networks on the button, count, and say what is in the way."""
        chosen = self.chosen
        names = list(dict.fromkeys(row.reach.network for row in chosen))
        self.change.set_words(
            tr("Change it on {networks}", networks=joined(names)) if names else tr("Change it")
        )
        self.change.setVisible(any(row.reach.able for row in self.rows))
        self.title_field.setVisible(any(self._has_title(row.reach) for row in chosen))
        self.change.set_reason(self._in_the_way(chosen))

    def _in_the_way(self, chosen: Sequence[AccountRow]) -> str:
        if self.busy:
            return tr("Changing…")
        if not chosen:
            return tr("Choose where it shall change")
        if not self.words.toPlainText().strip():
            return tr("There are no words")
        counters = counters_of(self._would_be(), self._accounts)
        self.counters.show_counters(counters)
        over = next((one for one in counters if one.count.over), None)
        if over is not None:
            return over.spoken
        return "" if self._differs() else SAME

    def _would_be(self) -> Post:
        """The post with the new words, on the chosen accounts alone."""
        assert self._post is not None
        post = self._post
        keys = {row.reach.publication.account_id for row in self.chosen}
        for key in keys:
            post = with_words(post, key, self.words.toPlainText(), self.title_field.text())
        return replace(post, variants=tuple(one for one in post.variants if one.account_id in keys))

    def _differs(self) -> bool:
        for row in self.chosen:
            title, text = self._content(row)
            if text != self.words.toPlainText():
                return True
            if self._has_title(row.reach) and title != self.title_field.text():
                return True
        return False

    def _has_title(self, reach: Reach) -> bool:
        account = self._accounts.get(reach.publication.account_id)
        facts = facts_of(account.network) if account else None
        return facts is not None and (facts.page or facts.key == "practice")

    def answered(self, told: Sequence[Told]) -> None:
        """All changed: close. Else the rows say why."""
        left = sum(not one.done for one in told)
        if not left:
            self._context.shell.toast(" ".join(dict.fromkeys(one.text for one in told)))
            self.done.emit()
            return
        self.say_lead(
            tr(
                "{left} of {number} could not be changed. There the words stay as they are, here too.",
                left=left,
                number=len(told),
            )
        )
        self.choice()

    def _go(self) -> None:
        text, title = self.words.toPlainText(), self.title_field.text()
        services, connectors = self._context.services, self._connectors

        def work(reach: Reach) -> Told:
            own = title if self._has_title(reach) else None
            return change_there(services, reach.publication.id, text, title=own, connectors=connectors)

        self.ask(work)


def open_changing(context: "UiContext", post_id: PostId, account_id: AccountId | None = None) -> None:
    """Change the words of a post that is out; with an account, only that one is ticked."""
    sheet = ChangingSheet(context, post_id, account_id=account_id)
    sheet.done.connect(context.shell.close_sheet)
    context.shell.open_sheet(sheet)
