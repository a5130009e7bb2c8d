"""Reading the file that was chosen, with the answers that were given; on the database worker."""

from dataclasses import dataclass
from pathlib import Path

from planner.exchange.importing import read_plan
from planner.exchange.pictures import FolderPictures
from planner.exchange.verdicts import ImportPreview
from planner.ports.services import Services
from ui.sheets.importing.questions import Answers, Offers


@dataclass(frozen=True, slots=True)
class Read:
    """What importing the file at ``path`` would do, and what the plan offers for open questions."""

    path: Path
    preview: ImportPreview
    offers: Offers


def read_file(services: Services, path: Path, answers: Answers) -> Read:
    """Read the file. Raises UserError, EnvironmentFault when that cannot be done."""
    preview = read_plan(
        services.files.read(path),
        now=services.clock.now(),
        existing=services.plan,
        folder_files=FolderPictures(path.parent, services.files),
        client=answers.client or None,
        accounts=answers.accounts,
        zone=answers.zone or None,
        dates=answers.dates or None,
    )
    if not preview.questions:
        return Read(path, preview, Offers())
    with services.plan.read() as unit:
        clients = [one.name for one in unit.clients.all()]
        return Read(path, preview, Offers(tuple(unit.accounts.all()), tuple(clients)))
