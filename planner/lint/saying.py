"""Words that rules say alike within a sentence: a kind, and what stands in quotation marks."""

from collections.abc import Iterable
from functools import cache

from planner.domain.kinds import Kind
from planner.languages import in_quotes, tr


@cache
def _kinds() -> dict[Kind, str]:
    return {
        Kind.STORY: tr("story", "marked as"),
        Kind.TEACH: tr("teach", "marked as"),
        Kind.ENTERTAIN: tr("entertain", "marked as"),
        Kind.INSPIRE: tr("inspire", "marked as"),
        Kind.CONVERSE: tr("converse", "marked as"),
        Kind.COMMUNITY: tr("community", "marked as"),
        Kind.SERVICE: tr("service", "marked as"),
        Kind.PROMOTE: tr("promote", "marked as"),
    }


def kind_word(kind: Kind) -> str:
    """A kind within a sentence: "a post marked teach"."""
    return _kinds()[kind]


def quoted(words: str) -> str:
    """Words of a post in quotation marks."""
    return in_quotes(words)


def quoted_list(words: Iterable[str]) -> str:
    """The same of several, with commas."""
    return ", ".join(map(quoted, words))
