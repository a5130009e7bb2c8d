"""Google Business Profile: one update, event or offer for each post, with a picture that Google fetches.

Google has no key against repeats, and looks each post over before it shows it: a post is out when Google says so.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from planner.connectors import google
from planner.connectors import steps as common
from planner.connectors.connector import (
    CredentialField,
    Credentials,
    Found,
    Json,
    Look,
    Profile,
    ReadMedia,
    StepPlan,
    StepResult,
    Way,
)
from planner.connectors.errors import accepted
from planner.connectors.fields import at, iso, list_at, text_at
from planner.connectors.hosting.steps import address_of, put_up
from planner.connectors.platforms.google_business import api, states
from planner.connectors.platforms.google_business.afterwards import Afterwards
from planner.connectors.platforms.google_business.answers import TABLE, is_gone
from planner.connectors.platforms.google_business.body import body_of
from planner.connectors.platforms.google_business.conversing import Conversing
from planner.connectors.platforms.google_business.lookup import demand_new, look_for
from planner.connectors.platforms.google_business.measuring import Measuring
from planner.connectors.platforms.google_business.places import businesses, meant
from planner.connectors.signin.flow import Place
from planner.domain.account import Account
from planner.domain.errors import Refused, Unconfirmed
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.networks.rendered import Rendered
from planner.ports.http import Http

_TAKES = frozenset({"image/jpeg", "image/png"})


class GoogleBusiness(Afterwards, Conversing, Measuring):
    """The picture on its place, the post, tidying up."""

    key = "google-business"
    label = "Google Business"
    sign_in = api.FLOW
    fields = (
        CredentialField(
            key="handle",
            label=tr("Business"),
            help=tr("Only where the access token manages several: its name as on Google."),
            placeholder="Fennel & Rye",
            required=False,
            way=Way.TYPED,
        ),
        *google.fields(),
    )
    help_url = "https://developers.google.com/my-business/content/prereqs"
    answers = TABLE

    def places(self, http: Http, credentials: Credentials) -> Sequence[Place]:
        """The places of business, each with its address."""
        return [
            Place(id=one.name, label=one.title, note=one.address) for one in businesses(http, credentials)
        ]

    def verify(self, http: Http, credentials: Credentials) -> Profile:
        """Ask which places of business the sign-in manages, and whether the one that is meant is among them."""
        one = meant(http, credentials)
        known = {api.MAPS: one.maps, api.LANGUAGE: one.language}
        facts = {name: value for name, value in known.items() if value}
        return Profile(handle=one.title, remote_id=one.name, label=one.title, facts=facts)

    def needs_place(self, rendered: Rendered) -> bool:
        """Google takes no bytes of pictures."""
        return bool(rendered.parts[0].media)

    def steps(self, rendered: Rendered) -> Sequence[StepPlan]:
        """The picture, the post."""
        return common.in_order(rendered)

    def freeze(
        self,
        step: StepPlan,
        rendered: Rendered,
        account: Account,
        client_key: str,  # noqa: ARG002 - their requests hold none
        done: Mapping[int, StepResult],
        now: datetime,
    ) -> Json:
        """The whole post, its picture by reference. Raises Refused for what Google would refuse."""
        common.check(rendered, account)
        body, plans = body_of(rendered, account), self.steps(rendered)
        frozen: Json = {"role": step.role.value, "at": iso(now)}
        match step.role:
            case StepRole.MEDIA:
                return {**frozen, "media": common.frozen_media(step)}
        refs = [done[one.ordinal].remote_id for one in plans if one.role is StepRole.MEDIA]
        return {**frozen, "parent": account.remote_id, "body": body, "refs": refs}

    def send(self, http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia) -> StepResult:
        """Put the picture up, or make the post."""
        match StepRole(text_at(frozen, "role")):
            case StepRole.MEDIA:
                if read_media(common.use_of(frozen)).item.mime not in _TAKES:
                    raise Refused(
                        tr("Google takes pictures as JPEG or PNG, and no videos in posts."), field="media"
                    )
                return put_up(http, credentials, frozen, read_media)
        there = demand_new(http, credentials, frozen)
        if isinstance(there, Found):
            return there.result
        body = at(frozen, "body")
        assert isinstance(body, Mapping)
        media = [
            {"mediaFormat": "PHOTO", "sourceUrl": address_of(credentials, str(ref))}
            for ref in list_at(frozen, "refs")
        ]
        answer = api.call(
            http, credentials, "POST", f"{api.POSTS}/{text_at(frozen, 'parent')}/localPosts",
            json={**body, **({"media": media} if media else {})}, publishing=True,
        )  # fmt: skip
        if is_gone(answer):
            raise Refused(
                tr("Google does not know this business any more. Check the account under Accounts."),
                detail=f"HTTP {answer.status}",
                status=answer.status,
            )
        made = api.checked(credentials, answer, publishing=True).json()
        if not isinstance(made, Mapping) or not api.name_of(made):
            raise Unconfirmed(
                tr("Google answered without saying what it made."), detail=f"HTTP {answer.status}, no name"
            )
        return accepted(states.settled(http, credentials, made), answer)

    def look(
        self,
        http: Http,
        credentials: Credentials,
        frozen: Json,
        since: datetime,
        others: Collection[str] = (),
    ) -> Look:
        """Read the profile's own posts."""
        return look_for(http, credentials, frozen, since, others)

    def repeat_is_harmless(self, account: Account) -> bool:  # noqa: ARG002 - the same for each account
        """A second call makes a second post."""
        return False


CONNECTOR = GoogleBusiness()
