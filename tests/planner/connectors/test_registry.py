import subprocess
import sys

from planner.connectors.afterwards import Deletes, Rewrites
from planner.connectors.connector import ReadsBack
from planner.connectors.registry import all_connectors, connector_for, keys
from planner.networks.facts import all_networks, facts_of

UNREADABLE = {"telegram"}  # it shows a bot nothing of what it posted


def test_there_is_a_connector_for_each_network_that_says_so():
    assert keys() == {facts.key for facts in all_networks() if facts.connectable}
    for connector in all_connectors():
        assert connector_for(connector.key) is connector


def test_an_unknown_network_has_none():
    assert connector_for("myspace") is None
    assert connector_for("snapchat") is None
    assert connector_for("") is None


def test_every_connector_reads_back_and_has_the_powers_its_facts_name():
    for connector in all_connectors():
        assert isinstance(connector, ReadsBack) is (connector.key not in UNREADABLE)
        facts = facts_of(connector.key)
        assert isinstance(connector, Deletes) is facts.allows_delete
        assert isinstance(connector, Rewrites) is facts.allows_edit


def test_asking_for_one_loads_neither_the_others_nor_requests():
    code = (
        "import sys; from planner.connectors.registry import connector_for; connector_for('practice');"
        "print([m for m in sys.modules if m in ('requests', 'PIL') or 'platforms.bluesky' in m])"
    )
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert told.stdout.strip() == "[]"
