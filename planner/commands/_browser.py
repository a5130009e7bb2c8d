"""Signing in through the browser from the terminal: the address is printed, and the one it ends at may be pasted."""

import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from queue import SimpleQueue

from planner.connectors.signin.flow import Place
from planner.domain.account import Account
from planner.domain.errors import ParleyError, UserError
from planner.domain.ids import ClientId
from planner.languages import tr
from planner.ports.services import Services
from planner.publishing.browser import BrowserSignIn


class _Lines(threading.Thread):
    """Reads standard input line by line, beside whatever else is waited for, until one is taken.

    ``hear``: told each line, answers whether that was it. ``end``: called when there are no more.
    """

    def __init__(self, hear: Callable[[str], bool], end: Callable[[], None]) -> None:
        super().__init__(daemon=True)
        self.hear, self.end, self.taken = hear, end, False

    def run(self) -> None:
        """Read until one is taken, or the end."""
        for line in sys.stdin:
            if line.strip() and self.hear(line):
                self.taken = True
                return
        self.end()

    def next(self) -> str:
        """The next line, "" at the end; only after what was waited for has come."""
        if self.taken:
            self.join()
            return sys.stdin.readline()
        typed: SimpleQueue[str] = SimpleQueue()  # it came another way, and the thread still waits for a line
        self.hear, self.end = partial(_put, typed), partial(typed.put, "")
        return typed.get() if self.is_alive() else ""


def _put(typed: "SimpleQueue[str]", line: str) -> bool:
    typed.put(line)
    return True


def through_the_browser(
    services: Services,
    client_id: ClientId,
    network: str,
    fields: Mapping[str, str],
    *,
    named: str = "",
    private_ok: bool = False,
    redirect: str = "",
) -> Account:
    """Connect an account through the browser; what is said on the way goes to standard error.

    Args:
        services: plan, secrets, http, clock.
        client_id: whose account it is.
        network: key of the network.
        fields: what was typed.
        named: the account's name in the plan; also chooses among several places.
        private_ok: the person confirmed a server that is http or on a private address.
        redirect: an https address that the person's app names instead of the usual one.
    """
    sign_in = BrowserSignIn(
        services, client_id, network, fields, named=named, private_ok=private_ok, redirect=redirect
    )
    address = sign_in.begin()
    _say(tr("Open this address in a browser, and allow Parley there:"))
    print(address, flush=True)
    listening = sign_in.listening
    _say(
        tr(
            "Then it goes on here by itself. Where the browser cannot show the page it ends at, paste its address here."
        )
        if listening
        else tr("The page it ends at cannot be shown, and that is right. Paste its address here:")
    )

    def paste(line: str) -> bool:
        try:
            sign_in.paste(line)
        except ParleyError as error:
            _say(" ".join(part for part in (str(error), getattr(error, "mend", "")) if part))
            return False
        return True

    lines = _Lines(paste, _nothing if listening else sign_in.cancel)
    lines.start()
    places = sign_in.finish()
    return sign_in.connect(_chosen(places, named, lines))


def _chosen(places: Sequence[Place], named: str, lines: _Lines) -> str:
    """The id of the place: the only one, the one of that name, or the one whose number is typed."""
    if len(places) <= 1:
        return places[0].id if places else ""
    known = [one for one in places if named and named.casefold() in {one.label.casefold(), one.id.casefold()}]
    if known:
        return known[0].id
    for number, place in enumerate(places, 1):
        _say(f"{number}  {place.label}" + (f" ({place.note})" if place.note else ""))
    _say(tr("Type the number of what Parley posts as:"))
    typed = lines.next().strip()
    if not typed.isdecimal() or not 1 <= int(typed) <= len(places):
        raise _unchosen()
    return places[int(typed) - 1].id


def _unchosen() -> UserError:
    return UserError(
        tr("Nothing was chosen, and nothing was saved."),
        place="handle",
        mend=tr("Say --handle and its name."),
    )


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


def _nothing() -> None:
    """Go on waiting for the browser."""
