from tests.planner.connectors.cases.case import Case
from tests.planner.connectors.cases.tiktok import of_films


def make() -> Case:
    return of_films()
