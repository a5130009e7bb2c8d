"""Asking for help is not selling: where settings say so, such an ask counts as soft."""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from importlib.resources import files

from planner.domain.entry import PlanEntry
from planner.domain.kinds import Ask
from planner.lint.kinds.ask import HARD, hard_cues, words_of
from planner.lint.profile import Profile, Scope

_ENDS = re.compile(r"[.!?\n]+")


def softened(entries: Iterable[PlanEntry], profile: Profile) -> Iterable[PlanEntry]:
    """The entries, those that ask for help with a soft ask where ``profile`` wants it so.

    What the planner declared stays: a declared ask, and a post of the kind promote counts as it did.
    """
    if not profile.softens:
        return entries
    return [_softened(entry, profile) for entry in entries]


def asks_for_help(text: str) -> bool:
    """Whether ``text`` asks hard, and every sentence that does so asks for help."""
    cues, weight = hard_cues(text)
    if weight < HARD:
        return False
    begins = [0, *(end.end() for end in _ENDS.finditer(text))]
    pattern = _pattern()
    for cue in cues:
        first = max(begin for begin in begins if begin <= cue.start)
        end = _ENDS.search(text, cue.end)
        if not pattern.search(text, first, end.start() if end else len(text)):
            return False
    return True


def _softened(entry: PlanEntry, profile: Profile) -> PlanEntry:
    if entry.ask is not None or entry.not_selling:
        return entry
    scope = Scope(
        client_key=entry.client_key, client=entry.client, network=entry.network, account=entry.account
    )
    if not profile.at(scope).help_is_soft or not asks_for_help(words_of(entry)):
        return entry
    return replace(entry, ask=Ask.SOFT)


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    text = (files("planner.lint.data") / "help.txt").read_text(encoding="utf-8")
    lines = (line.strip() for line in text.splitlines())
    phrases = [line for line in lines if line and line[0] not in ";["]
    parts = (re.escape(phrase).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for phrase in phrases)
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE)
