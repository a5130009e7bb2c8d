"""Which page of the guide belongs to where one is."""

from PySide6.QtWidgets import QWidget

from ui.help.library import START

VIEWS = {
    "calendar": "guide/planning.md#the-calendar",
    "ideas": "guide/planning.md#ideas",
    "evergreen": "guide/planning.md#evergreen",
    "accounts": "guide/accounts.md",
    "practice": "guide/publishing.md#practice",
    "settings": "guide/planning.md#settings",
}
"""By the key of a view, for those that do not name one themselves."""


def place_of(widget: QWidget | None, view: str) -> str:
    """The page for ``widget``: the ``help_page`` of it or of the nearest widget around it, else the view's, else the first."""
    while widget is not None:
        named = getattr(widget, "help_page", "")
        if named:
            return str(named)
        widget = widget.parentWidget()
    return VIEWS.get(view, START)
