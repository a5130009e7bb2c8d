"""A cache folder in memory."""


class FakeCache:
    """``planner.ports.cache.CacheFolder`` over a dict."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def read(self, name: str) -> bytes:
        return self.kept.get(name, b"")

    def write(self, name: str, data: bytes) -> None:
        self.kept[name] = data
