"""The languages that Parley speaks: every sentence for people goes through ``tr``.

A sentence stands in the code in English. A language is one file of Qt Linguist beside this one (``de.ts``): what it
holds is said in its words, what it lacks in English. The language is chosen once, at start (``choose``), before what
holds sentences is imported; the files are read here and not by Qt, since the terminal speaks as well.
"""

import os
from collections.abc import Mapping

from planner.languages.catalog import Catalog, available, catalog_of
from planner.languages.choosing import best_of, told_by
from planner.languages.shaping import clock, filled, twelve_hours

__all__ = [
    "Catalog",
    "available",
    "best_of",
    "choose",
    "chosen",
    "clock",
    "speak_as",
    "spoken",
    "tr",
    "tr_data",
    "twelve_hours",
]

_ENGLISH = Catalog("en", {})
_chosen = _ENGLISH


def choose(language: str) -> None:
    """Speak a language from now on.

    Args:
        language: "de"; a tag such as "de-AT" will do. English where there is no file for it.
    """
    global _chosen  # noqa: PLW0603 - one program speaks one language
    _chosen = catalog_of(language.replace("_", "-").split("-")[0].lower()) or _ENGLISH


def speak_as(environment: Mapping[str, str] = os.environ) -> None:
    """Choose as a terminal's variables ask; its commands then say their help in that language, too."""
    choose(best_of(told_by(environment), available()))
    if spoken() != "en":
        from planner.languages.options import speak_in_options

        speak_in_options()


def spoken() -> str:
    """The code of the language that is spoken: "en"."""
    return _chosen.code


def chosen() -> Catalog:
    """The sentences of the language that is spoken: what is kept of them is kept for this one."""
    return _chosen


def tr(text: str, note: str = "", n: int | None = None, /, **places: object) -> str:
    """Say ``text`` in the language that was chosen.

    Args:
        text: in English, whole, with named places: "{share} of {span}". One that counts holds both forms, the
            singular first: "{n} post moved|{n} posts moved".
        note: tells apart what is one word in English and two in others, and helps who translates.
        n: the number that decides between singular and plural; fills the place ``n``.
        places: what is put into the places; formatted as ``str.format`` does, thousands ("{n:,}") and times of day
            ("{time:%H:%M}") as the language and the machine have them.
    """
    said = _chosen.find(text, note, n)
    if said is None:
        one, _, many = text.partition("|") if n is not None else (text, "", "")
        said = many if many and n != 1 else one
    if n is not None:
        places.setdefault("n", n)
    return filled(said, places, _thousands) if places else said


def _thousands() -> str:
    return tr("1,000", "for the sign between thousands")


def tr_data(text: str) -> str:
    """Say a sentence that stands in a file of data, in English: ``tools.sentences`` lists them all for translators."""
    return _chosen.find(text, "", None) or text


def in_quotes(words: str) -> str:
    """Words in the quotation marks of the language that was chosen."""
    return tr("“{words}”", words=words)
