"""``count`` in the terminal: one JSON string in, one JSON object out, and what it refuses."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def counted(terminal, monkeypatch):
    def run(network, *lines):
        data = b"".join(
            line if isinstance(line, bytes) else json.dumps(line).encode() + b"\n" for line in lines
        )
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))
        answer = terminal("count", "--network", network)
        return answer, [json.loads(line) for line in answer.out.splitlines()]

    return run


def test_what_x_makes_of_texts(counted):
    answer, told = counted("Twitter", "Fresh 🍞 at kiln.shop, @rye #Bread", "國" * 141, "", "bread\ufeff")
    assert (answer.status, answer.err) == (0, "")
    assert told[0] == {
        "length": 6 + 2 + 4 + 23 + 2 + 4 + 1 + 6,
        "limit": 280,
        "valid": True,
        "urls": ["kiln.shop"],
        "mentions": ["rye"],
        "hashtags": ["Bread"],
    }
    assert [(line["length"], line["valid"]) for line in told[1:]] == [(282, False), (0, False), (7, False)]


def test_a_remote_name_keeps_its_server_on_mastodon(counted):
    _, told = counted("mastodon", "@rye@kiln.shop and @oat: https://kiln.shop/new #パン")
    assert told[0]["mentions"] == ["rye@kiln.shop", "oat"]
    assert told[0]["length"] == 4 + 5 + 4 + 2 + 23 + 4
    assert (told[0]["urls"], told[0]["hashtags"]) == (["https://kiln.shop/new"], ["パン"])


def test_bluesky_counts_characters_and_is_over_by_bytes_too(counted):
    _, told = counted("bluesky", "👩‍👩‍👧‍👦" * 200, "🍞" * 300)
    assert [(line["length"], line["limit"], line["valid"]) for line in told] == [
        (200, 300, False),
        (300, 300, True),
    ]


def test_no_limit_is_0(counted):
    _, told = counted("wordpress", "x" * 100_000)
    assert (told[0]["length"], told[0]["limit"], told[0]["valid"]) == (100_000, 0, True)


def test_half_a_surrogate_pair_is_counted(counted):
    answer, told = counted("x", b'"\\ud83d #a"\n')
    assert (answer.status, told[0]["length"]) == (0, 5)


@pytest.mark.parametrize(
    "line", [b"bread\n", b"7\n", b'["bread"]\n', b"\n", b'"\xff"\n', b'"a" "b"\n', b"[" * 9999]
)
def test_a_line_that_is_no_json_string_ends_it(counted, line):
    answer, told = counted("x", "one", line, "three")
    assert (answer.status, len(told)) == (2, 1)
    assert answer.err == (
        'Line 2 is not a JSON string. Write each text on a line of its own, in double quotes: "Fresh bread".\n'
    )


def test_an_unknown_network_is_told_with_the_known_ones(counted):
    answer, told = counted("friendster", "one")
    assert (answer.status, told) == (2, [])
    assert answer.err.startswith("There is no network “friendster”. Known are: bluesky, discord, ")
    assert answer.err.count("\n") == 1


def test_a_network_must_be_named(terminal):
    assert terminal("count").status == 2


def test_a_byte_order_mark_and_windows_line_ends_do_not_matter(counted):
    answer, told = counted("x", b'\xef\xbb\xbf"one"\r\n', b'"two"')
    assert (answer.status, [line["length"] for line in told]) == (0, [3, 3])


def test_each_answer_comes_before_the_next_question():
    with subprocess.Popen(
        [sys.executable, "main.py", "count", "--network", "x"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as process:
        for text in ("one", "twenty"):
            process.stdin.write(json.dumps(text) + "\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["length"] == len(text)
        process.stdin.close()
        assert process.wait(timeout=20) == 0


def test_it_loads_nothing_heavy():
    heavy = "{'sqlalchemy', 'requests', 'keyring', 'PySide6', 'planner.lint.engine', 'apscheduler'}"
    code = (
        "import sys, main\n"
        "status = main.run(['count', '--network', 'mastodon'])\n"
        f"print(status, sorted({heavy} & set(sys.modules)))\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        input=b'"@a@b.com #c https://d.com"\n',
        capture_output=True,
        check=True,
    )
    assert told.stdout.splitlines()[-1] == b"0 []"


def test_an_unknown_network_is_told_with_the_nearest_one(counted):
    answer, _ = counted("instgram", "one")
    assert answer.err.startswith(
        "There is no network “instgram”. Did you mean instagram? Known are: bluesky, "
    )
