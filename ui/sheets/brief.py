"""What is agreed with a client: how often, when not, and which words; everything may stay empty."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from PySide6.QtCore import QDate, QSize, Qt, QTime
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from planner.almanac.holidays import parts_of
from planner.domain.brief import Brief
from planner.domain.times import WallTime, wall_at
from planner.languages import tr
from planner.networks.entities import host_of
from ui.sheets.country_names import by_name
from ui.sheets.frame import order_tabs
from ui.sheets.own_dates import OwnDates
from ui.views.composer.state import parse_hashtags
from ui.widgets.choices import CheckBox, Combo
from ui.widgets.clock import ClockField
from ui.widgets.column import Column
from ui.widgets.days import DayField
from ui.widgets.field import Field
from ui.widgets.finding_combo import FindingCombo
from ui.widgets.labels import Label
from ui.widgets.reply_box import LENGTHS, length_words
from ui.widgets.themed import px

VOICE = 62  # px: three lines
USUAL = (time(22, 0), time(7, 0))
PAGE = 400  # px of the form that are seen at once; windows of 700 px have room for it
A_WEEK = ((tr("Nothing agreed"), 0), *((str(n) if n > 1 else "1", n) for n in range(1, 15)))


def countries() -> list[tuple[str, object]]:
    """Every country by its name, with its ISO 3166 code."""
    return [(tr("Not told"), ""), *by_name()]


def languages() -> list[tuple[str, object]]:
    """Languages a business writes in, by name, those with word lists of their own first."""
    return [
        (tr("Told from each text"), ""),
        (tr("English"), "en"), (tr("German"), "de"), (tr("French"), "fr"), (tr("Spanish"), "es"),
        (tr("Italian"), "it"), (tr("Dutch"), "nl"), (tr("Portuguese"), "pt"), (tr("Polish"), "pl"),
        (tr("Swedish"), "sv"), (tr("Danish"), "da"), (tr("Czech"), "cs"), (tr("Turkish"), "tr"),
        (tr("Arabic"), "ar"), (tr("Japanese"), "ja"), (tr("Ukrainian"), "uk"),
    ]  # fmt: skip


class BriefForm(QWidget):
    """The form; ``value`` is the brief as it is filled in."""

    def __init__(
        self, brief: Brief, zones: list[tuple[str, object]], zone: str, now: datetime, language: str = ""
    ) -> None:
        super().__init__()
        self._before, self._zone = brief, zone
        today = wall_at(now, zone).local.date()
        self.a_week = Combo(A_WEEK, name=tr("Posts a week on each account"))
        self.a_week.choose(brief.posts_per_week)
        self.language = Combo(languages(), name=tr("Language of the posts"))
        if language and self.language.findData(language) < 0:
            self.language.addItem(language, language)
        self.language.choose(language)
        self.region = FindingCombo(countries(), name=tr("Country"))
        self.region.choose(brief.region)
        self.part = Combo((), name=tr("Part of the country"))
        self._show_parts()
        self.part.choose(brief.subdivision)
        self.region.currentIndexChanged.connect(self._show_parts)
        self.audience = FindingCombo(
            [(tr("The client’s own"), ""), *zones], name=tr("Where the readers live"), icon="globe"
        )
        self.audience.choose(brief.audience_zone)
        self.quiet = CheckBox(tr("Leave readers alone from"), checked=brief.quiet_from is not None)
        self.quiet_from, self.quiet_to = ClockField(), ClockField()
        for field, clock, usual in zip(
            (self.quiet_from, self.quiet_to), (brief.quiet_from, brief.quiet_to), USUAL, strict=True
        ):
            chosen = clock or usual
            field.setTime(QTime(chosen.hour, chosen.minute))
        self.quiet_from.setAccessibleName(tr("Quiet from"))
        self.quiet_to.setAccessibleName(tr("Quiet until"))
        self.since = CheckBox(tr("Count posts only from"), checked=brief.counts_from is not None)
        since = wall_at(brief.counts_from, zone).local.date() if brief.counts_from else today
        self.since_day = DayField(QDate(since.year, since.month, since.day))
        self.since_day.set_today(today)
        lengths = sorted({*LENGTHS, brief.reply_minutes})
        self.replies = Combo(
            [(length_words(one), one) for one in lengths], name=tr("Time to answer after a post")
        )
        self.replies.choose(brief.reply_minutes)
        self.voice = QPlainTextEdit(brief.voice)
        self.voice.setPlaceholderText(tr("Warm and plain. We say “loaf”, never “product”. First names."))
        self.voice.setTabChangesFocus(True)
        self.voice.setFixedHeight(px(VOICE))
        self.voice.setProperty("radius", 7)
        self.dates = OwnDates(brief.own_dates, today)
        self.denied = Field(
            tr("Words never used"),
            text=_joined(brief.denied_words),
            placeholder=tr("cheap, best in town"),
            help=tr("Separate them by commas."),
        )
        self.domains = Field(
            tr("Own web addresses"), text=_joined(brief.own_domains), placeholder="ryeandshine.example"
        )
        self.tags = Field(
            tr("Own hashtags"),
            text=" ".join(f"#{tag}" for tag in brief.own_hashtags),
            placeholder="#RyeAndShine",
        )
        self.may_name = Field(
            tr("Other clients it may name"),
            text=_joined(brief.may_name),
            placeholder=tr("Kiln & Loom"),
            help=tr("Any other client’s name in a post keeps it from being scheduled."),
        )
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 4)
        column.setSpacing(12)
        column.addLayout(
            _pair(
                Field(tr("Posts a week on each account"), self.a_week), Field(tr("Language"), self.language)
            )
        )
        column.addLayout(
            _pair(
                Field(
                    tr("Country"), self.region, help=tr("For public holidays and the words that mark an ad.")
                ),
                Field(
                    tr("Part of the country"), self.part, help=tr("For holidays that only some parts have.")
                ),
            )
        )
        column.addWidget(Field(tr("Where the readers live"), self.audience))
        quiet = QHBoxLayout()
        quiet.setSpacing(8)
        for part in (
            self.quiet,
            self.quiet_from,
            Label(tr("to", "between two times"), color="tx2"),
            self.quiet_to,
        ):
            quiet.addWidget(part)
        self.usual = Label(
            tr("Not ticked: {first:%H:%M} to {last:%H:%M}.", first=USUAL[0], last=USUAL[1]),
            size=11.5,
            color="tx3",
        )
        self.usual.setToolTip(tr("The hours of the rule hold, unless you changed them there"))
        quiet.addWidget(self.usual)
        quiet.addStretch(1)
        column.addLayout(quiet)
        column.addWidget(
            Field(tr("How it sounds"), self.voice, help=tr("The composer shows it beside each of its posts."))
        )
        days = QVBoxLayout()
        days.setSpacing(6)
        days.addWidget(Label(tr("Days of its own"), size=12, weight=500, color="tx2"))
        days.addWidget(self.dates)
        column.addLayout(days)
        column.addWidget(self.denied)
        column.addLayout(_pair(self.domains, self.tags))
        replies = Field(
            tr("Time to answer after a post"), self.replies, help=tr("As the composer offers it.")
        )
        column.addLayout(_pair(self.may_name, replies))
        since = QHBoxLayout()
        since.setSpacing(8)
        since.addWidget(self.since)
        self.since_day.setFixedWidth(130)
        since.addWidget(self.since_day)
        since.addWidget(Label(tr("Older ones are left out of the mix."), size=11.5, color="tx3"), 1)
        column.addLayout(since)
        column.addStretch(1)
        self.quiet.toggled.connect(self._show)
        self.since.toggled.connect(self._show)
        self.dates.grown.connect(self._order)
        self._order()
        self._show()

    def _show_parts(self, *_args: object) -> None:
        """The parts of the country chosen that have holidays of their own."""
        self.part.clear()
        self.part.addItem(tr("All of it"), "")
        for name, code in parts_of(str(self.region.currentData() or "")):
            self.part.addItem(name, code)
        self.part.setEnabled(self.part.count() > 1)

    def _order(self) -> None:
        order_tabs(self)  # a day that comes later is reached where it stands

    def _show(self, *_args: object) -> None:
        for field in (self.quiet_from, self.quiet_to):
            field.setEnabled(self.quiet.isChecked())
        self.usual.setVisible(not self.quiet.isChecked())
        self.since_day.setEnabled(self.since.isChecked())

    def value(self) -> Brief:
        """What is filled in."""
        quiet = self.quiet.isChecked()
        return replace(
            self._before,
            region=str(self.region.currentData()),
            subdivision=str(self.part.currentData() or ""),
            audience_zone=str(self.audience.currentData()),
            quiet_from=_clock(self.quiet_from) if quiet else None,
            quiet_to=_clock(self.quiet_to) if quiet else None,
            posts_per_week=int(self.a_week.currentData()),
            reply_minutes=int(self.replies.currentData()),
            own_dates=self.dates.value(),
            voice=self.voice.toPlainText().strip(),
            denied_words=_split(self.denied.text()),
            own_domains=tuple(dict.fromkeys(map(_host, _split(self.domains.text())))),
            own_hashtags=tuple(tag.lstrip("#") for tag in parse_hashtags(self.tags.text())),
            may_name=_split(self.may_name.text()),
            counts_from=self._counts_from(),
        )

    def _counts_from(self) -> datetime | None:
        """The first minute of the day; as it was while the day is the same."""
        if not self.since.isChecked():
            return None
        day = self.since_day.date()
        before = self._before.counts_from
        if before and wall_at(before, self._zone).local.date() == date(day.year(), day.month(), day.day()):
            return before
        first = datetime(day.year(), day.month(), day.day())  # noqa: DTZ001 - wall time
        return WallTime(first, self._zone).instant().astimezone(UTC)


class Agreed(Column):
    """The form's page: the sheet has its height on every page, so that nothing jumps when one is turned."""

    def __init__(self, form: BriefForm) -> None:
        super().__init__()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(form)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), px(PAGE))


def _pair(left: Field, right: Field) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(14)
    row.addWidget(left, 1, Qt.AlignmentFlag.AlignTop)
    row.addWidget(right, 1, Qt.AlignmentFlag.AlignTop)
    return row


def _joined(words: tuple[str, ...]) -> str:
    return ", ".join(words)


def _split(typed: str) -> tuple[str, ...]:
    """Words between commas, each once."""
    return tuple(dict.fromkeys(word for piece in typed.split(",") if (word := " ".join(piece.split()))))


def _host(typed: str) -> str:
    """The host in an address as people paste it: "https://www.rye.example/shop" is "rye.example"."""
    return host_of(typed) or typed


def _clock(field: ClockField) -> time:
    chosen = field.time()
    return time(chosen.hour(), chosen.minute())
