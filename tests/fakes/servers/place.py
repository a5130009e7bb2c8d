"""A place for media in memory, for networks that fetch them: S3-compatible storage with a clock that stands."""

from urllib.parse import urlsplit

from planner.connectors.hosting.place import Keys, Place
from planner.connectors.hosting.s3 import S3
from planner.ports.http import HttpAnswer, HttpCall
from tests.fakes.clock import FakeClock
from tests.fakes.http import AT

HOST = "https://s3.example/"
SECRET = "canary secret key of the place"


def a_place() -> Place:
    fields = {"endpoint": HOST, "bucket": "shop", "region": "", "access": "AK"}
    return Place(S3(FakeClock(AT)), Keys(fields=fields, secrets={"secret": SECRET}))


class Shelf:
    """What lies there, by path: its bytes and type."""

    def __init__(self) -> None:
        self.kept: dict[str, tuple[bytes, str]] = {}
        self.taken_down: list[str] = []

    def serve(self, call: HttpCall) -> HttpAnswer:
        path = urlsplit(call.url).path
        if call.method == "PUT":
            self.kept[path] = (call.data.read(), call.headers["Content-Type"])
            return HttpAnswer(status=200, headers={}, body=b"")
        if call.method == "DELETE":
            self.kept.pop(path, None)
            self.taken_down.append(path)
            return HttpAnswer(status=204, headers={}, body=b"")
        found = self.kept.get(path)
        if found is None:
            return HttpAnswer(status=404, headers={}, body=b"")
        return HttpAnswer(status=206, headers={"content-type": found[1]}, body=found[0][:1])

    def fetch(self, url: str) -> str:
        """The type of what a network fetches from there, "" when there is nothing."""
        assert url.startswith(HOST)
        return self.kept.get(urlsplit(url).path, (b"", ""))[1]
