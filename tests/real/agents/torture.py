"""The crowd at full size: ``python -m tests.real.agents.torture [--posts 2000 --accounts 40]``; 1 when one was not sent once.

Needs the PostgreSQL server of ``python -m tools.servers up postgres``.
"""

import argparse
import sys
import tempfile
import zoneinfo
from pathlib import Path

from storage.place import Place
from tests.databases import new_database
from tests.real.agents.crew import Outcome, run
from tests.servers import info_file, reason
from tools.loopback import loopback

SKEWS = (0.0, 2700.0, -2700.0, 39600.0)


def main() -> int:
    """Four agents on the server, one killed on the way; then two on a file."""
    zoneinfo.reset_tzpath(())
    parser = argparse.ArgumentParser(prog="python -m tests.real.agents.torture", description=__doc__)
    parser.add_argument("--posts", type=int, default=2000, metavar="N")
    parser.add_argument("--accounts", type=int, default=40, metavar="N")
    options = parser.parse_args()
    patience = 60 + options.posts / 2
    good = True
    with tempfile.TemporaryDirectory() as folder:
        if info_file("postgres").exists():
            with loopback(delay=0.1) as server, new_database("torture") as address:
                place = Place(Path(folder) / "server", address)
                outcome = run(
                    place, server, options.posts, options.accounts, SKEWS, kill=True, patience=patience
                )
                good &= _told("PostgreSQL", outcome)
        else:
            sys.stdout.write(f"PostgreSQL: left out, {reason('postgres')}\n")
        place = Place(Path(folder) / "file")
        with loopback(delay=0.1) as server:  # its own: both crowds say the same words on the same accounts
            outcome = run(
                place, server, options.posts, options.accounts, SKEWS[:1] * 2, kill=True, patience=patience
            )
        good &= _told("SQLite", outcome)
    return 0 if good else 1


def _told(where: str, outcome: Outcome) -> bool:
    sys.stdout.write(f"{where}: {outcome}\n")
    return not outcome.twice and not outcome.lost and outcome.states == {"published": outcome.posts}


if __name__ == "__main__":
    sys.exit(main())
