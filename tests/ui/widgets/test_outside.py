"""Pages and folders that nothing on this computer opens."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from ui.widgets.outside import Outside

PAGE = "https://shop.example/wp-admin/authorize.php?name=Parley%2C%20here"


@pytest.fixture
def said():
    outside, found = Outside(), []
    outside.missing.connect(found.append)
    return outside, found


def test_what_a_program_takes_is_not_spoken_of(qapp, monkeypatch, said):
    taken = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: taken.append(url) or True)
    outside, found = said
    outside.open(QUrl(PAGE))
    assert (taken, found) == ([QUrl(PAGE)], [])


@pytest.mark.parametrize(
    ("target", "copied", "words"),
    [
        (QUrl(PAGE), PAGE, "No browser opened. The address was copied: paste it into a browser."),
        (
            QUrl.fromLocalFile("/tmp/rye"),
            str(Path("/tmp/rye")),
            "No program opened that folder. Its place was copied.",
        ),
    ],
)
def test_what_none_takes_is_copied_and_told(qapp, monkeypatch, said, target, copied, words):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    outside, found = said
    outside.open(target)
    assert found == [words]
    assert QGuiApplication.clipboard().text() == copied
