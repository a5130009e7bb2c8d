"""snac2 (Debian's package): a small Fediverse server with a Mastodon client API.

Bookworm has it only in its backports: the package is unpacked under ``.servers/snac`` through package lists
of its own; the machine's lists are left as they are.
"""

import json
import re
import shutil
import subprocess
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

from tools.servers.process import (
    HOME,
    RUN,
    NotInstallable,
    alive,
    answers,
    apt_install,
    finish,
    log,
    spawn,
    wait_until,
    write_info,
)

NAME = "mastodon"
CACHE = HOME / "snac"
DATA = RUN / NAME


def installed() -> bool:
    """Whether the program is there and runs."""
    program = _program()
    if program is None:
        return False
    try:
        output = subprocess.run([program], check=False, capture_output=True, text=True)
    except OSError:
        return False
    return (output.stdout + output.stderr).startswith("snac ")


def install() -> None:
    """Fetch and unpack the package. Raises NotInstallable."""
    if installed():
        return
    if not shutil.which("apt-get"):
        raise NotInstallable("needs the Debian package snac2")
    log(NAME, "fetching snac2")
    apt = CACHE / "apt"
    for folder in ("parts", "state", "lists/partial", "archives/partial"):
        (apt / folder).mkdir(parents=True, exist_ok=True)
    (apt / "status").touch()
    _write_source(apt / "parts")
    options = ["-qq", "-o", "Dir::Etc::SourceList=/dev/null", "-o", f"Dir::Etc::SourceParts={apt}/parts",
               "-o", f"Dir::State={apt}/state", "-o", f"Dir::State::Lists={apt}/lists", "-o", f"Dir::Cache={apt}",
               "-o", f"Dir::State::status={apt}/status", "-o", "APT::Sandbox::User=root"]  # fmt: skip
    subprocess.run(["apt-get", *options, "update"], check=True, stdout=subprocess.DEVNULL)
    archives = apt / "archives"
    subprocess.run(
        ["apt-get", *options, "download", "snac2"], check=True, cwd=archives, stdout=subprocess.DEVNULL
    )
    package = next(archives.glob("snac2_*.deb"))
    subprocess.run(["dpkg-deb", "-x", str(package), str(CACHE / "root")], check=True)
    if not installed():
        apt_install(NAME, ["libcurl4", "libssl3"])
    if not installed():
        raise NotInstallable("snac2 does not run here")


def start(port: int) -> None:
    """Start with two users who follow each other, and write info.json."""
    if alive(DATA / "server.pid") and (DATA / "info.json").exists():
        return
    stop()
    DATA.mkdir(parents=True, mode=0o700)
    base = DATA / "base"
    program = str(_program())
    answers_text = f"127.0.0.1\n{port}\n127.0.0.1:{port}\n\n\n"
    subprocess.run(
        [program, "init", str(base)], input=answers_text, text=True, check=True, capture_output=True
    )
    settings = json.loads((base / "server.json").read_text(encoding="utf-8"))
    settings |= {
        "protocol": "http",
        "disable_email_notifications": True,
        "queue_timeout": 2,
        "queue_timeout_2": 2,
    }
    (base / "server.json").write_text(json.dumps(settings, indent=4), encoding="utf-8")
    passwords = {user: _add_user(program, base, user) for user in ("alice", "bob")}
    spawn(DATA / "server.pid", [program, "httpd", str(base)])
    address = f"http://127.0.0.1:{port}"
    wait_until(lambda: answers(f"{address}/api/v1/instance"), DATA / "server.pid", 20, NAME)
    for one, other in (("alice", "bob"), ("bob", "alice")):
        subprocess.run(
            [program, "follow", str(base), one, f"{address}/{other}"], check=False, capture_output=True
        )
    users = {user: _token(address, user, password) for user, password in passwords.items()}
    write_info(DATA, {"server": "snac2", "base_url": address, "users": users,
                      "access_token": users["alice"]["access_token"]})  # fmt: skip


def stop() -> None:
    """Stop and delete its data: every start is a new, empty server."""
    finish(DATA / "server.pid")
    shutil.rmtree(DATA, ignore_errors=True)


def _program() -> str | None:
    return shutil.which("snac") or next((str(p) for p in [CACHE / "root/usr/bin/snac"] if p.exists()), None)


def _write_source(parts: Path) -> None:
    """Point apt at the backports beside the machine's own source, whatever address that is."""
    for source in sorted(Path("/etc/apt/sources.list.d").glob("*.sources")):
        for stanza in source.read_text(encoding="utf-8").split("\n\n"):
            if re.search(r"^Suites:.*\bbookworm-updates\b", stanza, re.MULTILINE):
                text = re.sub(r"^Suites:.*$", "Suites: bookworm-backports", stanza, flags=re.MULTILINE)
                (parts / "backports.sources").write_text(text + "\n", encoding="utf-8")
                return
    plain = Path("/etc/apt/sources.list")
    for line in plain.read_text(encoding="utf-8").splitlines() if plain.exists() else []:
        if re.match(r"deb\s.*\sbookworm\s", line):
            (parts / "backports.list").write_text(
                line.replace(" bookworm ", " bookworm-backports ") + "\n", encoding="utf-8"
            )
            return
    raise NotInstallable("snac2 is in Debian 12's backports, and this machine has no Debian 12 source")


def _add_user(program: str, base: Path, user: str) -> str:
    output = subprocess.run([program, "adduser", str(base), user], check=True, capture_output=True, text=True,
                            stdin=subprocess.DEVNULL)  # fmt: skip
    found = re.search(r"User password is (\S+)", output.stdout + output.stderr)
    if not found:
        raise RuntimeError("snac2 told no password")
    return found.group(1)


class _Stay(urllib.request.HTTPRedirectHandler):
    """Keeps the redirect that carries the code instead of following it."""

    def redirect_request(self, *_args: object, **_options: object) -> None:
        return None


def _token(address: str, user: str, password: str) -> dict[str, str]:
    """Go through the OAuth code flow as a person would."""
    opener = urllib.request.build_opener(_Stay)
    redirect = "http://127.0.0.1:1/callback"

    def post(path: str, **fields: str) -> tuple[str, str]:
        request = urllib.request.Request(address + path, urllib.parse.urlencode(fields).encode())  # noqa: S310
        try:
            answer = opener.open(request, timeout=10)
        except urllib.error.HTTPError as error:
            answer = error
        with answer:
            return answer.headers.get("Location", ""), answer.read().decode()

    scopes = "read write follow"
    app = json.loads(
        post("/api/v1/apps", client_name="connector tests", redirect_uris=redirect, scopes=scopes)[1]
    )
    location, _ = post("/oauth/x-snac-login", login=user, passwd=password, redir=redirect, cid=app["client_id"],
                       state="s1")  # fmt: skip
    code = urllib.parse.parse_qs(urllib.parse.urlsplit(location).query)["code"][0]
    _, body = post("/oauth/token", grant_type="authorization_code", code=code, redirect_uri=redirect, scope=scopes,
                   client_id=app["client_id"], client_secret=app["client_secret"])  # fmt: skip
    return {"username": user, "password": password, "access_token": json.loads(body)["access_token"]}
