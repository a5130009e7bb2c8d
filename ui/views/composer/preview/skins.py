"""Each network's own look: colours in light and dark, and how a post is put together there.

The colours are those of the networks' own pages and apps in autumn 2026, picked by eye. They follow the
choice above the previews, not the window's theme.
"""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from PySide6.QtGui import QColor

from planner.languages import tr


class Head(StrEnum):
    """How name, handle and day stand."""

    STACKED = "stacked"  # name, handle below it, the day at the right
    INLINE = "inline"  # name, handle and day in one line
    DATED = "dated"  # name, the day below it
    HANDLE = "handle"  # the handle alone
    PAGE = "page"  # an address bar, a title, a line with name and day
    CHANNEL = "channel"  # the title, the name below it


@dataclass(frozen=True, slots=True)
class Colours:
    """What a post is painted in."""

    surface: QColor
    line: QColor
    tx: QColor
    tx2: QColor
    link: QColor
    sunken: QColor


@dataclass(frozen=True, slots=True, kw_only=True)
class Skin:
    """How a network's post is put together.

    Attributes:
        avatar: its side in px, 0: none. round: of people; otherwise with corners of ``corner`` px.
        indent: everything stands beside the avatar, not below it.
        bleed: pictures reach the card's edges.
        radius: of pictures, in px. size, title: of the words, in px. tag: colour of hashtags, None: of links.
        actions: icons below a post, or words where ``spoken``; after "|" at the right edge.
    """

    light: Colours
    dark: Colours
    head: Head = Head.STACKED
    avatar: int = 40
    round: bool = True
    corner: int = 8
    indent: bool = False
    bleed: bool = False
    radius: int = 8
    size: float = 14.0
    title: float = 17.0
    actions: tuple[str, ...] = ()
    spoken: bool = False
    tags: tuple[str, str] | None = field(default=None)

    def colours(self, *, dark: bool) -> Colours:
        """Of one of the two."""
        return self.dark if dark else self.light

    def tag(self, *, dark: bool) -> QColor:
        """The colour of hashtags."""
        return QColor(self.tags[dark]) if self.tags else self.colours(dark=dark).link


def _ink(surface: str, line: str, tx: str, tx2: str, link: str, sunken: str) -> Colours:
    return Colours(*(QColor(one) for one in (surface, line, tx, tx2, link, sunken)))


_FEED = ("reply", "repeat", "heart", "bookmark", "|", "dots")
_PLAIN = Skin(
    light=_ink("#FFFFFF", "#E3E6E8", "#1B1F23", "#5D666F", "#0B62C4", "#F1F3F4"),
    dark=_ink("#1B1E21", "#33383D", "#E8EAED", "#A3ABB3", "#7FB6FF", "#272B2F"),
)

_META = (
    _ink("#FFFFFF", "#DFE2E6", "#080809", "#65686C", "#0064D1", "#F0F2F5"),
    _ink("#252728", "#3C3E40", "#E2E5E9", "#B0B3B8", "#5AA7FF", "#333536"),
)

SKINS: dict[str, Skin] = {
    "mastodon": replace(
        _PLAIN,
        light=_ink("#FFFFFF", "#DDDAE8", "#17191F", "#5B5F77", "#5638CC", "#F4F2FA"),
        dark=_ink("#181821", "#38384D", "#F3F2F8", "#9C9CC1", "#9E99FF", "#242433"),
        round=False,
        size=15,
        actions=_FEED,
    ),
    "bluesky": replace(
        _PLAIN,
        light=_ink("#FFFFFF", "#DCE2EA", "#0B0F14", "#526580", "#0A6CE0", "#F1F3F5"),
        dark=_ink("#000000", "#2B3645", "#F1F3F5", "#8FA1B8", "#4C9EFF", "#161E27"),
        head=Head.INLINE,
        avatar=42,
        indent=True,
        radius=10,
        actions=("reply", "repeat", "heart", "|", "dots"),
    ),
    "x": replace(
        _PLAIN,
        light=_ink("#FFFFFF", "#E1E8ED", "#0F1419", "#536471", "#0E7FC8", "#EFF3F4"),
        dark=_ink("#000000", "#2F3336", "#E7E9EA", "#8A9299", "#1D9BF0", "#16181C"),
        head=Head.INLINE,
        indent=True,
        radius=16,
        actions=("reply", "repeat", "heart", "chart", "|", "bookmark", "upload"),
    ),
    "threads": replace(
        _PLAIN,
        light=_ink("#FFFFFF", "#E5E5E5", "#000000", "#6E6E6E", "#1B6FD8", "#F5F5F5"),
        dark=_ink("#101010", "#2D2D2D", "#F3F5F7", "#9A9A9A", "#5FA8FF", "#1E1E1E"),
        head=Head.HANDLE,
        avatar=36,
        indent=True,
        actions=("heart", "reply", "repeat", "send"),
    ),
    "facebook": replace(
        _PLAIN,
        light=_META[0],
        dark=_META[1],
        head=Head.DATED,
        bleed=True,
        radius=0,
        size=15,
        actions=(
            "heart",
            tr("Like", "button on Facebook"),
            "reply",
            tr("Comment", "button on Facebook"),
            "send",
            tr("Share", "button on Facebook"),
        ),
        spoken=True,
    ),
    "linkedin": replace(
        _PLAIN,
        light=_ink("#FFFFFF", "#DFDEDA", "#191919", "#666666", "#0A66C2", "#F4F2EE"),
        dark=_ink("#1B1F23", "#38434F", "#E9E9EA", "#B0B2B4", "#71B7FB", "#2A2F35"),
        head=Head.DATED,
        avatar=48,
        round=False,
        corner=2,
        bleed=True,
        radius=0,
        actions=(
            "heart",
            tr("Like", "button on LinkedIn"),
            "reply",
            tr("Comment", "button on LinkedIn"),
            "repeat",
            tr("Repost", "button on LinkedIn"),
            "send",
            tr("Send", "button on LinkedIn"),
        ),
        spoken=True,
    ),
    "instagram": replace(
        _PLAIN,
        light=_ink("#FFFFFF", "#DBDBDB", "#0C0C0D", "#6A717A", "#00376B", "#F2F2F2"),
        dark=_ink("#000000", "#2B2B2B", "#F5F5F5", "#A8A8A8", "#E0F1FF", "#1C1C1C"),
        head=Head.HANDLE,
        avatar=32,
        bleed=True,
        radius=0,
        actions=("heart", "reply", "repeat", "send", "|", "bookmark"),
    ),
    "wordpress": replace(
        _PLAIN,
        light=_ink("#FFFFFF", "#DCDCDE", "#1E1E1E", "#5F6368", "#0A58A6", "#F0F0F1"),
        dark=_ink("#16181A", "#34373A", "#ECEDEE", "#A7AAAD", "#72AEE6", "#25282B"),
        head=Head.PAGE,
        avatar=0,
        radius=4,
        size=15,
        title=23,
    ),
    "pinterest": replace(
        _PLAIN,
        light=_ink("#FFFFFF", "#E4E4DF", "#111111", "#62625B", "#0B50AF", "#F1F1F1"),
        dark=_ink("#1A1A18", "#3A3A36", "#F3F3EF", "#A8A8A0", "#8BB9FF", "#2A2A27"),
        head=Head.CHANNEL,
        avatar=32,
        radius=16,
        actions=("heart", "reply", "upload", "dots", "|", "bookmark"),
    ),
    "tiktok": replace(
        _PLAIN,
        light=_ink("#121212", "#2F2F2F", "#FFFFFF", "#BDBDBD", "#FFFFFF", "#1F1F1F"),
        dark=_ink("#000000", "#2A2A2A", "#FFFFFF", "#BDBDBD", "#FFFFFF", "#1C1C1C"),
        head=Head.HANDLE,
        bleed=True,
        radius=0,
        actions=("heart", "reply", "bookmark", "send"),
    ),
    "youtube": replace(
        _PLAIN,
        light=_ink("#FFFFFF", "#E5E5E5", "#0F0F0F", "#606060", "#065FD4", "#F2F2F2"),
        dark=_ink("#0F0F0F", "#303030", "#F1F1F1", "#AAAAAA", "#3EA6FF", "#212121"),
        head=Head.CHANNEL,
        avatar=36,
        bleed=True,
        radius=0,
        actions=(
            "heart",
            tr("Like", "button on YouTube"),
            "upload",
            tr("Share", "button on YouTube"),
            "bookmark",
            tr("Save", "button on YouTube"),
        ),
        spoken=True,
    ),
    "telegram": replace(
        _PLAIN,
        light=_ink("#FFFFFF", "#CFDDE6", "#0B0F12", "#5F7484", "#1F7FBF", "#E7EEF3"),
        dark=_ink("#182533", "#2B3B4B", "#F4F6F8", "#8FA5B8", "#6AB7F5", "#22303F"),
        head=Head.INLINE,
        avatar=32,
        radius=10,
        actions=("eye", "|", "upload"),
    ),
    "discord": replace(
        _PLAIN,
        light=_ink("#FFFFFF", "#E1E2E4", "#1F2024", "#5C5E66", "#0A63C9", "#F2F3F5"),
        dark=_ink("#1A1A1E", "#36373D", "#E3E4E8", "#9A9BA3", "#66A8FF", "#2A2B30"),
        head=Head.INLINE,
        indent=True,
        size=15,
    ),
    "tumblr": replace(
        _PLAIN,
        light=_ink("#FFFFFF", "#DFE2E6", "#000000", "#5C6570", "#00659F", "#F1F3F5"),
        dark=_ink("#101A26", "#2B3B4F", "#FFFFFF", "#9FB0C3", "#6FC3FF", "#1B2837"),
        head=Head.HANDLE,
        round=False,
        corner=3,
        bleed=True,
        radius=0,
        actions=("reply", "repeat", "heart", "|", "send"),
        tags=("#5C6570", "#9FB0C3"),
    ),
    "micropub": replace(_PLAIN, radius=4, size=15),
    "reddit": replace(
        _PLAIN, head=Head.INLINE, avatar=24, size=14, title=18, actions=("heart", "reply", "send")
    ),
    "nextdoor": replace(_PLAIN, head=Head.DATED, actions=("heart", "reply", "send")),
    "whatsapp": replace(_PLAIN, head=Head.DATED),
    "snapchat": replace(_PLAIN, head=Head.DATED),
    "myspace": _PLAIN,
    "google-plus": _PLAIN,
    "google-business": replace(
        _PLAIN, head=Head.DATED, radius=8, actions=("upload", tr("Share", "button on Google")), spoken=True
    ),
    "practice": replace(
        _PLAIN,
        light=_ink("#FFFFFF", "#E2DED6", "#24211D", "#6D675E", "#8A4425", "#F6F4F0"),
        dark=_ink("#23211E", "#38352F", "#ECE8E1", "#A49D92", "#E09A74", "#2E2B27"),
        round=False,
        radius=8,
        actions=("reply", "repeat", "heart"),
    ),
}
SKINS["facebook-profile"] = SKINS["facebook"]


def skin_of(network: str) -> Skin:
    """The look of a network; a plain one for one that has none."""
    return SKINS.get(network, _PLAIN)
