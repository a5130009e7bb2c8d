"""Suggests a kind from readable cues, or none. It never relabels a post by itself."""

from typing import NamedTuple

from planner.domain.kinds import Kind
from planner.lint.kinds.ask import HARD, hard_cues
from planner.lint.kinds.cuelist import Cue
from planner.lint.kinds.invitation import invitations
from planner.lint.kinds.lexicon import Lexicon, current
from planner.networks.entities import mentions, urls

TOLD = (Kind.PROMOTE, Kind.SERVICE, Kind.TEACH, Kind.COMMUNITY, Kind.CONVERSE)
"""Kinds that words can tell; a story, a joke or an encouragement has no words of its own."""


class KindReading(NamedTuple):
    """A suggested kind, None when the words do not tell, and the cues behind it."""

    kind: Kind | None
    cues: tuple[Cue, ...] = ()


def suggest_kind(
    text: str, *, link: str = "", language: str | None = None, lexicon: Lexicon | None = None
) -> KindReading:
    """Suggest why a post exists.

    A hard ask makes it promote. Else the kind with most cues; a tie between two kinds is no suggestion.
    Community needs another's work named and linked (an address or a mention).
    """
    hard, weight = hard_cues(text, language, lexicon)
    if weight >= HARD:
        return KindReading(Kind.PROMOTE, hard)
    found = [
        KindReading(kind, cues)
        for kind in TOLD
        if kind is not Kind.PROMOTE
        and (cues := cues_for(kind, text, link=link, language=language, lexicon=lexicon))
    ]
    if not found:
        return KindReading(None)
    found.sort(key=lambda reading: -len(reading.cues))
    if len(found) > 1 and len(found[0].cues) == len(found[1].cues):
        return KindReading(None)
    return found[0]


def cues_for(
    kind: Kind, text: str, *, link: str = "", language: str | None = None, lexicon: Lexicon | None = None
) -> tuple[Cue, ...]:
    """The cues that speak for ``kind``; none for kinds that words cannot tell."""
    lexicon = lexicon or current()
    if kind is Kind.PROMOTE:
        return hard_cues(text, language, lexicon)[0]
    if kind is Kind.CONVERSE:
        return (*invitations(text, language, lexicon), *lexicon.find(text, "answers", language))
    if kind not in TOLD:
        return ()
    cues = lexicon.find(text, kind.value, language)
    if kind is Kind.COMMUNITY and cues and not (link or urls(text) or mentions(text)):
        return ()
    return cues
