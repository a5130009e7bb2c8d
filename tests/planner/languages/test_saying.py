"""Saying a sentence in another language."""

import pytest

from planner import languages
from planner.languages import best_of, choose, spoken, tr
from planner.languages.catalog import Catalog, available, catalog_of, read
from planner.languages.choosing import told_by
from planner.languages.plurals import form_for

FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de"><context><name></name>
<message><source>Open</source><translation>Offen</translation></message>
<message><source>Open</source><comment>do it</comment><translation>Öffnen</translation></message>
<message><source>{a} of {b}</source><translation>{b}, davon {a}</translation></message>
<message numerus="yes"><source>{n} post|{n} posts</source>
<translation><numerusform>Ein Beitrag</numerusform><numerusform>{n} Beiträge</numerusform></translation></message>
<message><source>Later</source><translation type="unfinished">Spä</translation></message>
</context></TS>"""


@pytest.fixture
def german(monkeypatch):
    monkeypatch.setattr(languages, "_chosen", read(FILE.encode(), "de"))


@pytest.mark.usefixtures("german")
def test_a_sentence_is_said_with_its_places_where_that_language_has_them():
    assert tr("{a} of {b}", a=2, b=5) == "5, davon 2"


@pytest.mark.usefixtures("german")
def test_one_english_word_may_be_two():
    assert (tr("Open"), tr("Open", "do it")) == ("Offen", "Öffnen")


@pytest.mark.usefixtures("german")
def test_what_is_missing_or_unfinished_is_said_in_english():
    assert (tr("Never"), tr("Later"), spoken()) == ("Never", "Later", "de")


@pytest.mark.parametrize(
    ("n", "english", "said"),
    [(0, "0 posts", "0 Beiträge"), (1, "1 post", "Ein Beitrag"), (7, "7 posts", "7 Beiträge")],
)
def test_numbers_decide_the_form(monkeypatch, n, english, said):
    assert tr("{n} post|{n} posts", "", n) == english
    monkeypatch.setattr(languages, "_chosen", read(FILE.encode(), "de"))
    assert tr("{n} post|{n} posts", "", n) == said


def test_braces_are_left_alone_where_nothing_is_put_in():
    assert tr("Write {name} here") == "Write {name} here"


def test_the_language_of_a_tag_is_chosen_and_english_where_there_is_none(monkeypatch):
    monkeypatch.setattr(languages, "_chosen", languages._chosen)
    monkeypatch.setattr(languages, "catalog_of", {"de": Catalog("de", {})}.get)
    choose("de_AT")
    assert spoken() == "de"
    choose("tlh")
    assert spoken() == "en"


@pytest.mark.parametrize(
    ("environment", "code"),
    [
        ({}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "de"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LANGUAGE": "de:en"}, "de"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LC_ALL": "C", "LANG": "de_DE.UTF-8"}, "en"),
        ({"PARLEY_LANGUAGE": "de", "LANG": "en_GB"}, "de"),
    ],
)
def test_what_a_terminal_asks_for(environment, code):
    assert best_of(told_by(environment), ("en", "de")) == code


@pytest.mark.parametrize(
    ("code", "numbers", "forms"),
    [
        ("de", (0, 1, 2, 21), (1, 0, 1, 1)),
        ("fr", (0, 1, 2), (0, 0, 1)),
        ("ja", (0, 1, 2), (0, 0, 0)),
        ("pl", (1, 2, 5, 12, 22, 25), (0, 1, 2, 2, 1, 2)),
        ("ru", (1, 2, 5, 11, 21, 22), (0, 1, 2, 2, 0, 1)),
        ("cs", (1, 2, 5), (0, 1, 2)),
    ],
)
def test_the_forms_of_numbers(code, numbers, forms):
    assert tuple(form_for(code)(n) for n in numbers) == forms


def test_english_needs_no_file():
    assert available()[0] == "en"
    assert catalog_of("en") is None
    assert catalog_of("tlh") is None
