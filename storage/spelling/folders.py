"""Where the dictionaries of this machine are: pairs of ``de_DE.aff`` and ``de_DE.dic``."""

import os
import re
import sys
from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from pathlib import Path

_NAME = re.compile(r"[a-z]{2,3}(?:[_-][A-Za-z]{2,4})?(?:[_-]\w+)?")
_OFFICE = {
    "linux": ("/usr/lib/libreoffice", "/usr/lib64/libreoffice", "/opt/libreoffice"),
    "darwin": ("/Applications/LibreOffice.app/Contents/Resources",),
    "win32": (r"C:\Program Files\LibreOffice", r"C:\Program Files (x86)\LibreOffice"),
}


def folders(
    own: Path, environment: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> list[Path]:
    """Where to look, what counts most first: Parley's own folder, then the person's, then the system's.

    Args:
        own: "dictionaries" in the data folder, for files that one downloads oneself.
        environment: of the process. ``DICPATH`` is Hunspell's own variable.
        platform: as ``sys.platform`` says it.
    """
    home = Path(environment.get("HOME") or environment.get("USERPROFILE") or "/")
    found = [own, *(Path(part) for part in environment.get("DICPATH", "").split(os.pathsep) if part)]
    if platform == "darwin":
        found += [home / "Library" / "Spelling", Path("/Library/Spelling")]
    elif platform != "win32":
        data = environment.get("XDG_DATA_HOME") or str(home / ".local" / "share")
        shared = environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
        for base in (data, *shared.split(":")):
            found += [Path(base) / "hunspell", Path(base) / "myspell", Path(base) / "myspell" / "dicts"]
    for base in _OFFICE.get(platform, ()):
        found += _below(Path(base))
    return found


def dictionaries(places: Iterable[Path]) -> dict[str, Path]:
    """Dictionaries by their code, "de_DE": the path without its ending. The first that is found of each counts."""
    found: dict[str, Path] = {}
    for place in places:
        try:
            names = sorted(place.glob("*.dic"))
        except OSError:
            continue
        for path in names:
            code = path.stem.replace("-", "_")
            if _NAME.fullmatch(path.stem) and path.with_suffix(".aff").is_file():
                found.setdefault(code, path.with_suffix(""))
    return dict(sorted(found.items()))


def bundled() -> Path | None:
    """The folder of the dictionary that comes with the library, American English; None when it has none."""
    spec = find_spec("hunspell")
    return Path(spec.origin).parent / "dictionaries" if spec and spec.origin else None


def _below(office: Path) -> list[Path]:
    """The folders of an office's dictionaries: ``share/extensions/dict-de``."""
    try:
        return sorted(path for path in office.glob("share/extensions/dict-*") if path.is_dir())
    except OSError:
        return []
