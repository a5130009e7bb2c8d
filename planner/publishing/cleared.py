"""What came of taking files off their place: their rows, and the lines of the journal."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from planner.domain.errors import ChangedElsewhere, NotFound
from planner.domain.hosted import HostedFile
from planner.domain.ids import PublicationId
from planner.domain.publication import Publication
from planner.editing.words import joined, span_words
from planner.languages import tr
from planner.ports.services import Services
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.faults import back_off
from planner.publishing.steps import add_event

GIVE_UP = timedelta(days=14)
"""After so long the person is asked to do it. Parley goes on looking once a week, so as to stop saying so."""
FORGET = timedelta(days=180)
"""After so long nobody will: a place that did not answer once in half a year is no more."""
ELSEWHERE = timedelta(days=1)
"""So long a file is left to another machine that has the keys; after that it counts as failing."""
TAKEN_DOWN, LEFT_UP, GIVEN_UP = "taken down", "left up", "stays up"
"""The events."""
_FIRST, _LONGEST, _RARELY = 60.0, 6 * 3600.0, 7 * 86400.0  # seconds between two tries
_LEFT_TO_OTHERS = 300.0  # the spread lets another machine be the first to see it


@dataclass(frozen=True, slots=True)
class End:
    """What came of one file: down, or why it is not.

    ``elsewhere``: this machine has no keys, another one that shares the plan may.
    """

    file: HostedFile
    why: str = ""
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class _Line:
    """What the journal says of all files of a publication to which the same happened."""

    name: str
    spot: str
    why: str = ""
    text: str = ""

    def words(self, files: Sequence[str]) -> str:
        names = joined(files)
        if self.name == TAKEN_DOWN:
            return tr("Taken off {spot} again: {names}.", spot=self.spot, names=names)
        return tr(
            "Still on {spot}: {names}. {why} {text}",
            spot=self.spot,
            names=names,
            why=self.why,
            text=self.text,
        )


def write_down(ends: Sequence[End], services: Services) -> None:
    """Put it into rows and journals. Raises EnvironmentFault: then the files are tried again."""
    lines: dict[tuple[PublicationId | None, _Line], list[str]] = defaultdict(list)
    with services.plan.write() as unit:
        now = services.clock.now()
        for end in ends:
            try:
                line = _still_up(unit, end, now) if end.why else _down(unit, end.file)
            except ChangedElsewhere:
                continue  # it took longer than our turn
            if line is not None:
                lines[end.file.publication_id, line].append(end.file.name)
        for (of, line), files in lines.items():
            publication = publication_of(unit, of)
            if publication is not None:
                add_event(unit, publication, now, line.name, line.words(files))
        unit.commit()


def _down(unit: UnitOfWork, file: HostedFile) -> _Line:
    unit.hosted.drop(file.id)
    return _Line(TAKEN_DOWN, file.spot)


def _still_up(unit: UnitOfWork, end: End, now: datetime) -> _Line | None:
    """When it is tried again; the line, None where the journal says it already."""
    file, tries = end.file, end.file.tries + 1
    if end.elsewhere and now - file.put_at < ELSEWHERE:
        seed = f"{file.id} {file.revision}"
        unit.hosted.save(replace(file, due_at=now + back_off(1, seed, _LEFT_TO_OTHERS, _LEFT_TO_OTHERS)))
        return None
    since = file.failing_since or now
    if now - since >= FORGET:
        unit.hosted.drop(file.id)
        return _Line(GIVEN_UP, file.spot, end.why, tr("Parley does not try any more."))
    seed, given_up = f"{file.id} {tries}", now - since >= GIVE_UP
    wait = back_off(1, seed, _RARELY, _RARELY) if given_up else back_off(tries, seed, _FIRST, _LONGEST)
    unit.hosted.save(replace(file, tries=tries, failing_since=since, why=end.why, due_at=now + wait))
    if given_up and not _is_told(unit, file):
        text = tr("It has been so for {span}: delete it there yourself.", span=span_words(now - since))
        return _Line(GIVEN_UP, file.spot, end.why, text)
    return None if file.tries else _Line(LEFT_UP, file.spot, end.why, tr("Parley tries again by itself."))


def _is_told(unit: UnitOfWork, file: HostedFile) -> bool:
    """Whether the journal says already that a person should delete it."""
    if file.publication_id is None:
        return True
    told = unit.journal.events(file.publication_id)
    return any(one.name == GIVEN_UP and file.name in one.text for one in told)


def publication_of(unit: UnitOfWork, publication_id: PublicationId | None) -> Publication | None:
    """The publication; None: it was of nobody, or is gone with its client."""
    if publication_id is None:
        return None
    try:
        return unit.publications.get(publication_id)
    except NotFound:
        return None
