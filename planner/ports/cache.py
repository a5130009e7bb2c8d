"""What may be lost at any time."""

from typing import Protocol


class CacheFolder(Protocol):
    """Files that may be lost at any time: what is quicker read than worked out again. Nothing here raises."""

    def read(self, name: str) -> bytes:
        """The file's bytes, b"" when there is none or it cannot be read."""
        ...

    def write(self, name: str, data: bytes) -> None:
        """Write it whole; two at once leave one of the two. Where it cannot be written nothing happens."""
        ...


class NoCache:
    """A folder that keeps nothing."""

    def read(self, name: str) -> bytes:  # noqa: ARG002 - as a folder
        return b""

    def write(self, name: str, data: bytes) -> None:  # noqa: ARG002
        return
