"""Several agents on one plan, and what a server that counts has seen of them."""

import json
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from planner.domain.publication import PublicationState
from planner.publishing.setup import here
from storage.place import Place
from tools.crowd import open_accounts, plan_posts, tokens_of
from tools.loopback import Loopback

ROOT = Path(__file__).resolve().parents[3]
LEASE, SETTLE = 6.0, 1.0
"""Short, so that what a killed agent held is soon looked for; the server on loopback settles at once."""

COMING = 12.0
"""Seconds in which half of the crowd comes due, the other half being so at once: an agent that a busy machine lets
wait still finds its share."""

_DONE = {PublicationState.PUBLISHED}


@dataclass(kw_only=True)
class Outcome:
    """What became of a crowd.

    Attributes:
        posts: planned. twice: taken by the server more than once. lost: never taken.
        states: of all publications. by: how many each agent published. seconds: from due to the last.
    """

    posts: int
    twice: list[str]
    lost: int
    states: dict[str, int]
    by: dict[str, int] = field(default_factory=dict)
    seconds: float = 0.0
    killed: int = 0

    def __str__(self) -> str:
        rate = self.posts / self.seconds if self.seconds else 0
        return (
            f"{self.posts} posts, {len(self.by)} agents, {self.killed} killed: {len(self.twice)} twice, "
            f"{self.lost} lost, {self.states}; {self.seconds:.1f} s, {rate:.0f}/s; by agent {sorted(self.by.values())}"
        )


class Crew:
    """Agents at work on one place."""

    def __init__(self, place: Place, tokens: dict[str, str]) -> None:
        self._place = place
        self._tokens = tokens
        self._agents: list[subprocess.Popen[str]] = []

    def start(self, skew: float = 0.0) -> subprocess.Popen[str]:
        """One more agent; its machine's clock is ``skew`` seconds ahead."""
        orders = {
            "folder": str(self._place.data_dir),
            "database": self._place.address,
            "tokens": self._tokens,
            "skew": skew,
            "lease": LEASE,
            "settle": SETTLE,
        }
        command = [sys.executable, "-m", "tests.real.agents.worker"]
        agent = subprocess.Popen(command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert agent.stdin is not None
        agent.stdin.write(json.dumps(orders) + "\n")
        agent.stdin.flush()
        self._agents.append(agent)
        return agent

    def ready(self) -> None:
        """Wait until every agent is at work."""
        for agent in self._agents:
            assert agent.stdout is not None
            assert agent.stdout.readline() == "ready\n"

    @property
    def first(self) -> str:
        """What the first agent calls itself in the journal."""
        return f"{here().rpartition(':')[0]}:{self._agents[0].pid}"

    def kill(self) -> None:
        """Kill the first agent as a power cut does."""
        self._agents[0].kill()
        self._agents[0].wait()

    def end(self) -> None:
        """Let all end in order."""
        for agent in self._agents:
            assert agent.stdin is not None
            agent.stdin.close()
        for agent in self._agents:
            agent.wait(60)
            assert agent.stdout is not None
            agent.stdout.close()


def run(
    place: Place,
    server: Loopback,
    posts: int,
    accounts: int,
    skews: Sequence[float],
    *,
    kill: bool,
    patience: float,
    coming: float = COMING,
) -> Outcome:
    """Let as many agents as ``skews`` wait for a crowd that comes due in the same minute, and count.

    Args:
        place: where the plan is; new.
        server: counts by the key of each publication.
        posts: how many, in turn on ``accounts`` accounts.
        accounts: how many.
        skews: of each agent, by how many seconds its clock is ahead.
        kill: kill the first agent when a third is out, of which it has sent some.
        patience: seconds until it is taken as it is.
        coming: in so many seconds half of the crowd comes due, the other half being so at once; 0: all is.
    """
    plan = place.open(create=True)
    before = server.counts()
    owned = open_accounts(plan, server, accounts)
    crew = Crew(place, {str(key): token for key, token in tokens_of(owned).items()})
    for skew in skews:
        crew.start(skew)
    crew.ready()
    plan_posts(plan, owned, posts, datetime.now(UTC) - timedelta(seconds=coming), 2 * coming / posts)
    start, killed = time.monotonic(), 0
    while time.monotonic() - start < patience:
        out = _published(plan)
        if kill and not killed and out >= posts // 3 and crew.first in _by(plan, posts):
            crew.kill()
            killed = 1
        if out == posts:
            break
        time.sleep(0.2)  # how often it is looked at; nothing depends on it
    seconds = time.monotonic() - start
    crew.end()
    counts = {key: count for key, count in server.counts().items() if key not in before}
    with plan.read() as unit:
        states = {state.value: count for state, count in unit.publications.counts().items()}
    by = _by(plan, posts)
    plan.close()
    twice = [key for key, count in counts.items() if count > 1]
    return Outcome(
        posts=posts,
        twice=twice,
        lost=posts - len(counts),
        states=states,
        by=by,
        seconds=seconds,
        killed=killed,
    )


def _published(plan) -> int:
    with plan.read() as unit:
        counts: dict[PublicationState, int] = unit.publications.counts()
    return sum(counts.get(state, 0) for state in _DONE)


def _by(plan, posts: int) -> dict[str, int]:
    """How many are out by each agent."""
    with plan.read() as unit:
        out = unit.publications.in_states(_DONE, limit=posts)
        return dict(Counter(unit.journal.attempts(one.id)[-1].worker for one in out))
