"""``backup`` and ``restore`` in the terminal."""

import json
from pathlib import Path

import pytest

from planner.domain.backups import Backup, BackupKind
from planner.domain.errors import EnvironmentFault, UserError
from planner.ports.backups import NoBackups


@pytest.fixture
def backups(services):
    return services.backups


def test_backup_says_where_the_copy_is(terminal, backups, tmp_path):
    answer = terminal("backup")
    assert answer.status == 0
    assert answer.out == f"{backups.copies[0].path}  1.2 MB, checked\n"
    answer = terminal("backup", str(tmp_path / "mine.db"))
    assert answer.out.startswith(str(tmp_path / "mine.db"))


def test_backup_works_without_opening_the_plan(terminal):
    terminal.exists = False
    assert terminal("backup").status == 0


def test_the_copies_are_listed(terminal, backups, clock):
    assert terminal("backup", "--list").out == f"There is no copy in {backups.folder} yet.\n"
    path = backups.folder / "plan.2026-10-12.daily.db"
    backups.copies = [Backup(path=path, kind=BackupKind.DAILY, at=clock.now(), size=820_400)]
    line = terminal("backup", "--list").out
    assert "820 kB  daily" in line
    assert str(path) in line
    (row,) = json.loads(terminal("backup", "--list", "--format", "json").out)
    assert row == {"path": str(path), "kind": "daily", "at": clock.now().isoformat(), "size": 820_400}


def test_restore_says_what_became_of_the_plan(terminal, backups):
    terminal("backup")
    copy = backups.copies[0].path
    backups.carried = 2
    answer = terminal("restore", str(copy))
    assert answer.status == 0
    assert backups.restored == [copy]
    assert str(backups.kept) in answer.out
    assert "2 posts went out after that copy was made" in answer.out
    assert "paused" not in answer.out


def test_restore_says_when_everything_is_paused(terminal, backups):
    terminal("backup")
    backups.paused = True
    assert "everything is paused" in terminal("restore", "--newest").out


def test_restore_wants_to_know_which(terminal, backups):
    assert terminal("restore").status == 2
    with pytest.raises(UserError, match="no good copy"):
        terminal("restore", "--newest")
    assert backups.restored == []


def test_what_cannot_be_copied_is_a_sentence(terminal, backups):
    backups.trouble = EnvironmentFault("There is no room for a copy of the plan.")
    with pytest.raises(EnvironmentFault, match="no room"):
        terminal("backup")


def test_a_sample_is_not_copied():
    nothing = NoBackups()
    assert (nothing.all(), nothing.daily(), nothing.newest_good()) == ((), None, None)
    assert nothing.check().whole
    assert nothing.room() is None
    for ask in (nothing.make, nothing.set_aside, lambda: nothing.restore(Path("x"))):
        with pytest.raises(UserError, match="sample"):
            ask()
