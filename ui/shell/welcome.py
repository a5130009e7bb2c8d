"""The first screen: three doors, and three choices that everything else depends on."""

import zoneinfo

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.languages import tr
from ui.preferences import Preferences
from ui.shell.doors import Door
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.widgets.buttons import Button
from ui.widgets.choices import Combo
from ui.widgets.finding_combo import FindingCombo
from ui.widgets.labels import Label, Paragraph
from ui.widgets.marks import IconMark, Mark
from ui.widgets.themed import follow, px

LOOKS = ((tr("Like the system"), "system"), (tr("Light"), "light"), (tr("Dark"), "dark"))
DAYS = ((tr("Monday"), "0"), (tr("Saturday"), "5"), (tr("Sunday"), "6"))


def zone_choices() -> list[tuple[str, object]]:
    """The zones a person may live in, by name."""
    names = (name for name in zoneinfo.available_timezones() if "/" in name)
    odd = ("Etc/", "SystemV/", "US/", "Canada/", "Brazil/", "Chile/", "Mexico/")
    return [("UTC", "UTC"), *((name, name) for name in sorted(names) if not name.startswith(odd))]


class Logo(Mark):
    """Two speech bubbles, one full and one listening."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Parley")
        follow(self)

    def sizeHint(self) -> QSize:
        return QSize(56, 42)

    def paintEvent(self, _event: QPaintEvent) -> None:
        pixmap = icon_pixmap("parley", current().acc, 56, self.devicePixelRatioF())
        QPainter(self).drawPixmap(QPointF(0, -7), pixmap)


class Welcome(QWidget):
    """Sends which door was opened, and ``copy`` where the person has a plan elsewhere, or had one here."""

    sample = Signal()
    import_file = Signal()
    empty = Signal()
    copy = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.setAccessibleName(tr("Welcome"))
        self.doors = (
            Door(
                "sample",
                tr("Explore with a sample bakery"),
                tr("Six weeks of posts and findings. Nothing leaves this computer."),
                tr("Open the sample"),
            ),
            Door(
                "import",
                tr("Import a plan"),
                tr("A CSV from Buffer, Hootsuite or your own sheet. You check every row before it counts."),
                tr("Choose a file…"),
            ),
            Door(
                "empty",
                tr("Start empty"),
                tr("A name, a colour, and a weekly rhythm of slots that keeps within the mix."),
                tr("Start"),
            ),
        )
        for door, signal in zip(self.doors, (self.sample, self.import_file, self.empty), strict=True):
            door.clicked.connect(signal)
        self.week = Combo(DAYS, name=tr("Week starts"), size="small")
        self.week.choose(str(preferences.week_start))
        self.zone = FindingCombo(zone_choices(), name=tr("Time zone"), icon="globe", size="small")
        self.zone.choose(preferences.own_zone)
        self.look = Combo(LOOKS, name=tr("Look", "of the window"), icon="sun", size="small")
        self.look.choose(preferences.look)
        for combo in (self.week, self.zone, self.look):
            combo.activated.connect(self._keep)
        self.put_back = Button(tr("Put back a copy of a plan…"), "ghost", "small", icon="history")
        self.put_back.clicked.connect(self.copy)
        self._build()
        follow(self)

    def focus_door(self, place: int = 0) -> None:
        """Put the focus on a door: 0 is the first, the sample; -1 the last, an empty plan."""
        self.doors[place].setFocus(Qt.FocusReason.TabFocusReason)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.zone.setFixedWidth(px(142))
        metrics = QFontMetricsF(current().font(15))
        longest = max(metrics.horizontalAdvance(line) for line in self.lead.text().splitlines())
        self.lead.setMinimumWidth(round(longest) + 8)  # its two lines stay two, however long a language is
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), current().rail)

    def _build(self) -> None:
        inner = QWidget()
        inner.setProperty("plain", True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(0)
        column.addStretch(5)
        column.addWidget(Logo(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(18)
        title = Label(tr("Plan posts that people answer"), size=32, weight=600)
        column.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(10)
        self.lead = lead = Paragraph(
            tr(
                "Parley reads your plan like a careful colleague: it counts promotion, finds gaps,\n"
                "and warns before the plan only sells."
            ),
            size=15,
            color="tx2",
            center=True,
        )
        column.addWidget(lead, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(36)
        doors = QHBoxLayout()
        doors.setSpacing(20)
        doors.addStretch(1)
        for door in self.doors:
            doors.addWidget(door)
        doors.addStretch(1)
        column.addLayout(doors)
        column.addSpacing(34)
        column.addLayout(self._choices())
        column.addSpacing(14)
        column.addWidget(self.put_back, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(8)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(IconMark("lock", "tx3", 14))
        foot.addWidget(
            Label(tr("Your plan stays on this computer. No sign-up, no tracking."), size=13, color="tx2")
        )
        foot.addStretch(1)
        column.addLayout(foot)
        column.addSpacing(14)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(9)
        row.addStretch(1)
        for word, combo in (
            (tr("Week starts"), self.week),
            (tr("Time zone"), self.zone),
            (tr("Look", "of the window"), self.look),
        ):
            label = Label(word, size=12, color="tx2")
            label.setBuddy(combo)
            row.addWidget(label)
            row.addWidget(combo)
            row.addSpacing(9)
        row.addStretch(1)
        return row

    def _keep(self) -> None:
        self._preferences.put("week_start", str(self.week.currentData()), tell=False)
        self._preferences.put("own_zone", str(self.zone.currentData()), tell=False)
        self._preferences.put("look", str(self.look.currentData()))
