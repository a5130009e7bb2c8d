"""A speller that knows few words, and one whose dictionary is broken."""

from planner.domain.errors import EnvironmentFault


class FakeSpeller:
    """``planner.ports.spelling.Speller``; ``asked`` are the words it was asked about, in turn."""

    def __init__(self, wrong=("Braed", "Ofen"), languages=("de_DE", "en_GB", "en_US")) -> None:
        self._wrong, self._languages = frozenset(wrong), languages
        self.asked: list[tuple[str, tuple[str, ...]]] = []
        self.broken = False

    def languages(self):
        return self._languages

    def wrong(self, words, language):
        if self.broken:
            raise EnvironmentFault("The dictionary could not be read, so spelling is not checked by it.")
        self.asked.append((language, tuple(sorted(words))))
        return self._wrong & set(words)

    def suggest(self, word, language):  # noqa: ARG002 - as the port
        return ["Bread", "Bred"] if word == "Braed" else []

    def close(self):
        """There is nothing to close."""
