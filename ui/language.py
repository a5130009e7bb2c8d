"""The language of the window: chosen in the settings, else the system's; Qt's own words and dates with it."""

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from planner.languages import available, best_of, choose, spoken
from planner.languages.choosing import ASKED
from ui.preferences import Preferences


def settle(folder: Path) -> None:
    """Choose the language, as the first of these says: the settings in ``folder``, PARLEY_LANGUAGE, the system."""
    kept = Preferences(folder).language
    told = os.environ.get(ASKED, "")
    wanted = [kept] if kept else [told] if told else QLocale.system().uiLanguages()
    choose(best_of(wanted, available()))


def speak(application: QCoreApplication) -> None:
    """Let Qt name days, months and its own menus in the language that was chosen.

    The order of a date and the first day of the week stay the system's where it speaks that language.
    """
    system, code = QLocale.system(), spoken()
    if QLocale(code).language() == system.language():
        locale = system
    else:
        locale = QLocale(QLocale(code).language(), system.territory())
    QLocale.setDefault(locale)
    translator = QTranslator(application)
    if translator.load(
        QLocale(code), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ):
        application.installTranslator(translator)


def own_name(code: str) -> str:
    """What a language calls itself: "Deutsch"."""
    name = QLocale(code).nativeLanguageName()
    return "English" if code == "en" else name[:1].upper() + name[1:]
