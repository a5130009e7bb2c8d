"""Named actions as entries of a menu, with their icon and keys."""

from collections.abc import Callable

from ui.actions.named import cap_of, named
from ui.widgets.choices import Menu


def add_named(
    menu: Menu, action_id: str, slot: Callable[..., object], words: str = "", *, danger: bool = False
) -> None:
    """Add an action; ``words`` where it is called otherwise here. ``slot`` is called without arguments."""
    one = named(action_id)
    menu.add(words or one.name, slot, icon_name=one.icon, danger=danger, keys=cap_of(one))
