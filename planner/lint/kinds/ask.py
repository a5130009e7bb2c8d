"""What a text wants of the reader, told by readable cues."""

from typing import NamedTuple

from planner.domain.entry import PlanEntry
from planner.domain.kinds import Ask
from planner.lint.kinds.cuelist import Cue
from planner.lint.kinds.language import language_of_text
from planner.lint.kinds.lexicon import Lexicon, current

HARD = 1.0
"""The weight of cues from which an ask is hard: one strong cue, or two weak ones near each other."""

NEAR = 120
"""Characters within which weak cues support each other: a long post names a price here and a gift there."""


class AskReading(NamedTuple):
    """What a text asks, and the words that say so.

    Attributes:
        cues: those of ``ask``; none when it asks for nothing, or softly by its class alone.
        weight: of the hard cues, as ``hard_cues`` gives it.
    """

    ask: Ask
    cues: tuple[Cue, ...] = ()
    weight: float = 0.0


def hard_cues(
    text: str, language: str | None = None, lexicon: Lexicon | None = None
) -> tuple[tuple[Cue, ...], float]:
    """The hard cues of ``text`` and the sum of the weights of those that stand near each other.

    Args:
        text: as it is written.
        language: as ``Lexicon.find`` takes it.
        lexicon: None: the current one.
    """
    lexicon = lexicon or current()
    if language is not None:
        cues = lexicon.find(text, "hard", language)
        return cues, _weight(cues)
    known = lexicon.hard.get(text)  # every mix, and half the rules, ask whether a post sells
    if known is None:
        cues = lexicon.find(text, "hard")
        known = lexicon.keep_hard(text, cues, _weight(cues))
    return known


def _weight(cues: tuple[Cue, ...]) -> float:
    """The sum of all weights where any stretch of ``NEAR`` characters reaches a hard ask, else that of the heaviest."""
    total = sum(cue.weight for cue in cues)
    if len(cues) < 2 or total < HARD or cues[-1].end - cues[0].start <= NEAR:  # noqa: PLR2004 - one is near itself
        return total
    first, here, most = 0, 0.0, 0.0
    for cue in cues:
        here += cue.weight
        while cue.end - cues[first].start > NEAR and cues[first] is not cue:
            here -= cues[first].weight
            first += 1
        most = max(most, here)
    return total if most >= HARD else most


def recall(text: str, hard: tuple[Cue, ...]) -> None:
    """Take over the hard cues that an equal lexicon found in ``text`` in an earlier run."""
    current().keep_hard(text, hard, _weight(hard))


def read_ask(text: str, language: str | None = None, lexicon: Lexicon | None = None) -> AskReading:
    """Read the ask of ``text``: the one function that decides what a hard ask is.

    Where no cue asks for anything, an English text that the class model is sure to call Action asks softly.

    Args:
        text: as it is written; offsets of the cues are code points in it.
        language: "en", "de" or a longer tag; None: told from the text where it matters.
        lexicon: None: the current one.
    """
    lexicon = lexicon or current()
    hard, weight = hard_cues(text, language, lexicon)
    if weight >= HARD:
        return AskReading(Ask.HARD, hard, weight)
    soft = lexicon.find(text, "soft", language) or lexicon.find(text, "converse", language)
    if soft:
        return AskReading(Ask.SOFT, soft, weight)
    from planner.lint.kinds.classes import ACTION, class_name  # only few readings get here

    if class_name(text, (language or language_of_text(text) or "").split("-")[0]) == ACTION:
        return AskReading(Ask.SOFT, (), weight)
    return AskReading(Ask.NONE, (), weight)


def words_of(entry: PlanEntry) -> str:
    """All that a reader sees of an entry: the text first, so that offsets hold, then title and comment."""
    if not entry.title and not entry.first_comment:
        return entry.text
    return "\n".join([part for part in (entry.text, entry.title, entry.first_comment) if part])


def asks_hard(entry: PlanEntry) -> bool:
    """Whether the ask of an entry is hard: the same verdict as ``ask_of``, without reading more."""
    if entry.not_selling:
        return False
    if entry.ask is not None:
        return entry.ask is Ask.HARD
    return hard_cues(words_of(entry))[1] >= HARD


def ask_of(entry: PlanEntry) -> AskReading:
    """The ask of an entry: confirmed not to sell, else as declared, else read from its words."""
    if entry.ask is not None:
        cues, weight = hard_cues(words_of(entry)) if entry.ask is Ask.HARD else ((), 0.0)
        declared = AskReading(entry.ask, cues, weight)
    else:
        declared = read_ask(words_of(entry))
    if entry.not_selling and declared.ask is Ask.HARD:
        return AskReading(Ask.SOFT)
    return declared
