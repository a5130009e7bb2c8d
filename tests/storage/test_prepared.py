"""What is handed to the driver itself comes back as SQLAlchemy would bring it, and fails as it would."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import bindparam, column, insert, select, text, update
from sqlalchemy.exc import DBAPIError, IntegrityError

from planner.domain.brief import Brief
from planner.domain.media import Crop
from planner.domain.options import options_of
from storage.stores.prepared import MOST, Prepared
from storage.tables.base import METADATA, TZDateTime
from storage.tables.setting import SETTING

NOON = datetime(2026, 3, 29, 12, 0, 1, 250, UTC)
EAST = timezone(timedelta(hours=9))
SAMPLES = {
    "BriefText": [Brief(), Brief(denied_words=("gratis",))],
    "Boolean": [True, False, None],
    "CropText": [Crop(10, 20, 500, 400), None],
    "DateTime": [datetime(2026, 3, 29, 2, 30), datetime(2026, 3, 29, 2, 30, 59, 7), None],
    "Facts": [{"private_ok": True, "name": "Brot & Zeit"}, {}],
    "BigInteger": [0, 2**40, None],
    "Double": [0.25, 3.0, None],
    "Integer": [0, 7, None],
    "LargeBinary": [b"\x00\xff", None],
    "OptionsText": [options_of(""), None],
    "SmallInteger": [0, 1, None],
    "String": ["planned", "", None],
    "TZDateTime": [NOON, NOON.replace(microsecond=0), NOON.astimezone(EAST), None],
    "Text": ["100 % Brötchen 🥐 %s :x مرحبا", "", None],
    "Words": [("brot", "käse"), (), None],
}
THESE = Prepared(
    select(SETTING).where(SETTING.c.key.in_(bindparam("keys", expanding=True))).order_by(SETTING.c.key)
)
PUT = Prepared(insert(SETTING))


@pytest.fixture(params=["sqlite", "postgres"])
def connection(request):
    """Inside a unit of work that writes."""
    plan = request.getfixturevalue({"sqlite": "sqlite_plan", "postgres": "server_plan"}[request.param])
    with plan.write() as unit:
        yield unit.connection


def settings(connection, count):
    for number in range(count):
        assert PUT.run(connection, {"key": f"k{number:02}", "value": str(number)}) == 1


def kinds():
    """Every kind of column of a plan, once."""
    found = {type(one.type).__name__: one.type for table in METADATA.sorted_tables for one in table.columns}
    return [pytest.param(kind, id=name) for name, kind in sorted(found.items())]


@pytest.mark.parametrize("kind", kinds())
def test_values_of_every_kind_go_in_and_come_out_alike(connection, kind):
    for value in SAMPLES[type(kind).__name__]:
        query = select(bindparam("told", type_=kind).label("it"))
        ours = Prepared(query).row(connection, {"told": value})
        theirs = connection.execute(query, {"told": value}).one()
        assert ours.it == theirs.it
        assert type(ours.it) is type(theirs.it)
        assert getattr(ours.it, "tzinfo", None) == getattr(theirs.it, "tzinfo", None)


def test_an_instant_is_kept_as_sqlalchemy_keeps_it(sqlite_plan):
    query = select(bindparam("told", type_=TZDateTime()).label("it"))
    bare = query.with_only_columns(bindparam("told", type_=TZDateTime()).op("||")(text("''")).label("it"))
    with sqlite_plan.read() as unit:
        for value in (NOON, NOON.replace(microsecond=0), NOON.astimezone(EAST)):
            theirs = unit.connection.execute(bare, {"told": value}).one()[0]
            assert Prepared(bare).row(unit.connection, {"told": value})[0] == theirs


def test_a_time_without_a_zone_is_refused(connection):
    query = Prepared(select(bindparam("told", type_=TZDateTime()).label("it")))
    with pytest.raises(ValueError, match="naive time"):
        query.row(connection, {"told": datetime(2026, 3, 29, 2, 30)})


@pytest.mark.parametrize("count", [0, 1, 2, 3, 5, MOST - 1, MOST, MOST + 1])
def test_a_list_may_have_any_length(connection, count):
    settings(connection, MOST + 2)
    wanted = [f"k{number:02}" for number in range(count)]
    assert [row.key for row in THESE.rows(connection, {"keys": wanted})] == wanted


def test_few_lengths_of_a_list_are_told_apart(connection):
    settings(connection, MOST)
    query = Prepared(THESE.statement)
    for count in range(MOST + 1):
        query.rows(connection, {"keys": [f"k{number:02}" for number in range(count)]})
    assert len(query._forms) == 8


def test_a_list_in_the_middle_of_a_question_may_have_any_length_as_well(connection):
    settings(connection, 9)
    inner = select(SETTING.c.key).where(SETTING.c.key.not_in(bindparam("keys", expanding=True))).subquery()
    query = Prepared(
        select(SETTING).join(inner, inner.c.key == SETTING.c.key).where(SETTING.c.key.like("k%"))
    )
    for count in range(9):
        found = query.rows(connection, {"keys": [f"k{number:02}" for number in range(count)]})
        assert len(found) == 9 - count


def test_an_update_writes_the_columns_that_it_is_told(connection):
    settings(connection, 2)
    change = Prepared(update(SETTING).where(SETTING.c.key == bindparam("the_key")).returning(SETTING))
    assert change.row(connection, {"the_key": "k01", "value": "new"}) == ("k01", "new")
    assert change.row(connection, {"the_key": "k02", "value": "new"}) is None
    renamed = change.row(connection, {"the_key": "k01", "key": "other", "value": "newer"})
    assert (renamed.key, renamed.value) == ("other", "newer")


def test_columns_of_one_name_are_told_apart_by_place(connection):
    settings(connection, 2)
    other = SETTING.alias("other")
    pair = select(SETTING.c.key, other.c.key).where(SETTING.c.key == "k00", other.c.key == "k01")
    query = Prepared(pair)
    assert tuple(query.row(connection)) == ("k00", "k01")


def test_a_row_that_is_there_already_is_broken_integrity(connection):
    settings(connection, 1)
    with pytest.raises(IntegrityError) as told:
        PUT.run(connection, {"key": "k00", "value": "secret words"})
    assert "secret words" not in str(told.value)


def test_other_errors_are_sqlalchemys_too(connection):
    with pytest.raises(DBAPIError, match="nowhere"):
        Prepared(select(column("nowhere"))).rows(connection)


def test_it_reads_what_the_unit_of_work_saw_first(sqlite_plan):
    """The first question begins the transaction, as with SQLAlchemy."""
    with sqlite_plan.write() as unit:
        settings(unit.connection, 1)
        unit.commit()
    with sqlite_plan.read() as reading:
        assert len(THESE.rows(reading.connection, {"keys": ["k00", "k01"]})) == 1
        with sqlite_plan.write() as unit:
            PUT.run(unit.connection, {"key": "k01", "value": "later"})
            unit.commit()
        assert len(THESE.rows(reading.connection, {"keys": ["k00", "k01"]})) == 1


def test_a_connection_that_is_lost_goes_back_to_no_pool(server_plan):
    with server_plan.write() as unit:
        (backend,) = unit.connection.exec_driver_sql("SELECT pg_backend_pid()").one()
        with server_plan.read() as other:
            other.connection.exec_driver_sql(f"SELECT pg_terminate_backend({backend})")
        with pytest.raises(DBAPIError) as told:
            THESE.rows(unit.connection, {"keys": ["k00"]})
        assert told.value.connection_invalidated
        assert unit.connection.invalidated
    with server_plan.read() as unit:
        assert THESE.rows(unit.connection, {"keys": ["k00"]}) == []
