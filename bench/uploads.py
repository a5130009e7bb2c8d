"""Pictures on their way: how much memory 20 publications at once take, and how fast their bytes leave."""

import io
import os
import random
import statistics
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import requests
from PIL import Image

from bench.harness import Figure, alternate
from bench.sending import WORKERS, Landed, services_for
from planner.connectors.http import RequestsHttp
from planner.domain.media import MediaItem, MediaUse
from planner.ports.body import Body
from planner.ports.clock import SystemClock
from planner.ports.http import HttpCall
from planner.publishing.agent import Agent
from planner.publishing.publisher import Publisher
from storage import cropping, fitting, pictures
from storage.media import DiskMedia
from storage.open import open_plan
from tools.crowd import fill
from tools.loopback import Loopback, loopback

POSTS, SIZE = 20, (2500, 1700)
ROUNDS = 3
SLOW = 5.0
"""Seconds in which the server reads nothing of a picture, so that all of them are on the line at once."""
MB = 1_000_000
ROOT = Path(__file__).resolve().parents[1]
LOADED = (cropping, fitting, pictures)
"""Loaded before memory is read: what a program holds of itself is not what pictures take."""


def figures() -> list[Figure]:
    """20 posts with a photo of 4 MB each, due at once on 20 accounts; then the uploads alone beside bare requests."""
    with tempfile.TemporaryDirectory() as folder, loopback() as server, loopback(delay=SLOW) as slow:
        media = DiskMedia(Path(folder) / "media")
        items = [media.put(_photo(seed), f"photo{seed}.jpg") for seed in range(POSTS)]
        size = sum(item.size for item in items) / MB
        peaks = [_peak(Path(folder), slow, items, turn) for turn in range(ROUNDS)]
        files = [media.outgoing(item).body for item in items]
        paths = [media.path(item) for item in items]
        ours, bare = alternate(lambda: _ours(server, files), lambda: _bare(server, paths))
    rate = f"{size / ours:.0f} MB/s beside {size / bare:.0f} MB/s of bare requests, {WORKERS} workers each"
    held = f"size of the {POSTS} photos; what a process of its own takes more while it sends them"
    return [
        Figure(
            f"memory of {POSTS} publications of 4 MB photos at once",
            statistics.median(peaks),
            size,
            "MB",
            3.0,
            held,
        ),
        Figure(f"upload of {POSTS} photos of 4 MB", ours, bare, "s", 1.25, rate),
    ]


def _photo(seed: int) -> bytes:
    """A photo of 4 MB that says where it was taken, so that it has to be cleaned first."""
    out, exif = io.BytesIO(), Image.Exif()
    exif.get_ifd(0x8825)[2] = (51.0, 27.0, 16.0)
    noise = random.Random(seed).randbytes(SIZE[0] * SIZE[1] * 3)
    Image.frombytes("RGB", SIZE, noise).save(out, "JPEG", quality=92, exif=exif)
    return out.getvalue()


def _peak(folder: Path, server: Loopback, items: list[MediaItem], turn: int) -> float:
    """MB that publishing all of them takes more at its peak than before."""
    name = f"plan{turn}.db"
    plan = open_plan(folder / name)
    uses = [MediaUse(media_id=item.id, name=item.name, alt_text="A loaf") for item in items]
    with plan.write() as unit:
        for item in items:
            unit.media.add(item)
        unit.commit()
    fill(plan, server, POSTS, POSTS, datetime.now(UTC) - timedelta(seconds=1), media=uses)
    plan.close()
    before = len(server.counts())
    command = [sys.executable, "-m", "bench.uploads", str(folder / name)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert len(server.counts()) - before == POSTS
    return float(done.stdout)


def _publish_all(path: Path) -> float:
    """In a process of its own: publish what is due; the MB that it took more at its peak."""
    plan = open_plan(path)
    landed = Landed(POSTS)
    agent = Agent(Publisher(services_for(plan, path.parent), pool=POSTS), landed)
    with suppress(OSError):  # Linux: the peak counts from now
        Path("/proc/self/clear_refs").write_text("5", encoding="utf-8")
    before = _most()
    agent.start()
    landed.wait(120)
    agent.stop()
    plan.close()
    return _most() - before


def _most() -> float:
    """MB of memory that this process held at its peak."""
    with suppress(OSError):
        for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024 / MB
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (MB if sys.platform == "darwin" else 1000)


def _ours(server: Loopback, files: list[Body]) -> None:
    def send(body: Body) -> None:
        http = RequestsHttp(SystemClock())
        files = {"file": ("photo.jpg", body, "image/jpeg")}
        call = HttpCall(
            method="POST", url=f"{server.url}/api/v2/media", files=files, form={"description": "A loaf"}
        )
        assert http.send(call).status == requests.codes.ok

    with ThreadPoolExecutor(WORKERS) as pool:
        list(pool.map(send, files))


def _bare(server: Loopback, paths: list[Path]) -> None:
    def send(path: Path) -> None:
        with path.open("rb") as file:
            answer = requests.post(
                f"{server.url}/api/v2/media",
                files={"file": ("photo.jpg", file, "image/jpeg")},
                data={"description": "A loaf"},
                timeout=30,
            )
        answer.raise_for_status()

    with ThreadPoolExecutor(WORKERS) as pool:
        list(pool.map(send, paths))


if __name__ == "__main__":
    print(_publish_all(Path(os.fsdecode(sys.argv[1]))))
