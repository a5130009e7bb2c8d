import base64
from urllib.parse import quote

from hypothesis import given
from hypothesis import strategies as st

from planner.connectors.errors import fault_of, words_of
from planner.connectors.redact import HIDDEN, plain, redact
from tests.fakes.http import answer, page

SECRET = "BRSz f9fu phtl TF67 RP2x 9IKT"


def test_a_secret_is_hidden_however_it_is_written():
    forms = [SECRET, SECRET.replace(" ", ""), quote(SECRET), base64.b64encode(SECRET.encode()).decode()]
    for form in forms:
        assert form not in redact(f"You sent {form}, which is wrong", [SECRET])


def test_what_looks_like_a_secret_is_hidden_unasked():
    for text, gone in [
        ("Authorization: Bearer abcdef123456", "abcdef123456"),
        ("url https://eve:spy1234@kiln.example/", "spy1234"),
        ('{"password": "hunter22"}', "hunter22"),
        ("?code=4f6d7a&state=1", "4f6d7a"),
        ("token eyJhbGciOi.eyJzdWIiOi.sig-nature", "sig-nature"),
    ]:
        assert gone not in redact(text)
        assert HIDDEN in redact(text)


def test_ordinary_words_stay():
    for text in ["The password is wrong.", "Token expired", "Basic English", "Bearer of news"]:
        assert redact(text) == text


@given(st.text(min_size=8, max_size=40), st.text(max_size=80))
def test_no_secret_survives(secret, around):
    shown = redact(f"{around}{secret}{around}", [secret])
    assert secret not in shown or secret in f"{around}{HIDDEN}{around}"


@given(st.text(max_size=600))
def test_a_servers_words_are_one_short_printable_line(text):
    shown = plain(text)
    assert len(shown) <= 300
    assert all(point.isprintable() for point in shown)


def test_what_a_server_says_is_found_in_any_shape():
    assert words_of(answer(422, {"error": "Validation failed: Text can't be blank"})).startswith("Validation")
    assert (
        words_of(answer(400, {"error": "InvalidRequest", "message": "text too long"}))
        == "text too long InvalidRequest"
    )
    assert words_of(answer(403, {"code": "rest_x", "message": "Sorry, <b>no</b>."})) == "Sorry, no ."
    assert (
        words_of(page(502, "<html><head><title>502 Bad &amp; gateway</title></head>"))
        == "502 Bad &amp; gateway"
    )
    assert words_of(page(422, "")) == ""
    assert words_of(answer(400, ["odd"])) == ""


def test_a_server_that_repeats_the_secret_does_not_leak_it():
    fault = fault_of(answer(400, {"error": f"Invalid password {SECRET}"}), "Kiln", secrets=[SECRET])
    assert SECRET not in f"{fault} {fault.detail}"
    assert HIDDEN in str(fault)
