"""One record to one row. Cells that repeat down a file (client, account, status ...) are read once."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from operator import itemgetter
from typing import NamedTuple, TypeVar

from planner.domain.kinds import Ask, Kind
from planner.domain.media import MediaUse
from planner.domain.options import NO_OPTIONS
from planner.domain.post import Stage
from planner.domain.publication import PublicationState as State
from planner.domain.times import Clockface, WallTime
from planner.exchange.dates import Days, Times, Wrong, Zones, split_when
from planner.exchange.dialect import COLUMNS, FURTHER, WHEN, Dialect
from planner.exchange.option_cells import options_in
from planner.exchange.picture_cells import PictureCells, lines
from planner.exchange.planrow import PlanRow, Trouble
from planner.exchange.words import (
    ask_of,
    disclosure_of,
    fold_of,
    grace_of,
    kind_of,
    language_of,
    network_of,
    status_of,
    yes_of,
    zone_trouble,
)
from planner.languages import tr

_T = TypeVar("_T")


class _Stem(NamedTuple):
    """What the cells that repeat down a file say."""

    client: str
    network: str
    account: str
    zone: str
    stage: Stage | None
    state: State
    kind: Kind | None
    ask: Ask | None
    not_selling: bool
    language: str
    utm: bool
    numbered: bool
    trouble: Trouble | None

    @property
    def dated(self) -> bool:
        """The status needs a date."""
        return self.stage is Stage.SCHEDULED


class _Moment(NamedTuple):
    when: WallTime | None = None
    instant: datetime | None = None
    clockface: Clockface = Clockface.PLAIN


_STEM = (
    "client", "platform", "account", "timezone", "status", "kind", "ask", "confirmed",
    "language", "utm", "numbered",
)  # fmt: skip
_REST = tuple(name for name in (*COLUMNS, *FURTHER) if name not in _STEM)
_NEVER = _Moment()


class RowReader:
    """Turns the records of one file into rows.

    Attributes:
        days: reads the date cells; set once the file's own order of day and month is known.
    """

    def __init__(self, dialect: Dialect, places: dict[str, int], width: int, zone: str) -> None:
        self.days = Days(())
        self._dialect = dialect
        self._width = width
        self._zone = zone
        self._when = places.get(WHEN)
        self._date = places.get("date", width)
        self._stem_cells = itemgetter(*(places.get(name, width) for name in _STEM))
        self._rest_cells = itemgetter(*(places.get(name, width) for name in _REST))
        self._stems: dict[tuple[str, ...], _Stem] = {}
        self._times = Times()
        self._zones = Zones()

    def date_cells(self, records: Iterable[list[str]]) -> Iterable[str]:
        """The date of every record, "" where it has none."""
        if self._when is None:
            place = self._date
            return (record[place].strip() for record in records if len(record) > place)
        place = self._when
        return (split_when(record[place])[0] for record in records if len(record) > place)

    def row(self, number: int, record: list[str]) -> PlanRow | None:
        """The row of a record, None when all its cells are empty."""
        if not any(map(str.strip, record)):
            return None
        length, width = len(record), self._width
        surplus = record[width:] if length > width else ()
        record = record[:width] + [""] * (width - length + 1) if length < width else [*record[:width], ""]
        key = self._stem_cells(record)
        stem = self._stems.get(key)
        if stem is None:
            stem = self._stems[key] = self._read_stem(key)
        (
            day, clock, title, text, comment, link, media, alt, tags, series, campaign, notes, address,
            id_, post, fold, decorative, captioned, offer, disclosure, deadline, source, grace,
            crop, set_there,
        ) = self._rest_cells(record)  # fmt: skip
        if self._when is not None:
            day, clock = split_when(record[self._when])
        trouble = stem.trouble
        moment = (
            self._moment(day.strip(), clock.strip(), stem, fold) if day or clock or stem.dated else _NEVER
        )
        if isinstance(moment, Trouble):
            trouble, moment = trouble or moment, _NEVER
        uses: tuple[MediaUse, ...] = ()
        if media:
            cells = PictureCells(media, lines(alt), decorative, captioned, crop)
            found = cells.uses(addresses=self._dialect.addresses)
            uses, trouble = _without_trouble(found, (), trouble)
        told, trouble = _without_trouble(disclosure_of(disclosure) if disclosure else None, None, trouble)
        deadline = deadline.strip()
        ends, trouble = _without_trouble(
            self._deadline(deadline, stem.zone) if deadline else None, None, trouble
        )
        late, trouble = _without_trouble(grace_of(grace.strip()) if grace else None, None, trouble)
        options, trouble = _without_trouble(
            options_in(set_there) if set_there else NO_OPTIONS, NO_OPTIONS, trouble
        )
        if surplus and any(surplus):
            trouble = trouble or _surplus(surplus)
        stage, state = _stage(stem, moment)
        return PlanRow(
            number=number,
            fields=length,
            client=stem.client,
            network=stem.network,
            account=stem.account,
            zone=stem.zone,
            stage=stage,
            state=state,
            stated=stem.stage is not None,
            when=moment.when,
            instant=moment.instant,
            clockface=moment.clockface,
            kind=stem.kind,
            ask=stem.ask,
            not_selling=stem.not_selling,
            title=lines(title),
            text=lines(text),
            first_comment=lines(comment),
            link=link.strip(),
            media=uses,
            hashtags=tuple(tags.replace(",", " ").replace(";", " ").split()) if tags else (),
            series=series.strip(),
            campaign=campaign.strip(),
            notes=lines(notes),
            external_url=address.strip(),
            offer=offer.strip(),
            disclosure=told,
            deadline=ends,
            claim_source=source.strip(),
            grace_minutes=late,
            language=stem.language,
            utm=stem.utm,
            numbered=stem.numbered,
            options=options,
            id=id_.strip(),
            post=post.strip(),
            trouble=trouble,
        )

    def _read_stem(self, key: tuple[str, ...]) -> _Stem:
        (
            client, platform, account, zone, status, kind, ask, confirmed, spoken, utm, numbered,
        ) = (" ".join(cell.split()) for cell in key)  # fmt: skip
        found = (
            network_of(platform) if platform else "",
            zone_trouble(zone) if zone else None,
            status_of(status) if status else (None, State.PLANNED),
            kind_of(kind) if kind else None,
            ask_of(ask) if ask else None,
            yes_of(confirmed, "confirmed") if confirmed else False,
            language_of(spoken) if spoken else "",
            yes_of(utm, "utm") if utm else False,
            yes_of(numbered, "numbered") if numbered else False,
        )
        network, zone_wrong, stage, kind_, ask_, not_selling, language, tagged, counted = found
        trouble = next((part for part in found if isinstance(part, Trouble)), None)
        known_stage, state = (None, State.PLANNED) if isinstance(stage, Trouble) else stage
        return _Stem(
            client=client,
            network="" if isinstance(network, Trouble) else network,
            account=account,
            zone="" if zone_wrong else (zone or self._zone),
            stage=known_stage,
            state=state,
            kind=None if isinstance(kind_, Trouble) else kind_,
            ask=None if isinstance(ask_, Trouble) else ask_,
            not_selling=not_selling is True,
            language="" if isinstance(language, Trouble) else language,
            utm=tagged is True,
            numbered=counted is True,
            trouble=trouble,
        )

    def _moment(self, day: str, clock: str, stem: _Stem, fold: str) -> _Moment | Trouble:
        if not (day and clock and stem.zone):
            return _missing(day, clock, stem)
        date = self.days.read(day)
        if isinstance(date, Wrong):
            return Trouble("date", date.message, date.mend, date.asks)
        time = self._times.read(clock)
        if isinstance(time, Wrong):
            return Trouble("time", time.message, time.mend)
        chosen = fold_of(fold.strip()) if fold else None
        if isinstance(chosen, Trouble):
            return chosen
        when = WallTime(datetime(date.year, date.month, date.day, *time), stem.zone, chosen)  # noqa: DTZ001 - wall time
        return _Moment(when, *self._zones.instant(when, date))

    def _deadline(self, cell: str, zone: str) -> WallTime | Trouble:
        """When an offer ends: a day, or a day and a time; a day alone ends at its last minute."""
        if not zone:
            return Trouble(
                "deadline",
                tr("The deadline has no time zone."),
                tr("Say --zone, such as Europe/Berlin."),
                "zone",
            )
        day, clock = split_when(cell)
        date = self.days.read(day)
        if isinstance(date, Wrong):
            return Trouble("deadline", date.message, date.mend)
        time = self._times.read(clock) if clock else (23, 59)
        if isinstance(time, Wrong):
            return Trouble("deadline", time.message, time.mend)
        return WallTime(datetime(date.year, date.month, date.day, *time), zone)  # noqa: DTZ001 - wall time


def _stage(stem: _Stem, moment: _Moment) -> tuple[Stage, State]:
    if moment.when is None:
        return (Stage.DRAFT if stem.stage is Stage.DRAFT else Stage.IDEA), State.DRAFT
    return stem.stage or Stage.SCHEDULED, stem.state


def _missing(day: str, clock: str, stem: _Stem) -> _Moment | Trouble:
    """What to say of a row without a date, a time or a zone."""
    if not day and not clock and not stem.dated:
        return _NEVER
    if not day:
        what = tr("a time") if clock else tr("a status")
        mend = tr("Write a date, as 2026-12-03, or make it an idea without status and time.")
        return Trouble("date", tr("The row has {what} but no date.", what=what), mend)
    if not clock:
        mend = tr("Write a time, as 09:00; without a date the row is an idea.")
        return Trouble("time", tr("The row has a date but no time."), mend)
    return Trouble(
        "timezone", tr("The row has no time zone."), tr("Say --zone, such as Europe/Berlin."), "zone"
    )


def _without_trouble(found: _T | Trouble, instead: _T, trouble: Trouble | None) -> tuple[_T, Trouble | None]:
    """What a cell says, and the row's first trouble; ``instead`` of a cell that is not understood."""
    return (instead, trouble or found) if isinstance(found, Trouble) else (found, trouble)


def _surplus(cells: Sequence[str]) -> Trouble:
    shown = next(cell for cell in cells if cell)
    count = sum(1 for cell in cells if cell)
    return Trouble(
        "",
        tr(
            "One field too many, beginning with “{start}”.|{n} fields too many, beginning with “{start}”.",
            "",
            count,
            start=shown[:40],
        ),
        tr("Put a text that holds the separator in quotes, or take the field out."),
    )
