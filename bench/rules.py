"""Microseconds a post for each rule: ``python -m bench.rules [CODE ...]``.

Every rule is run alone over the same posts, so it pays for the readings it shares with others; the line at
the end is all of them together. With ``PARLEY_POSTS_CSV`` set to a CSV with a column ``text``, its texts
are used; else words of a bakery.
"""

import csv
import os
import random
import sys
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bench.plans import NETWORKS, NOW, PER_MONTH, WORDS
from planner.domain.entry import PlanEntry
from planner.domain.kinds import Kind
from planner.domain.publication import PublicationState
from planner.domain.times import wall_at
from planner.lint.engine import Linter
from planner.lint.profile import Profile
from planner.lint.registry import all_rules
from planner.lint.rule import Rule

POSTS = 2_000
SLOW = 25  # microseconds a post, on average of all rules


def main(codes: list[str]) -> None:
    """Print the table, the slowest rule first."""
    entries = plan(texts())
    chosen = [rule for rule in all_rules() if not codes or rule.code in codes]
    each = 1e6 / len(entries)
    none = best(entries, [])
    rows = [(each * (best(entries, [rule]) - none), rule) for rule in chosen]
    for cost, rule in sorted(rows, key=lambda row: -row[0]):
        mark = "slow" if cost > SLOW else ""
        print(f"{rule.code:8} {rule.name:28} {rule.unit.value:9} {cost:9.1f} us {mark}", flush=True)
    together = best(entries, chosen)
    print(f"{'engine':8} {'without a rule':28} {'':9} {each * none:9.1f} us")
    print(f"{'all':8} {f'{len(chosen)} rules together':28} {'':9} {each * together:9.1f} us")


def best(entries: list[PlanEntry], rules: list[Rule]) -> float:
    """Processor seconds of the quickest of three runs; what is loaded once is loaded in the first."""
    return min(run(entries, rules) for _ in range(3))


def run(entries: list[PlanEntry], rules: list[Rule]) -> float:
    """Lint by these rules alone, all of them on; processor seconds."""
    profile = Profile(select=tuple(rule.code for rule in rules) or ("NONE",))
    fresh = [replace(entry) for entry in entries]
    start = time.process_time()
    Linter(profile, rules=rules).lint(fresh, NOW)
    return time.process_time() - start


def texts() -> list[str]:
    """What the posts say."""
    rng = random.Random(7)
    path = os.environ.get("PARLEY_POSTS_CSV")
    if path:
        with Path(path).open(encoding="utf-8", newline="") as file:
            known = [row["text"] for row in csv.DictReader(file)]
        return rng.choices(known, k=POSTS)
    return [" ".join(rng.choices(WORDS, k=rng.randint(8, 30))).capitalize() + "." for _ in range(POSTS)]


def plan(said: list[str]) -> list[PlanEntry]:
    """One post a text, 200 a month, on five accounts in turn."""
    rng = random.Random(8)
    kinds = [None, *Kind]
    entries = []
    for number, text in enumerate(said, 1):
        at = NOW + timedelta(days=30) / PER_MONTH * number
        network = NETWORKS[number % len(NETWORKS)]
        entries.append(
            PlanEntry(
                post=f"row:{number}",
                order=f"{number:09d}",
                client_key="bench",
                client="Bench",
                account_key=network,
                network=network,
                account="bench",
                state=PublicationState.PLANNED,
                when=wall_at(at, "Europe/Berlin"),
                instant=at,
                kind=rng.choice(kinds),
                text=text,
                from_file=True,
            )
        )
    return entries


if __name__ == "__main__":
    main(sys.argv[1:])
