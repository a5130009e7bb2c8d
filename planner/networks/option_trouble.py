"""What is wrong with an option, in words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OptionTrouble:
    """What is wrong with one option.

    Attributes:
        key: its name. message, mend: a sentence each. missing: nothing is set where something must be.
    """

    key: str
    message: str
    mend: str
    missing: bool = False

    @property
    def field(self) -> str:
        """What a refusal calls it: "options.board"."""
        return f"options.{self.key}"
