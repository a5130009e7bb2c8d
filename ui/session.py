"""One open plan in the window: its services, worker, bridge and publisher. Switching plans makes a new one."""

import contextlib
import os
import socket
import threading
import weakref
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.domain.agents import WorkerKind
from planner.editing.edit import Editor
from planner.ports.http import Http
from planner.ports.services import Services
from ui.bridge import Bridge
from ui.tasks import Tasks
from ui.theme.theme import Theme

if TYPE_CHECKING:
    from planner.publishing.agent import Agent


class Session(QObject):
    """Everything that lives as long as a plan is open.

    Attributes:
        services: with an ``http`` whose calls are given up when the plan closes.
        sample: it is the sample business's plan.
    """

    def __init__(
        self, services: Services, theme: Theme, *, sample: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._calls: weakref.WeakSet[Http] = weakref.WeakSet()
        self._make_http: Callable[[], Http] = services.http
        self.services = replace(services, http=self._http)
        self.sample = sample
        self.tasks = Tasks(services.plan, self)
        self.bridge = Bridge(self.tasks, theme, self)
        self.editor = Editor(services.plan, services.clock)
        self._agent: Agent | None = None
        self._closing: threading.Thread | None = None

    @property
    def worker(self) -> str:
        """This window's name as a publisher."""
        return f"window@{socket.gethostname()}:{os.getpid()}"

    def start_publisher(self) -> None:
        """Begin to publish what comes due, on the publisher's own thread."""
        from planner.publishing.agent import Agent
        from planner.publishing.publisher import Publisher

        # Its calls are its own: at closing the agent lets them end in their time, forms' calls are given up.
        services = replace(self.services, http=self._make_http)
        publisher = Publisher(services, worker=self.worker)
        self._agent = Agent(publisher, self.bridge.tick_from_agent, kind=WorkerKind.WINDOW)
        self._agent.start()

    def wake_publisher(self) -> None:
        """Look for due posts now; nothing happens when this window does not publish."""
        if self._agent is not None:
            self._agent.wake()

    def closed(self) -> bool:
        """Whether it was closed already."""
        return self._closing is not None

    def publishes(self) -> bool:
        """Whether this window publishes."""
        return self._agent is not None

    def close(self, *, wait: bool = True) -> None:
        """Stop listening, publishing and working, then close the plan.

        What is being sent may take some seconds to end; without ``wait`` that happens on a thread of its own
        (call ``finish`` before the program ends).
        """
        if self._closing is not None:
            return
        self.bridge.close()
        for http in list(self._calls):
            with contextlib.suppress(Exception):  # a call that cannot be given up ends with the program
                http.cancel()
        self._closing = threading.Thread(target=self._end, name="closing")
        self._closing.start()
        if wait:
            self.finish()

    def finish(self) -> None:
        """Wait until the plan is closed."""
        if self._closing is not None:
            self._closing.join()

    def _end(self) -> None:
        if self._agent is not None:
            self._agent.stop()
        if self.tasks.close():
            self.services.plan.close()
            self.services.speller.close()

    def _http(self) -> Http:
        http = self._make_http()
        self._calls.add(http)
        return http
