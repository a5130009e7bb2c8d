"""Opens the import sheet."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.context import UiContext


def open_import(context: "UiContext", path: str = "") -> None:
    """Show the import sheet, with a file already chosen when ``path`` is given."""
    from ui.sheets.importing.sheet import ImportSheet

    sheet = ImportSheet(context, path)
    sheet.done.connect(context.shell.close_sheet)
    context.shell.open_sheet(sheet)
