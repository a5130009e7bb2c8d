"""A server on loopback that takes statuses and pictures as Mastodon does and counts them: for figures and proofs.

Taking one lasts as long as it is told; showing one lasts no time. Of a picture nothing is read before that.

    with loopback(delay=0.1) as server:
        ...                       # post to server.url
        server.counts()           # how often each Idempotency-Key has come

It runs in a process of its own, so that it takes no time from who is measured.
"""

import asyncio
import json
import subprocess
import sys
import time
import urllib.request
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Loopback:
    """A running server. ``url``: without a slash at its end."""

    url: str

    def counts(self) -> dict[str, int]:
        """How often a status with each key was taken."""
        found: dict[str, int] = self._ask()["keys"]
        return found

    def arrivals(self) -> dict[str, float]:
        """When the first status with each key came, in seconds since 1970."""
        found: dict[str, float] = self._ask()["at"]
        return found

    def _ask(self) -> dict:
        with urllib.request.urlopen(f"{self.url}/counts", timeout=30) as answer:  # noqa: S310 - our own, on loopback
            return json.loads(answer.read())


@contextmanager
def loopback(*, delay: float = 0.0) -> Iterator[Loopback]:
    """Start one that answers after ``delay`` seconds; ends with the block."""
    command = [sys.executable, "-m", "tools.loopback", str(delay)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield Loopback(f"http://127.0.0.1:{int(process.stdout.readline())}")
        finally:
            process.terminate()


class _Server:
    def __init__(self, delay: float) -> None:
        self._delay = delay
        self._keys: Counter[str] = Counter()
        self._at: dict[str, float] = {}
        self._pictures = 0
        self._told: dict[str, list[dict[str, str]]] = defaultdict(list)  # by token, the newest first

    async def serve(self) -> None:
        async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            try:
                while await self._answer(reader, writer):
                    pass
            except (asyncio.IncompleteReadError, ConnectionError):
                pass
            finally:
                writer.close()

        server = await asyncio.start_server(talk, "127.0.0.1", 0, backlog=1024)
        print(server.sockets[0].getsockname()[1], flush=True)
        await server.serve_forever()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        line, *rest = head.split("\r\n")
        fields = {
            name.strip().lower(): value.strip() for name, _, value in (one.partition(":") for one in rest)
        }
        method, path, _ = line.split(" ", 2)
        if path == "/api/v2/media":  # its bytes are left on the line meanwhile
            await asyncio.sleep(self._delay)
        body = await reader.readexactly(int(fields.get("content-length", "0")))
        status: HTTPStatus = HTTPStatus.OK
        told: object = {}
        if path == "/counts":
            told = {"keys": dict(self._keys), "at": self._at}
        elif method == "POST" and path == "/api/v1/statuses":
            key = fields.get("idempotency-key", "")
            self._keys[key] += 1
            self._at.setdefault(key, time.time())
            told = {
                "id": key,
                "url": f"http://127.0.0.1/@one/{key}",
                "text": json.loads(body)["status"],
                "created_at": datetime.now(UTC).isoformat().replace("+00:00", "Z"),
            }
            self._told[fields.get("authorization", "")].insert(0, told)
            await asyncio.sleep(self._delay)
        elif method == "POST" and path == "/api/v2/media":
            self._pictures += 1
            told = {"id": str(self._pictures), "url": f"http://127.0.0.1/media/{self._pictures}"}
        elif path.startswith("/api/v1/accounts/"):
            told = [] if "max_id=" in path else self._told[fields.get("authorization", "")][:40]
        elif path.startswith("/api/v1/statuses/"):
            key = path.rpartition("/")[2]
            told = {"id": key, "url": f"http://127.0.0.1/@one/{key}"}
            status = HTTPStatus.OK if key in self._keys else HTTPStatus.NOT_FOUND
        else:
            status, told = HTTPStatus.NOT_FOUND, {"error": "Record not found"}
        data = json.dumps(told).encode()
        writer.write(
            f"HTTP/1.1 {int(status)} {status.phrase}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(data)}\r\n\r\n".encode()
            + data
        )
        await writer.drain()
        return fields.get("connection", "").lower() != "close"


if __name__ == "__main__":
    asyncio.run(_Server(float(sys.argv[1])).serve())
