"""Lays the composer out: what is written in one column, what goes out beside it, buttons at the foot."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.views.composer.columns import Columns
from ui.widgets.column import Column

if TYPE_CHECKING:
    from ui.views.composer.sheet import ComposerSheet


def lay_out(sheet: "ComposerSheet", side: QStackedWidget) -> Columns:
    """Put the sheet's parts in their places. ``side``: the right column."""
    scroll = Column()
    column = scroll.body
    column.setContentsMargins(22, 12, 22, 14)
    column.setSpacing(10)
    for widget in (sheet.kinds, sheet.standing, sheet.advice.top, sheet.accounts):
        column.addWidget(widget)
    column.addWidget(sheet.text, 1)
    column.addWidget(sheet.options)
    timing = (sheet.when, sheet.stay, sheet.repeat, sheet.advice.times)
    for widget in (sheet.advice.selling, sheet.media, sheet.fields, *timing):
        column.addWidget(widget)
    foot = QHBoxLayout()
    foot.addWidget(sheet.fields.more)
    foot.addStretch(1)
    column.addLayout(foot)
    column.addWidget(sheet.fields.fold)
    writing = QWidget()
    left = QVBoxLayout(writing)
    left.setContentsMargins(0, 0, 0, 0)
    left.setSpacing(0)
    top = QHBoxLayout()
    top.setContentsMargins(22, 11, 16, 2)
    top.addWidget(sheet.head)
    left.addLayout(top)
    left.addWidget(scroll, 1)
    columns = Columns(writing, side)
    whole = QVBoxLayout(sheet)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(columns, 1)
    whole.addWidget(sheet.footer)
    return columns
