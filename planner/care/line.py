"""One line of the doctor's."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What was looked at and how it stands.

    Attributes:
        name: "plan file". text: how it stands, numbers first. mend: what to do, "" when it is fine.
        command: the words of the terminal that do it, "" where there are none.
    """

    name: str
    text: str
    mend: str = ""
    command: str = ""

    @property
    def fine(self) -> bool:
        """Whether nothing is to be done."""
        return not self.mend
