"""A network that shows nobody what was posted: a lost answer is asked about, and nothing is sent again by itself."""

from dataclasses import replace

import pytest

from planner.connectors.platforms.telegram.connector import Telegram
from planner.domain.account import AccountState
from planner.domain.errors import Unconfirmed
from planner.domain.publication import PublicationState as S
from tests.fakes.http import FakeHttp
from tests.fakes.servers.telegram import CHANNEL, FakeTelegram
from tests.planner.connectors.cases.telegram import TOKEN


@pytest.fixture
def channel(room):
    """The world's Mastodon account, as a channel on Telegram."""
    server = FakeTelegram(TOKEN)
    http = FakeHttp(server.serve)
    room.services = replace(room.services, http=lambda: http)
    account = room.world.accounts["mastodon"]
    with room.world.plan.write() as unit:
        kept = unit.accounts.get(account.id)
        unit.accounts.save(
            replace(
                kept,
                network="telegram",
                handle="@fennelandrye",
                remote_id=str(CHANNEL),
                state=AccountState.CONNECTED,
            )
        )
        unit.commit()
    room.services.secrets.put(account.id, {"token": TOKEN})
    room.connectors["telegram"] = Telegram()
    return server, http


def test_a_lost_answer_is_a_question_with_a_place_to_look(room, channel):
    server, http = channel
    http.fail(lambda call: call.url.endswith("sendMessage"), Unconfirmed("No answer."), after=True, times=1)
    post = room.world.post(text="Bread at four.")
    room.go_to()
    publisher = room.publisher()
    for _ in range(4):
        publisher.run_once()
        room.clock.tick(minutes=11)
    one = room.world.publication(post)
    assert one.state is S.UNCONFIRMED
    assert one.look_url == "https://t.me/s/fennelandrye"
    assert "Parley cannot tell whether it is out" in one.note
    assert len(server.messages) == 1
    assert sum(call.url.endswith("sendMessage") for call in http.calls) == 1
