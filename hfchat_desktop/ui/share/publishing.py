"""What happens from the button that sends until the link is there, and to what is there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from hfchat_desktop.core.sharing import Shared, ShareRequest, ShareState, content_hash
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.ui.links import confirm_and_open
from hfchat_desktop.ui.share.delete_question import ask_to_delete
from hfchat_desktop.ui.share.dialog import ShareDialog
from hfchat_desktop.ui.share.run_words import cancelled_words, done_words
from hfchat_desktop.ui.share.sending import Sending

if TYPE_CHECKING:
    from hfchat_desktop.bridge.sharing import Sharing


class Publishing(QObject):
    """Sends what a dialog has prepared, and shows there how far it is and what came of it."""

    ended = Signal()  # nothing came of it; all can be changed again
    failed = Signal(object)  # HFChatError
    left = Signal()  # the dialog is to be closed

    def __init__(
        self,
        sharing: Sharing,
        dialog: ShareDialog,
        show_toast: Callable[..., None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dialog = dialog
        self._show_toast = show_toast
        self._sending = Sending(sharing, self)
        self._again = self._leaving = False
        self._done: Shared | None = None
        self._sha256 = ""  # of the text that was to leave
        sending, part = self._sending, dialog.done_part
        sending.told.connect(self._show_stage)
        sending.done.connect(self._on_sending_done)
        sending.deleted.connect(self._on_sending_deleted)
        sending.cancelled.connect(self._on_sending_cancelled)
        sending.failed.connect(self._on_sending_failed)
        part.copy_requested.connect(self._copy)
        part.open_requested.connect(self._on_part_open_requested)
        part.delete_requested.connect(self._on_part_delete_requested)

    @property
    def is_over(self) -> bool:
        """Whether the dialog shows what is being sent, or what came of it."""
        return self._sending.busy or self._done is not None

    def send(self, request: ShareRequest, again: Shared | None) -> None:
        """Send it, or put it in the place of what was shared before."""
        self._again, self._leaving = again is not None, False
        self._sha256 = content_hash(request.text)
        self._dialog.set_busy(True)
        self._show_stage(self.tr("Sending…"))
        if again is not None:
            self._sending.update(again, request)
        else:
            self._sending.share(request)

    def may_leave(self) -> bool:
        """Return whether the dialog may close now; the first time, what is sent is stopped.

        Who asks once more need not wait: what became of it stands in the list.
        """
        if not self._sending.busy:
            return True
        if self._leaving or self._done is not None:
            words = self.tr("The outcome will appear in the list of what you shared")
            self._show_toast(words, "info")
            return True
        self._leaving = True
        self._sending.cancel()
        return False

    def delete(self) -> None:
        """Delete what was shared."""
        if self._done is not None:
            self._dialog.done_part.set_busy(True)
            self._show_stage(self.tr("Deleting…"))
            self._sending.delete(self._done.id)

    def _show_stage(self, words: str) -> None:
        self._dialog.foot.set_words(words, "upload")
        self._dialog.foot.set_progress(-1)

    def _stop_showing(self) -> None:
        self._dialog.foot.set_words("", "upload")
        self._dialog.foot.set_progress(None)

    # --- what came of it ----------------------------------------------------------------------

    def _on_sending_done(self, share: Shared) -> None:
        self._done = share
        self._stop_showing()
        title, detail = done_words(share, again=self._again)
        self._dialog.show_done(title, detail, share.address)
        self._copy()

    def _on_sending_cancelled(self, share: Shared | None) -> None:
        is_there = share is not None and share.state is ShareState.SHARED
        if share is not None and is_there and share.sha256 == self._sha256:
            self._on_sending_done(share)  # it was too late: it is there, with all ways on
            return
        self._dialog.set_busy(False)
        self._stop_showing()
        self.ended.emit()
        self._dialog.foot.set_words(cancelled_words(share), "info")
        self._dialog.foot.go_on.setFocus()

    def _on_sending_failed(self, error: HFChatError) -> None:
        self._dialog.done_part.set_busy(False)
        self._stop_showing()
        if self._done is None:
            self._dialog.set_busy(False)
            self.ended.emit()
            self._dialog.foot.go_on.setFocus()
        self.failed.emit(error)

    def _on_sending_deleted(self, _share: Shared) -> None:
        self._show_toast(self.tr("What was shared is deleted"), "trash-2")
        self.left.emit()

    # --- what can be done with it -------------------------------------------------------------

    def _copy(self) -> None:
        if self._done is not None:
            QGuiApplication.clipboard().setText(self._done.address)
            self._dialog.done_part.show_copied(self.tr("The link was copied."))

    def _on_part_open_requested(self) -> None:
        if self._done is not None:
            confirm_and_open(self._dialog, self._dialog.theme, self._done.address)

    def _on_part_delete_requested(self) -> None:
        if self._done is not None:
            ask_to_delete(self._dialog, self._dialog.theme, self._done, self.delete)
