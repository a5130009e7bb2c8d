"""TXT001 and TXT004: threads whose parts fit, quick answers that are right, and how hard a text is."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.media import MediaUse
from planner.lint.finding import Severity
from planner.lint.fix import Safety
from planner.lint.readability import difficulty, syllables
from planner.lint.rules import hard_to_read, too_long
from planner.lint.threads import as_thread
from planner.networks.facts import all_networks, facts_of
from planner.networks.render import Message, blocking_length, doubtful_length, render
from tests.planner.lint.rules.text_plans import fix_of, found, trial

LONG, HARD = too_long.RULE, hard_to_read.RULE
SENTENCE = "The oven is old, and it stands in the corner since 1961. "
WORDS = [
    "Brot",
    "the oven",
    "und",
    "rye.",
    "Really?",
    "yes!",
    "z. B.",
    "https://fennel.example/a/b",
    "#rye",
    "@lene",
]
WORDS += ["麦麦麦", "👩‍🍳", "\n\n", "---", "\n---\n", "a" * 60, "(so.)", "ä", "example.com", "@a@b.example"]
texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=160).map(" ".join)
THREADED = [facts.key for facts in all_networks() if facts.thread and facts.text_limit]


@pytest.mark.parametrize("network", THREADED)
@given(
    text=texts, link=st.sampled_from(["", "fennel.example/x"]), tags=st.sampled_from([(), ("Rye", "bread")])
)
def test_every_part_of_a_thread_fits_and_no_word_is_lost(network: str, text: str, link: str, tags) -> None:
    message = Message(network=network, text=text, link=link, hashtags=tags)
    thread = as_thread(message, facts_of(network))
    if thread is None:
        return
    rendered = render(Message(network=network, text=thread, link=link, hashtags=tags))
    assert blocking_length(rendered) is None
    assert len(rendered.parts) > 1
    assert [word for word in thread.split() if word != "---"] == [
        word for word in text.split() if word != "---"
    ]


@pytest.mark.parametrize("network", [facts.key for facts in all_networks()])
@settings(max_examples=40)  # of each network
@given(
    text=texts, link=st.sampled_from(["", "https://fennel.example/x"]), tags=st.sampled_from([(), ("麦",)])
)
def test_the_quick_answer_is_the_counted_one(network: str, text: str, link: str, tags) -> None:
    rendered = render(Message(network=network, text=text, link=link, hashtags=tags))
    counted = blocking_length(rendered) or doubtful_length(rendered)
    findings = found(LONG, text, network=network, link=link, hashtags=tags)
    assert [finding.numbers["length"] for finding in findings] == ([counted.length] if counted else [])


def test_words_beside_pictures_have_the_room_that_pictures_give() -> None:
    loaf, film = (MediaUse(media_id=None, name=name) for name in ("loaf.jpg", "oven.mp4"))
    assert not found(LONG, "a" * 4000, network="tiktok", media=(loaf,))
    (finding,) = found(LONG, "\U0001f35e" * 2001, network="tiktok", media=(loaf,))
    assert finding.numbers == {"length": 4002, "limit": 4000}
    (finding,) = found(LONG, "a" * 2201, network="tiktok", media=(film,))
    assert finding.numbers == {"length": 2201, "limit": 2200}


def test_what_fits_in_one_of_two_possible_units_is_a_warning_and_goes_out() -> None:
    (finding,) = found(LONG, "\U0001f35e" * 4000, network="telegram")
    assert (finding.severity, finding.blocks) == (Severity.WARNING, False)
    assert finding.numbers == {"length": 8000, "limit": 4096}
    assert finding.message.startswith("8000 of 4096 characters if Telegram counts emoji as two")
    assert not found(LONG, "\U0001f35e" * 2048, network="telegram")
    (surely,) = found(LONG, "\U0001f35e" * 4097, network="telegram")
    assert (surely.severity, surely.numbers["length"]) == (Severity.ERROR, 4097)


def test_a_long_text_is_split_at_ends_of_sentences() -> None:
    one = trial(SENTENCE * 7, network="bluesky", link="fennel.example/rye", hashtags=("Rye",))
    [finding] = [finding for finding in one.report.findings if finding.code == LONG.code]
    fix = fix_of(finding, Safety.UNSAFE)
    assert fix.title == "Split it into a thread of 2"
    assert {patch.account_key for patch in fix.patches} == {"bluesky:fennelandrye"}
    assert one.try_fixes((fix,)).clears(finding)
    one.keep((fix,))
    first, second = one.entries[0].text.split("\n---\n")
    assert first.endswith("since 1961.")
    assert second.startswith("The oven")


def test_a_thread_keeps_the_breaks_it_has() -> None:
    text = f"Two parts.\n---\n{SENTENCE * 6}"
    thread = as_thread(Message(network="bluesky", text=text), facts_of("bluesky"))
    assert thread.split("\n---\n")[0] == "Two parts."
    assert len(thread.split("\n---\n")) == 3


def test_a_sentence_too_long_is_cut_at_a_comma_and_a_word_never() -> None:
    thread = as_thread(
        Message(network="bluesky", text=", ".join(["bread and butter"] * 20)), facts_of("bluesky")
    )
    assert thread.split("\n---\n")[0].endswith("butter,")
    numbered = Message(network="bluesky", text="Fresh rye bread from the oven. " * 20, numbered=True)
    cut = as_thread(numbered, facts_of("bluesky"))
    parts = render(replace(numbered, text=cut)).parts
    assert [part.text[-4:] for part in parts] == [f" {n}/{len(parts)}" for n in range(1, len(parts) + 1)]
    assert as_thread(Message(network="bluesky", text="a" * 400), facts_of("bluesky")) is None


@pytest.mark.parametrize("network", ["instagram", "facebook", "linkedin"])
def test_no_thread_where_there_is_none(network: str) -> None:
    [finding] = found(LONG, "word " * 13000, network=network)
    assert [fix.safety for fix in finding.fixes] == [Safety.ASSIST]


@pytest.mark.parametrize(
    ("word", "language", "number"),
    [
        ("bread", "en", 1),
        ("oven", "en", 2),
        ("baked", "en", 1),
        ("started", "en", 2),
        ("table", "en", 2),
        ("coffee", "en", 2),
        ("loaves", "en", 1),
        ("refrigeration", "en", 5),
        ("Brot", "de", 1),
        ("Bäckerei", "de", 3),
        ("Weihnachten", "de", 3),
        ("Feuer", "de", 2),
        ("Kaffee", "de", 2),
        ("Verfügbarkeit", "de", 4),
    ],
)
def test_syllables_are_counted(word: str, language: str, number: int) -> None:
    assert syllables(word, language) == number


def test_the_grade_follows_the_formula() -> None:
    told = difficulty("We bake bread. You eat it. It is good bread, and it is warm.", "en")
    assert told.words == 14
    assert (told.sentences, told.longest.words) == (3, 8)
    assert told.grade == 0  # 0.39 * 14 / 3 + 11.8 * 14 / 14 - 15.59 is below nought
    german = difficulty("Der Ofen ist alt. Das Brot ist gut.", "de")
    # MS 0, SL 4, IW 0, ES 7 of 8: 0.1672 * 4 - 0.0327 * 87.5 - 0.875 is below nought
    assert german.grade == 0


@pytest.mark.parametrize("text", ["", "🥖 #rye @lene https://fennel.example/a", "\n\n"])
def test_what_has_no_words_has_no_grade(text: str) -> None:
    assert difficulty(text, "en") is None


def test_addresses_tags_and_short_forms_end_no_sentence() -> None:
    told = difficulty("Dr. Rye is at https://a.example/b.c?d today at 3.30, see #x.y now", "en")
    assert told.sentences == 1
    assert told.words == 8


def test_other_languages_and_short_texts_are_left_alone() -> None:
    french = "Nous avons le plaisir de vous informer de la disponibilité extraordinaire de nos " * 3
    assert found(HARD, french) == ()
    assert found(HARD, "Extraordinary refrigeration infrastructure availability limitations.") == ()


def test_the_longest_sentence_is_marked() -> None:
    text = "Come by. " + "and we bake the bread and we sell the bread " * 9 + "today. So we do."
    [finding] = found(HARD, text)
    assert text[slice(*finding.span)].startswith("and we bake")
    assert finding.fixes[0].assist.span == finding.span
