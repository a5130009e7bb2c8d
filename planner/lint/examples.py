"""Example plans that a rule carries: small, readable, and run by the tests."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from planner.domain.brief import NO_BRIEF, Brief, Disclosure
from planner.domain.entry import PlanEntry, Suppression
from planner.domain.ids import ClientId, ReplyBlockId
from planner.domain.kinds import Ask, Kind
from planner.domain.media import MediaItem, MediaUse
from planner.domain.options import NO_OPTIONS, Options
from planner.domain.post import Stage
from planner.domain.publication import PublicationState
from planner.domain.stays import with_stays
from planner.domain.times import WallTime
from planner.lint.finding import Severity
from planner.lint.notes import ClientNotes, notes_from, together

if TYPE_CHECKING:
    from planner.domain.reply_block import ReplyRow

BERLIN = "Europe/Berlin"
NOW = "2026-11-01T00:00"
_HOME = "Fennel & Rye"


class Line(NamedTuple):
    """One post of an example.

    Attributes:
        when: "2026-11-23 08:30" in ``zone``. kind: a kind's value, "" for none.
        alt: alt text of its one picture; None: no picture; "" without alt text; "-" decorative.
        media, files: pictures and videos in full, where one picture does not do.
        deadline: "2026-12-18 18:00" in ``zone``, "" none. disclosure: a value of it, "" none.
        client: whose post it is. out: it has gone out already. options: of its network.
    """

    when: str
    kind: str = "story"
    text: str = "We baked."
    network: str = "instagram"
    account: str = "fennelandrye"
    zone: str = BERLIN
    fold: int | None = None
    ask: str = ""
    not_selling: bool = False
    title: str = ""
    link: str = ""
    first_comment: str = ""
    hashtags: tuple[str, ...] = ()
    campaign: str = ""
    offer: str = ""
    disclosure: str = ""
    deadline: str = ""
    claim_source: str = ""
    utm: bool = False
    alt: str | None = None
    media: tuple[MediaUse, ...] = ()
    files: tuple[MediaItem, ...] = ()
    client: str = "Fennel & Rye"
    out: bool = False
    options: Options = NO_OPTIONS


class Ignore(NamedTuple):
    """Something that an example's client "Fennel & Rye" ignores.

    Attributes:
        until: UTC, "2026-11-05T00:00"; "" until taken back. The others as in ``Suppression``.
    """

    rule: str
    reason: str = "agreed with the client"
    post: str = ""
    fingerprint: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A small plan and what the rule says to it.

    Attributes:
        says: what the example shows. now: UTC, "2026-11-01T00:00".
        severity: of the worst finding a failing example must give; None: any.
        brief: of the client "Fennel & Rye". options: numbers of the rule that the example needs.
        ignores: what is ignored for it.
        stays: when time to answer is set aside, in the zone of the lines, and its minutes; None: as in a file,
            nothing is known of any.
        connected: keys of that client's accounts that are connected. place: it has a place for pictures.
        paused: since when that client is paused, UTC, "" not. paused_account: that account of it alone.
    """

    says: str
    lines: tuple[Line, ...]
    now: str = NOW
    severity: Severity | None = None
    brief: Brief = NO_BRIEF
    options: Mapping[str, int | Fraction] = field(default_factory=dict)
    ignores: tuple[Ignore, ...] = ()
    stays: tuple[tuple[str, int], ...] | None = None
    paused: str = ""
    paused_account: str = ""
    connected: tuple[str, ...] = ()
    place: bool = False

    @property
    def at(self) -> datetime:
        """``now`` as aware UTC."""
        return datetime.fromisoformat(self.now).replace(tzinfo=UTC)

    def entries(self) -> tuple[PlanEntry, ...]:
        """The plan as the linter reads it, like rows of a file."""
        entries = [_entry(number, line) for number, line in enumerate(self.lines, 1)]
        if self.stays is None:
            return tuple(entries)
        zone = self.lines[0].zone
        rows = [
            _stay(entries[0].client_key, WallTime(datetime.fromisoformat(start), zone), minutes)
            for start, minutes in self.stays
        ]
        return tuple(with_stays([replace(entry, stays=()) for entry in entries], rows))

    def suppressions(self) -> tuple[Suppression, ...]:
        """What is ignored."""
        return tuple(
            Suppression(
                id=f"ignored {number}",
                client_id=ClientId(_HOME.casefold()),
                rule=one.rule,
                reason=one.reason,
                made_at=self.at,
                fingerprint=one.fingerprint,
                post=one.post,
                until=datetime.fromisoformat(one.until).replace(tzinfo=UTC) if one.until else None,
            )
            for number, one in enumerate(self.ignores, 1)
        )

    def notes(self) -> dict[str, ClientNotes]:
        """What is known of its clients."""
        found = notes_from(self.entries())
        mine = found.get(_HOME.casefold())
        if mine is not None:
            zone = next(line.zone for line in self.lines if line.client == _HOME)
            since = datetime.fromisoformat(self.paused).replace(tzinfo=UTC) if self.paused else None
            alone = ((self.paused_account, since),) if since and self.paused_account else ()
            found[mine.key] = replace(
                mine,
                zone=zone,
                brief=self.brief,
                paused_at=None if alone else since,
                paused_accounts=alone,
                connected=self.connected,
                has_place=self.place,
            )
        return together(found.values())


def every(days: int, kinds: str, *, start: str = "2026-11-02 09:00", **same: str | bool) -> tuple[Line, ...]:
    """Posts every so many days, one per word of ``kinds`` ("promote story ?"; "?" has no kind)."""
    first = datetime.fromisoformat(start)
    lines = []
    for index, kind in enumerate(kinds.split()):
        day = datetime.fromordinal(first.toordinal() + index * days)
        when = datetime.combine(day.date(), first.time())
        text = f"Day {index + 1}: we baked."
        lines.append(
            Line(when=f"{when:%Y-%m-%d %H:%M}", kind=kind.replace("?", ""), **{"text": text, **same})  # type: ignore[arg-type]
        )
    return tuple(lines)


def _stay(client: str, when: WallTime, minutes: int) -> "ReplyRow":
    from planner.domain.reply_block import ReplyRow  # few examples have time to answer

    return ReplyRow(
        id=ReplyBlockId(f"{when.local:%d %H:%M}"),
        client_id=ClientId(client),
        minutes=minutes,
        when=when,
        starts_at=when.instant(),
    )


def _entry(number: int, line: Line) -> PlanEntry:
    when = WallTime(datetime.fromisoformat(line.when), line.zone, line.fold)
    media = line.media
    if line.alt is not None:
        decorative = line.alt == "-"
        media = (
            MediaUse(
                media_id=None, name="loaf.jpg", alt_text="" if decorative else line.alt, decorative=decorative
            ),
        )
    return PlanEntry(
        post=f"row:{number}",
        order=f"{number:09d}",
        client_key=line.client.casefold(),
        client=line.client,
        account_key=f"{line.network}:{line.account}",
        network=line.network,
        account=line.account,
        state=PublicationState.HISTORY if line.out else PublicationState.PLANNED,
        stage=Stage.SCHEDULED,
        when=when,
        instant=when.instant(),
        kind=Kind(line.kind) if line.kind else None,
        ask=Ask(line.ask) if line.ask else None,
        not_selling=line.not_selling,
        title=line.title,
        text=line.text,
        link=line.link,
        first_comment=line.first_comment,
        hashtags=line.hashtags,
        media=media,
        files=line.files,
        campaign=line.campaign,
        offer=line.offer,
        disclosure=Disclosure(line.disclosure) if line.disclosure else None,
        deadline=WallTime(datetime.fromisoformat(line.deadline), line.zone) if line.deadline else None,
        claim_source=line.claim_source,
        utm=line.utm,
        options=line.options,
        stays=None,
        from_file=True,
    )
