"""One language's sentences, out of its file of Qt Linguist (format: doc.qt.io, "Linguist TS file format", 2.1)."""

from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from planner.languages.plurals import form_for


class Catalog:
    """What is said in one language.

    Args:
        code: "de".
        said: by English text and note: the forms, one for what does not count, else singular first.
        form: which form a number takes, from 0.
    """

    def __init__(
        self,
        code: str,
        said: Mapping[tuple[str, str], tuple[str, ...]],
        form: Callable[[int], int] | None = None,
    ) -> None:
        self.code = code
        self.said = said
        self._form = form or form_for(code)

    def find(self, text: str, note: str, n: int | None) -> str | None:
        """The words of a text, None where this language has none."""
        forms = self.said.get((text, note))
        if forms is None:
            return None
        return forms[0] if n is None else forms[min(self._form(n), len(forms) - 1)]


def _folder() -> Traversable:
    return files("planner.languages")


@cache
def available() -> tuple[str, ...]:
    """The codes of all languages, English first."""
    return ("en", *sorted(one.name[:-3] for one in _folder().iterdir() if one.name.endswith(".ts")))


def catalog_of(code: str) -> Catalog | None:
    """A language's sentences; None for English and for one without a file."""
    if code == "en" or code not in available():
        return None
    return read((_folder() / f"{code}.ts").read_bytes(), code)


def read(data: bytes, code: str) -> Catalog:
    """Read a file of Qt Linguist; what is not finished there is left out.

    Raises:
        ElementTree.ParseError: it is no XML.
    """
    from xml.etree import ElementTree as ET  # English needs none

    said: dict[tuple[str, str], tuple[str, ...]] = {}
    for message in ET.fromstring(data).iter("message"):  # noqa: S314 - comes with Parley
        translation = message.find("translation")
        if translation is None or translation.get("type"):  # "unfinished", "vanished", "obsolete"
            continue
        plural = [form.text or "" for form in translation.findall("numerusform")]
        forms = tuple(plural) if plural else (translation.text or "",)
        if all(forms):
            said[message.findtext("source", ""), message.findtext("comment", "")] = forms
    return Catalog(code, said)
