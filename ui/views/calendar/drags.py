"""Brings the word on consequences to the drags of a face; loaded when the first drag begins."""

import sys
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QRect, Slot
from PySide6.QtWidgets import QWidget

from planner.languages import tr
from ui.context import UiContext

if TYPE_CHECKING:
    from ui.views.calendar.carrying import Carried
    from ui.views.calendar.drag_advice import DragAdvice

COPY_KEY = tr("Option", "a key") if sys.platform == "darwin" else tr("Ctrl", "a key")
MONTH_KEYS = tr("{key} to copy · Esc to cancel", key=COPY_KEY)


class Carries(Protocol):
    """A grid whose chips can be dragged.

    ``carrying`` sends what a drop would do (``Carried``, None where it would do nothing) and the rectangle of
    the chip in hand, in viewport px, with each move; ``put_down`` that the drag is over.
    """

    carrying: object
    put_down: object

    def viewport(self) -> QWidget:
        """What the rectangle is measured in."""
        ...


class Drags(QObject):
    """Listens to a grid's drags.

    Attributes:
        advice: what follows the mouse, None before the first drag.
    """

    def __init__(self, context: UiContext, face: QWidget, grid: Carries, keys: str = MONTH_KEYS) -> None:
        super().__init__(face)
        self._context, self._face, self._grid, self._keys = context, face, grid, keys
        self.advice: DragAdvice | None = None
        grid.carrying.connect(self._carry)  # type: ignore[attr-defined]
        grid.put_down.connect(self._end)  # type: ignore[attr-defined]

    @Slot(object, QRect)
    def _carry(self, carried: "Carried | None", chip: QRect) -> None:
        if self.advice is None:
            from ui.views.calendar.drag_advice import DragAdvice

            self.advice = DragAdvice(self._context, self._face, self._keys)
        self.advice.show(carried, chip, self._grid.viewport())

    @Slot()
    def _end(self) -> None:
        if self.advice is not None:
            self.advice.end()
