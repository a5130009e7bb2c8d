"""“Repeat” in the composer: how the post repeats, and for which of its posts the changes are."""

from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.changes import Aggregate, Changes
from planner.domain.ids import PostId
from planner.domain.post import Post
from planner.domain.repeat import Repeat
from planner.domain.times import wall_at
from planner.editing.edits import ChangeRepeat, RepeatPost, StopRepeat
from planner.editing.repeating import Scope, Wish
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from ui.context import UiContext
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.views.composer.repeat_box import RepeatBox
from ui.views.composer.repeat_words import rule_words
from ui.views.composer.replies import StayRow
from ui.views.composer.work import Work
from ui.widgets.buttons import Button
from ui.widgets.choices import Menu
from ui.widgets.labels import Label
from ui.widgets.segmented import Segmented
from ui.widgets.themed import follow

ICON = 13
SAVE_FIRST = tr("Save your words first, then say how the post repeats.")


def under_the_time(context: UiContext, work: Work) -> tuple[StayRow, "RepeatRow"]:
    """The two lines under the post's time; the first has room for where the second begins."""
    repeat = RepeatRow(context, work)
    return StayRow(context, work, repeat.begin), repeat


class Found(NamedTuple):
    """What the plan says: how the post repeats (None: it does not), and how the post is stored."""

    repeat: Repeat | None
    post: Post | None


class RepeatRow(QWidget):
    """One line under the time of the post, once it repeats.

    Attributes:
        begin: for the line above, where it saves one of its own. scope: which posts a change of the words is for.
    """

    def __init__(self, context: UiContext, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._work = context, work
        self._repeat: Repeat | None = None
        self.box: RepeatBox | None = None
        self.icon = Label("")
        self.words = Label("", size=12, color="tx2")
        self.begin = Button(tr("Repeat…"), "link", "small", icon="repeat", tooltip=tr("Let the post repeat"))
        self.set = Button(tr("Change…"), "link", "small", tooltip=tr("Change how the post repeats"))
        self.stop = Button(tr("Stop…"), "link", "small", tooltip=tr("Let it repeat no more"))
        self.scope = Segmented(
            [
                (Scope.THIS.value, tr("This one")),
                (Scope.FOLLOWING.value, tr("And following")),
                (Scope.ALL.value, tr("All")),
            ],
            name=tr("Changes are for"),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.icon, self.words, self.set, self.stop):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.scope)
        self.set.clicked.connect(self._open)
        self.begin.clicked.connect(self._open)
        self.stop.clicked.connect(self._ask_stop)
        self.scope.chosen.connect(self._scoped)
        work.opened.connect(self._opened)
        for told in (work.changed, work.around, work.checked, work.opened):
            told.connect(self.show_state)
        context.bridge.changed.connect(self._plan_changed)
        follow(self)
        self.hide()

    def retheme(self) -> None:
        """Tint the arrows."""
        self.icon.setPixmap(icon_pixmap("repeat", current().tx3, ICON, self.devicePixelRatioF()))

    @Slot()
    def show_state(self) -> None:
        """Show how the post repeats; nothing for one without a time."""
        draft, wish = self._work.draft, self._work.said.wish
        when = draft.post.when if draft else None
        going, locked = self._going(), bool(self._work.locked)
        self.setVisible(when is not None and (going is not None or wish is not None))
        self.begin.setVisible(when is not None and not self.isVisibleTo(self.parentWidget()) and not locked)
        if when is None:
            return
        if going is not None:
            start = going.pattern.when or when
            self.words.setText(tr("Repeats {rule}", rule=rule_words(going.rule, start.local)))
        elif wish is not None:
            self.words.setText(
                tr("Repeats {rule}, as soon as it is saved", rule=rule_words(wish.rule, when.local))
            )
        self.set.setVisible(not locked)
        self.scope.setVisible(going is not None and not locked)

    def _going(self) -> Repeat | None:
        return self._repeat if self._repeat is not None and not self._repeat.ended else None

    # What is stored

    @Slot()
    def _opened(self) -> None:
        self._repeat = None
        self.scope.set_value(Scope.THIS.value)
        self._read()

    @Slot(object)
    def _plan_changed(self, changes: Changes) -> None:
        if changes.touches(Aggregate.REPEAT):
            self._read()

    def _read(self) -> None:
        draft = self._work.draft
        if draft is None:
            return
        post_id: PostId = draft.post.id

        def work(unit: UnitOfWork) -> Found:
            post = next(iter(unit.posts.many([post_id])), None)
            known = post.repeat_id if post else None
            return Found(unit.repeats.get(known) if known else None, post)

        self._context.tasks.read(work, self._got)

    def _got(self, found: Found) -> None:
        self._repeat = found.repeat
        work, post = self._work, found.post
        if post is not None and work.desk is not None and work.draft is not None and not work.saving:
            unsaved = work.unsaved
            work.desk = replace(work.desk, saved=post)
            mark = {"repeat_id": post.repeat_id, "repeat_on": post.repeat_on, "revision": post.revision}
            work.draft = work.draft.having(**mark) if unsaved else replace(work.draft, post=post)
            work.changed.emit()
        self.show_state()

    # What the person does

    @Slot(str)
    def _scoped(self, key: str) -> None:
        self._work.said = replace(self._work.said, scope=Scope(key))

    @Slot()
    def _open(self) -> None:
        work, desk = self._work, self._work.desk
        if work.draft is None or desk is None or work.draft.post.when is None:
            return
        if desk.saved is not None and work.unsaved:
            self._context.shell.toast(SAVE_FIRST)
            return
        now, zone = self._context.services.clock.now(), work.draft.post.when.zone
        stay = next((one.minutes for one in work.draft.replies), 0)
        going = self._going()
        self.box = RepeatBox(
            self, work.draft.post, going, today=wall_at(now, zone).local.date(), stay_minutes=stay
        )
        self.box.chosen.connect(self._wished)
        self.box.open_at(self.set if self.set.isVisible() else self.begin)

    @Slot(object, object)
    def _wished(self, wish: Wish, scope: Scope | None) -> None:
        work, desk = self._work, self._work.desk
        if work.draft is None or desk is None:
            return
        if desk.saved is None:
            work.said = replace(work.said, wish=wish)
            self.show_state()
        elif scope is None:
            self._context.shell.do(RepeatPost(desk.saved.id, wish))
        else:
            self._context.shell.do(ChangeRepeat(desk.saved, scope, wish))

    @Slot()
    def _ask_stop(self) -> None:
        if self._going() is None:
            self._work.said = replace(self._work.said, wish=None)
            self.show_state()
            return
        menu = Menu(self)
        menu.add(tr("Keep the posts that are planned"), self._keep)
        menu.add(tr("Delete this one and the following"), self._delete_following)
        menu.add(tr("Delete all that are still to come"), self._delete_all, danger=True)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.stop.mapToGlobal(self.stop.rect().bottomLeft()))

    def _keep(self) -> None:
        if self._repeat is not None:
            self._context.shell.do(StopRepeat(self._repeat.id, keep=True))

    def _delete_following(self) -> None:
        draft = self._work.draft
        if self._repeat is not None and draft is not None:
            self._context.shell.do(StopRepeat(self._repeat.id, since=draft.post.repeat_on))

    def _delete_all(self) -> None:
        if self._repeat is not None:
            self._context.shell.do(StopRepeat(self._repeat.id))
