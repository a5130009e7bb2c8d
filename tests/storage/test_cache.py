"""Files that may be lost: read and written without a word when that fails."""

import os

import pytest

from storage.cache import DiskCache


def test_what_was_written_is_read(tmp_path) -> None:
    cache = DiskCache(tmp_path / "deep" / "cache")
    assert cache.read("a.json") == b""
    cache.write("a.json", b"first")
    cache.write("a.json", b"second")
    assert cache.read("a.json") == b"second"
    assert [path.name for path in (tmp_path / "deep" / "cache").iterdir()] == ["a.json"]


@pytest.mark.skipif(os.name == "nt", reason="modes of files are not told there")
def test_nobody_else_reads_it(tmp_path) -> None:
    DiskCache(tmp_path).write("a.json", b"words")
    assert (tmp_path / "a.json").stat().st_mode & 0o077 == 0


def test_a_folder_that_cannot_be_made_keeps_nothing(tmp_path) -> None:
    (tmp_path / "taken").write_bytes(b"a file")
    cache = DiskCache(tmp_path / "taken")
    cache.write("a.json", b"lost")
    assert cache.read("a.json") == b""


def test_the_oldest_files_go(tmp_path) -> None:
    cache = DiskCache(tmp_path)
    for number in range(40):
        cache.write(f"{number}.json", b"x")
        os.utime(tmp_path / f"{number}.json", (number, number))
    kept = {path.name for path in tmp_path.iterdir()}
    assert len(kept) <= 33
    assert "39.json" in kept
    assert "0.json" not in kept
