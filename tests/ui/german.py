"""German for a test: what people type, and names of days."""

from contextlib import contextmanager

from PySide6.QtCore import QLocale

from planner import languages
from planner.languages.catalog import Catalog

TYPED = {
    ("today, now", "typed"): "heute, jetzt",
    ("tomorrow", "typed"): "morgen",
    ("day after tomorrow", "typed"): "übermorgen, uebermorgen",
    ("yesterday", "typed"): "gestern",
    ("day before yesterday", "typed"): "vorgestern",
    ("day, days", "typed"): "tag, tage, tagen",
    ("week, weeks", "typed"): "woche, wochen",
    ("month, months", "typed"): "monat, monate, monaten",
    ("year, years", "typed"): "jahr, jahre, jahren",
    ("this, on", "typed before a weekday"): "am, diesen, dieser, kommenden",
    ("next", "typed before a weekday"): "nächsten, nächste, nächster, nächstes",
    ("last", "typed before a weekday"): "letzten, letzte, letzter, letztes, vorigen",
    ("a, one", "typed before a unit of time"): "ein, eine, einem, einer",
    ("at", "typed before a time"): "um, gegen",
    ("o'clock, h", "typed after a time"): "uhr",
    ("in {length}", "typed"): "in {length}",
    ("{length} ago", "typed"): "vor {length}",
}


@contextmanager
def german():
    """Speak German, in Germany."""
    before, locale = languages._chosen, QLocale()
    languages._chosen = Catalog("de", {key: (words,) for key, words in TYPED.items()})
    QLocale.setDefault(QLocale("de_DE"))
    try:
        yield
    finally:
        languages._chosen = before
        QLocale.setDefault(locale)
