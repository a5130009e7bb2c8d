"""What a place for media can do: put a file up under a name nobody guesses, and take it down again."""

import secrets as random
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol

from planner.connectors.hosting.faults import of_a_place
from planner.domain.errors import ConnectorFault, Refused
from planner.domain.hidden import remember
from planner.languages import tr
from planner.ports.body import MediaFile
from planner.ports.http import Http, HttpCall

if TYPE_CHECKING:
    from planner.connectors.connector import CredentialField

PREFIX = "parley-"
"""How the names of all files that Parley puts up begin."""
_FETCHED = frozenset({200, 206})


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """What it takes to use a place, for the length of one task. The repr shows no secret.

    Attributes:
        fields: what was typed, by name, without secrets. secrets: the rest.
    """

    fields: Mapping[str, str]
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)
    private_ok: bool = False

    def __post_init__(self) -> None:
        remember(self.secrets.values())

    def __getitem__(self, name: str) -> str:
        return self.secrets.get(name, "") or self.fields.get(name, "")


class Host(Protocol):
    """A kind of place.

    Attributes:
        kind: "s3". label: "S3-compatible storage". fields: what is typed, in order.
    """

    kind: str
    label: str
    fields: "Sequence[CredentialField]"

    def learn(self, keys: Keys) -> Mapping[str, str]:
        """What is to be kept besides what was typed (a server's key). Raises NotSent, Refused, SignInNeeded."""
        ...

    def spot(self, keys: Keys) -> str:
        """Where it is, for people, and to tell one place from another: "s3.example/shop"."""
        ...

    def put_up(self, http: Http, keys: Keys, name: str, file: MediaFile) -> str:
        """Put a file up under a name that was never used and give its reference. Raises as ``learn``."""
        ...

    def address_of(self, keys: Keys, ref: str) -> str:
        """Where anybody fetches it. It may hold a signature, so it is kept nowhere."""
        ...

    def take_down(self, http: Http, keys: Keys, name: str, ref: str) -> None:
        """Take down all that lies there of a file, also half of it; what is gone is no error. Raises as ``learn``.

        ``ref``: "" where the answer to putting it up was lost.
        """
        ...


class Notes(Protocol):
    """What is written down of the files on a place. Each is on the disk when it returns."""

    def coming(self, name: str) -> None:
        """A file is going to be put up under this name. Raises EnvironmentFault: then nothing may go up."""
        ...

    def there(self, name: str, ref: str) -> None:
        """It is up, under this reference."""
        ...

    def gone(self, name: str) -> None:
        """It was tried out and is down again."""
        ...


@dataclass(frozen=True, slots=True)
class Place:
    """A kind of place with what it takes to use it: what a connector is handed.

    Attributes:
        notes: of what lies there; None: nothing is written down.
    """

    host: Host
    keys: Keys
    notes: Notes | None = None

    @property
    def spot(self) -> str:
        """Where it is, for people: "s3.example/shop"."""
        return self.host.spot(self.keys)

    def put_up(self, http: Http, ending: str, file: MediaFile) -> str:
        """Put a file up, fetch its beginning as a network would, and give its reference.

        Its name is new each time and guessed by nobody: what is taken down late can never be another one. What
        goes wrong leaves the file to who reads the notes.

        Args:
            http: of the one who puts it up.
            ending: of its name, "jpg".
            file: what goes up.

        Raises:
            Refused: it cannot be fetched from its address, or the place does not take it. NotSent: all else; never
                SignInNeeded, which would be of the network's account, and never Unconfirmed.
        """
        name = _new_name(ending)
        if self.notes is not None:
            self.notes.coming(name)
        with of_a_place():
            ref = self.host.put_up(http, self.keys, name, file)
            if self.notes is not None:
                self.notes.there(name, ref)
            self._demand_there(http, ref, file.item.mime)
        return ref

    def try_out(self, http: Http, ending: str, file: MediaFile) -> None:
        """Put a file up, see that it can be fetched, take it down. Raises as ``put_up``."""
        name = _new_name(ending)
        if self.notes is not None:
            self.notes.coming(name)
        with of_a_place():
            ref = self.host.put_up(http, self.keys, name, file)
            try:
                self._demand_there(http, ref, file.item.mime)
            except Refused:
                with suppress(ConnectorFault):  # why it cannot be fetched is what counts
                    self._clear(http, name, ref)
                raise
            self._clear(http, name, ref)

    def address_of(self, ref: str) -> str:
        """Where anybody fetches it."""
        return self.host.address_of(self.keys, ref)

    def take_down(self, http: Http, name: str, ref: str) -> None:
        """Take it down again; "" for ``ref`` where it is not known. Raises as ``put_up``."""
        with of_a_place():
            self.host.take_down(http, self.keys, name, ref)

    def learned(self) -> "Place":
        """The same with what is to be kept besides what was typed."""
        more = self.host.learn(self.keys)
        return replace(self, keys=replace(self.keys, fields={**self.keys.fields, **more}))

    def _clear(self, http: Http, name: str, ref: str) -> None:
        self.host.take_down(http, self.keys, name, ref)
        if self.notes is not None:
            self.notes.gone(name)

    def _demand_there(self, http: Http, ref: str, mime: str) -> None:
        asked = HttpCall(
            method="GET",
            url=self.address_of(ref),
            headers={"Range": "bytes=0-0", "Accept": "*/*"},
            private_ok=self.keys.private_ok,
        )
        answer = http.send(asked)
        told = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
        if answer.status in _FETCHED and told == mime:
            return
        detail = f"HTTP {answer.status}, {told or 'no type'} instead of {mime}"
        raise Refused(
            tr(
                "The file was put up on {place}, but cannot be fetched from its address. Check the address in Accounts.",
                place=self.host.label,
            ),
            detail=detail,
            field="media",
        )


def _new_name(ending: str) -> str:
    return f"{PREFIX}{random.token_hex(16)}.{ending}"
