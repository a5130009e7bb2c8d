"""The practice feed on disk: ``feed.json``, the page made from it, and copies of the pictures.

It is Parley's own data in a folder of its own. Every change rewrites both files whole, under a lock that
other windows and agents honour, so a reader never meets half a file.
"""

import json
import os
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from planner.connectors.connector import Credentials, Json, StepResult
from planner.connectors.fields import text_at
from planner.connectors.platforms.practice.page import page_of
from planner.domain.errors import NotSent, Refused
from planner.languages import tr
from planner.ports.body import Body

PICTURES = "pictures"
_FEED, _PAGE, _LOCK = "feed.json", "feed.html", ".lock"
_threads = threading.Lock()


class Feed:
    """The feed in one folder, oldest post first."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def posts(self) -> list[Json]:
        """All posts. Raises NotSent when the file cannot be read."""
        try:
            found = json.loads((self._folder / _FEED).read_bytes())
        except FileNotFoundError:
            return []
        except (OSError, ValueError) as error:
            message = tr(
                "The practice feed {what} cannot be read. Move it away to begin a new one.",
                what=self._folder / _FEED,
            )
            raise NotSent(message, detail=str(error), told=True) from error
        posts = found.get("posts") if isinstance(found, dict) else None
        return [post for post in posts if isinstance(post, dict)] if isinstance(posts, list) else []

    def change(self, edit: Callable[[list[Json]], list[Json]]) -> None:
        """Read, edit and write the posts as one step. Raises NotSent when the disk does not let it."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with self._alone():
                before = self.posts()
                after = edit(list(before))
                if after != before or not (self._folder / _PAGE).exists():
                    text = json.dumps({"version": 1, "posts": after}, ensure_ascii=False, indent=1)
                    self._write(_FEED, Body.of(text.encode()))
                    self._write(_PAGE, Body.of(page_of(after).encode()))
        except OSError as error:
            raise self._not_written(error) from error

    def keep_picture(self, name: str, body: Body) -> str:
        """Copy a picture beside the page and give its address relative to it."""
        try:
            (self._folder / PICTURES).mkdir(parents=True, exist_ok=True)
            if not (self._folder / PICTURES / name).exists():
                self._write(f"{PICTURES}/{name}", body)
        except OSError as error:
            raise self._not_written(error) from error
        return f"{PICTURES}/{name}"

    def _not_written(self, error: OSError) -> NotSent:
        reason = (error.strerror or str(error)).lower()
        return NotSent(
            tr(
                "The practice feed in {folder} cannot be written: {reason}. Make room there, or let Parley write into that folder.",
                folder=self._folder,
                reason=reason,
            ),
            detail=str(error),
            told=True,
        )

    def address(self, post_id: str) -> str:
        """Where a post is on the page."""
        return f"{(self._folder / _PAGE).resolve().as_uri()}#{post_id}"

    def _write(self, name: str, body: Body) -> None:
        target = self._folder / name
        draft = target.with_name(f".{target.name}.{os.getpid()}.{threading.get_ident()}")
        try:
            with draft.open("wb") as stream:
                stream.writelines(body.chunks())
                stream.flush()
                os.fsync(stream.fileno())
            draft.replace(target)
        finally:
            draft.unlink(missing_ok=True)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        with _threads, (self._folder / _LOCK).open("a+b") as stream:
            _lock(stream)
            try:
                yield
            finally:
                _unlock(stream)


def feed_of(credentials: Credentials) -> Feed:
    """The feed of a practice account. Raises Refused when it names no folder."""
    folder = credentials.account.server
    if not folder or not Path(folder).is_absolute():
        raise Refused(tr("The practice account has no folder. Remove it and add it again."), field="server")
    return Feed(Path(folder))


def found_in(posts: Sequence[Json], post_id: str) -> Json | None:
    """The post of that id, None when it is not among ``posts``."""
    return next((post for post in posts if text_at(post, "id") == post_id), None)


def result_in(feed: Feed, post_id: str) -> StepResult:
    """What a post leaves for later steps."""
    return StepResult(remote_id=post_id, remote_url=feed.address(post_id))


if sys.platform == "win32":
    import msvcrt

    def _lock(stream: IO[bytes]) -> None:
        stream.seek(0)
        msvcrt.locking(stream.fileno(), msvcrt.LK_LOCK, 1)

    def _unlock(stream: IO[bytes]) -> None:
        stream.seek(0)
        msvcrt.locking(stream.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(stream: IO[bytes]) -> None:
        fcntl.flock(stream, fcntl.LOCK_EX)

    def _unlock(stream: IO[bytes]) -> None:
        fcntl.flock(stream, fcntl.LOCK_UN)
