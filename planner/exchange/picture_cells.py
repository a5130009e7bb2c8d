"""The cells of a row that tell of its pictures: names, alt texts, marks and crops, one each for every picture."""

from typing import NamedTuple

from planner.domain.media import Crop, MediaUse, crop_of
from planner.exchange.cells import split_names, split_texts
from planner.exchange.planrow import Trouble
from planner.exchange.words import yes_of
from planner.languages import tr


class PictureCells(NamedTuple):
    """The cells as they stand in the file; plain line ends in ``alt``."""

    names: str
    alt: str
    decorative: str
    captioned: str
    crop: str

    def uses(self, *, addresses: bool) -> tuple[MediaUse, ...] | Trouble:
        """The pictures, not looked for yet. ``addresses``: the cell holds one web address."""
        names = (self.names.strip(),) if addresses else split_names(self.names)
        count = len(names)
        alts = split_texts(self.alt, count)
        marks = [yes_of(mark.strip(), "decorative") for mark in split_texts(self.decorative, count)]
        spoken = [yes_of(mark.strip(), "captioned") for mark in split_texts(self.captioned, count)]
        crops = [_crop(cell.strip()) for cell in split_texts(self.crop, count)]
        wrong = next((one for one in (*marks, *spoken, *crops) if isinstance(one, Trouble)), None)
        if wrong:
            return wrong
        if len(alts) > count and any(alts[count:]):
            return Trouble(
                "alt_text",
                tr("{number} alt texts for {count} pictures.", number=len(alts), count=count),
                tr("Separate them by “ | ” as the pictures are, one each."),
            )
        return tuple(
            MediaUse(
                media_id=None,
                name=file_name(name),
                alt_text=alt_text,
                decorative=mark is True,
                captioned=words is True,
                crop=crop if isinstance(crop, Crop) else None,
            )
            for name, alt_text, mark, words, crop in zip(names, alts, marks, spoken, crops, strict=False)
            if name
        )


def file_name(name: str) -> str:
    """The file name that a media cell means: of a web address its last part."""
    if "://" not in name:
        return name
    path = name.partition("://")[2].partition("?")[0].partition("#")[0]
    return path.rstrip("/").rpartition("/")[2] or "picture"


def lines(cell: str) -> str:
    """The cell with plain line ends."""
    return cell.replace("\r\n", "\n").replace("\r", "\n") if "\r" in cell else cell


def _crop(cell: str) -> Crop | Trouble | None:
    try:
        return crop_of(cell)
    except ValueError:
        mend = tr(
            "Write left, top, width and height in ten thousandths, as 0 1250 10000 7500, or leave it empty."
        )
        return Trouble("crop", tr("“{cell}” is no part of a picture.", cell=cell), mend)
