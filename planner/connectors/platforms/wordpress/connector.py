"""WordPress with an application password.

The site has no key against repeats, but the slug is ours: it ends in a piece of the publication's own key,
so looking for the slug finds the post for certain. Posts are published at once, never as ``future``: the
site would send those only when it has visitors.
"""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from html import unescape

from planner.connectors import steps as common
from planner.connectors.address import base_of
from planner.connectors.connector import (
    CredentialField,
    Credentials,
    Found,
    Json,
    Look,
    NotThere,
    Profile,
    ReadMedia,
    StepPlan,
    StepResult,
    Way,
)
from planner.connectors.errors import GONE, NOT_FOUND, accepted, ask_any
from planner.connectors.fields import at, iso, list_at, number_at, text_at
from planner.connectors.markup import words_in
from planner.connectors.platforms.wordpress import signing_in, site
from planner.connectors.platforms.wordpress.afterwards import Afterwards
from planner.connectors.platforms.wordpress.answers import TABLE
from planner.connectors.platforms.wordpress.body import as_title, content_of, result_of, settings_of
from planner.connectors.platforms.wordpress.conversing import Conversing
from planner.connectors.platforms.wordpress.library import added
from planner.connectors.platforms.wordpress.measuring import Measuring
from planner.connectors.platforms.wordpress.terms import names_of, with_terms
from planner.connectors.signin.handover import Handover
from planner.domain.account import Account
from planner.domain.errors import NotSent, Refused, Unconfirmed
from planner.domain.journal import StepRole
from planner.languages import tr
from planner.networks.page import slug_of
from planner.networks.rendered import Rendered
from planner.ports.http import Http

_ANY_STATUS = "publish,future,draft,pending,private,trash"
_BINNED = "__trashed"
_SUFFIX = 10


_SITE = r"(\S+?)/?(?:/(?:wp-admin|wp-login\.php|wp-json|index\.php)(?:[/?#].*)?)?"
"""Of its sign-in page and the pages behind it: the site's own address."""


class WordPress(Afterwards, Conversing, Measuring):
    """One post, published at once, with its pictures in the media library."""

    key = "wordpress"
    label = "WordPress"
    fields = (
        CredentialField(
            key="server", label=tr("Site address"), placeholder="https://yourshop.example", meant=_SITE
        ),
        CredentialField(
            key="login",
            label=tr("User name"),
            help=tr("The name you sign in to WordPress with."),
            way=Way.TYPED,
        ),
        CredentialField(
            key="password",
            label=tr("Application password"),
            help=tr(
                "In WordPress: Users, Profile, Application passwords. Add one named Parley. Not your main password."
            ),
            placeholder=tr("xxxx xxxx xxxx xxxx xxxx xxxx"),
            made_at="/wp-admin/authorize-application.php?app_name=Parley",
            secret=True,
            pattern=r"\s*\S{4}(?:\s?\S{4}){5}\s*",
            wrong=tr(
                "An application password has 24 letters and digits. Your main password does not work here."
            ),
            way=Way.TYPED,
        ),
    )
    help_url = "https://wordpress.org/documentation/article/application-passwords/"
    answers = TABLE
    hand_over = signing_in.HANDOVER

    def page_of(self, http: Http, credentials: Credentials) -> Handover:
        """The page of this site on which its owner gives Parley a password."""
        return signing_in.page_of(http, credentials)

    def settle(self, http: Http, credentials: Credentials) -> Mapping[str, str]:
        """A password that never stood in an address, where the site makes one."""
        return signing_in.settle(http, credentials)

    def take_back(self, http: Http, credentials: Credentials) -> None:
        """The site forgets the password."""
        signing_in.take_back(http, credentials)

    def verify(self, http: Http, credentials: Credentials) -> Profile:
        """Find the site's interface and ask who the user is and what the user may do."""
        told = site.discover(http, credentials)
        root, index = told.root, told.index
        account = credentials.account
        base = base_of(account.server)
        wanted = site.call(
            http, site.at_root(credentials, root), "GET", "wp/v2/users/me", params={"context": "edit"}
        )
        answer = ask_any(http, wanted)
        if not at(index, "authentication", "application-passwords") and answer.status in {401, 403}:
            raise Refused(
                tr("Application passwords are switched off on this site. They need https."),
                detail=f"HTTP {answer.status}, no application-passwords in the index",
                field="server",
            )
        site.raise_fault(answer, credentials)
        found = answer.json()
        if not number_at(found, "id"):
            raise Refused(
                tr("{who} does not say who is signed in.", who=site.who(credentials)),
                detail="no user",
                field="server",
            )
        for right, words in (("publish_posts", tr("publish posts")), ("upload_files", tr("upload pictures"))):
            if at(found, "capabilities", right) is not True:
                message = tr("This user may not {words}. It needs the role author or higher.", words=words)
                raise Refused(message, detail=f"no capability {right}", field="login")
        return Profile(
            handle=site.who(credentials),
            remote_id=text_at(found, "id"),
            label=unescape(text_at(index, "name")),
            server=base,
            facts={site.ROOT_FACT: root},
        )

    def steps(self, rendered: Rendered) -> Sequence[StepPlan]:
        """Pictures, then the post."""
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
        """The whole post with a slug that nobody else has, the pictures' addresses filled in."""
        common.check(rendered, account)
        frozen: Json = {"role": step.role.value, "at": iso(now)}
        if step.role is StepRole.MEDIA:
            return {**frozen, "media": common.frozen_media(step)}
        uploads = [upload for _, upload in common.uploaded(step, rendered, done)]
        body: Json = {
            "title": as_title(rendered.title),
            "content": content_of(rendered, uploads),
            "slug": f"{rendered.slug}-{_suffix(client_key)}",
            **settings_of(rendered, uploads),
        }
        terms = names_of(rendered)
        return {**frozen, "body": body, "terms": terms} if terms else {**frozen, "body": body}

    def send(self, http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia) -> StepResult:
        """Upload the picture with its alt text, or publish the post and read it once."""
        if frozen["role"] == StepRole.MEDIA.value:
            return self._upload(http, credentials, frozen, read_media)
        body = with_terms(http, credentials, frozen)
        answer = http.send(site.call(http, credentials, "POST", "wp/v2/posts", json=body))
        site.raise_fault(answer, credentials, publishing=True)
        result = result_of(answer.json())
        if not result.remote_id:
            message = tr("{who} answered without saying what it made.", who=site.who(credentials))
            raise Unconfirmed(message, detail=f"HTTP {answer.status}, no id")
        shown = self._confirm(http, credentials, result)
        return replace(accepted(result, answer), confirmed=shown)

    def look(
        self,
        http: Http,
        credentials: Credentials,
        frozen: Json,
        since: datetime,  # noqa: ARG002 - the key is its own
        others: Collection[str] = (),  # noqa: ARG002 - the same
    ) -> Look:
        """Look for the slug, in the bin too: who put it there does not want it sent again."""
        slug = text_at(frozen, "body", "slug")
        mine = {slug, slug + _BINNED}  # a second post of the same slug would be called slug-2
        params = {"slug": ",".join(sorted(mine)), "status": _ANY_STATUS, "context": "edit"}
        answer = ask_any(http, site.call(http, credentials, "GET", "wp/v2/posts", params=params))
        site.raise_fault(answer, credentials)
        posts = list_at({"posts": answer.json()}, "posts")
        if not posts and not isinstance(answer.json(), list):
            raise NotSent(
                tr("{who} did not answer the look-up.", who=site.who(credentials)), detail="no list of posts"
            )
        found = next((post for post in posts if text_at(post, "slug") in mine), None)
        return Found(result=result_of(found)) if found else NotThere(proof="looked for the slug")

    def repeat_is_harmless(self, account: Account) -> bool:  # noqa: ARG002 - the same for each account
        """The site would make a second post."""
        return False

    def read_back(self, http: Http, credentials: Credentials, remote_id: str) -> Json:
        """The post as the site keeps it. Raises Refused when it is gone or in the bin."""
        answer = ask_any(
            http, site.call(http, credentials, "GET", f"wp/v2/posts/{remote_id}", params={"context": "edit"})
        )
        site.raise_fault(answer, credentials)
        found = answer.json()
        if text_at(found, "status") == "trash":
            raise Refused(tr("The post is in the site's bin."))
        words = words_in(text_at(found, "content", "rendered"))
        return {
            "title": unescape(text_at(found, "title", "rendered")),
            "text": words.text,
            "links": list(words.links),
            "alt": list(words.alt),
            "pictures": list(words.pictures),
            "featured": number_at(found, "featured_media"),
            "slug": text_at(found, "slug"),
            "status": text_at(found, "status"),
            "excerpt": words_in(text_at(found, "excerpt", "rendered")).text,
            "sticky": at(found, "sticky") is True,
            "comments": text_at(found, "comment_status"),
            "categories": list_at(found, "categories"),
            "tags": list_at(found, "tags"),
            "url": text_at(found, "link"),
        }

    def _upload(
        self, http: Http, credentials: Credentials, frozen: Json, read_media: ReadMedia
    ) -> StepResult:
        picture = read_media(common.use_of(frozen))
        ending = common.ending_of(picture.item, self.label)
        name = f"{_file_stem(text_at(frozen, 'media', 'name'))}.{ending}"
        file, alt = (name, picture.body, picture.item.mime), text_at(frozen, "media", "alt")
        answer = added(http, credentials, file, {"alt_text": alt})
        site.raise_fault(answer, credentials)
        remote_id, address = text_at(answer.json(), "id"), text_at(answer.json(), "source_url")
        if not remote_id.isdigit() or not address:
            message = tr("{who} took the picture without naming it.", who=site.who(credentials))
            raise NotSent(message, detail=f"HTTP {answer.status}, no id or address")
        made = StepResult(remote_id=remote_id, remote_url=address, data={"mime": picture.item.mime})
        return accepted(made, answer)

    def _confirm(self, http: Http, credentials: Credentials, result: StepResult) -> bool:
        """Whether the site shows it: a firewall may answer in its place."""
        params = {"context": "edit"}
        try:
            answer = ask_any(
                http, site.call(http, credentials, "GET", f"wp/v2/posts/{result.remote_id}", params=params)
            )
        except NotSent:
            return False  # the site has said yes; a fault of this question takes nothing back
        if answer.status in {NOT_FOUND, GONE}:
            message = tr("{who} took the post and does not show it.", who=site.who(credentials))
            detail = tr("post {remote_id} not found", remote_id=result.remote_id)
            raise Unconfirmed(message, detail=detail, status=answer.status)
        return text_at(answer.json(), "id") == result.remote_id


def _suffix(client_key: str) -> str:
    """A piece of the publication's key that no other publication has: of its hash."""
    return hashlib.sha256(client_key.encode()).hexdigest()[:_SUFFIX]


def _file_stem(name: str) -> str:
    """A picture's name as it may stand in an address."""
    return slug_of(name.rpartition("/")[2].rpartition("\\")[2].rpartition(".")[0] or name)


CONNECTOR = WordPress()
