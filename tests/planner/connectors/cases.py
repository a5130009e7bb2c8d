"""Each connector with a network in memory and secrets that must never show."""

from collections.abc import Callable
from dataclasses import dataclass

from planner.connectors.connector import Connector, Credentials
from planner.connectors.platforms.bluesky.connector import Bluesky
from planner.connectors.platforms.mastodon.connector import Mastodon
from planner.connectors.platforms.wordpress.connector import WordPress
from planner.ports.http import HttpCall
from tests.fakes.http import FakeHttp, path_of
from tests.fakes.servers import bluesky, mastodon, wordpress
from tests.planner.connectors.driver import account_on

TOKEN = "canary-token-1f9e77"
APP_PASSWORD = "cana-ry12-pass-word"
WP_PASSWORD = "CANA RYpa sswo rdXX 9IKT abcd"


@dataclass
class Case:
    """A connector ready to publish.

    ``publishes``, ``uploads``, ``looks``: which calls are which. ``count``: posts on the network.
    """

    connector: Connector
    http: FakeHttp
    credentials: Credentials
    server: object
    canaries: tuple[str, ...]
    publishes: Callable[[HttpCall], bool]
    uploads: Callable[[HttpCall], bool]
    looks: Callable[[HttpCall], bool]
    count: Callable[[], int]


def mastodon_case() -> Case:
    server = mastodon.FakeMastodon(TOKEN)
    account = account_on("mastodon", server=mastodon.BASE, remote_id="7")
    return Case(
        connector=Mastodon(),
        http=FakeHttp(server.serve),
        credentials=Credentials(account=account, secrets={"token": TOKEN}),
        server=server,
        canaries=(TOKEN,),
        publishes=lambda call: call.method == "POST" and path_of(call) == "/api/v1/statuses",
        uploads=lambda call: call.method == "POST" and path_of(call) == "/api/v2/media",
        looks=lambda call: path_of(call).endswith("/7/statuses"),
        count=lambda: len(server.statuses),
    )


def bluesky_case() -> Case:
    server = bluesky.FakeBluesky(APP_PASSWORD)
    account = account_on("bluesky", handle=server.handle, server=bluesky.BASE, remote_id=bluesky.DID)
    return Case(
        connector=Bluesky(),
        http=FakeHttp(server.serve),
        credentials=Credentials(account=account, secrets={"password": APP_PASSWORD}),
        server=server,
        canaries=(APP_PASSWORD, "access-canary", "refresh-canary"),
        publishes=lambda call: path_of(call).endswith("putRecord"),
        uploads=lambda call: path_of(call).endswith("uploadBlob"),
        looks=lambda call: path_of(call).endswith("getRecord"),
        count=lambda: len(server.records),
    )


def wordpress_case() -> Case:
    server = wordpress.FakeWordPress("aylin", WP_PASSWORD)
    facts = {"rest_root": wordpress.ROOT}
    account = account_on("wordpress", server=wordpress.BASE, login="aylin", remote_id="3", facts=facts)
    squeezed = WP_PASSWORD.replace(" ", "")
    return Case(
        connector=WordPress(),
        http=FakeHttp(server.serve),
        credentials=Credentials(account=account, secrets={"password": WP_PASSWORD}),
        server=server,
        canaries=(WP_PASSWORD, squeezed, "YXlsaW46Q0FOQ"),  # the last: as it begins in Base64
        publishes=lambda call: call.method == "POST" and path_of(call).endswith("/posts"),
        uploads=lambda call: call.method == "POST" and path_of(call).endswith("/media"),
        looks=lambda call: call.method == "GET" and path_of(call).endswith("/posts"),
        count=lambda: len(server.posts),
    )


CASES = {"mastodon": mastodon_case, "bluesky": bluesky_case, "wordpress": wordpress_case}
