"""Bluesky's own PDS and PLC directory (npm's @atproto packages), as an empty network at every start.

With the server that shows posts to everybody (AppView) where PostgreSQL runs here: it keeps what it shows there.

better-sqlite3 is compiled from source, about a minute: needs gcc, make and Node's headers.
"""

import os
import shutil
import subprocess
from pathlib import Path

from tools.servers import postgres
from tools.servers.process import HOME, RUN, NotInstallable, alive, finish, log, spawn, wait_until

NAME = "bluesky"
VERSION = "0.3.215"  # of @atproto/dev-env: the last line that runs on Node 20
MODULES = HOME / "bluesky-modules"
DATA = RUN / NAME
HERE = Path(__file__).parent / "bluesky"

_CHECK = f"""
require('@atproto/dev-env/package.json').version === '{VERSION}' || process.exit(1)
const Database = require('better-sqlite3'); new Database(':memory:').prepare('select 1').get()
"""


def installed() -> bool:
    """Whether the packages are there and the compiled one loads."""
    if not MODULES.exists() or not shutil.which("node"):
        return False
    return (
        subprocess.run(["node", "-e", _CHECK], cwd=MODULES, check=False, capture_output=True).returncode == 0
    )


def install() -> None:
    """Install the packages under ``.servers``. Raises NotInstallable."""
    if installed():
        return
    missing = [program for program in ("node", "npm", "gcc", "g++", "make") if not shutil.which(program)]
    if missing:
        raise NotInstallable(f"needs {', '.join(missing)} (Node 20)")
    log(NAME, f"installing @atproto/dev-env {VERSION}; this compiles for about two minutes")
    MODULES.mkdir(parents=True, exist_ok=True)
    shutil.copy(HERE / "package.json", MODULES / "package.json")
    env = {**os.environ, "npm_config_build_from_source": "true", "JOBS": "max"}
    prefix = Path(shutil.which("node") or "").resolve().parents[1]
    if (prefix / "include/node/node.h").exists():
        env["npm_config_nodedir"] = str(prefix)
    command = ["npm", "install", "--no-audit", "--no-fund", "--loglevel=error"]
    subprocess.run(command, cwd=MODULES, env=env, check=True, stdout=subprocess.DEVNULL)
    if not installed():
        rebuild = ["npm", "rebuild", "better-sqlite3", "--foreground-scripts"]
        subprocess.run(rebuild, cwd=MODULES, env=env, check=True, stdout=subprocess.DEVNULL)
    if not installed():
        raise NotInstallable("better-sqlite3 does not load")


def start(port: int) -> None:
    """Start with the accounts alice.test and bob.test; the server itself writes info.json."""
    if alive(DATA / "server.pid") and (DATA / "info.json").exists():
        return
    stop()
    DATA.mkdir(parents=True, mode=0o700)
    command = ["node", str(HERE / "network.mjs"), str(MODULES), str(DATA), str(port), str(DATA / "info.json")]
    env = {"LOG_ENABLED": "false", "NODE_NO_WARNINGS": "1", "SHOWS_IN": postgres.address()}
    spawn(DATA / "server.pid", command, env=env)
    wait_until((DATA / "info.json").exists, DATA / "server.pid", 90, NAME)


def stop() -> None:
    """Stop and delete its data."""
    finish(DATA / "server.pid")
    shutil.rmtree(DATA, ignore_errors=True)
