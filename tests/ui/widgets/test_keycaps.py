"""Keys as the keyboard of a language has them."""

import pytest

from planner import languages
from planner.languages.catalog import Catalog
from ui.widgets import keycaps
from ui.widgets.keycaps import shown


@pytest.fixture
def german(monkeypatch):
    said = {("Ctrl", "key"): ("Strg",), ("Shift", "key"): ("Umschalt",), ("PgDn", "key"): ("Bild ab",)}
    monkeypatch.setattr(languages, "_chosen", Catalog("de", said))
    keycaps._names.cache_clear()
    yield
    keycaps._names.cache_clear()


@pytest.mark.parametrize(
    ("cap", "words"),
    [
        ("Ctrl+Shift+Z", "Ctrl+Shift+Z"),
        ("Ctrl+Return", "Ctrl+Enter"),
        ("PgDown", "PgDn"),
        ("?", "?"),
        ("F8", "F8"),
    ],
)
def test_english_has_them_as_they_are_written(cap, words):
    assert shown(cap) == words


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("cap", "words"),
    [
        ("Ctrl+Shift+Z", "Strg+Umschalt+Z"),
        ("Ctrl ,", "Strg ,"),
        ("PgDown", "Bild ab"),
        ("N", "N"),
        ("F6", "F6"),
    ],
)
def test_german_keys_have_german_names(cap, words):
    assert shown(cap) == words


def test_a_mac_draws_its_own_signs(monkeypatch):
    monkeypatch.setattr(keycaps, "MAC", True)
    assert shown("Ctrl+Shift+Z").replace(" ", "") != ""
    assert shown("Arrows") == "Arrows"
