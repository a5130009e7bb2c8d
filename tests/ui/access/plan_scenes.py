"""Scenes of what is done to several posts at once, and to posts that come again."""

from planner.domain.repeat import RepeatRule
from planner.editing.repeating import RepeatPost, Wish
from ui.views.calendar.state import ChipState


def evergreen(view):
    """The page of posts that come again, with one; ``view``: opens a page by its key."""

    def opened(stage):
        view("evergreen")(stage)
        stage.shell.do(RepeatPost(stage.chip(ChipState.SCHEDULED).post_id, Wish(rule=RepeatRule())))
        stage.until(lambda: stage.window.workspace.stack.currentWidget().rows)

    return opened


def several(what):
    """What is asked of several posts at once."""

    def asked(stage):
        face = stage.calendar.face
        chips = [chip for one in face.grid.month_state.days for chip in one.chips][-4:]
        stage.calendar.several.selection.put(chips)
        getattr(stage.calendar.several, what)()
        stage.until(lambda: stage.calendar.several.popover is not None)

    return asked
