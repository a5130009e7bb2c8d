"""A calendar page on a plan in memory: work is done at once, the shell is a fake that remembers."""

from datetime import UTC, date, datetime
from types import SimpleNamespace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest

from planner.domain.account import Account
from planner.domain.client import Client
from planner.domain.errors import ParleyError
from planner.domain.ids import AccountId, ClientId, PublicationId
from planner.domain.post import Post, Stage, Variant
from planner.domain.publication import Publication, PublicationState
from planner.editing.edit import Editor
from tests.fakes.clock import FakeClock
from tests.fakes.plan import FakePlan
from tests.fakes.told import told
from tests.ui.calendar.october import october
from ui.context import UiContext
from ui.preferences import Preferences
from ui.theme.theme import Look, Theme, use
from ui.views.calendar.page import CalendarPage

NOW = datetime(2026, 10, 14, 12, tzinfo=UTC)
BAKERY = ClientId("bakery")


class NowTasks:
    """Runs everything at once, on the caller's thread."""

    def __init__(self, plan):
        self._plan = plan
        self.reads = 0

    def read(self, work, done, failed=None):
        self.reads += 1
        try:
            with self._plan.read() as unit:
                result = work(unit)
        except ParleyError as error:
            if failed is None:
                raise
            failed(error)
            return
        done(result)

    glance = read


class FakeBridge(QObject):
    changed = Signal(object)
    client_changed = Signal(object)
    report_ready = Signal(object)
    theme_changed = Signal()
    tick_done = Signal(object)
    client = BAKERY

    def choose_client(self, client_id):
        self.client = client_id
        self.client_changed.emit(client_id)


class FakeShell:
    """Applies edits with a real editor and remembers what else was asked."""

    def __init__(self, plan, clock, bridge):
        self._editor = Editor(plan, clock)
        self._bridge = bridge
        self.page = None
        self.toasts = []
        self.composed = []
        self.planned = []
        self.journals = []
        self.caught_up = 0
        self.deleting = []
        self.by_hand = []
        self.asked = []
        self.consequence = None

    def do(self, edit, **_asked):
        try:
            changes = self._editor.do(edit)
        except ParleyError as error:
            self.toasts.append(str(error))
            return
        self.toasts.append(edit.label)
        self._bridge.changed.emit(changes)

    def turns(self):
        return self._editor.undo_label or "", self._editor.redo_label or ""

    def redo(self):
        self._bridge.changed.emit(self._editor.redo())

    def undo(self):
        self._bridge.changed.emit(self._editor.undo())

    def toast(self, text, **_how):
        self.toasts.append(text)

    def plan_week(self, day=None):
        self.planned.append(day)

    def compose(self, post_id=None, *, when=None):
        self.composed.append((post_id, when))

    def show_journal(self, post_id):
        self.journals.append(post_id)

    def catch_up(self):
        self.caught_up += 1

    def post_by_hand(self, post_id, account_id=None):
        self.by_hand.append((post_id, account_id))

    def delete_out(self, post_id):
        self.deleting.append(post_id)

    def filter_posts(self, post_ids):
        self.page.filter_posts(post_ids)

    def what_if(self, what, done, failed=None):  # noqa: ARG002
        self.asked.append(what)
        done(self.consequence)

    def toggle_panel(self):
        self.toasts.append("panel")


class Desk:
    """The page with all that is around it."""

    def __init__(
        self, *, rows=None, zone="Europe/London", look=Look.LIGHT, own_zone="Europe/London", week_start="0"
    ):
        self.clock = FakeClock(NOW)
        self.plan = FakePlan(self.clock)
        self.bridge = FakeBridge()
        self.tasks = NowTasks(self.plan)
        self.shell = FakeShell(self.plan, self.clock, self.bridge)
        self.theme = use(Theme(look, bundled_font=True, scale=1.0))
        self.theme.reduced_motion = True
        preferences = Preferences()
        preferences.put("own_zone", own_zone)
        preferences.put("week_start", week_start)
        with self.plan.write() as unit:
            unit.clients.save(Client(id=BAKERY, name="Rye & Shine", zone=zone))
            unit.commit()
        self.keep(october() if rows is None else rows)
        self.context = UiContext(
            services=SimpleNamespace(clock=self.clock, plan=self.plan),
            tasks=self.tasks,
            bridge=self.bridge,
            theme=self.theme,
            shell=self.shell,
            preferences=preferences,
        )
        self.page = CalendarPage(self.context)
        self.shell.page = self.page
        self.month = self.page.face
        self.grid = self.month.grid

    def keep(self, rows):
        """Store calendar rows as the posts and publications they came from."""
        with self.plan.write() as unit:
            known = {account.id for account in unit.accounts.all()}
            posts = {}
            for row in rows:
                posts.setdefault(row.post_id, []).append(row)
                if row.account_id and row.account_id not in known:
                    known.add(row.account_id)
                    account = Account(
                        id=AccountId(row.account_id),
                        client_id=row.client_id,
                        network=row.network,
                        handle=row.handle,
                    )
                    unit.accounts.save(account)
            for post_id, of_post in posts.items():
                self._keep_post(unit, post_id, of_post)
            unit.commit()

    @staticmethod
    def _keep_post(unit, post_id, rows):
        first = rows[0]
        published = any(row.state is not PublicationState.DRAFT for row in rows if row.account_id)
        unit.posts.save(
            Post(
                id=post_id,
                client_id=first.client_id,
                text=first.words,
                kind=first.kind,
                stage=Stage.SCHEDULED if published else Stage.DRAFT,
                when=first.when,
                variants=tuple(Variant(account_id=row.account_id) for row in rows if row.account_id),
            )
        )
        unit.publications.add_many(
            [
                Publication(
                    id=PublicationId(row.publication_id),
                    post_id=post_id,
                    account_id=row.account_id,
                    client_id=row.client_id,
                    state=row.state,
                    held_reason=row.held_reason,
                    when=row.when,
                    due_at=row.due_at,
                    note=row.note,
                    unconfirmed_since=told(row.state).get("unconfirmed_since"),
                )
                for row in rows
                if row.publication_id
            ]
        )

    def post(self, post_id):
        with self.plan.read() as unit:
            return unit.posts.get(post_id)

    def posts(self):
        with self.plan.read() as unit:
            return unit.posts.of_client(BAKERY)

    def day(self, day):
        """What the grid shows on a day of October."""
        state = self.grid.month_state
        return state.days[state.index_of(date(2026, 10, day))]

    def words(self, day):
        return [chip.words for chip in self.day(day).chips]

    def cell(self, day):
        """The middle of a day's cell, in viewport px."""
        return self.grid.cell_rect(self.grid.month_state.index_of(date(2026, 10, day))).center()

    def chip(self, words):
        """The middle of the first chip with these words, in viewport px."""
        for cell in self.grid.laid_out.cells:
            for placed in cell.chips:
                if placed.chip.words == words:
                    return self.grid.viewport().rect().topLeft() + type(self.cell(1))(
                        placed.x + placed.width // 2, placed.y + placed.height // 2
                    )
        raise LookupError(words)

    def drag(self, start, end, keys=Qt.KeyboardModifier.NoModifier, *, drop=True):
        viewport = self.grid.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        for share in (0.3, 0.7, 1.0):
            send_move(viewport, start + (end - start) * share, keys)
        if drop:
            QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, keys, end)


def send_move(widget, point, keys):
    """A mouse move with the left button held, which QTest cannot say."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        QPointF(widget.mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        keys,
    )
    QApplication.sendEvent(widget, event)
