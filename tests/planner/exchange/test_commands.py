"""``import`` and ``export`` in the terminal."""

import argparse
import json
from pathlib import Path

import pytest

from planner.commands import export, import_
from planner.domain.errors import UserError
from planner.exchange.sample import sample_pictures
from planner.ports.services import Outside
from storage.files import DiskFiles
from tests.planner.exchange.desk import PLANS, Desk, sheet


class Terminal:
    """Runs the two words on a desk's plan; ``made`` is False until a plan exists."""

    def __init__(self, desk, capsys):
        self.desk = desk
        self._capsys = capsys
        self.made = False
        self.out = self.err = ""

    def outside(self):
        def open_plan(create):
            if not create and not self.made:
                raise UserError("There is no plan yet.", mend="Import a file.")
            self.made = True
            return self.desk.services

        def never(_):
            raise AssertionError("not asked for")

        return Outside(
            clock=self.desk.clock,
            files=DiskFiles(),
            data_dir=self.desk.folder,
            open=open_plan,
            open_sample=never,
            open_file=never,
        )

    def run(self, command, *words):
        parser = argparse.ArgumentParser()
        command.add(parser)
        status = command.run(parser.parse_args([str(word) for word in words]), self.outside())
        self.out, self.err = self._capsys.readouterr()
        return status

    def bring(self, *words):
        return self.run(import_.COMMAND, *words)

    def write(self, name, text):
        path = self.desk.folder / name
        path.write_text(text, encoding="utf-8", newline="")
        return path


@pytest.fixture
def terminal(desk, capsys):
    return Terminal(desk, capsys)


def test_a_good_file(terminal):
    assert terminal.bring(PLANS / "bakery.parley.csv") == 0
    assert "32 ready, 0 history, 0 ideas, 0 problems." in terminal.out
    assert "Imported 32 posts." in terminal.out
    assert "planned, not connected: fennelandrye (instagram)" in terminal.out
    assert len(terminal.desk.posts()) == 32


def test_problems_keep_everything_out(terminal):
    assert terminal.bring(PLANS / "broken.csv", "--dates", "dmy") == 1
    assert "row 2, date: problem. “2026-12-32” is no date" in terminal.out
    assert "5 ready, 1 history, 1 idea, 12 problems." in terminal.out
    assert "Nothing was imported." in terminal.out
    assert terminal.desk.posts() == []


def test_unless_the_others_are_wanted(terminal):
    assert terminal.bring(PLANS / "broken.csv", "--dates", "dmy", "--skip-problems") == 1
    assert "Imported 7 posts. Left out 12 rows." in terminal.out
    assert len(terminal.desk.posts()) == 7


def test_a_question_is_usage_and_names_the_option(terminal):
    assert terminal.bring(PLANS / "broken.csv", "--skip-problems") == 2
    assert "--dates is needed" in terminal.err
    assert terminal.desk.posts() == []


@pytest.mark.parametrize(
    ("words", "options"),
    [
        ([], ["--account", "--zone"]),
        (["--zone", "Europe/Berlin"], ["--account"]),
        (["--account", "instagram:rye"], ["--zone"]),
    ],
)
def test_buffer_needs_account_and_zone(terminal, words, options):
    assert terminal.bring(PLANS / "bakery.buffer.csv", *words) == 2
    assert all(f"{option} is needed" in terminal.err for option in options)
    assert terminal.err.count("is needed") == len(options)


def test_buffer_with_both(terminal):
    words = ["--account", "instagram:fennelandrye", "--zone", "Europe/Berlin", "--client", "Fennel & Rye"]
    assert terminal.bring(PLANS / "bakery.buffer.csv", *words) == 0
    assert len(terminal.desk.posts()) == 20


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--zone", "Europe/Berln"], "Did you mean Europe/Berlin?"),
        (["--account", "instagrm:x"], "Did you mean instagram?"),
        (["--account", "instagram"], "Write it as instagram:fennelandrye."),
        (["--dialect", "bufer"], "Choose one of buffer, hootsuite, parley."),
    ],
)
def test_wrong_options_are_usage(terminal, words, said):
    assert terminal.bring(PLANS / "bakery.buffer.csv", *words) == 2
    assert said in terminal.err
    assert terminal.out == ""


def test_an_unreadable_file_is_usage_and_makes_no_plan(terminal):
    assert terminal.bring(terminal.desk.folder / "none.csv") == 2
    assert "There is no file" in terminal.err
    assert not terminal.made


@pytest.mark.parametrize("words", [("broken.csv", "--dates", "dmy"), ("bakery.buffer.csv",)])
def test_nothing_imported_makes_no_plan(terminal, words):
    terminal.made = False
    assert terminal.bring(PLANS / words[0], *words[1:]) in {1, 2}
    assert terminal.made is False
    assert terminal.bring(PLANS / "broken.csv", "--dates", "dmy", "--skip-problems") == 1
    assert terminal.made is True


def test_json_is_a_list_with_every_row_and_nothing_else(terminal):
    assert terminal.bring(PLANS / "broken.csv", "--dates", "dmy", "--format", "json") == 1
    rows = json.loads(terminal.out)
    assert [row["row"] for row in rows] == list(range(1, 20))
    assert {frozenset(row) for row in rows} == {frozenset({"row", "verdict", "message", "mend"})}


def test_a_dry_run_writes_nothing_and_needs_no_plan(terminal):
    assert terminal.bring(PLANS / "bakery.parley.csv", "--dry-run") == 0
    assert "dry run" in terminal.out
    assert not terminal.made
    assert terminal.bring(PLANS / "broken.csv", "--dates", "dmy", "--dry-run") == 1
    assert terminal.desk.posts() == []


def test_again_it_says_so(terminal):
    terminal.bring(PLANS / "bakery.parley.csv")
    assert terminal.bring(PLANS / "bakery.parley.csv") == 0
    assert "Imported 0 posts. 32 posts already in the plan." in terminal.out
    assert "row 1" not in terminal.out


def test_changed_rows_are_told(terminal):
    terminal.bring(terminal.write("a.csv", sheet({"id": "1"})))
    assert terminal.bring(terminal.write("a.csv", sheet({"id": "1", "text": "New"}))) == 0
    assert "Changed 1 post." in terminal.out


def test_pictures_lie_beside_the_file(terminal):
    assert terminal.bring(PLANS / "bakery.parley.csv") == 0
    assert "Picture missing" not in terminal.out
    assert any(use.media_id for post in terminal.desk.posts() for use in post.media)


def test_export_and_import_again(terminal):
    terminal.bring(PLANS / "bakery.parley.csv")
    path = terminal.desk.folder / "out.csv"
    assert terminal.run(export.COMMAND, path) == 0
    assert len(path.read_text(encoding="utf-8").splitlines()) == 33
    assert terminal.bring(path) == 0
    assert "32 posts already in the plan." in terminal.out


def test_export_with_pictures_makes_a_plan_whole_elsewhere(terminal, tmp_path_factory):
    terminal.bring(PLANS / "bakery.parley.csv")
    folder = tmp_path_factory.mktemp("moved")
    assert terminal.run(export.COMMAND, folder / "plan.csv", "--pictures") == 0
    assert "pictures beside it in media." in terminal.out
    elsewhere = Desk(folder)
    result = elsewhere.bring((folder / "plan.csv").read_bytes())
    assert not any("missing" in row.message for row in result.rows)
    assert [post.media for post in elsewhere.posts()] == [post.media for post in terminal.desk.posts()]


def test_pictures_of_one_name_are_told_apart(terminal):
    for folder, (_, picture) in zip(("a", "b"), sample_pictures(), strict=False):
        (terminal.desk.folder / folder).mkdir()
        (terminal.desk.folder / folder / "same.jpg").write_bytes(picture)
    rows = sheet({"media": "a/same.jpg"}, {"media": "b/same.jpg", "text": "b"})
    assert terminal.bring(terminal.write("a.csv", rows)) == 0
    assert terminal.run(export.COMMAND, terminal.desk.folder / "out.csv", "--pictures") == 0
    written = sorted((terminal.desk.folder / "media").iterdir())
    assert [path.name for path in written] == ["same-2.jpg", "same.jpg"]
    assert written[0].read_bytes() != written[1].read_bytes()


def test_export_of_one_client(terminal):
    terminal.bring(PLANS / "bakery.parley.csv")
    path = terminal.desk.folder / "out.csv"
    assert terminal.run(export.COMMAND, path, "--client", "fennel & rye") == 0
    assert terminal.run(export.COMMAND, path, "--client", "Fennel and Rye") == 2
    assert "Did you mean Fennel & Rye?" in terminal.err


def test_export_without_a_plan_is_usage(terminal):
    path = terminal.desk.folder / "out.csv"
    assert terminal.run(export.COMMAND, path) == 2
    assert "There is no plan yet." in terminal.err
    assert not Path(path).exists()
