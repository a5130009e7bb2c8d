"""Which accounts the post goes to: pills with the network's mark, on or off."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from planner.domain.account import Account, AccountState
from planner.domain.ids import AccountId
from planner.languages import tr
from planner.networks.facts import facts_of
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.widgets.buttons import IconButton
from ui.widgets.flow import FlowLayout
from ui.widgets.themed import follow, px, repaint

HEIGHT = 28
MARK = 15
WIDEST = 220


def network_label(key: str) -> str:
    """A network's name for people."""
    facts = facts_of(key)
    return facts.label if facts else key.capitalize()


def mark_of(key: str) -> str:
    """The icon name of a network's mark."""
    facts = facts_of(key)
    return facts.mark if facts else f"net-{key}"


class AccountPill(QAbstractButton):
    """One account; checked: the post goes there."""

    def __init__(self, account: Account, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.account = account
        self.setText(account.label or account.handle)
        self.setCheckable(True)
        label = network_label(account.network)
        self.setAccessibleName(f"{label}, {account.name}")
        self._tip = f"{label} · {account.handle}"
        if account.state is not AccountState.CONNECTED:
            self._tip += "\n" + tr("Not connected: posts hold at their time until it is.")
        self.setToolTip(self._tip)
        self.setProperty("radius", HEIGHT // 2)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.setFont(current().font(13, 500))
        repaint(self)

    def fix(self, why: str) -> None:
        """Keep it as it is, with the reason as tooltip; "" lets it change."""
        self.setEnabled(not why)
        self.setToolTip(why or self._tip)

    def sizeHint(self) -> QSize:
        """Mark and name."""
        word = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(min(round(word), WIDEST) + MARK + 29, px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, able = self.isChecked(), self.isEnabled()
        painter.setPen((theme.acc if able else theme.field) if on else theme.line2)
        hover = theme.sel if self.underMouse() and able else theme.raised
        painter.setBrush(theme.accsoft if on else hover)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        ink = theme.tx if on else theme.tx2
        mark = icon_pixmap(mark_of(self.account.network), ink, MARK, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(10, (self.height() - MARK) / 2), mark)
        painter.setFont(self.font())
        painter.setPen(ink)
        room = QRectF(MARK + 16, 0, self.width() - MARK - 26, self.height())
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, round(room.width()) + 1
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)


class AccountPills(QWidget):
    """All accounts of the client.

    Signals:
        switched(object): the AccountId that was clicked. wanted(): another account shall be added.
    """

    switched = Signal(object)
    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pills: dict[AccountId, AccountPill] = {}
        self._row = FlowLayout(self, gap=6)
        self._add = IconButton("plus", tr("Add an account"), parent=self)
        self._add.clicked.connect(self.wanted)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Accounts"))

    def show_accounts(self, accounts: Iterable[Account], fixed: frozenset[AccountId]) -> None:
        """Lay out the accounts; those in ``fixed`` are out already and stay."""
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self._add:
                widget.hide()
                widget.deleteLater()
        self._pills = {}
        for account in accounts:
            pill = AccountPill(account, self)
            pill.fix(tr("The post is out there already.") if account.id in fixed else "")
            pill.clicked.connect(self._clicked)
            self._pills[account.id] = pill
            self._row.addWidget(pill)
            pill.show()
        self._row.addWidget(self._add)
        self.updateGeometry()

    def show_chosen(self, chosen: Iterable[AccountId]) -> None:
        """Check the accounts the post goes to."""
        wanted = set(chosen)
        for key, pill in self._pills.items():
            pill.setChecked(key in wanted)

    def pill(self, account: AccountId) -> AccountPill:
        """One account's pill."""
        return self._pills[account]

    def _clicked(self) -> None:
        pill = self.sender()
        if isinstance(pill, AccountPill):
            self.switched.emit(pill.account.id)
