"""Pictures and videos: kept as they came, sent out without the place where they were taken."""

import hashlib
import io

import pytest
from PIL import Image, ImageChops, ImageOps

from planner.domain.errors import EnvironmentFault, UserError
from storage import pictures as looking
from storage.media import DiskMedia
from storage.pictures import clean
from tests.fakes.media import FakeMedia
from tests.storage import pictures
from tests.storage.pictures import GPS_TAG, MAKE, ORIENTATION, SECRET


@pytest.fixture
def media(tmp_path):
    return DiskMedia(tmp_path / "media")


@pytest.mark.parametrize("make", [DiskMedia, lambda _: FakeMedia()])
def test_the_contract_of_the_media_store(make, tmp_path):
    media = make(tmp_path)
    data = pictures.png()
    item = media.put(data, "oven.png")
    assert (item.id, item.mime) == (hashlib.sha256(data).hexdigest(), "image/png")
    assert media.put(data, "oven.png") == item
    assert media.read(item) == data
    assert media.outgoing(item).body.read().startswith(data[:8])
    assert media.stored() == {item.id: len(data)}
    media.drop([item.id])
    with pytest.raises(EnvironmentFault):
        media.read(item)
    with pytest.raises(UserError, match="menu"):
        media.put(b"no picture", "menu")


def seen(data: bytes) -> Image.Image:
    """The picture as a viewer shows it."""
    return ImageOps.exif_transpose(Image.open(io.BytesIO(data))).convert("RGB")


def test_a_picture_is_kept_once_as_it_came(media, tmp_path):
    data = pictures.jpeg()
    item = media.put(data, "C:\\photos\\../oven.jpg")
    assert item.id == hashlib.sha256(data).hexdigest()
    assert (item.mime, item.size, item.width, item.height) == ("image/jpeg", len(data), 48, 32)
    assert item.name == "oven.jpg"
    assert media.read(item) == media.path(item).read_bytes() == data
    assert media.path(item).suffix == ".jpg"
    assert media.put(data, "again.jpg").id == item.id
    assert len([one for one in tmp_path.rglob("*") if one.is_file()]) == 1


@pytest.mark.parametrize(
    ("data", "mime"),
    [
        (pictures.png(), "image/png"),
        (pictures.gif(), "image/gif"),
        (pictures.webp(), "image/webp"),
        (pictures.mp4(), "video/mp4"),
        (pictures.mp4(b"qt  "), "video/quicktime"),
    ],
)
def test_the_bytes_tell_the_type_not_the_name(media, data, mime):
    item = media.put(data, "photo.jpg")
    assert item.mime == mime
    assert (item.width, item.height) == ((64, 48) if "video" in mime else (6, 4))


def test_the_size_is_that_of_the_picture_as_it_is_seen(media):
    item = media.put(pictures.jpeg(orientation=6), "upright.jpg")
    assert (item.width, item.height) == (32, 48)


@pytest.mark.parametrize(
    "data", [b"", b"Text", b"\xff\xd8\xff\xe0", b"%PDF-1.7", b"BM and no picture", pictures.mp4(b"heic")]
)
def test_what_is_no_picture_is_one_sentence_with_its_name(media, data, tmp_path):
    with pytest.raises(UserError, match=r"menu\.pdf") as caught:
        media.put(data, "menu.pdf")
    assert caught.value.place == "menu.pdf"
    assert caught.value.mend
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("make", [pictures.jpeg, pictures.png, pictures.gif, pictures.webp])
def test_a_cut_off_picture_is_told_when_it_is_added(media, make):
    with pytest.raises(UserError, match=r"half\.jpg"):
        media.put(make()[: len(make()) // 3], "half.jpg")


def test_a_picture_too_big_for_any_network(media, monkeypatch):
    monkeypatch.setattr(looking, "MOST_PIXELS", 10)
    with pytest.raises(UserError, match="more than a network takes"):
        media.put(pictures.png(), "huge.png")


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("make", [pictures.jpeg, pictures.png, pictures.webp])
def test_what_goes_out_has_no_place_and_the_same_pixels_the_same_way_up(media, make, orientation):
    data = make(orientation)
    out = media.outgoing(media.put(data, "oven.jpg")).body.read()
    picture = Image.open(io.BytesIO(out))
    assert SECRET not in out
    assert picture.getexif().get_ifd(GPS_TAG) == {}
    assert MAKE not in picture.getexif()
    assert picture.getexif().get(ORIENTATION, 1) == orientation
    assert ImageChops.difference(seen(out), seen(data)).getbbox() is None
    assert picture.size == Image.open(io.BytesIO(data)).size


@pytest.mark.parametrize(
    "options", [{}, {"progressive": True}, {"restart_marker_blocks": 1}, {"subsampling": 0}]
)
def test_a_jpeg_keeps_its_colour_profile_and_its_coded_picture(media, options):
    data = pictures.jpeg(size=(300, 200), **options)
    out = media.outgoing(media.put(data, "oven.jpg")).body.read()
    assert Image.open(io.BytesIO(out)).info["icc_profile"] == b"profile" * 30
    start = data.index(b"\xff\xda")
    coded = data[start : data.index(b"trailing film")]
    assert coded in out
    assert out.endswith(b"\xff\xd9")


def test_a_phones_double_picture_goes_out_as_its_first_one(media):
    raw = io.BytesIO()
    first = pictures.drawn((48, 32))
    first.save(raw, "MPO", save_all=True, append_images=[first.rotate(180)], exif=pictures.exif(3))
    item = media.put(raw.getvalue(), "phone.jpg")
    out = media.outgoing(item).body.read()
    assert item.mime == "image/jpeg"
    assert SECRET not in out
    assert Image.open(io.BytesIO(out)).format == "JPEG"
    assert ImageChops.difference(seen(out), seen(raw.getvalue())).getbbox() is None


def test_a_cmyk_jpeg_from_before_keeps_its_colours():
    raw = io.BytesIO()
    pictures.drawn().convert("CMYK").save(raw, "JPEG", exif=pictures.exif())
    out = clean(raw.getvalue(), "image/jpeg")  # one that is added today is made into RGB
    assert SECRET not in out
    assert ImageChops.difference(seen(out), seen(raw.getvalue())).getbbox() is None


def test_a_gif_keeps_its_frames_and_its_loop(media):
    out = media.outgoing(media.put(pictures.gif(), "wave.gif")).body.read()
    picture = Image.open(io.BytesIO(out))
    assert SECRET not in out
    assert (picture.n_frames, picture.info["loop"]) == (2, 0)
    for frame in range(2):
        before = Image.open(io.BytesIO(pictures.gif()))
        before.seek(frame)
        picture.seek(frame)
        assert picture.convert("RGB").tobytes() == before.convert("RGB").tobytes()


def test_a_video_keeps_its_length_and_loses_its_place(media):
    data = pictures.mp4()
    out = media.outgoing(media.put(data, "film.mp4")).body.read()
    assert SECRET not in out
    assert b"+51.4545" not in out
    assert len(out) == len(data)
    assert out.index(b"mdat") == data.index(b"mdat")
    start = data.index(b"mdat")
    end = start - 4 + int.from_bytes(data[start - 4 : start], "big")
    assert out[start:end] == data[start:end]
    for kept in (b"moov", b"mvhd", b"trak", b"tkhd"):
        assert kept in out


def test_a_gif_without_its_last_byte_is_completed(media):
    data = pictures.gif()
    assert (
        media.outgoing(media.put(data[:-1], "wave.gif")).body.read()
        == media.outgoing(media.put(data, "wave.gif")).body.read()
    )


@pytest.mark.parametrize("orientation", [1, 6])
def test_a_picture_whose_parts_do_not_add_up_is_encoded_anew_upright(media, orientation):
    whole = pictures.png(orientation)
    data = whole[: whole.index(b"IEND") - 4]  # no end: viewers show it all the same
    item = media.put(data, "oven.png")
    out = media.outgoing(item).body.read()
    assert SECRET not in out
    assert Image.open(io.BytesIO(out)).size == (item.width, item.height)
    assert ImageChops.difference(seen(out), seen(whole)).getbbox() is None


def test_a_file_that_is_gone_or_changed_is_one_sentence(media):
    item = media.put(pictures.png(), "oven.png")
    media.path(item).write_bytes(b"other")
    with pytest.raises(EnvironmentFault, match=r"oven\.png is missing or damaged"):
        media.read(item)
    assert media.put(pictures.png(), "oven.png") == item
    assert media.read(item) == pictures.png()
    media.path(item).unlink()
    with pytest.raises(EnvironmentFault, match="missing or damaged"):
        media.outgoing(item).body.read()


def test_dropped_files_are_gone_and_no_others(media):
    kept, gone = media.put(pictures.png(), "a.png"), media.put(pictures.gif(), "b.gif")
    media.drop([gone.id, "f" * 64])
    assert media.path(kept).exists()
    assert not media.path(gone).exists()
