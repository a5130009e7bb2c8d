"""How a widget follows the theme: colours and text sizes anew after every switch."""

from typing import Protocol

from PySide6.QtWidgets import QWidget

from ui.theme.theme import Theme, current

DRAWER_UNDER = 1200  # px of a window
LARGE_TEXT_UNDER = 900  # the same with large text, in px at a text size of 100 %; the rail is folded then


class Rethemes(Protocol):
    """A widget that reads the theme in ``retheme``."""

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        ...


def follow(widget: Rethemes) -> Theme:
    """Call ``widget.retheme`` now and after every switch; returns the theme."""
    theme = current()
    theme.changed.connect(widget.retheme)
    widget.retheme()
    return theme


def px(size: float) -> int:
    """``size`` px at 100 % text scale, in px now: for heights that hold text."""
    return round(size * current().scale)


def drawer_under() -> int:
    """Width of a window in px under which its right panel is a drawer: large text needs the page's room."""
    return max(DRAWER_UNDER, px(LARGE_TEXT_UNDER))


def repaint(widget: QWidget) -> None:
    """Ask for a new layout and a new picture."""
    widget.updateGeometry()
    widget.update()
