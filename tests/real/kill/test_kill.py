"""A few rounds of ``make torture``: the publisher is killed, and every post is out once all the same."""

import pytest

from tests.real.kill.reached import DANGEROUS
from tests.real.kill.torture import field_in, run

ROUNDS, SEED = 18, 4


@pytest.mark.timeout(400)
def test_a_killed_publisher_loses_nothing_and_repeats_nothing(
    tmp_path, wordpress_server, bluesky_server, mastodon_server
):
    infos = {"wordpress": wordpress_server, "bluesky": bluesky_server, "mastodon": mastodon_server}
    with field_in(tmp_path / "data", infos) as field:
        rounds, came, text = run(field, ROUNDS, SEED, settle=2.0, finish=200.0)
    assert came.clean, text
    assert sum(rounds.reached.values()) == came.posts == ROUNDS
    assert any(rounds.reached[step] for step in DANGEROUS), text
