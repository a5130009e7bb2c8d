"""Live counters under the text: how long the post is on each network, in its own way, and what it costs there."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import inf
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from planner.domain.account import Account
from planner.domain.ids import AccountId
from planner.domain.post import THREAD_BREAK, Post
from planner.languages import tr
from planner.languages.numbers import grouped
from planner.networks.counting import Count, count, limit_at
from planner.networks.facts import facts_of
from planner.networks.render import lengths, message_of, render
from planner.publishing.costing import Cost, Priced
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.views.composer.accounts import mark_of, network_label
from ui.views.composer.thread.parts import over_in
from ui.widgets.themed import follow, px, repaint

HEIGHT = 22
MARK = 14
GAP = 5
APART = 16
COST_APART = 4
NO_PRICES: Mapping[AccountId, Priced] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Counter:
    """The length of the post on one account. ``parts``: messages of a thread, 1 without one. ``cost``: None: free."""

    account: Account
    count: Count
    parts: int = 1
    cost: Cost | None = None

    @property
    def number(self) -> str:
        """The length; what is over as a number below zero: "−12"."""
        return f"−{grouped(-self.count.left)}" if self.count.over else grouped(self.count.length)

    @property
    def limit(self) -> str:
        """The limit after it: "/ 500", "" without one."""
        return f"/ {grouped(self.count.limit)}" if self.count.limit else ""

    @property
    def spoken(self) -> str:
        """For tooltip and screen reader."""
        label = network_label(self.account.network)
        length, limit, unit = grouped(self.count.length), grouped(self.count.limit or 0), self.count.unit_word
        if self.count.limit:
            words = tr(
                "{network}: {length} of {limit} {unit}", network=label, length=length, limit=limit, unit=unit
            )
        else:
            words = f"{label}: {length} {unit}"
        if self.count.over:
            words = tr(
                "{length_and_limit}, {over} over", length_and_limit=words, over=grouped(-self.count.left)
            )
        if self.parts > 1:
            words = tr("{length}, the longest of {parts} messages", length=words, parts=self.parts)
        return words if self.cost is None else f"{words}\n{self.cost.spoken}"


class Place(NamedTuple):
    """A counter in its box, with what it says of limit and cost there."""

    counter: Counter
    box: QRectF
    cost: str
    limit: str


def counters_of(
    post: Post, accounts: dict[AccountId, Account], prices: Mapping[AccountId, Priced] = NO_PRICES
) -> tuple[Counter, ...]:
    """One counter per account the post goes to: of its longest message, as it would go out."""
    found = []
    for variant in post.variants:
        account = accounts.get(variant.account_id)
        if account is None:
            continue
        facts = tuple(account.facts.items())
        rendered = render(message_of(post, variant, account))
        all_lengths = lengths(rendered, facts)
        worst = max(all_lengths, key=lambda one: (one.over, one.length))
        known = prices.get(account.id)
        cost = known.of(rendered) if known else None
        found.append(Counter(account, worst, len(all_lengths), cost))
    return tuple(found)


def over_from(post: Post, text: str, account: Account) -> int | None:
    """The offset in ``text`` at which the post goes over the account's limit, None when it fits.

    Link and hashtags that are added after the text take their room from it.
    """
    facts = facts_of(account.network)
    if facts is None:
        return None
    message = message_of(post, post.variant(account.id), account)
    if facts.thread and THREAD_BREAK in text:
        return over_in(text, account, media=bool(message.media))
    rendered = render(message)
    facts = facts.beside(rendered.parts[0].media)
    pairs = tuple(account.facts.items())
    whole = lengths(rendered, pairs)[0]
    if not whole.over:
        return None
    direct = limit_at(text, facts, pairs)
    if direct is not None:
        return direct
    own = count(text, facts, pairs)
    added = whole.length - own.length
    keep = max(len(text) - added, 0) if added < len(text) else 0
    return keep if keep < len(text) else None


class Counters(QWidget):
    """Marks, numbers and costs in a row; what has no room is told by the tooltip.

    Of many accounts, those with the most room left give up their limits first, then their place: a text comes over
    the shortest limit first.

    Attributes:
        prices: of the accounts that are charged for.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counters: tuple[Counter, ...] = ()
        self.prices = NO_PRICES
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        repaint(self)

    def show_counters(self, counters: tuple[Counter, ...]) -> None:
        """Show other numbers."""
        if counters != self._counters:
            self._counters = counters
            self.setAccessibleName("; ".join(counter.spoken for counter in counters))
            self.update()

    def show_prices(self, prices: Mapping[AccountId, Priced]) -> None:
        """Know other prices; the next counters have them."""
        self.prices = prices

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(260, px(HEIGHT))

    def _laid_out(self) -> list[Place]:
        """Costs with what is left of the month where the row has room for it, else alone, else not at all."""
        for words in (_long, _short, _none):
            places = self._with(words)
            if self._fits(places):
                return places
        roomy = sorted(self._counters, key=_room, reverse=True)
        for number in range(1, len(roomy) + 1):
            places = self._with(_none, bare=roomy[:number])
            if self._fits(places):
                return places
        for number in range(1, len(roomy)):
            places = self._with(_none, bare=roomy, without=roomy[:number])
            if self._fits(places):
                break
        return places

    def _fits(self, places: Sequence[Place]) -> bool:
        return not places or places[-1].box.right() <= self.width()

    def _with(
        self, words: Callable[[Cost], str], *, bare: Sequence[Counter] = (), without: Sequence[Counter] = ()
    ) -> list[Place]:
        bold = QFontMetricsF(current().font(12, 600, tabular=True))
        plain = QFontMetricsF(current().font(12, tabular=True))
        left, places = 0.0, []
        for counter in self._counters:
            if any(counter is one for one in without):
                continue
            cost = words(counter.cost) if counter.cost else ""
            limit = "" if any(counter is one for one in bare) else counter.limit
            width = MARK + GAP + bold.horizontalAdvance(counter.number)
            for word in filter(None, (limit, cost)):
                width += GAP + plain.horizontalAdvance(word)
            width += COST_APART if cost else 0
            places.append(Place(counter, QRectF(left, 0, width, self.height()), cost, limit))
            left += width + APART
        return places

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw mark, number, limit and cost of each account."""
        painter = QPainter(self)
        for place in self._laid_out():
            self._paint(painter, place)

    def _paint(self, painter: QPainter, place: Place) -> None:
        theme, counter, box = current(), place.counter, place.box
        over, dear = counter.count.over, counter.cost is not None and counter.cost.too_much
        mark = icon_pixmap(
            mark_of(counter.account.network),
            theme.crit if over else theme.tx2,
            MARK,
            self.devicePixelRatioF(),
        )
        painter.drawPixmap(QPointF(round(box.left()), round((self.height() - MARK) / 2)), mark)
        left = box.left() + MARK + GAP
        for words, weight, color, gap in (
            (counter.number, 600, theme.crit if over else theme.tx, GAP),
            (place.limit, 400, theme.crit if over else theme.tx3, GAP + COST_APART),
            (place.cost, 400, theme.crit if dear else theme.tx3, 0),
        ):
            painter.setFont(theme.font(12, weight, tabular=True))
            painter.setPen(color)
            room = QRectF(left, 0, box.right() - left + APART, self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
            if words:
                left += QFontMetricsF(painter.font()).horizontalAdvance(words) + gap

    def event(self, event: QEvent) -> bool:
        """Tell unit, network and cost under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            places = self._laid_out()
            spot = QPointF(event.pos())
            words = next((one.counter.spoken for one in places if one.box.contains(spot)), "")
            words = words or "\n".join(one.spoken for one in self._counters)
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)


def _room(counter: Counter) -> float:
    """How much of its limit is left: the largest of what has none."""
    return counter.count.left if counter.count.limit else inf


def _long(cost: Cost) -> str:
    return cost.long


def _short(cost: Cost) -> str:
    return cost.short


def _none(_: Cost) -> str:
    return ""
