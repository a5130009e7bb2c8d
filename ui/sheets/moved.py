"""Planned posts whose moment moved because clocks were changed by law: shown once, then forgotten."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.domain.moved import MOVED_KEY, moved_in
from planner.domain.times import WallTime, wall_at
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from ui.dates import clock, weekday_and_day
from ui.sheets.frame import TaskSheet
from ui.widgets.buttons import Button
from ui.widgets.labels import ElidedLabel, Paragraph

if TYPE_CHECKING:
    from ui.context import UiContext

SHOWN = 12


@dataclass(frozen=True, slots=True)
class MovedPost:
    """A post that keeps its clock time; ``before``: what those clocks would have shown at the old moment."""

    words: str
    when: WallTime
    before: WallTime

    def line(self) -> str:
        """Says "Tue 3 Nov, 09:00 in Europe/Berlin (was the moment of 08:00)  Pumpkin loaf"."""
        local, was = self.when.local, self.before.local
        day = f"{weekday_and_day(local)}, {clock(local)}"
        return tr(
            "{day} in {zone}, until now the moment of {was:%H:%M}: {words}",
            day=day,
            zone=self.when.zone,
            was=was,
            words=self.words,
        )


def moved_posts(unit: UnitOfWork) -> tuple[MovedPost, ...]:
    """The posts that moved and were not shown yet, in order of their new moment, each once."""
    moved = moved_in(unit.settings.get(MOVED_KEY))
    posts = {post.id: post for post in unit.posts.many({one.post_id for one in moved})}
    found: dict[tuple[str, WallTime], MovedPost] = {}
    for one in sorted(moved, key=lambda each: each.after):
        post = posts.get(one.post_id)
        if post is None or post.deleted_at is not None or post.when is None:
            continue
        when = wall_at(one.after, post.when.zone)
        found[post.id, when] = MovedPost(post.headline, when, wall_at(one.before, post.when.zone))
    return tuple(found.values())


class MovedSheet(TaskSheet):
    """Lists them; closing it forgets them."""

    def __init__(self, context: "UiContext", posts: tuple[MovedPost, ...]) -> None:
        count = tr("{n} post keeps its clock time|{n} posts keep their clock times", "", len(posts))
        lead = tr(
            "Somewhere the clocks were changed by law, and Parley has the new rules. A post at 09:00 still goes out "
            "at 09:00 there; only the moment in the world is another one."
        )
        super().__init__(count, lead, width=620)
        self._context = context
        self.body.setSpacing(6)
        for post in posts[:SHOWN]:
            self.body.addWidget(ElidedLabel(post.line(), tabular=True))
        if len(posts) > SHOWN:
            self.body.addWidget(
                Paragraph(tr("and {n} more|and {n} more", "", len(posts) - SHOWN), color="tx2")
            )
        self.body.addStretch(1)
        self.good = Button(tr("That is right"), "primary")
        self.good.clicked.connect(self.done)
        self.foot.addStretch(1)
        self.foot.addWidget(self.good)
        self.done.connect(self._forget)

    def _forget(self) -> None:
        plan = self._context.services.plan

        def drop() -> None:
            with plan.write() as unit:
                unit.settings.drop(MOVED_KEY)
                unit.commit()

        self._context.tasks.run(drop, self._dropped)

    def _dropped(self, _nothing: object) -> None:
        self._context.shell.close_sheet()


class MovedTimes(QObject):
    """Looks once after the start and shows the sheet when there is something to tell."""

    def __init__(self, context: "UiContext", parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def look(self) -> None:
        """Read the list and show it."""
        self._context.tasks.read(moved_posts, self._show)

    def _show(self, posts: tuple[MovedPost, ...]) -> None:
        if posts:
            self._context.shell.open_sheet(MovedSheet(self._context, posts))
