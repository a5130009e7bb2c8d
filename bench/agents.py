"""Publications a second of 1, 2 and 4 agents on PostgreSQL, against a server that takes 100 ms for each.

A second time against one that takes 500 ms: on a small machine its processor is what agents at 100 ms wait for, and that
says little of how they get on with each other. Agents are processes of their own. Needs ``python -m tools.servers up postgres``; without it there is no figure.
"""

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench.harness import Figure
from storage.place import Place
from tests.databases import new_database
from tests.real.agents.crew import run
from tests.servers import info_file
from tools.loopback import loopback

ACCOUNTS = 50
SLOW, SLOWER = 0.1, 0.5
EACH = {SLOW: 120, SLOWER: 60}
"""Posts for each agent."""
AIM = 3.2


def figures() -> list[Figure]:
    """The seconds for as many publications as four agents do in some; less is better, as everywhere."""
    if not info_file("postgres").exists():
        return []
    return [figure for delay in (SLOW, SLOWER) for figure in _against(delay)]


def _against(delay: float) -> list[Figure]:
    rates = {agents: _rate(agents, delay) for agents in (1, 2, 4)}
    told = ", ".join(f"{agents}: {rate:.1f}/s" for agents, rate in rates.items())
    note = f"one agent; {told}; {os.cpu_count()} cores for all, the two servers too"
    each = 1000
    return [
        Figure(
            f"{agents} agents on PostgreSQL, server takes {delay * 1000:.0f} ms, each publication",
            each / rates[agents],
            each / rates[1],
            "ms",
            limit,
            note,
        )
        for agents, limit in ((2, None), (4, 1 / AIM))
    ]


def _rate(agents: int, delay: float) -> float:
    posts = EACH[delay] * agents
    with (
        loopback(delay=delay) as server,
        tempfile.TemporaryDirectory() as folder,
        new_database("bench") as address,
    ):
        place = Place(Path(folder), address)
        skews: Sequence[float] = (0.0,) * agents
        outcome = run(place, server, posts, ACCOUNTS, skews, kill=False, patience=300, coming=0.0)
        assert not outcome.twice, outcome
        assert not outcome.lost, outcome
        came = sorted(server.arrivals().values())
    middle = came[
        len(came) // 10 : -len(came) // 10
    ]  # the start, and an end where some have nothing left to do
    return (len(middle) - 1) / (middle[-1] - middle[0])
