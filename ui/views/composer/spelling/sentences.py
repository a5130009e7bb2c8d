"""What spelling says to people."""

import sys

from PySide6.QtCore import QLocale

LOOKING = "Looking for words…"
NONE_FOUND = "No suggestion"
OFF = "Do not check spelling"
_HOW = {
    "linux": "Install it as your system does, on Debian and Ubuntu the package hunspell-{code}",
    "darwin": "Put its .aff and .dic files into ~/Library/Spelling",
    "win32": "Install LibreOffice with that language",
}


def language_name(code: str) -> str:
    """The name of a dictionary's language in itself: "English (United Kingdom)", "Deutsch (Deutschland)"."""
    locale = QLocale(code)
    if locale.language() == QLocale.Language.C:
        return code
    plain = QLocale(
        "en_001" if code.startswith("en") else code.split("_", maxsplit=1)[0]
    )  # "en" alone is American
    name = plain.nativeLanguageName()
    name = name[:1].upper() + name[1:]
    return f"{name} ({locale.nativeTerritoryName()})" if "_" in code else name


def missing_words(code: str, folder: str) -> str:
    """That there is no dictionary for a language, and how to get one; said once."""
    how = _HOW.get(sys.platform, _HOW["linux"]).format(
        code=code.split("-", maxsplit=1)[0].split("_", maxsplit=1)[0]
    )
    name = language_name(code.replace("-", "_"))
    return f"There is no {name} dictionary here, so spelling is not checked. {how}, or put its files into {folder}."


def learn_words(client: str) -> str:
    """Says "Learn for Rye & Shine"."""
    return f"Learn for {client}"
