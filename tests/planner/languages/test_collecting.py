"""What ``make languages`` hands to Qt's ``lupdate``, and what comes of it."""

from xml.etree import ElementTree as ET

from tests.planner.languages.sources import all_said
from tools import languages


def test_a_new_file_asks_for_every_sentence_and_for_two_forms_of_those_that_count(monkeypatch, tmp_path):
    monkeypatch.setattr(languages, "FOLDER", tmp_path)
    languages.update("de")
    asked = {
        (one.findtext("source"), one.findtext("comment", ""), one.get("numerus") == "yes")
        for one in ET.parse(tmp_path / "de.ts").getroot().iter("message")
    }
    assert asked == {(one.text, one.note, one.counts) for one in all_said() if one.text is not None}
    assert [path.name for path in tmp_path.iterdir()] == ["de.ts"]
