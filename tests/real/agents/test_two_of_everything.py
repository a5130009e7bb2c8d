"""Two of everything: several agents on one plan send each post once, whatever their clocks say and whoever dies."""

import logging
import os

import pytest

from storage.place import Place
from tests.databases import new_database
from tests.real.agents.crew import Outcome, run
from tools.loopback import loopback

POSTS = int(os.environ.get("PARLEY_CROWD", "160"))
ACCOUNTS = 40
AN_HOUR = 3600.0


@pytest.fixture
def counting():
    """A server that takes 20 ms for each status and counts them by key.

    Each crowd has one of its own: crowds say the same words on the same accounts, and what is looked for after a
    power cut would be found among those of the crowd before.
    """
    with loopback(delay=0.02) as server:
        yield server


def assert_once(outcome: Outcome, agents: int) -> None:
    logging.getLogger(__name__).info("%s", outcome)
    assert outcome.twice == []
    assert outcome.lost == 0
    assert outcome.states == {"published": outcome.posts}
    assert (len(outcome.by), outcome.killed) == (agents, 1)


@pytest.mark.timeout(1200)
@pytest.mark.usefixtures("postgres_server")
def test_four_agents_with_wrong_clocks_on_one_server(counting, tmp_path):
    """One is killed on the way: what it may have sent is looked for before anybody sends it again."""
    skews = (0.0, 0.75 * AN_HOUR, -0.75 * AN_HOUR, 11 * AN_HOUR)
    with new_database("crowd") as address:
        place = Place(tmp_path, address)
        outcome = run(place, counting, POSTS, ACCOUNTS, skews, kill=True, patience=POSTS / 4 + 60)
    assert_once(outcome, agents=4)


@pytest.mark.timeout(1200)
def test_two_agents_on_one_file(counting, tmp_path):
    place = Place(tmp_path)
    outcome = run(place, counting, POSTS, ACCOUNTS, (0.0, 0.0), kill=True, patience=POSTS / 4 + 60)
    assert_once(outcome, agents=2)
