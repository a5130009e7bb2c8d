"""Sentences in files of data are said in the language that was chosen."""

import pytest

from planner import languages
from planner.languages.catalog import Catalog
from planner.lint.profiles.presets import preset_named
from planner.networks.facts import facts_of
from planner.networks.looks import look_of
from tools.sentences import data_sentences


@pytest.fixture
def loud(monkeypatch):
    """Every sentence of data in capitals."""
    said = {(text, ""): (text.upper(),) for text in data_sentences()}
    monkeypatch.setattr(languages, "_chosen", Catalog("de", said))


@pytest.mark.usefixtures("loud")
def test_what_networks_say_of_themselves():
    facts = facts_of.__wrapped__("mastodon")  # what is kept was read in English
    assert facts.edit_says == "READERS SEE THAT IT WAS EDITED, AND WHAT IT SAID BEFORE."
    assert look_of.__wrapped__("mastodon").fold_word == "READ MORE"
    seen = facts.option("visibility")
    assert (seen.label, seen.choices[0].value, seen.choices[0].label) == ("WHO SEES IT", "public", "EVERYONE")


@pytest.mark.usefixtures("loud")
def test_what_presets_say():
    preset = preset_named.__wrapped__("thirds")
    assert (preset.name, preset.label) == ("thirds", "RULE OF THIRDS")
    assert preset.says.isupper()


def test_each_stands_somewhere_once():
    found = data_sentences()
    assert found["Rule of thirds"] == "thirds.toml"
    assert found["rules link"] == "contest.toml"
    assert "This cannot be undone." in found
    assert not any(text != text.strip() for text in found)
