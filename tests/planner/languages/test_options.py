"""What argparse says by itself, in the language that was chosen."""

import argparse

import pytest

from planner import languages
from planner.languages import speak_as
from planner.languages.catalog import Catalog
from planner.languages.options import speak_in_options

GERMAN = {
    ("usage: ", ""): ("Aufruf: ",),
    ("options", "of a command"): ("Optionen",),
    ("the following arguments are required: %s", ""): ("es fehlt noch: %s",),
    ("%(prog)s: error: %(message)s", ""): ("%(prog)s: Fehler: %(message)s",),
}


@pytest.fixture
def german(monkeypatch):
    monkeypatch.setattr(languages, "_chosen", Catalog("de", GERMAN))
    monkeypatch.setattr(argparse, "_", argparse._)
    speak_in_options()


@pytest.mark.usefixtures("german")
def test_help_and_errors_are_said_in_it(capsys):
    parser = argparse.ArgumentParser(prog="main.py")
    parser.add_argument("file")
    assert parser.format_help().startswith("Aufruf: main.py")
    assert "Optionen:" in parser.format_help()
    with pytest.raises(SystemExit):
        parser.parse_args([])
    assert "main.py: Fehler: es fehlt noch: file" in capsys.readouterr().err


def test_english_stays_as_argparse_has_it(monkeypatch):
    monkeypatch.setattr(argparse, "_", before := argparse._)
    monkeypatch.setattr(languages, "_chosen", languages._chosen)
    speak_as({"LANG": "en_GB.UTF-8"})
    assert argparse._ is before
