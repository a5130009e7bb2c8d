"""A terminal on a plan in memory; the practice network is real, everything else is a fake."""

import argparse
import importlib
from dataclasses import dataclass

import pytest

from planner.domain.errors import UserError
from planner.ports.services import Outside, Services
from tests.fakes.backups import FakeBackups
from tests.fakes.clock import FakeClock
from tests.fakes.files import FakeFiles
from tests.fakes.media import FakeMedia
from tests.fakes.plan import FakePlan
from tests.fakes.secrets import FakeSecrets


@dataclass
class Answer:
    """What a command said: exit status, stdout, stderr."""

    status: int
    out: str
    err: str


class Terminal:
    """Runs commands as ``main`` does."""

    def __init__(self, services: Services, capsys) -> None:
        self.services = services
        self.exists = True
        self._capsys = capsys

    def __call__(self, word: str, *arguments: str) -> Answer:
        command = importlib.import_module(f"planner.commands.{word}").COMMAND
        parser = argparse.ArgumentParser(prog=word)
        command.add(parser)
        self._capsys.readouterr()
        try:
            status = command.run(parser.parse_args(arguments), self._outside())
        except SystemExit as ended:
            status = ended.code
        told = self._capsys.readouterr()
        return Answer(status, told.out, told.err)

    def _open(self, create: bool) -> Services:
        if not (self.exists or create):
            raise UserError("There is no plan here yet.", mend="Import a file.")
        self.exists = True
        return self.services

    def _outside(self) -> Outside:
        return Outside(
            clock=self.services.clock,
            files=self.services.files,
            data_dir=self.services.data_dir,
            open=self._open,
            open_sample=lambda _fresh: self.services,
            open_file=lambda _path: self.services.plan,
            backups=lambda: self.services.backups,
            autostart=lambda: self.services.autostart,
        )


class NoHttp:
    """An Http that must not be used."""

    def cancel(self) -> None:
        """Nothing is under way."""


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def services(clock, tmp_path):
    return Services(
        clock=clock,
        plan=FakePlan(clock),
        secrets=FakeSecrets(),
        media=FakeMedia(),
        files=FakeFiles(),
        http=NoHttp,
        data_dir=tmp_path,
        backups=FakeBackups(clock),
    )


@pytest.fixture
def terminal(services, capsys):
    return Terminal(services, capsys)
