"""Quick look: all of a post beside its chip, to read and not to change; Space or Esc closes it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.ids import PostId
from planner.domain.post import Post
from planner.languages import tr
from planner.languages.dates import both
from planner.lint.finding import Finding
from planner.networks.facts import facts_of
from planner.ports.unit_of_work import UnitOfWork
from ui.context import UiContext
from ui.mix.effects import MOST, finding_effect
from ui.views.calendar.dates import long_day
from ui.views.calendar.foreseen import effect_row
from ui.views.calendar.state import Chip
from ui.views.calendar.words import kind_name, state_title
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, Paragraph
from ui.widgets.marks import KindBadge
from ui.widgets.popover import Popover

WIDTH = 380
MOST_LINES = 12


class QuickLook(Popover):
    """All of a post.

    Signals:
        opened: the Chip to open in the composer.
    """

    opened = Signal(object)

    def __init__(self, context: UiContext, window: QWidget, chip: Chip, findings: Sequence[Finding]) -> None:
        when = f"{long_day(chip.shown.date())}, {chip.time}"
        super().__init__(window, name=f"{when}, {kind_name(chip.kind)}", width=WIDTH)
        self._chip = chip
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(KindBadge(chip.kind, large=True))
        head.addWidget(Label(kind_name(chip.kind), weight=600))
        head.addStretch(1)
        head.addWidget(Label(when, size=12, color="tx2", tabular=True))
        self.where = Paragraph(" ", size=12, color="tx2", max_lines=2)
        self.text = Paragraph(chip.words, max_lines=MOST_LINES)
        self.more = Label("", size=12, color="tx2")
        state = state_title(chip.state)
        self.state = Paragraph(f"{state}. {chip.note}" if chip.note else f"{state}.", size=12, color="tx2")
        self.open_button = Button(tr("Open"), "primary", "small")
        foot = QHBoxLayout()
        foot.addWidget(Label(tr("Space closes"), size=11.5, color="tx3"))
        foot.addStretch(1)
        foot.addWidget(self.open_button)
        self.body.addLayout(head)
        for part in (self.where, self.text, self.more, self.state):
            self.body.addWidget(part)
        lines = tuple(dict.fromkeys(finding_effect(finding) for finding in findings))
        for line in lines[:MOST]:
            self.body.addWidget(effect_row(line))
        if len(lines) > MOST:
            rest = tr("and {n} finding more|and {n} findings more", "", len(lines) - MOST)
            self.body.addWidget(Label(rest, size=12, color="tx3"))
        self.body.addLayout(foot)
        self.more.hide()
        self.open_button.clicked.connect(self._open_post)
        context.tasks.read(partial(_read, post_id=chip.post_id), self._fill)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space closes what Space opened, Enter opens the post."""
        if event.key() == Qt.Key.Key_Space:
            self.close_now()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open_post()
        else:
            super().keyPressEvent(event)

    def _fill(self, answer: tuple[Post, tuple[str, ...]]) -> None:
        post, places = answer
        title = f"{post.title.strip()}\n" if post.title.strip() else ""
        self.text.setText(f"{title}{post.text.strip()}".strip() or tr("Nothing is written yet."))
        self.where.setText(both(places) if places else tr("Goes to no account yet."))
        extras = [tr("{n} picture|{n} pictures", "", len(post.media))] if post.media else []
        extras += [post.link] if post.link.strip() else []
        self.more.setText(" · ".join(extras))
        self.more.setVisible(bool(extras))
        self.setAccessibleDescription(self.text.text())
        if self.isVisible():
            self.layout().activate()
            self.adjustSize()

    def _open_post(self) -> None:
        chip = self._chip
        self.close_now()
        self.opened.emit(chip)


def _read(unit: UnitOfWork, post_id: PostId) -> tuple[Post, tuple[str, ...]]:
    """The post, and where it goes: “Bluesky (ryeandshine)”."""
    post = unit.posts.get(post_id)
    accounts = {account.id: account for account in unit.accounts.all(post.client_id)}
    places = []
    for variant in post.variants:
        account = accounts.get(variant.account_id)
        if account is not None:
            facts = facts_of(account.network)
            name = facts.label if facts else account.network
            places.append(f"{name} ({account.label or account.handle})")
    return post, tuple(places)
