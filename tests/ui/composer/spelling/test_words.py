"""Which words are looked up, and in which dictionary."""

import pytest

from planner.domain.account import Account
from planner.domain.brief import Brief
from planner.domain.client import Client
from planner.domain.ids import AccountId, ClientId
from ui.views.composer.spelling.sentences import language_name, missing_words
from ui.views.composer.spelling.words import dictionary_for, known_words, words_in

THERE = ("de_AT", "de_DE", "en_GB", "en_US", "fr")


def looked_up(text, *known):
    return [one.text for one in words_in(text, frozenset(known))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Fresh bread, don’t wait", ["Fresh", "bread", "don’t", "wait"]),
        ("See https://ryee.example/braed and ryee.com", ["See", "and"]),
        ("Hi @ryeeandshine @ana@bred.example #ryebraed ok", ["Hi", "ok"]),
        ("Straße und Café", ["Straße", "und", "Café"]),
        ("DIY 3rd A5 x bread2go half-baked", ["half", "baked"]),
        ("pre-order, re-baked, non‑stop", ["order", "baked", "stop"]),
        ("Pre- and post-war pre order", ["and", "war", "pre", "order"]),
        ("e-mail from 2020-now", ["mail", "from", "now"]),
        ("焼きたてのパン bread", ["bread"]),
        ("a/b snake_case C:\\ryee", []),
        ("", []),
    ],
)
def test_words_that_are_looked_up(text, words):
    assert looked_up(text) == words


def test_known_words_are_left_out_however_they_are_written():
    assert looked_up("Levain LEVAIN levain’s Bread", "levain") == ["levain’s", "Bread"]


def test_a_part_of_a_word_with_hyphens_knows_the_whole_and_the_joined_form():
    wi, fi, from_ = words_in("Wi-Fi from", frozenset())
    assert wi.wholes == fi.wholes == ("Wi-Fi", "WiFi")
    assert from_.wholes == ()


def test_places_are_of_the_whole_text():
    assert [(one.start, one.end) for one in words_in("Hot braed", frozenset(), 100)] == [
        (100, 103),
        (104, 109),
    ]


def test_names_of_client_and_accounts_are_right():
    brief = Brief(learnt_words=("levain",), own_hashtags=("FennelRye",), may_name=("Kiln & Loom",))
    client = Client(id=ClientId("c"), name="Fennel & Rye", zone="Europe/Berlin", brief=brief)
    account = Account(
        id=AccountId("a"), client_id=client.id, network="mastodon", handle="@fennelandrye@brot.example"
    )
    known = known_words(client, [account])
    assert {"levain", "fennelrye", "kiln", "loom", "fennel", "rye", "fennelandrye", "brot"} <= known


@pytest.mark.parametrize(
    ("wanted", "region", "code"),
    [
        ("de", "", "de_DE"),
        ("de", "AT", "de_AT"),
        ("de-AT", "DE", "de_AT"),
        ("de_CH", "", "de_DE"),
        ("en", "", "en_GB"),
        ("en-US", "GB", "en_US"),
        ("fr-CA", "", "fr"),
        ("it", "IT", ""),
        ("", "DE", ""),
    ],
)
def test_the_dictionary_for_a_language(wanted, region, code):
    assert dictionary_for(wanted, region, THERE) == code


def test_without_the_home_country_any_of_the_language_does():
    assert dictionary_for("en", "", ("en_ZA",)) == "en_ZA"


def test_languages_are_named_in_themselves():
    assert language_name("de_DE") == "Deutsch (Deutschland)"
    assert language_name("fr") == "Français"
    assert language_name("zz_ZZ") == "zz_ZZ"
    assert "Deutsch" in missing_words("de", "/data/dictionaries")
