"""Whether a text invites everybody to answer: a real question, or words such as "tell us".

Not counted: answers to one person, what begs for likes and comments, a question that only leads to a link or an
offer, and whatever is quoted.
"""

import re
from functools import lru_cache

from planner.lint.kinds.cuelist import Cue
from planner.lint.kinds.lexicon import Lexicon, current, fold, quotations
from planner.networks.entities import urls

_SENTENCE = re.compile(r"[^.!?…\n]*(?:[.!?…]+|\n|$)")
_TO_READER = re.compile(
    r"\b(?:you|you're|you've|you'd|your|yours|yourself|anyone|anybody|who else|ihr|euch|euer|eure[rmns]?|du|dich|dir|dein|deine[rmns]?|wer|jemand)\b"
)
_LETTER = re.compile(r"[^\W\d_]")
_TAGS = re.compile(r"[#@]\w+")


QUESTION_MARKS = ("?", "？", "؟", "\u037e")
"""Of most scripts; of Japanese and Chinese, of Arabic, and of Greek."""
_MARKS = str.maketrans("？؟\u037e！。", "???!.")
_CHOICE = re.compile(r"\b(?:or|oder)\b")


def invitation(text: str, language: str | None = None, lexicon: Lexicon | None = None) -> Cue | None:
    """The first question or invitation to everybody in ``text``, None when there is none.

    Args:
        text: as written; offsets of the cue are code points in it.
        language: as ``Lexicon.find`` takes it.
        lexicon: None: the current one.
    """
    found = invitations(text, language, lexicon)
    return found[0] if found else None


def invitations(text: str, language: str | None = None, lexicon: Lexicon | None = None) -> tuple[Cue, ...]:
    """All of them, in order; in one sentence at most one."""
    return _read(text, language, lexicon or current())


@lru_cache(
    maxsize=20_000
)  # a plan's: what kind a post is, and whether it invites, are asked at different times
def _read(text: str, language: str | None, lexicon: Lexicon) -> tuple[Cue, ...]:
    if text.lstrip().startswith("@"):
        return ()
    cues = lexicon.find(text, "converse", language)
    if not cues and not may_ask(text):
        return ()
    bare = _without_links(text)
    bait = lexicon.find(text, "bait", language)
    found: list[Cue] = []
    for match in _SENTENCE.finditer(bare):
        start, end = match.start(), match.end()
        if end == start or any(start <= one.start < end for one in bait):
            continue
        cue = next((one for one in cues if start <= one.start < end), None)
        if cue is None and "?" in match[0]:
            cue = _question(text, bare, start, start + match[0].rindex("?") + 1)
            if cue is not None and _leads_on(text, bare, cue, language, lexicon):
                cue = None
        if cue is not None:
            found.append(cue)
    return tuple(found)


def _question(text: str, bare: str, start: int, end: int) -> Cue | None:
    """The question as a cue when it speaks to the reader, or is the last that the text says."""
    start += len(bare[start:end]) - len(bare[start:end].lstrip())
    asked = bare[start:end]
    if not _LETTER.search(asked) or any(first <= start and end <= last for first, last in quotations(text)):
        return None
    last = not _LETTER.search(_TAGS.sub("", bare[end:]))
    if not last and not _TO_READER.search(fold(asked)) and not re.search(r"\b(?:Sie|Ihnen|Ihre?)\b", asked):
        return None
    return Cue(text[start:end], start, end, 1.0)


def may_ask(text: str) -> bool:
    """Whether a question mark of any script stands in ``text``."""
    return "?" in text or (not text.isascii() and any(mark in text for mark in QUESTION_MARKS))


def asks_anything(text: str, language: str | None = None, lexicon: Lexicon | None = None) -> bool:
    """Whether a text that is meant to ask does: any question will do that is no bait and leads to no link.

    Milder than ``invitation``, which must tell questions to everybody from those of a story: here somebody
    declared that an answer is wanted. A question that opens like an advertisement counts when it lets choose.
    """
    lexicon = lexicon or current()
    if invitation(text, language, lexicon) is not None:
        return True
    if not may_ask(text):
        return False
    bare = _without_links(text)
    apart = (*lexicon.find(text, "bait", language), *lexicon.find(text, "rhetorical", language))
    for match in _SENTENCE.finditer(bare):
        start, end = match.span()
        asked = match[0]
        if "?" not in asked or not _LETTER.search(asked):
            continue
        if not _CHOICE.search(fold(asked)) and any(start <= one.start < end for one in apart):
            continue
        if any(first <= start and end <= last for first, last in quotations(text)):
            continue
        if not _link_follows(text, bare, end):
            return True
    return False


def _leads_on(text: str, bare: str, cue: Cue, language: str | None, lexicon: Lexicon) -> bool:
    """Whether the question wants no answer: it opens like an advertisement, or a link follows at once."""
    if any(cue.start <= one.start < cue.end for one in lexicon.find(text, "rhetorical", language)):
        return True
    if _TO_READER.search(fold(cue.text)):
        return False
    return _link_follows(text, bare, cue.end)


def _without_links(text: str) -> str:
    """``text`` with blanks for its addresses, and with the marks of English; every offset holds."""
    bare = text if text.isascii() else text.translate(_MARKS)
    for span in reversed(urls(text)):
        bare = f"{bare[: span.start]}{' ' * (span.end - span.start)}{bare[span.end :]}"
    return bare


def _link_follows(text: str, bare: str, end: int) -> bool:
    """Whether an address is the first thing behind a question."""
    word = _LETTER.search(bare, end)
    return "://" in text[end : word.start() if word else len(text)]
