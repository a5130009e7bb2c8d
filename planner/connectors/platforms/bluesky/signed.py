"""What every part of the Bluesky connector leans on: its sign-ins, and questions asked with them."""

from abc import abstractmethod
from collections.abc import Collection, Mapping
from datetime import datetime

from planner.connectors.connector import Credentials, Json, Look, StepResult
from planner.connectors.errors import fault_of
from planner.connectors.fields import text_at
from planner.connectors.platforms.bluesky.answers import TABLE
from planner.connectors.platforms.bluesky.session import WHO, Sessions
from planner.domain.errors import NotOffered, NotSent
from planner.languages import tr
from planner.ports.http import Http, HttpAnswer

_LACKING = frozenset({"MethodNotImplemented", "XRPCNotSupported", "NotFound"})
"""So a server says that it has no such question, and nobody to pass it on to."""


class Signed:
    """Sign-ins and questions of one connector."""

    label = "Bluesky"

    def __init__(self) -> None:
        self._sessions = Sessions()

    @abstractmethod
    def put(self, http: Http, credentials: Credentials, frozen: Json) -> StepResult:
        """Put a frozen record. Raises as ``Connector.send``."""

    @abstractmethod
    def look(
        self,
        http: Http,
        credentials: Credentials,
        frozen: Json,
        since: datetime,
        others: Collection[str] = (),
    ) -> Look:
        """As of ``Connector``."""

    def _told(
        self, http: Http, credentials: Credentials, name: str, params: Mapping[str, str]
    ) -> dict[str, object]:
        """The object that answers a question. Raises NotOffered where the server has no such question."""
        answer = self._sessions.call(http, credentials, "GET", name, params=params)
        if answer.status in {404, 501} and text_at(answer.json(), "error") in _LACKING:
            raise NotOffered(
                tr("This server only keeps posts. Talk and numbers are on the servers that show them."),
                detail=f"HTTP {answer.status} to {name.partition('?')[0]}",
                status=answer.status,
            )
        self._raise_fault(answer, credentials)
        found = answer.json()
        if not isinstance(found, dict):
            raise NotSent(
                tr("Bluesky's answer could not be read."), detail=f"HTTP {answer.status}, no object"
            )
        return found

    def _raise_fault(self, answer: HttpAnswer, credentials: Credentials, *, publishing: bool = False) -> None:
        secrets = self._sessions.secrets(credentials)
        fault = fault_of(answer, WHO, secrets=secrets, publishing=publishing, table=TABLE)
        if fault:
            raise fault
