"""Named actions as entries of a menu, with their icon and keys."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.actions.named import cap_of, named
from ui.widgets.choices import Menu

if TYPE_CHECKING:
    from ui.context import Shell


def add_named(
    menu: Menu, action_id: str, slot: Callable[..., object], words: str = "", *, danger: bool = False
) -> None:
    """Add an action; ``words`` where it is called otherwise here. ``slot`` is called without arguments."""
    one = named(action_id)
    menu.add(words or one.name, slot, icon_name=one.icon, danger=danger, keys=cap_of(one))


def add_turns(menu: Menu, shell: "Shell") -> None:
    """Add undo and redo with what they would take back or do again; nothing where there is nothing."""
    undo, redo = shell.turns()
    if undo or redo:
        menu.addSeparator()
    for action_id, label, slot in (("undo", undo, shell.undo), ("redo", redo, shell.redo)):
        if label:
            add_named(menu, action_id, slot, f"{named(action_id).name}: {label}")
