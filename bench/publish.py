"""What the publisher adds to sending: throughput, milliseconds for each post, and how late they leave.

Against the instant server both are measured in turn, and the quickest round of each counts: what is told is what
publishing itself takes, and it takes a processor all the time.
"""

import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.harness import Figure, percentile
from bench.sending import WORKERS, Landed, bare_loop, services_for
from planner.publishing.agent import Agent
from planner.publishing.publisher import Publisher
from storage.open import open_plan
from tools.crowd import fill
from tools.loopback import Loopback, loopback

POSTS, ACCOUNTS = 1_000, 50
SLOW = 0.1
ROUNDS = 3
A_MINUTE = 10
MINUTES = 2
"""The run of lateness is shortened: 20 posts in two minutes say what an hour would."""


def figures() -> list[Figure]:
    """1,000 due at once over 50 accounts against a server that takes 100 ms, and against an instant one."""
    with loopback(delay=SLOW) as slow:
        ours, bare = _published(slow), _bare(slow)
    with loopback() as instant:
        rounds = [(_published(instant), _bare(instant)) for _ in range(ROUNDS)]
        quick, loop = map(min, zip(*rounds, strict=True))
        late = sorted(_lateness(instant))
    rate = f"{POSTS / ours:.1f}/s beside {POSTS / bare:.1f}/s of a bare requests loop, {WORKERS} workers each"
    each = 1000 / POSTS
    note = f"the aim; {quick * each:.2f} ms in all, the bare loop's {loop * each:.2f} ms taken off"
    run = f"{A_MINUTE} due at once each minute, {MINUTES} minutes; the reference is the tick"
    return [
        Figure(f"{POSTS} due at once, server takes 100 ms", ours, bare, "s", 1.25, rate),
        Figure(
            "what publishing adds to each post, instant server", (quick - loop) * each, 5.0, "ms", 1.0, note
        ),
        Figure("lateness, median", percentile(late, 0.5), 15.0, "s", 1.0, run),
        Figure("lateness, 99 %", percentile(late, 0.99), 15.0, "s", 1.0, run),
    ]


def _published(server: Loopback) -> float:
    """Seconds from the agent's start until all are out."""
    with tempfile.TemporaryDirectory() as folder:
        plan = open_plan(Path(folder) / "plan.db")
        fill(plan, server, POSTS, ACCOUNTS, datetime.now(UTC) - timedelta(seconds=1))
        before = len(server.counts())
        landed = Landed(POSTS)
        agent = Agent(Publisher(services_for(plan, Path(folder)), pool=WORKERS), landed)
        start = time.perf_counter()
        agent.start()
        landed.wait(600)
        took = time.perf_counter() - start
        agent.stop()
        plan.close()
        counts = server.counts()
        assert len(counts) - before == POSTS, len(counts) - before
        assert set(counts.values()) == {1}
    return took


def _bare(server: Loopback) -> float:
    start = time.perf_counter()
    bare_loop(server, POSTS)
    return time.perf_counter() - start


def _lateness(server: Loopback) -> list[float]:
    """Seconds by which each arrived after its time."""
    count, apart = A_MINUTE * MINUTES, 60 / A_MINUTE
    with tempfile.TemporaryDirectory() as folder:
        plan = open_plan(Path(folder) / "plan.db")
        start = datetime.now(UTC).replace(second=0, microsecond=0) + timedelta(minutes=1)
        fill(plan, server, count, count, start, apart)
        before = set(server.arrivals())
        landed = Landed(count)
        agent = Agent(Publisher(services_for(plan, Path(folder)), pool=WORKERS), landed)
        agent.start()
        landed.wait(60 * MINUTES + 60)
        agent.stop()
        plan.close()
    came = sorted(at for key, at in server.arrivals().items() if key not in before)
    due = [
        start + timedelta(minutes=number // A_MINUTE) for number in range(count)
    ]  # times are whole minutes
    return [at - one.timestamp() for at, one in zip(came, due, strict=True)]
