"""One thing on its way: sent, changed or deleted, and what is said of it meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hfchat_desktop.core.sharing import Shared, ShareRequest, ShareStage
from hfchat_desktop.errors import HFChatError

if TYPE_CHECKING:
    from hfchat_desktop.bridge.sharing import Sharing


class Sending(QObject):
    """Listens to the answers to one wish at a time, of all that `Sharing` is asked."""

    told = Signal(str)  # what is being done, in words
    done = Signal(object)  # Shared: sent or changed
    deleted = Signal(object)  # Shared
    cancelled = Signal(object)  # Shared where it was too late, or None
    failed = Signal(object)  # HFChatError

    def __init__(self, sharing: Sharing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sharing = sharing
        self._number = 0
        sharing.stage_changed.connect(self._on_sharing_stage_changed)
        sharing.shared.connect(self._on_sharing_shared)
        sharing.updated.connect(self._on_sharing_shared)
        sharing.deleted.connect(self._on_sharing_deleted)
        sharing.cancelled.connect(self._on_sharing_cancelled)
        sharing.failed.connect(self._on_sharing_failed)

    @property
    def busy(self) -> bool:
        """Whether an answer is waited for."""
        return bool(self._number)

    def share(self, request: ShareRequest) -> None:
        """Send something new."""
        self._number = self._sharing.share(request)

    def update(self, share: Shared, request: ShareRequest) -> None:
        """Put what is asked for in the place of what was shared before."""
        self._number = self._sharing.update(
            share.id, request.text, title=request.title, options=request.options
        )

    def delete(self, share_id: int) -> None:
        """Delete what was shared, where it is."""
        self._number = self._sharing.delete(share_id)

    def cancel(self) -> None:
        """Stop, where it is not too late; `cancelled` follows."""
        if self._number:
            self.told.emit(self.tr("Cancelling: checking whether it was created…"))
            self._sharing.cancel(self._number)

    def _is_ours(self, number: int) -> bool:
        """Return whether an answer is the last one to what was wished here."""
        ours = bool(number) and number == self._number
        if ours:
            self._number = 0
        return ours

    def _on_sharing_stage_changed(self, number: int, stage: str) -> None:
        if number == self._number:
            words = {
                ShareStage.CHECKING: self.tr("Checking for keys once more…"),
                ShareStage.SENDING: self.tr("Sending…"),
                ShareStage.READING_BACK: self.tr("Reading back what was sent…"),
                ShareStage.LOOKING: self.tr("Checking whether it is there already…"),
            }
            self.told.emit(words.get(ShareStage(stage), self.tr("Sending…")))

    def _on_sharing_shared(self, number: int, share: Shared) -> None:
        if self._is_ours(number):
            self.done.emit(share)

    def _on_sharing_deleted(self, number: int, share: Shared) -> None:
        if self._is_ours(number):
            self.deleted.emit(share)

    def _on_sharing_cancelled(self, number: int, share: Shared | None) -> None:
        if self._is_ours(number):
            self.cancelled.emit(share)

    def _on_sharing_failed(self, number: int, error: HFChatError) -> None:
        if self._is_ours(number):
            self.failed.emit(error)
