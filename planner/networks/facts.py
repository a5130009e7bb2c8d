"""What each network counts and allows: dated numbers with their sources, from ``facts/*.toml``."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, NamedTuple

from planner.domain.media import MediaUse, is_video
from planner.languages import tr_data
from planner.networks.account_facts import FactPairs, own_limits
from planner.networks.options import Option, read_options

SENTENCES = ("delete_says", "edit_says")
"""The facts that are sentences for people: they are read in the language that was chosen."""

SETTLE = 600
"""``settle`` of a network that says nothing else."""


class Counter(StrEnum):
    """The unit a network counts a text in."""

    GRAPHEMES = "graphemes"  # what a person calls a character
    CODE_POINTS = "code points"
    UTF_16 = "utf-16"
    BYTES = "bytes"
    WEIGHTED = "weighted"  # X: most scripts 1, CJK and emoji 2
    EMOJI_BYTES = "emoji bytes"  # Threads: emoji as their UTF-8 bytes


class Finder(StrEnum):
    """Whose grammar finds addresses, mentions and hashtags in a text."""

    PLAIN = "plain"  # what most networks share: http(s) addresses, @name, #tag
    X = "x"  # twitter-text
    MASTODON = "mastodon"
    BLUESKY = "bluesky"  # the official client's


class Looks(StrEnum):
    """Whether Parley can find out by itself if a post is out whose answer never came."""

    ALWAYS = "always"
    SOMETIMES = "sometimes"  # by one of its ways to sign in
    NEVER = "never"  # a person is asked


class Source(NamedTuple):
    """Where facts come from.

    Attributes:
        facts: names of the fields it stands for. title: the document, in words.
        date: when it was read or written. grade: "documented", "source code", "second hand", "unconfirmed",
            "vendor data", "rule of thumb".
    """

    facts: tuple[str, ...]
    title: str
    date: date
    grade: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkFacts:
    """One network. A limit of 0 means that there is none (or none that is known).

    Attributes:
        key: "mastodon". label: "Mastodon". mark: name of its icon. aliases: other words for it.
        connectable: Parley publishes to it itself; otherwise posts are made by hand.
        finder: whose grammar finds addresses, mentions and hashtags.
        counter: unit of ``text_limit``. byte_limit: a second limit, in UTF-8 bytes.
        caption_limit: what ``text_limit`` is beside pictures or a video, where that is less.
        pictures_limit: the same beside pictures without a video, where that is more. paid_limit: for who pays.
        may_count: another unit that it may count in: what is known of it disagrees.
        url_weight: what an address counts; 0: its own length.
        short_mentions: "@user@server" counts as "@user".
        refused: characters that it takes in no text or title. links_max, mentions_max, cashtags_max: different ones in a text.
            phone_rejected: it rejects posts for telephone numbers.
        title_limit (code points), alt_limit: limits of their own. takes_alt: False: no alt text goes out.
        hashtag_max: most hashtags in a post. hashtag_hard: the network itself refuses or cuts more;
            otherwise it is advice.
        tags_a_week: different hashtags that an account may look at in seven days; 0: as many as it likes.
        day_max: posts on one local day that are enough; advice, not a limit.
        media_max: pictures and videos together. takes_images, takes_video: False: none at all.
        mix_media: pictures and videos may stand in one post. same_form: several pictures must have one ratio.
            video_max: videos in one post.
        gif_counts_as_video: an animated GIF takes the place of a video.
        image_types, video_types: what follows "image/" and "video/" in their MIME type, or the suffix of
            their name; empty: any. gif_bytes, gif_max_pixels: of a GIF, where they differ from the same of other pictures.
        request_bytes: pictures and videos of one message together, where they travel in one request.
        image_min_ratio, image_max_ratio: width divided by height, both ends allowed.
        image_min_width, image_min_height, image_max_pixels (width times height), image_max_sides (width and height
            together, of what is no GIF): in pixels.
        covers_videos: the one picture beside the one video goes out as its cover.
        video_codecs: how its pictures may be coded, as ffprobe calls it ("h264"); empty: any.
        video_bytes, video_min_seconds, video_seconds: largest, shortest and longest video.
        thread: a text may be several messages. first_comment: the network has one.
        link_apart: a link goes out in a field of its own and never in the text.
        link_card: a link is shown as a card beside the text. page: title, slug and HTML (a blog).
        allows_delete, allows_edit: of a post that is out, by Parley. delete_says, edit_says: what a person should
            know of it first, one sentence; where it is not allowed, what to do instead.
        settle: seconds until a publishing call whose answer never came has certainly ended: an unconfirmed
            post is looked for after them, and once more as long after that.
        looks: whether such a post can be looked for. upload_minutes: so long the network keeps a picture that no post
            uses yet; 0: always.
        sends_videos: Parley sends videos there, not pictures alone.
        charges: for each call; its connector has the prices (``connectors.costs``).
        fetches_pictures, fetches_videos: it takes no bytes of them from a program, and fetches them from a public address;
            pictures beside a video go with the video. takes_film: this account takes those of a video that is alone.
        link_clickable: an address in the text can be pressed. body_link_costs: it costs reach there.
        options: what a person may set for it alone, in the order of its form.
    """

    key: str
    label: str
    mark: str
    aliases: tuple[str, ...] = ()
    connectable: bool = False
    finder: Finder = Finder.PLAIN
    counter: Counter = Counter.CODE_POINTS
    text_limit: int = 0
    caption_limit: int = 0
    pictures_limit: int = 0
    paid_limit: int = 0
    may_count: Counter | None = None
    byte_limit: int = 0
    url_weight: int = 0
    short_mentions: bool = False
    refused: str = ""
    links_max: int = 0
    mentions_max: int = 0
    cashtags_max: int = 0
    title_limit: int = 0
    alt_limit: int = 0
    takes_alt: bool = True
    hashtag_max: int = 0
    hashtag_hard: bool = False
    tags_a_week: int = 0
    day_max: int = 0
    media_max: int = 0
    mix_media: bool = True
    same_form: bool = False
    takes_images: bool = True
    takes_video: bool = True
    gif_counts_as_video: bool = False
    image_types: tuple[str, ...] = ()
    image_bytes: int = 0
    request_bytes: int = 0
    gif_bytes: int = 0
    image_min_ratio: float = 0.0
    image_max_ratio: float = 0.0
    image_min_width: int = 0
    image_min_height: int = 0
    image_max_pixels: int = 0
    image_max_sides: int = 0
    gif_max_pixels: int = 0
    video_types: tuple[str, ...] = ()
    video_codecs: tuple[str, ...] = ()
    video_bytes: int = 0
    video_min_seconds: int = 0
    video_seconds: int = 0
    video_max: int = 0
    covers_videos: bool = False
    title_required: bool = False
    media_required: bool = False
    thread: bool = False
    first_comment: bool = False
    link_apart: bool = False
    link_card: bool = False
    link_clickable: bool = True
    body_link_costs: bool = False
    page: bool = False
    allows_delete: bool = False
    allows_edit: bool = False
    delete_says: str = ""
    edit_says: str = ""
    settle: int = SETTLE
    looks: Looks = Looks.ALWAYS
    upload_minutes: int = 0
    sends_videos: bool = False
    charges: bool = False
    fetches_pictures: bool = False
    fetches_videos: bool = False
    phone_rejected: bool = False
    takes_film: bool = False
    options: tuple[Option, ...] = ()
    sources: tuple[Source, ...] = ()

    @property
    def by_hand(self) -> bool:
        """Posts to it are made by hand: Parley has no connector for it."""
        return not self.connectable

    def source_of(self, fact: str) -> Source | None:
        """The source that stands for a field, None when the facts file names none."""
        return next((source for source in self.sources if fact in source.facts), None)

    def beside(self, media: Sequence[MediaUse]) -> "NetworkFacts":
        """The same as it counts for words that stand beside these; itself where there are none."""
        if self.pictures_limit and media and not any(map(is_video, media)):
            return replace(self, text_limit=self.pictures_limit)
        return self.beside_media() if media else self

    def beside_media(self) -> "NetworkFacts":
        """The same as it counts for words that stand beside pictures or a video."""
        return replace(self, text_limit=self.caption_limit) if self.caption_limit else self

    def option(self, key: str) -> Option | None:
        """One of its options by name, None when it has no such one."""
        return next((one for one in self.options if one.key == key), None)

    def without_byte_limit(self) -> "NetworkFacts":
        """The same with one limit only, that of ``counter``."""
        return replace(self, byte_limit=0) if self.byte_limit else self

    def on(self, account_facts: FactPairs) -> "NetworkFacts":
        """The same with the limits that the account's own server told; anything else is ignored."""
        own = own_limits(account_facts)
        return replace(self, **own) if own else self


@lru_cache(maxsize=64)
def facts_of(key: str) -> NetworkFacts | None:
    """The facts of the network ``key`` ("bluesky"), None when there is no such network.

    Only the one file is read; the answer is kept.
    """
    if key not in _keys():
        return None
    text = (_folder() / f"{key}.toml").read_text(encoding="utf-8")
    return _read(tomllib.loads(text))


def all_networks() -> tuple[NetworkFacts, ...]:
    """All networks, by label."""
    found = (facts_of(key) for key in _keys())
    return tuple(sorted((facts for facts in found if facts), key=lambda facts: facts.label.casefold()))


def network_named(word: str) -> str | None:
    """The key of the network that ``word`` means ("Twitter" -> "x"), whatever its case; None: unknown."""
    plain = " ".join(word.split()).casefold()
    if plain in _keys():
        return plain
    return _names().get(plain)


def _folder() -> Traversable:
    return files("planner.networks") / "facts"


@lru_cache(maxsize=1)
def _keys() -> frozenset[str]:
    names = (entry.name for entry in _folder().iterdir())
    return frozenset(name.removesuffix(".toml") for name in names if name.endswith(".toml"))


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    names: dict[str, str] = {}
    for facts in all_networks():
        for name in (facts.label, *facts.aliases):
            names[name.casefold()] = facts.key
    return names


def _read(table: dict[str, Any]) -> NetworkFacts:
    own: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in table["post"].items()
    }
    own |= {name: tr_data(own[name]) for name in SENTENCES if name in own}
    sources = tuple(
        Source(facts=tuple(row["facts"]), title=row["title"], date=row["date"], grade=row["grade"])
        for row in table["source"]
    )
    return NetworkFacts(
        key=table["key"],
        label=tr_data(table["label"]) if table.get("label_is_words") else table["label"],
        mark=f"net-{table['key']}",
        aliases=(table["label"], *table.get("aliases", ()))
        if table.get("label_is_words")
        else tuple(table.get("aliases", ())),
        connectable=table.get("connectable", False),
        sources=sources,
        options=read_options(table.get("option", ())),
        counter=Counter(own.pop("counter")),
        may_count=Counter(own.pop("may_count")) if "may_count" in own else None,
        looks=Looks(own.pop("looks", Looks.ALWAYS)),
        finder=Finder(own.pop("finder", Finder.PLAIN)),
        **own,
        **table.get("publishing", {}),
    )
