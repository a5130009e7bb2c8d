"""The language of a text: told where it can be told."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.lint.kinds.language import LETTERS, language_by_small_words, language_of_text
from tests.planner.lint.kinds.offers import texts


@pytest.mark.parametrize("name", ["hard_sell", "not_selling", "hard_sell_heldout"])
@pytest.mark.parametrize("language", ["en", "de"])
def test_lists_are_in_their_language(name: str, language: str) -> None:
    told = [language_of_text(line) for line in texts(name)[language]]
    assert told.count(language) >= 0.9 * len(told)
    assert set(told) <= {language, None}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Notre assemblée générale s'ouvre avec la présentation des résultats.", "fr"),
        ("Mañana abrimos a las ocho y tenemos pan recién hecho para todos.", "es"),
        ("Fresh bread", None),
        ("20 % 30 % 40 % 50 % 60 % 70 %", None),
        ("https://a.example/this/is/an/address/of/a/long/page @somebody #hashtags", None),
        ("", None),
    ],
)
def test_other_languages_and_none(text: str, language: str | None) -> None:
    assert language_of_text(text) == language


@given(st.text(max_size=200))
def test_any_text_can_be_asked_for(text: str) -> None:
    code = language_of_text(text)
    assert code is None or (code.islower() and sum(map(str.isalpha, text)) >= LETTERS)


@pytest.mark.parametrize("language", ["en", "de"])
def test_without_the_library_small_words_tell_most_and_never_the_other(language: str) -> None:
    told = [language_by_small_words(line) for line in texts("not_selling")[language]]
    assert told.count(language) >= 0.7 * len(told)
    assert set(told) <= {language, None}


def test_small_words_tell_no_third_language() -> None:
    for text in (
        "Notre assemblée générale s'ouvre avec la présentation des résultats.",
        "Mañana abrimos a las ocho y tenemos pan recién hecho para todos.",
        "De winkel is vandaag gesloten, morgen zijn we er weer.",
    ):
        assert language_by_small_words(text) is None


def test_a_machine_without_the_library_still_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pycld2", None)
    language_of_text.cache_clear()
    try:
        assert language_of_text("The oven is warm and we are open for you today.") == "en"
    finally:
        language_of_text.cache_clear()
