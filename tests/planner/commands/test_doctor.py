"""``doctor``: each thing that can be wrong gets its line, and one that is well says so."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.account import Account, AccountState
from planner.domain.agents import Heartbeat
from planner.domain.backups import Backup, BackupKind, Soundness
from planner.domain.client import Client
from planner.domain.errors import DamagedFile, SecretsUnavailable, UserError
from planner.domain.hosted import HostedFile, HostedId
from planner.domain.ids import AccountId, ClientId, new_id
from planner.domain.media_host import MediaHost
from planner.domain.post import Post, Stage, Variant
from planner.domain.publication import Publication, PublicationState
from planner.domain.times import wall_at


@pytest.fixture
def well(terminal, services, clock):
    """A plan in which everything is well."""
    backups = services.backups
    backups.copies = [
        Backup(
            path=backups.folder / "plan.2026-10-12.daily.db",
            kind=BackupKind.DAILY,
            at=clock.now(),
            size=90_000,
        )
    ]
    with services.plan.write() as unit:
        client = unit.clients.save(Client(id=ClientId(new_id()), name="Rye", zone="Europe/Berlin"))
        account = Account(
            id=AccountId(new_id()), client_id=client.id, network="bluesky", handle="rye.example",
            state=AccountState.CONNECTED,
        )  # fmt: skip
        account = unit.accounts.save(account)
        unit.commit()
    services.secrets.put(
        account.id, {"password": "abcd-efgh-ijkl-mnop", "app_password": "abcd-efgh-ijkl-mnop"}
    )
    return client, account


def told(terminal) -> dict[str, dict]:
    answer = terminal("doctor", "--format", "json")
    rows = json.loads(answer.out)
    assert answer.status == int(any(not row["fine"] for row in rows))
    assert all(bool(row["mend"]) is not row["fine"] for row in rows)
    return {row["name"]: row for row in rows}


def test_all_is_well(terminal, well):
    answer = terminal("doctor")
    assert answer.status == 0, answer.out
    assert answer.err.strip() == "All is well."
    lines = answer.out.splitlines()
    assert [line[6:20].strip() for line in lines] == [
        "plan file", "references", "format", "copies", "disk", "passwords", "time zones", "clock", "publishers",
            "places", "pictures",
    ]  # fmt: skip
    assert all(line.startswith("fine  ") for line in lines)


@pytest.mark.parametrize(
    ("found", "name", "words"),
    [
        (Soundness(known="0003", damage="Page 5: never used"), "plan file", "newest good copy"),
        (Soundness(schema="0003", known="0003", loose=("gate without account",)), "references", "bug report"),
        (Soundness(schema="9000", known="0003"), "format", "Update Parley"),
        (Soundness(schema="0002", known="0003"), "format", "brings it up to date"),
    ],
)
def test_what_is_wrong_with_the_file(terminal, services, well, found, name, words):
    services.backups.found = found
    line = told(terminal)[name]
    assert not line["fine"]
    assert words in line["mend"]


def test_copies_none_or_old(terminal, services, clock, well):
    clock.tick(days=3)
    assert told(terminal)["copies"]["command"] == "backup"
    assert "(python main.py backup)" in terminal("doctor").out
    services.backups.copies = []
    assert told(terminal)["copies"]["text"].startswith("None in ")


def test_little_room(terminal, services, well):
    services.backups.free = 1_000_000
    line = told(terminal)["disk"]
    assert line["text"] == "1.0 MB free."
    assert "Free some space" in line["mend"]


def test_passwords_that_cannot_be_read_or_are_not_there(terminal, services, well):
    services.secrets.drop(well[1].id)
    line = told(terminal)["passwords"]
    assert line["text"] == "Stored for 0 of 1 account."
    assert line["mend"] == "Sign in again: rye.example (Bluesky)."

    def locked(_account):
        raise SecretsUnavailable("The password store is locked.")

    services.secrets.get = locked
    assert told(terminal)["passwords"]["text"] == "The password store is locked."


def test_without_a_place_for_passwords_and_without_need_for_one(terminal, services):
    def locked(_account):
        raise SecretsUnavailable("The password store is locked.")

    services.secrets.get = locked
    assert told(terminal)["passwords"]["fine"]


def test_an_account_that_the_network_takes_no_more(terminal, services, well):
    with services.plan.write() as unit:
        unit.accounts.save(replace(well[1], state=AccountState.NEEDS_SIGN_IN))
        unit.commit()
    assert told(terminal)["accounts"]["mend"] == "Sign in again: rye.example."


def test_a_zone_that_is_gone(terminal, services, well):
    with services.plan.write() as unit:
        unit.clients.save(replace(well[0], zone="Europe/Atlantis"))
        unit.commit()
    assert "Europe/Atlantis" in told(terminal)["time zones"]["text"]


def test_a_clock_that_is_behind(terminal, services, clock, well):
    with services.plan.write() as unit:
        unit.agents.beat(Heartbeat(name="parley@attic:7", at=clock.now() + timedelta(minutes=90)))
        unit.commit()
    assert told(terminal)["clock"]["text"].startswith("90 minutes behind")
    clock.at = clock.at.replace(year=2001)
    assert "Set the clock" in told(terminal)["clock"]["mend"]


def test_publishers(terminal, services, clock, well):
    client, account = well
    when = wall_at(clock.now() + timedelta(hours=2), client.zone)
    with services.plan.write() as unit:
        post = Post(
            id=new_id(), client_id=client.id, text="Bread", stage=Stage.SCHEDULED, when=when,
            variants=(Variant(account_id=account.id),),
        )  # fmt: skip
        unit.posts.save(post)
        unit.publications.save(
            Publication(
                id=new_id(), post_id=post.id, account_id=account.id, client_id=client.id, when=when,
                due_at=when.instant(), state=PublicationState.PLANNED,
            )
        )  # fmt: skip
        unit.commit()
    assert told(terminal)["publishers"]["text"] == "None runs, and 1 post waits for its time."
    with services.plan.write() as unit:
        second = unit.accounts.save(replace(account, id=new_id(), handle="second", revision=0))
        (one,) = unit.publications.of_post(post.id)
        unit.publications.save(replace(one, id=new_id(), account_id=second.id, revision=0))
        unit.commit()
    assert told(terminal)["publishers"]["text"] == "None runs, and 1 post waits for its time."
    with services.plan.write() as unit:
        unit.agents.beat(Heartbeat(name="parley@attic:7", at=clock.now() - timedelta(seconds=20)))
        unit.commit()
    assert told(terminal)["publishers"]["text"] == "parley@attic:7 (20 seconds ago)."
    with services.plan.write() as unit:
        unit.agents.beat(Heartbeat(name="parley@attic:7", at=clock.now(), fault="The disk is full."))
        unit.commit()
    assert told(terminal)["publishers"]["text"] == "parley@attic:7: The disk is full."


def test_pictures_without_a_file_and_files_without_a_post(terminal, services, well):
    with services.plan.write() as unit:
        here = services.media.put(b"GIF89a here", "here.gif")
        gone = services.media.put(b"GIF89a gone", "gone.gif")
        unit.media.add(here)
        unit.media.add(gone)
        unit.commit()
    services.media.put(b"GIF89a nobody's", "nobody.gif")
    services.media.drop([gone.id])
    lines = told(terminal)
    assert lines["pictures"]["text"] == "1 file of 2 missing or cut short: gone.gif."
    assert lines["left over"]["fine"]
    assert lines["left over"]["text"].startswith("1 picture file (1 kB)")


def test_a_plan_that_does_not_open_is_looked_at_all_the_same(terminal, services, well):
    services.backups.found = Soundness(known="0003", damage="it is not a database")

    def damaged(_create):
        raise DamagedFile("The plan file is damaged.", mend="Put back a copy.")

    terminal._open = damaged
    lines = told(terminal)
    assert lines["plan"] == {
        "name": "plan", "fine": False, "text": "The plan file is damaged.", "mend": "Put back a copy.", "command": "",
    }  # fmt: skip
    assert lines["plan file"]["text"] == "Damaged: it is not a database."
    assert "passwords" not in lines


def test_without_a_plan(terminal, well):
    def none(_create):
        raise UserError("There is no plan yet.", mend="Open Parley once.")

    terminal._open = none
    lines = told(terminal)
    assert lines["plan"]["mend"] == "Open Parley once."
    assert "plan file" not in lines


def test_what_is_left_on_a_place_is_named(terminal, services, clock, well):
    client, _ = well
    assert told(terminal)["places"]["text"] == "Nothing is left on a place for pictures."
    since = clock.now() - timedelta(hours=3)
    with services.plan.write() as unit:
        for n in range(5):
            file = HostedFile(
                id=HostedId(f"f{n}"), client_id=client.id, publication_id=None, name=f"parley-{n}.jpg",
                place=MediaHost(kind="s3"), spot="s3.example/shop", put_at=since, due_at=clock.now(),
                wanted=False, tries=3, failing_since=since, why="It does not answer.",
            )  # fmt: skip
            unit.hosted.save(file)
        unit.commit()
    line = told(terminal)["places"]
    assert line["text"] == (
        "5 files still on s3.example/shop, for 3 h now: parley-0.jpg, parley-1.jpg, parley-2.jpg and 2 more. "
        "It does not answer."
    )
    assert line["mend"].startswith("Parley tries again by itself.")
    clock.tick(days=14)
    assert told(terminal)["places"]["mend"].startswith("Delete it there yourself")
