"""What spelling says to people."""

import sys

from PySide6.QtCore import QLocale

from planner.languages import tr

LOOKING = tr("Looking for words…")
NONE_FOUND = tr("No suggestion")
OFF = tr("Do not check spelling")
_HOW = {
    "linux": tr("Install it as your system does, on Debian and Ubuntu the package hunspell-{code}"),
    "darwin": tr("Put its .aff and .dic files into ~/Library/Spelling"),
    "win32": tr("Install LibreOffice with that language"),
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
    return tr(
        "There is no {name} dictionary here, so spelling is not checked. {how}, or put its files into {folder}.",
        name=name,
        how=how,
        folder=folder,
    )


def learn_words(client: str) -> str:
    """Says "Learn for Rye & Shine"."""
    return tr("Learn for {client}", client=client)
