"""Which form of a sentence a number takes, as Qt Linguist orders the forms.

Source: the numerus rules in Qt's sources (qttools, linguist/shared/numerus.cpp), which follow Unicode's CLDR.
"""

from collections.abc import Callable


def _one_or_more(n: int) -> int:
    return int(n != 1)


def _french(n: int) -> int:
    return int(n > 1)


def _only_one(_: int) -> int:
    return 0


def _polish(n: int) -> int:
    if n == 1:
        return 0
    return 1 if n % 10 in {2, 3, 4} and n % 100 not in {12, 13, 14} else 2


def _russian(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:  # noqa: PLR2004 - eleven is plural
        return 0
    return 1 if n % 10 in {2, 3, 4} and n % 100 not in {12, 13, 14} else 2


def _czech(n: int) -> int:
    if n == 1:
        return 0
    return 1 if n in {2, 3, 4} else 2


_RULES: dict[str, Callable[[int], int]] = {
    **dict.fromkeys(("fr", "pt"), _french),
    **dict.fromkeys(("ja", "ko", "zh", "tr", "vi", "th", "id", "hu"), _only_one),
    **dict.fromkeys(("ru", "uk", "be", "sr", "hr", "bs"), _russian),
    **dict.fromkeys(("cs", "sk"), _czech),
    "pl": _polish,
}


def form_for(code: str) -> Callable[[int], int]:
    """The rule of a language, from a number to the form, 0 the first; one and more where none is known."""
    return _RULES.get(code, _one_or_more)
