"""One account's secrets are changed by one thread or process at a time."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from planner.domain.errors import SecretsUnavailable
from storage.secrets import open_secrets


def test_whoever_else_wants_the_same_accounts_secrets_waits_also_in_another_process(tmp_path):
    code = (
        "import sys; from pathlib import Path; from storage.secrets import open_secrets\n"
        "secrets = open_secrets(Path(sys.argv[1]), environment={'PARLEY_PASSPHRASE': 'correct horse'})\n"
        "with secrets.alone('a'):\n"
        "    print('in', flush=True); sys.stdin.readline(); secrets._vault.put('a', {'n': '1'})\n"
    )
    secrets = open_secrets(tmp_path, environment={"PARLEY_PASSPHRASE": "correct horse"})
    secrets._vault.put("a", {"n": "0"})
    command = [sys.executable, "-c", code, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout.readline() == "in\n"
        with secrets.alone("b"), ThreadPoolExecutor(1) as pool:
            reading = pool.submit(_alone_read, secrets)
            assert not reading.done()
            other.stdin.write("go\n")
            other.stdin.flush()
            assert reading.result(timeout=60) == {"n": "1"}


def _alone_read(secrets):
    with secrets.alone("a"):
        return secrets._vault.get("a")


def test_a_lock_that_is_held_too_long_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr("storage.secrets._PATIENCE", 0.01)
    first, second = (open_secrets(tmp_path, environment={}) for _ in range(2))
    with (
        first.alone("a"),
        pytest.raises(SecretsUnavailable, match="Another Parley"),
        second.alone("a"),
    ):
        pass
