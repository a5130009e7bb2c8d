"""Which addresses a request may go to."""

import ipaddress
import socket
from functools import lru_cache
from urllib.parse import SplitResult, urlsplit

from planner.connectors.redact import redact
from planner.domain.errors import NotSent, PrivateAddress, Refused
from planner.languages import tr

_DEFAULT_PORTS = {"http": 80, "https": 443}


def checked(url: str, *, private_ok: bool = False) -> SplitResult:
    """The parts of ``url``, when a request may go there.

    https goes anywhere but to a private address that nobody confirmed; http goes to this machine, and to
    a private address that the person confirmed.

    Raises:
        Refused: the address is not allowed or is none, with ``field="server"``.
        NotSent: the name is not known (looked up only where it decides).
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port = "", None
    if not host or parts.scheme not in _DEFAULT_PORTS or port == 0:
        raise _no_address(url)
    if parts.username is not None or parts.password is not None:
        raise Refused(tr("The address must not contain a name or password."), field="server")
    if is_loopback(host):
        return parts
    literal = _literal(host)
    if literal is None and parts.scheme == "https":
        return parts
    if parts.scheme == "http" and not private_ok:
        message = tr(
            "{host} is asked without encryption. Use https://, or confirm that it is on your own network.",
            host=host,
        )
        raise PrivateAddress(message, field="server")
    private = _is_private(literal) if literal else all(_is_private(found) for found in _resolve(host))
    if private and not private_ok:
        raise PrivateAddress(
            tr("{host} is on a private network. Confirm the address to use it.", host=host), field="server"
        )
    if parts.scheme == "http" and not private:
        raise Refused(
            tr("{host} is not on your own network. Use an address with https://.", host=host), field="server"
        )
    return parts


def demand_peer(parts: SplitResult, peer: str, *, private_ok: bool = False) -> None:
    """Look where a checked address really led, before anything is sent: names can be answered anew each time.

    Args:
        parts: as ``checked`` gave them.
        peer: the IP address at the other end.
        private_ok: the person confirmed a private address.

    Raises:
        Refused: a public name led into a private network, one of this machine's away from it, or http outside.
    """
    host = parts.hostname or ""
    found = ipaddress.ip_address(peer.partition("%")[0])
    if is_loopback(host):
        if not _plain(found).is_loopback:
            raise Refused(
                tr("{host} is not this computer here. Nothing was sent.", host=host), field="server"
            )
        return
    private = _is_private(found)
    if private and not private_ok:
        raise PrivateAddress(
            tr(
                "{host} leads to a private network. Nothing was sent. Confirm the address to use it.",
                host=host,
            ),
            field="server",
        )
    if parts.scheme == "http" and not private:
        raise Refused(
            tr(
                "{host} is not on your own network. Nothing was sent. Use an address with https://.",
                host=host,
            ),
            field="server",
        )


@lru_cache(maxsize=256)
def is_loopback(host: str) -> bool:
    """Whether ``host`` is this machine: localhost, 127.x.x.x or ::1."""
    if host.casefold().rstrip(".") == "localhost":
        return True
    literal = _literal(host)
    return literal is not None and literal.is_loopback


def base_of(address: str, *, scheme: str = "https") -> str:
    """What a person typed as a server's address, in one shape: "Example.com/" -> "https://example.com".

    This machine is asked by http unless https is written. Raises Refused when it is no address.
    """
    typed = address.strip()
    if "://" not in typed:
        host = typed.partition("/")[0].rpartition(":")[0] or typed.partition("/")[0]
        typed = f"{'http' if is_loopback(host.strip('[]')) else scheme}://{typed}"
    try:
        parts = urlsplit(typed)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise _no_address(address) from error
    if not host or any(point.isspace() for point in host) or parts.scheme not in _DEFAULT_PORTS:
        raise _no_address(address)
    if parts.username is not None:
        raise Refused(tr("The address must not contain a name or password."), field="server")
    name = f"[{host}]" if ":" in host else host
    number = "" if port in {None, _DEFAULT_PORTS[parts.scheme]} else f":{port}"
    return f"{parts.scheme}://{name}{number}{parts.path.rstrip('/')}"


def same_host(one: str, other: str) -> bool:
    """Whether two addresses are on the same host and port, and the second is no less safe."""
    first, second = urlsplit(one), urlsplit(other)
    if _ascii(first.hostname) != _ascii(second.hostname) or (first.scheme, second.scheme) == (
        "https",
        "http",
    ):
        return False
    if first.scheme == second.scheme:
        return _port(first) == _port(second)
    return (_port(first), _port(second)) == (80, 443)  # http to https, both on their usual ports


def same_site(one: str, other: str) -> bool:
    """Whether two addresses are of one site as people see it: the same host, with or without www., by http or https.

    For what is only told: what is sent goes by ``same_host``.
    """
    try:
        first, second = (urlsplit(base_of(address)) for address in (one, other))
    except Refused:
        return False
    hosts = {_ascii(parts.hostname).removeprefix("www.") for parts in (first, second)}
    ports = {parts.port for parts in (first, second)}
    return len(hosts) == len(ports) == 1


def host_of(address: str) -> str:
    """Host and port as a person reads them, "" where ``address`` is none."""
    try:
        return urlsplit(base_of(address)).netloc
    except Refused:
        return ""


def _ascii(host: str | None) -> str:
    """A host as it goes over the line: "bücher.example" and "xn--bcher-kva.example" are one."""
    try:
        return (host or "").encode("idna").decode()
    except UnicodeError:
        return host or ""


def _no_address(typed: str) -> Refused:
    shown = typed.strip()[:200]
    if "@" in shown:  # what stands before it may be a password
        return Refused(tr("This is not a web address."), field="server")
    return Refused(tr("“{shown}” is not a web address.", shown=redact(shown)), field="server")


def _port(parts: SplitResult) -> int | None:
    return parts.port or _DEFAULT_PORTS.get(parts.scheme)


def _literal(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def _is_private(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    return not _plain(address).is_global


def _plain(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    """An IPv4 address that is written as an IPv6 one, as itself."""
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return mapped or address


def _resolve(host: str) -> list[ipaddress.IPv4Address | ipaddress.IPv6Address]:
    try:
        rows = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise NotSent(
            tr("{host} was not found. Check the address and the connection.", host=host),
            detail=str(error),
            told=True,
        ) from error
    return [ipaddress.ip_address(str(row[4][0]).partition("%")[0]) for row in rows]
