"""S3-compatible storage, and that a file can be fetched before a network is told of it."""

import re
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest

from planner.connectors.hosting.place import Keys, Place
from planner.connectors.hosting.s3 import S3
from planner.domain.errors import NotSent, Refused, Unconfirmed
from planner.domain.media import MediaItem
from planner.ports.body import Body, MediaFile
from planner.ports.http import HttpAnswer
from tests.fakes.clock import FakeClock
from tests.fakes.http import AT, FakeHttp

SECRET = "canary secret key"
KEYS = Keys(
    fields={"endpoint": "https://s3.example/", "bucket": "shop", "region": "", "access": "AK"},
    secrets={"secret": SECRET},
)
BYTES = b"\x89PNG bread"
FILE = MediaFile(item=MediaItem(id="a" * 64, mime="image/png", size=len(BYTES)), body=Body.of(BYTES))


class Bucket:
    """Objects by path, as a storage answers."""

    def __init__(self):
        self.kept = {}

    def __call__(self, call):
        path = urlsplit(call.url).path
        if call.method == "PUT":
            self.kept[path] = (call.data.read(), call.headers["Content-Type"])
            return HttpAnswer(status=200, headers={}, body=b"")
        if call.method == "DELETE":
            gone = self.kept.pop(path, None) is None
            return HttpAnswer(status=404 if gone else 204, headers={}, body=b"")
        if path not in self.kept:
            return HttpAnswer(status=404, headers={}, body=b"")
        data, mime = self.kept[path]
        return HttpAnswer(status=206, headers={"content-type": mime}, body=data[:1])


@pytest.fixture
def bucket():
    return Bucket()


@pytest.fixture
def http(bucket):
    return FakeHttp(bucket)


@pytest.fixture
def place():
    return Place(S3(FakeClock(AT)), KEYS)


def test_a_file_goes_up_is_fetched_and_comes_down(place, http, bucket):
    ref = place.put_up(http, "png", FILE)
    assert re.fullmatch(r"parley-[0-9a-f]{32}\.png", ref)
    assert bucket.kept == {f"/shop/{ref}": (BYTES, "image/png")}
    assert http.calls[1].method == "GET"
    assert (
        http.calls[1].headers["Accept"] == "*/*"
    )  # as networks ask: some servers give pictures to nobody who wants JSON
    query = parse_qs(urlsplit(place.address_of(ref)).query)
    assert query["X-Amz-Expires"] == ["86400"]
    assert query["X-Amz-Credential"] == ["AK/20261121/auto/s3/aws4_request"]
    place.take_down(http, ref, ref)
    place.take_down(http, ref, "")
    assert not bucket.kept
    assert not any(SECRET in call.url or SECRET in repr(call) for call in http.calls)


def test_a_file_that_nobody_can_fetch_is_told_before_a_network_is(place, http):
    http.fail(lambda call: call.method == "GET", HttpAnswer(status=403, headers={}, body=b""))
    with pytest.raises(Refused, match="cannot be fetched from its address"):
        place.put_up(http, "png", FILE)


def test_a_page_in_place_of_the_picture_is_none(place, http):
    page = HttpAnswer(status=200, headers={"content-type": "text/html; charset=utf-8"}, body=b"<")
    http.fail(lambda call: call.method == "GET", page)
    with pytest.raises(Refused) as caught:
        place.put_up(http, "png", FILE)
    assert caught.value.detail == "HTTP 200, text/html instead of image/png"


@pytest.mark.parametrize(
    ("status", "fault"),
    [(403, NotSent), (401, NotSent), (404, Refused), (503, NotSent), (429, NotSent)],
)
def test_what_its_answers_mean(place, http, status, fault):
    http.fail(lambda call: call.method == "PUT", HttpAnswer(status=status, headers={}, body=b""))
    with pytest.raises(fault):
        place.put_up(http, "png", FILE)


@pytest.mark.parametrize("method", ["PUT", "GET"])
def test_a_lost_answer_of_a_place_leaves_no_doubt_about_a_post(place, http, method):
    http.fail(lambda call: call.method == method, Unconfirmed("No answer."))
    with pytest.raises(NotSent):
        place.put_up(http, "png", FILE)


def test_keys_that_are_not_accepted_are_the_places_and_not_the_accounts(place, http):
    http.fail(lambda call: call.method == "DELETE", HttpAnswer(status=403, headers={}, body=b""))
    with pytest.raises(NotSent, match="does not accept its keys"):
        place.take_down(http, "parley-1.png", "parley-1.png")


class Told:
    """Notes, in the order they were taken."""

    def __init__(self, bucket):
        self.lines, self._bucket = [], bucket

    def coming(self, name):
        self.lines.append(("coming", name, len(self._bucket.kept)))

    def there(self, name, ref):
        self.lines.append(("there", name, ref))

    def gone(self, name):
        self.lines.append(("gone", name))


def test_a_file_is_noted_before_it_goes_up_under_a_name_of_its_own_each_time(place, http, bucket):
    told = Told(bucket)
    place = replace(place, notes=told)
    first, second = place.put_up(http, "png", FILE), place.put_up(http, "png", FILE)
    assert first != second
    assert told.lines == [
        ("coming", first, 0), ("there", first, first), ("coming", second, 1), ("there", second, second)
    ]  # fmt: skip


@pytest.mark.parametrize("status", [206, 403])
def test_a_trial_leaves_neither_file_nor_note(place, http, bucket, status):
    told = Told(bucket)
    place = replace(place, notes=told)
    if status != 206:
        http.fail(lambda call: call.method == "GET", HttpAnswer(status=status, headers={}, body=b""))
        with pytest.raises(Refused):
            place.try_out(http, "png", FILE)
    else:
        place.try_out(http, "png", FILE)
    assert bucket.kept == {}
    assert [line[0] for line in told.lines] == ["coming", "gone"]


def test_a_place_is_known_by_storage_and_bucket(place):
    assert place.spot == "s3.example/shop"


@pytest.mark.parametrize(
    ("typed", "base"),
    [
        ("s3.eu-central-1.amazonaws.com", "https://s3.eu-central-1.amazonaws.com"),
        (" https://S3.Example:443/ ", "https://s3.example"),  # as it is asked, and so as it is signed
        ("http://127.0.0.1:9000/", "http://127.0.0.1:9000"),
        ("https://minio.example/s3/", "https://minio.example/s3"),
    ],
)
def test_an_address_is_taken_as_providers_name_it(place, typed, base):
    keys = replace(KEYS, fields={**KEYS.fields, "endpoint": typed, "bucket": " shop "})
    assert S3(FakeClock(AT)).address_of(keys, "1.png").startswith(f"{base}/shop/1.png?")
    assert S3(FakeClock(AT)).spot(keys) == f"{base.partition('://')[2].partition('/')[0]}/shop"


def test_what_is_no_address_is_told_at_its_field(place, http):
    keys = replace(KEYS, fields={**KEYS.fields, "endpoint": "my storage"})
    with pytest.raises(Refused, match="“my storage” is not a web address") as told:
        replace(place, keys=keys).put_up(http, "png", FILE)
    assert told.value.field == "endpoint"
    assert http.calls == []
