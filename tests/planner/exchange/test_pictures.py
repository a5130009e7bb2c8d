"""Pictures are looked for beside the file and in ``media/`` there, never outside."""

import pytest

from planner.exchange.sample import sample_pictures
from tests.planner.exchange.desk import PLANS, sheet, verdicts

(_, PICTURE), (_, OTHER), *_ = sample_pictures()


def uses(desk):
    return [use for post in desk.posts() for use in post.media]


@pytest.mark.parametrize("place", ["a.jpg", "media/a.jpg"])
def test_found_beside_the_file_or_in_media(desk, place):
    path = desk.folder / place
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(PICTURE)
    result = desk.bring(sheet({"media": "a.jpg", "alt_text": "A loaf"}))
    assert "Picture missing" not in result.rows[0].message
    (use,) = uses(desk)
    with desk.plan.read() as unit:
        item = unit.media.get(use.media_id)
    assert desk.services.media.read(item) == PICTURE
    assert (use.name, use.alt_text) == ("a.jpg", "A loaf")


def test_beside_the_file_comes_first(desk):
    (desk.folder / "media").mkdir()
    (desk.folder / "media" / "a.jpg").write_bytes(OTHER)
    (desk.folder / "a.jpg").write_bytes(PICTURE)
    desk.bring(sheet({"media": "a.jpg"}))
    (use,) = uses(desk)
    with desk.plan.read() as unit:
        assert desk.services.media.read(unit.media.get(use.media_id)) == PICTURE


def test_a_missing_one_is_ready_and_said(desk):
    preview = desk.preview(sheet({"media": "gone.jpg"}))
    assert verdicts(preview) == ["ready"]
    assert "Picture missing: gone.jpg." in preview.rows[0].message
    desk.bring(sheet({"media": "gone.jpg"}))
    assert [(use.media_id, use.name) for use in uses(desk)] == [(None, "gone.jpg")]


def test_a_missing_one_is_filled_in_when_it_is_there_later(desk):
    desk.bring(sheet({"media": "a.jpg"}))
    (desk.folder / "a.jpg").write_bytes(PICTURE)
    assert desk.bring(sheet({"media": "a.jpg"})).updated == 1
    assert uses(desk)[0].media_id
    assert desk.bring(sheet({"media": "a.jpg"})).already == 1


@pytest.mark.parametrize(
    "name",
    [
        "../a.jpg",
        "media/../../a.jpg",
        "/etc/passwd",
        "C:\\pictures\\a.jpg",
        "..\\a.jpg",
        "\\\\server\\a.jpg",
        "C:a.jpg",
    ],
)
def test_names_that_lead_outside_are_problems(desk, name):
    (desk.folder.parent / "a.jpg").write_bytes(PICTURE)
    preview = desk.preview(sheet({"media": name}))
    assert verdicts(preview) == ["problem"]
    assert preview.rows[0].column == "media"


@pytest.mark.parametrize("link", ["a.jpg", "media"])
def test_links_that_lead_outside_are_problems(desk, tmp_path_factory, link):
    outside = tmp_path_factory.mktemp("outside")
    (outside / "a.jpg").write_bytes(PICTURE)
    target = outside / "a.jpg" if link == "a.jpg" else outside
    (desk.folder / link).symlink_to(target)
    assert verdicts(desk.preview(sheet({"media": "a.jpg"}))) == ["problem"]


def test_a_link_inside_the_folder_is_fine(desk):
    (desk.folder / "b.jpg").write_bytes(PICTURE)
    (desk.folder / "a.jpg").symlink_to(desk.folder / "b.jpg")
    assert "missing" not in desk.preview(sheet({"media": "a.jpg"})).rows[0].message


def test_a_file_that_is_no_picture_keeps_its_rows_out(desk):
    (desk.folder / "a.jpg").write_bytes(b"not a picture")
    (desk.folder / "b.jpg").write_bytes(PICTURE)
    data = sheet({"media": "a.jpg"}, {"media": "b.jpg", "text": "b"})
    result = desk.bring(data)
    assert not result.written
    assert [one.row for one in result.problems] == [1]
    assert desk.posts() == []
    assert desk.bring(data, skip_problems=True).added == 1


def test_addresses_are_not_opened_but_their_name_is_tried(desk):
    (desk.folder / "cookies.jpg").write_bytes(PICTURE)
    data = (PLANS / "bakery.buffer.csv").read_bytes()
    preview = desk.preview(data, accounts=[("instagram", "rye")], zone="Europe/Berlin")
    assert "Picture missing: stollen-box.jpg." in preview.rows[0].message
    assert preview.rows[2].message == ""


def test_several_pictures_with_their_texts(desk):
    data = sheet(
        {"media": "a.jpg | b|c.jpg", "alt_text": "One \\| half | Two | Three", "decorative": " | yes | "}
    )
    desk.bring(data)
    assert [(use.name, use.alt_text, use.decorative) for use in uses(desk)] == [
        ("a.jpg", "One | half", False),
        ("b", "Two", True),
        ("c.jpg", "Three", False),
    ]


def test_more_texts_than_pictures_is_a_problem(desk):
    preview = desk.preview(sheet({"media": "a.jpg | b.jpg", "alt_text": "One | Two | Three"}))
    assert preview.rows[0].column == "alt_text"
