"""Files the person named, and the folder of the plan."""

import errno
import os
import stat
from pathlib import Path

import pytest

from planner.domain.errors import EnvironmentFault, UserError
from storage.files import DiskFiles
from storage.paths import default_data_dir
from tests.fakes.files import FakeFiles


@pytest.mark.parametrize("make", [DiskFiles, FakeFiles])
def test_files_are_read_and_written_whole(tmp_path, make):
    files, path = make(), tmp_path / "plan.csv"
    assert not files.exists(path)
    with pytest.raises(UserError, match="no file"):
        files.read(path)
    files.write_whole(path, b"one")
    files.write_whole(path, b"two")
    assert files.read(path) == b"two"
    assert files.exists(path)
    assert not files.exists(tmp_path)


def test_nothing_is_left_beside_a_written_file(tmp_path):
    DiskFiles().write_whole(tmp_path / "plan.csv", b"data")
    assert [one.name for one in tmp_path.iterdir()] == ["plan.csv"]


def test_permissions_and_links_stay(tmp_path):
    path, link = tmp_path / "plan.csv", tmp_path / "link.csv"
    path.write_bytes(b"old")
    path.chmod(0o640)
    link.symlink_to(path)
    DiskFiles().write_whole(link, b"new")
    assert link.is_symlink()
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.parametrize("name", ["missing.csv", ".", "missing/plan.csv"])
def test_what_cannot_be_read_is_one_sentence_with_the_name(tmp_path, name):
    with pytest.raises(UserError, match=r"no file|is a folder") as caught:
        DiskFiles().read(tmp_path / name)
    assert caught.value.place == str(tmp_path / name)
    assert caught.value.mend


@pytest.mark.parametrize("name", ["missing/plan.csv", "."])
def test_what_cannot_be_written_is_one_sentence_with_the_name(tmp_path, name):
    with pytest.raises(UserError, match=r"no folder|is a folder"):
        DiskFiles().write_whole(tmp_path / name, b"data")


def test_a_file_in_the_way_of_a_folder(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UserError, match="may not be written"):
        DiskFiles().write_whole(tmp_path / "file" / "plan.csv", b"data")


def test_a_full_disk_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "plan.csv"
    path.write_bytes(b"old")

    def full(_handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(EnvironmentFault, match="disk is full"):
        DiskFiles().write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["plan.csv"]


def test_a_failing_disk_is_one_sentence(tmp_path, monkeypatch):
    def broken(_handle):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", broken)
    with pytest.raises(EnvironmentFault, match="input/output error"):
        DiskFiles().write_whole(tmp_path / "plan.csv", b"new")


def test_a_name_that_no_disk_takes(tmp_path):
    with pytest.raises(EnvironmentFault, match="could not be read"):
        DiskFiles().read(tmp_path / "a\0b")
    assert not DiskFiles().exists(tmp_path / "a\0b")


def test_the_folder_of_the_plan_is_named_after_us(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    folder = default_data_dir()
    assert isinstance(folder, Path)
    assert folder.name == "Parley"
    assert not folder.exists()


def test_names_are_those_of_files_with_the_ending_sorted(tmp_path):
    for name in ("b.yaml", "a.yaml", "c.txt"):
        (tmp_path / name).write_text("")
    (tmp_path / "d.yaml").mkdir()
    assert list(DiskFiles().names(tmp_path, ".yaml")) == ["a.yaml", "b.yaml"]
    assert list(DiskFiles().names(tmp_path / "nowhere", ".yaml")) == []
