"""Previews as their networks show them: folds, frames, light and dark, pictures that cannot be shown."""

from datetime import datetime

import pytest
from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QImage

from planner.domain.account import Account
from planner.domain.client import Client
from planner.domain.media import Crop, MediaItem, MediaUse
from planner.networks.counting import graphemes
from planner.networks.facts import all_networks
from planner.networks.render import Message, render
from tests.ui.making import CLIENT as CLIENT_ID
from tests.ui.making import INSTAGRAM, a_post
from ui.preferences import Preferences
from ui.views.composer.preview.card import PreviewCard
from ui.views.composer.preview.column import Previews
from ui.views.composer.preview.skins import SKINS
from ui.widgets.choices import Combo

CLIENT = Client(id="c", name="Rye & Shine", zone="Europe/London")
WHEN = datetime(2026, 10, 15, 12, 0)
NETWORKS = [facts.key for facts in all_networks()]
LONG = "Rye needs time, and so do we. مرحبا 日本語のテキスト 👩‍🍳 " * 12


class Shelf(QObject):
    """Pictures that are there already."""

    ready = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.images = {}

    def image(self, media_id):
        return self.images.get(media_id)


@pytest.fixture
def shelf(qtbot):
    shelf = Shelf()
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    for column in range(200, 400):
        for row in range(200):
            image.setPixelColor(column, row, QColor(Qt.GlobalColor.blue))
    shelf.images = {"loaf": image, "broken": QImage()}
    return shelf


def shown(qtbot, shelf, network, *, text="Hello", media=(), dark=False, title="A loaf", comment="", link=""):
    card = PreviewCard(shelf)
    qtbot.addWidget(card)
    account = Account(id="a", client_id="c", network=network, handle="ryeandshine")
    words = Message(network=network, title=title, text=text, media=media, first_comment=comment, link=link)
    rendered = render(words)
    files = {"loaf": MediaItem(id="loaf", mime="image/jpeg", size=9, width=400, height=200)}
    card.resize(400, 100)
    card.show_post(account, CLIENT, rendered, WHEN, files, dark=dark)
    card.resize(400, card.heightForWidth(400))
    return card


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("network", NETWORKS)
def test_every_network_paints_every_state(qtbot, shelf, network, dark):
    media = tuple(
        MediaUse(media_id=one, name=name, alt_text="A loaf")
        for one, name in (("loaf", "loaf.jpg"), ("broken", "b.jpg"), (None, "gone.jpg"), ("film", "film.mp4"))
    )
    for count in (0, 1, 4):
        card = shown(qtbot, shelf, network, text=LONG, media=media[:count], dark=dark, comment="And you?")
        picture = card.grab()
        assert picture.height() == card.heightForWidth(400) > 60
        assert network in SKINS
        corner = picture.toImage().pixelColor(picture.width() // 2, picture.height() - 4)
        assert corner.name().upper() == SKINS[network].colours(dark=dark).surface.name().upper()


def test_long_texts_are_cut_where_the_network_cuts_them(qtbot, shelf):
    assert shown(qtbot, shelf, "mastodon", text=LONG[:400]).shown_texts() == [LONG[:400].rstrip()]
    [cut] = shown(qtbot, shelf, "instagram", text=LONG).shown_texts()
    assert LONG.startswith(cut)
    assert 60 < graphemes(cut) <= 125
    [cut] = shown(qtbot, shelf, "linkedin", text="One\nTwo\nThree\nFour").shown_texts()
    assert cut == "One\nTwo\nThree"


def test_a_crop_is_what_is_shown(qtbot, shelf):
    whole = MediaUse(media_id="loaf", name="loaf.jpg")
    right = MediaUse(media_id="loaf", name="loaf.jpg", crop=Crop(5000, 0, 5000, 10_000))
    wide = shown(qtbot, shelf, "practice", text="", media=(whole,))
    square = shown(qtbot, shelf, "practice", text="", media=(right,))
    assert square.heightForWidth(400) > wide.heightForWidth(400)
    seen = square.grab().toImage()
    assert seen.pixelColor(60, seen.height() // 2).blue() > 200
    assert wide.grab().toImage().pixelColor(60, wide.height() // 2).red() > 200


def test_of_a_video_with_a_cover_only_the_cover_is_seen(qtbot, shelf):
    film, still = MediaUse(media_id="film", name="oven.mp4"), MediaUse(media_id="loaf", name="loaf.jpg")

    def seen(network):
        card = shown(qtbot, shelf, network, media=(film, still))
        card.grab()
        block = next(row.block for row in card._rows if type(row.block).__name__ == "GalleryBlock")
        return block.uses, block.plays

    assert seen("youtube") == ((still,), True)
    assert seen("mastodon") == ((film, still), False)


def test_what_the_network_cuts_off_is_told(qtbot, shelf):
    card = shown(qtbot, shelf, "google-business", media=(MediaUse(media_id="loaf", alt_text="A loaf"),))
    gallery = next(row.block for row in card._rows if type(row.block).__name__ == "GalleryBlock")
    spot = gallery.laid_out(370).places[0]
    told = gallery.tip(QPointF(spot.width / 2, spot.height / 2), 370)
    assert told == "A loaf\nGoogle Business shows 67 % of this picture here."


def test_a_page_has_title_and_address(qtbot, shelf):
    card = shown(qtbot, shelf, "wordpress", text="Words", title="Why rye?")
    assert "ryeandshine/why-rye" in card.accessibleDescription()
    assert card.texts() == ["Words"]


def test_a_link_card_stands_where_the_network_makes_one(qtbot, shelf):
    text = "See https://bakery.com/x"
    assert shown(qtbot, shelf, "facebook", text=text).cards() == ["https://bakery.com/x"]
    assert shown(qtbot, shelf, "instagram", text=text).cards() == []
    picture = (MediaUse(media_id="loaf"),)
    assert shown(qtbot, shelf, "facebook", text=text, media=picture).cards() == []


def test_light_and_dark_are_chosen_for_the_previews_alone(qtbot, shelf, tmp_path):
    preferences = Preferences(tmp_path)
    previews = Previews(shelf, preferences)
    qtbot.addWidget(previews)
    assert not previews.dark
    qtbot.mouseClick(previews.night, Qt.MouseButton.LeftButton)
    assert previews.dark
    assert previews.night.accessibleName() == "Show the previews light"
    assert Previews(shelf, Preferences(tmp_path)).dark


def test_many_accounts_are_chosen_from_a_list(compose, making, qtbot):
    """Up to eight networks by their marks, more by name."""
    keys = []
    with making.plan.write() as unit:
        for number in range(10):
            keys.append(f"many{number}")
            unit.accounts.save(
                Account(id=keys[-1], client_id=CLIENT_ID, network="mastodon", handle=f"@rye{number}")
            )
        unit.commit()
    making.put(a_post("Hello", post_id="pm", accounts=tuple(keys)))
    sheet = compose("pm")
    chooser = sheet.previews._chooser
    assert isinstance(chooser, Combo)
    assert chooser.count() == 10
    chooser.setCurrentIndex(7)
    chooser.activated.emit(7)
    assert sheet.text.tabs.value() == keys[7]
    first = sheet.previews._column.itemAt(1).widget()
    assert first is sheet.previews.cards[keys[7]]


def test_a_card_is_as_high_as_its_words_at_the_width_it_has(compose, making, qtbot):
    text = "Ask Bea the miller what she hears when a stone is dressed badly. Go there on a Tuesday with a microphone."
    making.put(a_post(text, post_id="p1", accounts=(INSTAGRAM,)))
    (card,) = compose("p1").previews.cards.values()
    qtbot.waitUntil(lambda: card.width() < 500 and card.height() == card.heightForWidth(card.width()))


def test_a_pins_link_is_shown_as_its_site_and_not_in_the_words(qtbot, shelf):
    loaf = MediaUse(media_id="loaf", name="loaf.jpg", alt_text="A loaf")
    card = shown(
        qtbot, shelf, "pinterest", media=(loaf,), link="https://www.kiln.example/rye?utm_source=pinterest"
    )
    assert "kiln.example" in card.accessibleDescription()
    assert card.texts() == ["Hello"]
    assert "kiln.example" not in shown(qtbot, shelf, "pinterest", media=(loaf,)).accessibleDescription()
