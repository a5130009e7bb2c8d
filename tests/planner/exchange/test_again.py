"""What is in the plan already, what changes it, and what keeps a whole file out."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.client import Client
from planner.domain.errors import UserError
from planner.domain.ids import ClientId, new_id
from planner.domain.publication import PublicationState as State
from planner.exchange.importing import apply_import
from tests.fakes.told import told
from tests.planner.exchange.desk import NOW, PLANS, Desk, sheet, verdicts


class TestAgain:
    def test_the_same_file_twice_changes_nothing(self, desk):
        data = (PLANS / "bakery.parley.csv").read_bytes()
        desk.bring(data)
        before = desk.posts()
        preview = desk.preview(data)
        assert {row.message for row in preview.rows} == {"Already in the plan."}
        result = desk.bring(data)
        assert (result.added, result.updated, result.already) == (0, 0, 32)
        assert desk.posts() == before

    def test_also_when_it_was_changed_in_the_plan_since(self, desk):
        desk.bring(sheet({}))
        with desk.plan.write() as unit:
            (post,) = unit.posts.of_client()
            unit.posts.save(replace(post, text="Hello again"))
            unit.commit()
        assert desk.bring(sheet({})).added == 0

    @pytest.mark.parametrize("text", ["hello ", "HELLO", " Ｈｅｌｌｏ"])
    def test_spaces_case_and_width_make_no_other_post(self, desk, text):
        desk.bring(sheet({}))
        assert desk.bring(sheet({"text": text})).added == 0

    @pytest.mark.parametrize(
        "cells", [{"text": "Bye"}, {"time": "09:01"}, {"account": "x"}, {"platform": "x"}]
    )
    def test_another_text_time_account_or_network_is_another_post(self, desk, cells):
        desk.bring(sheet({}))
        assert desk.bring(sheet(cells)).added == 1

    def test_a_post_written_in_the_plan_is_known_too(self, desk):
        desk.bring(sheet({}))
        with desk.plan.write() as unit:
            (post,) = unit.posts.of_client()
            unit.posts.save(replace(post, source_key=""))
            unit.commit()
        assert desk.bring(sheet({})).already == 1

    def test_the_same_id_with_other_words_changes_the_post(self, desk):
        desk.bring(sheet({"id": "A1"}))
        preview = desk.preview(sheet({"id": "A1", "text": "Other words"}))
        assert preview.rows[0].message == "Changes the post that is in the plan."
        result = desk.bring(sheet({"id": "A1", "text": "Other words", "time": "10:00"}))
        assert (result.added, result.updated) == (0, 1)
        (post,), (one,) = desk.posts(), desk.publications()
        assert (post.text, one.when.local.hour, one.state) == ("Other words", 10, State.PLANNED)

    def test_columns_the_file_does_not_have_stay(self, desk):
        desk.bring(sheet({"id": "A1", "kind": "teach", "notes": "mine"}))
        desk.bring("id,client,platform,account,text\nA1,Fennel & Rye,facebook,Fennel & Rye,New words\n")
        (post,) = desk.posts()
        assert (post.text, post.kind.value, post.notes) == ("New words", "teach", "mine")
        assert post.when is not None

    def test_what_is_out_cannot_be_changed_by_a_file(self, desk):
        desk.bring(sheet({"id": "A1"}))
        with desk.plan.write() as unit:
            (one,) = unit.publications.of_posts([post.id for post in unit.posts.of_client()])
            for state in (State.CLAIMED, State.SENDING, State.PUBLISHED):
                one = unit.publications.save(replace(one, **told(state)))
            unit.commit()
        preview = desk.preview(sheet({"id": "A1", "text": "Other words"}))
        assert verdicts(preview) == ["problem"]
        assert verdicts(desk.preview(sheet({"id": "A1"}))) == ["ready"]

    def test_a_deleted_post_comes_back_when_its_file_is_imported_again(self, desk):
        desk.bring(sheet({}))
        with desk.plan.write() as unit:
            (post,) = unit.posts.of_client()
            unit.posts.save(replace(post, deleted_at=NOW))
            unit.commit()
        assert desk.bring(sheet({})).added == 1

    def test_doubles_inside_the_file(self, desk):
        preview = desk.preview(sheet({"id": "1"}, {"id": "1", "text": "b"}, {"id": "2", "text": "hello"}))
        assert verdicts(preview) == ["ready", "problem", "problem"]
        assert "same id as row 1" in preview.rows[1].message


def test_one_transaction_all_or_nothing(tmp_path):
    desk = Desk(tmp_path)
    preview = desk.preview(sheet({"text": "a"}, {"text": "b"}))
    desk.plan.fault = OSError("gone")
    with pytest.raises(OSError, match="gone"):
        desk.bring(sheet({"text": "a"}))
    desk.plan.fault = None
    assert desk.posts() == []
    assert verdicts(preview) == ["ready", "ready"]


def test_a_preview_that_no_longer_holds_is_refused(desk):
    preview = desk.preview(sheet({}))
    desk.bring(sheet({}))
    with pytest.raises(UserError, match="changed since this preview"):
        apply_import(desk.services, preview)
    assert len(desk.posts()) == 1


def test_an_unrelated_change_does_not_matter(desk):
    preview = desk.preview(sheet({}))
    desk.save(clients=[Client(id=ClientId(new_id()), name="Oak", zone="UTC")])
    assert apply_import(desk.services, preview).added == 1


def test_times_of_a_late_evening_are_the_zones_own(desk):
    desk.bring(sheet({"timezone": "America/New_York", "date": "2026-12-01", "time": "23:30"}))
    (one,) = desk.publications()
    assert one.due_at - NOW == timedelta(days=10, hours=16, minutes=30)
