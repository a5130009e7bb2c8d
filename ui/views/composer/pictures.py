"""Reading pictures for the composer: files and clipboard into bytes, stored bytes into thumbnails."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from PySide6.QtCore import QBuffer, QByteArray, QFileInfo, QIODevice, QMimeData, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from planner.domain.errors import ParleyError
from planner.domain.ids import MediaId
from planner.domain.media import VIDEOS, MediaItem, MediaUse
from planner.languages import tr
from planner.ports.services import Services
from ui.context import UiContext

LARGEST = 900  # px of a preview's longer side


MOST_BYTES = 1_000_000_000


def is_video(use: MediaUse, item: MediaItem | None) -> bool:
    """Whether a use is a video, by its file or else by its name."""
    return item.mime.startswith("video/") if item else PurePath(use.name.casefold()).suffix in VIDEOS


@dataclass(frozen=True, slots=True)
class Added:
    """What came of adding files: the stored ones, a sentence for each that was not, and what else to know."""

    items: tuple[MediaItem, ...]
    problems: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def sources_of(mime: QMimeData) -> list[Path | QImage]:
    """What was dropped or pasted: paths of local files, else the picture itself."""
    paths: list[Path | QImage] = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if paths or not mime.hasImage():
        return paths
    image = mime.imageData()
    return [image] if isinstance(image, QImage) and not image.isNull() else []


def _png(image: QImage) -> bytes:
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(store.data())


def keep(services: Services, sources: Sequence[Path | QImage]) -> Added:
    """Store pictures and what is known of them (on the worker). One bad file never stops the others."""
    items, problems, notes = [], [], []
    for source in sources:
        try:
            if isinstance(source, QImage):
                items.append(services.media.put(_png(source), "pasted.png"))
                continue
            size = QFileInfo(str(source)).size()
            if size > MOST_BYTES:
                much = f"{size / 1e9:.1f}"
                told = tr("{file} has {size} GB. Parley takes files up to 1 GB.", file=source.name, size=much)
                problems.append(told)
                continue
            if source.suffix.casefold() in VIDEOS:
                items.append(services.media.take(source))
            else:
                items.append(services.media.put(services.files.read(source), source.name))
            if items[-1].name != source.name:
                kept = items[-1].name
                notes.append(
                    tr("{file} is kept as {kept}, which networks take.", file=source.name, kept=kept)
                )
        except ParleyError as error:
            problems.append(f"{error} {getattr(error, 'mend', '')}".strip())
    if items:
        with services.plan.write() as unit:
            for item in items:
                unit.media.add(item)
            unit.commit()
    return Added(tuple(items), tuple(problems), tuple(notes))


def picture_of(services: Services, item: MediaItem) -> QImage:
    """The stored picture or a still of the video, upright and at most 900 px; a null image when there is none."""
    try:
        video = item.mime.startswith("video/")
        data = services.media.poster(item) if video else services.media.read(item)
    except ParleyError:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > LARGEST:
        reader.setScaledSize(size.scaled(QSize(LARGEST, LARGEST), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


class Pictures(QObject):
    """Thumbnails by id, read once on the worker.

    Signals:
        ready(str): the picture of that MediaId is there. added(object): an Added.
    """

    ready = Signal(str)
    added = Signal(object)

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._images: dict[str, QImage] = {}
        self._items: dict[str, MediaItem] = {}
        self._asked: set[str] = set()

    def image(self, media_id: MediaId | None) -> QImage | None:
        """The picture when it is there; a null image when it could not be read."""
        return self._images.get(media_id) if media_id else None

    def item(self, media_id: MediaId | None) -> MediaItem | None:
        """What is known of the stored file, None when it is none of this post's."""
        return self._items.get(media_id) if media_id else None

    def ask(self, items: Sequence[MediaItem]) -> None:
        """Read the pictures that are not there yet."""
        self._items |= {item.id: item for item in items}
        fresh = [item for item in items if item.id not in self._asked]
        for item in fresh:
            self._asked.add(item.id)
            self._context.tasks.run(self._reader(item), self._read)

    def add(self, sources: Sequence[Path | QImage]) -> None:
        """Store files or pasted pictures; ``added`` tells what came of it."""
        services = self._context.services

        def work() -> Added:
            return keep(services, sources)

        self._context.tasks.run(work, self._added)

    def _reader(self, item: MediaItem) -> Callable[[], tuple[str, QImage]]:
        services = self._context.services

        def read() -> tuple[str, QImage]:
            return item.id, picture_of(services, item)

        return read

    def _read(self, answer: tuple[str, QImage]) -> None:
        media_id, image = answer
        self._images[media_id] = image
        self.ready.emit(media_id)

    def _added(self, added: Added) -> None:
        self.added.emit(added)
