"""A fake connector that can also take away and change what is out; ``FakeConnector`` on what the network shows."""

# ruff: noqa: ARG002 - the signatures are the connector's
from collections import defaultdict
from dataclasses import dataclass, field

from planner.connectors.connector import StepResult
from tests.fakes.connector import FakeConnector


@dataclass
class Shown:
    """What people see, by id.

    Attributes:
        asked: ("delete" | "change", id) in order. before, after: faults instead of, or after, the deed.
        looks: faults of looking, taken from the front.
    """

    texts: dict = field(default_factory=dict)
    asked: list = field(default_factory=list)
    before: dict = field(default_factory=lambda: defaultdict(list))
    after: dict = field(default_factory=lambda: defaultdict(list))
    looks: list = field(default_factory=list)


class OpenConnector(FakeConnector):
    """``Deletes`` and ``Rewrites`` besides."""

    def __init__(self, network, key, **more):
        super().__init__(network, key, **more)
        self.shown = Shown()

    def send(self, http, credentials, frozen, read_media):
        result = super().send(http, credentials, frozen, read_media)
        self.shown.texts[result.remote_id] = frozen["text"]
        return result

    def delete(self, http, credentials, remote_id):
        self._fault("delete", remote_id, self.shown.before)
        self.shown.texts.pop(remote_id, None)
        self._fault("delete", "", self.shown.after)
        return 200

    def is_there(self, http, credentials, remote_id):
        self._look()
        return remote_id in self.shown.texts

    def freeze_change(self, step, rendered, account, sent, done, remote_id):
        text = rendered.parts[step.part].text
        return None if text == sent["text"] else {**sent, "role": "change", "id": remote_id, "text": text}

    def change(self, http, credentials, frozen):
        self._fault("change", frozen["id"], self.shown.before)
        self.shown.texts[frozen["id"]] = frozen["text"]
        self._fault("change", "", self.shown.after)
        return StepResult(remote_id=frozen["id"], status=200)

    def shows(self, http, credentials, frozen):
        self._look()
        return self.shown.texts.get(frozen["id"]) == frozen["text"]

    def _look(self):
        if self.shown.looks:
            raise self.shown.looks.pop(0)

    def _fault(self, what, remote_id, faults):
        if remote_id:
            self.shown.asked.append((what, remote_id))
        if faults[what]:
            fault = faults[what].pop(0)
            if fault is not None:
                raise fault
