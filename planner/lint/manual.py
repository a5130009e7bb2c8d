"""A rule's manual page in the language that was chosen.

The page is the docstring of the rule's module, in English. It is said piece by piece: a paragraph, a heading or an item
of a list each, on one line. ``tools/languages.py`` hands the same pieces to Qt's ``lupdate``, which reads no docstrings.
"""

import re
import textwrap
from collections.abc import Iterator

from planner.languages import spoken, tr_data

_WIDE = 110  # characters of a line, as in the docstrings: a page is read in terminals too
_BEGINS = re.compile(r"(?:[-+*>#]|\d+[.)])(?:\s|$)")  # what Markdown takes for the start of something else
_OPTION = re.compile(r"(?P<name>`\w+` = .+?): (?P<says>.+)\.")


def page(doc: str) -> str:
    """The page as Markdown; what the language lacks stays as it is written.

    Args:
        doc: in English: headings ("## Why"), paragraphs, lists of one level.
    """
    if spoken() == "en":
        return doc
    summary, *blocks = _lines(doc)
    return "\n".join([_said(summary), *[_wrapped(block, _said(block)) for block in blocks]])


def pieces(doc: str) -> tuple[str, ...]:
    """What there is to translate of an English page, in its order; an option's words are said by the option."""
    found = (_split(line) for line in _lines(doc))
    return tuple(words for _, words, option in found if words and not option)


def _lines(doc: str) -> Iterator[str]:
    """Empty lines, headings, whole paragraphs and whole items."""
    block: list[str] = []
    for line in doc.split("\n"):
        begins = not line.strip() or line.startswith(("## ", "- "))
        if block and (begins or block[0].startswith("## ")):
            yield "\n".join(block)
            block = []
        if line.strip():
            block.append(line)
        else:
            yield line
    if block:
        yield "\n".join(block)


def _split(block: str) -> tuple[str, str, str]:
    """Its mark ("## ", "- " or ""), its words on one line, and "`days` = 90" where it is an option."""
    mark = next((one for one in ("## ", "- ") if block.startswith(one)), "")
    words = " ".join(block.removeprefix(mark).split())
    option = _OPTION.fullmatch(words) if mark == "- " else None
    return (mark, option["says"], option["name"]) if option else (mark, words, "")


def _said(block: str) -> str:
    mark, words, option = _split(block)
    said = tr_data(words) if words else ""
    if said == words:
        return block
    return f"{mark}{option}: {said}." if option else f"{mark}{said}"


def _wrapped(english: str, said: str) -> str:
    """As long lines as the docstrings have; what is in English stands as it was written."""
    if said == english:
        return english
    indent = "  " if said.startswith("- ") else ""
    lines = textwrap.wrap(
        said, _WIDE, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )
    return said if any(_BEGINS.match(line.lstrip()) for line in lines[1:]) else "\n".join(lines)
