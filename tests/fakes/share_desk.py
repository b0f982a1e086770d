"""A desk that notes what it hears and never waits, for what shares without a child."""

from __future__ import annotations

from hfchat_desktop.core.sharing import Sent, ShareStage


class Desk:
    """Notes the stages and where a thing was created."""

    def __init__(self) -> None:
        self.stages: list[str] = []
        self.places: list[Sent] = []

    def stage(self, stage: ShareStage) -> None:
        self.stages.append(stage.value)

    def created(self, sent: Sent) -> None:
        self.places.append(sent)

    def wait(self, seconds: float) -> None:
        pass

    def use(self, work: object) -> None:
        pass
