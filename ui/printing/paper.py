"""Paper: its formats, and pages that are painted in px of 1/96 inch whatever the printer's own are."""

from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter

PX_PER_MM = 96 / 25.4
MARGIN_MM = 12.0


class Paper(StrEnum):
    """The formats that are offered."""

    A4 = "A4"
    LETTER = "Letter"


_IDS = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}


class Pages(Protocol):
    """Something laid out on pages.

    Attributes:
        size: of a page's printed area, in px. title: what the document is called.
    """

    size: QSizeF
    title: str

    def count(self) -> int:
        """How many pages there are, one at least."""
        ...

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint page ``number`` (from 0) with its top left corner at the origin."""
        ...


def page_layout(paper: Paper, *, landscape: bool) -> QPageLayout:
    """The page with its margins."""
    way = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    return QPageLayout(QPageSize(_IDS[paper]), way, margins, QPageLayout.Unit.Millimeter)


def printed_size(paper: Paper, *, landscape: bool) -> QSizeF:
    """The area inside the margins, in px."""
    inside: QRectF = page_layout(paper, landscape=landscape).paintRect(QPageLayout.Unit.Millimeter)
    return QSizeF(inside.width() * PX_PER_MM, inside.height() * PX_PER_MM)
