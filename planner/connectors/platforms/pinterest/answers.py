"""What Pinterest's answers mean (API 5.23: ``{"code": 40, "message": ".."}``).

The description names no codes; 40 and 50 are those of its examples for a board and a pin that are not found.
"""

from planner.connectors.answers import Meaning, Row, Table
from planner.connectors.errors import NOT_FOUND
from planner.connectors.fields import text_at
from planner.languages import tr
from planner.ports.http import HttpAnswer

_NO_BOARD, _NO_PIN = "40", "50"

TABLE = Table(
    code_of=lambda answer: text_at(answer.json(), "code"),
    with_code=lambda code: {"code": int(code or 0), "message": "Not this one"},
    rows=(
        Row(meaning=Meaning.SIGN_IN, status={401}, field="token"),
        Row(
            meaning=Meaning.REFUSED,
            status={404},
            codes={_NO_BOARD},
            says=tr("The board is not on Pinterest any more. Choose another one for the post."),
            field="options.board_id",
        ),
        Row(
            meaning=Meaning.REFUSED,
            status={403},
            says=tr(
                "Pinterest does not allow it.{said} An app on trial may do less than one that was approved."
            ),
        ),
    ),
)


def is_no_pin(answer: HttpAnswer) -> bool:
    """Whether Pinterest itself says that there is no such pin; a 404 of a proxy says nothing."""
    if answer.status != NOT_FOUND:
        return False
    said = text_at(answer.json(), "message").casefold()
    return text_at(answer.json(), "code") == _NO_PIN or said.startswith("pin not found")
