"""The language of a text: told where it can be told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.lint.kinds.language import LETTERS, language_of_text
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
