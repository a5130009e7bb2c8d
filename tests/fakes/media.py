"""A store of pictures in memory."""

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from planner.domain.errors import EnvironmentFault, UserError
from planner.domain.fit import Fit
from planner.domain.ids import MediaId
from planner.domain.media import Crop, MediaItem
from planner.ports.body import Body, MediaFile

_TYPES = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG", "image/png"),
    (b"GIF8", "image/gif"),
    (b"\x00\x00\x00 ftyp", "video/mp4"),
)


class FakeMedia:
    """``planner.ports.outside.MediaStore``: knows JPEG, PNG, GIF and MP4 by their first bytes, strips nothing."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def put(self, data: bytes, name: str) -> MediaItem:
        mime = next((kind for sign, kind in _TYPES if data.startswith(sign)), None)
        if mime is None:
            raise UserError(f"{name} is no picture or video that Parley knows.", place=name)
        digest = MediaId(hashlib.sha256(data).hexdigest())
        self.kept[digest] = data
        return MediaItem(id=digest, mime=mime, size=len(data), width=4, height=3, name=name)

    def take(self, path: Path) -> MediaItem:
        return self.put(path.read_bytes(), path.name)

    def poster(self, item: MediaItem) -> bytes:  # noqa: ARG002 - no still of anything
        return b""

    def read(self, item: MediaItem) -> bytes:
        if item.id not in self.kept:
            raise EnvironmentFault(f"The picture {item.name} is gone.")
        return self.kept[item.id]

    def original(self, item: MediaItem) -> Body:
        return Body.of(self.read(item))

    def outgoing(self, item: MediaItem, crop: Crop | None = None, fit: Fit | None = None) -> MediaFile:
        data = self.read(item)
        if fit is not None and not fit.takes(item):
            return self._fitted(item, data, fit)
        if crop is None:
            return MediaFile(item=item, body=Body.of(data))
        data += f" cut to {crop.text()}".encode()
        return MediaFile(item=replace(item.cropped(crop), size=len(data)), body=Body.of(data))

    def _fitted(self, item: MediaItem, data: bytes, fit: Fit) -> MediaFile:
        """Half of it is cut off at most: less cannot be seen."""
        if fit.size * 2 < len(data):
            raise UserError(f"{item.name} does not fit {fit.label}.", place=item.name, mend="Choose another.")
        made = replace(item, size=fit.size)
        note = f"{item.name} was made smaller for {fit.label}."
        return MediaFile(item=made, body=Body.of(data[: fit.size]), note=note)

    def path(self, item: MediaItem) -> Path:
        return Path("/nowhere") / item.id

    def stored(self) -> dict[MediaId, int]:
        return {MediaId(one): len(data) for one, data in self.kept.items()}

    def drop(self, media_ids: Iterable[MediaId]) -> None:
        for media_id in media_ids:
            self.kept.pop(media_id, None)
