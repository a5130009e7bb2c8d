"""The control of an option that takes a file: chosen, told by its length, taken out, and what cannot be read."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QFileDialog

from planner.domain.account import Account
from planner.domain.options import NO_OPTIONS, Options
from planner.networks.carried import A_VIDEO
from planner.networks.facts import facts_of
from ui.options import files
from ui.options.files import FromFile
from ui.options.form import OptionsForm
from ui.options.values import setting_of, usual_setting

CUE = "1\n00:00:01,000 --> 00:00:04,000\nThree days for one loaf"
YOUTUBE = facts_of("youtube")
ACCOUNT = Account(id="y", client_id="c", network="youtube", handle="fennelandrye")


@pytest.fixture
def control(qtbot):
    made = FromFile(YOUTUBE.option("captions"), "YouTube", {})
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def told(control):
    found = []
    control.edited.connect(lambda *args: found.append(args))
    return found


def test_nothing_is_chosen_at_first(control):
    assert control.choose.text() == "Choose a file…"
    assert not control.remove.isVisible()
    assert not control.said.isVisible()


def test_its_words_are_taken_and_its_length_is_said(control, told, tmp_path, monkeypatch):
    path = tmp_path / "oven.srt"
    path.write_bytes(CUE.replace("\n", "\r\n").encode())
    asked = []

    def chosen(*args):
        asked.append(args[2:])
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", chosen)
    control.choose.click()
    assert told == [("captions", CUE)]
    assert asked[0][1] == "Subtitles (*.srt *.vtt);;All files (*)"
    control.fill(CUE, "", "")
    assert control.said.text() == "3 lines"
    assert control.choose.text() == "Choose another…"
    control.choose.click()
    assert asked[1][0] == str(tmp_path)
    control.remove.click()
    assert told[-1] == ("captions", "")


def test_who_closes_the_dialog_changes_nothing(control, told, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    control.choose.click()
    assert told == []


def test_what_cannot_be_taken_is_said_under_it(control, told, tmp_path, monkeypatch):
    empty, large = tmp_path / "empty.srt", tmp_path / "film.srt"
    empty.write_bytes(b"\r\n")
    large.write_bytes(b"x" * 11)
    monkeypatch.setattr(files, "MOST_BYTES", 10)
    for path, says in (
        (empty, "empty.srt is empty."),
        (large, "film.srt is too large to be read."),
        (tmp_path / "gone.srt", "gone.srt cannot be read."),
    ):
        control.take(path)
        assert control.field.error() == says
    assert told == []
    control.fill(CUE, "", "Subtitles: this file is not understood.")
    assert control.field.error() == "Subtitles: this file is not understood."
    control.fill(CUE, "", "")
    assert control.field.error() == ""


def test_it_is_of_one_post_and_stands_in_no_form_of_an_account(qtbot):
    form = OptionsForm()
    qtbot.addWidget(form)
    form.show_setting(setting_of(YOUTUBE, Options({"captions": CUE}), ACCOUNT, media=A_VIDEO))
    assert isinstance(form.controls["captions"], FromFile)
    assert form.controls["captions"].choose.accessibleName() == "Subtitles: Choose another…"
    form.show_setting(usual_setting(YOUTUBE, replace(ACCOUNT, usual=NO_OPTIONS)))
    assert "captions" not in form.controls
    assert "captions_language" in form.controls
