"""Every action by its name: what it is called, its keys, its icon, and other words people look for it by.

Menus take names and keys from here, ``ui.shell.deeds`` says what each does and when it cannot. The keys that only
mean something where the focus is (arrows in the calendar) are ``held``: the view there reads them itself.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache


class Group(StrEnum):
    """Where keys work, a column of the sheet of all keys."""

    EVERYWHERE = "Everywhere"
    CALENDAR = "Calendar"
    COMPOSER = "Composer"


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
    Named(id="post.new", name="New post", keys=("N",), icon="plus", words="write compose create add"),
    Named(id="palette", name="Commands", keys=("Ctrl+K",), icon="search", words="palette go find do"),
    Named(id="search", name="Search posts", keys=("/",), icon="search", words="find look full text"),
    Named(id="undo", name="Undo", keys=("Ctrl+Z",), icon="undo", words="take back revert"),
    Named(id="redo", name="Redo", keys=("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo", words="again"),
    *(
        Named(
            id=f"page.{number}",
            name=f"Page {number}",
            keys=(f"Ctrl+{number}",),
            cap=f"Ctrl+1 to {PAGES}",
            row="Pages of the rail",
            words="go open show",
        )
        for number in range(1, PAGES + 1)
    ),
    Named(id="client.all", name="All clients", keys=("Ctrl+0", "Alt+0"), icon="users", words="everyone"),
    *(
        Named(
            id=f"client.{number}",
            name=f"Client {number}",
            keys=(f"Alt+{number}",),
            cap=f"Alt+1 to {CLIENTS}",
            row=f"Client 1 to {CLIENTS}",
            words="switch go",
        )
        for number in range(1, CLIENTS + 1)
    ),
    Named(id="region.next", name="Next region", keys=("F6",), cap="F6  Shift+F6", row="Next, previous region",
        words="focus part", icon="panel-right"),
    Named(id="region.previous", name="Previous region", keys=("Shift+F6",), row="Next, previous region",
        words="focus part", icon="panel-right"),
    Named(
        id="finding.next", name="Next finding", keys=("F8",), cap="F8  Shift+F8", row="Next, previous finding", icon="chart", words="mix panel warning error lint"
    ),
    Named(id="finding.previous", name="Previous finding", keys=("Shift+F8",), row="Next, previous finding", icon="chart", words="mix warning"),
    Named(id="finding.fix", name="Fix this finding", keys=("Ctrl+.",), icon="check", words="repair solve"),
    Named(id="settings", name="Settings", keys=("Ctrl+,",), icon="sliders", words="preferences options"),
    Named(id="help", name="Guide", keys=("F1",), icon="ring-help", words="help manual documentation"),
    Named(id="keys", name="All keys", keys=("?",), icon="keyboard", words="shortcuts keyboard list"),
    Named(id="client.new", name="Add client…", icon="user-plus", words="create business"),
    Named(id="client.edit", name="Edit this client…", icon="pencil", words="zone name colour agreed brief"),
    Named(id="week.plan", name="Plan a week…", icon="calendar", words="slots free place drafts prompts fill"),
    Named(id="rhythm", name="Weekly rhythm…", icon="sliders", words="slots times weekdays roles skeleton"),
    Named(id="plan.import", name="Import a plan…", icon="file", words="csv file buffer hootsuite"),
    Named(id="tour", name="Two-minute tour", icon="flag", words="introduction help show round"),
    Named(id="account.connect", name="Connect an account…", icon="plug", words="network sign in add"),
    Named(id="rules", name="Rules…", icon="sliders", words="linter preset limits checks"),
    Named(id="catch.up", name="Decide about missed posts…", icon="triangle", words="catch up late unconfirmed"),
    Named(id="pause.all", name="Pause everything", icon="octagon-pause", words="stop hold publishing resume"),
    Named(id="pause.client", name="Pause this client", icon="octagon-pause", words="stop hold resume"),
    Named(id="look.light", name="Light colours", icon="sun", words="theme look bright"),
    Named(id="look.dark", name="Dark colours", icon="moon", words="theme look night"),
    Named(id="look.system", name="Colours as the system has them", icon="laptop", words="theme look auto"),
    Named(id="today", name="Today", group=_CAL, keys=("T",), icon="calendar", words="now go"),
    Named(id="filter", name="Filter", group=_CAL, keys=("F",), icon="filter", words="show only hide"),
    Named(id="filter.clear", name="Clear the filter", group=_CAL, icon="x", words="show all"),
    *(
        Named(
            id=f"face.{number}",
            name=name,
            group=_CAL,
            keys=(str(number),),
            cap="1  2  3",
            row="Month, week, agenda",
            icon="calendar",
            words="view show switch",
        )
        for number, name in enumerate(("Month", "Week", "Agenda"), start=1)
    ),
    Named(
        id="print", name="Print…", group=_CAL, keys=("Ctrl+P",), icon="printer",
        words="paper pdf picture png svg export month list",
    ),
    Named(id="date.pick", name="Pick a day", group=_CAL, keys=("G",), icon="calendar", words="go date month jump"),
    Named(
        id="range.next", name="The range after", group=_CAL, keys=("PgDown",), cap="PgUp  PgDn",
        row="The range before, the range after", words="next month week", icon="right", held=True,
    ),
    Named(
        id="range.previous", name="The range before", group=_CAL, keys=("PgUp",), cap="PgUp  PgDn",
        row="The range before, the range after", words="previous month week", icon="left", held=True,
    ),
    Named(id="day.go", name="Move by a day or a week", group=_CAL, cap="Arrows", held=True),
    Named(id="day.posts", name="Posts inside the day", group=_CAL, cap="Tab", held=True),
    Named(id="post.open", name="Open the post", group=_CAL, cap="Enter", icon="pencil", words="edit", held=True),
    Named(id="post.carry", name="Move the post by a day or a week", group=_CAL, cap="Alt+Arrows", held=True),
    Named(id="post.look", name="Look at all of the post", group=_CAL, cap="Space", held=True),
    Named(id="select.more", name="Select several posts", group=_CAL, cap="Shift+Arrows  Ctrl+Space", held=True),
    Named(id="select.all", name="Select all that is shown", group=_CAL, keys=("Ctrl+A",), held=True),
    Named(
        id="post.copy", name="Duplicate as draft", group=_CAL, keys=("Ctrl+D",), icon="copy", words="again", held=True
    ),
    Named(
        id="post.delete", name="Delete", group=_CAL, keys=("Del",), icon="trash", words="remove bin", held=True
    ),
    Named(id="post.journal", name="Journal", group=_CAL, icon="history", words="story what happened sent"),
    Named(id="draft.save", name="Save draft", group=_COM, keys=("Ctrl+S",), held=True),
    Named(id="post.schedule", name="Schedule", group=_COM, keys=("Ctrl+Return",), cap="Ctrl+Enter", held=True),
    Named(id="text.findings", name="Findings at the caret", group=_COM, keys=("Ctrl+.",), held=True),
    Named(
        id="text.split", name="New part of a thread", group=_COM, keys=("Ctrl+Shift+Return",),
        cap="Ctrl+Shift+Enter", held=True,
    ),
    Named(id="text.emoji", name="Emoji", group=_COM, keys=("Ctrl+E",), held=True),
    Named(id="composer.close", name="Close", group=_COM, keys=("Esc",), held=True),
)  # fmt: skip


@cache
def _by_id() -> dict[str, Named]:
    return {one.id: one for one in NAMED}


def named(action_id: str) -> Named:
    """An action by its id; KeyError when there is none."""
    return _by_id()[action_id]


def cap_of(one: Named) -> str:
    """The key as a menu shows it, "" for none."""
    return one.keys[0].replace("PgDown", "PgDn") if one.keys else one.cap


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
        lines.append(Line(tuple(caps), does, tuple(one.id for one in actions)))
    return lines
