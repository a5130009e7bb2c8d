"""Taking down what lies on clients' places: at once when a post is through, else looked after by the publisher.

No edit says that a file is not needed any more. Each is looked at again and again until its publication goes on no
more, whatever became of that: missed, skipped, deleted, posted by hand, or gone with its client. Then it comes down.
"""

import logging
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from planner.domain.errors import NotSent, ParleyError, SecretsUnavailable
from planner.domain.hosted import HostedFile
from planner.domain.publication import IN_FLIGHT, OUT, WAITING, Publication, PublicationState
from planner.languages import tr
from planner.ports.http import Http
from planner.ports.services import Services
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.cleared import End, publication_of, write_down
from planner.publishing.due import is_late
from planner.publishing.noting import SETTLE, drop_keys
from planner.publishing.places import place_under
from planner.publishing.reconcile import awaits_look
from planner.publishing.steps import forget_uploads, results

_log = logging.getLogger(__name__)

AT_ONCE = 20
"""So many files are looked at in one round."""
LOOK = timedelta(minutes=15)
"""So often a file is looked at whose publication may need it."""
SOON = timedelta(hours=1)
"""A publication that goes on later than that has its files put up anew: they do not lie there all the while."""
ASKED = timedelta(days=1)
"""So long files stay up while a person is asked whether a post is out: no network fetches later."""
TURN = timedelta(minutes=15)
"""Who takes a file on is left alone with it for so long; who died meanwhile is followed by another."""


def is_needed(unit: UnitOfWork, file: HostedFile, now: datetime) -> bool:
    """Whether its publication may still hand it to a network."""
    publication = publication_of(unit, file.publication_id) if file.wanted else None
    if publication is None:
        return False
    return publication.state in IN_FLIGHT or (_goes_on(publication, now) and _is_known(unit, file))


def _goes_on(one: Publication, now: datetime) -> bool:
    if one.state is PublicationState.UNCONFIRMED:
        return awaits_look(one) or now - (one.unconfirmed_since or now) < ASKED
    if one.state not in WAITING or one.due_at is None or is_late(one, now):
        return False
    return max(one.due_at, one.not_before or one.due_at) <= now + SOON


def clear_up(files: Sequence[HostedFile], services: Services, http: Http) -> None:
    """Take down those of one publication's files that it needs no more. Its post never waits for that.

    Raises:
        EnvironmentFault: the plan cannot be read or written.
    """
    if files:
        _take_down(_taken_on(services, files, hurried=True), services, http)


def sweep(services: Services, http: Http) -> None:
    """Look after the files whose time has come, at most ``AT_ONCE``. Any number may do so at the same time.

    Raises:
        EnvironmentFault: the plan cannot be read or written.
    """
    with services.plan.read() as unit:
        files = unit.hosted.due(services.clock.now(), AT_ONCE)
    if files:
        _take_down(_taken_on(services, files), services, http)


def _taken_on(services: Services, files: Sequence[HostedFile], *, hurried: bool = False) -> list[HostedFile]:
    """Those of the files that come down now, ours for a while; the others are looked at again later.

    From here on no delivery uses them: with the file goes what its publication knows of it, in one transaction.
    """
    mine = []
    with services.plan.write() as unit:
        now = services.clock.now()
        for one in files:
            current = unit.hosted.get(one.id)
            if current is None or current.revision != one.revision:
                continue  # another has it
            running = not current.ref and now < current.put_at + SETTLE
            if running or is_needed(unit, current, now):
                if not hurried:
                    unit.hosted.save(replace(current, due_at=max(now + LOOK, current.put_at + SETTLE)))
                continue
            if current.wanted:
                _forget(unit, current)
            mine.append(unit.hosted.save(replace(current, wanted=False, due_at=now + TURN)))
        unit.commit()
    return mine


def _forget(unit: UnitOfWork, file: HostedFile) -> None:
    """Have its publication put it up anew, should it ever go on."""
    publication = publication_of(unit, file.publication_id)
    if publication is not None and publication.state not in OUT and _is_known(unit, file):
        forget_uploads(unit, publication.id)


def _is_known(unit: UnitOfWork, file: HostedFile) -> bool:
    """Whether the next try would use it: not one whose answer was lost, nor one that was put up anew since."""
    if file.publication_id is None or not file.ref:
        return False
    done = results(unit.journal.steps(file.publication_id)).values()
    return any(one.remote_id == file.ref for one in done)


def _take_down(files: Iterable[HostedFile], services: Services, http: Http) -> None:
    by_place: dict[tuple[str, str, str], list[HostedFile]] = defaultdict(list)
    for one in files:
        by_place[one.client_id, one.spot, one.kept_as].append(one)
    for together in by_place.values():
        ends = _from_one_place(together, services, http)
        write_down(ends, services)
        for end in ends:
            if not end.why:
                drop_keys(services, end.file)


def _from_one_place(files: Sequence[HostedFile], services: Services, http: Http) -> list[End]:
    """Take them down one after the other; what keeps one from it is not met again for the next."""
    ends: list[End] = []
    try:
        place = place_under(services, files[0])
        for one in files:
            place.take_down(http, one.name, one.ref)
            ends.append(End(one))
    except ParleyError as fault:
        if _is_cut(http):
            return ends  # Parley is closing: the next one does it when our turn is over
        elsewhere = bool(services.server) and isinstance(fault, SecretsUnavailable)
        ends += [End(one, str(fault), elsewhere) for one in files[len(ends) :]]
    except Exception:  # noqa: BLE001 - the other places have their turn
        _log.exception("a file could not be taken down from %s", files[0].spot)
        why = tr("Parley met a fault of its own; the log has the details.")
        ends += [End(one, why) for one in files[len(ends) :]]
    return ends


def _is_cut(http: Http) -> bool:
    """Whether the line was cut because Parley closes: that says nothing of the place."""
    try:
        http.pause(0)
    except NotSent:
        return True
    return False
