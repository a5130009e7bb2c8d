"""Where the focus is when one sheet lies over another."""

from ui.sheets.frame import TaskSheet
from ui.widgets.buttons import Button


def test_the_focus_stays_in_the_sheet_below_when_what_had_it_is_gone(make_desk):
    """Rows of the catch-up screen are made anew; the next key went to the page behind it."""
    desk = make_desk("Rye & Shine")
    shell = desk.window.context.shell
    below, above = TaskSheet("Catch up", "", width=400), TaskSheet("Journal", "", width=300)
    link = Button("Journal")
    below.foot.addWidget(link)
    shell.open_sheet(below)
    link.setFocus()
    shell.open_sheet(above, side="right")
    link.hide()
    shell.close_sheet()
    assert desk.window.focusWidget() is below
    shell.close_sheet()
