"""Export, import again: the same plan, the same findings."""

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.domain.account import Account
from planner.domain.brief import Disclosure
from planner.domain.client import Client
from planner.domain.ids import AccountId, ClientId, PostId, new_id
from planner.domain.kinds import Ask, Kind
from planner.domain.media import Crop, MediaUse
from planner.domain.options import Options
from planner.domain.post import Post, Stage, Variant
from planner.domain.publication import PublicationState as State
from planner.domain.times import WallTime, wall_at
from planner.editing.content import content_on
from planner.editing.follow import new_publications
from planner.exchange.dialect import COLUMNS, FURTHER
from planner.exchange.entries import entries_of_file
from planner.exchange.exporting import export_plan
from planner.exchange.sample import fill_sample
from planner.lint.engine import lint
from planner.lint.profile import Profile
from tests.planner.exchange.desk import NOW, PLANS, Desk
from tests.plans import new_plan

OWNER = Client(id=ClientId(new_id()), name="Fennel & Rye", zone="Europe/Berlin")
ACCOUNTS = [
    Account(id=AccountId(new_id()), client_id=OWNER.id, network=network, handle=handle)
    for network, handle in (
        ("facebook", "Fennel & Rye"),
        ("mastodon", "fennel@rye.example"),
        ("bluesky", "rye.test"),
    )
]

words = st.text(st.characters(codec="utf-8", exclude_characters="\r\x00"), max_size=40)
said = words.filter(str.strip)
uses = st.builds(
    MediaUse,
    media_id=st.none(),
    name=st.text(st.sampled_from("ab|ä"), max_size=6).map("{}.jpg".format),
    alt_text=words,
    decorative=st.booleans(),
    captioned=st.booleans(),
    crop=st.none() | st.builds(Crop, *(st.integers(0, 4000),) * 2, *(st.integers(1, 6000),) * 2),
)
media = st.lists(uses, max_size=3, unique_by=lambda use: use.name).map(tuple)
tags = st.lists(st.text(st.sampled_from("#abä"), min_size=1, max_size=6), max_size=3).map(tuple)
times = st.integers(60, 200_000).map(
    lambda minutes: WallTime((NOW + timedelta(minutes=minutes)).replace(tzinfo=None), "Europe/Berlin", 0)
)


@st.composite
def posts(draw):
    stage = draw(st.sampled_from(Stage))
    accounts = draw(st.lists(st.sampled_from(ACCOUNTS), unique_by=lambda one: one.id, max_size=3))
    if stage is Stage.SCHEDULED and not accounts:
        stage = Stage.DRAFT
    variants = tuple(
        Variant(
            account_id=account.id,
            title=draw(st.none() | words),
            text=draw(st.none() | said),
            media=draw(st.none() | media),
            hashtags=draw(st.none() | tags),
            when=draw(st.none() | times) if stage is not Stage.IDEA else None,
            options=Options(draw(st.dictionaries(st.sampled_from(("visibility", "tags")), words))),
        )
        for account in accounts
    )
    return Post(
        id=PostId(new_id()),
        client_id=OWNER.id,
        text=draw(said),
        stage=stage,
        kind=draw(st.none() | st.sampled_from(Kind)),
        ask=draw(st.none() | st.sampled_from(Ask)),
        not_selling=draw(st.booleans()),
        title=draw(words),
        first_comment=draw(words),
        media=draw(media),
        hashtags=draw(tags),
        notes=draw(words),
        offer=draw(words.map(str.strip)),
        disclosure=draw(st.none() | st.sampled_from(Disclosure)),
        deadline=draw(st.none() | times),
        claim_source=draw(words.map(str.strip)),
        grace_minutes=draw(st.none() | st.integers(5, 10_080)),
        language=draw(st.sampled_from(("", "de", "pt-BR", "sr-Latn", "ca-ES-valencia"))),
        utm=draw(st.booleans()),
        numbered=draw(st.booleans()),
        when=None if stage is Stage.IDEA else draw(times),
        variants=variants,
    )


def put(plan, found):
    with plan.write() as unit:
        unit.clients.save(OWNER)
        for account in ACCOUNTS:
            unit.accounts.save(account)
        unit.posts.add_many(found)
        unit.publications.add_many([one for post in found for one in new_publications(post)])
        unit.commit()


def exported(plan, client_id=None):
    with plan.read() as unit:
        return export_plan(unit, client_id)


def told(plan):
    """The plan as people see it, whatever the ids of clients and accounts."""
    with plan.read() as unit:
        clients = {one.id: one.name for one in unit.clients.all()}
        accounts = {one.id: (one.network, one.handle) for one in unit.accounts.all()}
        found = {}
        for post in unit.posts.of_client():
            ends = post.deadline and wall_at(post.deadline.instant(), "UTC")  # each row has its own zone
            plain = replace(
                post,
                client_id=clients[post.client_id],
                variants=(),
                source_key="",
                revision=0,
                deadline=ends,
            )
            on = {accounts[v.account_id]: (content_on(post, v), post.when_on(v)) for v in post.variants}
            states = {accounts[p.account_id]: (p.state, p.due_at) for p in unit.publications.of_post(post.id)}
            found[post.id] = (plain, on, states)
        return found


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(posts(), max_size=4))
def test_any_plan_comes_back_the_same(tmp_path, found):
    there, here = Desk(tmp_path), Desk(tmp_path)
    put(there.plan, found)
    data = exported(there.plan)
    result = here.bring(data)
    assert result.problems == ()
    assert told(here.plan) == told(there.plan)
    assert there.bring(data).already == len(found)


@pytest.fixture(params=["fake", "sqlite"])
def both(request, tmp_path):
    """Two desks on the same kind of plan."""
    if request.param == "fake":
        yield Desk(tmp_path), Desk(tmp_path)
        return
    plans = [new_plan(tmp_path / f"{name}.db") for name in "ab"]
    yield Desk(tmp_path, plans[0]), Desk(tmp_path, plans[1])
    for plan in plans:
        plan.close()


def findings(plan):
    with plan.read() as unit:
        found = lint(unit.lint.entries(), Profile(), NOW).findings
    plain = {"fingerprint": "", "client_key": "", "account_key": "", "fixes": ()}  # fixes name posts by id
    return [replace(finding, **plain) for finding in found]


def test_the_bakery_comes_back_with_the_same_findings(both):
    there, here = both
    there.bring((PLANS / "bakery.parley.csv").read_bytes())
    here.bring(exported(there.plan))
    assert told(here.plan) == told(there.plan)
    assert findings(here.plan) == findings(there.plan)
    assert any(finding.code == "MIX001" for finding in findings(here.plan))


def test_a_second_export_is_the_same_to_the_byte(both):
    there, here = both
    there.bring((PLANS / "bakery.parley.csv").read_bytes())
    data = exported(there.plan)
    here.bring(data)
    assert exported(here.plan) == data


def test_an_id_in_use_for_another_post_is_not_taken(both):
    there, _ = both
    there.bring((PLANS / "bakery.parley.csv").read_bytes())
    names = {row["post"]: new_id() for row in csv.DictReader(io.StringIO(exported(there.plan).decode()))}
    data = exported(there.plan).decode()
    for old, new in names.items():
        data = data.replace(old, new).replace("Order", "Ask")
    result = there.bring(data.encode())
    assert result.written
    assert len(there.posts()) == 32 + result.added
    assert result.added > 0


def test_the_sample_comes_back_with_the_same_findings(both):
    there, here = both
    fill_sample(there.services)
    result = here.bring(exported(there.plan))
    assert result.problems == ()
    assert findings(here.plan) == findings(there.plan)
    in_file = lint(entries_of_file(exported(there.plan), name="plan.csv", now=NOW), Profile(), NOW).findings
    assert sorted(one.message for one in in_file) == sorted(one.message for one in findings(there.plan))
    assert [row.message for row in here.preview(exported(there.plan)).rows] == ["Already in the plan."] * len(
        result.rows
    )


def test_it_has_parleys_columns_and_the_further_ones(desk):
    assert exported(desk.plan).decode() == ",".join((*COLUMNS, *FURTHER)) + "\n"


def test_formulas_are_neutralised_and_come_back(both):
    there, here = both
    there.bring((PLANS / "broken.csv").read_bytes(), dates="dmy", skip_problems=True)
    data = exported(there.plan)
    cells = [cell for row in csv.reader(io.StringIO(data.decode())) for cell in row]
    assert '\'=HYPERLINK("http://evil.example";"click")' in cells
    assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for cell in cells)
    here.bring(data)
    assert told(here.plan) == told(there.plan)


@pytest.mark.parametrize(
    ("state", "word", "again"),
    [
        (State.PUBLISHED, "published", State.HISTORY),
        (State.DONE_BY_HAND, "done by hand", State.HISTORY),
        (State.UNCONFIRMED, "unconfirmed", State.HISTORY),
        (State.SENDING, "unconfirmed", State.HISTORY),
        (State.MISSED, "missed", State.MISSED),
        (State.CANCELLED, "cancelled", State.CANCELLED),
        (State.HELD, "scheduled", State.PLANNED),
    ],
)
def test_what_may_be_out_is_never_sent_by_importing_it(tmp_path, state, word, again):
    there, here = Desk(tmp_path), Desk(tmp_path)
    when = WallTime(datetime(2026, 12, 1, 9, 0, tzinfo=UTC).replace(tzinfo=None), "Europe/Berlin")
    post = Post(
        id=PostId(new_id()),
        client_id=OWNER.id,
        text="Hello",
        stage=Stage.SCHEDULED,
        when=when,
        variants=(Variant(account_id=ACCOUNTS[0].id),),
    )
    put(there.plan, [])
    with there.plan.write() as unit:
        unit.posts.add_many([post])
        unit.publications.add_many([replace(one, state=state) for one in new_publications(post)])
        unit.commit()
    data = exported(there.plan)
    assert f",{word}," in data.decode()
    here.bring(data)
    assert [one.state for one in here.publications()] == [again]


def test_line_ends_and_broken_letters_do_no_harm(tmp_path):
    there, here = Desk(tmp_path), Desk(tmp_path)
    post = Post(id=PostId(new_id()), client_id=OWNER.id, text="one\r\ntwo\rthree \ud800", stage=Stage.IDEA)
    put(there.plan, [post])
    here.bring(exported(there.plan))
    assert [one.text for one in here.posts()] == ["one\ntwo\nthree ?"]


def test_one_client_alone(desk):
    desk.bring((PLANS / "bakery.parley.csv").read_bytes())
    other = Client(id=ClientId(new_id()), name="Oak", zone="Europe/Berlin")
    desk.save(clients=[other])
    assert len(exported(desk.plan, other.id).splitlines()) == 1
    assert len(exported(desk.plan, desk.clients()[0].id).splitlines()) == 33


def test_an_archived_clients_posts_stay_out_unless_asked_for(desk):
    desk.bring((PLANS / "bakery.parley.csv").read_bytes())
    (owner,) = desk.clients()
    desk.save(clients=[replace(owner, archived_at=NOW)])
    assert len(exported(desk.plan).splitlines()) == 1
    assert len(exported(desk.plan, owner.id).splitlines()) == 33
