"""What a server's error means to the person: one clear sentence each, and no word of the address but its place."""

from collections.abc import Iterator
from contextlib import contextmanager

from psycopg import DataError, Error, IntegrityError, OperationalError, ProgrammingError
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from planner.domain.errors import EnvironmentFault
from planner.languages import tr
from storage.server.address import ServerAddress

_BY_STATE = {
    "28P01": tr("The server does not accept this user or password for {place}. Check both in the address."),
    "28000": tr("The server lets nobody in to {place} from here. Its administrator can change that."),
    "3D000": tr(
        "There is no database {place}. Create it first: createdb, or ask the server’s administrator."
    ),
    "42501": tr("This user may not make or change tables in {place}. Ask the server’s administrator."),
    "3F000": tr("This user may not make or change tables in {place}. Ask the server’s administrator."),
    "42P01": tr("{place} is not a Parley plan, or is damaged."),
    "42703": tr("{place} is not a Parley plan, or is damaged."),
    "53100": tr(
        "The disk of the server is full: {place} could not be saved. Free some space there and try again."
    ),
    "53300": tr("The server of {place} has too many connections. Close some, or allow more there."),
    "55P03": tr("{place} is being written by somebody else and did not get free. Try again in a moment."),
    "40P01": tr("Two writers stood in each other’s way in {place}. Nothing of yours was saved: try again."),
    "40001": tr("Two writers stood in each other’s way in {place}. Nothing of yours was saved: try again."),
    "25P03": tr("This machine was silent for too long in the middle of saving to {place}. Try again."),
    "25006": tr(
        "{place} takes no changes: this server only keeps a copy. Use the address of the main server."
    ),
    "57P03": tr("The server of {place} is just starting or stopping. Try again in a moment."),
}
_BY_WORDS = (
    ("password authentication failed", "28P01"),
    ("no password supplied", "28P01"),
    ("no pg_hba.conf entry", "28000"),
    ("starting up", "57P03"),
    ("shutting down", "57P03"),
    ("too many clients", "53300"),
    ("remaining connection slots", "53300"),
)
"""What a server says before anybody is in comes without a state."""
_AWAY = (
    (
        ("refused",),
        tr("Nothing answers at the address of {place}. Is the server running, and is the port right?"),
    ),
    (
        ("translate host name", "resolve host", "name or service", "getaddrinfo", "nodename"),
        tr("The server of {place} cannot be found: check its name, and whether this machine is online."),
    ),
    (
        ("timeout", "timed out"),
        tr("The server of {place} does not answer. Check whether this machine is online."),
    ),
    (
        ("certificate", "ssl"),
        tr("No safe connection to {place} could be made: {words}. Check the certificate and sslmode."),
    ),
)
_OPTION = "invalid connection option"
_LOST = tr("The connection to {place} was lost. Nothing of what was being saved is there: try again.")


def sentence_for(error: Exception, address: ServerAddress) -> EnvironmentFault | None:
    """The fault behind a driver's error; None when it is no fault of machine or server but ours."""
    words = str(error).strip()
    state = getattr(error, "sqlstate", None) or _state_in(words)
    place = tr("the plan {place}", place=address.place)
    said = _BY_STATE.get(state or "")
    away = isinstance(error, OperationalError) and (state is None or state.startswith(("08", "57")))
    if said is None and away:
        plain = words.splitlines()[-1].strip().rstrip(".") if words else ""
        lower = words.lower()
        said = next((text for signs, text in _AWAY if any(sign in lower for sign in signs)), None)
        said = (said or _LOST).replace("{words}", plain.replace("{", "(").replace("}", ")"))
    if isinstance(error, ProgrammingError) and words.startswith(_OPTION):
        return EnvironmentFault(
            tr(
                "The address of {place} has an option that does not exist: {option}. Mend it, or take it out.",
                place=place,
                option=words.removeprefix(_OPTION).strip(' "'),
            )
        )
    if isinstance(error, DataError) and "NUL" in words:
        said = tr(
            "A text holds a character that {place} cannot keep (NUL). Write it anew, or take it out of the file."
        )
    if said is None:
        return None
    told = said.format(place=place)
    return EnvironmentFault(told[0].upper() + told[1:])


def _state_in(words: str) -> str | None:
    lower = words.lower()
    if 'database "' in lower and "does not exist" in lower:
        return "3D000"
    return next((state for sign, state in _BY_WORDS if sign in lower), None)


@contextmanager
def server_faults(address: ServerAddress) -> Iterator[None]:
    """Turn the driver's errors inside the block into sentences that name the plan.

    Broken integrity is a bug, as in ``storage.faults``: stores turn the expected ones into words themselves.
    """
    try:
        yield
    except PoolTimeoutError as error:
        raise EnvironmentFault(
            tr(
                "Parley is doing too much at once in the plan {place}. Try again in a moment.",
                place=address.place,
            )
        ) from error
    except (DBAPIError, Error) as error:
        driver = error.orig if isinstance(error, DBAPIError) else error
        if not isinstance(driver, Error) or isinstance(driver, IntegrityError):
            raise
        fault = sentence_for(driver, address)
        if fault is None:
            raise
        raise fault from error
