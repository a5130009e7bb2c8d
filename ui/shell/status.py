"""What comes next: read by the worker, shown at the rail's foot, and asked about when the window closes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt, QTime
from PySide6.QtGui import QFontMetricsF, QPaintEvent

from planner.domain.agents import OutageKind
from planner.domain.ids import ClientId, PostId
from planner.domain.publication import PublicationState
from planner.domain.times import wall_at
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from ui.dates import day_of_month, short_weekday, weekday_and_day
from ui.shell.rail_items import RailButton
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.widgets.themed import px

if TYPE_CHECKING:
    from planner.publishing.forecast import Awake
    from planner.publishing.health import Publisher
    from planner.publishing.pausing import Paused

WAITING = (PublicationState.PLANNED, PublicationState.THROTTLED)
DECIDED = (PublicationState.MISSED, PublicationState.UNCONFIRMED)
"""States in which a post may wait for a decision; of those not confirmed only once Parley looks no more."""
LISTED = 40
HAND_READ = 200
WORDS_LONG = 48
ICON_ROOM = 28  # px for the laptop at the right and a gap before it


@dataclass(frozen=True, slots=True)
class Due:
    """A post that goes out by itself: its time and what it is called."""

    at: datetime
    zone: str
    words: str
    post_id: PostId


@dataclass(frozen=True, slots=True)
class Outlook:
    """What lies ahead.

    Attributes:
        due: what goes out next, the earliest first, one for each post; not what is paused.
        missed: posts that wait for a decision. hand: whose time has come and which the person posts, the earliest first.
        rests: posts that are out and whose rest waits for the person's word.
        others: other publishers are running.
        elsewhere: one of them is an agent on another machine. awake: when this computer has to be awake.
        offline_since: no server is reached since then, None: all is well. pauses: what is paused.
        publishers: those at work, and those that ended without a word.
    """

    due: tuple[Due, ...] = ()
    missed: int = 0
    hand: tuple[PostId, ...] = ()
    rests: tuple[PostId, ...] = ()
    others: bool = False
    elsewhere: bool = False
    awake: "tuple[Awake, ...]" = ()
    offline_since: datetime | None = None
    pauses: "tuple[Paused, ...]" = ()
    publishers: "tuple[Publisher, ...]" = ()


def read_outlook(
    unit: UnitOfWork, client_id: ClientId | None, now: datetime, own_name: str, zone: str = "UTC"
) -> Outlook:
    """Read what lies ahead of one client, or of all; ``zone`` is the person's own."""
    from planner.editing.handwork import waits_for_hand
    from planner.publishing.forecast import awake_times, elsewhere  # the first picture needs neither
    from planner.publishing.health import publishers
    from planner.publishing.pausing import paused_accounts, pauses
    from planner.publishing.resting import rests_asked

    paused = paused_accounts(unit)
    coming = [
        publication
        for publication in unit.publications.in_states(WAITING, client_id, LISTED, paused)
        if publication.due_at is not None and publication.when is not None
    ]
    posts = {
        post.id: post.headline for post in unit.posts.many({publication.post_id for publication in coming})
    }
    due: dict[str, Due] = {}
    for item in coming:
        assert item.due_at is not None
        assert item.when is not None
        due.setdefault(
            item.post_id,
            Due(item.due_at, item.when.zone, posts.get(item.post_id, tr("A post")), item.post_id),
        )
    missed = unit.publications.posts_in(DECIDED, client_id, asking=True)
    rests = tuple(dict.fromkeys(one.post_id for one in rests_asked(unit, client_id)))
    hand = [
        one
        for one in unit.publications.in_states((PublicationState.HELD,), client_id, HAND_READ, paused)
        if waits_for_hand(one.state, one.held_reason) and one.due_at is not None and one.due_at <= now
    ]
    hand.sort(key=lambda one: one.due_at or now)
    known = unit.agents.heartbeats()
    beats = [beat for beat in known if beat.alive(now)]
    offline = [one for one in unit.agents.outages(now) if one.kind is OutageKind.OFFLINE and not one.ended_at]
    return Outlook(
        tuple(due.values()),
        missed,
        tuple(dict.fromkeys(one.post_id for one in hand)),
        rests,
        others=any(beat.name != own_name for beat in beats),
        elsewhere=any(elsewhere(beat, own_name) for beat in beats),
        awake=awake_times(unit, now, own_name),
        offline_since=min((one.started_at for one in offline if one.worker == own_name), default=None),
        pauses=pauses(unit, zone, client_id),
        publishers=publishers(known, now, own_name),
    )


def day_and_time(at: datetime, now: datetime, zone: str, *, brief: bool = False) -> str:
    """The time as a clock in ``zone`` reads: "today 18:30", "tomorrow 08:00", "Thu 15 Oct, 12:00".

    ``brief`` leaves out what is clear: "Thu 12:00" within the next six days, else "15 Oct, 12:00".
    """
    there, here = wall_at(at, zone).local, wall_at(now, zone).local
    clock = QLocale().toString(QTime(there.hour, there.minute), QLocale.FormatType.ShortFormat)
    days = (there.date() - here.date()).days
    if days in {0, 1}:
        return tr("tomorrow {time}", time=clock) if days else tr("today {time}", time=clock)
    if brief and 0 < days < 7:
        return f"{short_weekday(there)} {clock}"
    return f"{day_of_month(there) if brief else weekday_and_day(there)}, {clock}"


def closing_words(due: Sequence[Due], now: datetime) -> tuple[str, tuple[str, ...]]:
    """A headline and one line for each post (five at most) that would not go out while Parley is closed."""
    count = len(due)
    lines = [
        f"{upper_first(day_and_time(item.at, now, item.zone))} · {shortened(item.words)}" for item in due[:5]
    ]
    if count > 5:
        lines.append(tr("and {n} more|and {n} more", "", count - 5))
    title = tr("{n} post is due in the next 24 hours|{n} posts are due in the next 24 hours", "", count)
    return title, tuple(lines)


def upper_first(words: str) -> str:
    """With a capital at the start, the rest as it is."""
    return words[:1].upper() + words[1:]


def shortened(words: str) -> str:
    """The first words of a long headline."""
    return words if len(words) <= WORDS_LONG else f"{words[: WORDS_LONG - 1].rsplit(' ', 1)[0]}…"


class StatusButton(RailButton):
    """Two lines at the rail's foot: what goes out next, and what that needs."""

    def __init__(self) -> None:
        self._first, self._brief, self._second, self._tone = "", "", "", "tx3"
        super().__init__(tr("What goes out next"))
        self.setProperty("radius", 6)

    def tell(
        self, outlook: Outlook, now: datetime, zone: str, *, online: bool = True, stuck: str = ""
    ) -> None:
        """Show ``outlook`` as seen at ``now`` in ``zone``; ``stuck``: why this computer cannot publish at all."""
        self._brief, self._tone = "", "acc"
        offline = not online or outlook.offline_since is not None
        if outlook.due:
            self._brief = day_and_time(outlook.due[0].at, now, zone, brief=True)
            self._first = tr("Next: {when}", when=self._brief)
            self._second = (
                tr("Laptop must be awake") if not outlook.others else tr("Another publisher is running")
            )
        else:
            self._first = tr("Nothing is sent") if outlook.pauses else tr("Nothing planned")
            self._second, self._tone = tr("No post is due"), "tx3"
        if outlook.hand:
            self._first = self._first if outlook.due or outlook.pauses else tr("Nothing else planned")
            count = len(outlook.hand)
            self._second, self._tone = tr("{n} to post by hand|{n} to post by hand", "", count), "warn"
        waiting = outlook.missed + len(outlook.rests)
        if waiting:
            self._second, self._tone = tr("{n} waiting for you|{n} waiting for you", "", waiting), "warn"
        if outlook.pauses and not waiting and not outlook.hand:
            self._second, self._tone = tr("{what} is paused", what=outlook.pauses[0].pause.what), "warn"
        if offline:
            self._first, self._brief, self._tone = tr("Offline"), "", "warn"
            self._second = (
                tr("{n} post will wait|{n} posts will wait", "", len(outlook.due))
                if outlook.due
                else tr("Nothing has to go out")
            )
        if stuck:
            self._first, self._brief = tr("Nothing is sent"), ""
            self._second, self._tone = stuck, "crit"
        self.setAccessibleName(f"{self._first}. {self._second}")
        words = f"{day_and_time(outlook.due[0].at, now, zone)}\n{outlook.due[0].words}" if outlook.due else ""
        folded = "\n".join(part for part in (self._first, self._second) if self.folded)
        self.setToolTip(stuck or folded or words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, px(42))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = self.begin()
        middle = self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(getattr(theme, self._tone))
        if self.folded:
            painter.drawEllipse(QPointF(self.width() / 2, middle), 4, 4)
            return
        line = px(17)
        painter.drawEllipse(QPointF(13, middle - line / 2 + 0.5), 4, 4)
        head, body = theme.font(13, 600), theme.font(11.5)
        wide = self.width() - 28 - 2
        beside = wide - ICON_ROOM
        painter.setFont(head)
        first = self._first
        long = QFontMetricsF(head, self).horizontalAdvance(first)  # to the fraction of a px, as it is elided
        roomy = long <= beside  # else the words matter more
        if not roomy and long > wide and self._brief:
            first = upper_first(self._brief)
        for words, font, color, top in (
            (first, head, theme.tx, middle - line),
            (self._second, body, theme.tx2, middle),
        ):
            painter.setFont(font)
            painter.setPen(color)
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, wide)
            painter.drawText(QRectF(28, top, wide, line), Qt.AlignmentFlag.AlignVCenter, shown)
        if roomy:
            pixmap = icon_pixmap("laptop", theme.tx3, 14, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(self.width() - 22, round(middle - line / 2 - 7)), pixmap)
