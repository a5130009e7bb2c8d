"""Errors, split by who can mend them.

``UserError``: a sentence that says what to do. ``EnvironmentFault``: the machine (disk full, locked,
offline). ``ConnectorFault`` and its children: what a network answered. Anything else is our own bug.
"""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from planner.domain.hidden import hide
from planner.languages import tr

if TYPE_CHECKING:
    from planner.domain.backups import Backup


class ParleyError(Exception):
    """Base of all errors that Parley raises on purpose. ``str(error)`` is a sentence for people."""


class UserError(ParleyError):
    """Something the person can mend.

    Attributes:
        place: the row, field or file it is about ("row 4, date"), or "".
        mend: what to do about it, a sentence, or "".
    """

    def __init__(self, message: str, *, place: str = "", mend: str = "") -> None:
        super().__init__(message)
        self.place = place
        self.mend = mend


class NotFound(UserError):  # noqa: N818 - reads as what it says
    """No record with that id."""


class ChangedElsewhere(UserError):  # noqa: N818
    """The record was changed by another window or agent since it was read. Nothing was overwritten."""


class Locked(UserError):  # noqa: N818
    """The post is being sent right now or is already out: this edit cannot be made."""


class Cancelled(ParleyError):  # noqa: N818
    """The person stopped work that was under way. Nothing of it was written."""


class EnvironmentFault(ParleyError):  # noqa: N818
    """The machine could not: disk full, file locked, no network at all."""


class DamagedFile(EnvironmentFault):
    """The plan file cannot be read any more, or is no plan.

    Attributes:
        path: the file, None where several could be meant.
        mend: what to do about it in the terminal, a sentence, or "".
        good: the newest copy that is whole, None without one or where nobody looked for it.
    """

    def __init__(
        self, message: str, *, path: Path | None = None, mend: str = "", good: "Backup | None" = None
    ) -> None:
        super().__init__(message)
        self.path = path
        self.mend = mend
        self.good = good


class NewerFile(EnvironmentFault):
    """The plan file was written by a newer Parley and is left untouched."""


class SecretsUnavailable(EnvironmentFault):
    """There is no system password store and no ``PARLEY_PASSPHRASE`` for the encrypted file."""


class ConnectorFault(ParleyError):  # noqa: N818
    """What a network did instead of publishing.

    Attributes:
        detail: exact technical text for the journal. It and the message never hold a secret that was in hand.
        status: of the answer (429), None when none came. answer: its words, short, free of secrets.
        rest_until: aware UTC; the network asked not to be troubled again before, None: it did not.
        mend: what a person can do who waits for the answer, a sentence; "" where the message says so itself. What
            the publisher does about it stands with the publication.
    """

    mend = ""

    def __init__(
        self,
        message: str,
        *,
        detail: str = "",
        status: int | None = None,
        answer: str = "",
        rest_until: datetime | None = None,
    ) -> None:
        super().__init__(hide(message))
        self.detail = hide(detail)
        self.status = status
        self.answer = hide(answer)
        self.rest_until = rest_until


class NotSent(ConnectorFault):
    """The request never left or certainly never arrived: safe to send again later. ``told``: the message says what to do."""

    def __init__(
        self,
        message: str,
        *,
        detail: str = "",
        status: int | None = None,
        answer: str = "",
        rest_until: datetime | None = None,
        told: bool = False,
    ) -> None:
        super().__init__(message, detail=detail, status=status, answer=answer, rest_until=rest_until)
        self.mend = "" if told else tr("Try again in a few minutes.")


class UploadsGone(NotSent):
    """The post was not made because pictures sent before are not there any more: send those again first."""


class PlaceLost(NotSent):
    """The place from which a network would fetch pictures cannot be used: its own keys are not there any more."""


class Refused(ConnectorFault):
    """The network understood and said no; sending the same again would be refused again.

    Attributes:
        field: the field it is about ("text", "media", "server", "password"...), or "".
    """

    def __init__(
        self,
        message: str,
        *,
        detail: str = "",
        status: int | None = None,
        answer: str = "",
        rest_until: datetime | None = None,
        field: str = "",
    ) -> None:
        super().__init__(message, detail=detail, status=status, answer=answer, rest_until=rest_until)
        self.field = field


class NotOffered(Refused):
    """This server lacks what others of its network have: nothing the person did is wrong, nothing will mend it."""


class RightMissing(Refused):
    """The sign-in is good, and was made without the right that this one thing needs: posts go on going out."""


class PrivateAddress(Refused):
    """The server is on a private network, or asked without encryption, and nobody confirmed that for the account."""


class SignInNeeded(Refused):
    """The credential is not accepted any more: the account needs a new sign-in, its posts hold."""


class Throttled(ConnectorFault):
    """Too many requests.

    Attributes:
        until: aware UTC time from which the network takes requests again, the same as ``rest_until``.
    """

    def __init__(
        self, message: str, *, until: datetime, detail: str = "", status: int | None = None, answer: str = ""
    ) -> None:
        super().__init__(message, detail=detail, status=status, answer=answer, rest_until=until)
        self.until = until
        self.mend = tr("Try again later.")


class Unconfirmed(ConnectorFault):
    """The request left and no certain answer came: it may be live. Look before sending again.

    Attributes:
        learned: what the network told on the way and a look needs (the number of an order): it joins the frozen
            request when the post is looked for. JSON, without secrets.
    """

    def __init__(
        self,
        message: str,
        *,
        detail: str = "",
        status: int | None = None,
        answer: str = "",
        rest_until: datetime | None = None,
        learned: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        super().__init__(message, detail=detail, status=status, answer=answer, rest_until=rest_until)
        self.learned = learned
