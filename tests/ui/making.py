"""What composer and mix panel are tested with: a plan in memory, real tasks, a shell that records."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from planner.domain.account import Account, AccountState
from planner.domain.client import Client
from planner.domain.ids import AccountId, ClientId, PostId, new_id
from planner.domain.kinds import Kind
from planner.domain.post import Post, Stage, Variant
from planner.domain.times import WallTime
from planner.editing.edit import Editor
from planner.editing.edits import PutPost
from planner.ports.clock import FixedClock
from planner.ports.services import Services
from tests.fakes.files import FakeFiles
from tests.fakes.media import FakeMedia
from tests.fakes.plan import FakePlan
from tests.fakes.secrets import FakeSecrets
from ui.bridge import Bridge
from ui.context import UiContext
from ui.preferences import Preferences
from ui.tasks import Tasks
from ui.theme.theme import Look, Theme, use

NOW = datetime(2026, 10, 14, 9, 41, tzinfo=UTC)
CLIENT = ClientId("c1")
MASTODON, BLUESKY, INSTAGRAM, BLOG = (AccountId(key) for key in ("a1", "a2", "a3", "a4"))


class FakeShell:
    """``ui.context.Shell``: edits are done at once on the worker, everything else is written down."""

    def __init__(self) -> None:
        self.editor: Editor | None = None
        self.tasks: Tasks | None = None
        self.said: list[str] = []
        self.errors: list[str] = []
        self.sheets: list[QWidget] = []
        self.closed = 0
        self.marked: list[tuple[tuple[str, ...], str]] = []
        self.filtered: list[tuple[str, ...]] = []
        self.gone_to: list[tuple[object, str]] = []
        self.calls: list[tuple[str, object]] = []

    def do(self, edit, *, toast=True, done=None, failed=None):  # noqa: ARG002
        self.calls.append(("do", edit))
        self.tasks.run(lambda: self.editor.do(edit), done or self.tasks._nothing, failed)

    def toast(self, text, *, undo=False, error=False):  # noqa: ARG002
        (self.errors if error else self.said).append(text)

    def open_sheet(self, sheet, *, side="center"):  # noqa: ARG002
        self.sheets.append(sheet)

    def close_sheet(self):
        self.closed += 1

    def highlight(self, post_ids, severity):
        self.marked.append((tuple(post_ids), severity))

    def filter_posts(self, post_ids):
        self.filtered.append(tuple(post_ids))

    def go_to(self, day, post_id=""):
        self.gone_to.append((day, post_id))

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)

        def call(*args, **_options):
            self.calls.append((name, args[0] if args else None))

        return call


class Making:
    """One open plan. ``put`` stores posts; ``close`` ends its worker."""

    def __init__(self, *, look: Look = Look.LIGHT, now: datetime = NOW, media=None) -> None:
        self.clock = FixedClock(now)
        self.plan = FakePlan(self.clock)
        self.theme = use(Theme(look, bundled_font=True, scale=1.0))
        self.theme.reduced_motion = True
        self.tasks = Tasks(self.plan)
        self.bridge = Bridge(self.tasks, self.theme)
        self.shell = FakeShell()
        self.shell.editor = Editor(self.plan, self.clock)
        self.shell.tasks = self.tasks
        self.files = FakeFiles()
        services = Services(
            clock=self.clock,
            plan=self.plan,
            secrets=FakeSecrets(),
            media=media or FakeMedia(),
            files=self.files,
            http=lambda: None,
            data_dir=Path("/nowhere"),
        )
        self.preferences = Preferences()
        self.preferences.put("own_zone", "Europe/London")
        self.context = UiContext(
            services=services,
            tasks=self.tasks,
            bridge=self.bridge,
            theme=self.theme,
            shell=self.shell,
            preferences=self.preferences,
        )
        with self.plan.write() as unit:
            unit.clients.save(
                Client(id=CLIENT, name="Rye & Shine", zone="Europe/London", tagline="Bakery · Bristol")
            )
            for key, network, handle, label in (
                (MASTODON, "mastodon", "@ryeandshine@social.example", "@ryeandshine"),
                (BLUESKY, "bluesky", "ryeandshine.example", "ryeandshine"),
                (INSTAGRAM, "instagram", "ryeandshine.bristol", ""),
                (BLOG, "wordpress", "blog.ryeandshine.example", "Rye & Shine"),
            ):
                state = AccountState.CONNECTED if key in {MASTODON, BLUESKY} else AccountState.PLANNED
                unit.accounts.save(
                    Account(
                        id=key, client_id=CLIENT, network=network, handle=handle, label=label, state=state
                    )
                )
            unit.commit()

    def put(self, *posts: Post) -> None:
        for post in posts:
            self.shell.editor.do(PutPost(post, past_is_history=True))

    def post(self, post_id: str) -> Post:
        with self.plan.read() as unit:
            return unit.posts.get(PostId(post_id))

    def setting(self, key: str) -> str:
        with self.plan.read() as unit:
            return unit.settings.get(key)

    def close(self) -> None:
        self.tasks.close()


def a_post(
    text: str = "Hello",
    *,
    post_id: str = "",
    days: float = 1.0,
    kind: Kind | None = Kind.STORY,
    accounts: tuple[AccountId, ...] = (MASTODON,),
    stage: Stage = Stage.SCHEDULED,
    **fields,
) -> Post:
    """A post ``days`` after now, at its minute, in London."""
    local = (NOW + timedelta(days=days, hours=1)).replace(tzinfo=None, second=0)
    return Post(
        id=PostId(post_id or new_id()),
        client_id=CLIENT,
        text=text,
        kind=kind,
        stage=stage,
        when=WallTime(local, "Europe/London"),
        variants=tuple(Variant(account_id=key) for key in accounts),
        **fields,
    )


def leaning_plan(posts: int = 13, every: int = 2) -> tuple[Post, ...]:
    """Posts on consecutive days around now, every ``every``-th a promotion."""
    kinds = [Kind.STORY, Kind.TEACH, Kind.CONVERSE, Kind.ENTERTAIN, Kind.COMMUNITY]
    return tuple(
        a_post(
            f"Post {index}",
            post_id=f"p{index:03}",
            days=index - 5,
            kind=Kind.PROMOTE if index % every == 0 else kinds[index % len(kinds)],
        )
        for index in range(posts)
    )
