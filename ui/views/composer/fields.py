"""The quieter fields: title, link, hashtags, and a fold with all that few posts need."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from planner.domain.account import Account
from planner.domain.ids import AccountId
from planner.editing.words import joined, network_label
from planner.languages import tr
from planner.networks.facts import facts_of
from ui.theme.theme import current
from ui.views.composer.details import DETAILS, Details
from ui.views.composer.link import LinkField
from ui.views.composer.state import Draft, parse_hashtags, show_hashtags
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.themed import follow, px

FOLDED = ("first_comment", "series", "campaign", "notes")

SHOWN = ("title", "link", "utm", "hashtags", "when", *FOLDED, *DETAILS)


def comment_words(accounts: Sequence[Account]) -> str:
    """Which of the accounts the first comment goes to: "Sent on Instagram and Facebook."."""
    having = [one for one in accounts if (facts := facts_of(one.network)) is not None and facts.first_comment]
    if having:
        networks = joined([network_label(one.network) for one in having])
        return tr("Sent on {networks}, right after the post.", networks=networks)
    return tr("None of the chosen networks has one: it stays here.") if accounts else ""


class NotesEdit(QPlainTextEdit):
    """A few lines for notes; Tab leaves them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setProperty("radius", 7)
        self.setPlaceholderText(tr("Only for you, never sent"))
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.setFont(current().font(13))
        self.setFixedHeight(px(58))


class Fields(QWidget):
    """Title, link, hashtags and the fold.

    Signals:
        edited(object): the Draft with other fields.
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: Draft | None = None
        self._filling = False
        self._shown: tuple[object, ...] = ()
        self.title = Field(tr("Title"), placeholder=tr("Shown by blogs, and in your calendar"))
        self.link = LinkField()
        self.hashtags = Field(tr("Hashtags"), placeholder="#bread #Bristol")
        self.first_comment = Field(
            tr("First comment"), placeholder=tr("The order page, or a question to begin with")
        )
        self.series = Field(tr("Series"), placeholder=tr("Weekend bake list"))
        self.campaign = Field(tr("Campaign"), placeholder=tr("Autumn loaf"))
        self.notes = NotesEdit()
        self._notes_field = Field(tr("Notes"), self.notes)
        self.details = Details()
        self.more = Button(tr("More"), "ghost", "small", trailing="down")
        self.fold = QWidget()
        self._build()
        for name in ("title", "link", "first_comment", "series", "campaign", "hashtags"):
            getattr(self, name).changed.connect(self._typed)
        self.notes.textChanged.connect(self._typed)
        self.link.utm_changed.connect(self._typed)
        self.details.edited.connect(self._detailed)
        self.more.clicked.connect(self._toggle)

    def _build(self) -> None:
        pair = QHBoxLayout()
        pair.setSpacing(14)
        pair.addWidget(self.link, 1)
        pair.addWidget(self.hashtags, 1)
        names = QHBoxLayout()
        names.setSpacing(14)
        names.addWidget(self.series, 1)
        names.addWidget(self.campaign, 1)
        inside = QVBoxLayout(self.fold)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        inside.addWidget(self.first_comment)
        inside.addLayout(names)
        inside.addWidget(self.details)
        inside.addWidget(self._notes_field)
        self.fold.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addLayout(pair)

    def show_draft(
        self, draft: Draft, accounts: dict[AccountId, Account], zone: str, today: date, *, able: bool
    ) -> None:
        """Show a draft's fields; ``zone`` and ``today`` are the client's."""
        self._draft = draft
        shown = (*(getattr(draft.post, name) for name in SHOWN), draft.accounts, able)
        if shown == self._shown:
            return
        self._shown = shown
        self._filling = True
        post = draft.post
        for name in ("title", "first_comment", "series", "campaign"):
            field: Field = getattr(self, name)
            if field.text() != getattr(post, name):
                field.set_text(getattr(post, name))
        if parse_hashtags(self.hashtags.text()) != parse_hashtags(" ".join(post.hashtags)):
            self.hashtags.set_text(show_hashtags(post.hashtags))
        if self.notes.toPlainText() != post.notes:
            self.notes.setPlainText(post.notes)
        chosen = [accounts[key] for key in draft.accounts if key in accounts]
        self.link.show_post(post, chosen, able=able)
        self.first_comment.set_help(comment_words(chosen))
        self.details.show_draft(draft, zone, today, able=able)
        self._filling = False
        for control in (self.title, self.link, self.hashtags, self.fold):
            control.setEnabled(able)
        self.title.setVisible(bool(post.title) or self._wants_title(draft, accounts))
        self._count_fold()

    @staticmethod
    def _wants_title(draft: Draft, accounts: dict[AccountId, Account]) -> bool:
        chosen = [facts_of(accounts[key].network) for key in draft.accounts if key in accounts]
        return any(facts is not None and (facts.page or facts.title_required) for facts in chosen)

    def _count_fold(self) -> None:
        if self._draft is None:
            return
        filled = sum(bool(getattr(self._draft.post, name).strip()) for name in FOLDED) + self.details.filled
        self.more.set_words(tr("Less") if self.fold.isVisible() else tr("More"))
        self.more.set_count(0 if self.fold.isVisible() else filled)
        self.more.setToolTip(tr("First comment, series, campaign, offer, end, how late, notes"))

    def unfold(self) -> None:
        """Show what few posts need."""
        self.fold.show()
        self._count_fold()

    def _toggle(self) -> None:
        self.fold.setVisible(self.fold.isHidden())
        self._count_fold()

    def _detailed(self, draft: Draft) -> None:
        self._draft = draft
        self._shown = ()
        self.edited.emit(draft)

    def _typed(self, *_args: object) -> None:
        if self._draft is None or self._filling:
            return
        tags = parse_hashtags(self.hashtags.text())
        if tags == parse_hashtags(" ".join(self._draft.post.hashtags)):
            tags = self._draft.post.hashtags
        self._draft = self._draft.having(
            title=self.title.text(),
            link=self.link.text(),
            utm=self.link.utm.isChecked(),
            hashtags=tags,
            first_comment=self.first_comment.text(),
            series=self.series.text(),
            campaign=self.campaign.text(),
            notes=self.notes.toPlainText(),
        )
        self.edited.emit(self._draft)
