"""Makes planner/lint/data/words.en.txt from SCOWL's lists and from our own words beside this file.

python -m tools.word_list --scowl FOLDER

FOLDER holds SCOWL's lists (``english-words.10`` and so on); Debian's package ``scowl`` puts them into
``/usr/share/dict/scowl``. The same lists and the same own words give the same file.
"""

import argparse
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from planner.lint.wordparts import cut

ROOT = Path(__file__).resolve().parents[1]
OWN = Path(__file__).with_name("own_words.en.txt")
LIST = ROOT / "planner" / "lint" / "data" / "words.en.txt"
MOST = 60_000  # bytes: read whole, and at every start that meets a joined tag

HEAD = """\
; English words, all in small letters: what a joined tag is cut into, and what capitals may become.
; Made by tools/word_list.py: change tools/own_words.en.txt, not this file. 2026-11.
; [common]: SCOWL 2020.12.07, sizes 10 and 20, without what an ending tells. [one]: joined words that are one
; word or one name and are never cut: SCOWL, sizes 10 to 40, names to 50, and own work. All else is own work:
; [more]: what [common] lacks and small businesses write; [short]: the only words of one or two letters that a
; cut may yield; [beginnings], [endings]: a pair of words with one of these is taken for one word
; ("over|cautious", "gift|wrap|able").
; SCOWL: Copyright 2000-2018 by Kevin Atkinson, used by permission; the whole notice stands in SCOWL.txt beside.
"""

_PLAIN = (10, 20)  # SCOWL's sizes: the smaller, the more common
_JOINED = (10, 20, 35, 40)
_NAMED = (*_JOINED, 50)
_SPELLINGS = ("english", "american", "british")
_NAMES = ("upper", "proper-names")
_SHORT = 2  # letters of a word that stands in [short]
_LONG = 8  # letters of a word of size 20 at most: joined tags are made of short words
_WIDE = 110


def own(path: Path = OWN) -> dict[str, list[str]]:
    """Our own words by section."""
    found: dict[str, list[str]] = {}
    words: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            words = found.setdefault(line.strip("[]"), [])
        elif not line.startswith(";"):
            words += line.split()
    return found


def scowl(folder: Path, sizes: Iterable[int], sorts: Iterable[str]) -> dict[str, int]:
    """Words in small letters without apostrophes, each with the smallest size that has it."""
    found: dict[str, int] = {}
    for size in sorted(sizes):
        for path in (folder / f"{spelling}-{sort}.{size}" for spelling in _SPELLINGS for sort in sorts):
            if path.exists():
                words = path.read_text(encoding="latin-1").lower().split()
                found |= {
                    word: size for word in words if word.isascii() and word.isalpha() and word not in found
                }
    return found


def plain(found: Mapping[str, int], never: Iterable[str]) -> list[str]:
    """[common]: the plain words, without those that an ending tells from a shorter one."""
    kept: set[str] = set()
    left_out = set(never)
    for word in sorted(found, key=lambda word: (len(word), word)):
        fits = len(word) > _SHORT and (found[word] == _PLAIN[0] or len(word) <= _LONG)
        if fits and word not in left_out and not told_by_ending(word, kept):
            kept.add(word)
    return sorted(kept)


def told_by_ending(word: str, known: set[str]) -> bool:
    """Whether the cutter knows a word by its ending, as in ``planner.lint.wordparts.is_word``."""
    for ending in ("s", "es", "ed", "ing", "er", "ly"):
        stem = word.removesuffix(ending)
        if stem == word or len(stem) <= _SHORT or (ending == "s" and word.endswith("ss")):
            continue
        if stem in known or (ending != "s" and f"{stem}e" in known):
            return True
    return False


def joined(found: Mapping[str, int], room: int) -> list[str]:
    """[one]: the words that the cutter would cut, the most common and the surest cuts first, in ``room`` bytes."""
    cuts = {word: made for word in found if (made := cut(word, "en"))}
    kept: set[str] = set()
    for word in sorted(cuts, key=lambda word: (found[word], not cuts[word].sure, len(word), word)):
        if word.endswith("s") and word[:-1] in cuts:
            continue  # the plural of a word that stands here is known by its ending
        room -= len(word) + 1
        if room < 0:
            break
        kept.add(word)
    return sorted(kept)


def text(sections: Mapping[str, Iterable[str]]) -> str:
    """The file: its header, and each section in lines."""
    return HEAD + "".join(_section(name, words) for name, words in sections.items())


def _section(name: str, words: Iterable[str]) -> str:
    return f"\n[{name}]\n{textwrap.fill(' '.join(words), _WIDE, break_on_hyphens=False)}\n"


def steps(folder: Path) -> Iterator[str]:
    """The file without SCOWL's joined words, then, once that is written, with those that it would cut."""
    mine = own()
    common = plain(scowl(folder, _PLAIN, ("words",)), mine["never"])
    known = set(common)
    sections = {
        "common": common,
        "more": sorted(set(mine["more"]) - known),
        "one": sorted(mine["one"]),
    } | {name: sorted(mine[name]) for name in ("short", "beginnings", "endings")}
    bare = text(sections)
    yield bare
    found = scowl(folder, _NAMED, _NAMES) | scowl(folder, _JOINED, ("words",))
    more = joined(found, MOST - len(bare.encode()))
    yield text(sections | {"one": sorted({*more, *mine["one"]})})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--scowl", type=Path, required=True, metavar="FOLDER", help="where SCOWL's lists are")
    folder = parser.parse_args().scowl
    if not (folder / f"english-words.{_PLAIN[0]}").is_file():
        parser.error(f"{folder} holds no english-words.{_PLAIN[0]}; name the folder of SCOWL's lists")
    for written in steps(folder):
        # the cutter reads the file at its first cut: the first step must be on the disk by then
        LIST.write_text(written, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
