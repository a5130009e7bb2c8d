"""The whole run with its printed figures: ``python -m tests.real.kill.torture --rounds 1000 --seed 4``."""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.real.conftest import info_of
from tests.real.kill.field import Field
from tests.real.kill.reached import DANGEROUS, Reached
from tests.real.kill.rounds import LEASE, Rounds
from tests.real.kill.score import Score, score
from tests.real.wire.truth import SERVERS
from tests.real.wire.wire import Wire

_EVERY = 50


@contextmanager
def field_in(folder: Path, infos: dict[str, dict]) -> Iterator[Field]:
    """Servers, wires and an empty plan in ``folder``."""
    servers = [SERVERS[name](info) for name, info in infos.items()]
    wires = [Wire(server.base) for server in servers]
    field = Field(servers, wires, folder)
    try:
        yield field
    finally:
        field.close()
        for wire in wires:
            wire.close()


def report(rounds: Rounds, came: Score, seed: int, seconds: float) -> str:
    """The figures as text."""
    count = sum(rounds.reached.values())
    dangerous = sum(rounds.reached[step] for step in DANGEROUS)
    networks = ", ".join(f"{n} {name}" for name, n in sorted(rounds.by_network.items()))
    slowest = max(wire.slowest for wire in rounds.field.wires)
    lines = [
        f"rounds (each ended by SIGKILL)     {count}  ({networks}; seed {seed}; {seconds:.0f} s)",
        *(f"  died when: {step.value:42} {rounds.reached[step]:5}" for step in Reached),
        f"between request and stored outcome {dangerous}",
        f"died by the round's time instead   {rounds.unreached}",
        f"settle {rounds.settle} s, lease {LEASE} s; slowest answer of a server {slowest:.2f} s",
        f"posts                              {came.posts}",
        f"on the servers exactly once        {came.out}",
        f"duplicates                         {len(came.twice)}  {' '.join(came.twice)}",
        f"losses                             {len(came.lost)}  {' '.join(came.lost)}",
        f"falsely published                  {len(came.false)}  {' '.join(came.false)}",
        f"unconfirmed, a person is asked     {len(came.asked)}  {' '.join(came.asked)}",
    ]
    return "\n".join(line.rstrip() for line in lines)


def run(
    field: Field, count: int, seed: int, *, settle: float, finish: float, told: bool = False
) -> tuple[Rounds, Score, str]:
    """Kill ``count`` times, let it finish for so many seconds, compare; the figures as text too."""
    begun = time.monotonic()
    rounds = Rounds(field, random.Random(seed), settle)
    for number in range(1, count + 1):
        rounds.round()
        if told and number % _EVERY == 0:
            print(f"{number} rounds, {time.monotonic() - begun:.0f} s", file=sys.stderr, flush=True)  # noqa: T201
    rounds.finish(finish)
    came = score(field)
    return rounds, came, report(rounds, came, seed, time.monotonic() - begun)


def main() -> int:
    """Print the figures; 1 when a post is lost, there twice, or said to be what it is not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=1000, metavar="N")
    parser.add_argument("--seed", type=int, default=4, metavar="N")
    parser.add_argument("--settle", type=float, default=5.0, metavar="S", help="seconds between looks")
    parser.add_argument("--finish", type=float, default=900.0, metavar="S", help="seconds for what is left")
    parser.add_argument("--keep", metavar="DIR", help="keep the plan there (default: a temporary folder)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(options.keep or temporary)
        with field_in(folder, {name: info_of(name) for name in SERVERS}) as field:
            _, came, text = run(
                field,
                options.rounds,
                options.seed,
                settle=options.settle,
                finish=options.finish,
                told=True,
            )
    print(text)  # noqa: T201
    return 0 if came.honest else 1


if __name__ == "__main__":
    sys.exit(main())
