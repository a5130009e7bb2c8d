"""A network that is asked again: not at once, and not for a sign-in that was renewed meanwhile."""

from dataclasses import replace

from planner.domain.account import AccountState
from planner.domain.errors import SignInNeeded, Throttled
from planner.domain.journal import StepRole
from planner.domain.publication import PublicationState as S


def test_a_network_that_names_hardly_any_time_is_asked_later_and_later(room):
    post = room.world.post()
    room.go_to()
    publisher, tries = room.publisher(), []
    while room.world.state(post) is not S.MISSED:
        fault = Throttled("Too many.", until=room.clock.now())  # by a clock that differs, or "0 seconds"
        room.network.before[StepRole.ROOT] = [fault]
        report = publisher.run_once()
        tries += [room.clock.now()] * bool(report.started)
        room.clock.tick(seconds=15)
    assert 5 <= len(tries) <= 8
    assert room.network.arrived == []


def test_who_signs_in_while_the_old_sign_in_is_refused_is_not_asked_again(room):
    post, account = room.world.post(), room.world.accounts["mastodon"]
    room.go_to()
    connector = room.connectors["mastodon"]
    send = connector.send

    def meanwhile(*given):
        room.clock.tick(seconds=2)
        with room.services.plan.write() as unit:
            current = unit.accounts.get(account.id)
            unit.accounts.save(replace(current, checked_at=room.clock.now()))
            unit.commit()
        connector.send = send
        raise SignInNeeded("The token is not accepted.")

    connector.send = meanwhile
    room.publisher().run_once()
    with room.services.plan.read() as unit:
        assert unit.accounts.get(account.id).state is AccountState.CONNECTED
    assert room.world.state(post) is S.PUBLISHED
