"""What a network takes of a picture, as far as a picture can be made to be so."""

from dataclasses import dataclass

from planner.domain.media import MediaItem


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """The limits that a picture is made to keep before it goes out; 0 and (): any.

    Attributes:
        label: the network, for sentences. types: MIME types ("image/jpeg").
        size: most bytes. pixels: most of them, width times height. gif_size, gif_pixels: of a GIF, where that differs.
        sides: most pixels of width and height together, of what is no GIF.
    """

    label: str
    types: tuple[str, ...] = ()
    size: int = 0
    gif_size: int = 0
    pixels: int = 0
    gif_pixels: int = 0
    sides: int = 0

    def most(self, mime: str) -> int:
        """Most bytes of a picture of that type, 0: any number."""
        return self.gif_size or self.size if mime == "image/gif" else self.size

    def most_pixels(self, mime: str) -> int:
        """Most pixels of a picture of that type, 0: any number."""
        return self.gif_pixels or self.pixels if mime == "image/gif" else self.pixels

    def most_of(self, width: int, height: int) -> int:
        """Most pixels of a still picture of that form, in which it keeps to ``sides`` as well; 0: any number."""
        if not self.sides or width + height <= self.sides:
            return self.pixels
        most = int(width * height * (self.sides / (width + height)) ** 2)
        return min(self.pixels or most, most)

    def takes_type(self, mime: str) -> bool:
        """Whether pictures of that type may be sent."""
        return not self.types or mime in self.types

    def takes(self, item: MediaItem) -> bool:
        """Whether a picture can go out as it is."""
        most, pixels = self.most(item.mime), self.most_pixels(item.mime)
        return (
            self.takes_type(item.mime)
            and (not most or item.size <= most)
            and (not pixels or item.width * item.height <= pixels)
            and (item.mime == "image/gif" or not self.sides or item.width + item.height <= self.sides)
        )
