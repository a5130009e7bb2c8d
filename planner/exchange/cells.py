"""What a cell can hide: formulas that a spreadsheet would run, and several values in one cell."""

import re

_ACTIVE = re.compile(r"'*[=+\-@\t\r\n]")
_NEUTRALISED = re.compile(r"'+[=+\-@\t\r\n]")
_BETWEEN = " | "
_BARE_PIPE = re.compile(r"\s*(?<!\\)\|\s*")


def neutralised(cell: str) -> str:
    """The cell so that no spreadsheet runs it: an apostrophe before ``= + - @``, tab and line ends.

    A cell that already begins with apostrophes before such a sign gets one more, so that ``restored`` is
    the exact inverse.
    """
    return f"'{cell}" if _ACTIVE.match(cell) else cell


def restored(cell: str) -> str:
    """The cell as it was before ``neutralised``."""
    return cell[1:] if _NEUTRALISED.match(cell) else cell


def joined(values: tuple[str, ...]) -> str:
    r"""Several values in one cell, separated by " | "; a "|" inside a value becomes "\|"."""
    return _BETWEEN.join(value.replace("|", "\\|") for value in values)


def split_names(cell: str) -> tuple[str, ...]:
    """File names of one cell; spaces around "|" do not matter, empty ones are left out."""
    parts = _BARE_PIPE.split(cell.strip())
    return tuple(part.replace("\\|", "|") for part in parts if part)


def split_texts(cell: str, count: int) -> tuple[str, ...]:
    """Texts of one cell, one for each of ``count`` pictures: exactly what ``joined`` joined.

    A single picture's text may hold a bare "|"; missing texts are empty.
    """
    if count == 1:
        return (cell.replace("\\|", "|"),)
    parts = cell.split(_BETWEEN) if _BETWEEN in cell else _BARE_PIPE.split(cell)
    texts = [part.replace("\\|", "|") for part in parts]
    return (*texts, *[""] * (count - len(texts))) if cell else ("",) * count
