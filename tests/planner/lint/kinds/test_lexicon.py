"""Cue lists: what a person may add and take out, and what is said when a line cannot be read."""

import pytest

from planner.domain.errors import UserError
from planner.domain.kinds import Ask
from planner.lint.kinds.ask import read_ask
from planner.lint.kinds.cuelist import count, read_cues
from planner.lint.kinds.lexicon import current, shipped, use
from planner.lint.kinds.notation import openings_of, pattern_of


def test_own_cues_are_added_weighed_anew_and_taken_out() -> None:
    own = shipped().with_user_cues(
        {
            "en": "; mine\n[hard]\n1 tombola ticket\n0 black friday\n0,5 order now\n",
            "de": "[hard]\n1 +schmaus\n",
        }
    )
    assert read_ask("A tombola ticket for the choir", lexicon=own).ask is Ask.HARD
    assert read_ask("Heute Gänseschmaus im Hof", "de", own).ask is Ask.HARD
    assert read_ask("Black Friday, hurry", lexicon=own).weight == 0.5
    assert read_ask("Order now", lexicon=own).weight == 0.5
    assert read_ask("Order now").weight == 1
    assert own.key != shipped().key == shipped().with_user_cues({}).key


def test_a_language_can_be_added() -> None:
    own = shipped().with_user_cues({"fr": "[hard]\n1 commandez maintenant\n[negation]\nne pas\n"})
    assert read_ask("Commandez maintenant", "fr", own).ask is Ask.HARD
    assert read_ask("Commandez maintenant", "fr").ask is Ask.NONE
    assert count(own.lists.values(), "hard") == count(shipped().lists.values(), "hard") + 1


def test_the_current_lexicon_is_set_once_and_can_be_set_back() -> None:
    own = shipped().with_user_cues({"en": "[hard]\n1 tombola\n"})
    try:
        use(own)
        assert current() is own
        assert read_ask("Tombola").ask is Ask.HARD
    finally:
        use(None)
    assert current() is shipped()
    assert read_ask("Tombola").ask is Ask.NONE


def test_words_with_weight_0_are_no_cue() -> None:
    assert shipped().find("In her free time she restores looms.", "hard") == ()
    assert [cue.text for cue in shipped().find("Free mug.", "hard", "en")] == ["Free mug"]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("[hard]\norder now", "line 2.*no weight"),
        ("[hard]\n2 order now", "line 2.*no weight"),
        ("[hard]\n1", "line 2.*no weight"),
        ("1 order now", "line 1.*before any section"),
        ("[hart]\n1 order now", r"line 1.*no section"),
        ("[hard]\n1 (order|buy now", "line 2.*bracket"),
        ("[hard]\n1 )order( now", "line 2.*bracket"),
        ("[hard]\n1 order|buy", "line 2.*brackets"),
        ("[hard]\n1 *", r"line 2.*begin with"),
        ("[hard]\n1 [now]", "line 2.*at least one word"),
        ("[hard]\n1 a*", "line 2.*3 letters"),
        ("[hard]\n1 + now", "line 2.*after \\+"),
    ],
)
def test_a_line_that_cannot_be_read_is_named(lines: str, told: str) -> None:
    with pytest.raises(UserError) as caught:
        read_cues(lines, "cues-en.txt")
    assert caught.value.place.startswith("cues-en.txt, line ")
    assert caught.value.mend
    head, _, rest = told.partition(".*")
    assert head in caught.value.place
    assert rest.replace("\\", "") in str(caught.value) + caught.value.mend


@pytest.mark.parametrize(
    ("phrase", "words", "stems", "tails"),
    [
        ("order now", {"order"}, set(), set()),
        ("pre-order*", {"pre"}, set(), set()),
        ("order*", set(), {"order"}, set()),
        ("[only|just] #~% off", {"only", "just", "#"}, set(), set()),
        ("(sonder|aktions)~preis", set(), {"sonder", "aktions"}, set()),
        ("+rabatt*", set(), set(), {"rabatt"}),
        ("€~#", {"€"}, set(), set()),
        ("(a|b [c]) d", {"a", "b"}, set(), set()),
    ],
)
def test_what_a_phrase_can_begin_with(phrase: str, words: set[str], stems: set[str], tails: set[str]) -> None:
    found = openings_of(phrase)
    assert (found.words, found.stems, found.tails) == (words, stems, tails)
    assert pattern_of(phrase)


@pytest.mark.parametrize(
    "text",
    [
        "We raised £312 for the hospice on Saturday.",
        "In 1950 a haircut was $1 and came with gossip.",
        "Diese Lampe habe ich für 12 Euro auf dem Flohmarkt gekauft.",
        "The fund is worth $590 million.",
    ],
)
def test_a_price_that_is_told_is_no_offer(text: str) -> None:
    assert read_ask(text).ask is not Ask.HARD
