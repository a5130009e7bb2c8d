"""Every action by its name: what it is called, its keys, its icon, and other words people look for it by.

Menus take names and keys from here, ``ui.shell.deeds`` says what each does and when it cannot. The keys that only
mean something where the focus is (arrows in the calendar) are ``held``: the view there reads them itself.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from planner.languages import tr
from ui.widgets.keycaps import shown


class Group(StrEnum):
    """Where keys work, a column of the sheet of all keys."""

    EVERYWHERE = "Everywhere"
    CALENDAR = "Calendar"
    COMPOSER = "Composer"

    @property
    def words(self) -> str:
        """The heading of its column."""
        return {
            Group.EVERYWHERE: tr("Everywhere"),
            Group.CALENDAR: tr("Calendar"),
            Group.COMPOSER: tr("Composer"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """One action.

    Attributes:
        id: "post.new". name: as a menu calls it.
        keys: as Qt writes them; each does it. cap: how the sheet writes them, where that is shorter.
        row: several actions that the sheet tells on one line have the same.
        words: other words to look for it by. icon: "" for none.
        held: the view that has the focus reads its keys. listed: it stands in the sheet of all keys.
    """

    id: str
    name: str
    group: Group = Group.EVERYWHERE
    keys: tuple[str, ...] = ()
    cap: str = ""
    row: str = ""
    words: str = ""
    icon: str = ""
    held: bool = False

    @property
    def listed(self) -> bool:
        """Whether it stands in the sheet of all keys."""
        return bool(self.keys or self.cap)

    @property
    def single(self) -> bool:
        """Whether one of its keys is a single letter or sign, which can be switched off."""
        return any(len(key) == 1 for key in self.keys)


_CAL, _COM = Group.CALENDAR, Group.COMPOSER
PAGES, CLIENTS, FACES = 7, 9, 3
"""How many pages, clients and faces have a number as key."""

NAMED: tuple[Named, ...] = (
    Named(id="post.new", name=tr("New post"), keys=("N",), icon="plus", words=tr("write compose create add", "search words")),
    Named(id="palette", name=tr("Commands"), keys=("Ctrl+K",), icon="search", words=tr("palette go find do", "search words")),
    Named(id="search", name=tr("Search posts"), keys=("/",), icon="search", words=tr("find look full text", "search words")),
    Named(id="undo", name=tr("Undo"), keys=("Ctrl+Z",), icon="undo", words=tr("take back revert", "search words")),
    Named(id="redo", name=tr("Redo"), keys=("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo", words=tr("again", "search words")),
    *(
        Named(
            id=f"page.{number}",
            name=tr("Page {number}", number=number),
            keys=(f"Ctrl+{number}",),
            cap=tr("Ctrl+1 to {last}", "keys", last=PAGES),
            row=tr("Pages of the rail"),
            words=tr("go open show", "search words"),
        )
        for number in range(1, PAGES + 1)
    ),
    Named(id="client.all", name=tr("All clients"), keys=("Ctrl+0", "Alt+0"), icon="users", words=tr("everyone", "search words")),
    *(
        Named(
            id=f"client.{number}",
            name=tr("Client {number}", number=number),
            keys=(f"Alt+{number}",),
            cap=tr("Alt+1 to {last}", "keys", last=CLIENTS),
            row=tr("Client 1 to {last}", last=CLIENTS),
            words=tr("switch go", "search words"),
        )
        for number in range(1, CLIENTS + 1)
    ),
    Named(id="region.next", name=tr("Next region"), keys=("F6",), cap="F6  Shift+F6", row=tr("Next, previous region"),
        words=tr("focus part", "search words"), icon="panel-right"),
    Named(id="region.previous", name=tr("Previous region"), keys=("Shift+F6",), row=tr("Next, previous region"),
        words=tr("focus part", "search words"), icon="panel-right"),
    Named(
        id="finding.next", name=tr("Next finding"), keys=("F8",), cap="F8  Shift+F8", row=tr("Next, previous finding"), icon="chart", words=tr("mix panel warning error lint", "search words")
    ),
    Named(id="finding.previous", name=tr("Previous finding"), keys=("Shift+F8",), row=tr("Next, previous finding"), icon="chart", words=tr("mix warning", "search words")),
    Named(id="finding.fix", name=tr("Fix this finding"), keys=("Ctrl+.",), icon="check", words=tr("repair solve", "search words")),
    Named(id="settings", name=tr("Settings"), keys=("Ctrl+,",), icon="sliders", words=tr("preferences options", "search words")),
    Named(id="help", name=tr("Guide"), keys=("F1",), icon="ring-help", words=tr("help manual documentation", "search words")),
    Named(id="keys", name=tr("All keys"), keys=("?",), icon="keyboard", words=tr("shortcuts keyboard list", "search words")),
    Named(id="client.new", name=tr("Add client…"), icon="user-plus", words=tr("create business", "search words")),
    Named(id="client.edit", name=tr("Edit this client…"), icon="pencil", words=tr("zone name colour agreed brief", "search words")),
    Named(id="week.plan", name=tr("Plan a week…"), icon="calendar", words=tr("slots free place drafts prompts fill", "search words")),
    Named(id="rhythm", name=tr("Weekly rhythm…"), icon="sliders", words=tr("slots times weekdays roles skeleton", "search words")),
    Named(id="prompts", name=tr("Prompts…"), icon="bulb", words=tr("story questions ideas own", "search words")),
    Named(id="plan.import", name=tr("Import a plan…"), icon="file", words=tr("csv file buffer hootsuite", "search words")),
    Named(id="plan.export", name=tr("Export the plan…"), icon="download", words=tr("csv ics calendar file save spreadsheet", "search words")),
    Named(id="tour", name=tr("Two-minute tour"), icon="flag", words=tr("introduction help show round", "search words")),
    Named(id="account.connect", name=tr("Connect an account…"), icon="plug", words=tr("network sign in add", "search words")),
    Named(id="rules", name=tr("Rules…"), icon="sliders", words=tr("linter preset limits checks", "search words")),
    Named(id="catch.up", name=tr("Decide about missed posts…"), icon="triangle", words=tr("catch up late unconfirmed", "search words")),
    Named(id="pause.all", name=tr("Pause everything"), icon="octagon-pause", words=tr("stop hold publishing resume", "search words")),
    Named(id="pause.client", name=tr("Pause this client"), icon="octagon-pause", words=tr("stop hold resume", "search words")),
    Named(id="look.light", name=tr("Light colours"), icon="sun", words=tr("theme look bright", "search words")),
    Named(id="look.dark", name=tr("Dark colours"), icon="moon", words=tr("theme look night", "search words")),
    Named(id="look.system", name=tr("Colours as the system has them"), icon="laptop", words=tr("theme look auto", "search words")),
    Named(id="today", name=tr("Today"), group=_CAL, keys=("T",), icon="calendar", words=tr("now go", "search words")),
    Named(id="filter", name=tr("Filter"), group=_CAL, keys=("F",), icon="filter", words=tr("show only hide", "search words")),
    Named(id="filter.clear", name=tr("Clear the filter"), group=_CAL, icon="x", words=tr("show all", "search words")),
    *(
        Named(
            id=f"face.{number}",
            name=name,
            group=_CAL,
            keys=(str(number),),
            cap="1  2  3",
            row=tr("Month, week, agenda"),
            icon="calendar",
            words=tr("view show switch", "search words"),
        )
        for number, name in enumerate((tr("Month"), tr("Week"), tr("Agenda")), start=1)
    ),
    Named(
        id="print", name=tr("Print…"), group=_CAL, keys=("Ctrl+P",), icon="printer",
        words=tr("paper pdf picture png svg export month list", "search words"),
    ),
    Named(id="date.pick", name=tr("Pick a day"), group=_CAL, keys=("G",), icon="calendar", words=tr("go date month jump", "search words")),
    Named(
        id="range.next", name=tr("The range after"), group=_CAL, keys=("PgDown",), cap="PgUp  PgDn",
        row=tr("The range before, the range after"), words=tr("next month week", "search words"), icon="right", held=True,
    ),
    Named(
        id="range.previous", name=tr("The range before"), group=_CAL, keys=("PgUp",), cap="PgUp  PgDn",
        row=tr("The range before, the range after"), words=tr("previous month week", "search words"), icon="left", held=True,
    ),
    Named(id="day.go", name=tr("Move by a day or a week"), group=_CAL, cap="Arrows", held=True),
    Named(id="day.posts", name=tr("Posts inside the day"), group=_CAL, cap="Tab", held=True),
    Named(id="post.open", name=tr("Open the post"), group=_CAL, cap="Enter", icon="pencil", words=tr("edit", "search words"), held=True),
    Named(id="post.carry", name=tr("Move the post by a day or a week"), group=_CAL, cap="Alt+Arrows", held=True),
    Named(id="post.look", name=tr("Look at all of the post"), group=_CAL, cap="Space", held=True),
    Named(id="select.more", name=tr("Select several posts"), group=_CAL, cap="Shift+Arrows  Ctrl+Space", held=True),
    Named(id="select.all", name=tr("Select all that is shown"), group=_CAL, keys=("Ctrl+A",), held=True),
    Named(
        id="post.copy", name=tr("Duplicate as draft"), group=_CAL, keys=("Ctrl+D",), icon="copy", words=tr("again", "search words"), held=True
    ),
    Named(
        id="post.delete", name=tr("Delete"), group=_CAL, keys=("Del",), icon="trash", words=tr("remove bin", "search words"), held=True
    ),
    Named(id="post.journal", name=tr("Journal"), group=_CAL, icon="history", words=tr("story what happened sent", "search words")),
    Named(id="draft.save", name=tr("Save draft"), group=_COM, keys=("Ctrl+S",), held=True),
    Named(id="post.schedule", name=tr("Schedule"), group=_COM, keys=("Ctrl+Return",), cap="Ctrl+Enter", held=True),
    Named(id="text.findings", name=tr("Findings at the caret"), group=_COM, keys=("Ctrl+.",), held=True),
    Named(
        id="text.split", name=tr("New part of a thread"), group=_COM, keys=("Ctrl+Shift+Return",),
        cap="Ctrl+Shift+Enter", held=True,
    ),
    Named(id="text.emoji", name=tr("Emoji"), group=_COM, keys=("Ctrl+E",), held=True),
    Named(id="composer.close", name=tr("Close"), group=_COM, keys=("Esc",), held=True),
)  # fmt: skip


@cache
def _by_id() -> dict[str, Named]:
    return {one.id: one for one in NAMED}


def named(action_id: str) -> Named:
    """An action by its id; KeyError when there is none."""
    return _by_id()[action_id]


def cap_of(one: Named) -> str:
    """The key as a menu shows it, "" for none."""
    return shown(one.keys[0] if one.keys else one.cap)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the sheet of all keys: key caps, and what they do."""

    caps: tuple[str, ...]
    does: str
    ids: tuple[str, ...]


def lines_of(group: Group) -> list[Line]:
    """A group's column: actions with one ``row`` on one line."""
    rows: dict[str, list[Named]] = {}
    for one in NAMED:
        if one.group is group and one.listed:
            rows.setdefault(one.row or one.name, []).append(one)
    lines = []
    for does, actions in rows.items():
        caps = actions[0].cap.split("  ") if actions[0].cap else actions[0].keys
        lines.append(Line(tuple(shown(cap) for cap in caps), does, tuple(one.id for one in actions)))
    return lines
