"""Which locale dates and Qt's own words are taken from, and which language the window begins with."""

from datetime import time

import pytest
from PySide6.QtCore import QLocale

from planner import languages
from planner.languages import clock, spoken, twelve_hours
from ui.language import language_choices, locale_for, settle, speak
from ui.preferences import Preferences


@pytest.mark.parametrize(
    ("system", "code", "name"),
    [
        ("C", "en", "C"),
        ("C", "de", "de_DE"),
        ("en_GB", "en", "en_GB"),
        ("de_AT", "de", "de_AT"),
        ("de_AT", "en", "en_AT"),
        ("fr_CH", "de", "de_CH"),
    ],
)
def test_the_language_is_chosen_and_the_country_stays(system, code, name):
    assert locale_for(QLocale(system), code).name() == name


def test_the_settings_come_before_the_system(tmp_path, monkeypatch):
    monkeypatch.setattr(languages, "_chosen", languages._chosen)
    monkeypatch.setenv("PARLEY_LANGUAGE", "tlh")
    settle(tmp_path)
    assert spoken() == "en"
    Preferences(tmp_path).put("language", "en")
    settle(tmp_path)
    assert spoken() == "en"


def test_each_language_is_offered_by_its_own_name(monkeypatch):
    monkeypatch.setattr("ui.language.available", lambda: ("en", "de", "fr"))
    assert language_choices() == [
        ("As the system has it", ""),
        ("English", "en"),
        ("Deutsch", "de"),
        ("Français", "fr"),
    ]


@pytest.mark.parametrize(("system", "said"), [("en_US", "6:30 pm"), ("en_GB", "18:30"), ("de_DE", "18:30")])
def test_the_planner_says_times_as_the_locale_does(system, said, qapp, monkeypatch):
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale(system)))
    before = QLocale()
    try:
        speak(qapp)
        assert clock(time(18, 30)) == said
    finally:
        QLocale.setDefault(before)
        twelve_hours(None)
