"""Numbers in the language that was chosen."""

from planner.languages import tr


def grouped(number: int) -> str:
    """Says "12,000"."""
    return tr("{number:,}", "a number", number=number)


def decimal(number: float, places: int = 1) -> str:
    """Says "1.2": with ``places`` digits behind the point."""
    return f"{number:.{places}f}".replace(".", tr("0.1", "for the sign between ones and tenths")[1:-1])


def plain_number(number: float) -> str:
    """Says "1.91", "4": with as many digits as it takes."""
    return f"{number:g}".replace(".", tr("0.1", "for the sign between ones and tenths")[1:-1])
