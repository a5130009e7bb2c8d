"""Publications a second of 1, 2 and 4 agents on PostgreSQL, against a server that takes 100 ms for each.

Agents are processes of their own. Needs ``python -m tools.servers up postgres``; without it there is no figure.
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
A_SECOND = 120
SLOW = 0.1
AIM = 3.2


def figures() -> list[Figure]:
    """The seconds for as many publications as four agents do in some; less is better, as everywhere."""
    if not info_file("postgres").exists():
        return []
    rates = {agents: _rate(agents) for agents in (1, 2, 4)}
    told = ", ".join(f"{agents}: {rate:.1f}/s" for agents, rate in rates.items())
    cores = os.cpu_count()
    note = f"one agent; {told}; {cores} cores for all, the two servers too"
    each = 1000
    return [
        Figure(
            f"{agents} agents on PostgreSQL, each publication",
            each / rates[agents],
            each / rates[1],
            "ms",
            limit,
            note,
        )
        for agents, limit in ((2, None), (4, 1 / AIM))
    ]


def _rate(agents: int) -> float:
    posts = A_SECOND * agents
    with (
        loopback(delay=SLOW) as server,
        tempfile.TemporaryDirectory() as folder,
        new_database("bench") as address,
    ):
        place = Place(Path(folder), address)
        skews: Sequence[float] = (0.0,) * agents
        outcome = run(place, server, posts, ACCOUNTS, skews, kill=False, patience=300)
        assert not outcome.twice, outcome
        assert not outcome.lost, outcome
        came = sorted(server.arrivals().values())
    middle = came[
        len(came) // 10 : -len(came) // 10
    ]  # the start, and an end where some have nothing left to do
    return (len(middle) - 1) / (middle[-1] - middle[0])
