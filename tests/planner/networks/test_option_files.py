"""Words of a file as an option: read in any usual coding, checked, and said in few words."""

import codecs
from dataclasses import replace

import pytest

from planner.domain.options import Options
from planner.exchange.option_cells import option_lines, options_in
from planner.networks.carried import A_VIDEO
from planner.networks.facts import facts_of
from planner.networks.option_checks import troubles
from planner.networks.option_files import words_in
from planner.networks.option_words import lines_of, said_of

CUE = "1\n00:00:01,000 --> 00:00:04,000\nKäse & Brot"
VTT = "WEBVTT\n\n00:01.000 --> 00:04.000 align:start\nKäse & Brot"
YOUTUBE = facts_of("youtube")
CAPTIONS = YOUTUBE.option("captions")
NEEDED = {"made_for_kids": "no", "captions_language": "de"}


@pytest.mark.parametrize(
    "data",
    [
        CUE.encode(),
        codecs.BOM_UTF8 + CUE.encode(),
        CUE.encode("utf-16"),
        codecs.BOM_UTF16_BE + CUE.encode("utf-16-be"),
        CUE.encode("cp1252"),
        CUE.replace("\n", "\r\n").encode(),
        CUE.replace("\n", "\r").encode() + b"\r\r",
    ],
)
def test_a_file_is_read_however_it_was_saved(data):
    assert words_in(data) == CUE


def test_nothing_and_what_is_no_text_are_read_as_that():
    assert words_in(b"") == words_in(b" \r\n") == ""
    assert "\x00" in words_in(b"\x89PNG\x00\xff\x81")


@pytest.mark.parametrize("words", [CUE, VTT, CUE.replace("\n", "\r\n")])
def test_subtitles_are_known_by_their_times(words):
    assert list(troubles({**NEEDED, "captions": words}, YOUTUBE, {}, media=A_VIDEO)) == []


@pytest.mark.parametrize("words", ["Three days for one loaf.", "00:01 --> 00:02", "\x89PNG\x00"])
def test_a_file_that_is_none_is_told_without_repeating_it(words):
    (trouble,) = troubles({**NEEDED, "captions": words}, YOUTUBE, {}, media=A_VIDEO)
    assert (trouble.key, trouble.message) == ("captions", "Subtitles: this file is not understood.")
    assert trouble.mend == "Choose an SRT or WebVTT file."


def test_a_file_that_is_too_long_is_told_by_its_numbers():
    (trouble,) = troubles({**NEEDED, "captions": CUE + "x" * 1_000_000}, YOUTUBE, {}, media=A_VIDEO)
    assert trouble.message == "Subtitles: the file has 1,000,043 characters, 1,000,000 are taken."


def test_what_is_needed_with_it_is_told_where_it_is_set():
    assert list(troubles({"made_for_kids": "no"}, YOUTUBE, {}, media=A_VIDEO)) == []
    (trouble,) = troubles({"made_for_kids": "no", "captions": CUE}, YOUTUBE, {}, media=A_VIDEO)
    assert (trouble.key, trouble.missing) == ("captions_language", True)
    assert trouble.message == "YouTube needs this: Language of the subtitles."


def test_a_file_is_said_by_its_name_and_length():
    assert said_of(CAPTIONS, CUE, {}) == "Subtitles"
    assert said_of(CAPTIONS, CUE, {}, short=False) == "3 lines"
    assert lines_of({"captions": CUE}, YOUTUBE, {}) == ("Subtitles: 3 lines",)
    assert said_of(replace(CAPTIONS, label="Words"), " ", {}) == ""


def test_a_file_comes_back_from_a_plan_as_it_went_in():
    options = Options({"captions": CUE, "privacy": "private"})
    assert options_in(option_lines(options)) == options
