"""One line of the doctor's."""

from dataclasses import dataclass

from planner.languages import tr


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What was looked at and how it stands.

    Attributes:
        name: "plan file", the same in every language. text: how it stands, numbers first. mend: what to do, "" when it is fine.
        command: the words of the terminal that do it, "" where there are none.
    """

    name: str
    text: str
    mend: str = ""
    command: str = ""

    @property
    def label(self) -> str:
        """What was looked at, as people call it."""
        words = {
            "accounts": tr("accounts", "what was looked at"),
            "clock": tr("clock", "what was looked at"),
            "copies": tr("copies", "what was looked at"),
            "disk": tr("disk", "what was looked at"),
            "format": tr("format", "what was looked at"),
            "left over": tr("left over", "what was looked at"),
            "passwords": tr("passwords", "what was looked at"),
            "pictures": tr("pictures", "what was looked at"),
            "places": tr("places", "what was looked at"),
            "plan": tr("plan", "what was looked at"),
            "plan file": tr("plan file", "what was looked at"),
            "publishers": tr("publishers", "what was looked at"),
            "references": tr("references", "what was looked at"),
            "time zones": tr("time zones", "what was looked at"),
        }
        return words[self.name]

    @property
    def fine(self) -> bool:
        """Whether nothing is to be done."""
        return not self.mend
