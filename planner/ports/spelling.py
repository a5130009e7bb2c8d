"""Checking the spelling of words by the dictionaries that are on this machine."""

from collections.abc import Iterable, Sequence
from typing import Protocol


class Speller(Protocol):
    """Answers take from a moment to half a second: ask on a thread of their own, never on the window's.

    Raises (wrong, suggest): EnvironmentFault (the dictionary cannot be read).
    """

    def languages(self) -> Sequence[str]:
        """Codes of the dictionaries that are there, sorted: "de_DE", "en_GB"."""
        ...

    def wrong(self, words: Iterable[str], language: str) -> frozenset[str]:
        """Those of ``words`` that the dictionary of ``language`` (one of ``languages``) does not know."""
        ...

    def suggest(self, word: str, language: str) -> Sequence[str]:
        """What may have been meant, the likeliest first; at most eight."""
        ...

    def close(self) -> None: ...


class NoSpeller:
    """No dictionaries: commands, and tests that are not about spelling."""

    def languages(self) -> Sequence[str]:
        return ()

    def wrong(self, words: Iterable[str], language: str) -> frozenset[str]:  # noqa: ARG002 - as the port
        return frozenset()

    def suggest(self, word: str, language: str) -> Sequence[str]:  # noqa: ARG002 - as the port
        return ()

    def close(self) -> None:
        """There is nothing to close."""
