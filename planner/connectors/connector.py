"""What a connector is: declared fields, publishing as steps, and a way to find out what happened.

A step is frozen first (pure: the whole request as JSON, without secrets), written down by the publisher,
and only then sent. Sending raises the faults of ``planner.domain.errors`` and nothing else.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol, TypeAlias, runtime_checkable

from planner.connectors.answers import Table
from planner.connectors.hosting.place import Place
from planner.connectors.kept import KeptSecrets
from planner.connectors.units import Units
from planner.domain.account import Account
from planner.domain.hidden import remember
from planner.domain.journal import StepRole
from planner.domain.media import MediaUse
from planner.networks.rendered import Rendered
from planner.ports.body import MediaFile
from planner.ports.http import Http

Json: TypeAlias = dict[str, object]
ReadMedia: TypeAlias = Callable[[MediaUse], MediaFile]
"""Gives a picture or video as it goes out: what is known of it, and its bytes to be read as they leave."""
Keep: TypeAlias = Callable[[Json, datetime | None], None]
"""Keeps how far an upload or container has come, and when the network forgets it (aware UTC, None: never)."""


class Way(StrEnum):
    """How a person signs in: through the browser (``signin``), or by typing a password or token."""

    BROWSER = "browser"
    TYPED = "typed"


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialField:
    """One field of the sign-in form; the form and its checks are built from it.

    Attributes:
        key: "server", "handle", "login" (kept with the account) or any other name.
        secret: kept in the keyring only, typed hidden.
        pattern: regular expression the whole value must match, "" for any. wrong: said when it does not.
        meant: regular expression whose only group is what is meant of a whole value that people copy with more around it.
        made_at: page of the person's own server where it is made, below its address; "" for none.
        way: asked for when signing in that way only, None: either way.
        choices: values with what they are called, where nothing else may be said; the first is usual.
        anew: a choice that may be made anew whenever one signs in again; of others the first one stands.
    """

    key: str
    label: str
    help: str = ""
    placeholder: str = ""
    secret: bool = False
    required: bool = True
    pattern: str = ""
    wrong: str = ""
    meant: str = ""
    made_at: str = ""
    way: Way | None = None
    choices: tuple[tuple[str, str], ...] = ()
    anew: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """An account with its secrets, for the length of one task. The repr shows no secret.

    ``kept``: where renewed tokens are kept; None while an account is being connected. ``place``: with a public
    address, for connectors that need one (``NeedsPlace``); None where the client has none. ``units``: counts what its
    project uses of a day; None: nobody counts.
    """

    account: Account
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)
    private_ok: bool = False
    kept: KeptSecrets | None = field(default=None, repr=False, compare=False)
    place: Place | None = field(default=None, repr=False, compare=False)
    units: Units | None = field(default=None, repr=False, compare=False)

    def __post_init__(self) -> None:
        remember(self.secrets.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What the network says of the account after a successful check.

    Attributes:
        handle: as the network writes it. remote_id: its own id.
        server: base address after discovery. facts: limits read from the server.
        secrets: to store instead of what was typed (tokens got by signing in), None: as typed.
    """

    handle: str
    remote_id: str
    label: str = ""
    server: str = ""
    facts: Mapping[str, int | str | bool] = field(default_factory=dict)
    secrets: Mapping[str, str] | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepPlan:
    """One step to do: a picture to upload, the post, a further part, the first comment.

    Attributes:
        part: index of the part in ``Rendered.parts``. media: the picture, for MEDIA steps.
        what: tells apart several of one role, as the connector likes.
    """

    ordinal: int
    role: StepRole
    part: int = 0
    media: MediaUse | None = None
    what: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepResult:
    """What a step left on the network.

    Attributes:
        remote_id: the network's own id, never empty for ROOT, PART, GATE, COMMENT and PIN.
        data: what later steps need (a blob reference, uri and cid, an attachment id). JSON.
        status: of the answer, None where there is none. confirmed: the network showed it on being asked.
        rest_until: aware UTC; it was the last that the network takes for now, by its own headers.
    """

    remote_id: str
    remote_url: str = ""
    data: Json = field(default_factory=dict)
    status: int | None = None
    confirmed: bool = False
    rest_until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The look-up found what the step would have made."""

    result: StepResult


@dataclass(frozen=True, slots=True, kw_only=True)
class NotThere:
    """The look-up did not find it. ``proof``: "repeat harmless" or "looked at the newest posts"."""

    proof: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CannotTell:
    """The network gives no way to look; ``link`` is where a person can look."""

    link: str = ""


Look: TypeAlias = Found | NotThere | CannotTell


class Connector(Protocol):
    """A network that Parley can publish to.

    Attributes:
        key: the same as the facts file. label: "WordPress". fields: the sign-in form, in order.
        help_url: where a person makes the token or password, "" when nothing is needed.
        answers: what the network's answers mean.
    """

    key: str
    label: str
    fields: Sequence[CredentialField]
    help_url: str
    answers: Table

    def verify(self, http: Http, credentials: Credentials) -> Profile:
        """Check the credential with one harmless call. Raises Refused naming the field, NotSent, ..."""
        ...

    def steps(self, rendered: Rendered) -> Sequence[StepPlan]:
        """What to do, in order: pictures first, then the post, parts and comment. Pure."""
        ...

    def freeze(
        self,
        step: StepPlan,
        rendered: Rendered,
        account: Account,
        client_key: str,
        done: Mapping[int, StepResult],
        now: datetime,
    ) -> Json:
        """The whole request as JSON, without secrets and without picture bytes. Pure.

        Everything that must not differ between two tries (times, keys, ids) is fixed here.
        """
        ...

    def send(self, http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia) -> StepResult:
        """Do the step as frozen. Raises NotSent, Refused, SignInNeeded, Throttled or Unconfirmed."""
        ...

    def look(
        self,
        http: Http,
        credentials: Credentials,
        frozen: Json,
        since: datetime,
        others: Collection[str] = (),
    ) -> Look:
        """Find out whether the frozen ROOT, PART, GATE, COMMENT or PIN step is on the network.

        Args:
            http: for asking.
            credentials: of the account.
            frozen: the step as it was sent.
            since: nothing older is looked at; the caller allows for clocks that differ.
            others: the network's ids of other posts of this plan, which may have the very same words.
        """
        ...

    def repeat_is_harmless(self, account: Account) -> bool:
        """Whether sending the very same frozen step again can never make a second post."""
        ...


@runtime_checkable
class Resumes(Protocol):
    """Can go on with an upload or a container where it stopped. Then MEDIA and CONTAINER come here."""

    def resume(
        self,
        http: Http,
        credentials: Credentials,
        frozen: Json,
        read_media: ReadMedia,
        begun: Json,
        keep: Keep,
    ) -> StepResult:
        """Do the step as frozen, from where ``begun`` says. Raises as ``Connector.send``.

        Args:
            http: for asking.
            credentials: of the account.
            frozen: the step.
            read_media: gives the picture.
            begun: what ``keep`` was last called with, empty at the first try and after it expired.
            keep: told whenever something is begun that need not be begun again.
        """
        ...


@runtime_checkable
class ReadsBack(Protocol):
    """Can read an own post back as the network has it."""

    def read_back(self, http: Http, credentials: Credentials, remote_id: str) -> Json:
        """At least ``{"text": ..., "alt": [...], "links": [...], "url": ...}``. Raises Refused when gone."""
        ...


@runtime_checkable
class NeedsPlace(Protocol):
    """A network that takes no bytes of some media: it fetches them from a public address."""

    def needs_place(self, rendered: Rendered) -> bool:
        """Whether this post needs one."""
        ...
