import pytest

from planner.connectors.address import base_of, checked, is_loopback, same_host
from planner.domain.errors import Refused


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Mastodon.Social", "https://mastodon.social"),
        (" https://kiln.example/ ", "https://kiln.example"),
        ("kiln.example/blog/", "https://kiln.example/blog"),
        ("https://kiln.example:443", "https://kiln.example"),
        ("https://kiln.example:8443", "https://kiln.example:8443"),
        ("localhost:3000", "http://localhost:3000"),
        ("127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://[::1]:8080/", "http://[::1]:8080"),
        ("https://bücher.example", "https://bücher.example"),
    ],
)
def test_what_a_person_types_has_one_shape(typed, meant):
    assert base_of(typed) == meant
    assert base_of(meant) == meant


@pytest.mark.parametrize(
    "typed", ["", "   ", "https://", "ftp://kiln.example", "my shop", "https://a b/", "http://[::"]
)
def test_what_is_no_address_is_refused(typed):
    with pytest.raises(Refused) as told:
        base_of(typed)
    assert told.value.field == "server"


@pytest.mark.parametrize("address", ["https://eve:spy@kiln.example", "eve:spy@kiln.example"])
def test_a_password_in_an_address_is_refused_without_being_shown(address):
    for check in (base_of, checked):
        with pytest.raises(Refused) as told:
            check(address)
        assert "spy" not in str(told.value)


@pytest.mark.parametrize(
    ("url", "private_ok", "allowed"),
    [
        ("https://kiln.example/", False, True),
        ("http://localhost:8080/", False, True),
        ("http://127.0.0.5/", False, True),
        ("https://[::1]/", False, True),
        ("http://192.168.1.9/", False, False),
        ("http://192.168.1.9/", True, True),
        ("https://10.0.0.7/", False, False),
        ("https://10.0.0.7/", True, True),
        ("http://169.254.169.254/latest/meta-data", False, False),
        ("http://93.184.216.34/", True, False),
        ("file:///etc/passwd", False, False),
        ("https://kiln.example:0/", False, False),
        ("https://kiln.example:99999/", False, False),
    ],
)
def test_where_a_request_may_go(url, private_ok, allowed):
    if allowed:
        assert checked(url, private_ok=private_ok).hostname
    else:
        with pytest.raises(Refused):
            checked(url, private_ok=private_ok)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://a.example/x", "https://a.example/y", True),
        ("https://a.example", "https://A.example:443/", True),
        ("http://a.example", "https://a.example", True),
        ("https://a.example", "http://a.example", False),
        ("https://a.example", "https://www.a.example", False),
        ("http://a.example:80", "http://a.example:81", False),
        ("https://bücher.example", "https://xn--bcher-kva.example/", True),
        ("http://localhost:1", "https://localhost:2", False),
    ],
)
def test_what_counts_as_the_same_host(one, other, same):
    assert same_host(one, other) is same


def test_loopback_is_only_this_machine():
    assert is_loopback("localhost")
    assert is_loopback("LOCALHOST.")
    assert not is_loopback("localhost.example.com")
    assert not is_loopback("0.0.0.0")
