"""Every language says all that the code says, with the same places, and nothing besides."""

import string
import subprocess
import sys
from xml.etree import ElementTree as ET

import pytest

from planner.languages import available
from planner.languages.catalog import catalog_of
from planner.languages.plurals import form_for
from tests.planner.languages.sources import ROOT, all_said

FOLDER = ROOT / "planner" / "languages"
LANGUAGES = [code for code in available() if code != "en"]


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_each_sentence_is_written_out_where_it_is_said():
    assert [one.where for one in all_said() if one.text is None or one.note is None] == []


def test_each_place_is_filled():
    wrong = []
    for one in all_said():
        if not (one.counts or one.places):
            continue
        asked = (
            set().union(*(places(form) for form in one.text.split("|"))) if one.counts else places(one.text)
        )
        if asked - {"n"} != one.places:
            wrong.append((one.where, asked, one.places))
    assert wrong == []


def test_what_counts_holds_both_forms():
    assert [one.where for one in all_said() if one.counts and one.text.count("|") != 1] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_says_all(code):
    said = catalog_of(code).said
    missing = sorted({(one.text, one.note) for one in all_said()} - said.keys())
    assert missing == [], "run `make languages` and translate what is unfinished"


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_says_nothing_that_is_gone(code):
    known = {(one.text, one.note) for one in all_said()}
    assert sorted(catalog_of(code).said.keys() - known) == []
    whole = ET.parse(FOLDER / f"{code}.ts").getroot()
    assert [
        one.findtext("source") for one in whole.iter("message") if one.find("translation").get("type")
    ] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_keeps_the_places_and_the_forms(code):
    counted = {(one.text, one.note) for one in all_said() if one.counts}
    filled = {(one.text, one.note) for one in all_said() if one.counts or one.places}
    forms = len({form_for(code)(n) for n in range(200)})
    wrong = []
    for key, said in catalog_of(code).said.items():
        if len(said) != (forms if key in counted else 1):
            wrong.append((key, "forms", said))
        if key not in filled:
            continue
        wanted = (
            set().union(*(places(form) for form in key[0].split("|"))) if key in counted else places(key[0])
        )
        may_lack = {"n"} if key in counted else set()
        if any(places(form) - wanted or wanted - places(form) - may_lack for form in said):
            wrong.append((key, "places", said))
    assert wrong == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_ends_sentences_as_the_english_does(code):
    ends = (".", "…", "?", ":")
    wrong = [
        (key[0], form)
        for key, said in catalog_of(code).said.items()
        for form in said
        if (key[0].endswith(ends) and key[0][-1] != form.rstrip("“»")[-1:])
        or key[0][:1] == " " != form[:1]
    ]  # fmt: skip
    assert wrong == []


def test_nothing_is_said_before_the_language_is_chosen():
    """What ``main`` imports by itself holds no sentence at its top: the language is chosen after it."""
    loaded = subprocess.run(
        [sys.executable, "-c", "import sys, main; print(*sys.modules)"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split()
    early = {name.replace(".", "/") for name in loaded}
    too_soon = [
        one.where
        for one in all_said()
        if one.at_import and one.where.partition(".py:")[0].removesuffix("/__init__") in early
    ]
    assert too_soon == []
