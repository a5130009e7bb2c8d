import pytest
from PySide6.QtCore import QUrl

from planner.domain.errors import UserError
from planner.lint.registry import all_rules
from tests.ui.making import a_post, leaning_plan
from ui.mix.why import open_rule
from ui.widgets.markdown import MarkdownPage


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_every_rule_has_its_page(making, qtbot, rule):
    making.put(*leaning_plan())
    sheet = open_rule(making.context, rule.code)
    qtbot.addWidget(sheet)
    assert making.shell.sheets == [sheet]
    qtbot.waitUntil(lambda: "in this plan now" in sheet.page.toPlainText().lower())
    text = sheet.page.toPlainText()
    assert "Why" in text
    for option in rule.options:
        assert option.says.replace("`", "") in text


def test_the_number_this_client_has_and_who_set_the_limit(making, qtbot):
    making.put(*leaning_plan())
    sheet = open_rule(making.context, "mix001")
    qtbot.addWidget(sheet)
    qtbot.waitUntil(lambda: "56" in sheet.page.toPlainText())
    text = sheet.page.toPlainText()
    assert "5 of 9 posts" in text
    assert "1/3 (33 %)" in text
    assert "preset Rule of thirds" in text


def test_a_rule_that_finds_nothing_says_how_much_was_checked(making, qtbot):
    making.put(*leaning_plan())
    sheet = open_rule(making.context, "TXT001")
    qtbot.addWidget(sheet)
    qtbot.waitUntil(lambda: "Nothing in this plan now: 13 posts were checked." in sheet.page.toPlainText())


def test_words_keep_a_distance_from_the_scroll_bar(qtbot):
    page = MarkdownPage()
    qtbot.addWidget(page)
    page.resize(400, 200)
    with qtbot.waitExposed(page):
        page.show()
    page.show_markdown("Word " * 2000)
    qtbot.waitUntil(page.verticalScrollBar().isVisible)
    bar = page.verticalScrollBar().mapTo(page, page.verticalScrollBar().rect().topLeft())
    assert bar.x() - page.viewport().geometry().right() > 6


def test_headings_leave_the_list_before_them_alone(qtbot):
    page = MarkdownPage()
    qtbot.addWidget(page)
    page.show_markdown("## One\n\n- a\n- b\n\n## Two\n\nText")
    block, items = page.document().begin(), []
    while block.isValid():
        if block.textList() is not None:
            items.append(block.text())
        block = block.next()
    assert items == ["a", "b"]


def test_a_persons_own_rule_has_its_page_too(making, qtbot):
    folder = making.context.workspace.rules
    making.files.kept[folder / "kitchen.yaml"] = (
        b"rules:\n  - name: no-cheap\n    code: BAK001\n    check: existence\n    words: [cheap]\n"
        b'    message: "Say what makes it good instead."\n    why: People come for the bread.\n'
    )
    making.put(a_post("Cheap rolls", post_id="p1"))
    sheet = open_rule(making.context, "BAK001")
    qtbot.addWidget(sheet)
    qtbot.waitUntil(lambda: "In this plan now" in sheet.page.toPlainText())
    assert "People come for the bread." in sheet.page.toPlainText()


def test_no_such_rule(making):
    with pytest.raises(UserError):
        open_rule(making.context, "XYZ999")


def test_a_page_loads_nothing(making, qtbot):
    sheet = open_rule(making.context, "MIX001")
    qtbot.addWidget(sheet)
    assert sheet.page.loadResource(2, QUrl("https://example.com/a.png")) is None
