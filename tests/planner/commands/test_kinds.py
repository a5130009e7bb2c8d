"""``kinds`` in the terminal: what it says of texts from standard input and from a CSV, and of bad input."""

import argparse
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from planner.commands.kinds import COMMAND
from planner.lint.kinds.lexicon import current, shipped, use
from planner.ports.clock import SystemClock
from planner.ports.services import Outside
from tests.fakes.files import FakeFiles

ROOT = Path(__file__).resolve().parents[3]
KEYS = ["language", "kind", "class", "top", "p", "ask", "cues"]
TABLE = "Titel;Text\nEins;Jetzt bestellen und abholen, solange der Vorrat reicht.\nZwei;We close at 14:00 on Thursday.\nDrei\n"


def never(*_):
    raise AssertionError("kinds opens no plan")


class Terminal:
    """Runs the command as ``main`` would, over files in memory."""

    def __init__(self, capsys, monkeypatch) -> None:
        self._capsys = capsys
        self._monkeypatch = monkeypatch
        self.files = FakeFiles({"posts.csv": TABLE.encode(), "empty.csv": b""})

    def __call__(self, *words: str, typed: str = "") -> tuple[int, str, str]:
        parser = argparse.ArgumentParser()
        COMMAND.add(parser)
        stdin = io.TextIOWrapper(io.BytesIO(typed.encode()), encoding="utf-8")
        self._monkeypatch.setattr(sys, "stdin", stdin)
        outside = Outside(
            clock=SystemClock(),
            files=self.files,
            data_dir=Path("data"),
            open=never,
            open_sample=never,
            open_file=never,
        )
        status = COMMAND.run(parser.parse_args(words), outside)
        shown = self._capsys.readouterr()
        return status, shown.out, shown.err


@pytest.fixture
def terminal(capsys, monkeypatch):
    yield Terminal(capsys, monkeypatch)
    use(None)


def objects(out: str) -> list[dict]:
    return [json.loads(line) for line in out.splitlines()]


def test_one_object_per_line_in_order(terminal) -> None:
    texts = [
        "Stollen is here again, pre-order yours before Friday and save 15 % with code STOLLEN15.",
        "Unsere Bäckerei bleibt am Donnerstag wegen der Prüfung geschlossen.",
        "ok",
        "@ana Thank you so much, we are glad to hear it!",
    ]
    status, out, err = terminal(typed="".join(json.dumps(text) + "\n" for text in texts))
    assert (status, err) == (0, "")
    sold, closed, short, answer = objects(out)
    assert [list(one) for one in (sold, closed, short, answer)] == [KEYS] * 4
    assert (sold["language"], sold["kind"], sold["ask"]) == ("en", "promote", "hard")
    assert sold["cues"][0] == "pre-order"
    assert (closed["language"], closed["kind"], closed["class"]) == ("de", "service", None)
    assert closed["top"] in {"Information", "Action", "Dialogue"}  # a guess, never a class
    assert (short["language"], short["class"], short["ask"], short["cues"]) == (None, None, "none", [])
    assert (answer["class"], answer["top"]) == ("Dialogue", "Dialogue")
    assert answer["p"] > 0.8


def test_texts_of_a_column(terminal) -> None:
    status, out, err = terminal("posts.csv", "--column", "text")
    assert (status, err) == (0, "")
    assert [(one["kind"], one["ask"]) for one in objects(out)] == [
        ("promote", "hard"),
        ("service", "none"),
        (None, "none"),
    ]


def test_words_for_people(terminal) -> None:
    status, out, _ = terminal("posts.csv", "--format", "text")
    assert status == 0
    first = out.splitlines()[0]
    assert first.startswith("Jetzt bestellen")
    assert "kind promote, asks hard" in first
    assert "“Jetzt bestellen”" in first


@pytest.mark.parametrize(
    ("words", "typed", "told"),
    [
        ((), '"fine"\nnot json\n', "Line 2 is not a JSON string"),
        ((), "17\n", "Line 1 is not a JSON string"),
        ((), "\n", "Line 1 is not a JSON string"),
        (("posts.csv", "--column", "body"), "", "no column “body”. Its columns are “Titel”, “Text”"),
        (("none.csv",), "", "none.csv"),
        (("empty.csv",), "", "empty"),
    ],
)
def test_bad_input_is_named_and_ends_with_2(terminal, words, typed, told) -> None:
    status, _, err = terminal(*words, typed=typed)
    assert status == 2
    assert told in err
    assert "Traceback" not in err


def test_own_cues_next_to_the_data_count(terminal) -> None:
    terminal.files.write_whole(Path("data/cues-en.txt"), "[hard]\n1 tombola\n".encode("utf-16"))
    status, out, _ = terminal(typed='"Tombola"\n')
    assert (status, objects(out)[0]["cues"]) == (0, ["Tombola"])
    assert current() is not shipped()
    terminal.files.write_whole(Path("data/cues-en.txt"), b"[hard]\ntombola\n")
    status, _, err = terminal(typed='"Tombola"\n')
    assert status == 2
    assert "no weight" in err


def test_lone_halves_of_letters_and_long_texts_are_read(terminal) -> None:
    status, out, _ = terminal(typed='"\\ud800 Order now"\n' + json.dumps("word " * 20_000) + "\n")
    assert status == 0
    assert [one["ask"] for one in objects(out)] == ["hard", "none"]


def test_it_loads_nothing_heavy(tmp_path) -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import main; status = main.run(sys.argv[2:]);"
        "print(chr(10) + ' '.join(sorted({m.split('.')[0] for m in sys.modules})), file=sys.stderr); sys.exit(status)"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code, str(ROOT), "--data", str(tmp_path), "kinds"],
        input='"Order now, there is a lot of rye."\n',
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert answer.returncode == 0, answer.stderr
    assert json.loads(answer.stdout)["ask"] == "hard"
    assert {"sqlalchemy", "requests", "keyring", "PySide6"} & set(answer.stderr.split()) == set()


def test_of_columns_with_one_name_the_exact_one_is_read(terminal) -> None:
    terminal.files.write_whole(Path("two.csv"), b"Text,text\nWe close at 14:00.,Order now.\n")
    status, out, _ = terminal("two.csv")
    assert (status, objects(out)[0]["ask"]) == (0, "hard")
    status, out, told = terminal("two.csv", "--column", "TEXT")
    assert (status, out) == (2, "")
    assert told == "two.csv has 2 columns “TEXT”. Give each a name of its own.\n"
