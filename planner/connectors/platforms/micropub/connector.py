"""One's own site by Micropub, signed in to through the browser (IndieAuth) or with a token that the site gives.

Micropub has no key against repeats and no list of posts that every site knows. Many list the newest when asked
for their sources without an address; who finds the post there has found it, and who does not cannot tell.
"""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from urllib.parse import urljoin

from planner.connectors import steps as common
from planner.connectors.address import base_of
from planner.connectors.connector import (
    CannotTell,
    CredentialField,
    Credentials,
    Json,
    Look,
    Profile,
    ReadMedia,
    StepPlan,
    StepResult,
)
from planner.connectors.errors import accepted
from planner.connectors.fields import at, iso, list_at, moment_at, text_at
from planner.connectors.markup import same_words
from planner.connectors.platforms.micropub import signing_in, site
from planner.connectors.platforms.micropub.afterwards import Afterwards
from planner.connectors.platforms.micropub.answers import TABLE
from planner.connectors.platforms.micropub.body import body_of, words_of
from planner.connectors.platforms.micropub.mentions import FIELD, Mentions
from planner.connectors.sightings import Sightings
from planner.connectors.signin.flow import Flow
from planner.connectors.signin.typed import token_field
from planner.domain.account import Account
from planner.domain.errors import NotSent, Refused, Unconfirmed
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.networks.options import Choice
from planner.networks.page import slug_of
from planner.networks.remote_choices import choices_kept
from planner.networks.rendered import Rendered
from planner.ports.http import Http

_MADE = frozenset({201, 202})
_WORDS = 6  # of a slug
_SUFFIX = 8


class Micropub(Afterwards, Mentions):
    """One entry with its pictures, which go to the site's place for files first."""

    key = "micropub"
    label = "Micropub"
    fields = (
        CredentialField(key="server", label=tr("Site address"), placeholder="https://yourshop.example"),
        token_field(tr("Your site makes one for apps, with the scopes create, update, delete and media.")),
        CredentialField(
            key=FIELD,
            label=tr("Token of webmention.io"),
            help=tr("Only if your site has it take its webmentions: then Parley hears and counts them."),
            secret=True,
            required=False,
            pattern=r"\s*[\x21-\x7e]{8,}\s*",
            wrong=tr("An access token is one word of letters and digits, at least 8."),
        ),
    )
    help_url = "https://indieweb.org/Micropub"
    answers = TABLE
    sign_in = site.FLOW

    def discover(self, http: Http, credentials: Credentials, redirect: str) -> tuple[Flow, Mapping[str, str]]:
        """The pages that the site names for signing in."""
        return signing_in.flow_of(http, credentials, redirect)

    def confirm(self, http: Http, credentials: Credentials, flow: Flow, user: str) -> None:
        """Whether the sign-in is one for this site."""
        signing_in.confirm(http, credentials, flow, user)

    def flow_kept(self, kept: Mapping[str, str]) -> Flow:
        """Every site has its own page for renewing."""
        return site.flow_kept(kept)

    def verify(self, http: Http, credentials: Credentials) -> Profile:
        """Find where the site takes posts, and what else it says of itself."""
        url = site.discover(http, credentials)
        answer = site.send(http, credentials, "GET", url, params={"q": "config"})
        site.raise_fault(answer, credentials)
        config = answer.json()
        if not isinstance(config, dict):
            raise Refused(
                tr("{who} does not answer as Micropub does.", who=site.who(credentials)),
                detail=f"HTTP {answer.status}, no object",
                field="server",
            )
        media = text_at(config, "media-endpoint")
        places = [
            Choice(text_at(one, "uid"), text_at(one, "name") or text_at(one, "uid"))
            for one in list_at(config, "syndicate-to")
            if text_at(one, "uid")
        ]
        return Profile(
            handle=site.who(credentials),
            remote_id=url,
            server=base_of(credentials.account.server),
            facts={
                site.ENDPOINT: url,
                site.MEDIA: urljoin(url, media) if media else "",
                site.LISTS: site.entries(http, credentials, url) is not None,
                **choices_kept("syndicate_to", places),
            },
        )

    def steps(self, rendered: Rendered) -> Sequence[StepPlan]:
        """Pictures, then the entry."""
        return common.in_order(rendered)

    def freeze(
        self,
        step: StepPlan,
        rendered: Rendered,
        account: Account,
        client_key: str,
        done: Mapping[int, StepResult],
        now: datetime,
    ) -> Json:
        """The whole entry, the addresses of its pictures filled in. Raises Refused for what cannot go out."""
        common.check(rendered, account)
        frozen: Json = {"role": step.role.value, "at": iso(now)}
        if step.role is StepRole.MEDIA:
            if not account.facts.get(site.MEDIA):
                raise Refused(
                    tr(
                        "This site takes no files: it names no place for them. Take the picture out, or add it there."
                    ),
                    field="media",
                )
            return {**frozen, "media": common.frozen_media(step)}
        uploads = list(common.uploaded(step, rendered, done))
        return {**frozen, "body": body_of(rendered, uploads, _slug(rendered, client_key))}

    def send(self, http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia) -> StepResult:
        """Upload a file, or make the entry."""
        if frozen["role"] == StepRole.MEDIA.value:
            return self._upload(http, credentials, frozen, read_media)
        body = frozen["body"]
        assert isinstance(body, dict)
        url = site.endpoint(credentials)
        answer = site.send(http, credentials, "POST", url, json=body, publishing=True)
        site.raise_fault(answer, credentials, publishing=True)
        address = answer.headers.get("location", "")
        if answer.status not in _MADE or not address:
            raise Unconfirmed(
                tr("{who} answered without saying what it made.", who=site.who(credentials)),
                detail=f"HTTP {answer.status}, no address",
            )
        address = urljoin(url, address)
        return accepted(StepResult(remote_id=address, remote_url=address), answer)

    def look(
        self,
        http: Http,
        credentials: Credentials,
        frozen: Json,
        since: datetime,
        others: Collection[str] = (),
    ) -> Look:
        """Read the newest entries, where the site lists them."""
        unknown = CannotTell(link=base_of(credentials.account.server) + "/")
        if not credentials.account.facts.get(site.LISTS):
            return unknown
        items = site.entries(http, credentials, site.endpoint(credentials))
        if items is None:
            return unknown
        wanted = text_at(frozen, "body", "properties", "content", 0)
        seen, times = Sightings(since), list[datetime]()
        for item in items:
            properties = at(item, "properties")
            url, made = text_at(properties, "url", 0), moment_at(properties, "published", 0)
            times += [made] if made is not None else []
            if not isinstance(properties, dict) or not url or url in others:
                continue
            found = (
                seen.judged(made, StepResult(remote_id=url, remote_url=url))
                if same_words(words_of(properties), wanted)
                else None
            )
            if found is not None:
                return found
        in_order = len(times) == len(items) and times == sorted(times, reverse=True)
        if times and in_order and seen.is_past(times[-1]):
            return seen.nothing("looked at the newest entries")
        return seen.unread(unknown.link)

    def repeat_is_harmless(self, account: Account) -> bool:  # noqa: ARG002 - the same for each site
        """The site would make a second entry."""
        return False

    def _upload(
        self, http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia
    ) -> StepResult:
        file = read_media(common.use_of(frozen))
        name = f"picture.{common.ending_of(file.item, self.label)}"
        url = str(credentials.account.facts.get(site.MEDIA, ""))
        files = {"file": (name, file.body, file.item.mime)}
        answer = site.send(http, credentials, "POST", url, files=files)
        site.raise_fault(answer, credentials)
        address = answer.headers.get("location", "")
        if not address:
            message = tr("{who} took the picture without naming it.", who=site.who(credentials))
            raise NotSent(message, detail=f"HTTP {answer.status}, no address")
        address = urljoin(url, address)
        return accepted(
            StepResult(remote_id=address, remote_url=address, data={"mime": file.item.mime}), answer
        )


def _slug(rendered: Rendered, client_key: str) -> str:
    """Some words of the post and a piece of its key: sites that take slugs then have an address of its own."""
    words = " ".join((rendered.title or rendered.parts[0].text).split()[:_WORDS])
    piece = hashlib.sha256(client_key.encode()).hexdigest()[:_SUFFIX]
    return f"{slug_of(words)}-{piece}"


CONNECTOR = Micropub()
