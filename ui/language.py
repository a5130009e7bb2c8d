"""The language of the window: chosen in the settings, else the system's; Qt's own words and dates with it."""

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from planner.languages import available, best_of, choose, spoken, tr, twelve_hours
from planner.languages.choosing import ASKED
from ui.naming import naming
from ui.preferences import Preferences


def settle(folder: Path) -> None:
    """Choose the language, as the first of these says: the settings in ``folder``, PARLEY_LANGUAGE, the system."""
    kept = Preferences(folder).language
    told = os.environ.get(ASKED, "")
    wanted = [kept] if kept else [told] if told else QLocale.system().uiLanguages()
    choose(best_of(wanted, available()))


def language_choices() -> list[tuple[str, str]]:
    """What can be chosen: each language by its own name with its code, before them the system's choice, ""."""
    named = [(own_name(code), code) for code in available()]
    return [(tr("As the system has it"), ""), *named]


def own_name(code: str) -> str:
    """What those who speak a language call it: "Deutsch" of "de"."""
    if code == "en":  # Qt would say which English
        return "English"
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


def speak(application: QCoreApplication) -> None:
    """Let Qt name days, months and its own menus in the language that was chosen.

    The order of a date, the first day of the week and the hours of a day stay the system's where it speaks that language.
    """
    code = spoken()
    QLocale.setDefault(locale_for(QLocale.system(), code))
    names = naming()
    twelve_hours(names.halves if names.twelve else None)
    translator = QTranslator(application)
    if translator.load(
        QLocale(code), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ):
        application.installTranslator(translator)


def locale_for(system: QLocale, code: str) -> QLocale:
    """The system's locale where it speaks the language or none at all ("C"), else the language in its country."""
    language = QLocale(code).language()
    if system.language() == language or (system.language() == QLocale.Language.C and code == "en"):
        return system
    return QLocale(language, system.territory())
