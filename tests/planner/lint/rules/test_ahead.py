"""What keeps a post from going out by itself is told days before: no place for pictures, nothing said where it must be."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from planner.connectors.connector import NeedsPlace
from planner.connectors.registry import all_connectors
from planner.domain.account import Account, AccountState
from planner.domain.ids import AccountId
from planner.domain.media import MediaUse
from planner.domain.media_host import WORDPRESS, MediaHost, setting_of
from planner.domain.options import Options
from planner.domain.post import Variant
from planner.editing.posts import PutPost
from planner.exchange.entries import entries_of_file
from planner.lint.engine import lint
from planner.lint.live import LiveLint
from planner.lint.notes import notes_from
from planner.lint.profile import THIRDS
from planner.networks.facts import facts_of
from planner.networks.options import Choice
from planner.networks.remote_choices import choices_kept
from tests.fakes.clock import FakeClock
from tests.fakes.plan import FakePlan
from tests.planner.connectors.driver import account_on, rendered_for
from tests.planner.world import World

ONLY = replace(THIRDS, select=("MED002", "NET001"))
PICTURE = MediaUse(media_id=None, name="rye.jpg", alt_text="A loaf")
NO_PLACE = (
    "1 picture or video, which Instagram fetches from a public address, and there is no place for it: "
    "you will post this one by hand."
)
S3 = MediaHost(kind="s3", fields={"bucket": "shop"})


@pytest.fixture
def world():
    clock = FakeClock()
    made = World(FakePlan(clock), clock)
    for network in ("instagram", "youtube", "pinterest"):
        account = Account(
            id=AccountId(network),
            client_id=made.client.id,
            network=network,
            handle="bakery",
            state=AccountState.CONNECTED,
        )
        with made.plan.write() as unit:
            made.accounts[network] = unit.accounts.save(account)
            unit.commit()
    return made


def change(world, network, **fields):
    with world.plan.write() as unit:
        account = unit.accounts.get(world.accounts[network].id)
        world.accounts[network] = unit.accounts.save(replace(account, **fields))
        unit.commit()


def place(world, host):
    with world.plan.write() as unit:
        unit.settings.put(setting_of(world.client.id), host.text() if host else "")
        unit.commit()


def said(world, live=None):
    with world.plan.read() as unit:
        return [one.message for one in (live or LiveLint(ONLY)).full(unit, world.clock.now()).findings]


def test_a_network_that_fetches_is_one_whose_connector_wants_a_place():
    wants = {one.key for one in all_connectors() if isinstance(one, NeedsPlace)}
    assert wants == {one.key for one in all_connectors() if facts_of(one.key).fetches_pictures}
    for connector in (one for one in all_connectors() if one.key in wants):
        account, film = account_on(connector.key), replace(PICTURE, name="oven.mp4")
        facts = facts_of(connector.key)
        assert connector.needs_place(rendered_for(account, "Rye", media=(PICTURE,)))
        assert connector.needs_place(rendered_for(account, "Rye", media=(film,))) is facts.fetches_videos
    assert wants >= {"instagram", "threads"}


def test_it_goes_with_the_place_and_comes_back_in_a_plan_that_is_kept_in_mind(world):
    world.post("instagram", media=(PICTURE,))
    live = LiveLint(ONLY)
    assert said(world, live) == [NO_PLACE]
    for host, messages in ((S3, []), (None, [NO_PLACE])):
        before = world.plan.newest_change()
        place(world, host)
        with world.plan.read() as unit:
            report = live.refresh(unit, world.plan.changes_since(before), world.clock.now())
        assert [one.message for one in report.findings] == messages


@pytest.mark.parametrize("state", [AccountState.PLANNED, AccountState.BY_HAND])
def test_who_posts_by_hand_needs_no_place_and_is_asked_nothing(world, state):
    for network in ("instagram", "pinterest"):
        change(world, network, state=state)
    world.post("instagram", "pinterest", media=(PICTURE,))
    assert said(world) == []


def test_a_site_is_a_place_only_while_it_is_connected(world):
    world.post("instagram", media=(PICTURE,))
    place(world, MediaHost(kind=WORDPRESS, account_id=world.accounts["wordpress"].id))
    assert said(world) == []
    change(world, "wordpress", state=AccountState.NEEDS_SIGN_IN)
    assert said(world) == [NO_PLACE]


def test_a_sign_in_that_will_come_again_does_not_hide_it(world):
    change(world, "instagram", state=AccountState.NEEDS_SIGN_IN)
    world.post("instagram", media=(PICTURE,))
    assert said(world) == [NO_PLACE]


def test_what_is_usual_for_the_account_is_said(world):
    post = world.post("youtube", media=(PICTURE,), title="Rye")
    assert said(world) == ["1 thing that YouTube asks for is missing: Made for children."]
    change(world, "youtube", usual=Options({"made_for_kids": "no"}))
    assert said(world) == []
    variant = Variant(account_id=world.accounts["youtube"].id, options=Options({"made_for_kids": ""}))
    world.do(PutPost(replace(world.stored(post), variants=(variant,))))
    assert said(world) == ["1 thing that YouTube asks for is missing: Made for children."]


def test_a_board_that_is_gone_is_told_beside_what_is_missing(world):
    change(world, "pinterest", facts=choices_kept("board_id", [Choice("7", "Recipes")]))
    world.post("pinterest", media=(PICTURE,))
    assert said(world) == ["1 thing that Pinterest asks for is missing: Board."]
    change(world, "pinterest", usual=Options({"board_id": "9"}))
    (message,) = said(world)
    assert message.startswith("1 thing that Pinterest would not take: Board: what was chosen is not")


def test_its_fixes_open_the_place_and_the_option(world):
    world.post("instagram", media=(PICTURE,))
    world.post("pinterest", media=(PICTURE,))
    with world.plan.read() as unit:
        findings = LiveLint(ONLY).full(unit, world.clock.now()).findings
    opened = {one.code: one.fixes[0].assist for one in findings}
    assert opened["MED002"].opens == "place"
    assert (opened["NET001"].option, opened["NET001"].account_key) == ("board_id", "pinterest")


def test_a_file_knows_no_accounts():
    data = b"date,time,network,account,text,media,alt_text\n2026-11-05,09:00,instagram,bakery,Rye,rye.jpg,A loaf\n"
    now = datetime(2026, 11, 1, tzinfo=UTC)
    entries = entries_of_file(data, name="plan.csv", now=now, zone="Europe/Berlin", client="Bakery")
    assert entries[0].media
    assert lint(entries, ONLY, now, notes=notes_from(entries)).findings == ()


def test_a_video_alone_wants_no_place_where_the_account_takes_its_bytes(world):
    film, two = MediaUse(media_id=None, name="oven.mp4", captioned=True), (PICTURE, PICTURE)
    world.post("instagram", media=(film,))
    assert len(said(world)) == 1
    change(world, "instagram", facts={"takes_film": True})
    assert said(world) == []
    world.post("instagram", media=two)
    assert len(said(world)) == 1
