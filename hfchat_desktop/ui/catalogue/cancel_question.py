"""Asks before a download is cancelled whose bytes would be lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hfchat_desktop.core.downloads import DownloadRow
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.dialogs import ConfirmDialog
from hfchat_desktop.ui.figures import data_size
from hfchat_desktop.ui.theme import Theme

WORTH_ASKING = 20_000_000
"""Bytes; less than this is fetched again in no time."""

translate = QCoreApplication.translate


def ask_to_cancel(
    parent: QWidget, theme: Theme, row: DownloadRow, cancel: Callable[[str], None]
) -> None:
    """Call `cancel` with the key of the row: at once, or after a yes where much would be lost."""
    if row.received < WORTH_ASKING:
        cancel(row.key)
        return
    name = plain_label(f"{row.request.title} {row.request.version}", longest=120)
    dialog = ConfirmDialog(
        theme,
        translate("Downloads", "Cancel this download?"),
        translate(
            "Downloads",
            "The {size} of {model} that arrived will be deleted. Pause keeps them for later.",
        ).format(size=data_size(row.received), model=name),
        translate("Downloads", "Cancel the download"),
        keep=translate("Downloads", "Keep downloading"),
        danger=True,
        parent=parent.window(),
    )
    dialog.accepted.connect(lambda: cancel(row.key))
    dialog.open()
