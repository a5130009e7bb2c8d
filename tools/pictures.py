"""Takes the pictures in docs/pictures: each screen in both themes, from the sample plan, at a fixed time.

What the guide in another language shows is taken in that language as well, into a folder of its own. ``python -m
tools.pictures`` takes all of them, ``python -m tools.pictures calendar why`` only those.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from array import array
from collections import Counter
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PIL import Image

from ui.theme.tokens import DARK, KINDS_DARK, KINDS_LIGHT, LIGHT

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "pictures"
PLAN = ROOT / "tests" / "data" / "plans" / "bakery.parley.csv"
NOW = "2026-10-14T10:42:00+01:00"
THEMES = ("light", "dark")
LOCALES = {"": "en_GB.UTF-8", "de": "de_DE.UTF-8"}
"""By the folder of the guide's language; "" is English, which stands above the others."""
COLOURS = 256
EXACT = 128
TOKENS = {*LIGHT.values(), *DARK.values(), *KINDS_LIGHT.values(), *KINDS_DARK.values()}
MOST_BYTES = 200_000


@dataclass(frozen=True, slots=True)
class Picture:
    """One screen: its file name before the theme, what the window is asked for, and its size in px."""

    name: str
    view: str
    size: str = "1440x900"
    sample: bool = True
    about: str = ""


PICTURES = (
    Picture("calendar", "calendar"),
    Picture("calendar-small", "calendar", "1366x768"),
    Picture("week", "week"),
    Picture("week-small", "week", "1366x768"),
    Picture("week-drag", "week-drag", about="Pizza"),
    Picture("drag", "drag", about="Doors open"),
    Picture("select", "select"),
    Picture("agenda", "agenda"),
    Picture("filter", "filter", about="promote converse"),
    Picture("search", "search", about="bake list"),
    Picture("palette", "palette", about="loaf"),
    Picture("keys", "keys"),
    Picture("pick-day", "pick-day"),
    Picture("composer", "composer", about="four for £3"),
    Picture("crop", "crop", about="four for £3"),
    Picture("options", "options", about="The oven door"),
    Picture("delete", "delete", about="First light in the bakehouse"),
    Picture("finding", "finding"),
    Picture("fix", "fix", about="MIX003"),
    Picture("why", "why"),
    Picture("rules", "rules", about="MIX003"),
    Picture("accounts", "accounts"),
    Picture("practice", "practice"),
    Picture("ideas", "ideas"),
    Picture("rhythm", "rhythm"),
    Picture("plan-week", "plan-week"),
    Picture("print", "print"),
    Picture("import", "import"),
    Picture("export", "export"),
    Picture("settings", "settings"),
    Picture("guide", "guide", about="guide/publishing.md#unconfirmed"),
    Picture("tour", "tour", about="2"),
    Picture("welcome", "welcome", sample=False),
)


def file_of(picture: Picture, theme: str, language: str = "") -> Path:
    """Where a picture is kept."""
    return FOLDER / language / f"{picture.name}-{theme}.png"


def shown_in(language: str) -> list[Picture]:
    """The pictures that are taken in a language: those that its guide shows; in English all."""
    if not language:
        return list(PICTURES)
    pages = sorted((ROOT / "docs" / "guide" / language).rglob("*.md"))
    pattern = re.compile(rf"pictures/{language}/([a-z-]+)-light\.png")
    named = {name for page in pages for name in pattern.findall(page.read_text(encoding="utf-8"))}
    return [picture for picture in PICTURES if picture.name in named]


def take(picture: Picture, theme: str, data: Path, language: str = "") -> int:
    """Take one picture; returns its size in bytes. Raises SystemExit when the window wrote none."""
    target = file_of(picture, theme, language)
    target.parent.mkdir(parents=True, exist_ok=True)
    words = f"window --view {picture.view} --size {picture.size} --theme {theme} --now {NOW}".split()
    words += ["--shot", str(target), "--file", str(PLAN), "--about", picture.about]
    words += ["--sample"] if picture.sample else []
    own = {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": "1",
        "LC_ALL": LOCALES[language],
        "PARLEY_LANGUAGE": language or "en",
        "TZ": "Europe/London",
    }
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "--data", str(data), *words],
        env={**os.environ, "PARLEY_PASSPHRASE": "pictures", **own},
        check=False,
        timeout=120,
    )
    if done.returncode or not target.exists():
        sys.exit(f"{target.name} was not taken.")
    _make_small(target)
    return target.stat().st_size


def _make_small(path: Path) -> None:
    """Keep 256 colours: the theme's and the commonest exactly, the others nearly."""
    with Image.open(path) as shot:
        full = shot.convert("RGBA")
    pixels = memoryview(full.tobytes()).cast("I")
    theme = {
        int.from_bytes(bytes.fromhex(f"{one[1:]}ff"), sys.byteorder)
        for one in TOKENS
        if len(one) == len("#RRGGBB")
    }
    common = Counter(pixels).most_common()
    counted = [pixel for pixel, _ in sorted(common, key=lambda one: one[0] not in theme)]
    exact, others = counted[:EXACT], counted[EXACT:]
    place = {pixel: index for index, pixel in enumerate(exact)}
    colours = [pixel.to_bytes(4, sys.byteorder)[:3] for pixel in exact]
    if others:
        strip = Image.frombytes("RGBA", (len(others), 1), array("I", others).tobytes()).convert("RGB")
        near = strip.quantize(COLOURS - EXACT, Image.Quantize.MEDIANCUT, kmeans=2)
        place |= {pixel: EXACT + index for pixel, index in zip(others, near.tobytes(), strict=True)}
        colours.append(bytes(near.getpalette() or []))
    small = Image.frombytes("P", full.size, bytes(map(place.__getitem__, pixels)))
    small.putpalette(b"".join(colours))
    small.save(path, optimize=True)


def main(names: list[str]) -> int:
    """Take the pictures of these names, all when there is none."""
    wanted = [picture for picture in PICTURES if not names or picture.name in names]
    if not wanted:
        sys.exit(f"Known pictures are {', '.join(picture.name for picture in PICTURES)}.")
    large = 0
    data = (
        Path(tempfile.gettempdir()) / "parley-pictures"
    )  # a name that is the same each time: Settings shows it
    shutil.rmtree(data, ignore_errors=True)
    try:
        for language in LOCALES:
            for picture, theme in product((one for one in shown_in(language) if one in wanted), THEMES):
                size = take(picture, theme, data, language)
                large += size > MOST_BYTES
                print(f"{file_of(picture, theme, language).relative_to(ROOT)}  {size / 1000:.0f} kB")
    finally:
        shutil.rmtree(data, ignore_errors=True)
    if large:
        print(f"{large} are larger than {MOST_BYTES // 1000} kB.", file=sys.stderr)
    return 1 if large else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
