"""``lint --format sarif``: valid against the published schema, places and replacements exact."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft4Validator

from planner.lint.engine import lint
from planner.lint.profile import THIRDS
from planner.lint.suppress import suppression_of
from tests.fakes.clock import FakeClock
from tests.fakes.plan import FakePlan
from tests.planner.commands.test_lint import NOW, ROOT, Terminal
from tests.planner.world import World

SCHEMA = json.loads((ROOT / "tests/data/schemas/sarif-schema-2.1.0.json").read_bytes())
HEADER = "client,platform,account,date,time,timezone,status,kind,text\r\n"
ROWS = (
    'Bäckerei,bluesky,b,2026-12-01,09:00,Europe/Berlin,scheduled,story,"Two lines,\r\nand ""rye""!!"\r\n'
    "\r\n"
    "Bäckerei,bluesky,b,2026-12-02,09:00,Europe/Berlin,scheduled,story,🥖 Fresh rye!!\r\n"
    "Bäckerei,bluesky,b,2026-12-03,09:00,Europe/Berlin,scheduled,story,Hello {{name}}\r\n"
)
BOM = b"\xef\xbb\xbf"


@pytest.fixture
def terminal(capsys) -> Terminal:
    return Terminal(capsys)


def run_of(terminal, *words: str) -> dict:
    out = terminal(*words, "--format", "sarif")[1]
    log = json.loads(out)
    assert [
        error.message
        for error in Draft4Validator(SCHEMA, format_checker=Draft4Validator.FORMAT_CHECKER).iter_errors(log)
    ] == []
    return log["runs"][0]


def taken(text: str, region: dict) -> str:
    """What a region holds, told apart as SARIF says: lines from 1, columns from 1, the end not included."""
    lines = text.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    start = starts[region["startLine"] - 1] + region["startColumn"] - 1
    end = starts[region["endLine"] - 1] + region["endColumn"] - 1
    return text[start:end]


@pytest.mark.parametrize("codes", ["ALL", "MIX", "A11Y,KND"])
def test_the_sample_plan_is_valid_sarif(terminal, codes) -> None:
    run = run_of(terminal, "bakery.csv", "--select", codes)
    assert run["results"]
    assert run["invocations"] == [{"executionSuccessful": True}]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert len(result["partialFingerprints"]["parley/v1"]) == 16
        assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "bakery.csv"
    assert all("## Grade and source" in rule["help"]["markdown"] for rule in rules)


def test_levels_are_those_of_the_findings_and_places_those_of_the_rows(terminal) -> None:
    run = run_of(terminal, "bakery.csv", "--select", "MIX001,A11Y001")
    found = json.loads(terminal("bakery.csv", "--select", "MIX001,A11Y001", "--format", "json")[1])[
        "findings"
    ]
    level = {"error": "error", "warning": "warning", "info": "note"}
    assert [r["level"] for r in run["results"]] == [level[f["severity"]] for f in found]
    text = terminal.files.kept[Path("bakery.csv")].decode()
    rows = text.splitlines()
    for result, finding in zip(run["results"], found, strict=True):
        regions = [
            place["physicalLocation"]["region"]
            for place in (*result["locations"], *result.get("relatedLocations", ()))
        ]
        numbers = [int(post.removeprefix("row:")) for post in finding["posts"]]
        assert [taken(text, region) for region in regions] == [rows[number] for number in numbers]


def test_rows_of_several_lines_spans_and_replacements_are_exact(terminal) -> None:
    text = HEADER + ROWS
    terminal.files.kept[Path("a plan.csv")] = BOM + text.encode()
    run = run_of(terminal, "a plan.csv", "--select", "TXT002,TXT003")
    by_code: dict[str, list] = {}
    for result in run["results"]:
        by_code.setdefault(result["ruleId"], []).append(result)
    place = by_code["TXT002"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "a%20plan.csv", "index": 0}
    assert place["region"]["startLine"] == 6
    assert taken(text, place["region"]) == "{{name}}"
    fixed = text
    for result in by_code["TXT003"]:
        for one in result["fixes"][0]["artifactChanges"][0]["replacements"]:
            wrong = taken(text, one["deletedRegion"])
            right = one["insertedContent"]["text"]
            assert wrong + right
            line = text.splitlines()[one["deletedRegion"]["startLine"] - 1]
            fixed = fixed.replace(
                line,
                line[: one["deletedRegion"]["startColumn"] - 1]
                + right
                + line[one["deletedRegion"]["endColumn"] - 1 :],
            )
    assert terminal("a plan.csv", "--select", "TXT003", "--fix")[2] == "2 fixed, 0 left.\n"
    assert terminal.files.kept[Path("a plan.csv")] == BOM + fixed.encode()
    assert fixed.count("!!") == 0


def test_what_is_ignored_is_there_with_its_reason(terminal) -> None:
    terminal.files.kept[Path("plan.csv")] = (HEADER + ROWS).encode()
    terminal.files.kept[Path("lint.toml")] = (
        '[[ignored]]\nrule = "TXT003"\nclient = "Bäckerei"\nreason = "market day"\nuntil = 2026-12-24\n'
    ).encode()
    run = run_of(terminal, "plan.csv", "--select", "TXT003")
    assert [r["suppressions"] for r in run["results"]] == [
        [{"kind": "external", "status": "accepted", "justification": "market day"}]
    ] * 2


def test_posts_of_a_plan_have_names_and_no_lines(terminal) -> None:
    clock = FakeClock()
    terminal.plan = FakePlan(clock)
    world = World(terminal.plan, clock)
    posts = [
        world.post(when=f"2026-12-{day} 10:00", text=f"20 % off, day {day}. Order now.")
        for day in range(13, 16)
    ]
    run = run_of(terminal, "--select", "MIX003")
    result = run["results"][0]
    assert "artifacts" not in run
    assert result["locations"] == [
        {
            "logicalLocations": [
                {
                    "fullyQualifiedName": f"Fennel & Rye, mastodon bakery.mastodon / {posts[0].id}",
                    "kind": "post",
                }
            ]
        }
    ]
    assert len(result["relatedLocations"]) == 2
    with terminal.plan.read() as unit:
        finding = next(f for f in lint(unit.lint.entries(), THIRDS, NOW).findings if f.code == "MIX003")
    with terminal.plan.write() as unit:
        unit.suppressions.add(suppression_of(finding, "fair week", NOW, end=None))
        unit.commit()
    again = run_of(terminal, "--select", "MIX003")
    assert again["results"][0]["suppressions"][0]["justification"] == "fair week"


def test_a_file_whose_name_is_no_text_has_an_address(terminal) -> None:
    terminal.files.kept[Path("na\udcefve.csv")] = (HEADER + ROWS).encode()
    run = run_of(terminal, "na\udcefve.csv")
    assert run["artifacts"][0]["location"]["uri"] == "na%EFve.csv"
