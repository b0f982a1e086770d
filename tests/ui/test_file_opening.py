"""A file that is opened with the app arrives as an event on macOS."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent

from hfchat_desktop.ui.file_opening import FileOpening


def test_a_model_file_is_taken_and_others_are_left_alone(qtbot, qapp):
    opening = FileOpening(qapp)
    with qtbot.waitSignal(opening.model_file_opened, timeout=1000) as opened:
        QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile("/models/A b.GGUF")))
    assert opened.args == ["/models/A b.GGUF"]
    with qtbot.assertNotEmitted(opening.model_file_opened, wait=20):
        QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile("/etc/passwd")))
        QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl("https://example.org/x.gguf")))
