"""Puts a post together as its network shows it: which blocks, in which order, how far from the edges."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from planner.domain.account import Account
from planner.domain.client import Client
from planner.domain.ids import MediaId
from planner.domain.media import MediaItem
from planner.languages import tr
from planner.networks.entities import host_of, urls
from planner.networks.rendered import Part, Rendered
from ui.dates import clock, day_of_month
from ui.views.composer.pictures import Pictures
from ui.views.composer.preview.block import Block, Coat
from ui.views.composer.preview.foot import ActionsBlock, CommentBlock
from ui.views.composer.preview.gallery import Drawn, GalleryBlock
from ui.views.composer.preview.head import HeadBlock, PageHead, Who
from ui.views.composer.preview.link import LinkBlock
from ui.views.composer.preview.skins import Head
from ui.views.composer.preview.warning import warnings_of
from ui.views.composer.preview.words import WordsBlock
from ui.widgets.themed import px

EDGE = 15
TIGHT = 3


@dataclass(frozen=True, slots=True)
class Row:
    """A block in a card: its distance from the left and right edge and from what is above it, in px."""

    block: Block
    left: float = EDGE
    right: float = EDGE
    above: float = 9.0


class Rule:
    """A hairline between two messages of a thread."""

    def __init__(self, coat: Coat) -> None:
        self._coat = coat

    def height(self, _width: float) -> float:
        """One px."""
        return 1.0

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Draw it."""
        painter.fillRect(box, self._coat.colours.line)

    def tip(self, _spot: QPointF, _width: float) -> str:
        """Nothing to tell."""
        return ""

    def says(self) -> str:
        """Nothing to say."""
        return ""


class Builder:
    """One account's post.

    Args:
        account, client: who posts. rendered: what goes out. when: local time, None: not planned yet.
        files: what is known of the pictures. pictures: where they are read. coat: of the network.
        drawn: pictures that were drawn already.
    """

    def __init__(
        self,
        account: Account,
        client: Client,
        rendered: Rendered,
        when: datetime | None,
        files: Mapping[MediaId, MediaItem],
        pictures: Pictures,
        coat: Coat,
        drawn: Drawn,
    ) -> None:
        self._rendered, self._files, self._pictures, self._coat = rendered, files, pictures, coat
        self._account, self._drawn = account, drawn
        day = day_of_month(when) if when else tr("Not planned yet")
        time = clock(when) if when else ""
        handle = _full_handle(account)
        self._who = Who(client.name, handle, client.initials, client.colour, day, time)

    def rows(self) -> list[Row]:
        """All rows, from the top."""
        if self._coat.skin.head is Head.PAGE:
            return self._page()
        rows: list[Row] = []
        for number, part in enumerate(self._rendered.parts):
            if number and not self._coat.skin.indent:
                rows.append(Row(Rule(self._coat), 0, 0, 12))
            rows += self._part(part, first=number == 0)
        if self._rendered.first_comment:
            comment = CommentBlock(self._rendered.first_comment, self._who, self._coat)
            rows.append(Row(comment, above=12))
        return rows

    def _part(self, part: Part, *, first: bool) -> list[Row]:
        coat, skin = self._coat, self._coat.skin
        head = HeadBlock(self._who, coat)
        inset = EDGE + head.inset if skin.indent else EDGE
        edge = 0 if skin.bleed else inset
        right = 0 if skin.bleed else EDGE
        pictures = [Row(self._gallery(part), edge, right, 10)] if part.media else []
        if part.media:
            hidden = warnings_of(self._rendered, coat, of_text=False)
            pictures = [*(Row(one, inset, above=10) for one in hidden), *pictures]
        titled = first and bool(self._rendered.title) and (coat.facts.page or bool(coat.facts.title_limit))
        title = [Row(self._title(), inset)] if titled else []
        lead = self._who.handle if coat.look.picture_first and skin.head is Head.HANDLE else ""
        words = [Row(WordsBlock(part.text, coat, lead=lead), inset, above=8)] if part.text else []
        warned = [Row(one, inset, above=8) for one in warnings_of(self._rendered, coat, of_text=True)]
        address = self._card(part)
        card = [Row(LinkBlock(address, self._card_title(), coat), edge, right, 10)] if address else []
        buttons = [Row(ActionsBlock(coat), inset, above=10)] if ActionsBlock(coat).height(1) else []
        top = Row(head, above=12 if first else 14)
        if skin.indent:
            words = [Row(row.block, row.left, row.right, 8 if warned else TIGHT) for row in words]
        words = [*warned, *words]
        apart = [Row(self._apart(), inset, above=8)] if first and self._host() else []
        if skin.head is Head.CHANNEL:
            if len(pictures) == 1 and skin.bleed:  # they begin at the card's upper edge
                pictures[0] = Row(pictures[0].block, pictures[0].left, pictures[0].right, 0)
            return [*pictures, *apart, *title, top, *words, *card, *buttons]
        if coat.look.picture_first:
            return [
                top,
                *title,
                *pictures,
                *(buttons if lead else []),
                *words,
                *card,
                *apart,
                *([] if lead else buttons),
            ]
        return [top, *title, *words, *pictures, *card, *apart, *buttons]

    def _page(self) -> list[Row]:
        coat, rendered = self._coat, self._rendered
        part = rendered.parts[0]
        host = (self._account.server or self._account.handle).split("://")[-1].rstrip("/")
        said = " · ".join(word for word in (self._who.name, self._who.day) if word)
        rows = [
            Row(PageHead(f"{host}/{rendered.slug}", coat), above=12),
            Row(self._title(), above=14),
            Row(WordsBlock(said, coat, size=12.5, fold=False, quiet=True), above=4),
        ]
        first, rest = part.media[:1], part.media[1:]
        if first:
            rows.append(Row(GalleryBlock(first, self._files, self._pictures, coat, self._drawn), above=12))
        if part.text:
            rows.append(Row(WordsBlock(part.text, coat), above=12))
        if rest:
            rows.append(Row(GalleryBlock(rest, self._files, self._pictures, coat, self._drawn), above=12))
        return rows

    def _title(self) -> WordsBlock:
        return WordsBlock(
            self._rendered.title, self._coat, size=self._coat.skin.title, weight=600, fold=False
        )

    def _host(self) -> str:
        """The site that a link in a field of its own leads to, as a reader sees it; "" without one."""
        link = self._rendered.link if self._coat.facts.link_apart else ""
        return host_of(link) if link else ""

    def _apart(self) -> WordsBlock:
        return WordsBlock(self._host(), self._coat, size=12.5, fold=False, quiet=True)

    def _gallery(self, part: Part) -> GalleryBlock:
        """Before anybody presses play, a video's cover is all that is seen of it."""
        cover = self._rendered.cover if part is self._rendered.parts[0] else None
        uses = part.media if cover is None else (cover,)
        return GalleryBlock(
            uses, self._files, self._pictures, self._coat, self._drawn, plays=cover is not None
        )

    def _card(self, part: Part) -> str:
        """Where a card leads: the one that is sent, or the one that the network makes of the first link."""
        if part.card:
            return part.card
        if part.media or not self._coat.look.card:
            return ""
        return next((span.text for span in urls(part.text)), "")

    def _card_title(self) -> str:
        """What Parley sends as the card's title; the page itself is never read."""
        return self._rendered.title if self._coat.facts.link_card else ""


def bottom(rows: list[Row]) -> float:
    """What is left free below the last row, in px: words to be pressed stand on the edge."""
    last = rows[-1].block if rows else None
    return 0.0 if isinstance(last, ActionsBlock) and last.spoken else float(px(13))


def _full_handle(account: Account) -> str:
    """The handle as the network writes it: with its server where it has one."""
    server = account.server.split("://")[-1].rstrip("/")
    if account.network == "mastodon" and server and "@" not in account.handle.lstrip("@"):
        return f"@{account.handle.lstrip('@')}@{server}"
    return account.handle
