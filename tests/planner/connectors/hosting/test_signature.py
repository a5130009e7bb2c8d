"""Signed addresses: the example of Amazon's own reference, and what a signature depends on."""

from datetime import UTC, datetime

from planner.connectors.hosting.signature import LONGEST, signed

EXAMPLE = {
    "access": "AKIAIOSFODNN7EXAMPLE",
    "secret": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    "region": "us-east-1",
    "now": datetime(2013, 5, 24, tzinfo=UTC),
    "seconds": 86400,
}
URL = "https://examplebucket.s3.amazonaws.com/test.txt"


def test_the_example_of_the_reference():
    """Amazon S3 API Reference, "Authenticating Requests: Using Query Parameters", its example."""
    assert signed("GET", URL, **EXAMPLE) == (
        f"{URL}?X-Amz-Algorithm=AWS4-HMAC-SHA256"
        "&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request"
        "&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host"
        "&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"
    )


def test_each_method_has_a_signature_of_its_own():
    assert (
        signed("GET", URL, **EXAMPLE).rpartition("=")[2] != signed("PUT", URL, **EXAMPLE).rpartition("=")[2]
    )


def test_no_address_holds_longer_than_a_week():
    assert f"X-Amz-Expires={LONGEST}&" in signed("GET", URL, **{**EXAMPLE, "seconds": 10 * LONGEST})


def test_a_port_is_signed_too():
    local = signed("GET", "http://127.0.0.1:9000/bucket/a%20b.png", **EXAMPLE)
    assert local.startswith("http://127.0.0.1:9000/bucket/a%20b.png?X-Amz-Algorithm=")
