"""Spelling by Hunspell: which dictionaries are found, what they know, and a broken one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from planner.domain.errors import EnvironmentFault
from planner.ports.spelling import NoSpeller
from storage.spelling.child import NEWER
from storage.spelling.folders import bundled, dictionaries, folders
from storage.spelling.speller import HunspellSpeller, speller_at

pytest.importorskip("hunspell")

ROOT = Path(__file__).resolve().parents[3]
AFFIXES = "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz'\nSFX S Y 1\nSFX S 0 s .\n"


def write(folder, name, words):
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.aff").write_text(AFFIXES, encoding="utf-8")
    (folder / f"{name}.dic").write_text("\n".join([str(len(words)), *words]), encoding="utf-8")


@pytest.fixture
def speller(tmp_path):
    write(tmp_path / "words", "en_XX", ["bread/S", "it's", "straße"])
    made = HunspellSpeller([tmp_path / "words"])
    yield made
    made.close()


def test_words_are_known_or_wrong(speller):
    assert speller.languages() == ("en_XX",)
    asked = ["bread", "breads", "Bread", "it’s", "Straße", "braed", "パン"]
    assert speller.wrong(asked, "en_XX") == {"braed", "パン"}
    assert speller.wrong([], "en_XX") == frozenset()


def test_what_may_have_been_meant(speller):
    assert "bread" in speller.suggest("braed", "en_XX")
    assert speller.suggest("its’", "en_XX")[:1] in ([], ["it’s"])


def test_english_dictionaries_know_what_is_newer_than_they_are(speller, tmp_path):
    asked = ["online", "Online", "app", "apps", "Instagram", "instagram", "blog’s", "pre-order", "onlin"]
    assert speller.wrong(asked, "en_XX") == {"instagram", "pre-order", "onlin"}
    write(tmp_path / "words", "de_XX", ["Brot"])
    german = HunspellSpeller([tmp_path / "words"])
    try:
        assert german.wrong(["online"], "de_XX") == {"online"}
    finally:
        german.close()


def test_newer_words_stand_once_each_and_in_order():
    lines = [one for one in NEWER.read_text(encoding="utf-8").splitlines() if not one.startswith("#")]
    assert len(lines) == len(set(lines)) == len([one for one in lines if one.strip() == one and one])
    assert [one.casefold() for one in lines] == sorted(one.casefold() for one in lines)


def test_letters_that_a_dictionary_cannot_write_are_left_alone(tmp_path):
    (tmp_path / "de_XX.aff").write_text("SET ISO8859-1\n", encoding="latin-1")
    (tmp_path / "de_XX.dic").write_bytes("1\nstraße".encode("latin-1"))
    speller = HunspellSpeller([tmp_path])
    try:
        assert speller.wrong(["Straße", "Łódź", "strase"], "de_XX") == {"strase"}
        assert speller.suggest("Łódź", "de_XX") == []
    finally:
        speller.close()


def test_a_dictionary_that_is_gone_is_said_and_others_still_answer(speller, tmp_path):
    write(tmp_path / "words", "de_XX", ["brot"])
    assert speller.languages() == ("de_XX", "en_XX")
    for ending in ("aff", "dic"):
        (tmp_path / "words" / f"en_XX.{ending}").unlink()
    with pytest.raises(EnvironmentFault, match="could not be read"):
        speller.wrong(["bread"], "en_XX")
    assert speller.wrong(["brot", "bort"], "de_XX") == {"bort"}


def test_the_first_folder_counts_and_half_a_dictionary_is_none(tmp_path):
    write(tmp_path / "own", "de-DE", ["eigen"])
    write(tmp_path / "system", "de_DE", ["fremd"])
    write(tmp_path / "system", "hyph_de_DE", ["x"])
    (tmp_path / "system" / "fr_FR.dic").write_text("1\npain", encoding="utf-8")
    found = dictionaries([tmp_path / "own", tmp_path / "system", tmp_path / "nowhere"])
    assert found == {"de_DE": tmp_path / "own" / "de-DE"}


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {"HOME": "/home/ada", "DICPATH": "/mine"}, ["/mine", "/home/ada/.local/share/hunspell"]),
        ("linux", {"HOME": "/home/ada", "XDG_DATA_DIRS": "/opt/share"}, ["/opt/share/myspell/dicts"]),
        ("darwin", {"HOME": "/Users/ada"}, ["/Users/ada/Library/Spelling", "/Library/Spelling"]),
        ("win32", {"USERPROFILE": "C:/Users/ada"}, []),
    ],
)
def test_where_dictionaries_are_looked_for(tmp_path, platform, environment, expected):
    found = [path.as_posix() for path in folders(tmp_path, environment, platform)]
    assert found[0] == tmp_path.as_posix()
    assert [place for place in expected if place not in found] == []


def test_english_comes_with_the_library(tmp_path):
    assert "en_US" in dictionaries([bundled()])
    assert "en_US" in speller_at(tmp_path).languages()


def test_without_dictionaries_nothing_is_wrong():
    assert (NoSpeller().languages(), NoSpeller().wrong(["x"], "de"), NoSpeller().suggest("x", "de")) == (
        (),
        frozenset(),
        (),
    )
    NoSpeller().close()


LEFT = """
import os, sys
from pathlib import Path
from storage.spelling.speller import HunspellSpeller

if __name__ == "__main__":
    speller = HunspellSpeller([Path(sys.argv[1])])
    speller.wrong(["bread"], "en_XX")
    print(next(iter(speller._pool._processes)), flush=True)
    os._exit(1)
"""


def test_its_process_ends_with_a_window_that_was_killed(tmp_path):
    write(tmp_path / "words", "en_XX", ["bread"])
    script = tmp_path / "window.py"
    script.write_text(LEFT, encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, str(script), str(tmp_path / "words")],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,  # waits until nobody holds the pipe any more: the child too is gone
        timeout=60,
        check=False,
    )
    assert (ended.returncode, ended.stdout.strip().isdigit()) == (1, True)
