"""Real servers for the connector tests: ``python -m tools.servers install|up|down|status [NAME...]``.

``install`` puts what is needed under ``.servers``; ``up`` starts those that are installed, each new and
empty on a free loopback port; tests read ``.servers/run/NAME/info.json``.
"""

import argparse
import socket
import subprocess
import sys
from types import ModuleType

from tools.servers import bluesky, fediverse, postgres, wordpress
from tools.servers.process import HOME, RUN, NotInstallable, log

SERVERS: dict[str, ModuleType] = {module.NAME: module for module in (wordpress, postgres, bluesky, fediverse)}


def free_port() -> int:
    """A port of loopback that nothing listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def main() -> int:
    """Do the verb for the named servers, or for all; 1 when an installation failed."""
    parser = argparse.ArgumentParser(prog="python -m tools.servers", description=__doc__)
    parser.add_argument("verb", choices=["install", "up", "down", "status"])
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(SERVERS))
    options = parser.parse_args()
    if unknown := set(options.names) - set(SERVERS):
        parser.error(f"no such server: {', '.join(sorted(unknown))}")
    HOME.mkdir(exist_ok=True)
    RUN.mkdir(mode=0o700, exist_ok=True)
    failed = False
    backwards = options.verb == "down"  # what needs another one ends first
    for name, server in reversed(SERVERS.items()) if backwards else SERVERS.items():
        if options.names and name not in options.names:
            continue
        failed |= not _do(options.verb, name, server)
    return 1 if failed else 0


def _do(verb: str, name: str, server: ModuleType) -> bool:
    if verb == "down":
        server.stop()
    elif verb == "install":
        try:
            server.install()
        except (NotInstallable, subprocess.CalledProcessError, OSError) as error:
            log(name, f"not installed: {error}")
            return False
        log(name, "installed")
    elif not server.installed():
        log(name, "not installed; its tests are skipped. To get it: make servers")
    elif verb == "up":
        server.start(free_port())
        log(name, "running")
    else:
        log(name, "installed")
    return True


if __name__ == "__main__":
    sys.exit(main())
