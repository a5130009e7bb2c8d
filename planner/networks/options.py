"""What a person may set for one network alone, declared in ``facts/*.toml``: the composer makes its form of it.

A connector finds what was chosen in ``Rendered.options``: the post's own over what is usual for the account over
the network's usual, without what does not apply. Adding one is adding a few lines of data.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from planner.domain.options import NO_OPTIONS, Options
from planner.languages import tr_data
from planner.networks.carried import Carried


class OptionKind(StrEnum):
    """How an option is asked for, and what its text holds."""

    CHOICE = "choice"  # one value of ``choices``; "": the network's own usual
    TEXT = "text"
    SWITCH = "switch"  # "yes" or "no"
    TAGS = "tags"  # words with commas between
    FILE = "file"  # the words of a text file that is chosen: subtitles
    REMOTE = "remote choice"  # the id of one of what the account has there (boards), kept with the account


class Media(StrEnum):
    """With which posts an option has a meaning."""

    ALL = ""
    SOME = "some"  # those with pictures or videos
    NONE = "none"  # those without
    PICTURES = "pictures"  # those with pictures and no video
    VIDEO = "video"  # those with a video

    def fits(self, carried: Carried) -> bool:
        """Whether a post with these is one of them."""
        match self:
            case Media.SOME:
                return bool(carried)
            case Media.NONE:
                return not carried
            case Media.PICTURES:
                return carried.pictures > 0 and not carried.videos
            case Media.VIDEO:
                return carried.videos > 0
            case _:
                return True


@dataclass(frozen=True, slots=True)
class Choice:
    """One value and what it is called."""

    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One thing that may be set for a network.

    Attributes:
        key: its name in ``Rendered.options``, as the network calls it where it can be.
        label, help, wrong: a few words, and a sentence each, in the language that was chosen.
        choices: of a CHOICE. nothing: what none of them is called, "": as usual on the network.
        default: the network's usual, "" for none or not known.
        several: of a REMOTE: more than one may be chosen, a line each.
        required: the network refuses a post without it. required_with: the same where this other one is set.
        limit: most characters (code points); of TAGS all together, as YouTube counts: commas count, and a tag
            with a space two more. most: tags at most. each: characters of one tag.
        pattern: a regular expression that the whole text must match, or in a FILE be found; else ``wrong`` is said.
        endings: how names of a FILE end: (".srt", ".vtt").
        moment: a day, or a day and a time ("2026-12-01 18:00"), which must exist.
        not_before: name of another one of those that comes first; a day without a time is the whole day.
        with_link, without_link: values that mean something only on a post with a link, or without one.
            replaces_link: the same as without_link, whatever it says.
        with_video: values that mean something only on a post with a video. alone: on one with a single picture or video.
        seconds: values with which a video may last so long only: {"reel": 90}. any_shape: values with which a picture may
            be as high or wide as it likes.
        against: values of other ones that go with none of its own but "no": {"privacy_level": ("SELF_ONLY",)}.
        placeholder: an example of what is typed.
        when_media: with which posts it has a meaning.
        only: it counts only where another option has one of these values: {"topic": ("event",)}.
        needs: name of a fact of the account that must be true, "" for none.
        counts: its characters count with the text's.
        warns: it is shown before the text, which readers open.
    """

    key: str
    kind: OptionKind
    label: str
    help: str = ""
    choices: tuple[Choice, ...] = ()
    nothing: str = ""
    default: str = ""
    several: bool = False
    required: bool = False
    required_with: str = ""
    limit: int = 0
    most: int = 0
    each: int = 0
    pattern: str = ""
    wrong: str = ""
    moment: bool = False
    not_before: str = ""
    with_link: tuple[str, ...] = ()
    without_link: tuple[str, ...] = ()
    replaces_link: bool = False
    with_video: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()
    seconds: tuple[tuple[str, int], ...] = ()
    any_shape: tuple[str, ...] = ()
    against: tuple[tuple[str, tuple[str, ...]], ...] = ()
    placeholder: str = ""
    endings: tuple[str, ...] = ()
    when_media: Media = Media.ALL
    only: tuple[tuple[str, tuple[str, ...]], ...] = ()
    needs: str = ""
    counts: bool = False
    warns: bool = False

    def applies(self, chosen: Mapping[str, str], facts: Mapping[str, object], *, media: Carried) -> bool:
        """Whether it has a meaning beside the others, on a post with these, on an account with ``facts``."""
        if self.needs and not facts.get(self.needs):
            return False
        if not self.when_media.fits(media):
            return False
        return all(chosen.get(key, "") in values for key, values in self.only)


SENTENCES = ("label", "help", "wrong", "placeholder", "nothing")
"""What of an option is words for people, beside its choices: read in the language that was chosen."""
LISTS = ("with_link", "without_link", "with_video", "alone", "any_shape", "endings")


def read_options(rows: Sequence[Mapping[str, Any]]) -> tuple[Option, ...]:
    """The options of a facts file, in its order."""
    return tuple(_read(dict(row)) for row in rows)


def chosen(declared: Iterable[Option], own: Options, usual: Options = NO_OPTIONS) -> Options:
    """What holds: ``own`` over ``usual`` over the network's defaults."""
    defaults = {one.key: one.default for one in declared if one.default}
    return own.over(usual).over(defaults) if defaults else own.over(usual)


def going_out(
    declared: Sequence[Option], held: Options, facts: Mapping[str, object], *, media: Carried
) -> Options:
    """Of what holds, what goes out: nothing empty, nothing without a meaning here.

    Names that the network does not have stay, so that they are told instead of being lost.
    """
    if not held:
        return held
    known = {one.key: one for one in declared}
    return Options(
        (key, value)
        for key, value in held.items()
        if value.strip() and (key not in known or known[key].applies(held, facts, media=media))
    )


def tags_in(text: str) -> tuple[str, ...]:
    """The tags of a TAGS option: each once, without "#"."""
    words = (word.strip().lstrip("#").strip() for word in text.split(","))
    return tuple(dict.fromkeys(word for word in words if word))


def ids_in(text: str) -> tuple[str, ...]:
    """The ids of a REMOTE option."""
    return tuple(dict.fromkeys(filter(None, map(str.strip, text.split("\n")))))


def moment_of(text: str) -> tuple[date, time | None] | None:
    """A day, and the time where one is given; None where there is no such day or time."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return moment.date(), moment.time() if ":" in text else None


def length_of(option: Option, value: str) -> int:
    """What of ``Option.limit`` a value takes."""
    if option.kind is not OptionKind.TAGS:
        return len(value)
    tags = tags_in(value)
    return sum(len(tag) + 2 * (" " in tag) for tag in tags) + max(len(tags) - 1, 0)


def _read(row: dict[str, Any]) -> Option:
    choices = tuple(Choice(one["value"], tr_data(one["label"])) for one in row.pop("choices", ()))
    row |= {name: tr_data(row[name]) for name in SENTENCES if name in row}
    row |= {name: tuple(row[name]) for name in LISTS if name in row}
    only, against = (
        tuple((key, tuple(values)) for key, values in row.pop(name, {}).items())
        for name in ("only", "against")
    )
    row["seconds"] = tuple(row.pop("seconds", {}).items())
    kind, media = OptionKind(row.pop("kind")), Media(row.pop("when_media", ""))
    return Option(kind=kind, choices=choices, only=only, against=against, when_media=media, **row)
