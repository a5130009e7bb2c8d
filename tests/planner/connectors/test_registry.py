import subprocess
import sys

from planner.connectors.connector import Deletes, ReadsBack
from planner.connectors.registry import all_connectors, connector_for, keys
from planner.networks.facts import all_networks


def test_there_is_a_connector_for_each_network_that_says_so():
    assert keys() == {facts.key for facts in all_networks() if facts.connectable}
    for connector in all_connectors():
        assert connector_for(connector.key) is connector


def test_an_unknown_network_has_none():
    assert connector_for("myspace") is None
    assert connector_for("x") is None
    assert connector_for("") is None


def test_every_connector_reads_back_and_deletes():
    for connector in all_connectors():
        assert isinstance(connector, ReadsBack)
        assert isinstance(connector, Deletes)


def test_asking_for_one_loads_neither_the_others_nor_requests():
    code = (
        "import sys; from planner.connectors.registry import connector_for; connector_for('practice');"
        "print([m for m in sys.modules if m in ('requests', 'PIL') or 'platforms.bluesky' in m])"
    )
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert told.stdout.strip() == "[]"
