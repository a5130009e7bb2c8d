"""Where a person looks whether a post is there."""

import pytest

from planner.networks.homes import home_of
from tests.planner.connectors.driver import account_on


@pytest.mark.parametrize(
    ("network", "fields", "address"),
    [
        ("bluesky", {"handle": "@rye.bsky.social"}, "https://bsky.app/profile/rye.bsky.social"),
        (
            "bluesky",
            {"handle": "Our Bluesky", "remote_id": "did:plc:x"},
            "https://bsky.app/profile/did:plc:x",
        ),
        ("bluesky", {"handle": "Our Bluesky"}, ""),
        ("bluesky", {"handle": "a.test", "server": "http://127.0.0.1:1"}, ""),
        ("mastodon", {"handle": "rye@a.example", "server": "https://a.example"}, "https://a.example/@rye"),
        ("mastodon", {"handle": "Our Mastodon", "server": "https://a.example"}, "https://a.example"),
        (
            "mastodon",
            {"handle": "Ours", "label": "rye@a.example", "server": "https://a.example"},
            "https://a.example/@rye",
        ),
        (
            "bluesky",
            {"handle": "Ours", "label": "rye.bsky.social"},
            "https://bsky.app/profile/rye.bsky.social",
        ),
        ("mastodon", {"handle": "rye@a.example"}, ""),
        ("wordpress", {"server": "https://rye.example"}, "https://rye.example/"),
        ("practice", {"server": "/home/rye/practice"}, ""),
        ("instagram", {"handle": "rye"}, ""),
    ],
)
def test_each_network_has_its_page(network, fields, address):
    assert home_of(account_on(network, **fields)) == address
