"""Finding posts by what is in them."""

from dataclasses import replace

from planner.domain.ids import ClientId
from tests.storage.world import NOON, client


def test_campaigns_and_offers_are_named_once_in_order(world):
    for name, offer in (("Winter", ""), ("autumn", "Loaf £4"), ("Winter", "Bun"), ("", "")):
        world.post(world.a, campaign=name, offer=offer)
    assert world.read(lambda unit: unit.search.campaigns()) == ["autumn", "Winter"]
    assert world.read(lambda unit: unit.search.offers(world.client.id)) == ["Bun", "Loaf £4"]
    assert world.read(lambda unit: unit.search.campaigns(ClientId("nobody"))) == []


def test_the_bin_and_archived_clients_name_nothing(world):
    world.post(world.a, campaign="Gone", deleted_at=NOON)
    with world.writing() as unit:
        other = unit.clients.save(client(name="Lamps"))
    world.post(client_id=other.id, campaign="Lamps")
    assert world.read(lambda unit: unit.search.campaigns()) == ["Lamps"]
    with world.writing() as unit:
        unit.clients.save(replace(other, archived_at=NOON))
    assert world.read(lambda unit: unit.search.campaigns()) == []
