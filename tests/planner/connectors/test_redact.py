import base64
from urllib.parse import quote

from hypothesis import given
from hypothesis import strategies as st

from planner.connectors.errors import fault_of, words_of
from planner.connectors.redact import plain, redact
from planner.domain.errors import Refused
from planner.domain.hidden import HIDDEN, hide, remember
from tests.fakes.http import answer, page

SECRET = "BRSz f9fu phtl TF67 RP2x 9IKT"


def test_a_secret_is_hidden_however_it_is_written():
    forms = [SECRET, SECRET.replace(" ", ""), quote(SECRET), base64.b64encode(SECRET.encode()).decode()]
    for form in forms:
        assert form not in redact(f"You sent {form}, which is wrong", [SECRET])


def test_a_secret_that_is_no_text_hinders_nothing():
    """A variable of the environment that is written in another encoding."""
    strange = "caf\udce9-long-phrase"
    remember([strange])
    assert hide(f"It was {strange}.") == f"It was {HIDDEN}."


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


def test_what_was_in_hand_is_hidden_everywhere_from_then_on():
    assert "canary-token-1f9e" in hide("Bearer canary-token-1f9e")
    remember(["canary-token-1f9e", "short", " padded-secret "])
    assert hide("Bearer canary-token-1f9e, short, padded-secret") == f"Bearer {HIDDEN}, short, {HIDDEN}"
    assert str(Refused("It says canary-token-1f9e.", detail="canary-token-1f9e")) == f"It says {HIDDEN}."


def test_a_secret_inside_a_longer_base64_text_is_hidden():
    for before in ("", "a", "ab", "aylin:"):
        coded = base64.b64encode(f"{before}{SECRET}tail".encode()).decode()
        core = base64.b64encode(SECRET.encode()).decode()[4:-4]
        assert core not in redact(coded, [SECRET])


def test_only_so_many_are_remembered():
    remember([f"token-number-{number:04d}" for number in range(900)])
    assert hide("token-number-0899") == HIDDEN
    assert hide("token-number-0000") == "token-number-0000"
