"""S3-compatible storage: the bucket may stay closed, since a network gets a signed address for a day."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from urllib.parse import quote

from planner.connectors.address import base_of, host_of
from planner.connectors.connector import CredentialField
from planner.connectors.hosting.faults import raise_fault
from planner.connectors.hosting.place import Keys
from planner.connectors.hosting.signature import signed
from planner.domain.errors import Refused
from planner.languages import tr
from planner.ports.body import MediaFile
from planner.ports.clock import Clock
from planner.ports.http import Http, HttpCall

OPEN_FOR = int(timedelta(hours=24).total_seconds())
"""Seconds that a network may take to fetch: containers of Instagram and Threads end after a day."""
_SHORT = 900  # seconds for our own requests


class S3:
    """Puts files up with signed addresses. Nothing but Parley's own names is ever touched."""

    kind = "s3"
    label = tr("S3-compatible storage")
    fields: Sequence[CredentialField] = (
        CredentialField(
            key="endpoint",
            label=tr("Address of the storage"),
            placeholder="https://s3.eu-central-1.amazonaws.com",
            help=tr("As your provider names it, without the bucket."),
        ),
        CredentialField(key="bucket", label=tr("Bucket"), placeholder="yourshop-media"),
        CredentialField(
            key="region",
            label=tr("Region"),
            placeholder="eu-central-1",
            help=tr("Empty: auto, which most providers but Amazon take."),
            required=False,
        ),
        CredentialField(key="access", label=tr("Access key")),
        CredentialField(key="secret", label=tr("Secret key"), secret=True),
    )

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def learn(self, keys: Keys) -> Mapping[str, str]:  # noqa: ARG002 - all of it is typed
        """Nothing."""
        return {}

    def spot(self, keys: Keys) -> str:
        """The storage and its bucket."""
        endpoint = keys["endpoint"].strip().rstrip("/")
        return f"{host_of(endpoint) or endpoint}/{keys['bucket'].strip()}"

    def put_up(self, http: Http, keys: Keys, name: str, file: MediaFile) -> str:
        """Store the object under its name."""
        call = HttpCall(
            method="PUT",
            url=self._signed(keys, "PUT", name, _SHORT),
            headers={"Content-Type": file.item.mime},
            data=file.body,
            private_ok=keys.private_ok,
        )
        raise_fault(http.send(call), self.label)
        return name

    def address_of(self, keys: Keys, ref: str) -> str:
        """An address that holds for a day from now."""
        return self._signed(keys, "GET", ref, OPEN_FOR)

    def take_down(self, http: Http, keys: Keys, name: str, ref: str) -> None:  # noqa: ARG002 - the name is it
        """Delete the object."""
        url = self._signed(keys, "DELETE", name, _SHORT)
        raise_fault(
            http.send(HttpCall(method="DELETE", url=url, private_ok=keys.private_ok)),
            self.label,
            gone_ok=True,
        )

    def _signed(self, keys: Keys, method: str, name: str, seconds: int) -> str:
        url = f"{_address(keys)}/{quote(keys['bucket'].strip())}/{quote(name)}"
        return signed(
            method,
            url,
            access=keys["access"].strip(),
            secret=keys["secret"].strip(),
            region=keys["region"].strip() or "auto",
            now=self._clock.now(),
            seconds=seconds,
        )


def _address(keys: Keys) -> str:
    """The storage's address as it goes over the line, which is what is signed: providers name it without https."""
    try:
        return base_of(keys["endpoint"])
    except Refused as fault:
        raise Refused(str(fault), field="endpoint") from None
