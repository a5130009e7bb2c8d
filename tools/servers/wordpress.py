"""WordPress from Debian's package with MariaDB, both private to ``.servers``.

The package is unpacked rather than installed, so that Apache is neither pulled in nor started. MariaDB
listens on a unix socket only; PHP's own web server on 127.0.0.1.
"""

import getpass
import os
import secrets
import shutil
import subprocess
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
)

NAME = "wordpress"
PACKAGES = ("php-cli", "php-mysql", "php-gd", "php-xml", "php-mbstring", "php-curl", "php-getid3", "libjs-cropper",
            "libjs-lodash", "libjs-underscore", "mariadb-server-core", "mariadb-client-core")  # fmt: skip
SITE = HOME / "wordpress-site"
DATA = RUN / NAME
SOCKET_BYTES = 100
PHP = Path(__file__).parent / "php"
_UPLOADS = ("-d", "upload_max_filesize=64M", "-d", "post_max_size=72M", "-d", "memory_limit=256M")


def installed() -> bool:
    """Whether PHP, MariaDB and the unpacked site are there."""
    return bool(shutil.which("php") and shutil.which("mariadbd") and (SITE / "wp-load.php").exists())


def install() -> None:
    """Install PHP and MariaDB, unpack WordPress. Raises NotInstallable."""
    apt_install(NAME, PACKAGES)
    if (SITE / "wp-load.php").exists():
        return
    if not shutil.which("apt-get"):
        raise NotInstallable("needs the Debian package wordpress")
    log(NAME, "unpacking")
    work = HOME / "wordpress-unpack"
    shutil.rmtree(work, ignore_errors=True)
    (work / "root").mkdir(parents=True)
    quiet = ["-qq", "-o", "APT::Sandbox::User=root"]  # as root apt drops to a user who cannot write here
    download = ["apt-get", *quiet, "download", "wordpress", "wordpress-theme-twentytwentythree"]
    if subprocess.run(download, cwd=work, check=False, stdout=subprocess.DEVNULL).returncode:
        subprocess.run(["apt-get", "update", "-qq"], check=True, stdout=subprocess.DEVNULL)
        subprocess.run(download, cwd=work, check=True, stdout=subprocess.DEVNULL)
    for package in work.glob("*.deb"):
        subprocess.run(["dpkg-deb", "-x", str(package), str(work / "root")], check=True)
    fresh = work / "root/usr/share/wordpress"
    _absolute_links(fresh)
    (fresh / ".htaccess").unlink(missing_ok=True)
    (fresh / "wp-content/uploads").mkdir(parents=True, exist_ok=True)
    shutil.rmtree(SITE, ignore_errors=True)
    shutil.move(fresh, SITE)
    shutil.rmtree(work)


def start(port: int) -> None:
    """Start a new, empty site with one user per role; the set-up script writes info.json."""
    web, database = DATA / "web.pid", DATA / "db.pid"
    if alive(web) and alive(database) and (DATA / "info.json").exists():
        return
    stop()
    DATA.mkdir(parents=True, mode=0o700)
    socket = _short_socket()
    _start_database(database, socket)
    _configure(socket, port)
    site = DATA / "site"
    setup = ["php", str(PHP / "setup.php"), str(site), str(DATA / "info.json.new")]
    subprocess.run(setup, check=True, stdout=subprocess.DEVNULL)
    (DATA / "info.json.new").chmod(0o600)
    (DATA / "info.json.new").replace(DATA / "info.json")
    serve = ["php", *_UPLOADS, "-S", f"127.0.0.1:{port}", "-t", str(site), str(PHP / "router.php")]
    spawn(web, serve, env={"PHP_CLI_SERVER_WORKERS": "4"})
    wait_until(lambda: answers(f"http://127.0.0.1:{port}/wp-json/"), web, 30, NAME)


def stop() -> None:
    """Stop and delete its data."""
    for name in ("web.pid", "db.pid"):
        finish(DATA / name)
    shutil.rmtree(DATA, ignore_errors=True)


def _short_socket() -> Path:
    """A unix socket's path may have 107 bytes: use the run folder, or the system's when that is too long."""
    here = DATA / "db.sock"
    if len(os.fsencode(here)) <= SOCKET_BYTES:
        return here
    return Path("/tmp") / f"parley-{os.getuid()}-{os.getpid()}.sock"  # noqa: S108 - a socket, its owner's only


def _start_database(pidfile: Path, socket: Path) -> None:
    me, folder = getpass.getuser(), DATA / "db"
    make = ["mariadb-install-db", "--no-defaults", f"--user={me}", f"--datadir={folder}", "--skip-test-db",
            "--auth-root-authentication-method=normal"]  # fmt: skip
    subprocess.run(make, check=True, capture_output=True)
    spawn(pidfile, ["mariadbd", "--no-defaults", f"--user={me}", f"--datadir={folder}", f"--socket={socket}",
                    "--skip-networking", f"--pid-file={DATA}/mariadbd.id", "--innodb-buffer-pool-size=64M",
                    "--innodb-flush-log-at-trx-commit=0"])  # fmt: skip
    ask = ["mariadb", "--no-defaults", f"--socket={socket}", "-u", "root", "-e"]

    def ready() -> bool:
        return subprocess.run([*ask, "select 1"], check=False, capture_output=True).returncode == 0

    wait_until(ready, pidfile, 60, "the database")
    create = "create database if not exists wordpress character set utf8mb4"
    subprocess.run([*ask, create], check=True, capture_output=True)


def _configure(socket: Path, port: int) -> None:
    """A site folder of links to the unpacked one, with its own settings and uploads."""
    site = DATA / "site"
    shutil.copytree(SITE, site, symlinks=True)
    keys = ("AUTH_KEY", "SECURE_AUTH_KEY", "LOGGED_IN_KEY", "NONCE_KEY", "AUTH_SALT", "SECURE_AUTH_SALT",
            "LOGGED_IN_SALT", "NONCE_SALT")  # fmt: skip
    salts = "\n".join(f"define('{key}', '{secrets.token_hex(32)}');" for key in keys)
    template = (PHP / "wp-config.php").read_text(encoding="utf-8")
    text = template.replace("%SALTS%", salts).replace("%SOCKET%", str(socket)).replace("%PORT%", str(port))
    (site / "wp-config.php").write_text(text, encoding="utf-8")
    added = site / "wp-content/mu-plugins"
    added.mkdir(exist_ok=True)
    shutil.copy(PHP / "closed.php", added)


def _absolute_links(site: Path) -> None:
    """Debian's links lead from the package into /usr/share; make them work from here."""
    for link in (site / "wp-includes").rglob("*"):
        if link.is_symlink() and not (target := str(link.readlink())).startswith("/"):
            link.unlink()
            link.symlink_to("/usr/share/" + target.rpartition("../")[2])
