"""``lint --fix``: safe fixes only, in files, plans and settings; said on stderr; the rest stays."""

import json
from pathlib import Path

import pytest

from planner.domain.errors import UserError
from storage.open import open_plan
from tests.fakes.clock import FakeClock
from tests.fakes.plan import FakePlan
from tests.planner.commands.test_lint import NOW, Terminal
from tests.planner.world import World

HEADER = "client;platform;account;date;time;timezone;status;kind;text;link\r\n"
ROW = "Bakery;bluesky;b;2026-12-0{day};09:00;Europe/Berlin;scheduled;story;{text};\r\n"
LOUD, QUIET = "Fresh rye!!", "Fresh rye!"


@pytest.fixture
def terminal(capsys) -> Terminal:
    return Terminal(capsys)


def sheet(*texts: str) -> bytes:
    rows = (ROW.format(day=day, text=text) for day, text in enumerate(texts, 1))
    return b"\xef\xbb\xbf" + (HEADER + "".join(rows)).encode()


def put(terminal, name: str, data: bytes) -> None:
    terminal.files.kept[Path(name)] = data


def kept(terminal, name: str) -> bytes:
    return terminal.files.kept[Path(name)]


def test_a_file_is_rewritten_where_it_is_safe_and_nowhere_else(terminal) -> None:
    put(terminal, "plan.csv", sheet("Calm words", LOUD, '"Also; calm"', LOUD))
    status, out, err = terminal("plan.csv", "--select", "TXT", "--fix")
    assert (status, err) == (0, "2 fixed, 0 left.\n")
    assert kept(terminal, "plan.csv") == sheet("Calm words", QUIET, '"Also; calm"', QUIET)
    assert out == "4 posts on 1 account checked: 0 errors, 0 warnings, 0 notes.\n"
    assert terminal("plan.csv", "--select", "TXT", "--fix")[2] == "0 fixed, 0 left.\n"


def test_nothing_is_written_without_fix(terminal) -> None:
    put(terminal, "plan.csv", sheet(LOUD))
    status, out, _ = terminal("plan.csv", "--select", "TXT003")
    assert status == 1
    assert "    fix: Say it quietly (safe, --fix does it)\n" in out
    assert "fix:" not in terminal("plan.csv", "--select", "TXT003", "--quiet")[1]
    assert kept(terminal, "plan.csv") == sheet(LOUD)


@pytest.mark.parametrize("format_", ["json", "sarif"])
def test_it_works_with_machine_output_too_and_the_status_is_of_what_is_left(terminal, format_) -> None:
    put(terminal, "plan.csv", sheet(LOUD, "{{name}} says hello"))
    status, out, err = terminal("plan.csv", "--select", "TXT002,TXT003", "--fix", "--format", format_)
    assert (status, err) == (1, "1 fixed, 1 left.\n")
    data = json.loads(out)
    found = data["findings"] if format_ == "json" else data["runs"][0]["results"]
    assert len(found) == 1
    assert LOUD.encode() not in kept(terminal, "plan.csv")


def test_only_the_client_asked_for_is_fixed(terminal) -> None:
    other = ROW.format(day=3, text=LOUD).replace("Bakery", "Kiln").encode()
    put(terminal, "plan.csv", sheet(LOUD) + other)
    assert (
        terminal("plan.csv", "--select", "TXT003", "--fix", "--client", "bakery")[2] == "1 fixed, 0 left.\n"
    )
    assert kept(terminal, "plan.csv") == sheet(QUIET) + other


def test_what_cannot_be_written_is_said_and_left(terminal) -> None:
    put(terminal, "plan.csv", sheet(LOUD))
    terminal.files.full = True
    status, out, err = terminal("plan.csv", "--select", "TXT003", "--fix")
    assert (status, out) == (2, "")
    assert "The disk is full" in err


def test_a_file_that_changes_meanwhile_is_not_overwritten(terminal) -> None:
    put(terminal, "plan.csv", sheet(LOUD))
    read, times = terminal.files.read, []

    def read_and_change(path):
        data = read(path)
        times.append(path)
        if Path(path).name == "plan.csv" and len(times) == 1:
            put(terminal, "plan.csv", sheet(LOUD, "Somebody wrote this meanwhile"))
        return data

    terminal.files.read = read_and_change
    status, _, err = terminal("plan.csv", "--select", "TXT003", "--fix")
    assert status == 2
    assert err == "plan.csv was changed while it was read. Nothing was written. Try again.\n"
    assert kept(terminal, "plan.csv").endswith(b"meanwhile;\r\n")


def test_the_persons_own_plan_is_fixed_as_the_window_would(terminal) -> None:
    clock = FakeClock(NOW)
    terminal.plan = FakePlan(clock)
    world = World(terminal.plan, clock)
    post = world.post("mastodon", "bluesky", when="2026-12-13 10:00", text=LOUD)
    status, _, err = terminal("--select", "TXT003", "--fix")
    assert (status, err) == (0, "1 fixed, 0 left.\n")
    after = world.stored(post)
    assert after.text == QUIET
    assert all(variant.text is None for variant in after.variants)


@pytest.mark.parametrize("stored", [True, False])
def test_two_fixes_of_the_same_words_are_both_made(terminal, stored) -> None:
    both, fixed = f"{LOUD} #blackfridaydeals", f"{QUIET} #BlackFridayDeals"
    put(terminal, "plan.csv", sheet(both))
    clock = FakeClock(NOW)
    terminal.plan = FakePlan(clock)
    world = World(terminal.plan, clock)
    post = world.post("mastodon", "bluesky", when="2026-12-13 10:00", text=both)
    words = ("--select", "TXT003,TAG002", "--fix")
    status, _, err = terminal(*words) if stored else terminal("plan.csv", *words)
    assert (status, err) == (0, "2 fixed, 0 left.\n")
    assert world.stored(post).text == (fixed if stored else both)
    assert kept(terminal, "plan.csv") == sheet(both if stored else fixed)


def test_a_plan_database_is_opened_for_writing_only_to_be_fixed(terminal, tmp_path) -> None:
    clock = FakeClock(NOW)
    plan = open_plan(tmp_path / "plan.db")
    World(plan, clock).post(when="2026-12-13 10:00", text=LOUD)
    plan.close()
    terminal.open_for = lambda path, write: open_plan(path, create=False, read_only=not write)
    path = str(tmp_path / "plan.db")
    assert terminal(path, "--select", "TXT003")[0] == 1
    status, _, err = terminal(path, "--select", "TXT003", "--fix")
    assert (status, err) == (0, "1 fixed, 0 left.\n")
    assert terminal(path, "--select", "TXT003")[0] == 0


SETTINGS = """# Ours
[rules.TXT003]
severity = "error"

[[ignored]]
rule = "TXT003"
client = "Bakery"
reason = "a market crier"
until = 2026-12-24
"""


def test_settings_beside_the_plan_hold_and_say_so(terminal) -> None:
    put(terminal, "plan.csv", sheet(LOUD))
    put(terminal, "lint.toml", SETTINGS.partition("[[")[0].encode())
    status, out, _ = terminal("plan.csv", "--select", "TXT003", "--format", "json")
    assert status == 1
    found = json.loads(out)["findings"][0]
    assert (found["severity"], found["set_by"]) == ("error", "preset thirds > workspace")


def test_what_the_settings_ignore_is_neither_shown_nor_fixed(terminal) -> None:
    put(terminal, "plan.csv", sheet(LOUD))
    put(terminal, "mine.toml", SETTINGS.encode())
    status, out, err = terminal("plan.csv", "--select", "TXT003", "--profile", "mine.toml", "--fix")
    assert (status, err) == (0, "0 fixed, 0 left.\n")
    assert "1 ignored." in out
    assert kept(terminal, "plan.csv") == sheet(LOUD)


def test_settings_that_are_wrong_are_bad_input(terminal) -> None:
    put(terminal, "plan.csv", sheet(LOUD))
    put(terminal, "lint.toml", b'preset = "thrids"\n')
    status, out, err = terminal("plan.csv")
    assert (status, out) == (2, "")
    assert "thirds" in err
    assert "line 1" in err
    missing = terminal("plan.csv", "--profile", "nowhere.toml")
    assert (missing[0], missing[2][:13]) == (2, "There is no f")


def test_a_plan_that_can_only_be_read_says_so() -> None:
    from planner.ports.services import Outside

    with pytest.raises(UserError, match="can only be read"):
        Outside.__dataclass_fields__["edit_file"].default(Path("plan.db"))


OWN = b"""- check: substitution
  code: OWN001
  name: no-cheap
  message: Say it as we do.
  swap:
    cheap: good value
"""


def test_own_rules_run_and_are_named(terminal) -> None:
    put(terminal, "plan.csv", sheet("Our cheap rye"))
    put(terminal, "ours.yaml", OWN)
    status, out, err = terminal("plan.csv", "--rules", "ours.yaml", "--select", "OWN", "--format", "json")
    assert (status, err) == (1, "")
    assert [finding["code"] for finding in json.loads(out)["findings"]] == ["OWN001"]
    sarif = json.loads(
        terminal("plan.csv", "--rules", "ours.yaml", "--select", "OWN", "--format", "sarif")[1]
    )
    assert sarif["runs"][0]["tool"]["driver"]["rules"][0]["id"] == "OWN001"
    put(terminal, "ours.yaml", OWN.replace(b"substitution", b"sustitution"))
    assert terminal("plan.csv", "--rules", "ours.yaml")[0] == 2


UNUSED = """[[ignored]]
rule = "TXT003"
reason = "a market crier"
until = 2026-12-24

[[ignored]]
rule = "TXT003"
reason = "long ago"
until = 2026-01-24
"""


def test_what_is_ignored_for_nothing_goes_from_the_settings_that_were_named(terminal) -> None:
    put(terminal, "plan.csv", sheet(LOUD))
    put(terminal, "mine.toml", UNUSED.encode())
    words = ("plan.csv", "--select", "TXT003,LNT001", "--fix")
    status, _, err = terminal(*words, "--profile", "mine.toml")
    assert (status, err) == (0, "1 fixed, 0 left.\n")
    assert kept(terminal, "mine.toml").decode() == UNUSED.partition("\n[[")[0] + "\n"
    assert kept(terminal, "plan.csv") == sheet(LOUD)


def test_what_other_plans_may_need_stays(terminal) -> None:
    put(terminal, "plan.csv", sheet("Calm words"))
    put(terminal, "lint.toml", UNUSED.encode())
    _, out, err = terminal("plan.csv", "--select", "LNT001", "--fix")
    assert err == "0 fixed, 1 left.\n"
    assert "fix: Take it back (with --profile lint.toml; safe, --fix does it)" in out
    named = terminal("plan.csv", "--select", "LNT001", "--profile", "lint.toml")[1]
    assert "fix: Take it back (safe, --fix does it)" in named
    assert kept(terminal, "lint.toml") == UNUSED.encode()
    put(terminal, "two.csv", sheet(LOUD) + ROW.format(day=3, text="Calm").replace("Bakery", "Kiln").encode())
    words = ("two.csv", "--select", "TXT003,LNT001", "--fix", "--profile", "lint.toml")
    assert terminal(*words)[2] == "1 fixed, 0 left.\n"  # one client needs the first table
    assert kept(terminal, "lint.toml").decode().count("[[ignored]]") == 1


def test_own_rules_beside_the_settings_are_read(terminal) -> None:
    put(terminal, "plan.csv", sheet("Our cheap rye"))
    put(terminal, "rules/ours.yaml", OWN)
    assert terminal("plan.csv", "--select", "TXT")[0] == 0
    assert terminal("plan.csv", "--select", "OWN")[0] == 2  # nothing says that the folder is Parley's
    put(terminal, "lint.toml", b"")
    assert terminal("plan.csv", "--select", "OWN")[0] == 1
