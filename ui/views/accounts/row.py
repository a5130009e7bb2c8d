"""One account in the list: network, name, standing, what can be done."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.connectors.registry import keys
from planner.domain.account import Account, AccountState
from planner.languages import tr
from planner.networks.facts import facts_of
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.views.accounts.words import Standing, called
from ui.widgets.buttons import Button, IconButton
from ui.widgets.choices import Menu
from ui.widgets.labels import ElidedLabel
from ui.widgets.marks import IconMark
from ui.widgets.themed import follow, px

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter

STACKED_UNDER = 760  # px of a row at a text size of 100 %


class NetworkTile(QWidget):
    """A network's mark on a sunken square."""

    def __init__(self, network: str, side: int = 32, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._network, self._side = network, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(self)

    def retheme(self) -> None:
        """Read colours and sizes from the current theme."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(self._side), px(self._side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.line2 if theme.dark else theme.sel)
        painter.drawRoundedRect(QRectF(self.rect()), 7, 7)
        at, mark = px(self._side - 16) / 2, px(16)
        painter.drawPixmap(
            QPointF(at, at), icon_pixmap(f"net-{self._network}", theme.tx, mark, self.devicePixelRatioF())
        )


class AccountRow(QWidget):
    """A row of the list; each signal sends the account when its button or entry is pressed."""

    act = Signal(object)
    sign_in = Signal(object)
    usual = Signal(object)
    rhythm = Signal(object)
    pause = Signal(object)
    by_hand = Signal(object)
    remove = Signal(object)

    def __init__(
        self, account: Account, label: str, standing: Standing, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._account = account
        self._connectable = account.network in keys()
        self._again = account.state is AccountState.CONNECTED and account.network != "practice"
        self.setAccessibleName(f"{label}, {account.name}, {standing.text}. {standing.detail}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 0, 12, 0)
        box.setSpacing(14)
        box.addWidget(NetworkTile(account.network))
        box.addLayout(self._lines(label, called(account), strong=True), 4)
        state = QHBoxLayout()
        state.setSpacing(8)
        state.addWidget(IconMark(standing.icon, standing.color))
        words = ElidedLabel(standing.text, size=13)
        state.addWidget(words, 1)
        self._told = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._told.setSpacing(14)
        self._told.addLayout(state, 1)
        box.addLayout(self._told, 8)
        detail = ElidedLabel(
            standing.detail, size=12, color="warn" if standing.urgent else "tx2", tabular=True
        )
        self._told.addWidget(detail, 1)
        self.button = Button(standing.action or "—", "primary" if standing.urgent else "default", "small")
        self.button.setVisible(bool(standing.action))
        self.button.setAccessibleName(f"{standing.action} {label} {account.name}")
        self.button.clicked.connect(self._act)
        place = QHBoxLayout()  # as wide in every row, so that the columns stand under each other
        place.addStretch(1)
        place.addWidget(self.button)
        holder = QWidget()
        holder.setFixedWidth(px(104))
        place.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(place)
        box.addWidget(holder)
        self.more = IconButton("dots", tr("More for {account}", account=account.name), size="small")
        self.more.clicked.connect(self._menu)
        box.addWidget(self.more)
        follow(self)

    def retheme(self) -> None:
        """Read colours and text sizes from the current theme."""
        self.setFixedHeight(px(58))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where words need more than their column, what is known of the account stands under how it stands."""
        super().resizeEvent(event)
        narrow = self.width() < px(STACKED_UNDER)
        self._told.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        self._told.setSpacing(1 if narrow else 14)
        self._told.setContentsMargins(0, px(8) if narrow else 0, 0, px(8) if narrow else 0)

    def busy(self, text: str) -> None:
        """Show that something is under way."""
        self.button.set_words(text)
        self.button.setEnabled(False)

    def is_busy(self) -> bool:
        """Whether something is under way."""
        return bool(self.button.text()) and not self.button.isEnabled()

    def take_focus(self) -> None:
        """Put the focus on what can be done first."""
        (self.button if self.button.isVisibleTo(self) else self.more).setFocus()

    @staticmethod
    def _lines(first: str, second: str, *, strong: bool) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setSpacing(1)
        box.addStretch(1)
        for label in (
            ElidedLabel(first, size=13, weight=600 if strong else 400),
            ElidedLabel(second, size=12, color="tx2"),
        ):
            label.setAlignment(_LEFT)  # beside its mark, in whichever script the client's name is
            box.addWidget(label)
        box.addStretch(1)
        return box

    def _act(self) -> None:
        self.act.emit(self._account)

    def _menu(self) -> None:
        menu = Menu(self)
        if self._again:
            menu.add(tr("Sign in again…"), self._sign_in, icon_name="key")
        facts = facts_of(self._account.network)
        if facts is not None and facts.options:
            menu.add(tr("Usual for its posts…"), self._usual, icon_name="sliders")
        menu.add(tr("Weekly rhythm…"), self._rhythm, icon_name="calendar")
        if self._account.state is AccountState.PLANNED:
            menu.add(tr("I post there by hand"), self._by_hand, icon_name="hand")
        elif self._account.state is AccountState.BY_HAND and self._connectable:
            menu.add(tr("Connect…"), self._sign_in, icon_name="plug")
        words = tr("Pause") if self._account.paused_at is None else tr("Resume")
        menu.add(words, self._pause, icon_name="octagon-pause")
        menu.add(tr("Remove account…"), self._remove, icon_name="trash", danger=True)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _by_hand(self) -> None:
        self.by_hand.emit(self._account)

    def _sign_in(self) -> None:
        self.sign_in.emit(self._account)

    def _usual(self) -> None:
        self.usual.emit(self._account)

    def _rhythm(self) -> None:
        self.rhythm.emit(self._account)

    def _pause(self) -> None:
        self.pause.emit(self._account)

    def _remove(self) -> None:
        self.remove.emit(self._account)
