"""One account's part of the journal: who and how it stands, what happened in order, what can be done."""

from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.domain.account import Account, AccountState
from planner.domain.publication import PublicationState
from planner.editing.handwork import waits_for_hand
from planner.editing.words import network_label
from planner.languages import tr
from planner.networks.facts import facts_of
from planner.publishing.story import StoryLine, Tone
from ui.sheets.journal_proof import OBVIOUS, Proof
from ui.sheets.journal_words import WAYS, Block, clock, glyph, standing, title
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.widgets.buttons import Button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import ElidedLabel, Label, Paragraph
from ui.widgets.marks import IconMark, Tag
from ui.widgets.outside import OUTSIDE
from ui.widgets.themed import follow

LOOKS = {
    Tone.QUIET: ("tx2", "sel"),
    Tone.NOTE: ("note", "notesoft"),
    Tone.OK: ("ok", "oksoft"),
    Tone.WARN: ("warn", "warnsoft"),
    Tone.CRIT: ("crit", "critsoft"),
}


class LineMark(QWidget):
    """The disc of a line and the thread down to the next one."""

    def __init__(self, icon: str, tone: Tone, *, last: bool) -> None:
        super().__init__()
        self._icon, self._tone, self._last = icon, tone, last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        follow(self)

    def retheme(self) -> None:
        """Read colours from the current theme."""
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(22, 30)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        ink, fill = LOOKS[self._tone]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._last:
            painter.fillRect(QRectF(10, 26, 1, max(0, self.height() - 28)), theme.line2)
        painter.setPen(getattr(theme, fill))
        painter.setBrush(getattr(theme, fill))
        painter.drawEllipse(QRectF(0.5, 0.5, 21, 21))
        mark = icon_pixmap(self._icon, getattr(theme, ink), 12, self.devicePixelRatioF(), 2.0)
        painter.drawPixmap(5, 5, mark)


class Waits(QWidget):
    """What is waited for and until when, on a soft fill."""

    def __init__(self, text: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 7, 12, 7)
        row.setSpacing(8)
        row.addWidget(IconMark("clock", "note", 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Paragraph(text, size=12.5), 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)
        follow(self)

    def retheme(self) -> None:
        """Read colours from the current theme."""
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(current().notesoft)
        painter.setBrush(current().notesoft)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)


class JournalBlock(QWidget):
    """The part. ``asked`` sends what ("publish", "by hand", "skip", "connect", "live", "rest", "change", "remove") and the Publication."""

    asked = Signal(str, object)

    def __init__(self, block: Block, account: Account | None, zone: str) -> None:
        super().__init__()
        self.block, self._account = block, account
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        if block.publication is not None:
            box.addLayout(self._head())
        before: datetime | None = None
        lines = QVBoxLayout()
        lines.setSpacing(0)
        for index, line in enumerate(block.lines):
            lines.addLayout(self._row(line, zone, before, last=index == len(block.lines) - 1))
            before = line.at or before
        box.addLayout(lines)
        if block.waits:
            box.addWidget(Waits(block.waits))
        self.ways: dict[str, Button] = {}
        if block.publication is not None:
            self._add_ways(box, block.publication.state)

    def _head(self) -> QHBoxLayout:
        publication, account = self.block.publication, self._account
        row = QHBoxLayout()
        row.setSpacing(8)
        if account is not None:
            label = network_label(account.network)
            row.addWidget(IconMark(f"net-{account.network}", "tx"))
            row.addWidget(Label(label, weight=600))
            row.addWidget(ElidedLabel(account.name, color="tx2"), 1)
        if publication is not None:
            words, tone, icon = standing(publication)
            row.addWidget(Tag(words, tone, icon=icon))
        return row

    def _row(self, line: StoryLine, zone: str, before: datetime | None, *, last: bool) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        first = QHBoxLayout()
        first.addWidget(ElidedLabel(title(line), weight=600), 1)
        if line.at is not None:
            first.addWidget(Label(clock(line.at, zone, before), size=12, color="tx2", tabular=True))
        words.addLayout(first)
        words.addWidget(Paragraph(line.text, color="tx2"))
        if line.proof and line.name not in OBVIOUS:
            words.addWidget(Proof(line.proof))
        words.addSpacing(4 if last else 12)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(LineMark(glyph(line), line.tone, last=last))
        row.addLayout(words, 1)
        return row

    def _add_ways(self, box: QVBoxLayout, state: PublicationState) -> None:
        holder = QWidget()
        flow = FlowLayout(holder, gap=8, row_gap=6)
        account, publication = self._account, self.block.publication
        ways = list(WAYS.get(state, ()))
        signed_out = account is not None and account.state in {
            AccountState.PLANNED,
            AccountState.NEEDS_SIGN_IN,
        }
        if state is PublicationState.HELD and signed_out:
            again = account is not None and account.state is AccountState.NEEDS_SIGN_IN
            ways.insert(0, ("connect", tr("Sign in again…") if again else tr("Connect…")))
        if publication is not None and waits_for_hand(state, publication.held_reason):
            ways.insert(0, ("hand", tr("Post by hand…")))
        if state is PublicationState.UNCONFIRMED:
            ways.insert(0, ("live", tr("Is this live?")))
        if publication is not None and publication.asks_for_rest:
            ways.insert(0, ("rest", tr("Send the rest")))
        if publication is not None and publication.remote_url:
            ways.append(("open", tr("Open the post")))
        facts = facts_of(account.network) if account is not None else None
        if publication is not None and publication.on_show and publication.remote_id and facts:
            ways += [("change", tr("Change it there…"))] if facts.allows_edit else []
            ways += [("remove", tr("Delete…"))] if facts.allows_delete else []
        for what, words in ways:
            button = Button(words, "default", "small", icon="external" if what == "open" else "")
            button.setProperty("what", what)
            button.clicked.connect(self._press)
            self.ways[what] = button
            flow.addWidget(button)
        if ways:
            box.addWidget(holder)

    def _press(self) -> None:
        what, publication = str(self.sender().property("what")), self.block.publication
        if publication is None:
            return
        if what == "open":
            OUTSIDE.open(QUrl(publication.remote_url))
        else:
            self.asked.emit(what, publication)
