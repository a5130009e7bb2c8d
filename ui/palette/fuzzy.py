"""How well a few letters fit a name: they stand in it in their order, best at the beginnings of words. No Qt."""

from dataclasses import dataclass

from ui.palette.folding import folded

WHOLE, START, WORD_START, INSIDE = 100.0, 80.0, 60.0, 30.0
OTHER_WORDS = 45.0  # found by another word for it
RECENT = 12.0  # for the action used last; less for each one before it


@dataclass(frozen=True, slots=True)
class Fit:
    """``score``: higher is better. ``marks``: where the letters stand in the name (start, end)."""

    score: float
    marks: tuple[tuple[int, int], ...] = ()


def fit(asked: str, name: str, words: str = "") -> Fit | None:
    """How well ``asked`` fits a name, or one of the other ``words`` for it; None: not at all."""
    wanted, text = folded(asked).strip(), folded(name)
    if not wanted:
        return Fit(0.0)
    if len(text) != len(name):  # a letter became two: nothing can be marked
        found = _fit(wanted, text)
        return Fit(found.score) if found else _other(wanted, words)
    return _fit(wanted, text) or _other(wanted, words)


def _fit(wanted: str, text: str) -> Fit | None:
    at = text.find(wanted)
    if at >= 0:
        base = WHOLE if wanted == text else START if at == 0 else WORD_START if _starts(text, at) else INSIDE
        starts = [
            place for place in range(len(text)) if text.startswith(wanted, place) and _starts(text, place)
        ]
        if base == INSIDE and starts:
            at, base = starts[0], WORD_START
        return Fit(base - len(text) / 100, ((at, at + len(wanted)),))
    parts = wanted.split()
    if len(parts) > 1:
        fits = [_fit(part, text) for part in parts]
        if all(one is not None and one.score > INSIDE for one in fits):
            marks = tuple(sorted(mark for one in fits if one for mark in one.marks))
            return Fit(WORD_START - len(text) / 100, marks)
    return _scattered(wanted.replace(" ", ""), text)


def _scattered(wanted: str, text: str) -> Fit | None:
    """Letters in their order with others between, each at the beginning of a word or right after the one before."""
    marks: list[tuple[int, int]] = []
    at = 0
    for letter in wanted:
        place = at if text[at : at + 1] == letter and marks else _next_start(text, letter, at)
        if place < 0:
            return None
        if marks and marks[-1][1] == place:
            marks[-1] = (marks[-1][0], place + 1)
        else:
            marks.append((place, place + 1))
        at = place + 1
    return Fit(INSIDE - 5 * len(marks) - len(text) / 100, tuple(marks))


def _other(wanted: str, words: str) -> Fit | None:
    known = folded(words).split()
    parts = wanted.split()
    if all(any(word.startswith(part) for word in known) for part in parts):
        return Fit(OTHER_WORDS)
    return None


def _starts(text: str, at: int) -> bool:
    return at == 0 or not text[at - 1].isalnum()


def _next_start(text: str, letter: str, at: int) -> int:
    return next(
        (place for place in range(at, len(text)) if text[place] == letter and _starts(text, place)), -1
    )
