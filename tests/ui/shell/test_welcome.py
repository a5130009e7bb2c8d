"""The first screen in other languages."""

from ui.preferences import Preferences
from ui.shell.welcome import Welcome


def test_the_welcome_keeps_its_words_whole_in_a_longer_language(qtbot, monkeypatch):
    def longer(words, *_more, **_named):
        return words.replace("careful colleague", "careful and well-meaning colleague")

    monkeypatch.setattr("ui.shell.welcome.tr", longer)
    welcome = Welcome(Preferences())
    qtbot.addWidget(welcome)
    welcome.resize(1366, 768)
    with qtbot.waitExposed(welcome):
        welcome.show()
    lead = welcome.lead
    assert "well-meaning" in lead.text()
    assert lead.height() >= lead.heightForWidth(lead.width())
