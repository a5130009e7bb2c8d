"""What the words in a status cell mean."""

import pytest

from planner.domain.brief import Disclosure
from planner.domain.kinds import Ask, Kind
from planner.domain.post import Stage
from planner.domain.publication import PublicationState
from planner.exchange.dialect import COLUMNS, FURTHER
from planner.exchange.planrow import Trouble
from planner.exchange.wording import meant
from planner.exchange.words import (
    STATUS_OF,
    STATUSES,
    ask_of,
    disclosure_of,
    fold_of,
    kind_of,
    status_of,
    yes_of,
)


@pytest.mark.parametrize("cell", ["done by hand", "Posted by hand", "published", "history"])
def test_what_is_out_is_history(cell):
    assert status_of(cell) == (Stage.SCHEDULED, PublicationState.HISTORY)


@pytest.mark.parametrize("word", sorted(set(STATUS_OF.values())))
def test_every_word_that_is_written_is_read(word):
    assert not isinstance(status_of(word), Trouble)


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_words_in_other_languages_and_they_are_read(kind):
    words = [word for word, english in meant("kind").items() if english == kind]
    assert words
    assert {kind_of(word) for word in words} == {kind}


def test_words_in_german_are_read_whatever_their_case():
    assert kind_of(" Werbung") is Kind.PROMOTE
    assert kind_of("Gespräch") is Kind.CONVERSE
    assert status_of("Von  Hand gepostet") == (Stage.SCHEDULED, PublicationState.HISTORY)
    assert status_of("Eingeplant") == (Stage.SCHEDULED, PublicationState.PLANNED)
    assert ask_of("Keine") is Ask.NONE
    assert yes_of("Ja", "utm") is True
    assert yes_of("nein", "utm") is False
    assert fold_of("zweite") == 1
    assert disclosure_of("Anzeige") is Disclosure.PAID


def test_every_table_means_what_is_known():
    assert set(meant("columns").values()) <= {*COLUMNS, *FURTHER}
    assert set(meant("status").values()) <= set(STATUSES)
    assert set(meant("ask").values()) <= set(Ask)
    assert not set(meant("columns")) & {*COLUMNS, *FURTHER}
    for table in ("columns", "kind", "status", "ask", "disclosure", "yes", "fold"):
        assert all(word == word.strip() for word in meant(table))


def test_a_german_word_that_is_nearly_right_is_offered():
    found = kind_of("Geschihte")
    assert "geschichte" in found.mend


def test_a_german_file_is_read(desk):
    rows = (
        "Kunde;Netzwerk;Konto;Datum;Uhrzeit;Zeitzone;Status;Art;Text\n"
        "Roggen & Co;mastodon;roggen@brot.example;2026-12-03;09:00;Europe/Berlin;eingeplant;Werbung;Stollen vorbestellen\n"
        "Roggen & Co;mastodon;roggen@brot.example;2026-12-04;09:00;Europe/Berlin;Entwurf;Gespräch;Welches Brot?\n"
    )
    desk.bring(rows)
    found = {post.text: (post.kind, post.stage, post.when.local.day) for post in desk.posts()}
    assert found == {
        "Stollen vorbestellen": (Kind.PROMOTE, Stage.SCHEDULED, 3),
        "Welches Brot?": (Kind.CONVERSE, Stage.DRAFT, 4),
    }
