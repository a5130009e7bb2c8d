"""Rail, page and mix panel side by side; where that is too narrow the panel is a drawer over the page."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from ui.context import CalendarPage, UiContext, View
from ui.shell.band import SampleBand
from ui.shell.pause_band import PauseBand
from ui.shell.rail import Rail
from ui.theme.theme import current
from ui.widgets.motion import slide_in
from ui.widgets.themed import drawer_under, follow, px

if TYPE_CHECKING:
    from planner.publishing.pausing import Paused

BAND = 3  # px of the client's colour at the left edge
PANEL, PANEL_NARROW = 332, 316
NARROW_UNDER = 1400
PANEL_PAGES = frozenset({"calendar"})


class Workspace(QWidget):
    """``page_shown`` sends the key of each page that comes to the front."""

    page_shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rail = Rail(self)
        self.rail.page_chosen.connect(self.show_view)
        self.rail.import_wanted.connect(self._import)
        self.rail.export_wanted.connect(self._export)
        self.band = SampleBand(self)
        self.band.hide()
        self.pause = PauseBand(self)
        self.pause.resume.connect(self._resume)
        self.stack = QStackedWidget()
        self._middle = QWidget(self)
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        self._context: UiContext | None = None
        self._views: dict[str, View] = {}
        self._pages: dict[str, QWidget] = {}
        self._panel: QWidget | None = None
        self._drawer_open = False
        self._colour = ""
        self._key = ""
        follow(self)

    def set_context(self, context: UiContext, views: Sequence[View]) -> None:
        """Serve another plan: the pages of the former one are gone."""
        self.clear()
        self._context = context
        self._views = {view.key: view for view in views}
        self.rail.set_views(views)
        self.rail.may_import = not context.sample  # nobody's own plan gets among the sample's posts
        self.band.setVisible(context.sample)
        self.band.offer_tour(context.preferences.text("tour_seen") != "yes")
        self._place()

    def clear(self) -> None:
        """Drop all pages and the panel."""
        for page in self._pages.values():
            self.stack.removeWidget(page)
            page.hide()
            page.deleteLater()
        self._pages = {}
        if self._panel is not None:
            self._panel.hide()
            self._panel.deleteLater()
            self._panel = None
        self._key = ""
        self._context = None

    def show_view(self, key: str, *, focus: bool = False) -> None:
        """Show a page; it is made when it is first shown.

        It gets the focus, unless the person is going through the rail; ``focus`` gives it in any case.
        """
        page = self.page(key)
        if page is None:
            return
        self._key = key
        self.stack.setCurrentWidget(page)
        self.rail.show_page(key)
        self._drawer_open = False
        self._place()
        holder = QApplication.focusWidget()
        if focus or holder is None or not self.rail.isAncestorOf(holder):
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.page_shown.emit(key)

    def key(self) -> str:
        """The page that is shown."""
        return self._key

    def page(self, key: str) -> QWidget | None:
        """A page's widget, made now if it has to be; None when there is no such page."""
        if key not in self._pages and key in self._views and self._context is not None:
            page = self._views[key].build(self._context)
            page.setAccessibleName(page.accessibleName() or self._views[key].title)
            self._pages[key] = page
            self.stack.addWidget(page)
        return self._pages.get(key)

    def calendar(self) -> CalendarPage:
        """The calendar's widget."""
        return cast("CalendarPage", self.page("calendar"))

    def panel(self) -> QWidget | None:
        """The mix panel, None until it is made after the first paint."""
        return self._panel

    def make_panel(self) -> None:
        """Make the mix panel; called once the first page is painted."""
        if self._panel is None and self._context is not None:
            from ui.mix.panel import MixPanel

            panel = MixPanel(self._context)
            panel.setParent(self)
            self._panel = panel
            calendar = self.calendar()
            calendar.month_shown.connect(panel.show_month)
            calendar.filters.changed.connect(panel.filtered)
            panel.show_month(calendar.month)
            self._place()

    def toggle_panel(self) -> None:
        """Show or hide the drawer; in wide windows the panel always stands beside the calendar."""
        self.make_panel()
        if self._key not in PANEL_PAGES:
            self.show_view("calendar")
        if self.width() < drawer_under() and self._panel is not None:
            self._drawer_open = not self._drawer_open
            self._place()
            if self._drawer_open:
                self._panel.raise_()
                slide_in(self._panel, dx=8, dy=0)
                self._panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_colour(self, colour: str) -> None:
        """Draw the band at the left in a client's colour, "" for none."""
        self._colour = colour
        self.update(0, 0, BAND, self.height())

    def show_pauses(self, pauses: "Sequence[Paused]", now: datetime) -> None:
        """Say over the pages what is paused; none: nothing."""
        if self.pause.show_pauses(pauses, now):
            self._place()

    def regions(self) -> list[QWidget]:
        """What F6 goes through: rail, page, panel."""
        found = [self.rail, self.stack.currentWidget(), self._panel]
        return [region for region in found if region is not None and region.isVisible()]

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.update()
        QTimer.singleShot(0, self, self._place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.canvas)
        painter.fillRect(0, 0, BAND, self.height(), QColor(self._colour) if self._colour else theme.rail)

    def _import(self) -> None:
        if self._context is not None:
            self._context.shell.import_plan()

    def _export(self) -> None:
        if self._context is not None:
            self._context.shell.export_plan()

    def _resume(self, paused: "Paused") -> None:
        from planner.editing.pausing import SetPause

        if self._context is not None:
            whose = {"client_id": paused.client_id, "account_id": paused.account_id}
            self._context.shell.do(SetPause(False, **whose, name=paused.pause.what))

    def _place(self) -> None:
        width, height = self.width(), self.height()
        self.rail.set_width(narrow=width < NARROW_UNDER)
        left = BAND + self.rail.width()
        self.rail.setGeometry(BAND, 0, self.rail.width(), height)
        beside = self._key in PANEL_PAGES and width >= drawer_under()
        wide = px(PANEL_NARROW if width < NARROW_UNDER else PANEL)
        right = wide if beside else 0  # kept free also before the panel is made: nothing jumps
        top = 0
        for band in (self.band, self.pause):
            if not band.isHidden():
                band.setGeometry(left, top, width - left, band.height())
                top += band.height()
        self._middle.setGeometry(left, top, width - left - right, height - top)
        if self._panel is not None:
            shown = beside or (self._drawer_open and self._key in PANEL_PAGES)
            self._panel.setGeometry(width - wide, top, wide, height - top)
            self._panel.setVisible(shown)
            if shown and not beside:
                self._panel.raise_()
        self.rail.raise_()
