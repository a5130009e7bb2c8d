"""The palette: a field in the middle of the window, and under it what one can go to, find and do."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.ids import PostId, new_id
from planner.domain.post import Post, Stage
from planner.domain.times import WallTime, zone_of
from planner.languages import tr
from ui.context import Prefill
from ui.palette.choices import POSTS_TITLE, NewIdea, NewPost, NewPostAt, Section, beginning, sections
from ui.palette.dates import Place
from ui.palette.fuzzy import START
from ui.palette.line import PaletteLine
from ui.palette.recent import recent, remember
from ui.search.reading import Answer, PostHit
from ui.search.rows import rows_of
from ui.search.seeker import Seeker
from ui.shell.deeds import Deed, Deeds
from ui.widgets.field import Rule
from ui.widgets.hit import Hit
from ui.widgets.hits import HitList
from ui.widgets.labels import Paragraph
from ui.widgets.marks import IconMark, KeyCap
from ui.widgets.popover import Popover
from ui.widgets.shadow import MARGIN
from ui.widgets.themed import px

if TYPE_CHECKING:
    from ui.shell.window import MainWindow

WIDTH, HIGHEST, TOP = 640, 470, 0.12
POSTS = 5
NOTHING = tr("Nothing is called that, and no post has these words.")


class Palette(Popover):
    """Opens over the window; Esc or a click elsewhere closes it."""

    help_page = "guide/finding.md#one-field-for-everything"

    def __init__(self, window: "MainWindow", deeds: Deeds) -> None:
        super().__init__(window, name=tr("Commands"), width=px(WIDTH))
        self._window, self._deeds = window, deeds
        self._all = deeds.all()
        self._recent = recent(window.preferences)
        self._posts: Answer | None = None
        context = window.context
        self.line = PaletteLine(self)
        self.list = HitList(tr("Commands"))
        self.note = Paragraph("", size=12, color="tx3")
        self.seeker = Seeker(context, self, limit=POSTS)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 14, 0)
        head.setSpacing(10)
        head.addWidget(IconMark("search", "tx2", 16))
        head.addWidget(self.line, 1)
        head.addWidget(KeyCap("Esc"))
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 20, 4)
        foot.addWidget(self.note)
        self.body.setContentsMargins(0, 0, 0, 8)
        self.body.setSpacing(0)
        self.body.addLayout(head)
        self.body.addWidget(Rule())
        self.body.addSpacing(6)
        self.body.addWidget(self.list)
        self.body.addLayout(foot)
        self.line.textChanged.connect(self._typed)
        self.line.stepped.connect(self.list.step)
        self.line.entered.connect(self._enter)
        self.seeker.found.connect(self._found)
        self.list.chosen.connect(self._take)
        self.list.opened.connect(self._open_found)
        self._show()

    def open(self) -> None:
        """Open in the upper middle of the window."""
        self.open_at(self._window)
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def place_at(self, anchor: QWidget, rect: QRect | None = None) -> None:
        """In the middle, where it does not jump when its list grows."""
        del anchor, rect
        window = self._window
        left = (window.width() - self.width() + 2 * MARGIN) // 2
        self.move(QPoint(max(8, left), round(window.height() * TOP)) - QPoint(MARGIN, MARGIN))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+K again closes it."""
        if event.key() == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.close_now()
        else:
            super().keyPressEvent(event)

    # -- what is shown -------------------------------------------------------------------------------------

    def _typed(self, words: str) -> None:
        self._posts = None
        self.seeker.seek(words)
        self._show()

    def _found(self, answer: Answer | None) -> None:
        self._posts = answer
        self._show(keep=self.list.current())

    def _show(self, keep: Hit | None = None) -> None:
        words = self.line.text().strip()
        parts = self._sections(words) if words else beginning(self._all, self._recent)
        hits: list[Hit] = []
        for part in parts:
            hits += [Hit(text=part.title), *part.hits]
        self.list.show_hits(hits)
        if keep is not None and self.line.walked:
            self.list.show_current(keep.data)
        self.note.setText("" if hits else NOTHING)
        self.note.setVisible(not hits)
        height = min(self.list.needed(), px(HIGHEST), round(self._window.height() * 0.7))
        self.list.setFixedHeight(max(1, height))
        self.layout().activate()
        self.adjustSize()
        self.place_at(self._window)

    def _sections(self, words: str) -> list[Section]:
        one_client = self._window.context.bridge.client is not None
        found = sections(words, self._all, self._recent, self._today(), one_client=one_client)
        if self._posts is not None and self._posts.hits:
            posts = Section(POSTS_TITLE, tuple(rows_of(self._posts, short=True)), START - 1)
            found.insert(sum(part.score > posts.score for part in found), posts)
        return found

    def _today(self) -> date:
        return self._window.context.services.clock.now().astimezone(zone_of(self._zone())).date()

    def _zone(self) -> str:
        """The zone of the chosen client, else the person's own."""
        context, keeper = self._window.context, self._window.keeper()
        clients = keeper.rows.clients if keeper is not None else ()
        mine = next((one.zone for one in clients if one.id == context.bridge.client), "")
        return mine or context.preferences.own_zone

    # -- what is chosen ------------------------------------------------------------------------------------

    def _enter(self, control: bool) -> None:
        hit = self.list.current()
        if hit is None or hit.reason:
            return
        (self._open_found if control else self._take)(hit.data)

    def _open_found(self, data: object) -> None:
        if isinstance(data, PostHit):
            self.close_now()
            self._window.workspace.calendar().finding.open_post(data)
        else:
            self._take(data)

    def _take(self, data: object) -> None:
        self.close_now()
        window, shell = self._window, self._window.context.shell
        if isinstance(data, Deed):
            remember(window.preferences, data.named.id)
            self._deeds.run(data.named.id)
        elif isinstance(data, PostHit):
            window.workspace.calendar().finding.show_post(data)
        elif isinstance(data, Place):
            shell.go_to(QDate(data.day.year, data.day.month, data.day.day))
        elif isinstance(data, NewPost):
            shell.compose(when=window.workspace.calendar().default_when(), prefill=Prefill(text=data.words))
        elif isinstance(data, NewIdea):
            self._keep_idea(data.words)
        elif isinstance(data, NewPostAt):
            shell.compose(when=WallTime(data.local, self._zone()))

    def _keep_idea(self, words: str) -> None:
        from planner.editing.edits import PutPost

        client = self._window.context.bridge.client
        if client is not None:
            idea = Post(id=PostId(new_id()), client_id=client, text=words, stage=Stage.IDEA)
            self._window.context.shell.do(PutPost(idea, tr("Idea saved")))
