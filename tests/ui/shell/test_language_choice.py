"""Settings: the language of the window."""

import pytest

from ui.shell.settings_page import SettingsPage


@pytest.fixture
def page(making, show, settle, monkeypatch):
    monkeypatch.setattr("ui.language.available", lambda: ("en", "de"))
    made = SettingsPage(making.context)
    show(made)
    settle()
    return made


def test_the_language_is_kept_for_the_next_start(page, making):
    assert [page.language.itemText(number) for number in range(3)] == [
        "As the system has it",
        "English",
        "Deutsch",
    ]
    assert page.language.currentData() == ""
    page.language.choose("de")
    page.language.activated.emit(2)
    assert making.context.preferences.language == "de"
