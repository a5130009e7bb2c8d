"""The class model: what it says, what it costs, and that an ask of Action is at least soft."""

from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.kinds import Ask
from planner.lint.kinds.ask import read_ask
from planner.lint.kinds.classes import ACTION, CLASSES, DIALOGUE, INFORMATION, class_model, read_class
from planner.lint.kinds.features import AT, NUMBER, TAG, TO, URL, features, tokens

ACT = "Join us for a webcast on how to keep your data safe. Register now: http://a.example"


def test_names_addresses_tags_and_numbers_are_masked() -> None:
    found = tokens("@ana @bo Thanks for 2,500 loaves! See http://a.example/x?q=1 with @cy #Rye, what’s next?")
    assert found[:4] == [TO, TO, "thanks", "for"]
    assert found[4:6] == [NUMBER, "loaves"]
    assert [token for token in found if token in {URL, AT, TAG}] == [URL, AT, TAG]
    assert found[-3:] == ["what's", "next", "?"]


def test_features_are_words_pairs_openings_and_length() -> None:
    found = features("Thanks. See you!")
    assert {
        "thanks",
        "see you",
        "^ thanks",
        "! $",
        ">see",
        ">thanks",
        "len:0",
        "no:url",
        "end:words",
    } <= found
    assert "no:url" not in features("http://a.example")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("@ana Thank you, glad to hear it!", DIALOGUE),
        (ACT, ACTION),
        ("The bank named a new head of its global markets business in London.", INFORMATION),
    ],
)
def test_clear_posts_get_their_class_and_a_reason(text: str, name: str) -> None:
    told = read_class(text, "en")
    assert (told.name, told.top) == (name, name)
    assert class_model().threshold <= told.p <= 1
    assert told.because
    assert set(told.because) <= features(text)


def test_below_the_threshold_no_class_is_named() -> None:
    told = read_class("Bread.", "en")
    assert told.name is None
    assert told.top in CLASSES
    assert 1 / 3 <= told.p < class_model().threshold


def test_other_languages_get_none() -> None:
    assert read_class("Danke für alles!", "de") is None
    assert read_class("Thanks!", None) is None


def test_action_makes_an_ask_soft_and_never_hard() -> None:
    text = "Take charge of your health this weekend: http://a.example"
    assert read_class(text, "en").name == ACTION
    reading = read_ask(text, "en")
    assert (reading.ask, reading.cues) == (Ask.SOFT, ())
    assert read_ask("Nimm am Wochenende deine Gesundheit in die Hand.", "de").ask is Ask.NONE


@given(st.text(max_size=300))
def test_any_text_has_probabilities(text: str) -> None:
    told = class_model().read(text)
    assert 1 / 3 <= told.p <= 1


def test_the_data_is_small_and_says_where_it_is_from() -> None:
    data = (files("planner.lint.kinds") / "classes.tsv").read_bytes()
    assert len(data) <= 20_000
    head = data.decode().splitlines()[:3]
    assert all(line.startswith("; ") for line in head)
    assert "version 1, 2026-11-21" in head[0]
    assert "CC BY 4.0" in head[1]
    assert len(class_model().weights) == 300


def test_no_feature_names_a_company() -> None:
    names = ("citi", "barclay", "nestl", "pfizer", "merck", "danone", "nesquik", "lipitor")
    assert not [name for name in class_model().weights if any(one in name for one in names)]
