"""A network that fetches its pictures from a place of the bakery's: both in memory."""

from dataclasses import replace

from planner.connectors.platforms.threads.connector import Threads
from planner.domain.account import Account, AccountState
from planner.domain.ids import AccountId
from planner.domain.media import MediaUse
from planner.domain.media_host import MediaHost, secrets_of, setting_of
from planner.ports.http import HttpAnswer
from tests.fakes.http import FakeHttp
from tests.fakes.servers.place import SECRET
from tests.fakes.servers.threads import ME, FakeThreads
from tests.planner.connectors.driver import picture

REFUSES = HttpAnswer(status=400, headers={}, body=b'{"error": {"code": 100, "message": "No such words"}}')
TOKEN = "THAA-canary"
PLACE = MediaHost(
    kind="s3", fields={"endpoint": "https://s3.example/", "bucket": "shop", "region": "", "access": "AK"}
)


def lent(room):
    """Threads, on an account of the bakery that has a place for pictures."""
    made = FakeThreads(TOKEN)
    room.http = FakeHttp(made.serve)
    room.services = replace(room.services, http=lambda: room.http)
    room.connectors["threads"] = Threads()
    world = room.world
    account = Account(
        id=AccountId("t1"),
        client_id=world.client.id,
        network="threads",
        handle="fennelandrye",
        remote_id=ME,
        state=AccountState.CONNECTED,
    )
    with room.services.plan.write() as unit:
        world.accounts["threads"] = unit.accounts.save(account)
        unit.settings.put(setting_of(world.client.id), PLACE.text())
        unit.commit()
    room.services.secrets.put(account.id, {"token": TOKEN})
    room.services.secrets.put(secrets_of(world.client.id), {"secret": SECRET})
    return made


def a_post(room, text="One\n---\nTwo", pictures=2):
    uses = []
    with room.services.plan.write() as unit:
        for n in range(pictures):
            item = room.services.media.put(picture(colour=f"#9A4F2{n}"), f"{n}.png")
            unit.media.add(item)
            uses.append(MediaUse(media_id=item.id, name=f"{n}.png", alt_text=f"Loaf {n}"))
        unit.commit()
    post = room.world.post("threads", text=text, media=tuple(uses))
    room.go_to()
    return post


def state_of(room, post):
    return room.world.publication(post, "threads").state
