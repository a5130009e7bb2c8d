"""How texts are cut into terms, and where in them what was asked for stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.ids import ClientId, PostId
from planner.domain.post import Post
from planner.domain.searching import LONGEST, MOST_ASKED, MOST_BYTES, asked, marked, passage, terms_of


def a_post(text="", **fields):
    return Post(id=PostId("p"), client_id=ClientId("c"), text=text, **fields)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Crème Brûlée für Łódź", ("creme", "brulee", "fur", "lodz")),
        ("Straße, ŒUVRE & İstanbul", ("strasse", "oeuvre", "istanbul")),
        ("東京でパン", ("東京", "京で", "でパ", "パン", "ン")),
        ("ﾊﾟﾝ", ("パン", "ン")),
        ("الخبز كلّ ١٢", ("الخبز", "خبز", "كل", "12")),
        ("हिन्दी में", ("हिन्दी", "में")),
        ("한국어 빵을", ("한국어", "빵을")),
        ("it's £2.50 #rye_bread", ("it", "s", "2", "50", "rye", "bread")),
        ("🎃❤️ twice 🎃", ("🎃", "❤", "twice")),
        ("①② ½ ﬁne", ("12", "1", "2", "fine")),
        (" \n\t—…!", ()),
    ],
)
def test_terms(text, terms):
    assert terms_of(a_post(text)) == terms


def test_a_voiced_sign_makes_another_letter_and_a_long_word_is_kept_by_its_beginning():
    assert terms_of(a_post("が")) == ("が",)
    assert terms_of(a_post("x" * 100)) == ("x" * LONGEST,)
    assert asked("x" * 100) == ("x" * LONGEST,)


def test_a_post_of_any_size_has_room_in_a_database():
    terms = terms_of(a_post(" ".join(f"ж{number:09}" for number in range(60_000))))
    assert 10_000 < len(terms) < 60_000
    assert len(" ".join(terms).encode()) <= MOST_BYTES


@pytest.mark.parametrize(
    ("words", "terms"),
    [
        ("pump pumpkin PUMPKIN", ("pumpkin",)),
        ("東京", ("東京",)),
        ("京", ("京",)),
        ("الخبز", ("خبز",)),
        ('"OR" NEAR(x) -y*', ("or", "near", "x", "y")),
        ("   ", ()),
        ('"*', ()),
    ],
)
def test_questions(words, terms):
    assert asked(words) == terms


def test_a_question_has_an_end():
    assert len(asked(" ".join(f"word{number}" for number in range(100)))) == MOST_ASKED
    assert asked("a" * 10_000) == ("a" * LONGEST,)


@given(st.text(), st.text())
def test_no_text_and_no_question_is_an_error_and_marks_lie_in_the_text(text, words):
    terms = asked(words)
    for part in (*terms, *terms_of(a_post(text))):
        assert part
        assert " " not in part
        assert all(letter.isalnum() or not letter.isascii() for letter in part)
    for found in (marked(text, terms), passage(a_post(text), terms)):
        assert all(0 <= start < end <= len(found.text) for start, end in found.marks)
        assert list(found.marks) == sorted(found.marks)


@given(st.text(min_size=1, max_size=20), st.text(max_size=40))
def test_what_stands_in_a_text_is_found_there(word, rest):
    kept = terms_of(a_post(f"{rest} {word}"))
    assert all(any(one.startswith(term) for one in kept) for term in asked(word))


def test_what_matches_is_marked_also_where_accents_and_pairs_are():
    found = marked("Crème\n Brûlée in 東京でパンを, Straße", asked("brul パン strass"))
    assert found.text == "Crème Brûlée in 東京でパンを, Straße"
    assert [found.text[start:end] for start, end in found.marks] == ["Brûl", "パン", "Straße"]
    assert marked("Nothing here", asked("elephant")).marks == ()
    assert marked("Anything", ()).marks == ()


def test_a_passage_begins_a_little_before_what_was_found():
    found = passage(a_post("Words " * 30 + "and a pumpkin " + "more " * 60, title="Title"), asked("pumpkin"))
    assert found.text.startswith("…")
    assert found.text.endswith("…")
    assert [found.text[start:end] for start, end in found.marks] == ["pumpkin"]
    assert len(found.text) <= 162
    dense = passage(a_post("あ" * 300 + "パン" + "い" * 300), asked("パン"))
    assert [dense.text[start:end] for start, end in dense.marks] == ["パン"]


def test_the_title_is_looked_at_before_the_text():
    assert passage(a_post("Bread in the text", title="Bread"), asked("bread")).text == "Bread"
    assert passage(a_post("Text", notes="Bread"), asked("bread")).text == "Bread"
    assert passage(a_post("Text"), asked("bread")).text == ""
