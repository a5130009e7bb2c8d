"""Where pages go: to a printer, into a PDF, or into pictures."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPainter, QPdfWriter

from planner.domain.errors import EnvironmentFault
from planner.languages import tr
from ui.printing.paper import Pages, Paper, page_layout

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

RESOLUTION = 300
PICTURE_SCALE = 2.0
EDGE = 24  # px of white around a picture


def to_pdf(pages: Pages, path: Path, paper: Paper, *, landscape: bool) -> None:
    """Write a PDF. Raises EnvironmentFault when the file cannot be written."""
    writer = QPdfWriter(str(path))
    writer.setPageLayout(page_layout(paper, landscape=landscape))
    writer.setResolution(RESOLUTION)
    writer.setTitle(pages.title)
    writer.setCreator("Parley")
    if not _paint(pages, writer, writer.resolution()):
        raise _unwritable(path)


def to_printer(pages: Pages, printer: "QPrinter") -> bool:
    """Print the pages that the person chose; False when the printer took none."""
    first, last = printer.fromPage() or 1, printer.toPage() or pages.count()
    return _paint(pages, printer, printer.resolution(), range(first - 1, min(last, pages.count())))


def to_pictures(pages: Pages, path: Path) -> list[Path]:
    """Write a PNG or SVG, by the name's end; of several pages one each, numbered. The files written.

    Raises:
        EnvironmentFault: a file cannot be written.
    """
    count = pages.count()
    names = [path] if count == 1 else [path.with_stem(f"{path.stem}-{n + 1}") for n in range(count)]
    for number, name in enumerate(names):
        if name.suffix.lower() == ".svg":
            _svg(pages, number, name)
        elif not picture_of(pages, number, PICTURE_SCALE).save(str(name), "PNG"):
            raise _unwritable(name)
    return names


def picture_of(pages: Pages, number: int, scale: float) -> QImage:
    """A page on white paper; ``scale``: px of the picture for each px of the page."""
    size = pages.size
    whole = QSize(round((size.width() + 2 * EDGE) * scale), round((size.height() + 2 * EDGE) * scale))
    image = QImage(whole, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(scale, scale)
    painter.translate(EDGE, EDGE)
    pages.paint(painter, number)
    painter.end()
    return image


def _svg(pages: Pages, number: int, path: Path) -> None:
    from PySide6.QtSvg import QSvgGenerator

    size = pages.size.toSize() + QSize(2 * EDGE, 2 * EDGE)
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(pages.title)
    painter = QPainter()
    if not painter.begin(generator):
        raise _unwritable(path)
    painter.fillRect(0, 0, size.width(), size.height(), Qt.GlobalColor.white)
    painter.translate(EDGE, EDGE)
    pages.paint(painter, number)
    if not painter.end() or not path.exists():
        raise _unwritable(path)


def _paint(pages: Pages, device: QPagedPaintDevice, dots: int, numbers: range | None = None) -> bool:
    """Paint pages one after the other on a device of ``dots`` to the inch."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    for place, number in enumerate(numbers or range(pages.count())):
        if place:
            device.newPage()
        painter.save()
        painter.scale(dots / 96, dots / 96)
        pages.paint(painter, number)
        painter.restore()
    return painter.end()


def _unwritable(path: Path) -> EnvironmentFault:
    return EnvironmentFault(
        tr("{name} could not be written. Choose another folder, or make room on the disk.", name=path.name)
    )
