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


def difference(before: str, after: str) -> tuple[int, int, str]:
    """The smallest piece of ``before`` to replace, and by what: start and end in code points, and the words."""
    most = min(len(before), len(after))
    start = next((index for index in range(most) if before[index] != after[index]), most)
    tail = next((n for n in range(most - start) if before[-1 - n] != after[-1 - n]), most - start)
    return start, len(before) - tail, after[start : len(after) - tail]
