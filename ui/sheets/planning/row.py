"""One free slot of the week: when, what it is for, and a line to write."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.almanac.prompts import Prompts
from planner.domain.kinds import Kind, kind_name
from planner.domain.post import Post
from planner.domain.slot import SlotTime
from planner.languages import tr
from ui.theme.icons import badge_pixmap, icon_pixmap
from ui.theme.theme import current
from ui.views.calendar.dates import short_day, time_words
from ui.widgets.buttons import IconButton
from ui.widgets.choices import Combo, Menu
from ui.widgets.field import LineEdit
from ui.widgets.labels import Label
from ui.widgets.marks import Mark
from ui.widgets.themed import follow, px

ANY_KIND = tr("Any kind")
MARKS = 5
IDEAS = 8
"""So many ideas of a kind are offered."""


class Where(Mark):
    """The role's badge and the marks of the networks, side by side."""

    def __init__(self, kind: Kind | None, networks: Sequence[str]) -> None:
        super().__init__()
        self.kind = kind
        self._networks = tuple(dict.fromkeys(networks))[:MARKS]
        follow(self)

    def show_kind(self, kind: Kind | None) -> None:
        """Show another role."""
        self.kind = kind
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(24 + 17 * len(self._networks), 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, dpr = current(), self.devicePixelRatioF()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, badge_pixmap(self.kind, theme, dpr, large=True))
        for place, network in enumerate(self._networks):
            mark = icon_pixmap(f"net-{network}", theme.tx2, 13, dpr)
            painter.drawPixmap(26 + 17 * place, 3, mark)


class SlotRow(QWidget):
    """A line to write for one slot.

    Signals:
        typed(): its words or its kind changed. entered(): Enter was pressed.
    """

    typed = Signal()
    entered = Signal()

    def __init__(self, slot: SlotTime, prompts: Prompts, ideas: Sequence[Post], *, half_days: bool) -> None:
        super().__init__()
        self.slot, self._prompts, self._ideas = slot, prompts, ideas
        self._turn = 0
        self.idea: Post | None = None
        local = slot.when.local
        self._day = f"{short_day(local.date())}, {time_words(local, half_days=half_days)}"
        self.kind = Combo(
            [(ANY_KIND, ""), *((kind_name(one), one.value) for one in Kind)],
            name=tr("Kind of the post on {day}", day=self._day),
            size="small",
        )
        self.kind.choose(slot.kind.value if slot.kind else "")
        self.where = Where(slot.kind, slot.networks)
        self.line = LineEdit(name=tr("Words for {day}", day=self._day))
        self.other = IconButton("refresh", tr("Another prompt"))
        self.pick = IconButton("bulb", tr("Take one of your ideas"))
        self._build()
        self._prompt()
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        self.line.textChanged.connect(self._typed)
        self.line.returnPressed.connect(self.entered)
        self.other.clicked.connect(self._another)
        self.pick.clicked.connect(self._offer)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        when = Label(self._day, weight=600, tabular=True)
        when.setMinimumWidth(px(138))
        head.addWidget(when)
        head.addWidget(self.where)
        head.addStretch(1)
        head.addWidget(self.kind)
        write = QHBoxLayout()
        write.setSpacing(4)
        write.addWidget(self.line, 1)
        write.addWidget(self.other)
        write.addWidget(self.pick)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 8, 8, 10)
        box.setSpacing(6)
        box.addLayout(head)
        box.addLayout(write)
        follow(self)

    def retheme(self) -> None:
        """Read colours from the current theme."""
        self.update()

    def chosen(self) -> Kind | None:
        """The kind of its post."""
        key = str(self.kind.currentData() or "")
        return Kind(key) if key else None

    def words(self) -> str:
        """What was written."""
        return self.line.text().strip()

    def take(self, post: Post) -> None:
        """Use an idea for this slot."""
        self.line.setText(" ".join((post.text or post.title or post.notes).split()))
        self.idea = post
        self._show_pick()

    def kept_idea(self) -> Post | None:
        """The idea that was taken, while its words are as they were."""
        if self.idea is None:
            return None
        same = " ".join((self.idea.text or self.idea.title or self.idea.notes).split()) == self.words()
        return self.idea if same else None

    def fitting(self) -> list[Post]:
        """The ideas of its kind, then those without one."""
        kind = self.chosen()
        mine = [one for one in self._ideas if kind is None or one.kind is kind]
        return [*mine, *(one for one in self._ideas if one.kind is None and one not in mine)][:IDEAS]

    def _kind_chosen(self) -> None:
        self.where.show_kind(self.chosen())
        self._prompt()
        self.typed.emit()

    def _prompt(self) -> None:
        kind = self.chosen()
        first = self._prompts.for_slot(kind, self.slot.when.local.date())
        offered = self._prompts.by_kind[kind] if kind else (first,)
        place = (offered.index(first) + self._turn) % len(offered) if offered else 0
        self.line.setPlaceholderText(offered[place] if offered else tr("What could this be about?"))
        self.other.setVisible(kind is not None and len(offered) > 1)
        self._show_pick()

    def _show_pick(self) -> None:
        self.pick.set_reason("" if self.fitting() else tr("No idea of this kind waits"))

    def _another(self) -> None:
        self._turn += 1
        self._prompt()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        self.typed.emit()
        self.update()

    def _offer(self) -> None:
        menu = Menu(self)
        for post in self.fitting():
            menu.add(post.headline or post.notes, partial(self.take, post), icon_name="bulb")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.pick.mapToGlobal(self.pick.rect().bottomLeft()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, kind = current(), self.chosen()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        written = bool(self.words())
        painter.setPen(theme.line)
        painter.setBrush(theme.chip_fill(kind) if written else theme.panel)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.kind(kind) if kind else theme.field)
        painter.drawRoundedRect(QRectF(3, 8, 3, self.height() - 16), 1.5, 1.5)
