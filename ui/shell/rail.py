"""The left rail: client switcher, pages, what comes next, settings."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.client import Client
from planner.domain.ids import ClientId
from planner.languages import tr
from ui.actions.menu import add_named
from ui.context import View
from ui.shell.rail_items import ClientButton, ClientCard, RailItem
from ui.shell.status import StatusButton
from ui.theme.theme import current
from ui.widgets.buttons import Button
from ui.widgets.choices import Menu
from ui.widgets.field import Rule
from ui.widgets.keycaps import shown
from ui.widgets.themed import follow, px

WIDE, NARROW, FOLDED = 201, 181, 56  # px beside the 3 px band, as the design says with it
MARGINS = 19  # left and right of a row, px
OTHERS_SHOWN = 3
SETTINGS, HELP = "settings", "help"


class Rail(QWidget):
    """Sends what was chosen; it shows what it is told and reads nothing by itself.

    Attributes:
        page_chosen: a page's key. client_chosen: ClientId, or None for all.
        client_wanted: edit this ClientId, or make a new one with None. import_wanted: bring in a plan's
            file. export_wanted: write one. help_wanted: open the guide. status_pressed: show what is next. pause_wanted: pause this ClientId or let it go on.
        may_import: whether the clients' menu offers that.
    """

    page_chosen = Signal(str)
    client_chosen = Signal(object)
    client_wanted = Signal(object)
    import_wanted = Signal()
    export_wanted = Signal()
    help_wanted = Signal()
    status_pressed = Signal()
    pause_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Navigation"))
        self._clients: Sequence[Client] = ()
        self._chosen: ClientId | None = None
        self._archived: Sequence[Client] = ()
        self._items: dict[str, RailItem] = {}
        self._width, self._folded = WIDE, False
        self.card = ClientCard()
        self.card.clicked.connect(self._open_switcher)
        self._all = Button(tr("All clients"), "default", "small")
        self._all.setCheckable(True)
        self._all.clicked.connect(self._choose_all)
        self._others = QHBoxLayout()
        self._others.setContentsMargins(2, 0, 0, 0)
        self._others.setSpacing(6)
        self._others.addWidget(self._all)
        self._add = ClientButton(tr("Add client"))
        self._add.clicked.connect(self._want_new)
        self._others.addWidget(self._add)
        self._others.addStretch(1)
        self.may_import = True
        self._pages = QVBoxLayout()
        self._pages.setSpacing(0)
        self.status = StatusButton()
        self.status.clicked.connect(self.status_pressed)
        self._settings = RailItem(SETTINGS, tr("Settings"), "sliders")
        self._settings.keycap = shown("Ctrl ,")
        self._settings.clicked.connect(self._choose_page)
        self.help = RailItem(HELP, tr("Guide"), "ring-help")
        self.help.setCheckable(False)
        self.help.keycap = "F1"
        self.help.clicked.connect(self.help_wanted)
        box = QVBoxLayout(self)
        box.setContentsMargins(7, 10, 10, 8)
        box.setSpacing(0)
        box.addWidget(self.card)
        box.addSpacing(9)
        box.addLayout(self._others)
        box.addSpacing(12)
        box.addLayout(self._pages)
        box.addStretch(1)
        box.addWidget(Rule())
        box.addSpacing(4)
        box.addWidget(self.status)
        box.addSpacing(2)
        box.addWidget(self._settings)
        box.addWidget(self.help)
        follow(self)

    def set_views(self, views: Sequence[View]) -> None:
        """Show an entry for each page; "settings" has its own place."""
        for view in views:
            if view.key == SETTINGS or view.key in self._items:
                continue
            item = RailItem(view.key, view.title, view.icon)
            item.clicked.connect(self._choose_page)
            item.fold(self._folded)
            self._items[view.key] = item
            self._pages.addWidget(item)

    def item(self, key: str) -> RailItem | None:
        """A page's entry."""
        return self._settings if key == SETTINGS else self._items.get(key)

    def page_keys(self) -> tuple[str, ...]:
        """The pages in order, settings left out."""
        return tuple(self._items)

    def show_page(self, key: str) -> None:
        """Mark the page that is shown."""
        for item in (*self._items.values(), self._settings):
            item.setChecked(item.key == key)

    def show_clients(
        self, clients: Sequence[Client], chosen: ClientId | None, archived: Sequence[Client] = ()
    ) -> None:
        """Show the clients: ``chosen`` on the card, the next as small avatars, archived ones in the menu."""
        self._clients, self._chosen, self._archived = clients, chosen, archived
        client = next((item for item in clients if item.id == chosen), None)
        self.card.show_client(client, len(clients))
        self._all.setChecked(chosen is None)
        for index in reversed(range(1, self._others.count() - 2)):
            button = self._others.takeAt(index).widget()
            if button is not None:
                button.deleteLater()
        others = [item for item in clients if item.id != chosen][:OTHERS_SHOWN]
        for place, other in enumerate(others, start=1):
            button = ClientButton(other.name, other)
            button.clicked.connect(self._choose_other)
            self._others.insertWidget(place, button)
        self._fit()

    def set_width(self, narrow: bool) -> None:
        """Take the narrow width in windows under 1400."""
        self._width = NARROW if narrow else WIDE
        self._fit()

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self._fit()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.rail)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme.line)

    def _fit(self) -> None:
        self._folded = current().scale >= 1.25
        self.setFixedWidth(FOLDED if self._folded else px(self._width))
        for button in (self.card, self.status, self._settings, self.help, *self._items.values()):
            button.fold(self._folded)
        self._all.setVisible(not self._folded and len(self._clients) > 1)
        self._add.setVisible(not self._folded)
        room = self.width() + self._others.spacing() - MARGINS
        for widget in (self._all, self._add):
            room -= widget.sizeHint().width() + self._others.spacing() if not widget.isHidden() else 0
        for index in range(1, self._others.count() - 2):
            button = self._others.itemAt(index).widget()
            room -= button.sizeHint().width() + self._others.spacing()
            button.setVisible(not self._folded and room >= 0)  # the others are in the menu of the card

    def _choose_page(self) -> None:
        sender = self.sender()
        if isinstance(sender, RailItem):
            sender.setChecked(True)
            self.page_chosen.emit(sender.key)

    def _choose_all(self) -> None:
        self._all.setChecked(True)
        self.client_chosen.emit(None)

    def _choose_other(self) -> None:
        sender = self.sender()
        if isinstance(sender, ClientButton) and sender.client is not None:
            self.client_chosen.emit(sender.client.id)

    def _want_new(self) -> None:
        self.client_wanted.emit(None)

    def _open_switcher(self) -> None:
        menu = Menu(self)
        for client in self._clients:
            menu.add_avatar(client.name, client.initials, client.colour, client.id, self._menu_client)
        menu.addSeparator()
        if len(self._clients) > 1:
            add_named(menu, "client.all", self._choose_all)
        if self._chosen is not None:
            add_named(menu, "client.edit", self._edit_chosen)
            client = next((one for one in self._clients if one.id == self._chosen), None)
            if client is not None:
                words = (
                    tr("Pause {name}", name=client.name)
                    if client.paused_at is None
                    else tr("Resume {name}", name=client.name)
                )
                menu.add(words, self._pause_chosen, icon_name="octagon-pause")
        add_named(menu, "client.new", self._want_new)
        if self.may_import:
            add_named(menu, "plan.import", self.import_wanted.emit)
        add_named(menu, "plan.export", self.export_wanted.emit)
        if self._archived:
            menu.addSeparator()
        for client in self._archived:
            menu.add(
                tr("{name}, archived…", name=client.name),
                partial(self.client_wanted.emit, client.id),
                icon_name="archive",
            )
        menu.setMinimumWidth(self.card.width())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.card.mapToGlobal(self.card.rect().bottomLeft()))

    def _menu_client(self, client_id: ClientId) -> None:
        self.client_chosen.emit(client_id)

    def _pause_chosen(self) -> None:
        self.pause_wanted.emit(self._chosen)

    def _edit_chosen(self) -> None:
        self.client_wanted.emit(self._chosen)
