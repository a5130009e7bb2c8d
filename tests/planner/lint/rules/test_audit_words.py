"""Words that small businesses wrote in plans read by hand: what must be found, and what must not."""

import pytest

from tests.planner.lint.rules.checked import found, post


@pytest.mark.parametrize(
    "text",
    [
        "Jetzt folgen und gewinnen!",
        "Zwei Freunde markieren und ein Weinpaket gewinnen",
        "Einfach liken, teilen und mit etwas Glück gewinnen",
        "Bis Sonntag tippen und gewinnen",
    ],
)
def test_german_contests_in_infinitives(text: str) -> None:
    assert found("LEG002", post(text, network="mastodon"))


@pytest.mark.parametrize(
    "text",
    [
        "Wer zuhört, kann Freunde gewinnen.",
        "Wir folgen der Sonne. Zeit gewinnen wir so nicht.",
        "Liken dürft ihr gern. Kommentieren auch.",
    ],
)
def test_and_what_is_none(text: str) -> None:
    assert not found("LEG002", post(text, network="mastodon"))


@pytest.mark.parametrize(
    "text",
    [
        "The mayor visited us on Tuesday, July 16. We still talk of it.",
        "Am Samstag, 3. Mai, haben wir eröffnet, damals noch ohne Ofen.",
    ],
)
def test_memories_of_some_year_have_the_weekday_of_that_year(text: str) -> None:
    assert not found("TIM006", post(text, "2026-11-26 10:00"))


@pytest.mark.parametrize(
    "text",
    [
        "Our course starts on Tuesday, July 16.",
        "We opened on Monday, 25 November, and it was lovely.",
        "The mayor visited us on Tuesday, July 16, 2026.",
    ],
)
def test_plans_recent_days_and_named_years_are_still_checked(text: str) -> None:
    assert found("TIM006", post(text, "2026-11-26 10:00"))


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Das beste Team der Welt: unseres ❤️", 0),
        ("You are the best customers in the world.", 0),
        ("Das beste Brot der Welt", 1),
        ("The best rye in town", 1),
    ],
)
def test_the_best_people_need_no_proof(text: str, claims: int) -> None:
    assert len(found("SAF003", post(text))) == claims


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("Register before Nov 25.", True),
        ("Order by 18 December 2025.", True),  # copied from last year
        ("Order by 18 December 2020.", False),  # who knows what that was
        ("We moved here before 3 May 2026.", False),
        ("Register before 27 November.", False),
    ],
)
def test_an_end_of_last_year_and_what_comes_before_a_day(text: str, hit: bool) -> None:
    assert bool(found("TIM007", post(text, "2026-11-26 10:00"))) is hit


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Thanks to @brand for the shampoo #sp", "warning"),
        ("Lieblingsstück #gifted", "warning"),
        ("Gifted by @brand", "error"),
        ("This was gifted by my grandmother", ""),
        ("Lovely #spring day", ""),
        ("Ad: a paid partnership with @brand", ""),
    ],
)
def test_who_calls_a_post_paid_has_to_say_it_well(text: str, severity: str) -> None:
    assert "".join(one.severity.value for one in found("LEG001", post(text))) == severity


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("Win a dinner for two: comment your favourite dish.", True),
        ("Gewinne ein Brot: Kommentiere dein Lieblingsrezept.", True),
        ("Win one for the team. Follow the match on Saturday.", False),
        ("Gewinne eine Stunde am Tag: teile dir Arbeit.", False),
    ],
)
def test_how_to_win_may_stand_behind_a_colon(text: str, hit: bool) -> None:
    assert bool(found("LEG002", post(text))) is hit


@pytest.mark.parametrize("text", ["htps://fennel.de", "https;//fennel.de", "hhttps://fennel.de"])
def test_a_slip_in_the_protocol_is_shown_as_it_is_written(text: str) -> None:
    [finding] = found("LNK001", post(f"Look: {text}"))
    assert f"“{text}” is not a whole address" in finding.message


def test_a_file_on_ones_own_computer_is_no_address_for_readers() -> None:
    [finding] = found("LNK001", post("Look: file:///C:/flyer.pdf"))
    assert "opens on your own computer" in finding.message


def test_words_that_ask_for_a_comment_in_german() -> None:
    assert found("TXT005", post("Kommentiere mit JA und du bekommst das Rezept."))
    assert not found("TXT005", post("Kommentiert, was ihr denkt."))
