"""One account on which people see the post: whether Parley shall do it there, and what to know first."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.languages import tr
from planner.publishing.online import Reach
from planner.publishing.removal import Told
from ui.widgets.buttons import Button
from ui.widgets.choices import CheckBox
from ui.widgets.labels import ElidedLabel, Label, Paragraph
from ui.widgets.marks import IconMark
from ui.widgets.outside import OUTSIDE

INDENT = 26


class AccountRow(QWidget):
    """A tick where Parley can do it, else only what to do instead.

    Signals:
        ticked(): the choice is another one.
    """

    ticked = Signal()

    def __init__(self, reach: Reach, network_key: str) -> None:
        super().__init__()
        self.reach = reach
        self.tick = CheckBox(reach.network, checked=reach.able)
        self.tick.setAccessibleName(f"{reach.network}, {reach.account}")
        self.tick.setAccessibleDescription(reach.says)
        if not reach.able:
            self.tick.hide()  # never shown here: without a parent it would be a window
        self.tick.toggled.connect(self.ticked)
        head = QHBoxLayout()
        head.setSpacing(8)
        if reach.able:
            head.addWidget(self.tick)
        else:
            head.addWidget(IconMark(f"net-{network_key}", "tx2"))
            head.addWidget(Label(reach.network, weight=500, color="tx2"))
        head.addWidget(ElidedLabel(reach.account, color="tx2"), 1)
        address = reach.publication.remote_url
        if address:
            self.open = Button(tr("Open"), "link", "small", icon="external", tooltip=address)
            self.open.setAccessibleName(tr("Open the post on {network}", network=reach.network))
            self.open.clicked.connect(self._open)
            head.addWidget(self.open)
        self.says = Paragraph(reach.says, size=12.5, color="tx2")
        self.told = Paragraph("", size=12.5)
        self.told.hide()
        words = QVBoxLayout()
        words.setContentsMargins(INDENT, 0, 0, 0)
        words.setSpacing(2)
        words.addWidget(self.says)
        words.addWidget(self.told)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(head)
        box.addLayout(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def chosen(self) -> bool:
        """Whether it shall be done there, and is not done yet."""
        return self.reach.able and self.tick.isChecked() and self.tick.isEnabled()

    def show_told(self, told: Told) -> None:
        """Say how it went; what is done is not done again."""
        self.told.setText(told.text)
        self.told.set_color("ok" if told.done else "crit")
        self.told.show()
        self.says.setVisible(not told.done)
        self.tick.setEnabled(not told.done)

    def _open(self) -> None:
        OUTSIDE.open(QUrl(self.reach.publication.remote_url))
