"""Offsets: Parley counts code points, Qt counts UTF-16 units; an emoji is one of the first, two of the second."""

_LAST_OF_BMP = "\uffff"


def to_qt(text: str, offset: int) -> int:
    """The UTF-16 offset of code point ``offset`` of ``text``."""
    if text.isascii():
        return offset
    return offset + sum(1 for point in text[:offset] if point > _LAST_OF_BMP)


def qt_length(text: str) -> int:
    """The length of ``text`` in UTF-16 units."""
    return to_qt(text, len(text))
