"""A network's interface behind a token: requests are signed and renewed in one way, and answers mean what its table says."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from planner.connectors.answers import Table
from planner.connectors.connector import Credentials
from planner.connectors.errors import fault_of
from planner.connectors.signin.flow import Flow
from planner.connectors.signin.session import bearer, signed
from planner.domain.errors import ConnectorFault, NotSent
from planner.languages import tr
from planner.ports.http import Http, HttpAnswer, HttpCall


@dataclass(frozen=True, slots=True)
class SignedApi:
    """What every network with OAuth 2 does alike; what one does besides stands in its own folder.

    Attributes:
        who: as people call it. flow: for renewing. table: what its answers mean.
    """

    who: str
    flow: Flow
    table: Table

    def send(
        self,
        http: Http,
        credentials: Credentials,
        wanted: HttpCall,
        *,
        publishing: bool = False,
        table: Table | None = None,
        scheme: str = "Bearer",
    ) -> HttpAnswer:
        """Send one request with the account's token; whatever answer comes. Raises as ``signed``.

        Args:
            http: for sending.
            credentials: of the account.
            wanted: the request without its token.
            publishing: whether it may make a post.
            table: where other answers mean that the token is not accepted.
            scheme: the word before the token in its header.
        """

        def make(token: str) -> HttpCall:
            return replace(wanted, headers={**wanted.headers, **bearer(token, scheme)})

        return signed(
            http, credentials, self.flow, self.who, make, table=table or self.table, publishing=publishing
        )

    def fault(
        self, credentials: Credentials, answer: HttpAnswer, *, publishing: bool = False
    ) -> ConnectorFault | None:
        """What an answer means, None for a success."""
        secrets = credentials.secrets.values()
        return fault_of(answer, self.who, secrets=secrets, publishing=publishing, table=self.table)

    def checked(
        self, credentials: Credentials, answer: HttpAnswer, *, publishing: bool = False
    ) -> HttpAnswer:
        """The answer, when it is a yes. Raises the fault that the table names."""
        fault = self.fault(credentials, answer, publishing=publishing)
        if fault is not None:
            raise fault
        return answer

    def object_in(self, answer: HttpAnswer) -> Mapping[str, object]:
        """The object of an answer. Raises NotSent where there is none, or an empty one."""
        found = answer.json()
        if not isinstance(found, dict) or not found:
            raise NotSent(
                tr("{who}’s answer could not be read.", who=self.who),
                detail=f"HTTP {answer.status}, no object",
            )
        return found
