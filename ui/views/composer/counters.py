"""Live counters under the text: how long the post is on each network, in the network's own way."""

from dataclasses import dataclass

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
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.views.composer.accounts import mark_of, network_label
from ui.views.composer.thread.parts import over_in
from ui.widgets.themed import follow, px, repaint

HEIGHT = 22
MARK = 14
GAP = 5
APART = 16


@dataclass(frozen=True, slots=True)
class Counter:
    """The length of the post on one account. ``parts``: messages of a thread, 1 without one."""

    account: Account
    count: Count
    parts: int = 1

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
        return words


def counters_of(post: Post, accounts: dict[AccountId, Account]) -> tuple[Counter, ...]:
    """One counter per account the post goes to: of its longest message, as it would go out."""
    found = []
    for variant in post.variants:
        account = accounts.get(variant.account_id)
        if account is None:
            continue
        facts = tuple(account.facts.items())
        all_lengths = lengths(render(message_of(post, variant, account)), facts)
        worst = max(all_lengths, key=lambda one: (one.over, one.length))
        found.append(Counter(account, worst, len(all_lengths)))
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
    """Marks and numbers in a row; what has no room is told by the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counters: tuple[Counter, ...] = ()
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

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(260, px(HEIGHT))

    def _laid_out(self) -> list[tuple[Counter, QRectF]]:
        bold = QFontMetricsF(current().font(12, 600, tabular=True))
        plain = QFontMetricsF(current().font(12, tabular=True))
        left, places = 0.0, []
        for counter in self._counters:
            width = MARK + GAP + bold.horizontalAdvance(counter.number)
            if counter.limit:
                width += GAP + plain.horizontalAdvance(counter.limit)
            places.append((counter, QRectF(left, 0, width, self.height())))
            left += width + APART
        return places

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw mark, number and limit of each account."""
        theme = current()
        painter = QPainter(self)
        for counter, box in self._laid_out():
            over = counter.count.over
            mark = icon_pixmap(
                mark_of(counter.account.network),
                theme.crit if over else theme.tx2,
                MARK,
                self.devicePixelRatioF(),
            )
            painter.drawPixmap(QPointF(round(box.left()), round((self.height() - MARK) / 2)), mark)
            left = box.left() + MARK + GAP
            painter.setFont(theme.font(12, 600, tabular=True))
            painter.setPen(theme.crit if over else theme.tx)
            width = QFontMetricsF(painter.font()).horizontalAdvance(counter.number)
            room = QRectF(left, 0, width + 4, self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, counter.number)
            painter.setFont(theme.font(12, tabular=True))
            painter.setPen(theme.crit if over else theme.tx3)
            room = QRectF(left + width + GAP, 0, box.width(), self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, counter.limit)

    def event(self, event: QEvent) -> bool:
        """Tell unit and network under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            places = self._laid_out()
            words = next((c.spoken for c, box in places if box.contains(QPointF(event.pos()))), "")
            words = words or "\n".join(counter.spoken for counter, _ in places)
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)
