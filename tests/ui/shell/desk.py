"""A main window on a plan in memory."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from planner.domain.account import Account, AccountState
from planner.domain.client import Client
from planner.domain.ids import AccountId, ClientId, new_id
from planner.domain.post import Post, Stage, Variant
from planner.domain.times import wall_at
from planner.editing.edits import PutPost
from planner.ports.clock import FixedClock
from planner.ports.services import Services
from tests.fakes.files import FakeFiles
from tests.fakes.media import FakeMedia
from tests.fakes.plan import FakePlan
from tests.fakes.secrets import FakeSecrets
from ui.preferences import Preferences
from ui.session import Session
from ui.shell.window import MainWindow
from ui.theme.theme import Look, Theme, use

NOW = datetime(2026, 10, 14, 9, 42, tzinfo=UTC)
ZONE = "Europe/London"


def no_network():
    raise AssertionError("the window's frame needs no network")


def services(plan=None, clock=None):
    clock = clock or FixedClock(NOW)
    return Services(
        clock=clock,
        plan=plan or FakePlan(clock),
        secrets=FakeSecrets(),
        media=FakeMedia(),
        files=FakeFiles(),
        http=no_network,
        data_dir=Path("/nowhere/parley"),
    )


def add_client(plan, name="Rye & Shine", colour="#9A4F2B"):
    client = Client(id=ClientId(new_id()), name=name, zone=ZONE, colour=colour, tagline="Bakery · Bristol")
    with plan.write() as unit:
        unit.clients.save(client)
        unit.commit()
    return client


def add_post(plan, client, hours=8.0, text="Pumpkin loaf pre-orders"):
    account = Account(
        id=AccountId(new_id()),
        client_id=client.id,
        network="practice",
        handle=text,
        state=AccountState.CONNECTED,
    )
    post = Post(
        id=new_id(),
        client_id=client.id,
        text=text,
        stage=Stage.SCHEDULED,
        when=wall_at(NOW + timedelta(hours=hours), ZONE),
        variants=(Variant(account_id=account.id),),
    )
    with plan.write() as unit:
        unit.accounts.save(account)
        PutPost(post).apply(unit, FixedClock(NOW))
        unit.commit()
    return post


class Desk:
    """A window, its plan and its session."""

    def __init__(self, qtbot, *names, sample=False):
        self.qtbot = qtbot
        self.services = services()
        self.plan = self.services.plan
        self.clients = [add_client(self.plan, name) for name in names]
        self.theme = use(Theme(Look.LIGHT, bundled_font=True, scale=1.0))
        self.theme.reduced_motion = True
        self.preferences = Preferences()
        self.preferences.put("reduced_motion", "on", tell=False)
        self.window = MainWindow(self.theme, self.preferences)
        self.window.resize(1440, 900)
        self.session = Session(self.services, self.theme, sample=sample)

    def open(self, page=""):
        self.window.adopt(self.session, self.clients, page)
        with self.qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.settle()
        return self

    def settle(self):
        keeper = self.window.keeper()
        self.qtbot.waitUntil(lambda: keeper.known and self.window.session().tasks.idle())
        if self.window.working():
            self.qtbot.waitUntil(lambda: self.window.workspace.panel() is not None)
            self.qtbot.waitUntil(self.window.session().tasks.idle)

    def close(self):
        self.window.end()
        self.window.deleteLater()
