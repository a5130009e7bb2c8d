"""Wrapped text of a known width, for popovers, whose size is set before they are laid out."""

from ui.widgets.labels import Paragraph


def wrapped(text: str, width: int, *, size: float = 13, color: str = "tx") -> Paragraph:
    """A paragraph that is exactly as high as ``text`` needs at ``width`` px."""
    paragraph = Paragraph(text, size=size, color=color)
    paragraph.setFixedHeight(paragraph.heightForWidth(width))
    return paragraph
