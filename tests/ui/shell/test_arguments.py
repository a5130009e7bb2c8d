from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from ui.arguments import PAGES, SCENES, parse_window
from ui.shell.pages import all_views


def test_all_words_of_the_shot_door():
    wanted = parse_window(
        [
            "--shot",
            "a.png",
            "--view",
            "calendar",
            "--size",
            "1440x900",
            "--theme",
            "dark",
            "--now",
            "2026-10-14T10:42+01:00",
            "--sample",
        ]
    )
    assert (wanted.shot, wanted.view, wanted.size, wanted.theme, wanted.sample) == (
        Path("a.png"),
        "calendar",
        (1440, 900),
        "dark",
        True,
    )
    assert wanted.now == datetime(2026, 10, 14, 10, 42, tzinfo=timezone(timedelta(hours=1)))


def test_a_time_without_a_zone_is_utc():
    assert parse_window(["--now", "2026-10-14T10:42"]).now == datetime(2026, 10, 14, 10, 42, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--size", "big"], "1440x900"),
        (["--size", "800x600"], "1024x640"),
        (["--now", "soon"], "2026-10-14T"),
        (["--view", "jounral"], "there is no view “jounral”; there are accounts, calendar,"),
        (["--view", "week-settings"], "there is no view “week-settings”"),
    ],
)
def test_wrong_words_say_what_is_right(words, said, capsys):
    with pytest.raises(SystemExit) as stop:
        parse_window(words)
    assert stop.value.code == 2
    assert said in capsys.readouterr().err


def test_every_page_can_be_shown_first():
    assert {view.key for view in all_views()} | {"welcome", "composer"} == set(PAGES)
    for name in (*PAGES, *SCENES, "week", "agenda-print"):
        assert parse_window(["--view", name]).view == name
