"""``lint`` in the terminal: exit statuses, what goes where, and what it loads."""

import argparse
import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from planner.commands.lint import COMMAND
from planner.domain.errors import EnvironmentFault, UserError
from planner.lint.engine import lint
from planner.lint.profile import THIRDS
from planner.lint.suppress import suppression_of
from planner.ports.clock import FixedClock
from planner.ports.services import Outside, Services
from tests.fakes.clock import FakeClock
from tests.fakes.files import FakeFiles
from tests.fakes.media import FakeMedia
from tests.fakes.plan import FakePlan
from tests.fakes.secrets import FakeSecrets
from tests.planner.world import World

ROOT = Path(__file__).resolve().parents[3]
BAKERY = ROOT / "tests" / "data" / "plans" / "bakery.parley.csv"
NOW = datetime(2026, 11, 22, tzinfo=UTC)
HEADER = "client,platform,account,date,time,timezone,status,kind,text\n"
ROW = "Bakery,bluesky,b,2026-12-01,{time},Europe/Berlin,scheduled,story,{text}\n"


def csv(*texts: str) -> bytes:
    rows = (ROW.format(time=f"1{number}:00", text=text) for number, text in enumerate(texts))
    return (HEADER + "".join(rows)).encode()


class Terminal:
    """Runs the command as ``main`` would, over files and a plan in memory."""

    def __init__(self, capsys) -> None:
        self._capsys = capsys
        self.files = FakeFiles({"bakery.csv": BAKERY.read_bytes(), "calm.csv": csv("We baked.")})
        self.plan: FakePlan | None = None
        self.opened: list[str] = []
        self.open_for = None

    def __call__(self, *words: str) -> tuple[int, str, str]:
        parser = argparse.ArgumentParser()
        COMMAND.add(parser)
        outside = Outside(
            clock=FixedClock(NOW),
            files=self.files,
            data_dir=Path("data"),
            open=self._open,
            open_sample=self._open,
            open_file=self._open_file,
            edit_file=lambda path: self._open_file(path, write=True),
        )
        status = COMMAND.run(parser.parse_args(words), outside)
        shown = self._capsys.readouterr()
        return status, shown.out, shown.err

    def _open(self, create: bool) -> Services:
        assert not create
        if self.plan is None:
            raise UserError("There is no plan yet.", mend="Open Parley once.")
        return Services(
            clock=FixedClock(NOW),
            plan=self.plan,
            secrets=FakeSecrets(),
            media=FakeMedia(),
            files=self.files,
            http=lambda: pytest.fail("lint needs no network"),
            data_dir=Path("data"),
        )

    def _open_file(self, path: Path, *, write: bool = False) -> FakePlan:
        if self.open_for:
            return self.open_for(path, write)
        self.opened.append(path.name)
        if self.plan is None:
            raise EnvironmentFault(f"{path} is damaged.")
        return self.plan


@pytest.fixture
def terminal(capsys) -> Terminal:
    return Terminal(capsys)


def test_findings_give_1_and_a_calm_plan_0(terminal) -> None:
    status, out, err = terminal("bakery.csv")
    assert (status, err) == (1, "")
    assert "7 of 9 posts" in out
    status, out, err = terminal("calm.csv")
    assert (status, err) == (0, "")
    assert "too few posts to judge" in out


def test_the_fail_level_decides(terminal) -> None:
    assert terminal("calm.csv", "--fail-level", "info")[0] == 1
    assert terminal("bakery.csv", "--select", "A11Y")[0] == 1
    assert terminal("bakery.csv", "--select", "A11Y", "--fail-level", "error")[0] == 0


def test_json_stands_alone_on_stdout(terminal) -> None:
    status, out, err = terminal("bakery.csv", "--format", "json", "--quiet")
    data = json.loads(out)
    assert (status, err) == (1, "")
    assert data["checked"]["posts"] == 32
    found = [finding["severity"] for finding in data["findings"]]
    assert data["summary"] == {name: found.count(name) for name in ("error", "warning", "info")}
    assert out.endswith("}\n")


def test_select_and_ignore_take_prefixes_in_any_form(terminal) -> None:
    def codes(*words: str) -> set[str]:
        return {
            f["code"] for f in json.loads(terminal("bakery.csv", "--format", "json", *words)[1])["findings"]
        }

    assert codes("--select", "mix001,A11Y001") == {"MIX001", "A11Y001"}
    mix = codes("--select", "MIX", "--ignore", "MIX002")
    assert {"MIX001", "MIX003"} <= mix
    assert "MIX002" not in mix
    assert {code[:3] for code in mix} == {"MIX"}
    assert not {code[:3] for code in codes("--ignore", "MIX", "--ignore", "A11Y001")} & {"MIX", "A11"}
    assert codes("--select", "ALL") > codes("--select", "MIX")


def test_now_decides_what_is_late_and_what_is_context(terminal) -> None:
    out = terminal("bakery.csv", "--now", "2026-11-24T12:00+01:00", "--select", "TIM001", "--format", "json")[
        1
    ]
    data = json.loads(out)
    assert data["now"] == "2026-11-24T11:00:00Z"
    assert [f["posts"] for f in data["findings"]] == [["row:1"], ["row:2"], ["row:3"]]
    assert all(f["blocks"] for f in data["findings"])
    in_zone = terminal("bakery.csv", "--now", "2026-11-24", "--zone", "Europe/Berlin", "--format", "json")[1]
    assert json.loads(in_zone)["now"] == "2026-11-23T23:00:00Z"
    later = terminal("bakery.csv", "--now", "2027-01-01", "--select", "MIX003")
    assert later[0] == 0
    assert terminal("bakery.csv", "--now", "2027-01-01", "--select", "MIX003", "--all")[0] == 1


def test_quiet_shows_what_reaches_the_fail_level_and_no_more(terminal) -> None:
    out = terminal("bakery.csv", "--quiet", "--fail-level", "error", "--select", "MIX001,MIX002,MIX003")[1]
    assert out.count("error MIX") == 3
    assert out.count("\n") == 6
    assert terminal("calm.csv", "--quiet")[1] == ""


def test_lines_are_never_wrapped_or_cut(terminal) -> None:
    terminal.files.kept[Path("long.csv")] = csv("b" * 900)
    lines = terminal("long.csv")[1].splitlines()
    assert len([line for line in lines if line.startswith("error TXT001")]) == 1


def test_explain_prints_the_page(terminal) -> None:
    status, out, _ = terminal("--explain", "promo-share-account")
    assert status == 0
    assert out.startswith("# MIX001 promo-share-account\n")
    assert "## Grade and source" in out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("missing.csv",), "There is no file missing.csv."),
        (
            ("bakery.csv", "--client", "Kiln"),
            "There is no client “Kiln” in this plan. There are Fennel & Rye.",
        ),
        (("bakery.csv", "--select", "XYZ"), "No rule begins with “XYZ”. There are ALL,"),
        (("bakery.csv", "--ignore", "MXI001"), "No rule begins with “MXI001”. Did you mean MIX001?"),
        (("bakery.csv", "--now", "yesterday"), "“yesterday” is not a time. Write it as 2026-11-22T09:00Z."),
        (("bakery.csv", "--now", "9999-12-31T23:59-14:00"), "“9999-12-31T23:59-14:00” is not a time."),
        (("bakery.csv", "--now", "0001-01-01T00:00Z"), "“0001-01-01T00:00Z” is not a time."),
        (("bakery.csv", "--zone", "Mars/Olympus"), "“Mars/Olympus” is not a time zone."),
        (("--explain", "MIX999"), "There is no rule “MIX999”."),
        ((), "There is no plan yet. Open Parley once."),
        (("damaged.db",), "damaged.db is damaged."),
    ],
)
def test_bad_input_gives_2_and_one_sentence_on_stderr(terminal, words, said) -> None:
    status, out, err = terminal(*words)
    assert (status, out) == (2, "")
    assert err.startswith(said)


def test_a_plan_database_by_its_name_by_its_bytes_and_the_persons_own(terminal) -> None:
    clock = FakeClock()
    terminal.plan = FakePlan(clock)
    world = World(terminal.plan, clock)
    for day in range(13, 16):
        world.post(when=f"2026-12-{day} 10:00", text=f"20 % off, day {day}. Order now.")
    terminal.files.kept[Path("plan")] = b"SQLite format 3\x00 and more"
    outputs = {terminal(*words, "--select", "MIX003")[1] for words in (("plan.db",), ("plan",), ())}
    assert len(outputs) == 1
    assert "3 sales posts in a row, 13–15 Dec" in outputs.pop()
    assert terminal.opened == ["plan.db", "plan"]
    assert terminal("--client", "fennel & rye", "--select", "MIX003")[0] == 1
    assert terminal("--client", "Kiln")[0] == 2


def test_what_is_ignored_in_the_plan_is_ignored_here(terminal) -> None:
    clock = FakeClock()
    terminal.plan = FakePlan(clock)
    world = World(terminal.plan, clock)
    for day in range(13, 16):
        world.post(when=f"2026-12-{day} 10:00", text=f"20 % off, day {day}. Order now.")
    with terminal.plan.read() as unit:
        report = lint(unit.lint.entries(), THIRDS, NOW)
    run = next(f for f in report.findings if f.code == "MIX003")
    with terminal.plan.write() as unit:
        unit.suppressions.add(suppression_of(run, "Fair week", NOW, end=None))
        unit.commit()
    status, out, _ = terminal("--select", "MIX003")
    assert status == 0
    assert "0 warnings, 0 notes, 1 ignored." in out


def test_linting_a_file_loads_nothing_heavy() -> None:
    script = (
        "import sys, main\n"
        f"status = main.run(['lint', {str(BAKERY)!r}, '--now', '2026-11-22T00:00Z', '--format', 'json'])\n"
        "heavy = {'sqlalchemy', 'alembic', 'requests', 'keyring', 'PySide6', 'apscheduler', 'PIL'}\n"
        "print(status, sorted(heavy & set(sys.modules)), file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, check=True, timeout=60
    )
    assert done.stderr.decode().strip() == "1 []"
    assert json.loads(done.stdout.decode("utf-8"))["summary"]["error"] >= 3


def test_a_pipe_is_read_once(terminal) -> None:
    terminal.files.kept[Path("pipe")] = terminal.files.kept[Path("bakery.csv")]
    read = terminal.files.read
    terminal.files.read = lambda path: read(path) if path.name != "pipe" else terminal.files.kept.pop(path)
    assert terminal("pipe", "--format", "json") == terminal("bakery.csv", "--format", "json")


def test_machines_are_offered_the_same_smallest_change_as_people(terminal) -> None:
    words = ("bakery.csv", "--select", "MIX003")
    told = json.loads(terminal(*words, "--format", "json")[1])["findings"][0]
    assert told["fixes"][0] == {"title": "Move 1 of these 3 to 8 Dec", "safety": "unsafe"}
    assert f"fix: {told['fixes'][0]['title']}" in terminal(*words)[1]
    result = json.loads(terminal(*words, "--format", "sarif")[1])["runs"][0]["results"][0]
    assert result["properties"]["offers"][0].startswith(told["fixes"][0]["title"])
