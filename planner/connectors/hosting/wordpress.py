"""A client's own WordPress site as a place for media: its library, from which a file is deleted for good."""

from collections.abc import Mapping, Sequence

from planner.connectors.connector import CredentialField, Credentials
from planner.connectors.errors import ask_any
from planner.connectors.fields import address_at, text_at
from planner.connectors.hosting.place import Keys
from planner.connectors.platforms.wordpress import site
from planner.domain.errors import Refused
from planner.languages import tr
from planner.ports.body import MediaFile
from planner.ports.http import Http

_GONE = frozenset({404, 410})


class WordPressHost:
    """Uses an account that is connected; so it has no fields of its own."""

    kind = "wordpress"
    label = "WordPress"
    fields: Sequence[CredentialField] = ()

    def __init__(self, credentials: Credentials) -> None:
        self._credentials = credentials

    def learn(self, keys: Keys) -> Mapping[str, str]:  # noqa: ARG002 - the account's
        """Nothing: the account is known."""
        return {}

    def put_up(self, http: Http, keys: Keys, name: str, file: MediaFile) -> str:  # noqa: ARG002 - the account's
        """Add the file to the library."""
        files = {"file": (name, file.body, file.item.mime)}
        answer = ask_any(http, site.call(http, self._credentials, "POST", "wp/v2/media", files=files))
        site.raise_fault(answer, self._credentials)
        found = answer.json()
        ref, url = text_at(found, "id"), address_at(found, "source_url")
        if not ref.isdigit() or not url:
            raise Refused(
                tr("{who} took the file without saying where it is.", who=site.who(self._credentials)),
                detail=f"HTTP {answer.status}, no id or address",
                field="media",
            )
        return f"{ref} {url}"

    def address_of(self, keys: Keys, ref: str) -> str:  # noqa: ARG002 - the account's
        """As the site named it."""
        return ref.partition(" ")[2]

    def take_down(self, http: Http, keys: Keys, ref: str) -> None:  # noqa: ARG002 - the account's
        """Delete it, not into the bin: the library of media has none."""
        call = site.call(
            http,
            self._credentials,
            "DELETE",
            f"wp/v2/media/{ref.partition(' ')[0]}",
            params={"force": "true"},
        )
        answer = ask_any(http, call)
        if answer.status not in _GONE:
            site.raise_fault(answer, self._credentials)
