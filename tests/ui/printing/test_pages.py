"""Pages: breaks, nothing lost, light colours, kinds that grey paper keeps, and files that hold them."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from planner.domain.errors import EnvironmentFault
from planner.domain.kinds import Kind
from tests.ui.calendar.october import october
from tests.ui.calendar.rows import rows
from tests.ui.calendar.test_replies import reply
from ui.printing.ink import Ink
from ui.printing.listing import ListPages
from ui.printing.month import MonthPages
from ui.printing.output import picture_of, to_pdf, to_pictures
from ui.printing.paper import Paper, printed_size
from ui.theme.theme import Look, Theme, use
from ui.views.calendar.items import items_of
from ui.views.calendar.state import build_month
from ui.views.calendar.week.state import build_week

NOW = datetime(2026, 10, 14, 12, tzinfo=UTC)
A4 = printed_size(Paper.A4, landscape=True)


def month(all_rows, replies=()):
    return build_month(all_rows, date(2026, 10, 1), "Europe/London", NOW, replies=replies)


def pages_of(all_rows, replies=(), size=A4):
    return MonthPages(month(all_rows, replies), "October 2026", "Rye & Shine", size)


def crowd(day: int, count: int):
    """So many posts on one day of October."""
    return [
        row
        for number in range(count)
        for row in rows(
            f"p{day}-{number:02}", f"2026-10-{day:02} {number % 24:02}:{number % 60:02}", "Two words"
        )
    ]


def placed(pages) -> list[str]:
    """Every post on the pages, in order."""
    return [item.post_id for page in pages._pages for row in page for day in row.items for item in day]


@pytest.fixture(autouse=True)
def dark(qtbot):
    """The window is dark; paper never is."""
    use(Theme(Look.DARK, bundled_font=True, scale=1.0))


def test_the_paper_has_its_own_measures():
    assert (round(A4.width()), round(A4.height())) == (1032, 703)
    letter = printed_size(Paper.LETTER, landscape=False)
    assert (round(letter.width()), round(letter.height())) == (725, 965)


def test_an_ordinary_month_fits_one_page_and_nothing_is_left_out():
    pages = pages_of(october())
    assert pages.count() == 1
    assert sorted(placed(pages)) == sorted({row.post_id for row in october()})


def test_a_full_day_goes_on_on_the_next_page_and_is_whole():
    pages = pages_of(crowd(14, 60) + october())
    assert pages.count() >= 3
    assert len(placed(pages)) == len(set(placed(pages))) == 60 + len({row.post_id for row in october()})
    continued = [row for page in pages._pages for row in page if row.continued]
    assert continued
    full = pages.size.height()
    assert all(sum(row.height for row in page) < full for page in pages._pages)


def test_a_list_tells_a_day_again_where_a_page_ends_and_leaves_no_heading_alone():
    state = month(crowd(14, 80) + october())
    pages = ListPages(state, "October 2026", "", printed_size(Paper.A4, landscape=False))
    entries = [entry for page in pages._pages for entry in page]
    own = {chip.post_id for day in state.days if day.in_month for chip in day.chips}
    assert {entry.item.post_id for entry in entries if entry.item is not None} == own
    assert any(entry.again for entry in entries)
    assert pages.count() >= 3
    for page in pages._pages:
        assert page[0].item is None
        assert page[-1].item is not None


def test_an_empty_month_says_so_in_the_list():
    pages = ListPages(month([]), "October 2026", "", A4)
    assert pages.count() == 1
    assert ink_on(picture_of(pages, 0, 1.0)) > 200


def test_time_to_answer_follows_its_post():
    state = month(
        rows("a", "2026-10-14 08:00") + rows("b", "2026-10-14 12:00"),
        [reply("2026-10-14 20:00", "a"), reply("2026-10-14 10:00")],
    )
    day = next(one for one in state.days if one.date == date(2026, 10, 14))
    assert [item.time for item in items_of(day)] == ["08:00", "20:00", "10:00", "12:00"]


def test_paper_is_light_while_the_window_is_dark():
    image = picture_of(pages_of(october()), 0, 1.0)
    assert image.pixelColor(2, 2) == QColor("white")
    light = sum(
        image.pixelColor(x, y).lightness() > 200
        for x in range(0, image.width(), 7)
        for y in range(0, image.height(), 7)
    )
    assert light > 0.8 * (image.width() // 7) * (image.height() // 7)


def test_every_kind_looks_different_in_grey(qtbot):
    seen = set()
    for kind in (*Kind, None):
        image = QImage(60, 20, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        Ink().kind(painter, 2, 2, kind)
        painter.end()
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        seen.add(bytes(grey.constBits()))
        words = grey.copy(18, 0, 42, 20)
        assert ink_on(words) > 8, f"{kind} has no letters beside its glyph"
    assert len(seen) == len(Kind) + 1


def test_a_post_is_where_its_day_is():
    image = picture_of(
        pages_of(rows("a", "2026-10-14 08:00", "Weekend bake list", kind=Kind.PROMOTE)), 0, 1.0
    )
    bar = Theme(Look.LIGHT, scale=1.0).kind(Kind.PROMOTE)
    hits = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).rgb() == bar.rgb()
    ]
    column = 24 + A4.width() / 7 * 2  # Wednesday
    assert hits
    assert all(column < x < column + A4.width() / 7 for x, _ in hits)


def test_a_pdf_has_its_pages(tmp_path):
    pages = pages_of(crowd(14, 60))
    target = tmp_path / "october.pdf"
    to_pdf(pages, target, Paper.A4, landscape=True)
    data = target.read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") == pages.count()


def test_pictures_of_several_pages_are_numbered(tmp_path):
    pages = pages_of(crowd(14, 60))
    names = [path.name for path in to_pictures(pages, tmp_path / "october.png")]
    assert names == [f"october-{number + 1}.png" for number in range(pages.count())]
    image = QImage(str(tmp_path / names[0]))
    assert image.width() == round((A4.width() + 48) * 2)
    [drawing] = to_pictures(pages_of(october()), tmp_path / "october.svg")
    assert "<svg" in drawing.read_text(encoding="utf-8")


def test_a_folder_that_is_not_there_is_told_as_a_sentence(tmp_path, qtbot):
    nowhere = tmp_path / "nowhere"
    pages = pages_of(october())
    with pytest.raises(EnvironmentFault, match="could not be written"):
        to_pictures(pages, nowhere / "october.png")


def test_a_narrow_page_keeps_its_words_inside():
    image = picture_of(pages_of(october(), size=QSizeF(600, 900)), 0, 1.0)
    edge = [image.pixelColor(x, y) for x in range(626, 648) for y in range(0, image.height(), 3)]
    assert all(color.lightness() > 250 for color in edge)


def ink_on(image: QImage) -> int:
    """Dark pixels."""
    return sum(
        image.pixelColor(x, y).lightness() < 140 for x in range(image.width()) for y in range(image.height())
    )


def test_a_week_has_all_its_posts_and_more_of_their_words():
    long = "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    all_rows = [row for day in (12, 14, 18) for row in rows(f"p{day}", f"2026-10-{day} 09:00", long)]
    week = MonthPages(build_week(all_rows, date(2026, 10, 14), "Europe/London", NOW), "12–18 October", "", A4)
    assert placed(week) == ["p12", "p14", "p18"]
    assert week.count() == 1
    chip = week._pages[0][0].items[0][0]
    assert " ".join(week._lines(chip)).endswith("fifteen")
    assert " ".join(pages_of(all_rows)._lines(chip)).endswith("…")


def test_a_crowded_week_goes_on_with_the_next_page_and_loses_nothing():
    all_rows = [*crowd(14, 90), *crowd(16, 3)]
    state = build_week(all_rows, date(2026, 10, 14), "Europe/London", NOW)
    week = MonthPages(state, "12–18 October", "", A4)
    assert week.count() > 1
    assert sorted(placed(week)) == sorted({row.post_id for row in all_rows})
    listed = ListPages(state, "12–18 October", "", printed_size(Paper.A4, landscape=False))
    assert [one.item.post_id for page in listed._pages for one in page if one.item] == [
        row.post_id for row in sorted(all_rows, key=lambda row: (row.due_at, row.post_id))
    ]
