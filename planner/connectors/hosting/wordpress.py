"""A client's own WordPress site as a place for media: its library, from which a file is deleted for good."""

from collections.abc import Mapping, Sequence

from planner.connectors.connector import CredentialField, Credentials
from planner.connectors.errors import ask_any
from planner.connectors.fields import address_at, list_at, text_at
from planner.connectors.hosting.place import Keys
from planner.connectors.platforms.wordpress import site
from planner.connectors.platforms.wordpress.library import MEDIA, added
from planner.domain.errors import Refused
from planner.languages import tr
from planner.ports.body import MediaFile
from planner.ports.http import Http, HttpAnswer

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

    def spot(self, keys: Keys) -> str:  # noqa: ARG002 - the account's
        """The site."""
        return site.who(self._credentials)

    def put_up(self, http: Http, keys: Keys, name: str, file: MediaFile) -> str:  # noqa: ARG002 - the account's
        """Add the file to the library; by its slug it is found should the answer be lost."""
        told = (name, file.body, file.item.mime)
        answer = added(http, self._credentials, told, {"slug": _slug(name)})
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

    def take_down(self, http: Http, keys: Keys, name: str, ref: str) -> None:  # noqa: ARG002 - the account's
        """Delete it, not into the bin: the library of media has none."""
        for number in [ref.partition(" ")[0]] if ref else self._found(http, name):
            answer = self._ask(http, "DELETE", f"{MEDIA}/{number}", {"force": "true"})
            if answer.status not in _GONE:
                site.raise_fault(answer, self._credentials)

    def _found(self, http: Http, name: str) -> list[str]:
        """The numbers of what lies in the library under this name."""
        answer = self._ask(http, "GET", MEDIA, {"slug": _slug(name), "_fields": "id"})
        site.raise_fault(answer, self._credentials)
        return [text_at(one, "id") for one in list_at({"found": answer.json()}, "found")]

    def _ask(self, http: Http, method: str, path: str, params: Mapping[str, str]) -> HttpAnswer:
        return ask_any(http, site.call(http, self._credentials, method, path, params=params))


def _slug(name: str) -> str:
    return name.partition(".")[0]
