"""A language for tests: every sentence in capitals, so that what is not said through ``tr`` stands out."""

import string

from planner.languages.catalog import Catalog


class Shouting(Catalog):
    """Says everything loudly; places stay as they are."""

    def __init__(self) -> None:
        super().__init__("de", {})

    def find(self, text: str, note: str, n: int | None) -> str | None:  # noqa: ARG002 - as a catalog's
        """The text in capitals, in the form that ``n`` asks for."""
        one, _, many = text.partition("|") if n is not None else (text, "", "")
        said = many if many and n != 1 else one
        if "%(" in said or "%s" in said:
            return said
        told = ""
        for words, name, spec, _ in string.Formatter().parse(said):
            told += words.upper().replace("{", "{{").replace("}", "}}")
            if name is not None:
                told += f"{{{name}:{spec}}}" if spec else f"{{{name}}}"
        return told
