"""Pictures and videos with everything in them that must not go out."""

import io
import struct
from pathlib import Path

from PIL import Image, PngImagePlugin

FILMS = Path(__file__).parents[1] / "data" / "films"
SECRET = b"Taken at home"
GPS_TAG, ORIENTATION, MAKE = 0x8825, 0x0112, 0x010F


def drawn(size=(6, 4), mode="RGB") -> Image.Image:
    """A small picture of which no pixel is like its neighbour, so that turning it shows."""
    picture = Image.new(mode, size)
    access = picture.load()
    for x in range(size[0]):
        for y in range(size[1]):
            grey = (40 * x + 7 * y) % 256
            access[x, y] = grey if mode in {"L", "P"} else (grey, 255 - grey, 9 * y)
    return picture


def exif(orientation: int = 1) -> Image.Exif:
    """EXIF with a place, a camera and an orientation."""
    data = Image.Exif()
    data[ORIENTATION] = orientation
    data[MAKE] = SECRET.decode()
    data.get_ifd(GPS_TAG)[2] = (51.0, 27.0, 16.0)
    return data


def jpeg(orientation: int = 1, size=(48, 32), **options) -> bytes:
    """A JPEG with EXIF, a comment, a colour profile, and a film after its end."""
    out = io.BytesIO()
    options = {"comment": SECRET, "icc_profile": b"profile" * 30, "quality": 90} | options
    drawn(size).save(out, "JPEG", exif=exif(orientation), **options)
    return out.getvalue() + b"trailing film with a place: " + SECRET


def png(orientation: int = 1) -> bytes:
    out, info = io.BytesIO(), PngImagePlugin.PngInfo()
    info.add_text("Comment", SECRET.decode())
    info.add_itxt("XML:com.adobe.xmp", f"<x>{SECRET.decode()}</x>")
    drawn().save(out, "PNG", exif=exif(orientation), pnginfo=info)
    return out.getvalue() + SECRET


def webp(orientation: int = 1) -> bytes:
    out = io.BytesIO()
    drawn().save(out, "WEBP", lossless=True, exif=exif(orientation), xmp=b"<x>" + SECRET + b"</x>")
    return out.getvalue()


def gif() -> bytes:
    out = io.BytesIO()
    frames = [drawn(mode="L"), drawn(mode="L").rotate(180)]
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], loop=0, comment=SECRET, duration=80)
    return out.getvalue()


def box(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body) + 8) + name + body


def film(name: str) -> bytes:
    """A film of a second, made for these tests: 64 x 48 pixels, with a place and a title in some."""
    return (FILMS / name).read_bytes()


def mp4(brand: bytes = b"isom") -> bytes:
    """A film with a place in its movie header, and with something private after its end."""
    data = film("oven.mp4")
    return data[:8] + brand + data[12:] + box(b"uuid", SECRET)
